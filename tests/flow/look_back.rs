//! Look back: what is on its pages, and that it is gone elsewhere.

mod pages;
mod talks;
mod walks;

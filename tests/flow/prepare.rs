//! Prepare: nobody loosens alone, a plan is of two, and nothing is told of one alone.

mod drafts;
mod log;
mod plans;
mod small;
mod support;
mod tonight;
mod tonight_walks;
pub mod two;

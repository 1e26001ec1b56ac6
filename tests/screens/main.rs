//! Screens, rendered natively to HTML: what may not be seen yet is not there.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod books;
mod dates;
mod lasting;
mod look_back;
mod missing;
mod newer;
mod notices;
mod offered;
mod practise;
mod prepare;
mod reading;
mod safety;
mod sealing;
mod shown;
mod take_away;
mod tonight;

//! Screens, rendered natively to HTML: what may not be seen yet is not there.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod dates;
mod notices;
mod safety;
mod sealing;
mod shown;

//! The words: warm, plain, and never those that push or promise too much.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub
)]

mod explicit;
mod in_the_moment;
mod never_said;
mod places;
mod practise;
mod reading;
#[path = "../architecture/source.rs"]
#[allow(dead_code, reason = "the architecture test needs more of it")]
mod source;
mod words;

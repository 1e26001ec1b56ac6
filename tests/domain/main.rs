//! The rules, checked from outside: what PRODUCT says, said again slowly.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub
)]

mod check_in;
mod deletion;
mod evening;
mod moments;
mod said;
mod sealing;
mod suggestion;
mod text;
mod two_voices;

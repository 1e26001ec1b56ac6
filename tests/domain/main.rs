//! The rules, checked from outside: what they say, said again slowly.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub
)]

mod check_in;
mod copies;
mod date;
mod deletion;
mod evening;
mod finding;
mod iso;
mod moments;
mod of_many;
mod of_prepare;
mod permission;
mod plan;
mod practice_log;
mod said;
mod sealing;
mod selection;
mod shelf;
mod suggestion;
mod support_check;
mod talking;
mod text;
mod trends;
mod two_voices;

//! The flow, checked by random walks and by small stories.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub
)]

mod events;
mod exports;
mod look_back;
mod now;
mod practise;
mod prepare;
mod session;
mod timer;

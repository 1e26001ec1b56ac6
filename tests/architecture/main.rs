//! Reads the project's own sources, and fails where they leave the house that
//! ARCHITECTURE.md describes.
//!
//! Every rule is a function from a source to its breaches, and every such
//! function is tried on small bad snippets first, to show that it bites.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub
)]

mod components;
mod crates;
mod directions;
mod fields;
mod forbidden;
mod names;
mod network;
mod sentences;
mod source;

//! The saved form: what is written is read again as it was, and whatever else
//! is read is refused, with no panic.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub
)]

mod agreed;
mod backup;
mod blobs;
mod bounds;
mod calendar;
mod csv;
mod examples;
mod fhir;
mod fixtures;
mod generators;
mod hostile;
mod keys;
mod largest;
mod of_prepare;
mod preferences;
mod round_trip;
mod set_aside;
mod shelf;

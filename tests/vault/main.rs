//! The vault's parts: what opens with the right words in the right place, and
//! that nothing else opens.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod damage;
mod memory;
mod seal;
mod vectors;
mod wrap;

use say_when::store::vault::Key;

/// A key that a test knows.
fn key(seed: u8) -> Key {
    Key::from_random(&mut [seed; Key::BYTES])
}

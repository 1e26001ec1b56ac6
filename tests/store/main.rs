//! Where records live: the promises of a store, and what the keeper makes of
//! stores that keep them and of stores that do not.
//!
//! `conformance` and `keeping` hold for every store. Here they are run against
//! the ones that need no browser, in `tests/browser` against the one that does.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub
)]

#[macro_use]
mod conformance;
mod change;
mod damaged_vault;
#[path = "../record/examples.rs"]
mod examples;
mod faults;
mod forward;
mod full;
#[macro_use]
mod keeping;
mod locked_aside;
mod locked_erasing;
mod locking;
mod locking_faults;
#[macro_use]
mod lying;
mod model;
mod newer;
mod nonces;
mod putting_on;
mod sealed;
mod shelf;
mod tabs;
mod torn;
mod unhurried_store;
mod untouched;

use std::rc::Rc;

use futures::executor::block_on;
use say_when::store::faulty::Faulty;
use say_when::store::memory::Memory;
use unhurried_store::Unhurried;

mod memory {
    use super::*;

    macro_rules! on_memory {
        ($($module:ident::$rule:ident)*) => {
            $(#[test]
            fn $rule() {
                block_on($module::$rule(Rc::new(Memory::new())));
            })*
        };
    }
    every_promise!(on_memory);
    every_rule_of_keeping!(on_memory);
    every_rule_of_laying_back!(on_memory);
}

/// A store that could fail and does not is as good as the one inside it.
mod faulty {
    use super::*;

    macro_rules! on_faulty {
        ($($module:ident::$rule:ident)*) => {
            $(#[test]
            fn $rule() {
                block_on($module::$rule(Rc::new(Faulty::new(Memory::new()))));
            })*
        };
    }
    every_promise!(on_faulty);
    every_rule_of_keeping!(on_faulty);
}

/// A store that lets another go first, whenever there is another.
mod unhurried {
    use super::*;

    macro_rules! on_unhurried {
        ($($module:ident::$rule:ident)*) => {
            $(#[test]
            fn $rule() {
                block_on($module::$rule(Rc::new(Unhurried::default())));
            })*
        };
    }
    every_promise!(on_unhurried);
    every_rule_of_keeping!(on_unhurried);
}

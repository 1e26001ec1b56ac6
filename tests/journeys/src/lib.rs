//! The whole app in real browsers, as people use it.
//!
//! In reading order:
//! - [`machine`]: what is on this machine: engines, drivers, the built page.
//! - [`process`] and [`browser`]: a driver, its browser, and how they end.
//! - [`site`] and [`page`]: a little server for each journey, and copies of the page for bad days.
//! - [`person`]: somebody at the screen, who sees words and presses what is named.
//! - [`scenario`]: walks a journey in every engine.
//! - [`devtools`], [`durability`], [`disk`], [`covering`], [`axe`]: what only one engine or one kind of test needs.
//! - [`leaks`]: the ways out of a page, and whether anything arrives.
//! - [`screens`]: every screen of the app and the way to it.
//! - [`stage`]: what goes wrong around the app, set up by script.
//! - [`words`]: the sentences that are looked for.
//! - [`readers`]: programs that read what leaves the app as a file.
//! - [`failure`]: what went wrong, in plain words.

// Every verb fails in one way only: the page did not do what was expected. `Failure` says what.
#![allow(clippy::missing_errors_doc)]

pub mod axe;
pub mod browser;
pub mod covering;
pub mod devtools;
pub mod disk;
pub mod downloads;
pub mod durability;
pub mod failure;
pub mod leaks;
pub mod machine;
#[cfg(target_os = "linux")]
pub mod memory;
pub mod page;
pub mod person;
pub mod process;
pub mod readers;
pub mod scenario;
pub mod screens;
pub mod site;
pub mod spoiling;
pub mod stage;
pub mod words;

pub use failure::{Failure, Outcome};
pub use machine::Engine;
pub use person::Person;

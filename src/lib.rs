//! Say When: a check-in for two.
//!
//! The layers, in reading order; each may use only what stands before it:
//!
//! - [`domain`]: values and rules, with no web in sight;
//! - [`content`]: every word on a screen;
//! - [`flow`]: what happens, step by step;
//! - [`record`]: the saved form, versioned;
//! - [`store`]: where records live;
//! - [`ui`]: the screens.

pub mod content;
pub mod domain;
pub mod flow;
pub mod record;
pub mod store;
pub mod ui;

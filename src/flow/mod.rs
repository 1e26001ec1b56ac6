//! State machines, pure: a `State`, past-tense `Event`s, and an `update` that
//! is total: any event in any state returns, and an event out of place returns
//! an equal state.
//!
//! [`now`] is the check-in, step by step; [`timer`] is how the app asks;
//! [`session`] puts them together with where a person is and what is kept.

pub mod keeping;
pub mod now;
pub mod session;
pub mod timer;

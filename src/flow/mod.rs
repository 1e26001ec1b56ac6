//! State machines, pure: a `State`, past-tense `Event`s, and an `update` that
//! is total: any event in any state returns, and an event out of place returns
//! an equal state.
//!
//! [`now`] is the check-in, step by step; [`timer`] is how the app asks; [`practise`] is the words
//! before, [`prepare`] what is agreed on beforehand, [`look_back`] what is kept, [`release`] whether
//! both answers may be seen, [`exports`] how it is taken away, [`backup`] what is taken along and
//! read back in, [`books`] which book is open, [`range`] the days of which everything is deleted, [`span`] which
//! days are meant;
//! [`session`] puts them together with where a person is and what is kept.

pub mod backup;
pub mod books;
pub mod exports;
pub mod keeping;
pub mod look_back;
pub mod now;
pub mod practise;
pub mod prepare;
pub mod range;
pub mod release;
pub mod session;
pub mod span;
pub mod timer;

//! English.

pub mod aftercare;
mod answers;
pub mod keeping;
pub mod lock;
pub mod look_back;
pub mod now;
pub mod pages;
pub mod practise;
pub mod prepare;
pub mod safety;
pub mod settings;
pub mod time;
mod word_list;

pub use word_list::{WORD_COUNT, words_for};

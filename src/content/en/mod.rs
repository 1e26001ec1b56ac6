//! English.

pub mod aftercare;
mod answers;
pub mod backup;
pub mod books;
pub mod exports;
pub mod keeping;
pub mod lasting;
pub mod lock;
pub mod look_back;
pub mod now;
pub mod pages;
pub mod practise;
pub mod practising;
pub mod prepare;
pub mod release;
pub mod safety;
pub mod settings;
pub mod span;
pub mod time;
mod word_list;

pub use word_list::{WORD_COUNT, words_for};

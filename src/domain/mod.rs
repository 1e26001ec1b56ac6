//! Values and rules: what two people may say, and what follows from it.
//!
//! Reading order: [`pain`] and [`pace`] are the two answers, [`voice`] is one
//! person's pair of them, [`suggestion`] holds the rules, [`sealing`] says who
//! may see what and when, [`check_in`] is what can be kept, [`book`] is what a
//! couple has agreed on, [`deletion`] what goes by itself and when,
//! [`clock`] whether a clock can be believed. [`text`] and [`moment`] bound what a hand types and
//! what a clock says.
//!
//! Nothing here knows the web, a clock, a source of randomness, or how a value
//! is saved. Time and ids come in as arguments.

pub mod another_day;
pub mod book;
pub mod check_in;
pub mod chosen;
pub mod clock;
pub mod deletion;
pub mod keeping;
pub mod lock_words;
pub mod moment;
pub mod pace;
pub mod pain;
pub mod sealing;
pub mod suggestion;
pub mod text;
pub mod unfinished;
pub mod voice;

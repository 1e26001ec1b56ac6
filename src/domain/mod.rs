//! Values and rules: what two people may say, and what follows from it.
//!
//! Reading order: [`pain`] and [`pace`] are the two answers, [`voice`] is one
//! person's pair of them, [`suggestion`] holds the rules, [`sealing`] says who
//! may see what and when, [`check_in`] is what can be kept, [`book`] is what a
//! couple has agreed on, [`leaf`] what else they want kept, [`phrase`] what one of those says, [`deletion`] what goes by itself and when,
//! [`copies`] when a copy is spoken of, [`backup`] what is taken along and read back in,
//! [`changes`] how much of it at one stroke, [`selection`] what is taken away, [`shelf`] which books
//! there are, [`clock`] whether a clock can be believed. Prepare has [`permission`], [`plan`], [`involvement`], [`practice_log`],
//! [`support_check`], [`win`], [`reading`] and [`clinician_card`]. Looking back has
//! [`days`], [`search`], [`trends`], [`talk`] and [`agreement`]. [`text`] and [`moment`] bound what a
//! hand types and what a clock says, [`date`] names days, [`iso`] writes them.
//!
//! Nothing here knows the web, a clock, a source of randomness, or how a value
//! is saved. Time and ids come in as arguments.

pub mod agreement;
pub mod another_day;
pub mod backup;
pub mod book;
pub mod changes;
pub mod check_in;
pub mod chosen;
pub mod clinician_card;
pub mod clock;
pub mod copies;
pub mod date;
pub mod days;
pub mod deletion;
pub mod involvement;
pub mod iso;
pub mod keeping;
pub mod leaf;
pub mod lock_words;
pub mod moment;
pub mod pace;
pub mod pain;
pub mod permission;
pub mod phrase;
pub mod plan;
pub mod practice_log;
pub mod reading;
pub mod sealing;
pub mod search;
pub mod selection;
pub mod shelf;
pub mod suggestion;
pub mod support_check;
pub mod talk;
pub mod text;
pub mod trends;
pub mod unfinished;
pub mod voice;
pub mod win;

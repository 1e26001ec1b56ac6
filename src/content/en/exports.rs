//! Take it away: as a table, on paper, or for a clinic's system.

use super::now;
use crate::domain::pain::PainAnswer;
use crate::domain::selection::{Speaker, Whose};

/// The title, and the line in Look back that leads here.
pub const TITLE: &str = "Take it away";
/// Under the title.
pub const HOW: &str =
    "For a clinician, or for you. First you choose what goes along. What you kept stays as it is.";
/// Nothing is kept.
pub const NOTHING_KEPT: &str = "Nothing is kept yet, so there is nothing to take away.";

/// Which days.
pub const DAYS: &str = "Which days";
/// All of them.
pub const EVERYTHING: &str = "All of them";

/// Whose answers, where two were kept.
pub const WHOSE: &str = "Where you both answered";
/// Both.
pub const BOTH_VOICES: &str = "Both voices";
/// One of them, with a name.
pub const ONLY: &str = "{name} alone";
/// What one voice alone leaves out.
pub const ONE_ALONE_SAYS: &str = "What belongs to you both stays here then: how it ended, another day, a small win, the note. They could tell what the other one answered.";
/// Check-ins of one voice.
pub const OF_ONE: &str = "Check-ins by one of you";
/// About them.
pub const OF_ONE_SAYS: &str = "They do not say which of you it was.";

/// What was typed.
pub const WORDS: &str = "With what you wrote yourselves";
/// About it.
pub const WORDS_SAYS: &str = "Notes, small wins, your own words for pain.";
/// The same for the clinic.
pub const CLINIC_WORDS: &str = "In the file for a clinic\u{2019}s system too";
/// About it.
pub const CLINIC_WORDS_SAYS: &str =
    "That file holds pain only. With this it also holds your own words for pain.";

/// How many: none.
pub const NONE: &str = "No check-in is among these.";
/// How many: one.
pub const ONE: &str = "One check-in goes along.";
/// How many.
pub const MANY: &str = "{n} check-ins go along.";

/// As a table.
pub const SAVE_TABLE: &str = "Save as a table";
/// What that is.
pub const SAVE_TABLE_SAYS: &str = "CSV, for a spreadsheet";
/// On paper.
pub const PRINT_SHEET: &str = "Print for a clinician";
/// What that is.
pub const PRINT_SHEET_SAYS: &str = "You see it first";
/// For a clinic's system.
pub const SAVE_CLINIC: &str = "Save for a clinic\u{2019}s system";
/// What that is.
pub const SAVE_CLINIC_SAYS: &str = "FHIR R4, pain numbers";
/// Nothing in it for a clinic's system.
pub const NO_NUMBERS: &str =
    "No answer about pain is among them, so there is no file for a clinic.";
/// More than a sheet holds.
pub const TOO_LONG: &str =
    "A sheet holds {n} lines, and these are {m}. Choose fewer days to print them.";
/// Where a file goes, before one is saved.
pub const FILE_SAYS: &str = "A file goes where your browser puts its files. Anyone who opens it can read it: the lock and the cover do not reach it. Its name tells the day, and nothing else.";
/// While a file is put together.
pub const MAKING: &str = "Putting the file together";
/// Lets go of it.
pub const LET_GO: &str = "Leave it";
/// What that does.
pub const LET_GO_SAYS: &str = "Then there is no file";
/// It was handed over.
pub const HANDED_OVER: &str = "Your browser has the file: {name}";
/// It could not be.
pub const NO_FILE: &str =
    "Your browser took no file. What you kept is safe. Try another browser, or print it.";

/// The sheet.
pub const SHEET_TITLE: &str = "For a clinician";
/// What it is, and what it is not.
pub const SHEET_IS: &str = "This is what two people wrote down for themselves. It is not a medical record, not a record of consent, and no clinician has checked it.";
/// How to read it.
pub const SHEET_SCALE: &str = "Pain is from 0 (no pain) to 10 (the worst pain you can imagine), as it was said in the moment. Oldest first.";
/// Which days are on it.
pub const SHEET_DAYS: &str = "{from} to {to}. Made on {day}.";
/// The same, where it is one day.
pub const SHEET_DAY: &str = "{from}. Made on {day}.";
/// With one voice alone.
pub const SHEET_ONE_ALONE: &str =
    "Where two answered, this holds one voice alone, and not what came of both.";
/// Prints it.
pub const PRINT: &str = "Print";
/// About it.
pub const PRINT_SAYS: &str = "To make a PDF, choose that in place of a printer.";
/// It did not.
pub const NO_PRINT: &str = "Your browser did not print. Its own menu may do it.";
/// When.
pub const WHEN: &str = "When";
/// How much.
pub const PAIN: &str = "Pain";
/// The rest.
pub const IN_WORDS: &str = "In words";
/// The pace that was asked for.
pub const PACE: &str = "Pace: {what}";
/// What came of it.
pub const CAME_OF_IT: &str = "What came of it: {what}";
/// The table, for a screen reader.
pub const TABLE_OF: &str = "Check-ins, oldest first";

/// The names of the columns of the table that hold no typed words.
pub const COLUMNS: [&str; 15] = [
    "Check-in",
    "Date",
    "Time",
    "Time zone",
    "Round",
    "Who checked in",
    "Voice",
    "Pain (0 to 10)",
    "Pain in words",
    "Where",
    "What it is like",
    "Pace",
    "What came of it",
    "Another day",
    "Instead",
];
/// And of those that hold typed words.
pub const TYPED_COLUMNS: [&str; 3] = ["Own words for pain", "A small win", "Note"];
/// Something gentle in their own words, where those do not go along.
pub const OWN_GENTLE: &str = "Something of their own";
/// Another day without a date.
pub const NO_DATE: &str = "No date";

/// The file for spreadsheets. Its name tells the day alone.
pub const TABLE_FILE: &str = "notes-{day}.csv";
/// The file for a clinic's system.
pub const CLINIC_FILE: &str = "notes-{day}-list.json";
/// How the answers were given, for a clinic's system.
pub const METHOD: &str =
    "Chosen from 0 to 10 on a phone by the person. No clinician has checked it.";

/// Who speaks, in a line of the table or the sheet, without a name.
#[must_use]
pub const fn speaker(speaker: Speaker) -> &'static str {
    match speaker {
        Speaker::One => "One voice",
        Speaker::First => now::FIRST_VOICE,
        Speaker::Second => now::SECOND_VOICE,
        Speaker::Both => "Both",
    }
}

/// Who speaks, for a clinic's system.
#[must_use]
pub const fn subject(speaker: Speaker) -> &'static str {
    match speaker {
        Speaker::One => "One person, name not stated",
        Speaker::First => "First of two people, name not stated",
        Speaker::Second => "Second of two people, name not stated",
        Speaker::Both => "Two people, names not stated",
    }
}

/// Whose answers.
#[must_use]
pub fn whose(whose: Whose, names: [&str; 2]) -> String {
    let [first, second] = names;
    match whose {
        Whose::Both => BOTH_VOICES.to_owned(),
        Whose::First => ONLY.replace("{name}", first),
        Whose::Second => ONLY.replace("{name}", second),
    }
}

/// What a pain is in words: what it does, or that nobody was sure.
#[must_use]
pub const fn pain_in_words(answer: PainAnswer) -> &'static str {
    match answer {
        PainAnswer::Felt(pain) => now::effect(pain.effect()),
        PainAnswer::NotSure => now::NOT_SURE,
    }
}

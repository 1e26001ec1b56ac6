//! Take it away: what is chosen, and how it leaves.

mod counted;

pub use counted::Counted;

use super::backup::Progress;
use super::span::{self, DayProblem, Days};
use crate::domain::check_in::CheckIn;
use crate::domain::moment::Day;
use crate::domain::sealing::Reveal;
use crate::domain::selection::{Selection, Whose};

/// A form in which it leaves as a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A table for spreadsheets.
    Table,
    /// For a clinic's system.
    Clinic,
}

/// Where it is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// It is being chosen.
    #[default]
    Choosing,
    /// The sheet that is printed.
    Sheet,
}

/// What is taken: which answers, and whether what was typed goes with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Which answers.
    pub selection: Selection,
    /// Whether with what was typed.
    pub with_words: bool,
}

/// How the last attempt went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Went {
    /// The browser has a file of this form, with the date of this day in its name.
    Handed(Form, Day),
    /// The browser took no file.
    NoFile,
    /// The browser did not print.
    NoPrint,
}

/// What is chosen so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// What is shown.
    pub page: Page,
    /// Which days.
    pub days: Days,
    /// Whose answers, of check-ins of two.
    pub whose: Whose,
    /// Whether check-ins of one voice go along.
    pub of_one: bool,
    /// Whether what was typed goes along.
    pub with_words: bool,
    /// Whether it goes along into the file for a clinic's system too.
    pub clinic_words: bool,
    /// How far a file is that is being put together.
    pub making: Option<Progress>,
    /// How the last attempt went, until something else is chosen.
    pub went: Option<Went>,
    /// How much there is of what is chosen.
    pub counted: Counted,
}

impl Default for State {
    fn default() -> Self {
        Self {
            page: Page::Choosing,
            days: Days::default(),
            whose: Whose::Both,
            of_one: true,
            with_words: true,
            clinic_words: false,
            making: None,
            went: None,
            counted: Counted::default(),
        }
    }
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Which days was chosen, or typed.
    Days(span::Event),
    /// Whose answers was chosen.
    WhoseChosen(Whose),
    /// Check-ins of one voice were put in or left out.
    OfOneToggled,
    /// What was typed was put in or left out.
    WordsToggled,
    /// The same for the file for a clinic's system.
    ClinicWordsToggled,
    /// It is to be saved in this form.
    Saved(Form),
    /// The sheet is to be seen.
    SheetOpened,
    /// The sheet is to be printed.
    Printed,
    /// So much of a file is put together.
    Gathered(Progress),
    /// The file that is being put together was let go of.
    LetGo,
    /// The browser took a file of this form, on this day.
    FileTaken(Form, Day),
    /// The browser took no file.
    FileRefused,
    /// The browser did not print.
    PrintRefused,
}

/// What the shell is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Offer this as a file.
    Save(Form, Taken),
    /// Let go of the file that is being put together.
    LetGo,
    /// Print the page.
    Print,
}

/// How much there is of what is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amount {
    /// How many check-ins.
    pub check_ins: usize,
    /// How many lines they make.
    pub lines: usize,
    /// How many answers about pain are in them.
    pub answers: usize,
}

impl Amount {
    /// The most lines that a sheet holds: some forty pages, and as much as a phone lays out while
    /// Stop still answers at once.
    pub const MOST_LINES: usize = 1_000;

    /// How much these check-ins come to.
    #[must_use]
    pub fn of<'a>(selection: &Selection, check_ins: impl Iterator<Item = &'a CheckIn>) -> Self {
        let mut amount = Self::default();
        for check_in in check_ins {
            let lines = selection.lines(check_in);
            amount.check_ins += usize::from(!lines.is_empty());
            amount.lines += lines.len();
            amount.answers += lines.iter().filter(|line| line.said.is_some()).count();
        }
        amount
    }

    /// Whether it can be saved in this form.
    #[must_use]
    pub const fn can_be(self, form: Form) -> bool {
        match form {
            Form::Table => self.lines > 0,
            Form::Clinic => self.answers > 0,
        }
    }

    /// Whether it fits on a sheet.
    #[must_use]
    pub const fn fits_a_sheet(self) -> bool {
        self.lines > 0 && self.lines <= Self::MOST_LINES
    }
}

impl State {
    /// What is chosen, as it is seen on this day by two who see this of each other's answers.
    ///
    /// # Errors
    /// [`DayProblem`], where a day was typed that is none, or both the wrong way round.
    pub fn selection(&self, today: Day, reveal: Reveal) -> Result<Selection, DayProblem> {
        let (from, to) = self.days.limits(today)?;
        Ok(Selection { from, to, whose: self.whose, of_one: self.of_one, reveal })
    }

    /// What is taken in a form; on the sheet it is the same as in the table.
    ///
    /// # Errors
    /// As [`Self::selection`].
    pub fn taken(&self, form: Form, today: Day, reveal: Reveal) -> Result<Taken, DayProblem> {
        let with_words = self.with_words && (form == Form::Table || self.clinic_words);
        Ok(Taken { selection: self.selection(today, reveal)?, with_words })
    }
}

/// What follows, and what the shell is to do for it. Any event in any state returns.
#[must_use]
pub fn update<'a>(
    state: &State,
    event: Event,
    check_ins: impl Iterator<Item = &'a CheckIn>,
    (today, reveal): (Day, Reveal),
) -> (State, Option<Asked>) {
    let is_counted = matches!(event, Event::Saved(_) | Event::SheetOpened);
    let amount = match state.selection(today, reveal) {
        Ok(selection) if is_counted => Amount::of(&selection, check_ins),
        _ => Amount::default(),
    };
    let mut next = State { went: None, ..state.clone() };
    match event {
        // One file at a time; and what was let go of comes too late.
        Event::Saved(_) if state.making.is_some() => return (state.clone(), None),
        Event::Gathered(_) | Event::LetGo | Event::FileTaken(..) | Event::FileRefused
            if state.making.is_none() =>
        {
            return (state.clone(), None);
        }
        Event::Saved(form) => {
            let taken = state.taken(form, today, reveal).ok();
            let Some(taken) = taken.filter(|_| amount.can_be(form)) else {
                return (state.clone(), None);
            };
            next.making = Some(Progress::default());
            return (next, Some(Asked::Save(form, taken)));
        }
        Event::Gathered(progress) => next.making = Some(progress),
        Event::LetGo => {
            next.making = None;
            return (next, Some(Asked::LetGo));
        }
        Event::SheetOpened if amount.fits_a_sheet() => next.page = Page::Sheet,
        Event::Printed if state.page == Page::Sheet => return (next, Some(Asked::Print)),
        Event::FileTaken(form, day) => {
            (next.making, next.went) = (None, Some(Went::Handed(form, day)));
        }
        Event::FileRefused => (next.making, next.went) = (None, Some(Went::NoFile)),
        Event::PrintRefused => next.went = Some(Went::NoPrint),
        _ if state.page == Page::Sheet => return (state.clone(), None),
        Event::Days(event) => next.days.happened(event),
        Event::WhoseChosen(whose) => {
            next.whose = whose;
            // Who answered alone is kept nowhere: with one voice they go along only if asked for.
            next.of_one = whose == Whose::Both;
        }
        Event::OfOneToggled => next.of_one ^= true,
        Event::WordsToggled => next.with_words ^= true,
        Event::ClinicWordsToggled => next.clinic_words ^= true,
        Event::SheetOpened | Event::Printed => return (state.clone(), None),
    }
    (next, None)
}

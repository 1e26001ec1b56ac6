//! The whole app as a value: where the two are, what is kept, and what is
//! still to be done for them by the shell.
//!
//! [`update()`] answers every event with the next session. What has to happen
//! outside (a write, a vibration) is a [`Command`], asked for by an event and
//! never by a render.

mod close;
mod command;
mod cover;
mod dates;
mod kept;
mod lock;
mod tabs;
mod update;

use std::collections::VecDeque;
use std::rc::Rc;

pub use command::{Command, Commands};
pub use update::{Stamp, update};

use super::keeping::{Closing, Keeping, LockProblem, Locking, Problem};
use super::{now, timer};
use crate::domain::book::{Book, BookId, Interval};
use crate::domain::check_in::{CheckIn, CheckInId, Note};
use crate::domain::suggestion::Outcome;
use crate::domain::unfinished::Unfinished;

/// Where a person is. There is one address for all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// The check-in, and the screen it starts from.
    #[default]
    Now,
    /// Past check-ins.
    LookBack,
    /// Words to practise.
    Practise,
    /// What to agree on beforehand.
    Prepare,
    /// Appearance, and what is kept.
    Settings,
    /// What this cannot do, and whom to call.
    Safety,
    /// The breathing circle, without a check-in.
    Breathe,
    /// What is kept is locked: the words that open it.
    Unlock,
    /// The words that are to open it from now on.
    ChooseWords,
}

/// The app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Where a person is.
    pub place: Place,
    /// The check-in.
    pub now: now::State,
    /// Whether the app is going to ask.
    pub timer: timer::State,
    /// What the couple has agreed on.
    pub book: Rc<Book>,
    /// The check-ins that are kept, newest first.
    pub check_ins: Rc<Vec<Rc<CheckIn>>>,
    /// What is kept.
    pub keeping: Keeping,
    /// How far keeping the check-in on the screen has come.
    pub closing: Closing,
    /// How far the work on the lock has come.
    pub locking: Locking,
    /// The check-in that was deleted last, while it can be brought back.
    pub deleted: Option<Rc<CheckIn>>,
    /// How many deletions there have been: the number of the last one.
    deletions: u64,
    /// What was found and could not be read.
    pub aside: Aside,
    /// Something kept in the background could not be written.
    pub problem: Option<Problem>,
    /// Other check-ins that were never finished, to be offered in their turn.
    waiting: Vec<Unfinished>,
    /// The check-ins of which an unfinished form may be written down.
    unfinished_kept: Vec<CheckInId>,
    /// What is being kept and has not been reported on yet, oldest first.
    being_kept: VecDeque<(Rc<Book>, Rc<CheckIn>)>,
    /// What is known of other tabs.
    tabs: tabs::Tabs,
    /// What is known of deleting by itself.
    dates: dates::Dates,
    /// What the shell is to do.
    pub commands: Commands,
}

/// What was found on this device and could not be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Aside {
    /// How many records were set aside, now or at an earlier time.
    pub unreadable: usize,
    /// How many a newer version has written; they stay where they are.
    pub newer: usize,
}

/// What the store held when the app started, or when another tab changed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// How things are kept here.
    pub keeping: Keeping,
    /// The book, if there is one.
    pub book: Option<Book>,
    /// The check-ins, in any order.
    pub check_ins: Vec<CheckIn>,
    /// Check-ins that were never finished, in any order.
    pub unfinished: Vec<Unfinished>,
    /// What could not be read.
    pub aside: Aside,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Something in the check-in.
    Now(now::Event),
    /// Something with the timer.
    Timer(timer::Event),
    /// A person went somewhere.
    Went(Place),
    /// Back, Escape, or the phone's back gesture.
    WentBack,
    /// The store answered for the first time.
    Loaded(Box<Found>),
    /// Another tab has changed what is kept.
    ChangedElsewhere,
    /// What is kept was read anew.
    Refreshed(Box<Found>),
    /// What is kept could not be read anew.
    RefreshFailed,
    /// "Keep this" was pressed.
    KeepPressed,
    /// It was said how it is to be kept.
    KeepingChosen(Keeping),
    /// "Don't keep this one" was pressed.
    NotKept,
    /// The check-in on the screen was written, or could not be.
    SaveFinished(Result<(), Problem>),
    /// Something else was written, or could not be.
    BackgroundSaveFinished(Result<(), Problem>),
    /// The person has seen the end of the check-in.
    DonePressed,
    /// The couple changed what they have agreed on.
    BookChanged(Box<Book>),
    /// The note of a kept check-in was written anew.
    NoteEdited(CheckInId, Note),
    /// A kept check-in was deleted.
    Deleted(CheckInId),
    /// "Undo" was pressed.
    DeletionUndone,
    /// Ten seconds have passed since the deletion with this number.
    DeletionSettled(u64),
    /// Everything is to be erased.
    ErasedEverything,
    /// The page is open, seen and not covered: at the start, and every minute.
    ClockRead,
    /// A person has said that the date is right, which looked wrong.
    ClockBelieved,
    /// Somebody covered the page.
    Covered,
    /// It was locked: by hand, or because nobody was there.
    Locked,
    /// The shell has begun to open, put on, change or take off the lock.
    LockTouched,
    /// That was done, and this is what is kept now; or it could not be done.
    LockSettled(Result<Box<Found>, LockProblem>),
    /// A person has read that something could not be written.
    ProblemRead,
    /// A person asked for something that the shell alone can do: a file.
    Asked(Command),
    /// The shell has taken the commands before this number.
    CommandsTaken(u64),
}

impl Session {
    /// The app as it opens, before the store has answered.
    #[must_use]
    pub fn new(book: BookId) -> Self {
        Self {
            place: Place::default(),
            now: now::State::default(),
            timer: timer::State::default(),
            book: Rc::new(Book::new(book)),
            check_ins: Rc::default(),
            keeping: Keeping::default(),
            closing: Closing::default(),
            locking: Locking::default(),
            deleted: None,
            deletions: 0,
            aside: Aside::default(),
            problem: None,
            waiting: Vec::new(),
            unfinished_kept: Vec::new(),
            being_kept: VecDeque::new(),
            tabs: tabs::Tabs::default(),
            dates: dates::Dates::default(),
            commands: Commands::default(),
        }
    }

    /// The interval that is up, where the app may ask now: not while somebody
    /// is answering, or the phone is on its way, or what was answered is being
    /// kept.
    #[must_use]
    pub fn asks(&self) -> Option<Interval> {
        let timer::State::Due { interval } = self.timer else { return None };
        let is_busy = self.now.underway().is_some_and(|underway| {
            use now::Step::{Answering, HandedOver, Together};
            matches!(underway.step, Answering(_) | HandedOver(_) | Together(_))
        });
        (self.closing == Closing::Open && !is_busy).then_some(interval)
    }

    /// Whether Back leads anywhere from here.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        self.asks().is_some()
            || self.place != Place::Now
            || match self.closing {
                Closing::Open => self.now.can_go_back(),
                Closing::Saving => false,
                Closing::AskedHow
                | Closing::ChoosingWords
                | Closing::Saved
                | Closing::NotSaved(_) => true,
            }
    }

    /// Whether closing the page now would lose answers.
    #[must_use]
    pub fn would_lose_answers(&self) -> bool {
        let is_written = self.keeping.is_on() && self.problem.is_none();
        self.closing != Closing::Saved && self.now.holds_answers() && !is_written
    }

    /// Whether it may lock by itself because nobody has touched it: not while answers would be
    /// lost by it, and not in front of somebody who breathes, or reads what helps.
    #[must_use]
    pub fn locks_when_left(&self) -> bool {
        let is_looked_at = matches!(self.place, Place::Breathe | Place::Safety)
            || self.now.is_stopped()
            || self.now.underway().is_some_and(|underway| {
                matches!(underway.step, now::Step::Breathing | now::Step::Helping)
            });
        self.can_lock_by_itself() && !is_looked_at
    }

    /// Whether it may lock by itself at all: not while answers would be lost by it.
    #[must_use]
    pub fn can_lock_by_itself(&self) -> bool {
        self.keeping == Keeping::WithLock
            && self.locking != Locking::Busy
            && !self.would_lose_answers()
    }

    /// A kept check-in by its name.
    #[must_use]
    pub fn check_in(&self, id: CheckInId) -> Option<&Rc<CheckIn>> {
        self.check_ins.iter().find(|check_in| check_in.id == id)
    }

    /// Check-ins that were never finished and wait for their turn to be offered,
    /// the next one last.
    #[must_use]
    pub fn waiting(&self) -> &[Unfinished] {
        &self.waiting
    }

    /// Whether the screen may offer to carry on after this check-in: not after
    /// a stop, which ends the evening until the two begin anew themselves.
    #[must_use]
    pub fn offers_another_round(&self) -> bool {
        self.now.underway().is_some_and(|underway| {
            matches!(underway.check_in.outcome(), Some(Outcome::GoOn(_) | Outcome::Pause))
        })
    }
}

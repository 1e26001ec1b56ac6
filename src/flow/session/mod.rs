//! The whole app as a value: where the two are, what is kept, and what the shell is still to do.
//!
//! [`update()`] answers every event with the next session. What has to happen
//! outside (a write, a vibration) is a [`Command`], asked for by an event and
//! never by a render.

mod at_work;
mod back;
mod backup;
mod books;
mod close;
mod command;
mod cover;
mod dates;
mod deletions;
mod erasing;
mod exports;
mod found;
mod kept;
mod lasting;
mod leaves;
mod lock;
mod look_back;
mod newest;
mod place;
mod practise;
mod prepare;
mod range;
mod tabs;
mod tonight;
mod too_soon;
mod unwritten;
mod update;

use std::collections::VecDeque;
use std::rc::Rc;

pub use command::{Command, Commands};
pub use deletions::NotDeleted;
pub use found::{Aside, Found};
pub use newest::Newest;
pub use place::Place;
pub use update::{Stamp, update};

use super::keeping::{Closing, Erasing, Keeping, LockProblem, Locking, Problem, Promise};
use super::{
    backup as backing_up, books as turning, exports as taking, look_back as looking_back, now,
    practise as practising, prepare as preparing, range as ranging, timer,
};
use crate::domain::book::{Book, BookId};
use crate::domain::check_in::{CheckIn, CheckInId, Note};
use crate::domain::leaf::{Leaf, LeafId};
use crate::domain::moment::{Day, Moment};
use crate::domain::unfinished::Unfinished;

/// The app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Where a person is.
    pub place: Place,
    /// The check-in.
    pub now: now::State,
    /// What is under way in Prepare.
    pub prepare: preparing::State,
    /// What is to be taken along.
    pub exports: taking::State,
    /// Whether the app is going to ask.
    pub timer: timer::State,
    /// Practise.
    pub practise: practising::State,
    /// Backup and restore.
    pub backup: backing_up::State,
    /// Which books there are.
    pub books: turning::State,
    /// The days of which everything is to be deleted.
    pub range: ranging::State,
    /// What is on the screen in Look back.
    pub look_back: looking_back::State,
    /// What the couple has agreed on.
    pub book: Rc<Book>,
    /// The check-ins that are kept, newest first.
    pub check_ins: Rc<Vec<Rc<CheckIn>>>,
    /// The newest of them, while they are being read.
    newest: Option<Newest>,
    /// The leaves of the book, newest first.
    pub leaves: Rc<Vec<Rc<Leaf>>>,
    /// What is kept.
    pub keeping: Keeping,
    /// How far keeping the check-in on the screen has come.
    pub closing: Closing,
    /// How far the work on the lock has come.
    pub locking: Locking,
    /// How far the deletion of everything has come.
    pub erasing: Erasing,
    /// Somebody has covered or locked it while the lock was worked on.
    locks_when_settled: bool,
    /// A write has found nothing where things were kept, and nothing was read since.
    misses_its_place: bool,
    /// What was covered before it was known whether things are kept.
    behind_cover: cover::Behind,
    /// What was deleted, and what was to be.
    deletions: deletions::Deletions,
    /// What was found and could not be read.
    pub aside: Aside,
    /// Something kept in the background could not be written.
    pub problem: Option<Problem>,
    /// A file was to be saved, and was not.
    pub no_file: bool,
    /// Other check-ins that were never finished, to be offered in their turn.
    waiting: Vec<Unfinished>,
    /// The check-ins of which an unfinished form may be written down.
    unfinished_kept: Vec<CheckInId>,
    /// Check-ins that nobody wants to keep, whose unfinished form lies behind the lock.
    unwanted: Vec<CheckInId>,
    /// What is being kept and has not been reported on yet, oldest first.
    being_kept: VecDeque<(Rc<Book>, Rc<CheckIn>)>,
    /// What is known of other tabs.
    tabs: tabs::Tabs,
    /// What is known of deleting by itself.
    dates: dates::Dates,
    /// What is known of how long what is kept lasts.
    lasting: lasting::Lasting,
    /// When what one of the two is asked outside a check-in came to the screen.
    asked_at: Option<Moment>,
    /// What stays as it is tonight.
    stays: tonight::Stays,
    /// What the shell is at work on by itself.
    at_work: at_work::AtWork,
    /// What the shell is to do.
    pub commands: Commands,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Something in the check-in.
    Now(now::Event),
    /// Something with the timer.
    Timer(timer::Event),
    /// Something in Prepare.
    Prepare(preparing::Event),
    /// Something in Take it away.
    Exports(taking::Event),
    /// Something in Practise.
    Practise(practising::Event),
    /// Something with a backup.
    Backup(backing_up::Event),
    /// Something with another book.
    Books(turning::Event),
    /// A day was chosen, of which and from which on everything is to be deleted.
    DayOfRangeChosen(Day),
    /// The check-ins of these days, and of those between them, are to be deleted.
    RangeDeleted(Day, Day),
    /// Something with a range that is being deleted, or brought back.
    Range(ranging::Event),
    /// Something in Look back.
    LookBack(looking_back::Event),
    /// A person went somewhere.
    Went(Place),
    /// Back, Escape, or the phone's back gesture.
    WentBack,
    /// The newest check-ins were read, and the rest is being read.
    NewestRead(Newest),
    /// The store answered for the first time.
    Loaded(Box<Found>),
    /// Another tab has changed what is kept.
    ChangedElsewhere,
    /// What is kept was read anew.
    Refreshed(Box<Found>),
    /// What is kept could not be read anew.
    RefreshFailed,
    /// A newer version of the app is open in another tab.
    NewerOpened,
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
    /// A file could not be offered. Nothing that is kept is the less for that.
    FileRefused,
    /// The person has seen the end of the check-in.
    DonePressed,
    /// The couple changed what they have agreed on.
    BookChanged(Box<Book>),
    /// The note of a kept check-in was written anew.
    NoteEdited(CheckInId, Note),
    /// A kept check-in was deleted.
    Deleted(CheckInId),
    /// A leaf was written, or written anew.
    LeafWritten(Box<Leaf>),
    /// A leaf was taken out.
    LeafRemoved(LeafId),
    /// What was deleted is there still.
    NotDeleted(Problem),
    /// "Undo" was pressed.
    DeletionUndone,
    /// Ten seconds have passed since the deletion with this number.
    DeletionSettled(u64),
    /// Everything is to be erased.
    ErasedEverything,
    /// It was, and whether it can be brought back; or it could not be.
    Erased(Result<bool, Problem>),
    /// "Undo" was pressed for it.
    ErasureUndone,
    /// It was brought back, or could not be.
    CameBack(Result<(), Problem>),
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
    /// What the browser says about clearing by itself.
    Promised(Promise),
    /// The couple does not want to be reminded of copies.
    RemindersEnded,
    /// A person has read that something could not be written.
    ProblemRead,
    /// A person has read that what was kept is missing, and goes on without it.
    MissingRead,
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
            prepare: preparing::State::default(),
            exports: taking::State::default(),
            timer: timer::State::default(),
            practise: practising::State::default(),
            backup: backing_up::State::default(),
            books: turning::State::default(),
            range: ranging::State::default(),
            look_back: looking_back::State::default(),
            book: Rc::new(Book::new(book)),
            check_ins: Rc::default(),
            newest: None,
            leaves: Rc::default(),
            keeping: Keeping::default(),
            closing: Closing::default(),
            locking: Locking::default(),
            erasing: Erasing::default(),
            locks_when_settled: false,
            misses_its_place: false,
            behind_cover: cover::Behind::default(),
            deletions: deletions::Deletions::default(),
            aside: Aside::default(),
            problem: None,
            no_file: false,
            waiting: Vec::new(),
            unfinished_kept: Vec::new(),
            unwanted: Vec::new(),
            being_kept: VecDeque::new(),
            tabs: tabs::Tabs::default(),
            dates: dates::Dates::default(),
            lasting: lasting::Lasting::default(),
            asked_at: None,
            stays: tonight::Stays::default(),
            at_work: at_work::AtWork::default(),
            commands: Commands::default(),
        }
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
}

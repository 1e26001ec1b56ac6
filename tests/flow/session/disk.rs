//! A store without a browser: what lies on the disk, and what each write makes of it.

use std::collections::BTreeMap;

use say_when::domain::book::Book;
use say_when::domain::changes::{Change, Changes};
use say_when::domain::check_in::{CheckIn, CheckInId};
use say_when::domain::keeping::Keeping;
use say_when::domain::leaf::{Leaf, LeafId};
use say_when::domain::unfinished::Unfinished;
use say_when::flow::session::{Aside, Command, Found};

/// What lies on the disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Store {
    pub book: Option<Book>,
    pub kept: BTreeMap<CheckInId, CheckIn>,
    pub unfinished: BTreeMap<CheckInId, Unfinished>,
    pub leaves: BTreeMap<LeafId, Leaf>,
    pub lock: Lock,
    /// What was deleted with everything, and is held in memory.
    pub erased: Option<Box<Self>>,
}

/// Whether there is a lock, and whether it is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lock {
    #[default]
    None,
    Open,
    Closed,
}

impl Store {
    pub fn found(&self) -> Found {
        if self.lock == Lock::Closed {
            let nothing = Self::default().found();
            return Found { keeping: Keeping::Locked, ..nothing };
        }
        Found {
            keeping: match (&self.book, self.lock) {
                (None, _) => Keeping::JustNow,
                (Some(_), Lock::None) => Keeping::WithoutLock,
                (Some(_), _) => Keeping::WithLock,
            },
            book: self.book.clone(),
            check_ins: self.kept.values().cloned().collect(),
            unfinished: self.unfinished.values().cloned().collect(),
            leaves: self.leaves.values().cloned().collect(),
            aside: Aside::default(),
        }
    }

    fn change(&mut self, changes: &Changes) {
        if let Some(book) = changes.book.as_ref().and_then(|change| change.after.as_ref()) {
            self.book = Some(Book::clone(book));
        }
        for Change { before, after } in &changes.check_ins {
            if let Some(one) = before {
                self.kept.remove(&one.id);
            }
            if let Some(one) = after {
                self.kept.insert(one.id, CheckIn::clone(one));
            }
        }
        for Change { before, after } in &changes.leaves {
            if let Some(one) = before {
                self.leaves.remove(&one.id);
            }
            if let Some(one) = after {
                self.leaves.insert(one.id, Leaf::clone(one));
            }
        }
    }

    /// Does a write, whole; whether it was one.
    pub fn write(&mut self, command: &Command) -> bool {
        match command.clone() {
            Command::Keep(book, check_in) | Command::KeepOn(book, check_in) => {
                self.book = Some(Book::clone(&book));
                self.unfinished.remove(&check_in.id);
                self.kept.insert(check_in.id, CheckIn::clone(&check_in));
            }
            Command::Begin(book) | Command::SaveBook(book) => self.book = Some(Book::clone(&book)),
            Command::SaveCheckIn(check_in) => {
                self.kept.insert(check_in.id, CheckIn::clone(&check_in));
            }
            Command::SaveUnfinished(unfinished) => {
                self.unfinished.insert(unfinished.check_in.id, *unfinished);
            }
            Command::SaveLeaf(leaf) => {
                self.leaves.insert(leaf.id, Leaf::clone(&leaf));
            }
            Command::EraseLeaf(id) => drop(self.leaves.remove(&id)),
            Command::EraseUnfinished(id) => drop(self.unfinished.remove(&id)),
            Command::EraseCheckIn(id) => drop(self.kept.remove(&id)),
            Command::EraseEverything => {
                let mut erased = Box::new(std::mem::take(self));
                if erased.lock == Lock::Open {
                    erased.lock = Lock::Closed;
                }
                self.erased = erased.book.is_some().then_some(erased);
            }
            Command::BringAllBack => {
                if let Some(erased) = self.erased.take() {
                    *self = *erased;
                }
            }
            Command::ForgetErased => {
                self.erased = None;
                return false;
            }
            Command::CloseBook => *self = Self::default(),
            Command::Change(_, changes) | Command::Restore(_, changes) => self.change(&changes),
            Command::Lock => {
                if self.lock == Lock::Open {
                    self.lock = Lock::Closed;
                }
                return false;
            }
            Command::Refresh
            | Command::SettleDeletion(_)
            | Command::SaveAsideAsFile
            | Command::SaveAsItLiesAsFile
            | Command::SaveCheckInAsFile
            | Command::SaveCalendarAsFile
            | Command::SaveTakenAsFile(..)
            | Command::Print
            | Command::SaveBackup(_)
            | Command::LetGo(_)
            | Command::ExpectNothing
            | Command::OpenBook(_)
            | Command::BeginPageAnew
            | Command::AskToLast
            | Command::AskGently => return false,
        }
        true
    }
}

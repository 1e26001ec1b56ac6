//! What the shell is to do, in order, each once.

use std::rc::Rc;

use super::unwritten::Writes;
use crate::domain::book::Book;
use crate::domain::changes::Changes;
use crate::domain::check_in::{CheckIn, CheckInId};
use crate::domain::leaf::{Leaf, LeafId};
use crate::domain::unfinished::Unfinished;
use crate::flow::books::Turn;
use crate::flow::exports::{Form, Taken};

/// Something the shell is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Write the finished check-in, and let go of its unfinished form, at one
    /// stroke; then report with `SaveFinished`. The book is written with it,
    /// so that nothing is ever kept without its book.
    /// Where nothing is kept, this begins to.
    Keep(Rc<Book>, Rc<CheckIn>),
    /// The same where something is kept already. If it is not there any more, that is told, and
    /// nothing is begun in its place.
    KeepOn(Rc<Book>, Rc<CheckIn>),
    /// Write the book, and so begin to keep.
    Begin(Rc<Book>),
    /// Write the book again, where one is kept.
    SaveBook(Rc<Book>),
    /// Write a kept check-in again.
    SaveCheckIn(Rc<CheckIn>),
    /// Write an unfinished check-in.
    SaveUnfinished(Box<Unfinished>),
    /// Write a leaf.
    SaveLeaf(Rc<Leaf>),
    /// Take a leaf out.
    EraseLeaf(LeafId),
    /// Let go of an unfinished check-in.
    EraseUnfinished(CheckInId),
    /// Delete a kept check-in.
    EraseCheckIn(CheckInId),
    /// Delete everything that this app has written, in every book; hold it in memory, as it lay, and
    /// report with `Erased`.
    EraseEverything,
    /// Write it again, as it lay; then report with `CameBack`.
    BringAllBack,
    /// Let go of it.
    ForgetErased,
    /// Make these changes of a range at one stroke: say in between how far it is, let go of it when
    /// the work with this number is let go of, and report with an event of the range.
    Change(u64, Rc<Changes>),
    /// The same, for a backup that is read back in; and report with an event of the backup.
    Restore(u64, Rc<Changes>),
    /// Let go of the work with this number.
    LetGo(u64),
    /// Read what is kept, after the writes before it; then report with
    /// `Refreshed`, or `RefreshFailed`.
    Refresh,
    /// Count ten seconds, then report with `DeletionSettled` and this number.
    SettleDeletion(u64),
    /// Offer what was set aside as a file.
    SaveAsideAsFile,
    /// Offer everything that lies here as a file, as it lies: what is sealed stays sealed.
    SaveAsItLiesAsFile,
    /// Offer the check-in on the screen as a file.
    SaveCheckInAsFile,
    /// Offer the days of the plan as a file for a calendar.
    SaveCalendarAsFile,
    /// Offer what was chosen of what is kept as a file, in this form; this is its number. Say in
    /// between how far it is.
    SaveTakenAsFile(u64, Form, Taken),
    /// Print what is on the screen.
    Print,
    /// Put a backup together and offer it as a file, in the clear; this is its number.
    SaveBackup(u64),
    /// Remember that this book is the open one, after the writes before it; then report with an
    /// event of the books.
    OpenBook(Turn),
    /// Delete this book, and remember that it is not there; then report in the same way.
    CloseBook,
    /// Begin the page anew, with the book that is remembered.
    BeginPageAnew,
    /// Let go of the knowledge that something was kept in this book, where it is missing.
    ExpectNothing,
    /// Let go of the key to what is kept, after the writes before it.
    Lock,
    /// Ask the browser not to clear what is kept by itself, and report with `Promised`.
    AskToLast,
    /// Ask gently: vibrate and sound, as far as the couple chose.
    AskGently,
}

impl Command {
    /// Whether a person may ask for it by itself: a file of what is there.
    pub(super) const fn saves_a_file_at_once(&self) -> bool {
        matches!(
            self,
            Self::SaveAsideAsFile
                | Self::SaveAsItLiesAsFile
                | Self::SaveCheckInAsFile
                | Self::SaveCalendarAsFile
        )
    }

    /// Whether it changes what is kept.
    const fn is_write(&self) -> bool {
        match self {
            Self::Keep(..)
            | Self::KeepOn(..)
            | Self::Begin(_)
            | Self::SaveBook(_)
            | Self::SaveCheckIn(_)
            | Self::SaveUnfinished(_)
            | Self::SaveLeaf(_)
            | Self::EraseLeaf(_)
            | Self::EraseUnfinished(_)
            | Self::EraseCheckIn(_)
            | Self::EraseEverything
            | Self::BringAllBack
            | Self::CloseBook
            | Self::Change(..)
            | Self::Restore(..) => true,
            Self::Refresh
            | Self::ForgetErased
            | Self::SettleDeletion(_)
            | Self::SaveAsideAsFile
            | Self::SaveAsItLiesAsFile
            | Self::SaveCheckInAsFile
            | Self::SaveCalendarAsFile
            | Self::SaveTakenAsFile(..)
            | Self::Print
            | Self::SaveBackup(_)
            | Self::LetGo(_)
            | Self::ExpectNothing
            | Self::Lock
            | Self::OpenBook(_)
            | Self::BeginPageAnew
            | Self::AskToLast
            | Self::AskGently => false,
        }
    }
}

/// Commands that the shell has not taken yet, each with its number, so that
/// none is lost or done twice however many events come between two renders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Commands {
    next: u64,
    last_write: Option<u64>,
    pending: Vec<(u64, Command)>,
    /// How far the writes among them have come.
    pub(super) writes: Writes,
}

impl Commands {
    /// Asks for something to be done.
    pub(super) fn ask(&mut self, command: Command) {
        if command.is_write() {
            self.last_write = Some(self.next);
        }
        self.writes.asked(&command);
        self.pending.push((self.next, command));
        self.next += 1;
    }

    /// Whether anything was to be written after the command with this number.
    pub(super) fn has_write_after(&self, number: u64) -> bool {
        self.last_write.is_some_and(|last| last > number)
    }

    /// Forgets the commands before this number: the shell has them.
    pub(super) fn forget_before(&mut self, number: u64) {
        self.pending.retain(|(own, _)| *own >= number);
    }

    /// The commands from this number on, oldest first.
    pub fn since(&self, number: u64) -> impl Iterator<Item = &Command> {
        self.pending.iter().filter(move |(own, _)| *own >= number).map(|(_, command)| command)
    }

    /// The number that the next command will have. It changes when there is
    /// something to do.
    #[must_use]
    pub const fn next_number(&self) -> u64 {
        self.next
    }
}

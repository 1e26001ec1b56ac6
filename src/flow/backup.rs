//! Backup and restore: how far it has come, from the file to what is kept.
//!
//! Nothing changes before a person has seen what would. What is long goes on by itself, says how far
//! it is, and can be let go of; the last step alone is made whole or not at all.

use std::rc::Rc;

use super::keeping::Problem;
use crate::domain::backup::{Choice, Contents, NotSaved, Preview, Refusal};
use crate::domain::changes::Changes;

/// How far it has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// A backup that is being saved.
    pub saving: Saving,
    /// One that is read back in.
    pub restoring: Restoring,
}

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many are done.
    pub done: usize,
    /// How many there are; none before it is known.
    pub of: usize,
}

impl Progress {
    /// Whether nothing is left to be made ready: it is being written, and nobody can let go of it
    /// any more.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.of > 0 && self.done == self.of
    }
}

/// A backup that is being saved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// None is.
    #[default]
    Idle,
    /// It is being put together.
    Gathering(Progress),
    /// The browser has it.
    Offered,
    /// There is no file.
    Failed(NotSaved),
}

/// A backup that is read back in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Restoring {
    /// None is.
    #[default]
    Idle,
    /// A file is being read, and checked.
    Reading(Progress),
    /// It was refused. Nothing has changed.
    Refused(Refusal),
    /// It was read: what it would come to.
    Read(Rc<Offer>),
    /// What was chosen is being made.
    Making(Rc<Work>, Progress),
    /// It could not be. Nothing has changed.
    Failed(Problem, Rc<Offer>),
    /// It is made, and can be taken back.
    Made(Rc<Work>),
    /// It is being taken back.
    TakingBack(Rc<Work>, Progress),
    /// It could not be taken back, and is as it was made.
    NotTakenBack(Problem, Rc<Work>),
    /// Everything is as it was before.
    TakenBack {
        /// But for this: keeping began with it, and goes on.
        keeps: bool,
    },
}

/// A file that was read, and what it would come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What is in it.
    pub file: Contents,
    /// What it would come to, as it was shown.
    pub preview: Preview,
    /// What was chosen last.
    pub choice: Choice,
}

/// What is being made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// The file, and what was chosen.
    pub offer: Rc<Offer>,
    /// What was here before.
    pub before: Contents,
    /// What is here afterwards.
    pub after: Contents,
    /// What has to change for that.
    pub changes: Rc<Changes>,
    /// What has to change to take it back.
    pub back: Rc<Changes>,
    /// Whether keeping begins with it.
    pub begins: bool,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// "Save a backup" was pressed.
    SavePressed,
    /// So much of it is put together.
    Gathered(Progress),
    /// The browser has it, or has not.
    Saved(Result<(), NotSaved>),
    /// A file was chosen.
    FileChosen,
    /// So much of it is read.
    FileSeen(Progress),
    /// It was let go of, before it was put together.
    SavingLetGo,
    /// It was read, or refused.
    FileRead(Result<Box<Contents>, Refusal>),
    /// It was said what to do with it.
    Chosen(Choice),
    /// "Do this" was pressed; where nothing is kept yet, it begins to be, without a lock.
    Confirmed,
    /// So much of it is ready.
    Prepared(Progress),
    /// It is made, or was let go of before anything changed; or it could not be made.
    Ended(Result<bool, Problem>),
    /// "Undo" was pressed.
    TakenBack,
    /// It was let go of, or has been seen to its end.
    LetGo,
}

impl Event {
    /// Whether a person did it.
    #[must_use]
    pub const fn is_by_a_person(&self) -> bool {
        matches!(
            self,
            Self::SavePressed
                | Self::SavingLetGo
                | Self::FileChosen
                | Self::Chosen(_)
                | Self::Confirmed
                | Self::TakenBack
                | Self::LetGo
        )
    }
}

impl Restoring {
    /// Whether something goes on by itself.
    #[must_use]
    pub const fn is_at_work(&self) -> bool {
        matches!(self, Self::Reading(_) | Self::Making(..) | Self::TakingBack(..))
    }

    /// Whether it is being written, and nobody can let go of it any more.
    #[must_use]
    pub const fn is_being_written(&self) -> bool {
        matches!(self, Self::Making(_, progress) | Self::TakingBack(_, progress) if progress.is_whole())
    }

    /// Whether it came to something that a person is to see, and can take back or has.
    #[must_use]
    pub const fn is_to_be_seen(&self) -> bool {
        matches!(self, Self::Made(_) | Self::NotTakenBack(..) | Self::TakenBack { .. })
    }

    /// Whether it is made, and can be looked at and taken back.
    #[must_use]
    pub const fn is_made(&self) -> bool {
        matches!(self, Self::Made(_) | Self::NotTakenBack(..) | Self::TakingBack(..))
    }

    /// Whether it waits on the screen for what a person says.
    #[must_use]
    pub const fn is_read(&self) -> bool {
        matches!(self, Self::Read(_) | Self::Failed(..))
    }
}

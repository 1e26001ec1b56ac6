//! The places of the app.

/// Where a person is. There is one address for all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// The check-in, and the screen it starts from.
    #[default]
    Now,
    /// Past check-ins.
    LookBack,
    /// What is kept, to be taken along.
    TakeAway,
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
    /// A backup, and what is read back in.
    Backup,
    /// Deleting from a day to a day.
    DeleteRange,
    /// Closing this book: a backup, and then it is deleted.
    CloseBook,
}

//! What is kept on this device, and why something could not be.

/// What is kept on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// Not known yet: the store has not answered.
    #[default]
    Unknown,
    /// *Just now*: nothing. What is answered lives in this window only.
    JustNow,
    /// *Keep, without a lock*: whoever can open this browser can read it.
    WithoutLock,
    /// *Keep, with a lock*, and it is open: whoever knows the words can read it.
    WithLock,
    /// *Keep, with a lock*, and it is closed. What is answered now lives in this
    /// window only, until somebody opens it.
    Locked,
    /// Nothing can be kept here; the app goes on in memory.
    Unavailable(Problem),
}

impl Keeping {
    /// Whether what happens is written down.
    #[must_use]
    pub const fn is_on(self) -> bool {
        matches!(self, Self::WithoutLock | Self::WithLock)
    }
}

/// What a browser says about clearing what a page keeps by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// It will not.
    Given,
    /// It may, when room runs out.
    NotGiven,
    /// It does not say.
    Unknown,
}

/// Why a lock could not be opened, put on, changed or taken off. What is kept is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockProblem {
    /// The words are not the ones, or the lock is damaged; nobody can tell which.
    WrongWords,
    /// The device did not give the memory, or the randomness, that it takes.
    NoRoom,
    /// It could not be written or read. The lock is as it was.
    Store(Problem),
    /// It broke off in the middle: nobody can tell whether the lock is as it was.
    Unsettled(Problem),
}

/// Why what was kept behind a lock is opened by no words any more, and was set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LostLock {
    /// What says how it is opened cannot be read.
    Damaged,
    /// It asks for work that no lock of this app asks for: it was made, or changed, by something
    /// else. Nothing that it asks was done.
    Foreign,
}

/// Why something could not be kept, as far as it changes what to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The browser refuses storage to this page.
    Denied,
    /// There is no room left.
    Full,
    /// A newer version of the app has written here; this one must not.
    Newer,
    /// The store was closed or broke off.
    BrokeOff,
    /// Nothing is kept any more: everything was deleted, maybe in another tab.
    Absent,
    /// What is kept is locked.
    Locked,
}

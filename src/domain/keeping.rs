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
    /// Nothing can be kept here; the app goes on in memory.
    Unavailable(Problem),
}

impl Keeping {
    /// Whether what happens is written down.
    #[must_use]
    pub const fn is_on(self) -> bool {
        matches!(self, Self::WithoutLock)
    }
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
}

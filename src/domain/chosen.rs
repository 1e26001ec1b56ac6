//! Any number of a few: what a person may choose several of.

use std::fmt;
use std::marker::PhantomData;

/// One of at most eight things that are offered together.
pub trait Offered: Copy + PartialEq + 'static {
    /// All of them, in the order in which they are offered.
    const OFFERED: &'static [Self];
}

/// Those that were chosen, each once, in the order in which they are offered.
///
/// One bit for each, because a tree of its own for five words is the larger
/// part of what the page would have to carry for them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Chosen<T> {
    bits: u8,
    of: PhantomData<T>,
}

impl<T: Offered> Chosen<T> {
    /// Whether nothing was chosen.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// How many were chosen.
    #[must_use]
    pub const fn len(self) -> usize {
        self.bits.count_ones() as usize
    }

    /// Whether this one was.
    #[must_use]
    pub fn contains(self, one: T) -> bool {
        self.bits & bit(one) != 0
    }

    /// Chooses one that was not chosen, and takes back one that was.
    pub fn toggle(&mut self, one: T) {
        self.bits ^= bit(one);
    }

    /// Those that were chosen, in order.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::OFFERED.iter().copied().filter(move |one| self.contains(*one))
    }
}

/// The bit of one; none for what is not offered, which can be chosen by nobody.
fn bit<T: Offered>(one: T) -> u8 {
    let at = T::OFFERED.iter().position(|each| *each == one);
    at.and_then(|at| 1_u8.checked_shl(u32::try_from(at).ok()?)).unwrap_or_default()
}

impl<T> Default for Chosen<T> {
    fn default() -> Self {
        Self { bits: 0, of: PhantomData }
    }
}

impl<T: Offered> FromIterator<T> for Chosen<T> {
    fn from_iter<I: IntoIterator<Item = T>>(some: I) -> Self {
        let bits = some.into_iter().fold(0, |bits, one| bits | bit(one));
        Self { bits, of: PhantomData }
    }
}

impl<T: Offered + fmt::Debug> fmt::Debug for Chosen<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

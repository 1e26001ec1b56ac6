//! A leaf of the book: one thing, beside the check-ins, that the two want kept.

use std::rc::Rc;

use super::agreement::Agreement;
use super::clinician_card::ClinicianCard;
use super::copies::Copies;
use super::moment::Moment;
use super::permission::Tonight;
use super::phrase::Phrase;
use super::plan::Plan;
use super::practice_log::{PracticeEntry, PracticeKit};
use super::reading::Reading;
use super::support_check::SupportCheck;
use super::text::Text;
use super::win::Win;

/// Thanks, or a small win, up to 280 characters.
pub type Thanks = Text<280>;

/// The name of a leaf: 128 random bits, given from outside; or, where a book has at most one of
/// its sort, a small number that is the same on every device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LeafId(pub u128);

/// A leaf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// Its name.
    pub id: LeafId,
    /// When it was written, or last written anew.
    pub written: Moment,
    /// What stands on it.
    pub body: Body,
}

/// What stands on a leaf: one sort each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// Thanks of one to the other.
    Thanks(Thanks),
    /// One practice, in the log.
    Practice(PracticeEntry),
    /// The sizes for practice, and what is hoped for: one of a book.
    PracticeKit(PracticeKit),
    /// A support check.
    SupportCheck(SupportCheck),
    /// A win.
    Win(Win),
    /// Something to read.
    Reading(Reading),
    /// The card for a clinician: one of a book.
    ClinicianCard(ClinicianCard),
    /// What is welcome tonight, and the list behind it: one of a book.
    Tonight(Tonight),
    /// What both have agreed to do: one of a book.
    Plan(Plan),
    /// What both agreed on when they had looked back.
    Agreement(Agreement),
    /// A phrase of their own.
    Phrase(Phrase),
    /// What is known of copies: at most one of its sort in a book.
    Copies(Copies),
}

impl LeafId {
    /// The sizes for practice, and what is hoped for.
    pub const PRACTICE_KIT: Self = Self(0x10);
    /// The card for a clinician.
    pub const CLINICIAN_CARD: Self = Self(0x11);
    /// What is welcome tonight.
    pub const TONIGHT: Self = Self(0x20);
    /// What both have agreed to do.
    pub const PLAN: Self = Self(0x21);

    /// Whether it is of a sort of which a book has at most one, so that the name tells nothing of
    /// whether it is new.
    #[must_use]
    pub const fn is_one_of_a_book(self) -> bool {
        self.0 < 0x100
    }
}

/// Puts a leaf among others that stand newest first, in place of its earlier form.
pub fn put_among(leaves: &mut Vec<Rc<Leaf>>, leaf: Rc<Leaf>) {
    leaves.retain(|kept| kept.id != leaf.id);
    let is_newer = |kept: &Rc<Leaf>| (kept.written, kept.id) > (leaf.written, leaf.id);
    leaves.insert(leaves.partition_point(is_newer), leaf);
}

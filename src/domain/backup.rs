//! A backup: what a book holds, to be taken along; and what becomes of what is here when one is
//! read back in.
//!
//! 1. Things are the same by their name and what they say. When a leaf was last written does not
//!    count, nor what counts for tonight.
//! 2. Merging takes nothing out. Where the two differ, the one that was chosen holds.
//! 3. Replacing leaves what is in the file, and nothing else but for 4 and 5. A book in which nothing was
//!    written yet gives way in any case.
//! 4. No file says yes for anybody. That both answers may be seen, a plan and an agreement take a yes of
//!    each of the two, and end with one no. So a file can make it more careful what is seen, and never
//!    less; and where something is kept here, no plan and no agreement comes out of a file.
//! 5. What is about this device or this evening is not in a backup, and no backup changes it: what
//!    is known of copies, when the app was last open, and what both have said for tonight. An older
//!    answer must not loosen a newer one.

mod merging;

use std::cmp::Reverse;
use std::rc::Rc;

use super::book::Book;
use super::changes::{Change, Changes};
use super::check_in::CheckIn;
use super::deletion::Watch;
use super::leaf::{Body, Leaf};
use merging::{Pair, after, chosen, differing, is_of_the_device, pairs, tally, without_evening};

/// What a book holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// The book.
    pub book: Rc<Book>,
    /// The check-ins, newest first.
    pub check_ins: Rc<Vec<Rc<CheckIn>>>,
    /// The leaves, newest first.
    pub leaves: Rc<Vec<Rc<Leaf>>>,
}

/// What to do with what is in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Add what is new; where the two differ, what is here holds.
    KeepOurs,
    /// Add what is new; where the two differ, what is in the file holds.
    TakeTheirs,
    /// Have what is in the file, and nothing else that a backup could hold.
    Replace,
}

/// How many of one sort would come, stay or go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// In the file alone.
    pub new: usize,
    /// The same here and there.
    pub same: usize,
    /// Here and there, and not the same.
    pub different: usize,
    /// Here alone.
    pub only_here: usize,
}

/// What reading a file back in would come to, before anything has changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// The check-ins.
    pub check_ins: Tally,
    /// Everything else that the two have written.
    pub leaves: Tally,
    /// Whether the file has names, sentences or settings, and there are none here yet.
    pub is_book_new: bool,
    /// Whether names, sentences or settings of the book differ.
    pub is_book_different: bool,
    /// Whether the file comes from another book than the one here.
    pub is_of_another_book: bool,
    /// How many plans and agreements stay in the file, because each needs two yeses anew.
    pub unagreed: usize,
}

impl Preview {
    /// How many things are here and there, and not the same.
    #[must_use]
    pub const fn different(&self) -> usize {
        self.check_ins.different + self.leaves.different + self.is_book_different as usize
    }

    /// How many things are in the file alone.
    #[must_use]
    pub const fn only_in_file(&self) -> usize {
        self.check_ins.new + self.leaves.new + self.is_book_new as usize
    }

    /// How many things are here alone.
    #[must_use]
    pub const fn only_here(&self) -> usize {
        self.check_ins.only_here + self.leaves.only_here
    }
}

/// Why no backup is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSaved {
    /// It is more than one backup may hold, and would not be read back in.
    TooMuch,
    /// It could not be put together, or was let go of, or the browser did not take it.
    BrokeOff,
}

/// Why a file is not read back in. Nothing has changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing in it.
    Empty,
    /// It is larger than a backup can be.
    TooLarge,
    /// It is something else.
    NotABackup,
    /// Its end is missing.
    CutShort,
    /// It is not as it was written.
    Damaged,
    /// A newer version wrote it.
    Newer,
    /// Something stands in it twice.
    Doubled,
    /// The browser could not read it.
    Unreadable,
}

impl Contents {
    /// What goes into a backup of these: without what is about this device or this evening.
    #[must_use]
    pub fn taken_along(&self) -> Self {
        let leaves = self.leaves.iter().filter(|leaf| !is_of_the_device(leaf));
        Self {
            book: Rc::new(Book { watch: Watch::default(), ..Book::clone(&self.book) }),
            check_ins: Rc::clone(&self.check_ins),
            leaves: Rc::new(leaves.map(without_evening).collect()),
        }
    }

    /// Whether there is anything in it that could be missed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.check_ins.is_empty()
            && self.leaves.iter().all(is_of_the_device)
            && is_blank(&self.book)
    }

    /// What is here after these changes.
    #[must_use]
    pub fn after(&self, changes: &Changes) -> Self {
        let mut check_ins = after(&self.check_ins, &changes.check_ins);
        check_ins.sort_unstable_by_key(|check_in| Reverse((check_in.began, check_in.id)));
        let mut leaves = after(&self.leaves, &changes.leaves);
        leaves.sort_unstable_by_key(|leaf| Reverse((leaf.written, leaf.id)));
        let book = changes.book.as_ref().and_then(|change| change.after.as_ref());
        Self {
            book: Rc::clone(book.unwrap_or(&self.book)),
            check_ins: Rc::new(check_ins),
            leaves: Rc::new(leaves),
        }
    }

    /// The changes that write all of this down where nothing is kept yet.
    #[must_use]
    pub fn from_nothing(&self) -> Changes {
        Changes {
            book: Some(Change::added(&self.book)),
            check_ins: self.check_ins.iter().map(Change::added).collect(),
            leaves: self.leaves.iter().map(Change::added).collect(),
        }
    }
}

/// What reading a file back in would come to.
#[must_use]
pub fn preview(here: &Contents, file: &Contents) -> Preview {
    let differs = !is_same_book(&here.book, &file.book);
    let Leaves { pairs: leaves, unagreed } = leaves(here, file);
    Preview {
        check_ins: tally(&pairs(&here.check_ins, &file.check_ins)),
        unagreed,
        leaves: tally(&leaves),
        is_book_new: is_blank(&here.book) && differs,
        is_book_different: !is_blank(&here.book) && differs,
        is_of_another_book: !here.is_empty() && here.book.id != file.book.id,
    }
}

/// What has to change here, so that what is in the file is here as it was chosen.
#[must_use]
pub fn changes(here: &Contents, file: &Contents, choice: Choice) -> Changes {
    let gives_way = choice != Choice::KeepOurs || is_blank(&here.book);
    let takes_book = gives_way && !is_same_book(&here.book, &file.book);
    Changes {
        book: takes_book.then(|| Change {
            before: Some(Rc::clone(&here.book)),
            after: Some(Rc::new(book_from(&here.book, &file.book))),
        }),
        check_ins: chosen(pairs(&here.check_ins, &file.check_ins), choice),
        leaves: chosen(leaves(here, file).pairs, choice),
    }
}

/// What has to change so that all of one is just as the other.
#[must_use]
pub fn exact(from: &Contents, to: &Contents) -> Changes {
    let book = (from.book != to.book)
        .then(|| Change { before: Some(Rc::clone(&from.book)), after: Some(Rc::clone(&to.book)) });
    Changes {
        book,
        check_ins: differing(&from.check_ins, &to.check_ins),
        leaves: differing(&from.leaves, &to.leaves),
    }
}

/// Leaves beside each other.
struct Leaves {
    pairs: Vec<Pair<Leaf>>,
    /// How many plans and agreements stay in the file.
    unagreed: usize,
}

/// The leaves here and in a file, without the plans and agreements that would be made by reading it:
/// where both have said yes to other words since, those hold.
fn leaves(here: &Contents, file: &Contents) -> Leaves {
    let mut pairs = pairs(&here.leaves, &file.leaves);
    let all = pairs.len();
    if !here.is_empty() {
        pairs.retain(|(own, theirs)| match theirs.as_ref().map(|theirs| &theirs.body) {
            Some(body @ (Body::Plan(_) | Body::Agreement(_))) => {
                own.as_ref().is_some_and(|own| own.body == *body)
            }
            _ => true,
        });
    }
    Leaves { unagreed: all - pairs.len(), pairs }
}

/// The book of the file, in the place of the one that is here.
fn book_from(here: &Book, file: &Book) -> Book {
    let watch = if here.delete_after == file.delete_after {
        here.watch
    } else {
        // What was announced holds only for the days that were chosen then.
        Watch { announced: None, ..here.watch }
    };
    Book { id: here.id, watch, reveal: here.reveal.more_careful(file.reveal), ..file.clone() }
}

/// Whether nothing has been written in a book yet: it gives way to any other.
fn is_blank(book: &Book) -> bool {
    is_same_book(book, &Book::new(book.id))
}

/// Whether the book that is here would be the same with what is in another one.
fn is_same_book(here: &Book, other: &Book) -> bool {
    *here == Book { watch: here.watch, ..book_from(here, other) }
}

//! Several changes at one stroke: a backup that is read back in, a range that is deleted, and
//! either taken back.
//!
//! What lies there must be what the changes were made of; otherwise somebody else was there
//! meanwhile, and nothing is changed. What is already as it is to be counts as done: after an answer
//! that told nothing, the same may be asked for again.

use std::rc::Rc;

use super::Keeper;
use super::find::{Readable, readable};
use super::write::{Lying, encoded, expect, put};
use crate::domain::book::{Book, BookId};
use crate::domain::changes::{Change as Wanted, Changes};
use crate::domain::check_in::CheckIn;
use crate::domain::leaf::Leaf;
use crate::record::{DecodeError, Key, encode_book, encode_check_in, encode_leaf};
use crate::store::breath::Breath;
use crate::store::{Change, StoreError};

/// How many records are asked for at a time.
const AT_A_TIME: usize = 128;

/// How several changes ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// They are made, all of them.
    Made,
    /// They were let go of, and none is made.
    LetGo,
}

/// One record as it was, and as it is to be.
struct Step {
    key: Key,
    before: Option<Thing>,
    after: Option<Thing>,
}

#[derive(Clone, PartialEq, Eq)]
enum Thing {
    CheckIn(Rc<CheckIn>),
    Leaf(Rc<Leaf>),
}

impl Thing {
    fn key(&self, book: BookId) -> Key {
        match self {
            Self::CheckIn(check_in) => Key::of_check_in(book, check_in),
            Self::Leaf(leaf) => Key::of_leaf(book, leaf),
        }
    }

    fn encoded(&self, book: BookId) -> Result<Vec<u8>, StoreError> {
        encoded(match self {
            Self::CheckIn(check_in) => encode_check_in(book, check_in),
            Self::Leaf(leaf) => encode_leaf(book, leaf),
        })
    }

    fn of(readable: Readable) -> Option<Self> {
        match readable {
            Readable::CheckIn(filed) => Some(Self::CheckIn(Rc::new(filed.value))),
            Readable::Leaf(filed) => Some(Self::Leaf(Rc::new(filed.value))),
            Readable::Book(_) | Readable::Unfinished(_) | Readable::Vault(_) => None,
        }
    }
}

impl Keeper {
    /// Makes all of these changes or none. `goes_on` is told in between how many of how many are
    /// ready, and says whether to go on; once they are being written, it is not asked any more.
    ///
    /// Where nothing is kept, changes that begin with a book begin to keep.
    ///
    /// # Errors
    /// [`StoreError`], and [`StoreError::Changed`] where something else lies there than was; what
    /// was kept is as it was.
    pub async fn change(
        &self,
        changes: &Changes,
        goes_on: &dyn Fn(usize, usize) -> bool,
    ) -> Result<Ended, StoreError> {
        let place = self.unlocked_place().await?;
        let mut ready = Vec::new();
        let filed_in = self.of_the_book(changes, &mut ready).await?;
        let steps = steps(filed_in, changes);
        let (mut done, mut breath) = (0, Breath::new());
        for some in steps.chunks(AT_A_TIME) {
            let keys: Vec<String> = some.iter().map(|step| step.key.to_string()).collect();
            let found = place.load(&keys).await?;
            for (step, bytes) in some.iter().zip(found) {
                step.prepare(filed_in, bytes, &mut ready)?;
                done += 1;
                if breath.if_due().await && !goes_on(done, steps.len()) {
                    return Ok(Ended::LetGo);
                }
            }
        }
        if !goes_on(done, steps.len()) {
            return Ok(Ended::LetGo);
        }
        place.commit(ready).await?;
        Ok(Ended::Made)
    }

    /// The book that everything is filed in, and what becomes of it.
    async fn of_the_book(
        &self,
        changes: &Changes,
        ready: &mut Vec<Change>,
    ) -> Result<BookId, StoreError> {
        let (lying, kept) = self.lying_book().await?;
        let Some(Wanted { before, after: Some(after) }) = &changes.book else {
            let id = kept.map(|book| book.id);
            expect(ready, Key::Book, &lying);
            return id.ok_or(StoreError::Absent);
        };
        let id = match (&kept, before) {
            (None, None) => after.id,
            // Kept already, maybe by another tab: it stays as it is.
            (Some(kept), None) => {
                expect(ready, Key::Book, &lying);
                return Ok(kept.id);
            }
            (Some(kept), _) if is_the_same(kept, after) => kept.id,
            (Some(kept), Some(before)) if is_the_same(kept, before) => kept.id,
            (None, Some(_)) => return Err(StoreError::Absent),
            _ => return Err(StoreError::Changed),
        };
        let after = Book { id, ..Book::clone(after) };
        put(ready, Key::Book, &lying, encoded(encode_book(&after))?);
        Ok(id)
    }

    async fn lying_book(&self) -> Result<(Lying, Option<Book>), StoreError> {
        let lying = self.lying(Key::Book).await?;
        let kept = match &lying {
            Lying::Nothing => None,
            Lying::Unreadable(_) => return Err(StoreError::BrokeOff),
            Lying::Record(_, bytes) => match readable(Key::Book, bytes) {
                Ok(Readable::Book(book)) => Some(book),
                _ => return Err(StoreError::BrokeOff),
            },
        };
        Ok((lying, kept))
    }
}

/// Whether the two have agreed on the same, whatever is known of the clock, and whatever it is
/// called.
fn is_the_same(one: &Book, other: &Book) -> bool {
    *one == Book { id: one.id, watch: one.watch, ..other.clone() }
}

impl Step {
    /// What is to be done, as far as what lies there allows it.
    fn prepare(
        &self,
        filed_in: BookId,
        bytes: Option<Vec<u8>>,
        ready: &mut Vec<Change>,
    ) -> Result<(), StoreError> {
        let (lying, there) = match bytes.map(|bytes| (readable(self.key, &bytes), bytes)) {
            None => (Lying::Nothing, None),
            Some((Ok(read), bytes)) => (Lying::Record(read.book(), bytes), Thing::of(read)),
            Some((Err(DecodeError::Newer { .. }), _)) => return Err(StoreError::Newer),
            Some((Err(DecodeError::Unreadable(_)), bytes)) => (Lying::Unreadable(bytes), None),
        };
        let is_torn = matches!(lying, Lying::Unreadable(_));
        if !is_torn && there == self.after {
            expect(ready, self.key, &lying);
        } else if !is_torn && there != self.before {
            return Err(StoreError::Changed);
        } else if let Some(after) = &self.after {
            put(ready, self.key, &lying, after.encoded(filed_in)?);
        } else {
            expect(ready, self.key, &lying);
            let key = self.key.to_string();
            ready.push(if is_torn { Change::SetAside(key) } else { Change::Erase(key) });
        }
        Ok(())
    }
}

/// Each record that is to change. What has another key than before is two.
fn steps(book: BookId, changes: &Changes) -> Vec<Step> {
    let mut steps = Vec::with_capacity(changes.count());
    for Wanted { before, after } in &changes.check_ins {
        let thing = |one: &Rc<CheckIn>| Thing::CheckIn(Rc::clone(one));
        step(&mut steps, book, before.as_ref().map(thing), after.as_ref().map(thing));
    }
    for Wanted { before, after } in &changes.leaves {
        let thing = |one: &Rc<Leaf>| Thing::Leaf(Rc::clone(one));
        step(&mut steps, book, before.as_ref().map(thing), after.as_ref().map(thing));
    }
    steps
}

fn step(steps: &mut Vec<Step>, book: BookId, before: Option<Thing>, after: Option<Thing>) {
    let key = |thing: &Option<Thing>| thing.as_ref().map(|thing| thing.key(book));
    match (key(&before), key(&after)) {
        (Some(from), Some(to)) if from != to => {
            steps.push(Step { key: from, before, after: None });
            steps.push(Step { key: to, before: None, after });
        }
        (Some(key), _) | (None, Some(key)) => steps.push(Step { key, before, after }),
        (None, None) => {}
    }
}

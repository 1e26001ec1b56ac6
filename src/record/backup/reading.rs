//! Reading a backup, step by step. Nothing in it is trusted.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::super::envelope::{DecodeError, FORMAT, MOST_BYTES, filed, opened};
use super::super::json::{Fields, Json};
use super::super::{book, check_in, leaf, words};
use super::checksum::{Checksum, is_space};
use super::scan::{list_opens, next, object_ends};
use super::{AFTER_CHECKSUM, BEFORE_CHECKSUM, Bounds, KIND};
use crate::domain::backup::{Contents, Refusal};
use crate::domain::book::{Book, BookId};
use crate::domain::changes::Changes;
use crate::domain::check_in::CheckIn;
use crate::domain::leaf::Leaf;

/// The most bytes before the records. What is written takes about a hundred.
const MOST_HEAD_BYTES: usize = 4_096;
/// The most bytes of the end, from the bracket on.
const MOST_TAIL_BYTES: usize = 4_096;

/// A backup that is being read.
pub struct Reader {
    bytes: Vec<u8>,
    /// How far it is read.
    at: usize,
    /// How far the checksum has come.
    summed: usize,
    checksum: Checksum,
    /// The book that every record is filed in; none before the first one.
    filed_in: Option<BookId>,
    book: Option<Rc<Book>>,
    check_ins: Vec<Rc<CheckIn>>,
    leaves: Vec<Rc<Leaf>>,
    names: BTreeSet<(bool, u128)>,
    bounds: Bounds,
}

/// How far a backup is read.
pub enum Read {
    /// There is more.
    On(Box<Reader>),
    /// That was all of it: what is in it.
    All(Contents),
}

impl Reader {
    /// Begins with a file.
    ///
    /// # Errors
    /// [`Refusal`], if it is no backup that this version can read, as far as its beginning tells.
    pub fn new(bytes: Vec<u8>) -> Result<Self, Refusal> {
        Self::within(bytes, Bounds::OWN)
    }

    /// Begins with a file that may hold so much.
    ///
    /// # Errors
    /// As with [`Self::new`].
    pub fn within(bytes: Vec<u8>, bounds: Bounds) -> Result<Self, Refusal> {
        if bytes.len() > bounds.bytes {
            return Err(Refusal::TooLarge);
        }
        let (from, first) = next(&bytes, 0).ok_or(Refusal::Empty)?;
        if first != b'{' {
            return Err(Refusal::NotABackup);
        }
        let head = bytes.get(..bytes.len().min(MOST_HEAD_BYTES)).unwrap_or_default();
        let Some(open) = list_opens(head) else {
            let is_begun = begins_like_one(head.get(from..).unwrap_or_default());
            let is_short = is_begun && bytes.len() < MOST_HEAD_BYTES;
            return Err(if is_short { Refusal::CutShort } else { Refusal::NotABackup });
        };
        read_head(head.get(..=open).unwrap_or_default())?;
        Ok(Self {
            bytes,
            at: open + 1,
            summed: 0,
            checksum: Checksum::default(),
            filed_in: None,
            book: None,
            check_ins: Vec::new(),
            leaves: Vec::new(),
            names: BTreeSet::new(),
            bounds,
        })
    }

    /// How many bytes there are, and how many of them are read.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.at, self.bytes.len())
    }

    /// Reads on, a record at least and not much more than so many bytes.
    ///
    /// # Errors
    /// [`Refusal`], if this is not to be read back in.
    pub fn step(mut self: Box<Self>, most_bytes: usize) -> Result<Read, Refusal> {
        let until = self.at.saturating_add(most_bytes);
        loop {
            let (at, byte) = next(&self.bytes, self.at).ok_or(Refusal::CutShort)?;
            let is_first = self.names.is_empty() && self.book.is_none();
            match byte {
                b']' => return self.end(at + 1).map(Read::All),
                b',' if !is_first => self.record(at + 1)?,
                _ if is_first => self.record(at)?,
                _ => return Err(Refusal::Damaged),
            }
            if self.at >= until {
                let new = self.bytes.get(self.summed..self.at).unwrap_or_default();
                self.checksum.add(new);
                self.summed = self.at;
                return Ok(Read::On(self));
            }
        }
    }

    /// Reads the record that begins from here on.
    fn record(&mut self, from: usize) -> Result<(), Refusal> {
        let (from, _) = next(&self.bytes, from).ok_or(Refusal::CutShort)?;
        let Some(end) = object_ends(&self.bytes, from, MOST_BYTES + 1) else {
            let has_room = self.bytes.len().saturating_sub(from) > MOST_BYTES;
            let is_object = self.bytes.get(from) == Some(&b'{');
            return Err(if has_room || !is_object { Refusal::Damaged } else { Refusal::CutShort });
        };
        let (kind, fields) =
            opened(self.bytes.get(from..end).unwrap_or_default()).map_err(refused)?;
        self.take(&kind, fields)?;
        self.at = end;
        Ok(())
    }

    fn take(&mut self, kind: &str, fields: Fields) -> Result<(), Refusal> {
        let (in_book, fields) = filed(fields).map_err(refused)?;
        if *self.filed_in.get_or_insert(in_book) != in_book {
            return Err(Refusal::Damaged);
        }
        let is_new = match kind {
            check_in::KIND => {
                let check_in = check_in::finished_from(fields).map_err(refused)?;
                let name = (true, check_in.id.0);
                self.check_ins.push(Rc::new(check_in));
                self.names.insert(name)
            }
            leaf::KIND => {
                let leaf = leaf::leaf_from(fields).map_err(refused)?;
                let name = (false, leaf.id.0);
                self.leaves.push(Rc::new(leaf));
                self.names.insert(name)
            }
            book::KIND => {
                let book = book::book_from(in_book, fields).map_err(refused)?;
                self.book.replace(Rc::new(book)).is_none()
            }
            _ => return Err(Refusal::Damaged),
        };
        match (is_new, self.names.len() > self.bounds.records) {
            (_, true) => Err(Refusal::TooLarge),
            (false, _) => Err(Refusal::Doubled),
            _ => Ok(()),
        }
    }

    /// What follows the records, from behind their bracket; and what they come to.
    fn end(mut self, after: usize) -> Result<Contents, Refusal> {
        let tail = self.bytes.get(after..).unwrap_or_default();
        if tail.len() > MOST_TAIL_BYTES {
            return Err(Refusal::Damaged);
        }
        let tail: Vec<u8> = tail.iter().copied().filter(|byte| !is_space(*byte)).collect();
        self.checksum.add(self.bytes.get(self.summed..after).unwrap_or_default());
        self.checksum.add(b"}");
        let whole = [BEFORE_CHECKSUM, &self.checksum.digits(), AFTER_CHECKSUM].concat();
        if tail != whole.as_bytes() {
            let is_short = whole.as_bytes().starts_with(&tail);
            return Err(if is_short { Refusal::CutShort } else { Refusal::Damaged });
        }
        let book = self.book.ok_or(Refusal::Damaged)?;
        let read =
            Contents { book, check_ins: Rc::new(self.check_ins), leaves: Rc::new(self.leaves) };
        // In their order; and without what no backup of this version holds.
        Ok(read.after(&Changes::default()).taken_along())
    }
}

/// What stands before the records, to their bracket.
fn read_head(head: &[u8]) -> Result<(), Refusal> {
    let closed = [head, b"]}"].concat();
    let text = str::from_utf8(&closed).map_err(|_| Refusal::NotABackup)?;
    let Ok(Json::Object(mut fields)) = serde_json::from_str::<Json>(text) else {
        return Err(Refusal::NotABackup);
    };
    if fields.text("kind").as_deref() != Ok(KIND) {
        return Err(Refusal::NotABackup);
    }
    match fields.whole("format").map(u64::try_from) {
        Ok(Ok(format)) if format > FORMAT => return Err(Refusal::Newer),
        Ok(Ok(1..=FORMAT)) => {}
        _ => return Err(Refusal::Damaged),
    }
    fields.text("app").map_err(refused)?;
    let written = fields.object("written").and_then(words::read_moment);
    written.map_err(refused)?;
    fields.list("records").map_err(refused)?;
    fields.end().map_err(refused)
}

/// Whether it could be the beginning of a backup, torn off before its records.
fn begins_like_one(head: &[u8]) -> bool {
    let told: Vec<u8> = head.iter().copied().filter(|byte| !is_space(*byte)).collect();
    let begins = format!("{{\"kind\":\"{KIND}\"");
    told.starts_with(begins.as_bytes()) || begins.as_bytes().starts_with(&told)
}

fn refused(error: DecodeError) -> Refusal {
    if error.is_newer() { Refusal::Newer } else { Refusal::Damaged }
}

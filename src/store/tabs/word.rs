//! What tabs say to each other, and what follows from it.
//!
//! Tabs of different versions must understand these words, so they never change:
//! `changed`, with the number of the book after it where that is not the first,
//! as in `changed 2`; and `hello` with the number of the record format that the
//! speaker writes, as in `hello 2`. A version that has one book alone does not
//! know a `changed` with a number, and passes over it.
//!
//! One channel carries them all. A greeting is for every tab, whatever book is
//! open in it; a change is for those of its own book, and tells the others no
//! more than that somebody wrote in a book of that number.

use crate::domain::shelf::BookNumber;

/// What one tab says to the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// What is kept in this book has changed.
    Changed(BookNumber),
    /// A tab is here, and writes records of this format.
    Hello(u64),
}

/// What follows from a word that was heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// What is kept is to be read anew.
    ReadAnew,
    /// A newer version is open: this one writes nothing more.
    StopWriting,
    /// An older version is open, and has to be told that this one is newer.
    SayHello,
    /// Nothing: a tab of the same version, or a change in another book.
    Nothing,
}

const CHANGED: &str = "changed";
/// Before the number of a book that is not the first.
const CHANGED_IN: &str = "changed ";
const HELLO: &str = "hello ";

impl Word {
    /// The word as it is sent.
    #[must_use]
    pub fn said(self) -> String {
        match self {
            Self::Changed(BookNumber::FIRST) => CHANGED.to_owned(),
            Self::Changed(book) => [CHANGED_IN, &book.get().to_string()].concat(),
            Self::Hello(format) => [HELLO, &format.to_string()].concat(),
        }
    }

    /// A word that was heard; none for what is no word of this app's.
    #[must_use]
    pub fn heard(text: &str) -> Option<Self> {
        if text == CHANGED {
            return Some(Self::Changed(BookNumber::FIRST));
        }
        if let Some(number) = text.strip_prefix(CHANGED_IN) {
            let others = BookNumber::ALL.into_iter().skip(1);
            let mut meant = others.filter(|book| book.get().to_string() == number);
            return meant.next().map(Self::Changed);
        }
        let digits = text.strip_prefix(HELLO)?;
        // A number may be read with a sign, which nobody here has written.
        let are_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse().ok().filter(|_| are_digits).map(Self::Hello)
    }

    /// What it means to a tab in which `book` is open, and which writes records of the format
    /// `own`. Only the newer of two
    /// answers a greeting, and only the older one is greeted back: so it comes to an end.
    #[must_use]
    pub fn means(self, own: u64, book: BookNumber) -> Meaning {
        match self {
            Self::Changed(where_at) if where_at == book => Meaning::ReadAnew,
            Self::Hello(format) if format > own => Meaning::StopWriting,
            Self::Hello(format) if format < own => Meaning::SayHello,
            Self::Changed(_) | Self::Hello(_) => Meaning::Nothing,
        }
    }
}

//! Reads what is kept, as the session takes it.

use crate::domain::keeping::{Keeping, Problem};
use crate::domain::shelf::BookNumber;
use crate::flow::session::{Aside, Found};
use crate::store::keeper::{self, Keeper, Lock};
use crate::store::{StoreError, shelf};

/// Reads what the store of this book holds, and whether something is missing: where it was expected
/// before the reading, and is afterwards. Another tab may have kept or deleted something meanwhile.
pub(in crate::ui) async fn read(
    keeper: &Keeper,
    number: BookNumber,
) -> (Found, Result<(), StoreError>) {
    let was_expected = shelf::expects_something_in(number);
    let result = keeper.find().await;
    let answer = result.as_ref().map(drop).map_err(|error| *error);
    let mut found = found(result);
    let is_nothing = found.keeping == Keeping::JustNow && found.aside == Aside::default();
    found.aside.is_missing = is_nothing && was_expected && shelf::expects_something_in(number);
    (found, answer)
}

/// What a store holds, as the session takes it.
fn found(result: Result<keeper::Found, StoreError>) -> Found {
    match result {
        Ok(found) => Found {
            keeping: match (&found.book, found.lock) {
                _ if found.is_read_only => Keeping::Unavailable(Problem::Newer),
                (_, Lock::Closed) => Keeping::Locked,
                (Some(_), Lock::Open) => Keeping::WithLock,
                (Some(_), Lock::None) => Keeping::WithoutLock,
                (None, _) => Keeping::JustNow,
            },
            book: found.book,
            check_ins: found.check_ins,
            unfinished: found.unfinished,
            leaves: found.leaves,
            aside: Aside { unreadable: found.unreadable, newer: found.newer, ..Aside::default() },
        },
        Err(error) => Found {
            keeping: Keeping::Unavailable(error.problem()),
            book: None,
            check_ins: Vec::new(),
            unfinished: Vec::new(),
            leaves: Vec::new(),
            aside: Aside::default(),
        },
    }
}

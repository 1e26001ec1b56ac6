//! Opens, puts on, changes and takes off the lock. The words come this way from the field that
//! they were typed in, are made into a key, and are wiped; the session never has them.

use crate::domain::book::Book;
use crate::domain::keeping::LockProblem;
use crate::flow::session::Event;
use crate::store::keeper::{Keeper, LockError, Locksmith};
use crate::store::vault::{Randomness, Words};

use super::clock;
use super::commands::found;
use super::key_maker::InAWorker;

/// What is to be done with the lock.
#[derive(Clone, Debug)]
pub enum Request {
    /// Open it.
    Open(Words),
    /// Put one on what is kept; where nothing is, begin to keep with one.
    PutOn(Words),
    /// Have other words open it.
    ChangeWords(Words),
    /// The same, and write everything anew under another key.
    WriteAnew(Words),
    /// Take it off.
    TakeOff,
}

/// Does what was asked for, and says in an event what is kept now, or why it could not be done.
pub(super) async fn work(keeper: &Keeper, book: &Book, request: Request) -> Event {
    let smith = Locksmith { maker: Box::new(InAWorker), randomness: Randomness::new(clock::fill) };
    let done = match request {
        Request::Open(words) => keeper.open(&words, &smith).await,
        Request::PutOn(words) => keeper.put_lock_on(book, &words, &smith).await,
        Request::ChangeWords(words) => keeper.change_words(&words, &smith).await,
        Request::WriteAnew(words) => keeper.write_anew(&words, &smith).await,
        Request::TakeOff => keeper.take_lock_off(book).await,
    };
    Event::LockSettled(match done {
        Ok(()) => match keeper.find().await {
            Ok(read) => Ok(Box::new(found(Ok(read)))),
            Err(error) => Err(LockProblem::Store(error.problem())),
        },
        Err(LockError::WrongWords) => Err(LockProblem::WrongWords),
        Err(LockError::NoRoom) => Err(LockProblem::NoRoom),
        Err(LockError::Store(error)) => Err(LockProblem::Store(error.problem())),
    })
}

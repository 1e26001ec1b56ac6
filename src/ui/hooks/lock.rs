//! Opens, puts on, changes and takes off the lock. The words come this way from the field that
//! they were typed in, are made into a key, and are wiped; the session never has them.

use crate::domain::book::Book;
use crate::domain::keeping::LockProblem;
use crate::domain::shelf::BookNumber;
use crate::flow::session::Event;
use crate::store::keeper::{Keeper, LockError, Locksmith};
use crate::store::vault::{Randomness, Words};

use super::clock;
use super::key_maker::InAWorker;
use super::reading::read;

/// What is to be done with the lock.
#[derive(Clone, Debug)]
pub enum Request {
    /// Open it.
    Open(Words),
    /// Put one on what is kept; where nothing is, begin to keep with one.
    PutOn(Words),
    /// Have other words open it, with the words as they are.
    ChangeWords(Words, Words),
    /// The same, and write everything anew under another key.
    WriteAnew(Words, Words),
    /// Take it off, with the words as they are.
    TakeOff(Words),
}

/// Does what was asked for, and says in an event what is kept now, or why it could not be done.
pub(super) async fn work(
    keeper: &Keeper,
    (book, number): (&Book, BookNumber),
    request: Request,
) -> Event {
    let smith = Locksmith { maker: Box::new(InAWorker), randomness: Randomness::new(clock::fill) };
    let is_opening = matches!(request, Request::Open(_));
    Event::LockSettled(match done(keeper, book, request, &smith).await {
        Ok(()) => match read(keeper, number).await {
            Ok(found) => Ok(Box::new(found)),
            // Opened, and not read: it is as locked as the screen says.
            Err(error) if is_opening => {
                keeper.close();
                Err(LockProblem::Store(error.problem()))
            }
            Err(error) => Err(LockProblem::Unsettled(error.problem())),
        },
        Err(LockError::WrongWords) => Err(LockProblem::WrongWords),
        Err(LockError::NoRoom) => Err(LockProblem::NoRoom),
        Err(LockError::Store(error)) => Err(LockProblem::Store(error.problem())),
        Err(LockError::Unsettled(error)) => Err(LockProblem::Unsettled(error.problem())),
    })
}

async fn done(
    keeper: &Keeper,
    book: &Book,
    request: Request,
    smith: &Locksmith,
) -> Result<(), LockError> {
    match request {
        Request::Open(words) => keeper.open(&words, smith).await,
        Request::PutOn(words) => keeper.put_lock_on(book, &words, smith).await,
        Request::ChangeWords(now, words) => keeper.change_words(&now, &words, smith).await,
        Request::WriteAnew(now, words) => {
            keeper.has_words(&now, smith).await?;
            keeper.write_anew(&words, smith).await
        }
        Request::TakeOff(now) => {
            keeper.has_words(&now, smith).await?;
            keeper.take_lock_off(book).await
        }
    }
}

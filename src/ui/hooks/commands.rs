//! Does what the session asks the shell for, in order, each once.

use std::collections::VecDeque;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{ask_gently, files};
use crate::content::keeping as words;
use crate::domain::keeping::{Keeping, Problem};
use crate::flow::session::{Aside, Command, Event, Found, Session};
use crate::record::export_check_in;
use crate::store::keeper::{self, Keeper};
use crate::store::tabs::Tabs;
use crate::store::{StoreError, preferences};

/// How long a deletion can be undone, in milliseconds.
const UNDO_WITHIN_MS: u32 = 10_000;

/// Does the commands of a session with this keeper, and reports to `onevent`.
#[hook]
pub(in crate::ui) fn use_commands(
    session: &Rc<Session>,
    keeper: Rc<Keeper>,
    tabs: Rc<Tabs>,
    onevent: Callback<Event>,
) {
    let done = use_mut_ref(|| 0_u64);
    let queue = use_mut_ref(Queue::default);
    let session = session.clone();
    use_effect_with(session.commands.next_number(), move |next| {
        let first = done.replace(*next);
        for command in session.commands.since(first) {
            if let Some(write) = perform(&session, command.clone(), &keeper, &onevent) {
                queue.borrow_mut().waiting.push_back(write);
            }
        }
        if first != *next {
            onevent.emit(Event::CommandsTaken(*next));
        }
        if queue.borrow_mut().begins() {
            spawn_local(async move {
                while let Some(command) = { queue.borrow_mut().next() } {
                    let event = write(&keeper, command).await;
                    if matches!(
                        event,
                        Event::SaveFinished(Ok(())) | Event::BackgroundSaveFinished(Ok(()))
                    ) {
                        tabs.announce();
                    }
                    onevent.emit(event);
                }
            });
        }
    });
}

/// Writes wait for one another: an erasure must never overtake the write that
/// it undoes, and what is read anew must not be older than what was written.
#[derive(Default)]
struct Queue {
    waiting: VecDeque<Command>,
    is_busy: bool,
}

impl Queue {
    /// Whether somebody has to begin with what waits.
    fn begins(&mut self) -> bool {
        let begins = !self.is_busy && !self.waiting.is_empty();
        self.is_busy |= begins;
        begins
    }

    /// The next in turn; with none, the queue comes to rest.
    fn next(&mut self) -> Option<Command> {
        let next = self.waiting.pop_front();
        self.is_busy = next.is_some();
        next
    }
}

/// Does what is no write, and hands back what is.
fn perform(
    session: &Session,
    command: Command,
    keeper: &Rc<Keeper>,
    onevent: &Callback<Event>,
) -> Option<Command> {
    match command {
        Command::AskGently => ask_gently::ask_gently(session.book.asking),
        Command::SettleDeletion(number) => {
            let settled = onevent.reform(move |()| Event::DeletionSettled(number));
            Timeout::new(UNDO_WITHIN_MS, move || settled.emit(())).forget();
        }
        Command::SaveCheckInAsFile => {
            let underway = session.now.underway()?;
            let bytes = export_check_in(session.book.id, &underway.check_in);
            offer(words::FILE_NAME, &bytes, onevent);
        }
        Command::SaveAsideAsFile => {
            let (keeper, onevent) = (keeper.clone(), onevent.clone());
            spawn_local(async move {
                match keeper.aside_as_file().await {
                    Ok(bytes) => offer(words::ASIDE_FILE_NAME, &bytes, &onevent),
                    Err(error) => onevent.emit(Event::BackgroundSaveFinished(Err(error.problem()))),
                }
            });
        }
        write => return Some(write),
    }
    None
}

/// Writes, or reads what was written, and says in an event how it went.
async fn write(keeper: &Keeper, command: Command) -> Event {
    if command == Command::Refresh {
        return match keeper.find().await {
            Ok(read) => Event::Refreshed(Box::new(found(Ok(read)))),
            Err(_) => Event::RefreshFailed,
        };
    }
    let is_the_close = matches!(command, Command::Keep(..));
    let result = match command {
        Command::Keep(book, check_in) => keeper.keep(&book, &check_in).await,
        Command::SaveBook(book) => keeper.save_book(&book).await,
        Command::SaveCheckIn(check_in) => keeper.save_check_in(&check_in).await,
        Command::SaveUnfinished(unfinished) => keeper.save_unfinished(&unfinished).await,
        Command::EraseUnfinished(id) => keeper.erase_unfinished(id).await,
        Command::EraseCheckIn(id) => keeper.erase_check_in(id).await,
        Command::EraseEverything => {
            // The page keeps its look until it is closed, and nothing keeps it.
            preferences::erase();
            keeper.erase_everything().await
        }
        Command::Refresh
        | Command::AskGently
        | Command::SettleDeletion(_)
        | Command::SaveAsideAsFile
        | Command::SaveCheckInAsFile => Ok(()),
    };
    let result = result.map_err(StoreError::problem);
    if is_the_close { Event::SaveFinished(result) } else { Event::BackgroundSaveFinished(result) }
}

fn offer(name: &str, bytes: &[u8], onevent: &Callback<Event>) {
    if files::offer(name, "application/json", bytes).is_err() {
        onevent.emit(Event::BackgroundSaveFinished(Err(Problem::Denied)));
    }
}

/// What the store holds, as the session takes it.
pub(in crate::ui) fn found(result: Result<keeper::Found, StoreError>) -> Found {
    match result {
        Ok(found) => Found {
            keeping: match (&found.book, found.is_read_only) {
                (_, true) => Keeping::Unavailable(Problem::Newer),
                (Some(_), false) => Keeping::WithoutLock,
                (None, false) => Keeping::JustNow,
            },
            book: found.book,
            check_ins: found.check_ins,
            unfinished: found.unfinished,
            aside: Aside { unreadable: found.unreadable, newer: found.newer },
        },
        Err(error) => Found {
            keeping: Keeping::Unavailable(error.problem()),
            book: None,
            check_ins: Vec::new(),
            unfinished: Vec::new(),
            aside: Aside::default(),
        },
    }
}

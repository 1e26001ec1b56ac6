//! Does what the session asks the shell for, in order, each once.

use std::collections::VecDeque;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::lock::{self, Request};
use super::{ask_gently, files};
use crate::content::{keeping as words, lock as lock_words};
use crate::domain::book::Book;
use crate::domain::keeping::{Keeping, Problem};
use crate::flow::session::{Aside, Command, Event, Found, Session};
use crate::record::export_check_in;
use crate::store::keeper::{self, Keeper, Lock};
use crate::store::tabs::Tabs;
use crate::store::{StoreError, preferences};

/// How long a deletion can be undone, in milliseconds.
const UNDO_WITHIN_MS: u32 = 10_000;

/// Does the commands of a session with this keeper, and reports to `onevent`. What is asked of the
/// lock goes by the callback that this gives back, and waits in the same line as the writes.
#[hook]
pub(in crate::ui) fn use_commands(
    session: &Rc<Session>,
    keeper: Rc<Keeper>,
    tabs: Rc<Tabs>,
    onevent: Callback<Event>,
) -> Callback<Request> {
    let keeper_of_files = keeper.clone();
    let done = use_mut_ref(|| 0_u64);
    let queue = use_mut_ref(Queue::default);
    let work = {
        let (queue, onevent) = (queue.clone(), onevent.clone());
        use_callback((), move |(), ()| {
            if queue.borrow_mut().begins() {
                let (queue, keeper) = (queue.clone(), keeper.clone());
                let (tabs, onevent) = (tabs.clone(), onevent.clone());
                spawn_local(async move {
                    while let Some(task) = { queue.borrow_mut().next() } {
                        let Some(event) = done_by(&keeper, task).await else { continue };
                        if changes_what_is_kept(&event) {
                            tabs.announce();
                        }
                        onevent.emit(event);
                    }
                });
            }
        })
    };
    let onlock = use_callback((session.book.clone(), work.clone(), onevent.clone()), {
        let queue = queue.clone();
        move |request, (book, work, onevent)| {
            onevent.emit(Event::LockTouched);
            queue.borrow_mut().waiting.push_back(Task::Lock(book.clone(), request));
            work.emit(());
        }
    });
    let session = session.clone();
    use_effect_with(session.commands.next_number(), move |next| {
        let first = done.replace(*next);
        for command in session.commands.since(first) {
            if let Some(write) = perform(&session, command.clone(), &keeper_of_files, &onevent) {
                queue.borrow_mut().waiting.push_back(Task::Command(write));
            }
        }
        if first != *next {
            onevent.emit(Event::CommandsTaken(*next));
        }
        work.emit(());
    });
    onlock
}

/// Something that waits for its turn.
enum Task {
    Command(Command),
    /// What was asked of the lock, and the book as it was then.
    Lock(Rc<Book>, Request),
}

/// Writes wait for one another: an erasure must never overtake the write that
/// it undoes, and what is read anew must not be older than what was written.
#[derive(Default)]
struct Queue {
    waiting: VecDeque<Task>,
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
    fn next(&mut self) -> Option<Task> {
        let next = self.waiting.pop_front();
        self.is_busy = next.is_some();
        next
    }
}

async fn done_by(keeper: &Keeper, task: Task) -> Option<Event> {
    match task {
        Task::Command(Command::Lock) => {
            keeper.close();
            None
        }
        Task::Command(command) => Some(write(keeper, command).await),
        Task::Lock(book, request) => Some(lock::work(keeper, &book, request).await),
    }
}

/// Whether other tabs have to read anew.
const fn changes_what_is_kept(event: &Event) -> bool {
    matches!(
        event,
        Event::SaveFinished(Ok(()))
            | Event::BackgroundSaveFinished(Ok(()))
            | Event::LockSettled(Ok(_))
    )
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
        Command::SaveAllAsFile => {
            let (keeper, onevent) = (keeper.clone(), onevent.clone());
            spawn_local(async move {
                match keeper.all_as_file().await {
                    Ok(bytes) => offer(lock_words::COPY_FILE_NAME, &bytes, &onevent),
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
        | Command::SaveAllAsFile
        | Command::Lock
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

//! Does what the session asks the shell for, in order, each once.

use std::collections::VecDeque;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::clock;
use super::let_go::LetGo;
use super::lock::{self, Request};
use super::reading::{load, read};
use super::shelving::Shelving;
use super::{ask_gently, backup, lasting, offering, printing, taking};
use crate::content::keeping as words;
use crate::content::prepare::plan as plan_words;
use crate::domain::book::Book;
use crate::domain::changes::Changes;
use crate::domain::keeping::Problem;
use crate::flow::backup::{Event as OfBackup, Progress};
use crate::flow::exports;
use crate::flow::keeping::UNDO_WITHIN_MS;
use crate::flow::range::Event as OfRange;
use crate::flow::session::{Command, Event, Session};
use crate::record::{export_calendar, export_check_in};
use crate::store::keeper::{Ended, Keeper};
use crate::store::{StoreError, shelf};
use crate::ui::taken::Making;

/// Does the commands of a session with this keeper, and reports to `onevent`. What is asked of the
/// lock goes by the callback that this gives back, and waits in the same line as the writes.
#[hook]
pub(in crate::ui) fn use_commands(
    session: &Rc<Session>,
    keeper: Rc<Keeper>,
    shelving: Shelving,
    onevent: Callback<Event>,
) -> Callback<Request> {
    let (keeper_of_files, turned) = (keeper.clone(), shelving.clone());
    let done = use_mut_ref(|| 0_u64);
    let queue = use_mut_ref(Queue::default);
    let let_go = use_memo((), |()| LetGo::default());
    let work = {
        let (queue, onevent, let_go) = (queue.clone(), onevent.clone(), let_go.clone());
        use_callback((), move |(), ()| {
            if queue.borrow_mut().begins() {
                let (queue, keeper) = (queue.clone(), keeper.clone());
                let (shelving, onevent) = (shelving.clone(), onevent.clone());
                let let_go = let_go.clone();
                spawn_local(async move {
                    while let Some(task) = { queue.borrow_mut().next() } {
                        let done = done_by(&keeper, &shelving, task, &let_go, &onevent).await;
                        let Some(event) = done else { continue };
                        if changes_what_is_kept(&event) {
                            shelving.tabs.announce();
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
            let own = command.clone();
            if own == Command::BeginPageAnew {
                // At once: a stop that comes later must not be cut off by it.
                turned.begin_page_anew().into_iter().for_each(|refused| onevent.emit(refused));
            } else if let Some(write) = perform(&session, own, &keeper_of_files, &let_go, &onevent)
            {
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

async fn done_by(
    keeper: &Keeper,
    shelving: &Shelving,
    task: Task,
    let_go: &LetGo,
    onevent: &Callback<Event>,
) -> Option<Event> {
    match task {
        Task::Command(Command::Restore(number, changes)) => {
            let told = |progress| onevent.emit(Event::Backup(OfBackup::Prepared(progress)));
            let ended = changed(keeper, &changes, (number, let_go), &told).await;
            Some(Event::Backup(OfBackup::Ended(ended)))
        }
        Task::Command(Command::Change(number, changes)) => {
            let told = |progress| onevent.emit(Event::Range(OfRange::Prepared(number, progress)));
            let ended = changed(keeper, &changes, (number, let_go), &told).await;
            Some(Event::Range(OfRange::Ended(number, ended)))
        }
        Task::Command(Command::Lock) => {
            keeper.close();
            None
        }
        Task::Command(Command::Refresh) => Some(match read(keeper, shelving.open).await {
            Ok(found) => Event::Refreshed(Box::new(found)),
            Err(_) => Event::RefreshFailed,
        }),
        Task::Command(Command::OpenBook(turn)) => Some(shelving.turn(turn).await),
        Task::Command(Command::CloseBook) => Some(shelving.close(keeper).await),
        Task::Command(Command::EraseEverything) => {
            let result = shelving.erase_everything(keeper).await;
            if result.is_err() {
                onevent.emit(shelving.looked().await);
            }
            Some(Event::Erased(result.map_err(StoreError::problem)))
        }
        Task::Command(Command::BringAllBack) => {
            let result = shelving.bring_all_back(keeper).await;
            onevent.emit(Event::CameBack(result.map_err(StoreError::problem)));
            onevent.emit(shelving.looked().await);
            load(keeper, shelving.open, onevent).await;
            None
        }
        Task::Command(Command::ForgetErased) => {
            shelving.erased.take();
            None
        }
        Task::Command(command) => Some(write(keeper, command).await),
        Task::Lock(book, request) => {
            Some(lock::work(keeper, (&book, shelving.open), request).await)
        }
    }
}

/// Whether other tabs have to read anew.
const fn changes_what_is_kept(event: &Event) -> bool {
    matches!(
        event,
        Event::SaveFinished(Ok(()))
            | Event::BackgroundSaveFinished(Ok(()))
            | Event::Erased(Ok(_))
            | Event::LockSettled(Ok(_))
            | Event::Backup(OfBackup::Ended(Ok(true)))
            | Event::Range(OfRange::Ended(_, Ok(true)))
    )
}

/// Makes changes at one stroke, and tells how far it is; whether they are made, or were let go of.
async fn changed(
    keeper: &Keeper,
    changes: &Changes,
    (number, let_go): (u64, &LetGo),
    told: &dyn Fn(Progress),
) -> Result<bool, Problem> {
    let goes_on = |done, of| {
        told(Progress { done, of });
        let_go.wants(number)
    };
    let ended = keeper.change(changes, &goes_on).await.map_err(StoreError::problem)?;
    Ok(ended == Ended::Made)
}

/// Does what is no write, and hands back what is.
fn perform(
    session: &Session,
    command: Command,
    keeper: &Rc<Keeper>,
    let_go: &Rc<LetGo>,
    onevent: &Callback<Event>,
) -> Option<Command> {
    match command {
        Command::AskToLast => {
            let onevent = onevent.clone();
            spawn_local(async move { onevent.emit(Event::Promised(lasting::ask().await)) });
        }
        Command::AskGently => ask_gently::ask_gently(session.book.asking),
        Command::SettleDeletion(number) => {
            let settled = onevent.reform(move |()| Event::DeletionSettled(number));
            Timeout::new(UNDO_WITHIN_MS, move || settled.emit(())).forget();
        }
        Command::SaveCheckInAsFile => {
            let underway = session.now.underway()?;
            let bytes = export_check_in(session.book.id, &underway.check_in);
            offering::offer(words::FILE_NAME, offering::JSON, &bytes, onevent);
        }
        Command::SaveCalendarAsFile => {
            let days = session.plan()?.terms().days;
            let name = session.book.id.0;
            let bytes = export_calendar(name, plan_words::CALENDAR_TITLE, days, clock::now())?;
            offering::offer(plan_words::CALENDAR_FILE, "text/calendar", &bytes, onevent);
        }
        Command::SaveTakenAsFile(number, form, what) => {
            let making = Making::new(session.check_ins.clone(), form, what, clock::now());
            taking::save(making, form, number, Rc::clone(let_go), onevent.clone());
        }
        Command::Print => {
            if !printing::print() {
                onevent.emit(Event::Exports(exports::Event::PrintRefused));
            }
        }
        Command::SaveAsideAsFile => offering::what_is_aside(keeper.clone(), onevent.clone()),
        Command::SaveAsItLiesAsFile => offering::what_lies_here(keeper.clone(), onevent.clone()),
        Command::SaveBackup(number) => {
            backup::save(session.contents(), number, Rc::clone(let_go), onevent.clone());
        }
        Command::LetGo(number) => let_go.of(number),
        Command::ExpectNothing => shelf::expect_nothing_in(session.books.shelf.open()),
        write => return Some(write),
    }
    None
}

/// Writes, and says in an event how it went.
async fn write(keeper: &Keeper, command: Command) -> Event {
    let is_the_close = matches!(command, Command::Keep(..) | Command::KeepOn(..));
    let is_deletion = matches!(command, Command::EraseCheckIn(_) | Command::EraseLeaf(_));
    let result = match command {
        Command::Keep(book, check_in) => keeper.keep(&book, &check_in).await,
        Command::KeepOn(book, check_in) => keeper.keep_on(&book, &check_in).await,
        Command::Begin(book) => keeper.save_book(&book).await,
        Command::SaveBook(book) => keeper.change_book(&book).await,
        Command::SaveCheckIn(check_in) => keeper.save_check_in(&check_in).await,
        Command::SaveUnfinished(unfinished) => keeper.save_unfinished(&unfinished).await,
        Command::SaveLeaf(leaf) => keeper.save_leaf(&leaf).await,
        Command::EraseLeaf(id) => keeper.erase_leaf(id).await,
        Command::EraseUnfinished(id) => keeper.erase_unfinished(id).await,
        Command::EraseCheckIn(id) => keeper.erase_check_in(id).await,
        // Done elsewhere, each in its own way. By name, so that no new write is passed over.
        Command::Refresh
        | Command::EraseEverything
        | Command::BringAllBack
        | Command::ForgetErased
        | Command::OpenBook(_)
        | Command::CloseBook
        | Command::BeginPageAnew
        | Command::AskToLast
        | Command::AskGently
        | Command::SettleDeletion(_)
        | Command::SaveAsideAsFile
        | Command::SaveAsItLiesAsFile
        | Command::SaveBackup(_)
        | Command::Restore(..)
        | Command::Change(..)
        | Command::LetGo(_)
        | Command::ExpectNothing
        | Command::SaveCalendarAsFile
        | Command::SaveTakenAsFile(..)
        | Command::Print
        | Command::Lock
        | Command::SaveCheckInAsFile => Ok(()),
    };
    let result = result.map_err(StoreError::problem);
    match result {
        result if is_the_close => Event::SaveFinished(result),
        Err(problem) if is_deletion => Event::NotDeleted(problem),
        result => Event::BackgroundSaveFinished(result),
    }
}

//! A shell without a browser: a clock, a store that may fail, and the reports
//! that the session waits for.

use std::collections::VecDeque;

use say_when::domain::book::{Book, BookId};
use say_when::domain::keeping::Problem;
use say_when::domain::moment::Moment;
use say_when::domain::sealing::Reveal;
use say_when::flow::prepare::{Event as Prepare, Page};
use say_when::flow::release::Event as Release;
use say_when::flow::session::{Command, Event, Session, Stamp, update};
use say_when::flow::{backup, books, now, range};

pub use super::disk::{Lock, Store};

/// What is told of several changes at one stroke.
fn ended(command: &Command, result: Result<bool, Problem>) -> Event {
    match command {
        Command::Change(number, _) => Event::Range(range::Event::Ended(*number, result)),
        _ => Event::Backup(backup::Event::Ended(result)),
    }
}

/// The shell, and the session it serves.
pub struct Shell {
    pub session: Session,
    pub store: Store,
    /// Every command that was taken, in order.
    pub taken: Vec<Command>,
    next: u64,
    reports: VecDeque<Event>,
    minutes: i64,
    /// A person takes a second for each thing that happens.
    seconds: i64,
    fresh: u128,
}

impl Shell {
    /// An app that has just opened over a store, and has read it.
    pub fn open(store: Store) -> Self {
        let mut shell = Self::opening(store);
        shell.load();
        shell
    }

    /// The store answers.
    pub fn load(&mut self) {
        let found = self.store.found();
        self.tell(Event::Loaded(Box::new(found)));
    }

    /// An app that has just opened, before the store has answered.
    pub fn opening(store: Store) -> Self {
        Self {
            session: Session::new(BookId(7)),
            store,
            taken: Vec::new(),
            next: 0,
            reports: VecDeque::new(),
            minutes: 0,
            seconds: 0,
            fresh: 1_000,
        }
    }

    pub fn pass(&mut self, minutes: i64) {
        self.minutes += minutes;
    }

    pub fn stamp(&self) -> Stamp {
        let ms = (self.minutes * 60 + self.seconds) * 1_000;
        let now = Moment::new(1_800_000_000_000 + ms, 60).unwrap();
        Stamp { now, fresh: self.fresh }
    }

    /// Something happens; the commands that are asked for by it.
    pub fn tell(&mut self, event: Event) -> Vec<Command> {
        self.fresh += 1;
        self.seconds += 1;
        let before = self.session.commands.next_number();
        self.session = update(&self.session, event, self.stamp());
        self.session.commands.since(before).cloned().collect()
    }

    /// The same, in the very moment of what happened last: the second tap of a double tap.
    pub fn tell_at_once(&mut self, event: Event) -> Vec<Command> {
        self.seconds -= 1;
        self.tell(event)
    }

    pub fn tell_now(&mut self, event: now::Event) -> Vec<Command> {
        self.tell(Event::Now(event))
    }

    /// Somebody lets go of the check-in that is offered.
    pub fn lets_go(&mut self) -> Vec<Command> {
        let now::State::Offered(offered) = &self.session.now else {
            panic!("nothing is offered: {:?}", self.session.now)
        };
        let id = offered.check_in.id;
        self.tell_now(now::Event::LetGo(id))
    }

    /// Each of the two says alone, in Prepare, that both answers are to be seen.
    pub fn both_want_to_see(&mut self) {
        self.tell(Event::Prepare(Prepare::Opened(Page::Signal)));
        for event in
            [Release::Asked, Release::Answered(true), Release::TookOver, Release::Answered(true)]
        {
            self.tell(Event::Prepare(Prepare::Reveal(event)));
        }
        assert_eq!(self.session.book.reveal, Reveal::SideBySide);
    }

    /// Somebody puts a lock on what is kept, or begins to keep with one.
    pub fn put_lock_on(&mut self) -> Vec<Command> {
        self.tell(Event::LockTouched);
        self.store.book.get_or_insert_with(|| Book::clone(&self.session.book));
        self.store.lock = Lock::Open;
        self.tell(Event::LockSettled(Ok(Box::new(self.store.found()))))
    }

    /// Somebody opens it with its words.
    pub fn open_lock(&mut self) -> Vec<Command> {
        self.tell(Event::LockTouched);
        self.store.lock = Lock::Open;
        self.tell(Event::LockSettled(Ok(Box::new(self.store.found()))))
    }

    /// Takes what is asked for and does it; `fails` says which writes do.
    /// What it reports waits for [`Shell::report`].
    pub fn work(&mut self, mut fails: impl FnMut() -> Option<Problem>) {
        self.work_on(|_| fails());
    }

    /// The same; `fails` is told what is to be done.
    pub fn work_on(&mut self, mut fails: impl FnMut(&Command) -> Option<Problem>) {
        let next = self.session.commands.next_number();
        let commands: Vec<_> = self.session.commands.since(self.next).cloned().collect();
        self.next = next;
        // What is let go of is, as long as its turn has not come.
        let let_go: Vec<_> = commands
            .iter()
            .filter_map(|command| match command {
                Command::LetGo(number) => Some(*number),
                _ => None,
            })
            .collect();
        for command in commands {
            self.taken.push(command.clone());
            if let Command::Change(number, _) | Command::Restore(number, _) = command
                && let_go.contains(&number)
            {
                self.reports.push_back(ended(&command, Ok(false)));
                continue;
            }
            let before = self.store.clone();
            let is_answered = matches!(command, Command::OpenBook(_));
            let is_write = self.store.write(&command);
            // What is neither written nor read cannot fail.
            let can_fail = is_write || is_answered || command == Command::Refresh;
            let problem = if can_fail { fails(&command) } else { None };
            if is_write && problem.is_some() {
                self.store = before;
            }
            if command == Command::Refresh {
                let found = Box::new(self.store.found());
                let answer = problem.map_or(Event::Refreshed(found), |_| Event::RefreshFailed);
                self.reports.push_back(answer);
                continue;
            }
            if command == Command::BeginPageAnew {
                // This shell has no page: the same one goes on.
                self.reports.push_back(Event::Books(books::Event::Refused(Problem::Denied)));
                continue;
            }
            if is_write || is_answered {
                let result = problem.map_or(Ok(()), Err);
                if command == Command::BringAllBack {
                    self.reports.push_back(Event::CameBack(result));
                }
                self.reports.push_back(match command {
                    Command::Keep(..) | Command::KeepOn(..) => Event::SaveFinished(result),
                    Command::EraseEverything => {
                        Event::Erased(result.map(|()| self.store.erased.is_some()))
                    }
                    Command::BringAllBack => Event::Loaded(Box::new(self.store.found())),
                    Command::Change(..) | Command::Restore(..) => {
                        ended(&command, result.map(|()| true))
                    }
                    Command::EraseCheckIn(_) | Command::EraseLeaf(_) => match result {
                        Ok(()) => Event::BackgroundSaveFinished(Ok(())),
                        Err(problem) => Event::NotDeleted(problem),
                    },
                    Command::OpenBook(_) | Command::CloseBook => Event::Books(match result {
                        Ok(()) => books::Event::Ready,
                        Err(problem) => books::Event::Refused(problem),
                    }),
                    _ => Event::BackgroundSaveFinished(result),
                });
            }
        }
        self.tell(Event::CommandsTaken(next));
    }

    /// Reports what has waited, and does what is asked for by that.
    pub fn report(&mut self) {
        while let Some(event) = self.reports.pop_front() {
            self.tell(event);
        }
    }

    /// Until nothing is left to do.
    pub fn settle(&mut self) {
        while self.next != self.session.commands.next_number() || !self.reports.is_empty() {
            self.work(|| None);
            self.report();
        }
    }

    /// What lies on the disk, without what is held in memory.
    pub fn on_disk(&self) -> Store {
        Store { erased: None, ..self.store.clone() }
    }

    pub fn waits_for_reports(&self) -> bool {
        !self.reports.is_empty() || self.next != self.session.commands.next_number()
    }

    /// The page is closed, or killed, and opened again.
    pub fn reopen(self) -> Self {
        let mut store = self.store;
        if store.lock == Lock::Open {
            store.lock = Lock::Closed;
        }
        let mut again = Self::open(store);
        again.minutes = self.minutes;
        again.seconds = self.seconds;
        again
    }
}

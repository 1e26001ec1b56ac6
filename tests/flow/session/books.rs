//! Another book opens, or this one is closed: what is asked first, and what is left then.

use say_when::domain::book::{Book, BookId, Interval, Name};
use say_when::domain::keeping::{Keeping, Problem};
use say_when::domain::shelf::{BookNumber, Shelf};
use say_when::flow::backup::Event as OfBackup;
use say_when::flow::books::{Event as Happened, Turn, Turning};
use say_when::flow::now::Event as Now;
use say_when::flow::session::{Command, Event, Place};
use say_when::flow::timer;

use super::keeping::{to_the_close, with_one_kept};
use super::{Shell, Store};

fn number(n: u8) -> BookNumber {
    BookNumber::new(n).unwrap()
}

fn tells(shell: &mut Shell, happened: Happened) -> Vec<Command> {
    shell.tell(Event::Books(happened))
}

/// In Settings, with a second book that another tab has begun.
fn beside_another(mut shell: Shell) -> Shell {
    tells(&mut shell, Happened::Looked(Shelf::default().add()));
    shell.tell(Event::Went(Place::Settings));
    assert_eq!(shell.session.books.shelf.open(), number(1), "the one that is open here");
    shell
}

const TO_THE_SECOND: Happened = Happened::Chosen(Turn::To(BookNumber::ALL[1]));

/// Answers in a window that keeps nothing, and then Settings.
fn with_answers_that_are_not_kept() -> Shell {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    beside_another(shell)
}

#[test]
fn it_is_remembered_first_and_then_the_page_begins_anew() {
    let mut shell = beside_another(with_one_kept());
    assert_eq!(tells(&mut shell, TO_THE_SECOND), [Command::OpenBook(Turn::To(number(2)))]);
    assert!(shell.session.books.turning.is_going());
    assert_eq!(tells(&mut shell, TO_THE_SECOND), [], "a second tap");
    assert_eq!(tells(&mut shell, Happened::Ready), [Command::BeginPageAnew]);
}

#[test]
fn what_was_written_before_is_written_first() {
    let mut shell = beside_another(with_one_kept());
    let book = Book { names: [Name::fitting("A"), Name::fitting("B")], ..Book::new(BookId(7)) };
    shell.tell(Event::BookChanged(Box::new(book)));
    tells(&mut shell, TO_THE_SECOND);
    let asked: Vec<_> = shell.session.commands.since(0).cloned().collect();
    let at = |is: fn(&Command) -> bool| asked.iter().rposition(is).unwrap();
    let written = at(|command| matches!(command, Command::SaveBook(_)));
    assert!(written < at(|command| matches!(command, Command::OpenBook(_))), "{asked:?}");
}

#[test]
fn where_something_would_be_lost_it_asks_first() {
    let mut shell = with_answers_that_are_not_kept();
    assert_eq!(tells(&mut shell, TO_THE_SECOND), []);
    assert_eq!(shell.session.books.turning, Turning::Asked(Turn::To(number(2))));
    assert_eq!(tells(&mut shell, Happened::Ready), [], "out of place");
    let now = shell.session.now.clone();
    tells(&mut shell, Happened::Stayed);
    assert_eq!((shell.session.books.turning, &shell.session.now), (Turning::Idle, &now));
    tells(&mut shell, TO_THE_SECOND);
    assert!(shell.session.asks_before_leaving());
    assert_eq!(tells(&mut shell, Happened::LetGo), [Command::OpenBook(Turn::To(number(2)))]);
    assert!(!shell.session.asks_before_leaving(), "the browser does not ask once more");
    assert_eq!(tells(&mut shell, Happened::Ready), [Command::BeginPageAnew]);
}

#[test]
fn it_asks_before_a_timer_ends_or_a_stop_is_left() {
    let begin: [fn(&mut Shell); 3] = [
        |shell| drop(shell.tell(Event::Timer(timer::Event::Set(Interval::default())))),
        |shell| drop(shell.tell_now(Now::Stopped { by_signal: false })),
        |shell| drop(shell.tell(Event::BackgroundSaveFinished(Err(Problem::Full)))),
    ];
    for begin in begin {
        let mut shell = with_one_kept();
        begin(&mut shell);
        let mut shell = beside_another(shell);
        assert_eq!(tells(&mut shell, TO_THE_SECOND), []);
        assert!(matches!(shell.session.books.turning, Turning::Asked(_)));
        // Whoever goes elsewhere is not asked any more.
        shell.tell(Event::WentBack);
        assert_eq!(shell.session.books.turning, Turning::Idle);
    }
}

#[test]
fn answers_that_came_meanwhile_are_asked_for_before_the_page_goes() {
    let mut shell = beside_another(Shell::open(Store::default()));
    tells(&mut shell, TO_THE_SECOND);
    to_the_close(&mut shell);
    assert_eq!(tells(&mut shell, Happened::Ready), []);
    assert_eq!(shell.session.books.turning, Turning::Asked(Turn::To(number(2))));
}

/// Also where somebody has let go of everything else.
#[test]
fn a_stop_that_came_meanwhile_stays() {
    for mut shell in [beside_another(with_one_kept()), with_answers_that_are_not_kept()] {
        tells(&mut shell, TO_THE_SECOND);
        tells(&mut shell, Happened::LetGo);
        assert!(shell.session.books.turning.is_going());
        shell.tell_now(Now::Stopped { by_signal: false });
        assert_eq!(tells(&mut shell, Happened::Ready), [], "it is not taken from the screen");
        assert_eq!(shell.session.books.turning, Turning::Idle);
        assert!(shell.session.now.is_stopped());
        assert_eq!(shell.session.place, Place::Now);
    }
}

#[test]
fn a_book_that_is_not_there_does_not_open_nor_does_any_from_elsewhere() {
    let mut shell = beside_another(with_one_kept());
    let before = shell.session.clone();
    for n in [1, 3, 9] {
        assert_eq!(tells(&mut shell, Happened::Chosen(Turn::To(number(n)))), []);
    }
    tells(&mut shell, Happened::Looked(Shelf::of(number(2))));
    assert_eq!(shell.session, before, "the one that is open here is one of them");
    shell.tell(Event::Went(Place::Now));
    assert_eq!(tells(&mut shell, TO_THE_SECOND), []);
    assert_eq!(shell.session.books.turning, Turning::Idle);
}

#[test]
fn another_one_is_begun_where_something_is_kept_and_there_is_room() {
    let begins = |shell: &mut Shell| {
        shell.tell(Event::Went(Place::Settings));
        let asked = tells(shell, Happened::Chosen(Turn::Begin));
        assert_eq!(!asked.is_empty(), asked == [Command::OpenBook(Turn::Begin)]);
        !asked.is_empty()
    };
    assert!(!begins(&mut Shell::open(Store::default())), "just now, nothing is written at all");
    assert!(begins(&mut with_one_kept()));
    let mut full = with_one_kept();
    let nine = BookNumber::ALL.into_iter().fold(Shelf::default(), Shelf::with);
    tells(&mut full, Happened::Looked(nine));
    assert!(!begins(&mut full));
}

#[test]
fn one_that_could_not_be_opened_leaves_everything_as_it_is() {
    let mut shell = beside_another(with_one_kept());
    let before = shell.session.clone();
    tells(&mut shell, TO_THE_SECOND);
    tells(&mut shell, Happened::Refused(Problem::Denied));
    assert_eq!(shell.session.books.turning, Turning::Failed(Problem::Denied));
    assert_eq!(shell.session.check_ins, before.check_ins);
    assert_eq!(tells(&mut shell, TO_THE_SECOND).len(), 1, "it can be tried again");
}

#[test]
fn a_book_that_is_closed_leaves_nothing_here() {
    let mut shell = beside_another(with_one_kept());
    shell.tell(Event::Went(Place::CloseBook));
    assert_eq!(tells(&mut shell, Happened::Closed), [Command::CloseBook]);
    let session = &shell.session;
    assert!(session.check_ins.is_empty() && session.leaves.is_empty());
    assert_eq!(session.keeping, Keeping::JustNow);
    assert_eq!(tells(&mut shell, Happened::Ready), [Command::BeginPageAnew]);
    shell.settle();
    assert_eq!(shell.store, Store::default());
}

#[test]
fn only_from_its_own_screen_and_where_there_is_something_to_close() {
    let mut shell = with_one_kept();
    shell.tell(Event::Went(Place::Settings));
    assert_eq!(tells(&mut shell, Happened::Closed), []);
    let mut empty = Shell::open(Store::default());
    empty.tell(Event::Went(Place::CloseBook));
    assert_eq!(tells(&mut empty, Happened::Closed), []);
}

#[test]
fn a_stop_stands_though_its_book_is_closed() {
    let mut shell = with_one_kept();
    shell.tell_now(Now::Stopped { by_signal: true });
    shell.tell(Event::Went(Place::CloseBook));
    tells(&mut shell, Happened::Closed);
    assert_eq!(tells(&mut shell, Happened::Ready), [], "the page does not begin anew");
    assert!(shell.session.now.is_stopped());
    assert_eq!(shell.session.place, Place::Now);
}

#[test]
fn a_backup_that_is_being_put_together_comes_first() {
    let mut shell = with_one_kept();
    shell.tell(Event::Went(Place::CloseBook));
    shell.tell(Event::Backup(OfBackup::SavePressed));
    assert_eq!(tells(&mut shell, Happened::Closed), []);
    shell.tell(Event::Backup(OfBackup::Saved(Ok(()))));
    let asked = tells(&mut shell, Happened::Closed);
    assert!(asked.contains(&Command::CloseBook), "{asked:?}");
}

#[test]
fn what_could_not_be_deleted_is_read_again_and_said() {
    let mut shell = with_one_kept();
    shell.tell(Event::Went(Place::CloseBook));
    tells(&mut shell, Happened::Closed);
    shell.work(|| Some(Problem::BrokeOff));
    shell.report();
    assert_eq!(shell.session.books.turning, Turning::Failed(Problem::BrokeOff));
    shell.settle();
    assert_eq!(shell.session.check_ins.len(), 1);
    assert_eq!(shell.session.keeping, Keeping::WithoutLock);
}

#[test]
fn when_everything_is_deleted_so_are_the_others() {
    let mut shell = beside_another(with_one_kept());
    shell.tell(Event::ErasedEverything);
    assert_eq!(shell.session.books.shelf, Shelf::default());
}

#[test]
fn a_lock_that_closes_hides_no_book() {
    let mut shell = with_one_kept();
    shell.put_lock_on();
    let mut shell = beside_another(shell);
    shell.tell(Event::Locked);
    assert_eq!(shell.session.keeping, Keeping::Locked);
    assert!(shell.session.books.shelf.has_several());
    shell.tell(Event::Went(Place::Settings));
    assert_eq!(tells(&mut shell, TO_THE_SECOND).len(), 1, "another one can be opened all the same");
}

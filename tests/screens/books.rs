//! Books in Settings, and closing one: which are shown, and what is said.

use say_when::domain::backup::NotSaved;
use say_when::domain::book::{Book, BookId, Name};
use say_when::domain::keeping::Keeping;
use say_when::domain::shelf::{BookNumber, Shelf};
use say_when::flow::backup::Event as OfBackup;
use say_when::flow::books::{Event as Happened, Turn};
use say_when::flow::now::Event as Now;
use say_when::flow::session::{Aside, Event, Found, Place, Session};

use super::shown::{after, happened, html, session};

fn kept(keeping: Keeping) -> Session {
    let names = [Name::fitting("Robin"), Name::fitting("Kim")];
    let book = Book { names, ..Book::new(BookId(1)) };
    let found = Found {
        keeping,
        book: (keeping != Keeping::Locked).then_some(book),
        check_ins: vec![],
        unfinished: vec![],
        leaves: vec![],
        aside: Aside::default(),
    };
    happened(session(), Event::Loaded(Box::new(found)))
}

fn looked(session: Session, shelf: Shelf) -> Session {
    happened(session, Event::Books(Happened::Looked(shelf)))
}

fn at(session: Session, place: Place) -> Session {
    happened(session, Event::Went(place))
}

/// The part of Settings that is about books.
fn part(session: Session) -> String {
    let page = html(&at(session, Place::Settings));
    let (_, rest) = page.split_once("Books</h2>").expect("no books");
    rest.split_once("</section>").unwrap().0.to_owned()
}

#[test]
fn one_alone_is_not_listed() {
    let part = part(kept(Keeping::WithoutLock));
    assert!(part.contains("Begin another book") && part.contains("Close this book"), "{part}");
    assert!(!part.contains("Book 1"), "{part}");
}

#[test]
fn where_nothing_is_kept_another_one_is_not_offered() {
    let part = part(kept(Keeping::JustNow));
    assert!(part.contains("Each book has its own names, lock and dates."), "{part}");
    assert!(!part.contains("<button"), "{part}");
}

#[test]
fn several_are_listed_by_number_and_the_open_one_says_so_in_words() {
    let three = Shelf::default().with(BookNumber::ALL[2]);
    for keeping in [Keeping::WithoutLock, Keeping::Locked] {
        let part = part(looked(kept(keeping), three));
        let first = part.split("</button>").next().unwrap();
        assert!(first.contains("Book 1") && first.contains("open now"), "{first}");
        assert!(first.contains("aria-pressed=\"true\""), "{first}");
        assert_eq!(part.matches("open now").count(), 1, "{part}");
        assert_eq!(part.matches("aria-pressed").count(), 1, "{part}");
        assert!(part.contains("Book 3") && !part.contains("Book 2"), "{part}");
        assert!(part.contains("sees how many books there are"), "{part}");
        assert!(!part.contains("Robin") && !part.contains("Kim"), "{part}");
    }
}

#[test]
fn at_nine_no_other_is_offered() {
    let nine = BookNumber::ALL.into_iter().fold(Shelf::default(), Shelf::with);
    let part = part(looked(kept(Keeping::WithoutLock), nine));
    assert_eq!(part.matches("Book ").count(), 9, "{part}");
    assert!(!part.contains("Begin another book"), "{part}");
}

#[test]
fn what_would_be_lost_is_said_before_another_one_opens() {
    let asked = |session: Session| {
        let session = looked(session, Shelf::default().add());
        let turn = Happened::Chosen(Turn::To(BookNumber::ALL[1]));
        part(happened(at(session, Place::Settings), Event::Books(turn)))
    };
    let stopped = asked(after(kept(Keeping::JustNow), [Now::Stopped { by_signal: false }]));
    assert!(stopped.contains("is gone") && stopped.contains("That stands"), "{stopped}");
    let nothing = asked(kept(Keeping::WithoutLock));
    assert!(nothing.contains("The book is being opened."), "{nothing}");
}

#[test]
fn to_delete_everything_is_to_delete_all_books_where_there_are_several() {
    // The question is asked behind a button; what it is asked for is there from the start.
    let page = |shelf| html(&at(looked(kept(Keeping::JustNow), shelf), Place::Settings));
    assert!(!page(Shelf::default()).contains("Delete everything"));
    assert!(
        page(Shelf::default().add()).contains("Delete everything"),
        "the others are deleted too"
    );
}

#[test]
fn a_book_that_is_closed_is_offered_a_backup_first() {
    let page = html(&at(kept(Keeping::WithoutLock), Place::CloseBook));
    let (backup, close) = (page.find("Save a backup"), page.rfind("Close this book"));
    assert!(backup.is_some() && backup < close, "{page}");
    let locked = html(&at(kept(Keeping::Locked), Place::CloseBook));
    assert!(
        !locked.contains("Save a backup") && locked.contains("This book is locked"),
        "{locked}"
    );
    assert!(locked.contains("Close this book"), "either of two may delete it");
}

#[test]
fn why_there_is_no_backup_is_said() {
    for (why, says) in [
        (NotSaved::TooMuch, "more here than one backup can hold"),
        (NotSaved::BrokeOff, "You can try again."),
    ] {
        let mut session = at(kept(Keeping::WithoutLock), Place::CloseBook);
        for event in [OfBackup::SavePressed, OfBackup::Saved(Err(why))] {
            session = happened(session, Event::Backup(event));
        }
        let page = html(&session);
        assert!(page.contains(says), "{page}");
    }
}

//! The steps of random walks through the whole app.

use proptest::prelude::*;
use say_when::domain::book::{Book, BookId, Interval};
use say_when::domain::keeping::Keeping;
use say_when::domain::shelf::{BookNumber, Shelf};
use say_when::flow::session::{Command, Event, Place};
use say_when::flow::{books, now, timer};

use crate::events::{Pick, pick, reveal, setting};
use crate::prepare::two::prepare;

/// Something that happens in a walk.
#[derive(Clone, Debug)]
pub enum Step {
    Now(Pick),
    Other(Event),
    /// To the kept check-in with this number, or to none.
    EditNote(usize, &'static str),
    Delete(usize),
    /// Of the deletion with this number.
    Settle(u64),
    /// The shell works, and the writes fail that are true.
    Work(Vec<bool>),
    /// Somebody puts a lock on what is kept, or opens it, where either can be done.
    LockOrOpen,
    Pass(i64),
}

/// Something that happens around the check-in.
pub fn event() -> impl Strategy<Value = Event> {
    let places = vec![
        Place::Now,
        Place::LookBack,
        Place::TakeAway,
        Place::Settings,
        Place::CloseBook,
        Place::Safety,
        Place::Breathe,
    ];
    let book = (setting(), reveal()).prop_map(|(setting, reveal)| Book {
        setting,
        reveal,
        ..Book::new(BookId(7))
    });
    prop_oneof![
        3 => Just(Event::WentBack),
        3 => prepare().prop_map(Event::Prepare),
        1 => proptest::sample::select(places).prop_map(Event::Went),
        1 => Just(Event::Timer(timer::Event::Set(Interval::default()))),
        1 => Just(Event::Timer(timer::Event::Ticked)),
        6 => Just(Event::KeepPressed),
        4 => Just(Event::KeepingChosen(Keeping::WithoutLock)),
        1 => Just(Event::KeepingChosen(Keeping::JustNow)),
        2 => Just(Event::NotKept),
        3 => Just(Event::DonePressed),
        1 => book.prop_map(|book| Event::BookChanged(Box::new(book))),
        1 => Just(Event::DeletionUndone),
        1 => Just(Event::Covered),
        1 => Just(Event::Locked),
        1 => Just(Event::KeepingChosen(Keeping::WithLock)),
        1 => Just(Event::ProblemRead),
        1 => Just(Event::MissingRead),
        2 => Just(Event::ChangedElsewhere),
        2 => books().prop_map(Event::Books),
        1 => Just(Event::Asked(Command::SaveCheckInAsFile)),
    ]
}

/// Something with another book: there are two, and the first is open.
fn books() -> impl Strategy<Value = books::Event> {
    use books::{Event, Turn};
    proptest::sample::select(vec![
        Event::Looked(Shelf::default().with(BookNumber::ALL[1])),
        Event::Chosen(Turn::To(BookNumber::ALL[1])),
        Event::Chosen(Turn::Begin),
        Event::LetGo,
        Event::Stayed,
        Event::Closed,
    ])
}

fn step() -> impl Strategy<Value = Step> {
    let note = proptest::sample::select(&["", "a", "b"]);
    prop_oneof![
        24 => pick().prop_map(Step::Now),
        // To the close, and on from it.
        4 => Just(Step::Other(Event::Now(now::Event::Finished))),
        12 => event().prop_map(Step::Other),
        1 => (0_usize..4, note).prop_map(|(n, note)| Step::EditNote(n, note)),
        1 => (0_usize..4).prop_map(Step::Delete),
        1 => (1_u64..4).prop_map(Step::Settle),
        8 => proptest::collection::vec(proptest::bool::weighted(0.2), 8).prop_map(Step::Work),
        2 => Just(Step::LockOrOpen),
        3 => (0_i64..30).prop_map(Step::Pass),
    ]
}

/// A walk of a hundred steps and more through the whole app.
pub fn walk() -> impl Strategy<Value = Vec<Step>> {
    proptest::collection::vec(step(), 120..160)
}

//! Take it away: what is chosen, what is asked of the shell for it, and that it is forgotten.

use std::rc::Rc;

use proptest::prelude::*;
use say_when::domain::book::BookId;
use say_when::domain::check_in::{CheckIn, CheckInId, Round, Setting, Voices};
use say_when::domain::moment::{Day, Moment};
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{PainAnswer, PainDetail};
use say_when::domain::sealing::Reveal;
use say_when::domain::selection::{Selection, Whose};
use say_when::domain::suggestion::Outcome;
use say_when::domain::voice::Voice;
use say_when::flow::backup::Progress;
use say_when::flow::exports::{Amount, Event, Form, Page, State, Taken, Went};
use say_when::flow::keeping::Keeping;
use say_when::flow::session::{self, Command, Place, Session, Stamp, update};
use say_when::flow::span::{self, DayProblem, DayText, Span};

mod putting_away;

const DAY_MS: i64 = 86_400_000;

fn now() -> Moment {
    Moment::new(1_772_740_800_000, 60).unwrap()
}

fn voice() -> Voice {
    let detail = PainDetail::default();
    Voice { pain: PainAnswer::NotSure, detail, pace: PaceAnswer::At(Pace::Slower) }
}

fn kept(days_ago: i64, voices: Voices) -> Rc<CheckIn> {
    let setting = match voices {
        Voices::Two(_) | Voices::TwoUnseen => Setting::BothOfUs,
        _ => Setting::JustMe,
    };
    let began = Moment::new(now().epoch_ms() - days_ago * DAY_MS, 60).unwrap();
    let id = CheckInId(u128::try_from(days_ago).unwrap());
    let mut check_in = CheckIn::begun(id, setting, began);
    check_in.add_round(Round { at: began, voices, outcome: Outcome::Pause });
    Rc::new(check_in)
}

/// Today, 10 and 40 days ago, one voice; 100 days ago two; 200 days ago a stop without an answer.
fn at_take_away() -> Session {
    let mut session = Session::new(BookId(7));
    session.keeping = Keeping::WithoutLock;
    Rc::make_mut(&mut session.book).reveal = Reveal::SideBySide;
    session.check_ins = Rc::new(vec![
        kept(0, Voices::One(voice())),
        kept(10, Voices::One(voice())),
        kept(40, Voices::One(voice())),
        kept(100, Voices::Two(Box::new([voice(), voice()]))),
        kept(200, Voices::Unspoken),
    ]);
    go(&session, Place::TakeAway)
}

fn tell(session: &Session, event: session::Event) -> Session {
    update(session, event, Stamp { now: now(), fresh: 9 })
}

fn go(session: &Session, place: Place) -> Session {
    tell(session, session::Event::Went(place))
}

fn choose(session: &Session, events: impl IntoIterator<Item = Event>) -> Session {
    let told = |session, event| tell(&session, session::Event::Exports(event));
    events.into_iter().fold(session.clone(), told)
}

fn typed(text: &str) -> DayText {
    DayText::fitting(text)
}

/// What the shell was asked for, all in all.
fn asked(session: &Session) -> Vec<Command> {
    session.commands.since(0).cloned().collect()
}

fn amount(session: &Session) -> Amount {
    let selection = session.exports.selection(now().day(), Reveal::SideBySide).unwrap();
    let amount = Amount::of(&selection, session.check_ins.iter().map(AsRef::as_ref));
    assert_eq!(session.exports.counted.amount(), amount, "the page says what is chosen now");
    amount
}

#[test]
fn what_is_counted_follows_what_is_kept() {
    let session = at_take_away();
    let before = amount(&session);
    let gone = session::Event::Deleted(session.check_ins[0].id);
    let after = amount(&tell(&session, gone));
    assert_eq!(after.check_ins + 1, before.check_ins);
    // Days that are none hold nothing.
    let own = [
        Event::Days(span::Event::Chosen(Span::Own)),
        Event::Days(span::Event::FromWritten(typed("x"))),
    ];
    assert_eq!(choose(&session, own).exports.counted.amount(), Amount::default());
    // And elsewhere nothing of it stays.
    assert_eq!(go(&session, Place::Now).exports, State::default());
}

#[test]
fn at_first_it_is_everything_and_typed_words_go_to_no_clinic() {
    let session = at_take_away();
    assert_eq!(amount(&session), Amount { check_ins: 5, lines: 6, answers: 5 });
    let today = now().day();
    let both = [
        Event::Saved(Form::Table),
        Event::FileTaken(Form::Table, today),
        Event::Saved(Form::Clinic),
    ];
    let session = choose(&session, both);
    let selection = Selection { reveal: Reveal::SideBySide, ..Selection::default() };
    let taken = |with_words| Taken { selection, with_words };
    assert_eq!(
        asked(&session),
        [
            Command::SaveTakenAsFile(1, Form::Table, taken(true)),
            Command::SaveTakenAsFile(2, Form::Clinic, taken(false)),
        ]
    );
    let with = choose(&at_take_away(), [Event::ClinicWordsToggled, Event::Saved(Form::Clinic)]);
    assert_eq!(asked(&with), [Command::SaveTakenAsFile(1, Form::Clinic, taken(true))]);
    let events = [Event::FileRefused, Event::WordsToggled, Event::Saved(Form::Clinic)];
    let without = choose(&with, events);
    assert_eq!(asked(&without)[1], Command::SaveTakenAsFile(2, Form::Clinic, taken(false)));
}

#[test]
fn spans_count_today_as_their_last_day() {
    for (span, check_ins) in
        [(Span::Month, 2), (Span::Quarter, 3), (Span::Year, 5), (Span::Everything, 5)]
    {
        let session = choose(&at_take_away(), [Event::Days(span::Event::Chosen(span))]);
        assert_eq!(amount(&session).check_ins, check_ins, "{span:?}");
    }
    let state = choose(&at_take_away(), [Event::Days(span::Event::Chosen(Span::Month))]).exports;
    let from = state.selection(now().day(), Reveal::SideBySide).unwrap().from.unwrap();
    assert_eq!(now().day().days_since_1970() - from.days_since_1970(), 29);
}

#[test]
fn days_that_were_typed() {
    let own = |from: &str, to: &str| {
        let events = [
            Event::Days(span::Event::Chosen(Span::Own)),
            Event::Days(span::Event::FromWritten(typed(from))),
            Event::Days(span::Event::ToWritten(typed(to))),
        ];
        choose(&at_take_away(), events)
    };
    let today = now().day();
    let problem =
        |session: Session| session.exports.selection(today, Reveal::SideBySide).unwrap_err();
    assert_eq!(problem(own("2026-2", "")), DayProblem::From);
    assert_eq!(problem(own("", "tomorrow")), DayProblem::To);
    assert_eq!(problem(own("2026-03-02", "2026-03-01")), DayProblem::Order);
    for text in ["2026-02-30", "x"] {
        let session = choose(
            &own(text, ""),
            [Event::Saved(Form::Table), Event::SheetOpened, Event::Saved(Form::Clinic)],
        );
        assert_eq!((asked(&session), session.exports.page), (vec![], Page::Choosing));
    }
    let session = own(" 2026-01-01 ", "");
    let from = session.exports.selection(today, Reveal::SideBySide).unwrap().from;
    assert_eq!(from, Day::typed("2026-01-01"));
    assert_eq!(amount(&own("2026-03-05", "2026-03-05")).check_ins, 1);
}

#[test]
fn nothing_is_asked_where_there_is_nothing() {
    let mut empty = at_take_away();
    empty.check_ins = Rc::default();
    let events = [Event::Saved(Form::Table), Event::Saved(Form::Clinic), Event::SheetOpened];
    let after = choose(&empty, events.clone());
    assert_eq!((asked(&after), after.exports.page), (vec![], Page::Choosing));
    // Lines without an answer about pain are a table, and nothing for a clinic's system.
    let mut stops = at_take_away();
    stops.check_ins = Rc::new(vec![kept(1, Voices::Unspoken), kept(2, Voices::TwoUnseen)]);
    let after = choose(&stops, events);
    assert!(matches!(asked(&after)[..], [Command::SaveTakenAsFile(_, Form::Table, _)]));
}

#[test]
fn more_than_a_sheet_holds_is_not_laid_out() {
    let mut session = at_take_away();
    let many = |n: i64| Rc::new((0..n).map(|n| kept(n, Voices::Unspoken)).collect::<Vec<_>>());
    session.check_ins = many(1_001);
    assert_eq!(choose(&session, [Event::SheetOpened]).exports.page, Page::Choosing);
    session.check_ins = many(1_000);
    assert_eq!(choose(&session, [Event::SheetOpened]).exports.page, Page::Sheet);
}

#[test]
fn the_sheet_is_printed_where_it_is_seen() {
    let session = choose(&at_take_away(), [Event::Printed]);
    assert_eq!(asked(&session), []);
    let session = choose(&session, [Event::SheetOpened, Event::Printed]);
    assert_eq!(asked(&session), [Command::Print]);
    // What is on it does not change under the eyes.
    let events = [
        Event::Days(span::Event::Chosen(Span::Month)),
        Event::WhoseChosen(Whose::First),
        Event::OfOneToggled,
    ];
    assert_eq!(choose(&session, events), session);
}

#[test]
fn back_leads_from_the_sheet_over_what_was_chosen_to_look_back() {
    let session = choose(&at_take_away(), [Event::WhoseChosen(Whose::Second), Event::SheetOpened]);
    let session = tell(&session, session::Event::WentBack);
    assert_eq!((session.exports.page, session.exports.whose), (Page::Choosing, Whose::Second));
    let session = tell(&session, session::Event::WentBack);
    assert_eq!(session.place, Place::LookBack);
    assert_eq!(go(&session, Place::TakeAway).exports.whose, Whose::Both);
    assert_eq!(tell(&session, session::Event::WentBack).place, Place::Now);
}

#[test]
fn how_it_went_is_said_until_something_else_is_chosen() {
    let today = now().day();
    let session =
        choose(&at_take_away(), [Event::Saved(Form::Table), Event::FileTaken(Form::Table, today)]);
    assert_eq!(session.exports.went, Some(Went::Handed(Form::Table, today)));
    assert_eq!(choose(&session, [Event::OfOneToggled]).exports.went, None);
    let refused = choose(&session, [Event::Saved(Form::Clinic), Event::FileRefused]);
    assert_eq!(refused.exports.went, Some(Went::NoFile));
    let sheet = choose(&refused, [Event::SheetOpened, Event::Printed, Event::PrintRefused]);
    assert_eq!((sheet.exports.page, sheet.exports.went), (Page::Sheet, Some(Went::NoPrint)));
}

fn event() -> impl Strategy<Value = Event> {
    let form = || prop_oneof![Just(Form::Table), Just(Form::Clinic)];
    let day = || proptest::sample::select(&["", "2026-03-05", "2025-11-25", "2026-02-30", "x"][..]);
    prop_oneof![
        proptest::sample::select(&Span::ALL[..])
            .prop_map(|span| Event::Days(span::Event::Chosen(span))),
        day().prop_map(|text| Event::Days(span::Event::FromWritten(typed(text)))),
        day().prop_map(|text| Event::Days(span::Event::ToWritten(typed(text)))),
        proptest::sample::select(&Whose::ALL[..]).prop_map(Event::WhoseChosen),
        Just(Event::OfOneToggled),
        Just(Event::WordsToggled),
        Just(Event::ClinicWordsToggled),
        form().prop_map(Event::Saved),
        Just(Event::SheetOpened),
        Just(Event::Printed),
        (0..9_usize).prop_map(|done| Event::Gathered(Progress { done, of: 9 })),
        Just(Event::LetGo),
        form().prop_map(|form| Event::FileTaken(form, now().day())),
        Just(Event::FileRefused),
        Just(Event::PrintRefused),
    ]
}

proptest! {
    /// Whatever happens: what is asked for is what the screen says, nothing else changes, and
    /// nothing of what is kept is written.
    #[test]
    fn what_is_asked_for_is_what_is_shown(events in proptest::collection::vec(event(), 0..20)) {
        let (mut session, mut saves) = (at_take_away(), 0);
        for event in events {
            let before = session.clone();
            session = choose(&session, [event.clone()]);
            let new: Vec<_> = session.commands.since(before.commands.next_number()).cloned().collect();
            let expected = match &event {
                Event::Saved(form) if before.exports.making.is_none() => {
                    let taken = before.exports.taken(*form, now().day(), Reveal::SideBySide).ok();
                    let is_there = taken.is_some() && amount(&before).can_be(*form);
                    saves += u64::from(is_there);
                    let saved = |taken| Command::SaveTakenAsFile(saves, *form, taken);
                    taken.filter(|_| is_there).map(saved)
                }
                Event::LetGo if before.exports.making.is_some() => Some(Command::LetGo(saves)),
                Event::Printed if before.exports.page == Page::Sheet => Some(Command::Print),
                _ => None,
            };
            prop_assert_eq!(new, expected.into_iter().collect::<Vec<_>>());
            let is_sheet = session.exports.page == Page::Sheet;
            prop_assert!(!is_sheet || amount(&session).fits_a_sheet());
            let kept = |session: &Session| {
                let Session { book, check_ins, leaves, place, now, .. } = session.clone();
                (book, check_ins, leaves, place, now)
            };
            prop_assert_eq!(kept(&session), kept(&before));
        }
    }

    /// Out of place nothing happens.
    #[test]
    fn elsewhere_nothing_happens(event in event()) {
        for place in [Place::Now, Place::LookBack, Place::Prepare, Place::Settings, Place::Practise] {
            let session = go(&at_take_away(), place);
            prop_assert_eq!(choose(&session, [event.clone()]), session);
        }
    }
}

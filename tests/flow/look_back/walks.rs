//! Random walks: any event in any state returns, and what is shown is what is kept.

use std::rc::Rc;

use proptest::prelude::*;
use say_when::domain::agreement::AgreedText;
use say_when::domain::check_in::{CheckIn, CheckInId, Note, Setting};
use say_when::domain::date::Month;
use say_when::domain::moment::{Day, Moment};
use say_when::domain::pain::{Place, Quality};
use say_when::domain::sealing::Reveal;
use say_when::domain::search::{Ending, SearchWords};
use say_when::flow::look_back::{Context, Event, Page, State, talk, update};
use say_when::flow::prepare::Hand;
use say_when::flow::release;
use say_when::flow::span::{self, DayText, Span};

use crate::events::{reveal, setting};
use crate::session::with_one_kept;

pub fn page() -> impl Strategy<Value = Page> {
    let day = (20_000_i32..21_500).prop_map(|n| Day::new(n).unwrap());
    prop_oneof![
        Just(Page::Days),
        day.clone().prop_map(|day| Page::Month(Month::of(day))),
        day.prop_map(Page::Day),
        Just(Page::Numbers),
        Just(Page::Find),
        Just(Page::OnThisDay),
        Just(Page::Talk),
    ]
}

fn talk_event() -> impl Strategy<Value = talk::Event> {
    let words = || proptest::sample::select(&["", "tea"]).prop_map(AgreedText::fitting);
    prop_oneof![
        2 => (0_u128..8).prop_map(|id| talk::Event::EntryChosen(CheckInId(id))),
        2 => Just(talk::Event::TalkBegun),
        2 => Just(talk::Event::WritingBegun),
        2 => words().prop_map(talk::Event::KeepWritten),
        1 => words().prop_map(talk::Event::ChangeWritten),
        1 => words().prop_map(talk::Event::ThanksWritten),
        3 => Just(talk::Event::SaidYes),
        2 => Just(talk::Event::PassedOver),
        2 => Just(talk::Event::TookOver),
        1 => Just(talk::Event::Declined),
    ]
}

pub fn event() -> impl Strategy<Value = Event> {
    let words = || proptest::sample::select(&["", "a", "wal", "walk", "É"]);
    let id = || (0_u128..8).prop_map(CheckInId);
    let day_text = || {
        proptest::sample::select(&["", "2026-03-01", "2026-03-02", "x"][..])
            .prop_map(DayText::fitting)
    };
    prop_oneof![
        4 => page().prop_map(Event::Opened),
        8 => talk_event().prop_map(Event::Talk),
        1 => id().prop_map(Event::ReleaseAsked),
        1 => any::<bool>().prop_map(|yes| Event::Release(release::Event::Answered(yes))),
        1 => Just(Event::Release(release::Event::TookOver)),
        1 => Just(Event::WentBack),
        1 => Just(Event::MoreAsked),
        2 => id().prop_map(Event::EntryToggled),
        1 => (id(), words()).prop_map(|(id, note)| Event::NoteWritten(id, Note::fitting(note))),
        1 => Just(Event::NarrowingToggled),
        2 => words().prop_map(|words| Event::WordsWritten(SearchWords::fitting(words))),
        1 => proptest::sample::select(&Span::ALL).prop_map(|span| Event::Days(span::Event::Chosen(span))),
        1 => day_text().prop_map(|text| Event::Days(span::Event::FromWritten(text))),
        1 => day_text().prop_map(|text| Event::Days(span::Event::ToWritten(text))),
        1 => proptest::option::of(setting()).prop_map(|who: Option<Setting>| Event::WhoChosen(who)),
        1 => proptest::option::of(proptest::sample::select(&Ending::ALL)).prop_map(Event::EndingChosen),
        1 => proptest::sample::select(&Place::ALL).prop_map(Event::PlaceToggled),
        1 => proptest::sample::select(&Quality::ALL).prop_map(Event::QualityToggled),
        1 => Just(Event::WinsToggled),
        1 => Just(Event::WinsOpened),
        1 => Just(Event::SearchCleared),
        1 => Just(Event::HardToggled),
        1 => Just(Event::EarlierAsked),
        1 => Just(Event::LaterAsked),
        2 => any::<usize>().prop_map(Event::PointChosen),
        2 => any::<bool>().prop_map(|on| Event::PointTurned { on }),
    ]
}

fn kept(count: usize) -> Rc<Vec<Rc<CheckIn>>> {
    let model = CheckIn::clone(&with_one_kept().session.check_ins[0]);
    let one = |n: i64| {
        let began = Moment::nearest(1_800_000_000_000 - n * 86_400_000, 60);
        let note = Note::fitting(if n % 3 == 0 { "A walk" } else { "" });
        Rc::new(CheckIn { id: CheckInId(n.unsigned_abs().into()), began, note, ..model.clone() })
    };
    Rc::new((0..i64::try_from(count).unwrap()).map(one).collect())
}

proptest! {
    #[test]
    fn whatever_happens_the_page_shows_what_is_kept_and_stays_within_it(
        steps in proptest::collection::vec((event(), proptest::option::weighted(0.1, 0_usize..60)), 0..60),
        reveal in reveal(),
    ) {
        let now = Moment::nearest(1_800_000_000_000, 60);
        let mut check_ins = kept(50);
        let mut state = State::default();
        for (event, changed) in steps {
            if let Some(count) = changed {
                check_ins = kept(count);
            }
            let context = Context { check_ins: &check_ins, reveal, now };
            let was_asking = matches!(state.talk.step, talk::Step::Asking(_, Hand::Second));
            let (next, agreed) = update(state, Some(event), &context);
            state = next;
            prop_assert!(agreed.is_none() || was_asking, "agreed by one alone");
            let listed = state.listing.entries();
            prop_assert!(listed.iter().all(|one| check_ins.contains(one)), "only what is kept");
            let fresh = State {
                page: state.page, search: state.search.clone(), with_hard: state.with_hard,
                ..State::default()
            };
            let (fresh, _) = update(fresh, None, &context);
            prop_assert_eq!(fresh.listing.entries(), listed, "as if it were opened now");
            prop_assert_eq!(fresh.listing.patterns(), state.listing.patterns());
            let (from, to) = state.window();
            prop_assert!(from <= to && to <= listed.len());
            prop_assert!(to > from || listed.is_empty());
        }
    }
}

/// A book that says something else changes at once what may be listed.
#[test]
fn what_may_be_seen_changes_with_the_book() {
    let check_ins = kept(3);
    let now = Moment::nearest(1_800_000_000_000, 60);
    let mut state = State::default();
    for reveal in [Reveal::SideBySide, Reveal::OutcomeOnly] {
        let context = Context { check_ins: &check_ins, reveal, now };
        (state, _) = update(state, Some(Event::Opened(Page::Numbers)), &context);
        assert_eq!(state.listing.entries().len(), 3);
    }
}

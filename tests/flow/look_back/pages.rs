//! Pages, what is unfolded on them, and how far they reach.

use std::rc::Rc;

use say_when::domain::check_in::{CheckIn, CheckInId, Note};
use say_when::domain::date::Month;
use say_when::domain::moment::Day;
use say_when::domain::search::SearchWords;
use say_when::flow::look_back::{A_PAGE, Event as LookBack, POINTS, Page, State};
use say_when::flow::now::Event as Now;
use say_when::flow::session::{Event, Place};
use say_when::flow::span::{self, DayProblem, DayText, Days, Span};

use crate::session::{Shell, Store, with_one_kept};

/// An app with so many kept check-ins, an hour apart, which looks back at them.
pub fn looking_back(count: i64) -> Shell {
    let mut shell = Shell::open(kept(count));
    shell.tell(Event::Went(Place::LookBack));
    shell
}

fn kept(count: i64) -> Store {
    let model = CheckIn::clone(&with_one_kept().session.check_ins[0]);
    let mut store = with_one_kept().store;
    store.kept = (0..count)
        .map(|n| {
            let began = say_when::domain::moment::Moment::nearest(
                model.began.epoch_ms() - n * 3_600_000,
                60,
            );
            let id = CheckInId(n.unsigned_abs().into());
            (id, CheckIn { id, began, ..model.clone() })
        })
        .collect();
    store
}

pub fn tell(shell: &mut Shell, event: LookBack) {
    shell.tell(Event::LookBack(event));
}

fn ids(shell: &Shell) -> Vec<u128> {
    shell.session.look_back.listing.entries().iter().map(|one| one.id.0).collect()
}

#[test]
fn the_days_are_those_that_are_kept_and_nothing_is_copied() {
    let shell = looking_back(90);
    assert!(std::rc::Rc::ptr_eq(
        shell.session.look_back.listing.entries(),
        &shell.session.check_ins
    ));
    assert_eq!(ids(&shell), (0..90).collect::<Vec<_>>());
}

#[test]
fn more_is_shown_until_all_is_and_no_further() {
    let mut shell = looking_back(90);
    for shown in [A_PAGE, 2 * A_PAGE, 3 * A_PAGE, 3 * A_PAGE] {
        assert_eq!(shell.session.look_back.shown, shown);
        tell(&mut shell, LookBack::MoreAsked);
    }
}

#[test]
fn what_was_on_the_screen_is_gone_once_somebody_leaves() {
    let leaves = [
        Event::Went(Place::Now),
        Event::Went(Place::Settings),
        Event::Now(Now::Stopped { by_signal: false }),
        Event::Covered,
        Event::WentBack,
    ];
    for leave in leaves {
        let mut shell = looking_back(3);
        tell(&mut shell, LookBack::EntryToggled(CheckInId(1)));
        tell(&mut shell, LookBack::NoteWritten(CheckInId(1), Note::fitting("secret")));
        assert!(shell.session.look_back.is_open(CheckInId(1)));
        shell.tell(leave.clone());
        // But for what was being written: nobody has let go of that.
        let drafts = std::mem::take(&mut shell.session.look_back.drafts);
        assert_eq!(drafts.is_empty(), leave == Event::Covered);
        assert_eq!(shell.session.look_back, State::default(), "{leave:?}");
        shell.tell(Event::Went(Place::LookBack));
        assert!(!shell.session.look_back.is_open(CheckInId(1)));
    }
}

#[test]
fn nothing_of_it_happens_elsewhere() {
    let mut shell = Shell::open(kept(3));
    tell(&mut shell, LookBack::Opened(Page::Numbers));
    tell(&mut shell, LookBack::EntryToggled(CheckInId(1)));
    assert_eq!(shell.session.look_back, State::default());
}

#[test]
fn back_leads_by_one_page_and_then_out() {
    let mut shell = looking_back(3);
    let today = shell.stamp().now.day();
    tell(&mut shell, LookBack::Opened(Page::Month(Month::of(today))));
    tell(&mut shell, LookBack::Opened(Page::Day(today)));
    let mut pages = Vec::new();
    while shell.session.place == Place::LookBack {
        pages.push(shell.session.look_back.page);
        shell.tell(Event::WentBack);
    }
    assert_eq!(pages, [Page::Day(today), Page::Month(Month::of(today)), Page::Days]);
    assert_eq!(shell.session.place, Place::Now);
}

#[test]
fn a_hard_one_is_folded_again_on_every_page_it_is_met_on() {
    let mut shell = looking_back(3);
    tell(&mut shell, LookBack::EntryToggled(CheckInId(1)));
    tell(&mut shell, LookBack::Opened(Page::Find));
    assert!(!shell.session.look_back.is_open(CheckInId(1)));
}

#[test]
fn a_draft_stays_until_it_is_kept_and_deleting_lists_anew() {
    let mut shell = looking_back(3);
    let note = Note::fitting("a walk");
    tell(&mut shell, LookBack::NoteWritten(CheckInId(1), note.clone()));
    tell(&mut shell, LookBack::NoteWritten(CheckInId(2), Note::fitting("tea")));
    tell(&mut shell, LookBack::Opened(Page::Find));
    assert_eq!(shell.session.look_back.draft(CheckInId(1)), Some(&note));
    tell(&mut shell, LookBack::WordsWritten(SearchWords::fitting("WALK")));
    assert_eq!(ids(&shell), [0_u128; 0], "a draft is not kept, and not found");
    shell.tell(Event::NoteEdited(CheckInId(1), note));
    assert_eq!(ids(&shell), [1]);
    shell.tell(Event::Deleted(CheckInId(1)));
    assert_eq!(ids(&shell), [0_u128; 0]);
    shell.tell(Event::DeletionUndone);
    assert_eq!(ids(&shell), [1]);
}

#[test]
fn days_are_looked_for_from_one_to_another_and_one_that_is_none_limits_nothing() {
    let mut shell = looking_back(90);
    let day = shell.session.check_ins[40].began.day();
    let typed = |day: Day| DayText::fitting(&day.iso());
    tell(&mut shell, LookBack::Opened(Page::Find));
    tell(&mut shell, LookBack::Days(span::Event::Chosen(Span::Own)));
    tell(&mut shell, LookBack::Days(span::Event::FromWritten(typed(day))));
    tell(&mut shell, LookBack::Days(span::Event::ToWritten(typed(day))));
    let entries = Rc::clone(shell.session.look_back.listing.entries());
    assert!(entries.len() > 1 && entries.iter().all(|one| one.began.day() == day));
    tell(&mut shell, LookBack::Days(span::Event::FromWritten(DayText::fitting("March"))));
    assert_eq!(ids(&shell).len(), 90);
    let problem = shell.session.look_back.days.limits(day);
    assert_eq!(problem, Err(DayProblem::From));
    tell(&mut shell, LookBack::SearchCleared);
    assert_eq!(shell.session.look_back.days, Days::default());
}

#[test]
fn the_chart_goes_back_and_on_by_windows_and_its_point_stays_within() {
    let mut shell = looking_back(50);
    tell(&mut shell, LookBack::Opened(Page::Numbers));
    let window = |shell: &Shell| shell.session.look_back.window();
    assert_eq!(window(&shell), (0, POINTS));
    tell(&mut shell, LookBack::PointTurned { on: false });
    assert_eq!(shell.session.look_back.point, Some(POINTS - 1));
    tell(&mut shell, LookBack::PointTurned { on: true });
    assert_eq!(shell.session.look_back.point, Some(POINTS - 1));
    tell(&mut shell, LookBack::PointChosen(0));
    tell(&mut shell, LookBack::PointTurned { on: false });
    assert_eq!(shell.session.look_back.point, Some(0));
    for expected in [(POINTS, 2 * POINTS), (2 * POINTS, 50), (2 * POINTS, 50)] {
        tell(&mut shell, LookBack::EarlierAsked);
        assert_eq!(window(&shell), expected);
    }
    tell(&mut shell, LookBack::PointChosen(usize::MAX));
    assert_eq!(shell.session.look_back.point, Some(9));
    for _ in 0..3 {
        tell(&mut shell, LookBack::LaterAsked);
    }
    assert_eq!((window(&shell), shell.session.look_back.point), ((0, POINTS), None));
}

#[test]
fn what_is_said_of_many_is_counted_anew_when_one_goes() {
    let mut shell = looking_back(5);
    tell(&mut shell, LookBack::Opened(Page::Numbers));
    let count = |shell: &Shell| {
        shell.session.look_back.listing.patterns().all.map(say_when::domain::trends::Middle::count)
    };
    assert_eq!(count(&shell), Some(5));
    shell.tell(Event::Deleted(CheckInId(2)));
    assert_eq!(count(&shell), None);
}

/// A page lists what was found once: the same list, whatever else happens on it.
#[test]
fn a_page_is_not_looked_through_again_for_nothing() {
    let mut shell = looking_back(50);
    tell(&mut shell, LookBack::Opened(Page::Find));
    tell(&mut shell, LookBack::WinsToggled);
    tell(&mut shell, LookBack::WinsToggled);
    tell(&mut shell, LookBack::WordsWritten(SearchWords::fitting("a")));
    let before = std::rc::Rc::clone(shell.session.look_back.listing.entries());
    tell(&mut shell, LookBack::NarrowingToggled);
    tell(&mut shell, LookBack::EntryToggled(CheckInId(4)));
    assert!(std::rc::Rc::ptr_eq(&before, shell.session.look_back.listing.entries()));
}

#[test]
fn a_lock_that_closes_leaves_nothing_of_it() {
    let mut shell = looking_back(3);
    shell.put_lock_on();
    shell.tell(Event::Went(Place::LookBack));
    tell(&mut shell, LookBack::NoteWritten(CheckInId(1), Note::fitting("secret")));
    shell.tell(Event::Locked);
    assert_eq!(shell.session.look_back, State::default());
    shell.tell(Event::Went(Place::LookBack));
    tell(&mut shell, LookBack::Opened(Page::Find));
    assert_eq!(shell.session.look_back, State::default());
}

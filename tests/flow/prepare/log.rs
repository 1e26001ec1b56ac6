//! The practice log: what was written stands there, in no order but that of its days.

use proptest::prelude::*;
use say_when::domain::involvement::Rung;
use say_when::domain::keeping::Problem;
use say_when::domain::leaf::{Body, LeafId};
use say_when::domain::pain::Pain;
use say_when::domain::practice_log::{Goal, NotAWidth, PracticeEntry, PracticeNote, Sizes, Width};
use say_when::flow::prepare::log::{Event as Log, State as At, Typed, width_problem};
use say_when::flow::prepare::{Event as Prepare, Page};
use say_when::flow::session::{Event, Place};

use super::two::{Sofa, Step, walk};

fn log(event: Log) -> Event {
    Event::Prepare(Prepare::Log(event))
}

fn tell(sofa: &mut Sofa, events: impl IntoIterator<Item = Log>) {
    for event in events {
        sofa.tell(log(event));
    }
}

fn typed(text: &str) -> Typed {
    Typed::fitting(text)
}

fn width(tenths: u16) -> Width {
    Width::new(tenths).unwrap()
}

fn at(sofa: &Sofa) -> &At {
    &sofa.session.prepare.log
}

fn entries(sofa: &Sofa) -> Vec<PracticeEntry> {
    sofa.session.practice_log().into_iter().map(|(_, entry)| entry.clone()).collect()
}

/// A line with this width, so many days ago.
fn adds(sofa: &mut Sofa, text: &str, days_ago: i32) {
    let width = Log::WidthWritten(typed(text));
    tell(sofa, [Log::Begun, Log::DayMoved(-days_ago), width, Log::Added]);
    assert_eq!(*at(sofa), At::Looking);
}

fn number() -> impl Strategy<Value = Typed> {
    proptest::sample::select(&["", "2", "22", "22,5", "61", "x", "180", "181", " "]).prop_map(typed)
}

/// Anything that can happen to the log.
pub fn events() -> impl Strategy<Value = Log> {
    let size = || (50_u16..56).prop_map(width);
    prop_oneof![
        4 => Just(Log::Begun),
        6 => Just(Log::Added),
        2 => (1_000_u128..1_100).prop_map(|id| Log::Opened(LeafId(id))),
        2 => Just(Log::TakenOut),
        2 => (-9..9).prop_map(Log::DayMoved),
        2 => number().prop_map(Log::WidthWritten),
        2 => number().prop_map(Log::MinutesWritten),
        2 => size().prop_map(Log::SizeTapped),
        1 => (0_u8..=10).prop_map(|n| Log::ComfortTapped(Pain::new(n).unwrap())),
        1 => proptest::sample::select(&Rung::ALL).prop_map(Log::RungChosen),
        1 => Just(Log::NoteWritten(PracticeNote::fitting("a"))),
        2 => Just(Log::KitOpened),
        2 => number().prop_map(Log::SizeWritten),
        2 => Just(Log::SizeAdded),
        1 => size().prop_map(Log::SizeTakenOut),
        1 => proptest::sample::select(&["", "a"]).prop_map(|goal| Log::GoalWritten(Goal::fitting(goal))),
    ]
}

#[test]
fn a_line_needs_its_day_and_nothing_else() {
    let mut sofa = Sofa::at(Page::PracticeLog);
    tell(&mut sofa, [Log::Begun, Log::Added]);
    let today = sofa.now().day();
    let expected = PracticeEntry {
        day: today,
        entered: sofa.now(),
        width: None,
        minutes: None,
        comfort: None,
        rung: Rung::Alone,
        note: PracticeNote::default(),
    };
    tell(&mut sofa, [Log::Added]);
    assert_eq!(entries(&sofa), [expected], "and a second tap adds no second line");
}

#[test]
fn all_of_it_is_written_as_it_was_said() {
    let mut sofa = Sofa::at(Page::PracticeLog);
    let felt = Pain::new(3).unwrap();
    tell(
        &mut sofa,
        [
            Log::Begun,
            Log::WidthWritten(typed("22,5 mm")),
            Log::MinutesWritten(typed("12")),
            Log::ComfortTapped(Pain::WORST),
            Log::ComfortTapped(felt),
            Log::RungChosen(Rung::HoldingAHand),
            Log::NoteWritten(PracticeNote::fitting("after a bath")),
            Log::DayMoved(-1),
            Log::Added,
        ],
    );
    let entry = &entries(&sofa)[0];
    assert_eq!((entry.width, entry.comfort), (Some(width(225)), Some(felt)));
    assert_eq!(entry.minutes.map(say_when::domain::practice_log::Minutes::number), Some(12));
    assert_eq!((entry.rung, entry.note.as_str()), (Rung::HoldingAHand, "after a bath"));
    assert_eq!(entry.day, sofa.now().day().plus(-1));
}

#[test]
fn a_second_tap_takes_a_number_and_a_size_back() {
    let mut sofa = Sofa::at(Page::PracticeLog);
    let felt = Log::ComfortTapped(Pain::NONE);
    let size = Log::SizeTapped(width(250));
    tell(&mut sofa, [Log::Begun, size.clone(), size, felt.clone(), felt, Log::Added]);
    assert_eq!((entries(&sofa)[0].width, entries(&sofa)[0].comfort), (None, None));
}

#[test]
fn what_is_no_width_and_no_minutes_does_not_come_into_the_log() {
    for wrong in ["4", "61", "22.55", "wide"] {
        let mut sofa = Sofa::at(Page::PracticeLog);
        tell(&mut sofa, [Log::Begun, Log::WidthWritten(typed(wrong)), Log::Added]);
        assert!(
            matches!(at(&sofa), At::Writing(draft) if draft.width.as_str() == wrong),
            "{wrong}"
        );
        tell(&mut sofa, [Log::WidthWritten(typed("")), Log::Added]);
        assert_eq!(entries(&sofa).len(), 1, "it can be left out");
    }
    let mut sofa = Sofa::at(Page::PracticeLog);
    tell(&mut sofa, [Log::Begun, Log::MinutesWritten(typed("181")), Log::Added]);
    assert_eq!(entries(&sofa), []);
}

#[test]
fn whoever_types_22_has_typed_2_before_and_hears_nothing_of_it() {
    for fine in ["", " ", "2", "22", "22.", "22,", "22.5", "7", "0", "60", "5 mm"] {
        assert_eq!(width_problem(&typed(fine)), None, "{fine}");
    }
    for (wrong, problem) in [
        ("4,9", NotAWidth::OutOfRange),
        ("61", NotAWidth::OutOfRange),
        ("600", NotAWidth::OutOfRange),
        ("4.", NotAWidth::NotANumber),
        ("22.55", NotAWidth::NotANumber),
        ("x", NotAWidth::NotANumber),
    ] {
        assert_eq!(width_problem(&typed(wrong)), Some(problem), "{wrong}");
    }
}

#[test]
fn no_practice_lies_ahead() {
    let mut sofa = Sofa::at(Page::PracticeLog);
    tell(&mut sofa, [Log::Begun, Log::DayMoved(-7), Log::DayMoved(30), Log::Added]);
    assert_eq!(entries(&sofa)[0].day, sofa.now().day());
}

#[test]
fn the_newest_day_stands_first_and_no_size_before_another() {
    let mut sofa = Sofa::at(Page::PracticeLog);
    for (text, days_ago) in [("30", 3), ("20", 0), ("25", 5), ("22", 0)] {
        adds(&mut sofa, text, days_ago);
        sofa.pass(1);
    }
    let widths: Vec<_> = entries(&sofa).iter().map(|entry| entry.width).collect();
    assert_eq!(widths, [220, 200, 300, 250].map(|tenths| Some(width(tenths))));
}

#[test]
fn a_line_is_written_anew_in_its_place_and_back_leaves_it() {
    let mut sofa = Sofa::at(Page::PracticeLog);
    adds(&mut sofa, "30", 0);
    sofa.pass(5);
    adds(&mut sofa, "20", 0);
    let older = sofa.session.practice_log()[1].0;
    let before = entries(&sofa);
    tell(&mut sofa, [Log::Opened(older), Log::WidthWritten(typed("x"))]);
    sofa.tell(Event::WentBack);
    assert_eq!((entries(&sofa), at(&sofa)), (before, &At::Looking));
    // What was typed waits for it, and is no width yet.
    tell(&mut sofa, [Log::Opened(older), Log::Added]);
    assert_eq!(entries(&sofa).len(), 2);
    let note = Log::NoteWritten(PracticeNote::fitting("b"));
    tell(&mut sofa, [Log::WidthWritten(typed("30")), note, Log::Added]);
    assert_eq!(sofa.session.practice_log()[1].0, older);
    let after = &entries(&sofa)[1];
    assert_eq!((after.width, after.note.as_str()), (Some(width(300)), "b"));
}

#[test]
fn a_line_is_taken_out_and_can_be_brought_back() {
    let mut sofa = Sofa::at(Page::PracticeLog);
    adds(&mut sofa, "30", 0);
    let before = entries(&sofa);
    let id = sofa.session.practice_log()[0].0;
    tell(&mut sofa, [Log::TakenOut, Log::Opened(id), Log::TakenOut]);
    assert_eq!((entries(&sofa), at(&sofa)), (vec![], &At::Looking));
    sofa.tell(Event::DeletionUndone);
    assert_eq!(entries(&sofa), before);
}

#[test]
fn own_sizes_are_kept_each_once_and_the_last_one_leaves_nothing_behind() {
    let mut sofa = Sofa::at(Page::PracticeLog);
    tell(&mut sofa, [Log::KitOpened]);
    for text in ["25", "20,5", "25", "4", "wide"] {
        tell(&mut sofa, [Log::SizeWritten(typed(text)), Log::SizeAdded]);
    }
    assert_eq!(sofa.session.practice_kit().unwrap().sizes.all(), [width(205), width(250)]);
    assert_eq!(*at(&sofa), At::Kit(typed("wide")), "what is no width stays to be changed");
    tell(&mut sofa, [Log::SizeTakenOut(width(205)), Log::SizeTakenOut(width(250))]);
    assert!(sofa.session.leaf(LeafId::PRACTICE_KIT).is_none());
    sofa.tell(Event::DeletionUndone);
    assert!(sofa.session.leaf(LeafId::PRACTICE_KIT).is_none());
    for tenths in 50..70 {
        let text = width(tenths).to_string();
        tell(&mut sofa, [Log::SizeWritten(typed(&text)), Log::SizeAdded]);
    }
    assert_eq!(sofa.session.practice_kit().unwrap().sizes.all().len(), Sizes::MOST);
}

#[test]
fn there_is_a_goal_only_if_one_was_typed() {
    let mut sofa = Sofa::at(Page::PracticeLog);
    adds(&mut sofa, "30", 0);
    tell(&mut sofa, [Log::KitOpened, Log::GoalWritten(Goal::fitting(" "))]);
    assert_eq!(sofa.session.practice_kit(), None);
    tell(&mut sofa, [Log::GoalWritten(Goal::fitting("a walk without thinking of it"))]);
    let kit = sofa.session.practice_kit().unwrap();
    assert_eq!(kit.goal.as_str(), "a walk without thinking of it");
}

#[test]
fn beside_a_newer_version_what_was_written_stays_on_the_screen() {
    let mut sofa = Sofa::at(Page::PracticeLog);
    tell(&mut sofa, [Log::Begun, Log::WidthWritten(typed("22"))]);
    sofa.keeps();
    sofa.tell(Event::NewerOpened);
    tell(&mut sofa, [Log::Added]);
    assert!(matches!(at(&sofa), At::Writing(draft) if draft.width.as_str() == "22"));
    assert_eq!((entries(&sofa), sofa.session.problem), (vec![], Some(Problem::Newer)));
}

proptest! {
    /// A line comes into the log by being put there, is changed by nothing else, and goes by being
    /// taken out, or with all that is not kept.
    #[test]
    fn nothing_comes_or_goes_by_itself(steps in walk(Page::PracticeLog)) {
        let mut sofa = Sofa::at(Page::PracticeLog);
        for step in steps {
            let before = entries(&sofa);
            let event = match step {
                Step::Told(event) => event,
                Step::Swapped => continue,
                Step::Passed(minutes) => {
                    sofa.pass(minutes);
                    continue;
                }
            };
            sofa.tell(event.clone());
            let after = entries(&sofa);
            let may = match event {
                Event::Prepare(Prepare::Log(Log::Added)) => after.len() >= before.len(),
                Event::Prepare(Prepare::Log(Log::TakenOut)) => after.len() < before.len(),
                Event::DeletionUndone => after.len() > before.len(),
                Event::Covered => after.is_empty(),
                _ => false,
            };
            prop_assert!(may || after == before, "{event:?}: {before:?} {after:?}");
            prop_assert!(after.is_sorted_by(|one, next| one.at() >= next.at()));
            let is_day_that_was = |entry: &PracticeEntry| entry.day <= sofa.now().day().plus(1);
            prop_assert!(after.iter().all(is_day_that_was));
        }
    }

    /// Nothing else stands on its leaves, whatever happens.
    #[test]
    fn only_lines_and_sizes_are_written(steps in walk(Page::PracticeLog)) {
        let mut sofa = Sofa::at(Page::PracticeLog);
        for step in steps {
            if let Step::Told(event) = step {
                sofa.tell(event);
            }
            let is_of_the_log = |body: &Body| matches!(body, Body::Practice(_) | Body::PracticeKit(_) | Body::Tonight(_));
            prop_assert!(sofa.session.leaves.iter().all(|leaf| is_of_the_log(&leaf.body)));
            prop_assert!(sofa.session.place == Place::Prepare || *at(&sofa) == At::Looking);
        }
    }
}

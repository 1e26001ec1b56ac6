//! What is taken away: against a slow, obvious reading of the rule.

use proptest::prelude::*;
use say_when::domain::another_day::AnotherDay;
use say_when::domain::check_in::{CheckIn, CheckInId, Note, Round, Setting, Voices, Win};
use say_when::domain::moment::{Day, Moment};
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer, PainDetail};
use say_when::domain::sealing::Reveal;
use say_when::domain::selection::{Selection, Speaker, Whose};
use say_when::domain::suggestion::Outcome;
use say_when::domain::voice::Voice;

const DAY_MS: i64 = 86_400_000;
/// A day in 2026.
const FIRST: i32 = 20_517;

fn at(day: i32) -> Moment {
    Moment::new(i64::from(FIRST + day) * DAY_MS + 1, 0).unwrap()
}

fn day(day: i32) -> Day {
    Day::new(FIRST + day).unwrap()
}

fn voice(rating: u8) -> Voice {
    Voice {
        pain: PainAnswer::Felt(Pain::new(rating).unwrap()),
        detail: PainDetail::default(),
        pace: PaceAnswer::At(Pace::Slower),
    }
}

/// One of the sorts of round that a setting has; the pains tell the voices apart.
fn round(setting: Setting, sort: usize) -> Round {
    let voices = match (setting, sort % 3) {
        (_, 0) => Voices::Unspoken,
        (Setting::JustMe, 1) => Voices::PainOnly(PainAnswer::NotSure, PainDetail::default()),
        (Setting::JustMe, _) => Voices::One(voice(1)),
        (Setting::BothOfUs, 1) => Voices::TwoUnseen,
        (Setting::BothOfUs, _) => Voices::Two(Box::new([voice(3), voice(8)])),
    };
    Round { at: at(0), voices, outcome: Outcome::Pause }
}

fn check_in(of: i32, setting: Setting, sorts: &[usize]) -> CheckIn {
    CheckIn {
        id: CheckInId(1),
        setting,
        began: at(of),
        rounds: sorts.iter().map(|sort| round(setting, *sort)).collect(),
        another_day: AnotherDay::default(),
        win: Win::default(),
        note: Note::default(),
        kept: None,
    }
}

/// Everything, of two who see both answers.
fn both() -> Selection {
    Selection { reveal: Reveal::SideBySide, ..Selection::default() }
}

fn speakers(selection: Selection, check_in: &CheckIn) -> Vec<Speaker> {
    selection.lines(check_in).iter().map(|line| line.speaker).collect()
}

#[test]
fn everything_is_a_line_for_each_voice_and_one_for_what_has_none() {
    let two = check_in(0, Setting::BothOfUs, &[2, 1, 0]);
    let all = both();
    assert_eq!(
        speakers(all, &two),
        [Speaker::First, Speaker::Second, Speaker::Both, Speaker::Both]
    );
    let lines = all.lines(&two);
    assert!(lines.iter().all(|line| line.outcome == Some(Outcome::Pause)));
    assert_eq!(lines.iter().map(|line| line.place).collect::<Vec<_>>(), [0, 0, 1, 2]);
    let one = check_in(0, Setting::JustMe, &[0, 1, 2]);
    assert_eq!(speakers(all, &one), [Speaker::One; 3]);
}

#[test]
fn what_both_chose_not_to_see_is_an_outcome_and_no_answer() {
    let unseen = check_in(0, Setting::BothOfUs, &[1]);
    for line in both().lines(&unseen) {
        assert_eq!(line.said, None);
    }
    for whose in [Whose::First, Whose::Second] {
        let alone = Selection { whose, ..both() };
        assert!(!alone.takes(&unseen) && alone.lines(&unseen).is_empty());
    }
}

#[test]
fn what_the_two_do_not_see_any_more_is_not_taken_either() {
    let two = check_in(0, Setting::BothOfUs, &[2]);
    let hidden = Selection::default();
    assert_eq!(speakers(hidden, &two), [Speaker::Both]);
    assert_eq!(hidden.lines(&two)[0].said, None);
    assert!(!Selection { whose: Whose::First, ..hidden }.takes(&two));
}

#[test]
fn one_voice_alone_tells_nothing_of_the_other() {
    let two = check_in(0, Setting::BothOfUs, &[2, 0, 1]);
    for (whose, speaker, rating) in
        [(Whose::First, Speaker::First, 3), (Whose::Second, Speaker::Second, 8)]
    {
        let alone = Selection { whose, ..both() };
        let lines = alone.lines(&two);
        assert_eq!(lines.len(), 1);
        assert_eq!((lines[0].speaker, lines[0].outcome), (speaker, None));
        assert_eq!(lines[0].said.unwrap().pain.felt(), Pain::new(rating));
        assert!(alone.takes(&two) && !alone.takes_what_is_shared(&two));
    }
}

#[test]
fn the_first_and_the_last_day_are_among_them() {
    let selection = Selection { from: Some(day(1)), to: Some(day(3)), ..both() };
    let taken: Vec<i32> =
        (0..5).filter(|n| selection.takes(&check_in(*n, Setting::JustMe, &[2]))).collect();
    assert_eq!(taken, [1, 2, 3]);
}

fn selection() -> impl Strategy<Value = Selection> {
    let some_day = || proptest::option::of((0..4).prop_map(day));
    let whose = proptest::sample::select(&Whose::ALL[..]);
    let reveal = prop_oneof![Just(Reveal::SideBySide), Just(Reveal::OutcomeOnly)];
    (some_day(), some_day(), whose, any::<bool>(), reveal)
        .prop_map(|(from, to, whose, of_one, reveal)| Selection { from, to, whose, of_one, reveal })
}

fn any_check_in() -> impl Strategy<Value = CheckIn> {
    let setting = prop_oneof![Just(Setting::JustMe), Just(Setting::BothOfUs)];
    (0..4, setting, proptest::collection::vec(0_usize..3, 0..5))
        .prop_map(|(of, setting, sorts)| check_in(of, setting, &sorts))
}

proptest! {
    /// A check-in that counts has lines, and one that does not has none.
    #[test]
    fn what_counts_has_lines(selection in selection(), check_in in any_check_in()) {
        prop_assert_eq!(selection.takes(&check_in), !selection.lines(&check_in).is_empty());
    }

    /// Answers in the lines are those that the rule names, one by one.
    #[test]
    fn answers_are_those_that_were_chosen(selection in selection(), check_in in any_check_in()) {
        let n = check_in.began.day();
        let is_in_time = selection.from.is_none_or(|from| from <= n)
            && selection.to.is_none_or(|to| to >= n);
        let is_wanted = selection.of_one || check_in.setting != Setting::JustMe;
        let mut expected = Vec::new();
        for round in check_in.rounds.iter().filter(|_| is_in_time && is_wanted) {
            match &round.voices {
                Voices::PainOnly(pain, _) => expected.push(*pain),
                Voices::One(voice) => expected.push(voice.pain),
                Voices::Two(voices) if selection.reveal == Reveal::SideBySide => {
                    if selection.whose != Whose::Second { expected.push(voices[0].pain); }
                    if selection.whose != Whose::First { expected.push(voices[1].pain); }
                }
                Voices::Unspoken | Voices::Two(_) | Voices::TwoUnseen => {}
            }
        }
        let lines = selection.lines(&check_in);
        let said: Vec<_> = lines.iter().filter_map(|line| Some(line.said?.pain)).collect();
        prop_assert_eq!(said, expected);
    }
}

//! A check-in holds so many rounds, and the last one speaks for it.

use say_when::domain::another_day::{AnotherDay, When};
use say_when::domain::check_in::{CheckIn, CheckInId, Note, Round, Setting, Voices, Win};
use say_when::domain::moment::Moment;
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer, PainDetail};
use say_when::domain::sealing::Reveal;
use say_when::domain::suggestion::Outcome;
use say_when::domain::voice::Voice;

fn voice(rating: u8) -> Voice {
    Voice {
        pain: PainAnswer::Felt(Pain::new(rating).unwrap()),
        detail: PainDetail::default(),
        pace: PaceAnswer::NotSure,
    }
}

fn round(ms: i64, voices: Voices, outcome: Outcome) -> Round {
    Round { at: Moment::new(ms, 0).unwrap(), voices, outcome }
}

fn begun() -> CheckIn {
    CheckIn::begun(CheckInId(7), Setting::BothOfUs, Moment::new(5, 0).unwrap())
}

#[test]
fn a_bare_stop_says_nothing_and_each_word_beside_it_does() {
    let mut stopped = begun();
    stopped.add_round(round(1, Voices::Unspoken, Outcome::Stop));
    assert!(!stopped.says_something());
    let another_day = AnotherDay { when: Some(When::NoDate), ..AnotherDay::default() };
    for said in [
        CheckIn { win: Win::fitting("We laughed"), ..stopped.clone() },
        CheckIn { note: Note::fitting("The lamp was too bright"), ..stopped.clone() },
        CheckIn { another_day, ..stopped.clone() },
    ] {
        assert!(said.says_something(), "{said:?}");
    }
    stopped.add_round(round(2, Voices::One(voice(3)), Outcome::Stop));
    assert!(stopped.says_something());
}

#[test]
fn a_hundred_rounds_fit_and_the_oldest_make_room() {
    let mut check_in = begun();
    for n in 0..250 {
        check_in.add_round(round(n, Voices::Unspoken, Outcome::Pause));
        assert!(check_in.rounds.len() <= CheckIn::MOST_ROUNDS);
    }
    let kept: Vec<_> = check_in.rounds.iter().map(|round| round.at.epoch_ms()).collect();
    assert_eq!(kept, (150..250).collect::<Vec<_>>());
}

#[test]
fn a_check_in_that_was_read_with_too_many_rounds_does_not_grow() {
    let mut check_in = begun();
    check_in.rounds = vec![round(1, Voices::Unspoken, Outcome::Pause); CheckIn::MOST_ROUNDS + 5];
    check_in.add_round(round(2, Voices::Unspoken, Outcome::Stop));
    assert_eq!(check_in.rounds.len(), CheckIn::MOST_ROUNDS);
    assert_eq!(check_in.outcome(), Some(Outcome::Stop));
}

#[test]
fn the_last_round_speaks_for_the_check_in() {
    let mut check_in = begun();
    assert_eq!(check_in.outcome(), None);
    assert_eq!(check_in.last_moment().epoch_ms(), 5);
    check_in.add_round(round(9, Voices::Unspoken, Outcome::Stop));
    check_in.add_round(round(11, Voices::Unspoken, Outcome::GoOn(Pace::Slower)));
    assert_eq!(check_in.outcome(), Some(Outcome::GoOn(Pace::Slower)));
    assert_eq!(check_in.last_moment().epoch_ms(), 11);
}

#[test]
fn a_hard_one_is_one_in_which_pain_had_to_end() {
    let is_hard_with = |voices: Voices, reveal| {
        let mut check_in = begun();
        check_in.add_round(round(1, voices, Outcome::Pause));
        check_in.add_round(round(2, Voices::One(voice(0)), Outcome::Pause));
        check_in.is_hard(reveal)
    };
    let is_hard = |voices| is_hard_with(voices, Reveal::SideBySide);
    assert!(is_hard(Voices::One(voice(7))));
    assert!(!is_hard(Voices::One(voice(6))));
    assert!(is_hard(Voices::Two(Box::new([voice(0), voice(8)]))));
    assert!(is_hard(Voices::PainOnly(voice(10).pain, PainDetail::default())));
    assert!(!is_hard(Voices::TwoUnseen));
    assert!(!is_hard(Voices::Unspoken));
    // Where answers are not to be seen, not even that tells of one.
    let two = Voices::Two(Box::new([voice(0), voice(8)]));
    assert!(!is_hard_with(two, Reveal::OutcomeOnly));
    assert!(is_hard_with(Voices::One(voice(7)), Reveal::OutcomeOnly));
}

#[test]
fn a_rating_outside_the_scale_is_refused() {
    for n in 0..=u8::MAX {
        assert_eq!(Pain::new(n).map(Pain::rating), (n <= 10).then_some(n));
    }
    assert_eq!(Pain::all().map(Pain::rating).collect::<Vec<_>>(), (0..=10).collect::<Vec<_>>());
}

#[test]
fn a_rise_is_two_points_or_more() {
    for now in Pain::all() {
        for before in Pain::all() {
            let rose = i32::from(now.rating()) - i32::from(before.rating()) >= 2;
            assert_eq!(now.has_risen_since(before), rose, "{before} to {now}");
        }
    }
}

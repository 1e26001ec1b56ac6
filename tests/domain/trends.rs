//! Middles and counts, against an implementation that is slow and obvious.

use proptest::prelude::*;
use say_when::domain::check_in::{CheckIn, Voices};
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer};
use say_when::domain::sealing::Reveal;
use say_when::domain::suggestion::Outcome;
use say_when::domain::trends::{FEWEST, Middle, OUTCOMES, Patterns, Point, Tally};
use say_when::domain::voice::Voice;

use super::of_many::{check_in, one, several, voice};

/// In halves: count, median, and where the middle half begins and ends.
type Slow = (u32, u8, u8, u8);

/// By writing them all down in order.
fn slow(pains: &[u8]) -> Option<Slow> {
    let mut sorted = pains.to_vec();
    sorted.sort_unstable();
    let n = sorted.len();
    if n < 5 {
        return None;
    }
    let median = |of: &[u8]| {
        let mut of = of.to_vec();
        // From both ends, until one or two are left.
        while of.len() > 2 {
            of.pop();
            of.remove(0);
        }
        of[0] + of[of.len() - 1]
    };
    let (lower, upper) = if n.is_multiple_of(2) {
        sorted.split_at(n / 2)
    } else {
        (&sorted[..=n / 2], &sorted[n / 2..])
    };
    Some((u32::try_from(n).unwrap(), median(&sorted), median(lower), median(upper)))
}

fn tally(pains: &[u8]) -> Tally {
    let mut tally = Tally::default();
    for n in pains {
        tally.add(Pain::new(*n).unwrap());
    }
    tally
}

fn read(middle: Middle) -> Slow {
    let (lower, upper) = middle.half();
    (middle.count(), middle.median().halves(), lower.halves(), upper.halves())
}

/// Every group of up to nine numbers there is, from 0 to 10.
fn each_group(most: usize, from: u8, group: &mut Vec<u8>, told: &mut impl FnMut(&[u8])) {
    told(group);
    if group.len() < most {
        for n in from..=10 {
            group.push(n);
            each_group(most, n, group, told);
            group.pop();
        }
    }
}

#[test]
fn every_small_group_has_its_middle() {
    let mut count = 0;
    each_group(9, 0, &mut Vec::new(), &mut |pains| {
        count += 1;
        assert_eq!(tally(pains).middle().map(read), slow(pains), "{pains:?}");
    });
    assert_eq!(count, 167_960);
}

#[test]
fn it_reads_as_stated() {
    let of = |pains: &[u8]| {
        let middle = tally(pains).middle()?;
        let (lower, upper) = middle.half();
        Some([lower, middle.median(), upper].map(|half| half.to_string()))
    };
    assert_eq!(of(&[1, 2, 3, 4]), None, "never from fewer than five");
    assert_eq!(of(&[5, 1, 4, 2, 3]), Some(["2", "3", "4"].map(str::to_owned)));
    assert_eq!(of(&[0, 1, 2, 3, 10, 10]), Some(["1", "2.5", "10"].map(str::to_owned)));
    assert_eq!(of(&[0, 1, 3, 4, 5, 6, 9, 10]), Some(["2", "4.5", "7.5"].map(str::to_owned)));
}

/// The same patterns, one group after the other, each from the start.
fn slow_pattern(
    check_ins: &[&CheckIn],
    reveal: Reveal,
    belongs: &dyn Fn(Option<PaceAnswer>, Outcome) -> bool,
) -> Option<Slow> {
    let mut pains = Vec::new();
    for check_in in check_ins {
        let mut own: Vec<u8> = Vec::new();
        for round in &check_in.rounds {
            let said: Vec<(PainAnswer, Option<PaceAnswer>)> = match &round.voices {
                Voices::PainOnly(pain, _) => vec![(*pain, None)],
                Voices::One(voice) => vec![(voice.pain, Some(voice.pace))],
                Voices::Two(two) if reveal == Reveal::SideBySide => {
                    two.iter().map(|voice: &Voice| (voice.pain, Some(voice.pace))).collect()
                }
                _ => Vec::new(),
            };
            for (pain, pace) in said {
                if belongs(pace, round.outcome)
                    && let PainAnswer::Felt(pain) = pain
                {
                    own.push(pain.rating());
                }
            }
        }
        pains.extend(own.into_iter().max());
    }
    slow(&pains)
}

proptest! {
    #[test]
    fn many_are_counted_as_one_by_one(pains in proptest::collection::vec(0_u8..=10, 0..200)) {
        prop_assert_eq!(tally(&pains).middle().map(read), slow(&pains));
    }

    #[test]
    fn patterns_are_those_of_each_group_by_itself(
        some in several(), more in several(), both in any::<bool>(),
    ) {
        let reveal = if both { Reveal::SideBySide } else { Reveal::OutcomeOnly };
        let all: Vec<&CheckIn> = some.iter().chain(&more).map(AsRef::as_ref).collect();
        let patterns = Patterns::of(all.iter().copied(), reveal);
        prop_assert_eq!(patterns.all.map(read), slow_pattern(&all, reveal, &|_, _| true));
        for (pace, middle) in Pace::ALL.iter().zip(patterns.by_pace) {
            let belongs = |own: Option<PaceAnswer>, _| own == Some(PaceAnswer::At(*pace));
            prop_assert_eq!(middle.map(read), slow_pattern(&all, reveal, &belongs));
        }
        for (outcome, middle) in OUTCOMES.iter().zip(patterns.by_outcome) {
            let belongs = |_, own| own == *outcome;
            prop_assert_eq!(middle.map(read), slow_pattern(&all, reveal, &belongs));
        }
        let middles = std::iter::once(patterns.all).chain(patterns.by_pace).chain(patterns.by_outcome);
        prop_assert!(middles.flatten().all(|middle| middle.count() >= FEWEST));
    }
}

#[test]
fn a_check_in_counts_once_with_its_highest_number() {
    let twice = |id| {
        let said = |pain| (Voices::One(voice(Some(pain), Some(Pace::Slower))), Outcome::Pause);
        check_in(id, 0, vec![said(2), said(5), said(3)])
    };
    let all: Vec<CheckIn> = (0..5).map(twice).collect();
    let patterns = Patterns::of(&all, Reveal::OutcomeOnly);
    assert_eq!(patterns.by_pace[1].map(read), Some((5, 10, 10, 10)));
    assert_eq!(patterns.all.map(read), Some((5, 10, 10, 10)));
}

#[test]
fn four_of_a_kind_say_nothing() {
    let mut all: Vec<CheckIn> = (0..4).map(|id| one(id, 0, 3, Pace::Slower)).collect();
    assert_eq!(Patterns::of(&all, Reveal::SideBySide), Patterns::default());
    all.push(one(4, 0, 3, Pace::AsItIs));
    let patterns = Patterns::of(&all, Reveal::SideBySide);
    assert!(patterns.all.is_some() && patterns.by_pace.iter().all(Option::is_none));
}

#[test]
fn what_may_not_be_seen_has_no_point_and_is_not_counted() {
    let two = [voice(Some(2), Some(Pace::AsItIs)), voice(Some(8), Some(Pace::HoldStill))];
    let both = |id| check_in(id, 0, vec![(Voices::Two(Box::new(two.clone())), Outcome::Stop)]);
    let all: Vec<CheckIn> = (0..6).map(both).collect();
    assert_eq!(Patterns::of(&all, Reveal::OutcomeOnly), Patterns::default());
    assert_eq!(Point::of(&all[0], Reveal::OutcomeOnly), None);
    let point = Point::of(&all[0], Reveal::SideBySide).unwrap();
    assert_eq!(point.pain.rating(), 8);
    assert_eq!(point.pace, Some(PaceAnswer::At(Pace::HoldStill)), "the pace said with it");
}

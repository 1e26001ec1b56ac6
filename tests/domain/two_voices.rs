//! Every pair of voices: the more cautious leads, and nobody can tell whose
//! answer it was.

use say_when::domain::sealing::{Reveal, SealedVoice};
use say_when::domain::suggestion::{Outcome, Reason, Suggestion};
use say_when::domain::voice::{Unsaid, Wish};

use crate::said::{Said, UNSAID, WISHES, paces, pains};

/// Every pain × pace × unsaid or not × risen or not × wish: 480 voices.
fn voices() -> Vec<(Said, Wish)> {
    let mut all = Vec::new();
    for pain in pains() {
        for pace in paces() {
            for unsaid in [UNSAID[0], UNSAID[1]] {
                for before in [None, Some(say_when::domain::pain::Pain::NONE)] {
                    for wish in WISHES {
                        all.push((Said { pain, pace, unsaid, before }, wish));
                    }
                }
            }
        }
    }
    all
}

/// Checks every pair of voices: 230,400.
fn check(holds: impl Fn((Said, Wish), (Said, Wish), Suggestion) -> bool) {
    let voices = voices();
    let sealed: Vec<_> = voices.iter().map(|(said, wish)| said.sealed(*wish)).collect();
    for (one, one_sealed) in voices.iter().zip(&sealed) {
        for (other, other_sealed) in voices.iter().zip(&sealed) {
            let opened = SealedVoice::open(one_sealed.clone(), other_sealed.clone());
            assert!(holds(*one, *other, opened.suggestion), "{one:?} and {other:?}: {opened:?}");
        }
    }
}

#[test]
fn the_more_cautious_answer_leads() {
    check(|(one, wish), (other, other_wish), suggestion| {
        suggestion.outcome == one.outcome(wish).max(other.outcome(other_wish))
    });
}

#[test]
fn going_on_is_offered_only_where_both_would() {
    check(|(one, wish), (other, other_wish), suggestion| {
        let both = (one.outcome(wish), other.outcome(other_wish));
        match (both, suggestion.going_on) {
            ((Outcome::GoOn(one), Outcome::GoOn(other)), Some(pace)) => {
                pace >= one && pace >= other
            }
            ((Outcome::GoOn(_), Outcome::GoOn(_)), None) | (_, Some(_)) => false,
            (_, None) => suggestion.outcome >= Outcome::Pause,
        }
    });
}

#[test]
fn the_reason_never_differs_with_whose_answer_it_was() {
    check(|_, _, suggestion| suggestion.reason == Reason::MoreCautiousLeads);
}

#[test]
fn it_makes_no_difference_who_spoke_first() {
    for (one, wish) in voices() {
        for (other, other_wish) in voices() {
            let outcomes = (one.outcome(wish), other.outcome(other_wish));
            assert_eq!(
                Suggestion::for_two(outcomes.0, outcomes.1),
                Suggestion::for_two(outcomes.1, outcomes.0),
            );
        }
    }
}

#[test]
fn something_unsaid_by_either_makes_it_a_pause() {
    check(|(one, _), (other, _), suggestion| {
        let nothing = Unsaid::default();
        (one.unsaid == nothing && other.unsaid == nothing) || suggestion.outcome == Outcome::Pause
    });
}

#[test]
fn what_both_see_never_tells_that_something_was_unsaid() {
    // To every pair in which something was unsaid there is one in which
    // nothing was, with the same answers, and the same to see.
    let unsaid = voices().into_iter().filter(|(said, _)| said.unsaid != Unsaid::default());
    for (said, wish) in unsaid {
        let plain = Said { unsaid: Unsaid::default(), ..said };
        for (other, other_wish) in voices() {
            let seen = |sealed: SealedVoice| sealed.promised(Reveal::SideBySide);
            let open = |sealed| SealedVoice::open(seen(sealed), seen(other.sealed(other_wish)));
            assert_eq!(open(said.sealed(wish)), open(plain.sealed(Wish::Pause)));
        }
    }
}

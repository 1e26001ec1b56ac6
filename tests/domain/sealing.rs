//! A sealed voice cannot be read, and keeps no trace of what was unsaid.

use say_when::domain::chosen::Chosen;
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{OwnWords, Pain, PainAnswer, PainDetail, Place, Quality};
use say_when::domain::sealing::{Reveal, SealedVoice};
use say_when::domain::suggestion::Outcome;
use say_when::domain::voice::{Unsaid, Voice, Wish};

use crate::said::{Said, UNSAID, WISHES, everything};

fn telling_voice() -> Voice {
    Voice {
        pain: PainAnswer::Felt(Pain::new(9).unwrap()),
        detail: PainDetail {
            places: Chosen::from_iter([Place::Entrance]),
            qualities: Chosen::from_iter([Quality::Burning]),
            own_words: OwnWords::new("like a canary").unwrap(),
        },
        pace: PaceAnswer::At(Pace::HoldStill),
    }
}

fn sealed(voice: Voice) -> SealedVoice {
    SealedVoice::seal(voice, Unsaid::default(), Wish::Pause, None)
}

#[test]
fn a_debug_print_tells_nothing() {
    let telling = sealed(telling_voice());
    assert_eq!(format!("{telling:?}"), "SealedVoice(..)");
    assert_eq!(format!("{telling:#?}"), "SealedVoice(..)");
    for said in everything() {
        for wish in WISHES {
            assert_eq!(format!("{:?}", said.sealed(wish)), format!("{telling:?}"), "{said:?}");
        }
    }
}

#[test]
fn opening_for_the_outcome_only_yields_no_voices() {
    let opened = SealedVoice::open(sealed(telling_voice()), sealed(telling_voice()));
    assert_eq!(opened.voices, None);
    let printed = format!("{opened:?}");
    for told in ["9", "canary", "Entrance", "Burning", "HoldStill", "Felt"] {
        assert!(!printed.contains(told), "{told} in {printed}");
    }
}

#[test]
fn opening_side_by_side_yields_both_as_they_spoke() {
    let second = Voice { pain: PainAnswer::NotSure, ..telling_voice() };
    let opened = SealedVoice::open(
        sealed(telling_voice()).promised(Reveal::SideBySide),
        sealed(second.clone()).promised(Reveal::SideBySide),
    );
    assert_eq!(opened.voices, Some(Box::new([telling_voice(), second])));
}

#[test]
fn both_are_seen_only_if_that_was_promised_to_both() {
    for first in [Reveal::OutcomeOnly, Reveal::SideBySide] {
        for second in [Reveal::OutcomeOnly, Reveal::SideBySide] {
            let sealed = |reveal| sealed(telling_voice()).promised(reveal);
            let is_seen = SealedVoice::open(sealed(first), sealed(second)).voices.is_some();
            assert_eq!(is_seen, [first, second] == [Reveal::SideBySide; 2]);
        }
    }
}

#[test]
fn what_both_chose_to_see_changes_nothing_that_follows() {
    for said in everything() {
        for wish in WISHES {
            let open = |reveal| {
                let second = sealed(telling_voice()).promised(reveal);
                SealedVoice::open(said.sealed(wish).promised(reveal), second).suggestion
            };
            assert_eq!(open(Reveal::OutcomeOnly), open(Reveal::SideBySide), "{said:?}");
        }
    }
}

#[test]
fn only_the_outcome_is_shown_unless_both_chose_more() {
    assert_eq!(Reveal::default(), Reveal::OutcomeOnly);
}

#[test]
fn something_unsaid_and_a_plain_wish_to_pause_seal_to_equal_values() {
    for said in everything().into_iter().filter(|said| said.unsaid == Unsaid::default()) {
        let plain = said.sealed(Wish::Pause);
        for unsaid in &UNSAID[1..] {
            for wish in WISHES {
                let held_back = Said { unsaid: *unsaid, ..said }.sealed(wish);
                assert_eq!(held_back, plain, "{said:?}");
                assert_eq!(held_back.to_saved_parts(), plain.to_saved_parts(), "{said:?}");
            }
        }
    }
}

#[test]
fn a_sealed_voice_comes_back_from_a_disk_as_it_was() {
    for said in everything() {
        for wish in WISHES {
            let sealed = said.sealed(wish);
            let (voice, outcome) = sealed.to_saved_parts();
            assert_eq!(SealedVoice::from_saved_parts(voice.clone(), outcome), sealed, "{said:?}");
        }
    }
}

#[test]
fn a_saved_outcome_that_goes_further_than_the_voice_is_not_believed() {
    let saved = [
        Outcome::GoOn(Pace::AsItIs),
        Outcome::GoOn(Pace::Slower),
        Outcome::GoOn(Pace::HoldStill),
        Outcome::GoOn(Pace::SomethingElse),
        Outcome::Pause,
    ];
    for said in everything() {
        let plain = Said { unsaid: Unsaid::default(), before: None, ..said };
        for outcome in saved {
            let read = SealedVoice::from_saved_parts(said.voice(), outcome);
            let (_, believed) = read.to_saved_parts();
            assert!(believed >= outcome, "{said:?}");
            assert!(believed >= plain.outcome(Wish::GoOn), "{said:?} and {outcome:?}");
        }
    }
}

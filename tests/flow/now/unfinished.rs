//! A check-in that is not finished, out to a disk and back.

use proptest::prelude::*;
use say_when::domain::check_in::Setting;
use say_when::domain::sealing::Reveal;
use say_when::domain::suggestion::Outcome;
use say_when::domain::unfinished::{Said, Turn};
use say_when::domain::voice::Unsaid;
use say_when::flow::now::{Event, Seat, State, Step, Underway, resumed, unfinished, update};

use super::{check, walk};

fn at_hand(state: &State) -> Option<&Underway> {
    match state {
        State::Offered(underway) | State::CheckingIn(underway) => Some(underway),
        State::Home | State::Signalling(..) => None,
    }
}

proptest! {
    #[test]
    fn whatever_was_answered_is_worth_keeping(walk in walk()) {
        check(&walk, |_, _, _, next| {
            prop_assert_eq!(unfinished(next).is_some(), next.holds_answers());
            Ok(())
        })?;
    }

    #[test]
    fn of_two_voices_nothing_unsealed_is_written(walk in walk()) {
        check(&walk, |_, _, _, next| {
            let Some(unfinished) = unfinished(next) else { return Ok(()) };
            if unfinished.check_in.setting == Setting::BothOfUs {
                prop_assert!(!matches!(unfinished.turn, Turn::Alone(_)));
            }
            Ok(())
        })?;
    }

    #[test]
    fn it_comes_back_with_every_round_and_nothing_unsealed_of_two(walk in walk()) {
        check(&walk, |_, _, context, next| {
            let Some(written) = unfinished(next) else { return Ok(()) };
            let met = resumed(written.clone(), Reveal::default(), context.now);
            let back = at_hand(&met).unwrap();
            prop_assert_eq!(&back.check_in, &written.check_in);
            if let Step::Answering(answering) = &back.step {
                prop_assert_eq!(answering.unsaid, Unsaid::default());
                let is_of_two = written.check_in.setting == Setting::BothOfUs;
                prop_assert!(!is_of_two || answering.said == Said::default());
                prop_assert_eq!(is_of_two, answering.seat == Seat::First);
            }
            Ok(())
        })?;
    }

    #[test]
    fn once_met_again_it_is_written_as_it_was(walk in walk()) {
        check(&walk, |_, _, context, next| {
            let Some(written) = unfinished(next) else { return Ok(()) };
            let met = resumed(written.clone(), Reveal::default(), context.now);
            match written.turn {
                // Nothing but what was not written: there is nothing to keep.
                Turn::First if written.check_in.rounds.is_empty() => {
                    prop_assert_eq!(unfinished(&met), None);
                }
                _ => prop_assert_eq!(unfinished(&met), Some(written)),
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_stop_is_met_again_as_a_stop_and_all_else_is_offered(walk in walk()) {
        check(&walk, |_, _, context, next| {
            let Some(written) = unfinished(next) else { return Ok(()) };
            let last = written.check_in.outcome();
            let is_between = written.turn == Turn::Nobodys;
            let met = resumed(written, Reveal::default(), context.now);
            prop_assert_eq!(met.is_stopped(), is_between && last == Some(Outcome::Stop));
            prop_assert_eq!(matches!(met, State::Offered(_)), !met.is_stopped());
            prop_assert!(!next.is_stopped() || met.is_stopped());
            Ok(())
        })?;
    }

    #[test]
    fn taken_up_it_is_where_it_was(walk in walk()) {
        check(&walk, |_, _, context, next| {
            let Some(written) = unfinished(next) else { return Ok(()) };
            let met = resumed(written, Reveal::default(), context.now);
            if let State::Offered(offered) = &met {
                let taken_up = update(met.clone(), Event::TookUp, context);
                if offered.is_of_another_evening(context.now) {
                    let is_finished = |it: &Underway| it.step == Step::Closing;
                    prop_assert!(taken_up.underway().is_none_or(is_finished), "{:?}", taken_up);
                } else {
                    prop_assert_eq!(&taken_up.underway().unwrap().step, &offered.step);
                }
                prop_assert_eq!(&update(met.clone(), Event::LetGo(offered.check_in.id), context), &State::Home);
            }
            Ok(())
        })?;
    }
}

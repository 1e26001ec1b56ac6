//! Small stories, each told once from its beginning to its end.

use say_when::domain::another_day::{Gentle, OwnGentle, When};
use say_when::domain::check_in::{CheckInId, Setting, Voices};
use say_when::domain::moment::Moment;
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer};
use say_when::domain::suggestion::{Outcome, Reason};
use say_when::domain::voice::Wish;
use say_when::flow::now::{Context, Event, Question, Signal, State, Step, update};

use super::{evening, happen};

fn felt(n: u8) -> Event {
    Event::PainAnswered(PainAnswer::Felt(Pain::new(n).unwrap()))
}

const SLOWER: Event = Event::PaceAnswered(PaceAnswer::At(Pace::Slower));
const GO_ON: Event = Event::Wished(Wish::GoOn);

fn check(setting: Setting, events: &[Event]) -> State {
    happen(State::Home, events.iter().cloned(), &evening(setting))
}

fn step(state: &State) -> &Step {
    &state.underway().unwrap().step
}

#[test]
fn one_voice_is_done_in_four_taps() {
    let state = check(Setting::JustMe, &[Event::Started, felt(0), SLOWER, GO_ON]);
    assert_eq!(step(&state), &Step::Closing);
    let round = &state.underway().unwrap().check_in.rounds[0];
    assert_eq!(round.outcome, Outcome::GoOn(Pace::Slower));
    assert!(matches!(round.voices, Voices::One(_)));
}

#[test]
fn a_pause_breathes_and_then_asks_what_helps() {
    let pause = Event::Wished(Wish::Pause);
    let mut events = vec![Event::Started, felt(2), SLOWER, pause];
    assert_eq!(step(&check(Setting::JustMe, &events)), &Step::Breathing);
    for (event, expected) in [
        (Event::HelpAsked, Step::Helping),
        (Event::WentBack, Step::Breathing),
        (Event::AnotherDayAsked, Step::AnotherDay),
        (Event::Finished, Step::Closing),
        (Event::WentBack, Step::Breathing),
    ] {
        events.push(event);
        assert_eq!(step(&check(Setting::JustMe, &events)), &expected, "{events:?}");
    }
}

#[test]
fn two_voices_pass_the_phone_over_and_see_both() {
    let first = [Event::Started, felt(0), SLOWER, GO_ON, Event::PassedOver];
    let second =
        [Event::TookOver, felt(2), Event::PaceAnswered(PaceAnswer::At(Pace::HoldStill)), GO_ON];
    let both: Vec<_> = first.into_iter().chain(second).collect();
    let state = check(Setting::BothOfUs, &both);
    let Step::Together(opened) = step(&state) else { panic!("{state:?}") };
    assert_eq!(opened.suggestion.outcome, Outcome::GoOn(Pace::HoldStill));
    assert_eq!(opened.suggestion.reason, Reason::MoreCautiousLeads);
    assert!(opened.voices.is_some());
}

#[test]
fn both_together_may_still_choose_a_pause_and_a_stop() {
    let turn = [felt(0), SLOWER, GO_ON];
    let both: Vec<_> = std::iter::once(Event::Started)
        .chain(turn.clone())
        .chain([Event::PassedOver, Event::TookOver])
        .chain(turn)
        .collect();
    let then = |event: Event| {
        let context = evening(Setting::BothOfUs);
        let seen = Context { now: Moment::nearest(1_800_000_001_000, 60), ..context };
        let state = update(check(Setting::BothOfUs, &both), event, &seen);
        let check_in = &state.underway().unwrap().check_in;
        (check_in.rounds.len(), check_in.outcome())
    };
    assert_eq!(then(Event::Agreed(Wish::Pause)), (1, Some(Outcome::Pause)));
    assert_eq!(then(Event::Stopped { by_signal: false }), (1, Some(Outcome::Stop)));
    assert_eq!(then(Event::Agreed(Wish::GoOn)), (1, Some(Outcome::GoOn(Pace::Slower))));
}

#[test]
fn the_first_may_still_change_an_answer_before_passing_it_over() {
    let to_pass = [Event::Started, felt(0), SLOWER, GO_ON];
    let back = [Event::WentBack, Event::WentBack, Event::WentBack, felt(9)];
    let state = check(Setting::BothOfUs, &[&to_pass[..], &back[..]].concat());
    let Step::Answering(answering) = step(&state) else { panic!("{state:?}") };
    assert_eq!(answering.question, Question::Pace);
    assert_eq!(answering.said.pain, Some(PainAnswer::Felt(Pain::new(9).unwrap())));
}

#[test]
fn a_signal_covers_what_is_offered_and_gives_it_back() {
    let offered =
        check(Setting::JustMe, &[Event::Started, felt(3), Event::WentBack, Event::WentBack]);
    assert!(matches!(offered, State::Offered(_)));
    let context = evening(Setting::JustMe);
    let signal = update(offered.clone(), Event::Signalled(Signal::Yellow), &context);
    assert!(matches!(signal, State::Signalling(Signal::Yellow, Some(_))));
    assert!(signal.holds_answers());
    assert_eq!(update(signal.clone(), Event::WentBack, &context), offered);
    // "Check in" on the yellow screen is about now.
    let begun = update(signal, Event::Started, &Context { id: CheckInId(2), ..context });
    assert_eq!(begun.underway().map(|underway| underway.check_in.id), Some(CheckInId(2)));
    assert!(!begun.holds_answers());
}

#[test]
fn a_signal_over_nothing_leads_back_to_nothing() {
    let back = [Event::Signalled(Signal::Green), Event::Signalled(Signal::Yellow), Event::WentBack];
    assert_eq!(check(Setting::JustMe, &back), State::Home);
}

#[test]
fn own_words_stay_however_often_they_are_written() {
    // A field that is full says the same words at every further key.
    let own = Event::InsteadChosen(Gentle::Own(OwnGentle::new("a bath").unwrap()));
    let stop = Event::Stopped { by_signal: false };
    let written = [stop, Event::AnotherDayAsked, own.clone(), own.clone(), own];
    let chosen = check(Setting::JustMe, &written).underway().unwrap().check_in.another_day.clone();
    assert_eq!(chosen.instead, Some(Gentle::Own(OwnGentle::new("a bath").unwrap())));
    let nothing = Event::InsteadChosen(Gentle::Own(OwnGentle::default()));
    let unwritten = check(Setting::JustMe, &[&written[..], &[nothing]].concat());
    assert!(unwritten.underway().unwrap().check_in.another_day.is_empty());
}

#[test]
fn own_words_stay_in_their_field_beside_another_thing_that_is_chosen() {
    let own = |words| Event::InsteadChosen(Gentle::Own(OwnGentle::fitting(words)));
    let tea = Event::InsteadChosen(Gentle::Tea);
    let stop = Event::Stopped { by_signal: false };
    let mut events = vec![stop, Event::AnotherDayAsked, own("a bath")];
    for (event, chosen) in [
        (tea.clone(), Some(Gentle::Tea)),
        (Event::InsteadChosen(Gentle::Walk), Some(Gentle::Walk)),
        (Event::InsteadChosen(Gentle::Walk), Some(Gentle::Own(OwnGentle::fitting("a bath")))),
        (tea, Some(Gentle::Tea)),
    ] {
        events.push(event);
        let state = check(Setting::JustMe, &events);
        let underway = state.underway().unwrap();
        assert_eq!(underway.check_in.another_day.instead, chosen);
        assert_eq!(underway.own_gentle(), "a bath");
    }
    events.push(own(""));
    let state = check(Setting::JustMe, &events);
    assert_eq!(state.underway().unwrap().check_in.another_day.instead, None);
    assert_eq!(state.underway().unwrap().own_gentle(), "");
}

#[test]
fn another_day_is_chosen_by_one_press_and_unchosen_by_another() {
    let yes = Event::WhenChosen(When::NoDate);
    let chosen = |presses: usize| {
        let start = [Event::Stopped { by_signal: false }, Event::AnotherDayAsked];
        let events: Vec<_> = start.into_iter().chain(vec![yes.clone(); presses]).collect();
        check(Setting::JustMe, &events).underway().unwrap().check_in.another_day.when
    };
    assert_eq!([1, 2, 3].map(chosen), [Some(When::NoDate), None, Some(When::NoDate)]);
}

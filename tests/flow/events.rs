//! Random events of the check-in, and random moments for them to happen in.

use proptest::prelude::*;
use say_when::domain::another_day::{Gentle, OwnGentle, When};
use say_when::domain::check_in::{CheckInId, Note, Setting, Win};
use say_when::domain::moment::{Day, Moment};
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{OwnWords, Pain, PainAnswer, Place, Quality};
use say_when::domain::sealing::Reveal;
use say_when::domain::voice::Wish;
use say_when::flow::now::{Context, Event, Question, Signal, State, Step};

pub fn pain() -> impl Strategy<Value = PainAnswer> {
    prop_oneof![
        6 => (0_u8..=10).prop_map(|n| PainAnswer::Felt(Pain::new(n).unwrap())),
        1 => Just(PainAnswer::NotSure),
    ]
}

pub fn pace() -> impl Strategy<Value = PaceAnswer> {
    prop_oneof![
        5 => proptest::sample::select(&Pace::ALL).prop_map(PaceAnswer::At),
        1 => Just(PaceAnswer::NotSure),
    ]
}

pub fn wish() -> impl Strategy<Value = Wish> {
    prop_oneof![3 => Just(Wish::GoOn), 1 => Just(Wish::Pause)]
}

fn words() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(&["", " ", "a", "b", "a b"])
}

fn gentle() -> impl Strategy<Value = Gentle> {
    prop_oneof![
        proptest::sample::select(&Gentle::READY),
        words().prop_map(|words| Gentle::Own(OwnGentle::fitting(words))),
    ]
}

/// Any event whatever, but for a stop.
pub fn event_but_stop() -> impl Strategy<Value = Event> {
    prop_oneof![
        Just(Event::Started),
        Just(Event::TookUp),
        Just(Event::LetGo(CheckInId(1))),
        pain().prop_map(Event::PainAnswered),
        Just(Event::DetailAsked),
        proptest::sample::select(&Place::ALL).prop_map(Event::PlaceToggled),
        proptest::sample::select(&Quality::ALL).prop_map(Event::QualityToggled),
        words().prop_map(|words| Event::OwnWordsWritten(OwnWords::fitting(words))),
        pace().prop_map(Event::PaceAnswered),
        Just(Event::UnsaidAsked),
        Just(Event::DisappointToggled),
        Just(Event::NotQuiteFineToggled),
        wish().prop_map(Event::Wished),
        wish().prop_map(Event::Agreed),
        Just(Event::PassedOver),
        Just(Event::TookOver),
        Just(Event::HelpAsked),
        Just(Event::AnotherDayAsked),
        prop_oneof![
            Just(When::NoDate),
            (20_000..20_003).prop_map(|d| When::On(Day::new(d).unwrap()))
        ]
        .prop_map(Event::WhenChosen),
        gentle().prop_map(Event::InsteadChosen),
        Just(Event::Finished),
        words().prop_map(|words| Event::WinWritten(Win::fitting(words))),
        words().prop_map(|words| Event::NoteWritten(Note::fitting(words))),
        Just(Event::Ended),
        prop_oneof![Just(Signal::Green), Just(Signal::Yellow)].prop_map(Event::Signalled),
        Just(Event::WentBack),
    ]
}

pub fn stop() -> impl Strategy<Value = Event> {
    any::<bool>().prop_map(|by_signal| Event::Stopped { by_signal })
}

/// A moment in some evening: mostly soon after another, sometimes long after,
/// sometimes before it.
pub fn moment() -> impl Strategy<Value = Moment> {
    (0_i64..12 * 60, -840_i16..=840).prop_map(|(minutes, offset)| {
        Moment::new(1_800_000_000_000 + minutes * 60_000, offset).unwrap()
    })
}

pub fn reveal() -> impl Strategy<Value = Reveal> {
    prop_oneof![Just(Reveal::OutcomeOnly), Just(Reveal::SideBySide)]
}

pub fn setting() -> impl Strategy<Value = Setting> {
    prop_oneof![Just(Setting::JustMe), Just(Setting::BothOfUs)]
}

pub fn context() -> impl Strategy<Value = Context> {
    let before =
        || proptest::option::weighted(0.3, (0_u8..=10).prop_map(|n| Pain::new(n).unwrap()));
    (moment(), any::<u128>(), setting(), reveal(), [before(), before()]).prop_map(
        |(now, id, setting, reveal, pains_before)| Context {
            now,
            id: CheckInId(id),
            setting,
            reveal,
            pains_before,
        },
    )
}

/// One step of a walk: a number that chooses a way on that fits, or else any
/// event whatever.
#[derive(Clone, Debug)]
pub enum Pick {
    Fitting(usize, PainAnswer, PaceAnswer, Wish),
    Any(Event),
}

pub fn pick_but_stop() -> impl Strategy<Value = Pick> {
    prop_oneof![
        3 => (any::<usize>(), pain(), pace(), wish())
            .prop_map(|(n, pain, pace, wish)| Pick::Fitting(n, pain, pace, wish)),
        2 => event_but_stop().prop_map(Pick::Any),
    ]
}

pub fn pick() -> impl Strategy<Value = Pick> {
    prop_oneof![24 => pick_but_stop(), 1 => stop().prop_map(Pick::Any)]
}

impl Pick {
    /// The event that happens next in this state.
    pub fn event(&self, state: &State) -> Event {
        match self {
            Self::Any(event) => event.clone(),
            Self::Fitting(n, pain, pace, wish) => {
                let fitting = fitting(state, *pain, *pace, *wish);
                fitting[n % fitting.len()].clone()
            }
        }
    }
}

/// The ways on that a screen offers; the first ones are the main path.
fn fitting(state: &State, pain: PainAnswer, pace: PaceAnswer, wish: Wish) -> Vec<Event> {
    let underway = match state {
        State::Home => return vec![Event::Started, Event::Signalled(Signal::Green)],
        State::Offered(offered) => {
            return vec![Event::TookUp, Event::Started, Event::LetGo(offered.check_in.id)];
        }
        State::Signalling(..) => return vec![Event::WentBack, Event::Started],
        State::CheckingIn(underway) => underway,
    };
    match &underway.step {
        Step::Answering(answering) => match answering.question {
            Question::Pain => {
                vec![Event::PainAnswered(pain), Event::PainAnswered(pain), Event::DetailAsked]
            }
            Question::Detail => vec![Event::PlaceToggled(Place::Inside), Event::WentBack],
            Question::Pace => {
                vec![Event::PaceAnswered(pace), Event::PaceAnswered(pace), Event::WentBack]
            }
            Question::GoOn => vec![Event::Wished(wish), Event::Wished(wish), Event::UnsaidAsked],
            Question::Unsaid => vec![Event::DisappointToggled, Event::WentBack],
            Question::PassOver(_) => vec![Event::PassedOver, Event::PassedOver, Event::WentBack],
        },
        Step::HandedOver(_) => vec![Event::TookOver],
        Step::Together(_) => vec![Event::Agreed(wish)],
        Step::Breathing => vec![Event::Started, Event::HelpAsked, Event::Finished],
        Step::Stopped { .. } | Step::Helping => vec![Event::AnotherDayAsked, Event::Finished],
        Step::AnotherDay => vec![Event::WhenChosen(When::NoDate), Event::Finished],
        Step::Closing => vec![Event::Started, Event::Started, Event::Started, Event::Ended],
    }
}

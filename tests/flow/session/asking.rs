//! While the app asks, its question is the screen: Back is about that, and never about the
//! check-in beneath it.

use say_when::domain::book::Interval;
use say_when::domain::pain::PainAnswer;
use say_when::domain::voice::Wish;
use say_when::flow::now::{Event as Now, Signal};
use say_when::flow::session::{Event, Place};
use say_when::flow::timer;

use super::keeping::to_the_close;
use super::shell::{Shell, Store};

/// The time is up.
fn is_due(shell: &mut Shell) {
    shell.tell(Event::Timer(timer::Event::Set(Interval::default())));
    shell.pass(i64::from(Interval::default().minutes()));
    shell.tell(Event::Timer(timer::Event::Ticked));
    assert!(matches!(shell.session.timer, timer::State::Due { .. }));
}

/// Back from the question leaves these events and this place as they were.
fn check(place: Place, events: &[Now]) {
    let mut shell = Shell::open(Store::default());
    for event in events {
        shell.tell_now(event.clone());
    }
    shell.tell(Event::Went(place));
    let beneath = shell.session.clone();
    is_due(&mut shell);
    assert_eq!(shell.session.asks(), Some(Interval::default()), "{events:?}");
    assert!(shell.session.can_go_back(), "{events:?}");
    shell.tell(Event::WentBack);
    assert_eq!((&shell.session.now, shell.session.place), (&beneath.now, place), "{events:?}");
    assert_eq!((shell.session.timer, shell.session.asks()), (timer::State::Off, None));
    assert_eq!(shell.session.can_go_back(), beneath.can_go_back(), "{events:?}");
}

#[test]
fn back_from_the_question_ends_it_and_touches_nothing_beneath() {
    let pain = Now::PainAnswered(PainAnswer::NotSure);
    let pace = Now::PaceAnswered(say_when::domain::pace::PaceAnswer::NotSure);
    let pause = [Now::Started, pain, pace, Now::Wished(Wish::Pause)];
    check(Place::Now, &[]);
    check(Place::Practise, &[]);
    check(Place::Now, &[Now::Signalled(Signal::Yellow)]);
    check(Place::Now, &pause);
    check(Place::Prepare, &pause);
    check(Place::Now, &[&pause[..], &[Now::HelpAsked]].concat());
    check(Place::Now, &[&pause[..], &[Now::Finished]].concat());
}

#[test]
fn it_does_not_ask_while_somebody_answers_or_keeps_and_back_is_theirs_then() {
    let mut shell = Shell::open(Store::default());
    shell.tell_now(Now::Started);
    shell.tell_now(Now::PainAnswered(PainAnswer::NotSure));
    is_due(&mut shell);
    assert_eq!(shell.session.asks(), None);
    shell.tell(Event::WentBack);
    assert!(matches!(shell.session.timer, timer::State::Due { .. }), "it still waits to ask");
    // At the first question once more, and then at the Now screen, where it may.
    assert_eq!(shell.session.asks(), None);
    shell.tell(Event::WentBack);
    assert_eq!(shell.session.asks(), Some(Interval::default()));

    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    is_due(&mut shell);
    shell.tell(Event::WentBack);
    is_due(&mut shell);
    shell.tell(Event::KeepPressed);
    assert_eq!(shell.session.asks(), None, "while it is asked how to keep");
}

//! A check-in that is not finished: offered beside "Check in", never in its place; and the answers
//! that are left to copy, if the app breaks down.

use say_when::content::now as words;
use say_when::domain::another_day::{Gentle, OwnGentle};
use say_when::domain::check_in::{CheckIn, CheckInId, Note, Round, Setting, Voices};
use say_when::domain::moment::Moment;
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{OwnWords, Pain, PainAnswer, Place, Quality};
use say_when::domain::suggestion::Outcome;
use say_when::domain::unfinished::{Turn, Unfinished};
use say_when::domain::voice::Wish;
use say_when::flow::keeping::Keeping;
use say_when::flow::now::{Event, Signal};
use say_when::flow::session::{Aside, Event as SessionEvent, Found, Session};
use say_when::ui::plain_text;

use super::shown::{after, evening, happened, html, session};

const HOUR: i64 = 3_600_000;

/// The app as it opens over a check-in of so many hours ago, in which pain was answered; with a
/// round before that, or none.
fn opened(hours_ago: i64, has_round: bool) -> Session {
    let at = Moment::nearest(evening().epoch_ms() - hours_ago * HOUR, 120);
    let mut check_in = CheckIn::begun(CheckInId(1), Setting::JustMe, at);
    if has_round {
        let outcome = Outcome::GoOn(Pace::Slower);
        check_in.add_round(Round { at, voices: Voices::Unspoken, outcome });
    }
    let said = say_when::domain::unfinished::Said {
        pain: Some(PainAnswer::Felt(Pain::new(3).unwrap())),
        ..Default::default()
    };
    let found = Found {
        keeping: Keeping::WithoutLock,
        book: None,
        check_ins: Vec::new(),
        unfinished: vec![Unfinished { check_in, turn: Turn::Alone(said) }],
        leaves: Vec::new(),
        aside: Aside::default(),
    };
    happened(session(), SessionEvent::Loaded(Box::new(found)))
}

#[test]
fn check_in_leads_whatever_is_offered() {
    for (hours, has_round, can_be_finished) in
        [(1, false, true), (1, true, true), (72, true, true), (72, false, false)]
    {
        let page = html(&opened(hours, has_round));
        let told = format!("{hours} {has_round}: {page}");
        assert!(page.contains(&format!(">{}<", words::CHECK_IN)), "{told}");
        assert!(page.contains(words::LET_GO) && page.contains(words::JUST_ME), "{told}");
        assert_eq!(page.contains(words::TAKE_UP), can_be_finished, "{told}");
        assert_eq!(page.contains(words::UNFINISHED_EARLIER), hours == 72, "{told}");
    }
    let begun = after(opened(72, true), [Event::Signalled(Signal::Yellow), Event::Started]);
    assert!(html(&begun).contains(words::PAIN_QUESTION));
}

#[test]
fn the_close_is_the_last_step_and_says_what_could_not_be_written() {
    use say_when::content::keeping;
    use say_when::domain::keeping::Problem;
    let answers = [
        Event::Started,
        Event::PainAnswered(PainAnswer::Felt(Pain::new(1).unwrap())),
        Event::PaceAnswered(PaceAnswer::At(Pace::Slower)),
        Event::Wished(Wish::GoOn),
    ];
    let closing = after(session(), answers);
    let page = html(&closing);
    assert!(page.contains("Step 4 of 4") && !page.contains(keeping::BACKGROUND_TITLE), "{page}");
    let page = html(&happened(closing, SessionEvent::BackgroundSaveFinished(Err(Problem::Full))));
    for said in [keeping::BACKGROUND_TITLE, keeping::AS_A_FILE, keeping::SEEN, words::KEEP_THIS] {
        assert!(page.contains(said), "{said}: {page}");
    }
}

#[test]
fn own_words_for_something_gentle_stand_beside_a_chip() {
    let own = Gentle::Own(OwnGentle::fitting("a warm bath"));
    let events = [
        Event::Stopped { by_signal: false },
        Event::AnotherDayAsked,
        Event::InsteadChosen(own),
        Event::InsteadChosen(Gentle::Tea),
    ];
    let another_day = after(session(), events);
    assert!(html(&another_day).contains("value=\"a warm bath\""), "{}", html(&another_day));
    assert!(plain_text::of(&another_day, evening().day()).contains("a warm bath"));
}

#[test]
fn every_answer_is_there_to_copy_wherever_it_waits() {
    let events = [
        Event::Started,
        Event::DetailAsked,
        Event::PlaceToggled(Place::Inside),
        Event::QualityToggled(Quality::ALL[0]),
        Event::OwnWordsWritten(OwnWords::fitting("like a door")),
        Event::WentBack,
        Event::PainAnswered(PainAnswer::Felt(Pain::new(3).unwrap())),
        Event::PaceAnswered(PaceAnswer::At(Pace::HoldStill)),
    ];
    let words = [
        words::place(Place::Inside),
        words::quality(Quality::ALL[0]),
        "like a door",
        &words::pain_answer(PainAnswer::Felt(Pain::new(3).unwrap())),
        words::pace_answer(PaceAnswer::At(Pace::HoldStill)),
    ];
    let answered = after(session(), events);
    let check = |session: &Session| {
        let text = plain_text::of(session, evening().day());
        assert!(words.iter().all(|word| text.contains(word)), "{text}");
    };
    check(&answered);
    let offered =
        [(); 3].iter().fold(answered.clone(), |it, ()| happened(it, SessionEvent::WentBack));
    assert!(offered.now.underway().is_none());
    check(&offered);
    check(&after(offered, [Event::Started]));
    let note = Event::NoteWritten(Note::fitting("a note"));
    let tea = Event::InsteadChosen(Gentle::Tea);
    let closing = after(
        answered,
        [Event::Wished(Wish::Pause), Event::AnotherDayAsked, tea, Event::Finished, note],
    );
    check(&closing);
    let text = plain_text::of(&closing, evening().day());
    assert!(text.contains("a note") && text.contains(words::gentle(&Gentle::Tea)), "{text}");
}

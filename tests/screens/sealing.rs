//! A sealed answer is not in the page until it may be seen, on any screen.

use say_when::domain::check_in::Setting;
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{OwnWords, Pain, PainAnswer};
use say_when::domain::sealing::Reveal;
use say_when::domain::voice::Wish;
use say_when::flow::now::Event;
use say_when::flow::session::{Event as SessionEvent, Place, Session};

use super::shown::{after, evening, happened, html, seeing, session};

/// Words that only the first voice says.
const FIRSTS_WORDS: &str = "like a door that is locked";

fn couple(reveal: Reveal) -> Session {
    let mut book = (*session().book).clone();
    book.setting = Setting::BothOfUs;
    seeing(happened(session(), SessionEvent::BookChanged(Box::new(book))), reveal)
}

fn pain(rating: u8) -> Event {
    Event::PainAnswered(PainAnswer::Felt(Pain::new(rating).unwrap()))
}

fn pace(pace: Pace) -> Event {
    Event::PaceAnswered(PaceAnswer::At(pace))
}

/// The first voice answers: pain 3 in their own words, hold still, something
/// unsaid; and passes the phone over.
fn first_voice(reveal: Reveal) -> Session {
    after(
        couple(reveal),
        [
            Event::Started,
            Event::DetailAsked,
            Event::OwnWordsWritten(OwnWords::new(FIRSTS_WORDS).unwrap()),
            Event::WentBack,
            pain(3),
            pace(Pace::HoldStill),
            Event::UnsaidAsked,
            Event::DisappointToggled,
            Event::WentBack,
            Event::Wished(Wish::GoOn),
            Event::PassedOver,
        ],
    )
}

/// What would tell of the first voice, anywhere but among the answers that are
/// offered to the second.
fn tells(html: &str) -> bool {
    html.contains(FIRSTS_WORDS) || html.contains("Pain 3") || html.contains("aria-pressed=\"true\"")
}

#[test]
fn the_sealed_voice_is_on_no_screen_of_the_second_turn() {
    for reveal in [Reveal::OutcomeOnly, Reveal::SideBySide] {
        let mut now = first_voice(reveal);
        let handed_over = html(&now);
        assert!(
            handed_over.contains("For the other of you") && !tells(&handed_over),
            "{handed_over}"
        );
        assert!(!handed_over.contains("Hold still"), "{handed_over}");
        let turn =
            [Event::TookOver, Event::DetailAsked, Event::WentBack, pain(1), pace(Pace::AsItIs)];
        for event in turn {
            now = after(now, [event.clone()]);
            let page = html(&now);
            assert!(!tells(&page), "after {event:?}: {page}");
        }
        // Nor does the suggestion lean on what was sealed.
        let page = html(&now);
        assert!(page.contains("Slower, perhaps."), "{page}");
    }
}

#[test]
fn the_sealed_voice_is_on_no_other_page_while_the_phone_is_passed() {
    for place in [
        Place::LookBack,
        Place::Practise,
        Place::Prepare,
        Place::Settings,
        Place::Safety,
        Place::Breathe,
        Place::Now,
    ] {
        let page = html(&happened(first_voice(Reveal::SideBySide), SessionEvent::Went(place)));
        assert!(!page.contains(FIRSTS_WORDS) && !page.contains("Pain 3"), "{place:?}: {page}");
    }
}

#[test]
fn the_sealed_voice_is_not_among_the_words_to_copy_either() {
    use say_when::ui::plain_text;
    for reveal in [Reveal::OutcomeOnly, Reveal::SideBySide] {
        let handed_over = first_voice(reveal);
        let text = plain_text::of(&handed_over, evening().day());
        assert!(!tells(&text) && !text.contains("Hold still"), "{text}");
        let second = after(handed_over, [Event::TookOver, pain(1), pace(Pace::AsItIs)]);
        let text = plain_text::of(&second, evening().day());
        assert!(!tells(&text) && !text.contains("Pain 1"), "{text}");
        let both = after(second, [Event::Wished(Wish::GoOn)]);
        let text = plain_text::of(&both, evening().day());
        assert_eq!(text.contains(FIRSTS_WORDS), reveal == Reveal::SideBySide, "{text}");
    }
}

#[test]
fn back_does_not_open_the_seal() {
    let mut now = first_voice(Reveal::SideBySide);
    for _ in 0..4 {
        now = happened(now, SessionEvent::WentBack);
        assert!(!tells(&html(&now)), "{}", html(&now));
    }
}

fn both_voices(reveal: Reveal) -> String {
    let now = after(
        first_voice(reveal),
        [Event::TookOver, pain(1), pace(Pace::AsItIs), Event::Wished(Wish::GoOn)],
    );
    html(&now)
}

#[test]
fn side_by_side_shows_both_and_nothing_unsaid() {
    let page = both_voices(Reveal::SideBySide);
    assert!(
        page.contains("Pain 3") && page.contains("Pain 1") && page.contains(FIRSTS_WORDS),
        "{page}"
    );
    assert!(page.contains("Hold still") && !page.contains("disappoint"), "{page}");
    assert!(page.contains("A pause, perhaps."), "{page}");
}

#[test]
fn only_the_outcome_shows_no_answer_at_all() {
    let page = both_voices(Reveal::OutcomeOnly);
    assert!(page.contains("A pause, perhaps."), "{page}");
    for told in
        ["Pain 3", "Pain 1", FIRSTS_WORDS, "Hold still", "As it is", "First voice", "disappoint"]
    {
        assert!(!page.contains(told), "{told}: {page}");
    }
}

#[test]
fn a_pause_reads_the_same_whoever_asked_for_it_and_why() {
    let plain = |wish_first, wish_second| {
        let now = after(
            couple(Reveal::OutcomeOnly),
            [
                Event::Started,
                pain(0),
                pace(Pace::AsItIs),
                Event::Wished(wish_first),
                Event::PassedOver,
                Event::TookOver,
                pain(0),
                pace(Pace::AsItIs),
                Event::Wished(wish_second),
            ],
        );
        html(&now)
    };
    let first = plain(Wish::Pause, Wish::GoOn);
    assert_eq!(first, plain(Wish::GoOn, Wish::Pause));
    assert_eq!(first, plain(Wish::Pause, Wish::Pause));
    assert_eq!(first, both_voices(Reveal::OutcomeOnly));
}

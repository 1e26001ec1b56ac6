//! Take it away: what leaves is what may be seen and was chosen, in the words of the screen.

use std::rc::Rc;

use say_when::content::exports as words;
use say_when::domain::another_day::{AnotherDay, Gentle, OwnGentle, When};
use say_when::domain::check_in::{CheckIn, CheckInId, Note, Round, Setting, Voices, Win};
use say_when::domain::chosen::Chosen;
use say_when::domain::moment::{Day, Moment};
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{OwnWords, Pain, PainAnswer, PainDetail, Place, Quality};
use say_when::domain::sealing::Reveal;
use say_when::domain::selection::{Selection, Whose};
use say_when::domain::suggestion::Outcome;
use say_when::domain::voice::Voice;
use say_when::flow::exports::{Event, Form, Taken};
use say_when::flow::session::{self, Place as Screen, Session};
use say_when::flow::span::{self, Span};
use say_when::ui::taken::{File, Making, name};

use crate::shown::{evening, happened, html, session};

fn voice(rating: u8, own: &str) -> Voice {
    Voice {
        pain: Pain::new(rating).map_or(PainAnswer::NotSure, PainAnswer::Felt),
        detail: PainDetail {
            places: Chosen::from_iter([Place::Entrance]),
            qualities: Chosen::from_iter([Quality::Burning, Quality::Sharp]),
            own_words: OwnWords::fitting(own),
        },
        pace: PaceAnswer::At(Pace::HoldStill),
    }
}

fn check_in(id: u128, setting: Setting, hours_ago: i64, voices: Vec<Voices>) -> CheckIn {
    let at = Moment::new(evening().epoch_ms() - hours_ago * 3_600_000, 120).unwrap();
    let mut check_in = CheckIn::begun(CheckInId(id), setting, at);
    for voices in voices {
        check_in.add_round(Round { at, voices, outcome: Outcome::Pause });
    }
    check_in
}

/// One of each voice two days ago, a round that both chose not to see, and one voice today.
fn all() -> Vec<Rc<CheckIn>> {
    let two = Voices::Two(Box::new([voice(3, "=FIRST()"), voice(11, "SECOND")]));
    let mut of_two = check_in(1, Setting::BothOfUs, 48, vec![two, Voices::TwoUnseen]);
    of_two.note = Note::fitting("NOTE, \"quoted\"\nand on");
    of_two.win = Win::fitting("WIN");
    of_two.another_day = AnotherDay {
        when: Day::typed("2026-03-09").map(When::On),
        instead: Some(Gentle::Own(OwnGentle::fitting("GENTLE"))),
    };
    let of_one = check_in(2, Setting::JustMe, 0, vec![Voices::One(voice(9, "ALONE"))]);
    vec![Rc::new(of_one), Rc::new(of_two)]
}

fn taken(whose: Whose, with_words: bool) -> Taken {
    let selection = Selection { whose, reveal: Reveal::SideBySide, ..Selection::default() };
    Taken { selection, with_words }
}

/// A file that is put together in steps of this size.
fn file(form: Form, taken: Taken, step: usize) -> Option<File> {
    let mut making = Making::new(Rc::new(all()), form, taken, evening());
    while !making.step(step) {}
    assert_eq!(making.progress(), (2, 2));
    making.finished()
}

fn text(form: Form, taken: Taken) -> String {
    let file = file(form, taken, 1).expect("a file");
    String::from_utf8(file.bytes).unwrap()
}

#[test]
fn the_table_is_this() {
    let table = text(Form::Table, taken(Whose::Both, true));
    let lines: Vec<&str> = table.split("\r\n").collect();
    assert_eq!(
        lines,
        [
            "\u{feff}Check-in,Date,Time,Time zone,Round,Who checked in,Voice,Pain (0 to 10),\
             Pain in words,Where,What it is like,Pace,What came of it,Another day,Instead,\
             Own words for pain,A small win,Note",
            "1,2026-03-01,19:00,UTC+02:00,1,both of you,First voice,3,I can stay with this,\
             At the entrance,\"Burning, Sharp\",Hold still,A pause,2026-03-09,GENTLE,\
             '=FIRST(),WIN,\"NOTE, \"\"quoted\"\"\nand on\"",
            "1,2026-03-01,19:00,UTC+02:00,1,both of you,Second voice,,Not sure,\
             At the entrance,\"Burning, Sharp\",Hold still,A pause,,,SECOND,,",
            "1,2026-03-01,19:00,UTC+02:00,2,both of you,Both,,,,,,A pause,,,,,",
            "2,2026-03-03,19:00,UTC+02:00,1,one voice,One voice,9,It must end,\
             At the entrance,\"Burning, Sharp\",Hold still,A pause,,,ALONE,,",
            "",
        ]
    );
}

#[test]
fn what_was_typed_goes_along_only_where_that_was_chosen() {
    let typed = ["FIRST", "SECOND", "NOTE", "WIN", "GENTLE", "ALONE"];
    let without = text(Form::Table, taken(Whose::Both, false));
    let clinic = text(Form::Clinic, taken(Whose::Both, false));
    for word in typed {
        assert!(!without.contains(word), "{word}: {without}");
        assert!(!clinic.contains(word), "{word}: {clinic}");
    }
    assert!(without.contains(words::OWN_GENTLE));
    // With words, a clinic's system gets those for pain, and nothing that belongs to both.
    let clinic = text(Form::Clinic, taken(Whose::Both, true));
    for word in ["FIRST", "SECOND", "ALONE"] {
        assert!(clinic.contains(word), "{word}");
    }
    for word in ["NOTE", "WIN", "GENTLE"] {
        assert!(!clinic.contains(word), "{word}");
    }
}

#[test]
fn one_voice_alone_leaves_no_trace_of_the_other() {
    let others = [
        "SECOND",
        "NOTE",
        "WIN",
        "GENTLE",
        "2026-03-09",
        words::speaker(say_when::domain::selection::Speaker::Second),
    ];
    for form in [Form::Table, Form::Clinic] {
        let first = text(form, taken(Whose::First, true));
        assert!(first.contains("FIRST") && first.contains("ALONE"));
        for other in others {
            assert!(!first.contains(other), "{form:?}: {other}: {first}");
        }
        let second = text(form, taken(Whose::Second, true));
        assert!(second.contains("SECOND") && !second.contains("FIRST"), "{form:?}: {second}");
    }
    // What came of two answers would tell of the other's; one voice's own outcome may stand there.
    let first = text(Form::Table, taken(Whose::First, true));
    assert_eq!(first.matches("A pause").count(), 1, "{first}");
}

#[test]
fn a_clinics_file_has_an_answer_a_voice_and_no_name() {
    let bundle: serde_json::Value =
        serde_json::from_str(&text(Form::Clinic, taken(Whose::Both, false))).unwrap();
    let entries = bundle["entry"].as_array().unwrap();
    let subjects: Vec<_> = entries
        .iter()
        .map(|entry| entry["resource"]["subject"]["display"].as_str().unwrap())
        .collect();
    assert_eq!(
        subjects,
        [
            "First of two people, name not stated",
            "Second of two people, name not stated",
            "One person, name not stated",
        ]
    );
    let values: Vec<_> =
        entries.iter().map(|entry| entry["resource"]["valueQuantity"]["value"].as_u64()).collect();
    assert_eq!(values, [Some(3), None, Some(9)]);
}

#[test]
fn names_of_files_tell_nothing_but_the_day() {
    let day = Day::typed("2026-11-27").unwrap();
    assert_eq!(name(Form::Table, day), "notes-2026-11-27.csv");
    assert_eq!(name(Form::Clinic, day), "notes-2026-11-27-list.json");
}

#[test]
fn nothing_chosen_is_no_file() {
    let never = Selection { to: Day::new(0), ..Selection::default() };
    for form in [Form::Table, Form::Clinic] {
        let taken = Taken { selection: never, with_words: true };
        assert_eq!(file(form, taken, 1), None);
        let mut of_none = Making::new(Rc::default(), form, taken, evening());
        assert!(of_none.step(1));
        assert_eq!(of_none.finished(), None);
    }
}

#[test]
fn a_file_is_the_same_in_small_pieces_and_at_one_go() {
    for form in [Form::Table, Form::Clinic] {
        let taken = taken(Whose::Both, true);
        assert_eq!(file(form, taken, 1), file(form, taken, usize::MAX));
    }
}

fn at_take_away(events: impl IntoIterator<Item = Event>) -> Session {
    let mut session = session();
    session.check_ins = Rc::new(all());
    Rc::make_mut(&mut session.book).reveal = Reveal::SideBySide;
    let session = happened(session, session::Event::Went(Screen::TakeAway));
    events
        .into_iter()
        .fold(session, |session, event| happened(session, session::Event::Exports(event)))
}

#[test]
fn the_screen_says_how_many_and_what_one_voice_leaves_out() {
    let shown = html(&at_take_away([]));
    assert!(shown.contains("2 check-ins go along."), "{shown}");
    assert!(!shown.contains(words::ONE_ALONE_SAYS));
    let shown = html(&at_take_away([Event::WhoseChosen(Whose::First)]));
    assert!(shown.contains(words::ONE_ALONE_SAYS));
    // Who answered alone is kept nowhere.
    assert!(shown.contains(words::ONE), "{shown}");
    let shown = html(&at_take_away([Event::WhoseChosen(Whose::First), Event::OfOneToggled]));
    assert!(shown.contains("2 check-ins go along."), "{shown}");
    let shown = html(&at_take_away([Whose::First, Whose::Both].map(Event::WhoseChosen)));
    assert!(shown.contains("2 check-ins go along."), "{shown}");
}

#[test]
fn what_the_two_do_not_see_any_more_is_not_on_the_sheet() {
    let mut session = at_take_away([Event::SheetOpened]);
    Rc::make_mut(&mut session.book).reveal = Reveal::OutcomeOnly;
    let sheet = html(&session);
    for words in ["FIRST", "SECOND", "First voice", "Second voice", "I can stay with this"] {
        assert!(!sheet.contains(words), "{words}: {sheet}");
    }
    assert!(sheet.contains("NOTE") && sheet.contains("ALONE"));
}

#[test]
fn the_sheet_says_what_it_is_not_and_holds_what_was_chosen() {
    let sheet = html(&at_take_away([Event::SheetOpened]));
    for words in [
        words::SHEET_IS,
        "Sunday 1 March 2026",
        "Tuesday 3 March 2026",
        "I can stay with this",
        "Where: At the entrance",
        "Pace: Hold still",
        "What came of it: A pause",
        "FIRST",
        "NOTE",
        "Another day: Monday 9 March 2026",
    ] {
        assert!(sheet.contains(words), "{words}: {sheet}");
    }
    let first = [Event::WhoseChosen(Whose::First), Event::WordsToggled, Event::SheetOpened];
    let sheet = html(&at_take_away(first));
    for words in ["FIRST", "SECOND", "NOTE", "WIN", "GENTLE", "Second voice", "9 March"] {
        assert!(!sheet.contains(words), "{words}: {sheet}");
    }
    assert!(sheet.contains(words::SHEET_ONE_ALONE));
    // Of three months that were asked for, it does not say that they are the two days with entries.
    let of_the_last = [Event::Days(span::Event::Chosen(Span::Quarter)), Event::SheetOpened];
    let sheet = html(&at_take_away(of_the_last));
    assert!(!sheet.contains("Sunday 1 March 2026 to"), "{sheet}");
}

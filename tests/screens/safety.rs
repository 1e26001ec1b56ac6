//! The page about safety holds all of it, and no other page holds it a second time.

use say_when::content::safety::{self as words, Section};
use say_when::content::{now, settings};
use say_when::domain::book::SupportLine;
use say_when::flow::keeping::Keeping;
use say_when::flow::session::{Event, Place};

use super::shown::{happened, html, session};

const SECTIONS: [&Section; 7] = [
    &words::NOT_SAFE,
    &words::COVER,
    &words::PARTNER,
    &words::NOT_PROTECTED,
    &words::NOT_A_RECORD,
    &words::CLINICIAN,
    &words::LEAVES,
];

fn page_of(place: Place) -> String {
    html(&happened(session(), Event::Went(place)))
}

#[test]
fn every_part_of_it_is_there_with_its_title() {
    let page = page_of(Place::Safety);
    for section in SECTIONS {
        assert!(!section.lines.is_empty(), "{}", section.title);
        assert!(page.contains(&format!(">{}</h2>", section.title)), "{}: {page}", section.title);
        for line in section.lines {
            assert!(page.contains(&format!(">{line}</")), "{line}: {page}");
        }
    }
    for line in [
        words::SUPPORT_TITLE,
        words::SUPPORT_LEAD,
        words::SUPPORT_CHECKED,
        words::SUPPORT_CALLS,
        words::HOW,
    ] {
        assert!(page.contains(line), "{line}: {page}");
    }
}

#[test]
fn who_is_afraid_reads_first_that_it_is_not_for_them_and_then_whom_to_call() {
    let page = page_of(Place::Safety);
    let at = |title: &str| page.find(&format!(">{title}</h2>")).unwrap();
    assert!(at(words::NOT_SAFE.title) < at(words::SUPPORT_TITLE));
    for section in &SECTIONS[1..] {
        assert!(at(words::SUPPORT_TITLE) < at(section.title), "{}", section.title);
    }
}

/// As written in the list of facts, and nowhere else.
const NUMBERS: [(&str, &str); 8] = [
    ("1-800-799-7233", "18007997233"),
    ("0808 2000 247", "08082000247"),
    ("1800 341 900", "1800341900"),
    ("1800 737 732", "1800737732"),
    ("3919", "3919"),
    ("116 016", "116016"),
    ("016", "016"),
    ("1522", "1522"),
];

#[test]
fn each_number_is_text_and_the_call_beside_it_goes_to_that_number() {
    let page = page_of(Place::Safety);
    let lines: Vec<_> = page.split("<li class=\"safety__line\">").skip(1).collect();
    assert_eq!(lines.len(), NUMBERS.len());
    for (line, (number, digits)) in lines.iter().zip(NUMBERS) {
        assert!(line.contains(&format!(">{number}</span>")), "{number}: {line}");
        assert!(line.contains(&format!("href=\"tel:{digits}\"")), "{digits}: {line}");
    }
}

#[test]
fn no_link_on_it_leads_anywhere_but_to_a_call() {
    let page = page_of(Place::Safety);
    assert_eq!(page.matches("href=").count(), page.matches("href=\"tel:").count(), "{page}");
}

#[test]
fn the_lines_of_their_own_are_after_the_published_ones_and_what_they_wrote_is_in_them() {
    let mut book = (*session().book).clone();
    book.support_lines[1] = SupportLine::fitting("Nettle House, 030 1234, till ten");
    let session = happened(session(), Event::BookChanged(Box::new(book)));
    let page = html(&happened(session, Event::Went(Place::Safety)));
    let (_, own) = page.split_once(words::OWN_TITLE).unwrap();
    let (own, _) = own.split_once("</section>").unwrap();
    assert_eq!(own.matches("<input").count(), 3, "{own}");
    assert!(own.contains("value=\"Nettle House, 030 1234, till ten\""), "{own}");
    assert!(!own.contains("tel:1522"), "{own}");
}

#[test]
fn what_is_locked_is_not_on_it_and_all_the_rest_is() {
    let open = page_of(Place::Safety);
    let mut locked = session();
    locked.keeping = Keeping::Locked;
    let page = html(&happened(locked, Event::Went(Place::Safety)));
    assert!(open.contains("<input") && !page.contains("<input"), "{page}");
    assert!(page.contains("tel:116016"), "{page}");
    for section in SECTIONS {
        assert!(page.contains(section.title), "{}: {page}", section.title);
    }
}

#[test]
fn it_is_one_press_from_the_now_screen_and_from_the_settings() {
    for place in [Place::Now, Place::Settings] {
        assert!(page_of(place).contains(&format!(">{}</span>", now::SAFETY)), "{place:?}");
    }
    let back = happened(happened(session(), Event::Went(Place::Safety)), Event::WentBack);
    assert_eq!(back.place, Place::Now);
}

#[test]
fn the_settings_do_not_say_it_again() {
    let page = page_of(Place::Settings);
    assert!(page.contains(settings::COVER_SAYS), "{page}");
    for section in SECTIONS {
        for line in section.lines {
            assert!(!page.contains(line), "{line}: {page}");
        }
    }
}

//! The calendar file of a plan: read by a parser that is not ours, and line by line.

use icalendar::parser::{read_calendar, unfold};
use proptest::prelude::*;
use say_when::domain::moment::Moment;
use say_when::domain::plan::Weekdays;
use say_when::record::export_calendar;

/// A Tuesday evening, 3 March 2026, 19:00 at UTC+2.
fn evening() -> Moment {
    Moment::new(1_772_557_200_000, 120).unwrap()
}

fn days(bits: u8) -> Weekdays {
    Weekdays::new(bits).unwrap()
}

fn exported(title: &str, bits: u8, now: Moment) -> String {
    String::from_utf8(export_calendar(7, title, days(bits), now).unwrap()).unwrap()
}

#[test]
fn it_is_this_to_the_octet() {
    let expected = "BEGIN:VCALENDAR\r\n\
        VERSION:2.0\r\n\
        PRODID:-//Time for us//EN\r\n\
        BEGIN:VEVENT\r\n\
        UID:4c7fd0be53ea960d46e3f087792ffcab\r\n\
        DTSTAMP:20260303T170000Z\r\n\
        DTSTART;VALUE=DATE:20260305\r\n\
        RRULE:FREQ=WEEKLY;BYDAY=MO,TH\r\n\
        SUMMARY:Time for us\r\n\
        CLASS:PRIVATE\r\n\
        TRANSP:TRANSPARENT\r\n\
        END:VEVENT\r\n\
        END:VCALENDAR\r\n";
    assert_eq!(exported("Time for us", 0b000_1001, evening()), expected);
}

#[test]
fn no_days_no_calendar() {
    assert_eq!(export_calendar(7, "Time for us", days(0), evening()), None);
}

/// The value of a property of the one event, as another parser reads it.
fn property(text: &str, name: &str) -> String {
    let unfolded = unfold(text);
    let calendar = read_calendar(&unfolded).unwrap();
    assert_eq!(calendar.components.len(), 1);
    let event = &calendar.components[0];
    assert_eq!(event.name.as_str(), "VEVENT");
    let mut values = event.properties.iter().filter(|own| own.name.as_str() == name);
    let value = values.next().unwrap().val.as_str().to_owned();
    assert!(values.next().is_none(), "{name} stands there once");
    value
}

#[test]
fn another_parser_reads_the_same() {
    let text = exported("Time for us", 0b111_1111, evening());
    assert_eq!(property(&text, "SUMMARY"), "Time for us");
    assert_eq!(property(&text, "RRULE"), "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU");
    assert_eq!(property(&text, "DTSTART"), "20260303");
    assert_eq!(property(&text, "DTSTAMP"), "20260303T170000Z");
    for name in ["DESCRIPTION", "LOCATION", "ATTENDEE", "ORGANIZER", "BEGIN:VALARM"] {
        assert!(!text.contains(name), "{name}");
    }
}

/// What RFC 5545, 3.3.11, makes of a text.
fn unescaped(value: &str) -> String {
    let mut read = String::new();
    let mut all = value.chars();
    while let Some(c) = all.next() {
        match c {
            '\\' => match all.next().unwrap() {
                'n' => read.push('\n'),
                c => read.push(c),
            },
            c => read.push(c),
        }
    }
    read
}

#[test]
fn a_title_with_everything_in_it() {
    let title = "One, two; three\\ four\nfive";
    let text = exported(title, 1, evening());
    assert!(text.contains("SUMMARY:One\\, two\\; three\\\\ four\\nfive\r\n"), "{text}");
}

#[test]
fn what_a_calendar_has_no_form_for_is_left_out() {
    let text = exported("One\u{7} two\u{85}\u{7f}", 1, evening());
    assert!(text.contains("SUMMARY:One two\r\n"), "{text}");
}

/// A line of 75 octets is whole, and no line that goes on could have held one more.
#[test]
fn lines_are_as_long_as_they_may_be() {
    for letter in ["a", "\u{e9}", "\u{20ac}", "\u{1f33f}"] {
        for letters in 1..=160 {
            let text = exported(&letter.repeat(letters), 1, evening());
            let lines: Vec<&str> = text.split("\r\n").collect();
            let first = lines.iter().position(|line| line.starts_with("SUMMARY:")).unwrap();
            let folded = lines[first + 1..].iter().take_while(|line| line.starts_with(' '));
            let lines: Vec<&&str> = lines[first..=first].iter().chain(folded).collect();
            for pair in lines.windows(2) {
                assert!(pair[0].len() + letter.len() > 75, "{letter} {letters}: {}", pair[0]);
            }
            assert!(lines.iter().all(|line| line.len() <= 75), "{letter} {letters}");
        }
    }
}

proptest! {
    /// Whatever the title: every line ends as it has to, is short enough, and says the same.
    #[test]
    fn lines_are_short_and_say_the_same(title in "\\PC{0,200}", bits in 1_u8..128) {
        let text = exported(&title, bits, evening());
        let (lines, rest) = text.rsplit_once("\r\n").unwrap();
        prop_assert_eq!(rest, "");
        for line in lines.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
            prop_assert!(!line.contains(['\r', '\n']));
        }
        let whole = text.replace("\r\n ", "");
        let summary = whole.split("\r\n").find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
        prop_assert_eq!(unescaped(summary), title);
    }

    /// The day in the calendar is the day, in every year that can be kept.
    #[test]
    fn a_date_is_the_day(ms in 0..=Moment::LAST_MS - 8 * 86_400_000) {
        let now = Moment::new(ms, 0).unwrap();
        let text = exported("x", 127, now);
        let day = time::OffsetDateTime::from_unix_timestamp(ms / 1_000).unwrap();
        let (year, month, of_month) = (day.year(), u8::from(day.month()), day.day());
        let date = format!("{year:04}{month:02}{of_month:02}");
        prop_assert_eq!(property(&text, "DTSTART"), date.as_str());
        let (hour, minute, second) = (day.hour(), day.minute(), day.second());
        prop_assert_eq!(property(&text, "DTSTAMP"), format!("{date}T{hour:02}{minute:02}{second:02}Z"));
    }
}

//! Widths, minutes and sizes: what may be written, and that nothing is made of it.

use proptest::prelude::*;
use say_when::domain::practice_log::{Minutes, NotAWidth, Sizes, Width};

fn tenths(typed: &str) -> Result<u16, NotAWidth> {
    Width::parse(typed).map(Width::tenths)
}

#[test]
fn a_width_is_5_to_60_millimetres_to_a_tenth() {
    for (typed, width) in [
        ("5", 50),
        ("5.0", 50),
        ("5,0", 50),
        ("60", 600),
        ("60.0", 600),
        ("22.5", 225),
        ("22,5", 225),
        (" 22.5 ", 225),
        ("22.5 mm", 225),
        ("22mm", 220),
        ("022", 220),
    ] {
        assert_eq!(tenths(typed), Ok(width), "{typed}");
    }
    for typed in
        ["4.9", "4,9", "0", "0.5", "60.1", "61", "600", "6553", "65535", "65541", "99999999"]
    {
        assert_eq!(tenths(typed), Err(NotAWidth::OutOfRange), "{typed}");
    }
}

#[test]
fn what_is_no_number_is_no_width() {
    for typed in [
        "",
        " ",
        "mm",
        ".",
        ",",
        "22.",
        ".5",
        "22.55",
        "22.5.1",
        "22,5,1",
        "22.5,1",
        "-22",
        "+22",
        "22 5",
        "2 2",
        "22e1",
        "0x16",
        "1/2",
        "NaN",
        "inf",
        "22.-5",
        "22.+5",
        "twenty",
        "22cm",
        "22mmm",
        "22 mm mm",
        "\u{0662}\u{0662}",
        "\u{ff12}\u{ff12}",
        "22\u{202e}",
        "22\0",
        "\u{feff}22",
        "22;5",
        "22'5",
        "½",
        "²²",
        "22\n5",
        "mm22",
        "🌿",
        "𝟐𝟐",
    ] {
        assert_eq!(tenths(typed), Err(NotAWidth::NotANumber), "{typed:?}");
    }
    assert_eq!(tenths(&"9".repeat(100_000)), Err(NotAWidth::OutOfRange));
    assert_eq!(tenths(&"0".repeat(100_000)), Err(NotAWidth::OutOfRange));
    assert_eq!(tenths(&"x".repeat(100_000)), Err(NotAWidth::NotANumber));
}

#[test]
fn minutes_are_1_to_180() {
    for (typed, minutes) in [("1", 1), ("12", 12), (" 180 ", 180), ("007", 7)] {
        assert_eq!(Minutes::parse(typed).map(Minutes::number), Some(minutes), "{typed}");
    }
    for typed in
        ["", " ", "0", "181", "256", "268", "-1", "+5", "1.5", "1,5", "five", "\u{0665}", "5 min"]
    {
        assert_eq!(Minutes::parse(typed), None, "{typed:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_width_is_written_as_it_is_read(tenths in any::<u16>()) {
        prop_assert_eq!(Width::new(tenths).is_some(), (50..=600).contains(&tenths));
        if let Some(width) = Width::new(tenths) {
            let written = width.to_string();
            prop_assert!(written.chars().count() + "mm".len() <= Width::MOST_CHARACTERS);
            prop_assert_eq!(Width::parse(&written), Ok(width));
            prop_assert_eq!(Width::parse(&written.replace('.', ",")), Ok(width));
        }
    }

    #[test]
    fn whatever_was_typed_is_a_width_in_bounds_or_none(typed in "\\PC{0,12}|[0-9.,mM +-]{0,12}") {
        if let Ok(width) = Width::parse(&typed) {
            prop_assert!((50..=600).contains(&width.tenths()));
        }
        if let Some(minutes) = Minutes::parse(&typed) {
            prop_assert!((1..=180).contains(&minutes.number()));
        }
    }

    #[test]
    fn sizes_stand_in_order_each_once(added in proptest::collection::vec(50_u16..=600, 0..30)) {
        let mut sizes = Sizes::default();
        for tenths in added {
            let width = Width::new(tenths).unwrap();
            let was_there = sizes.all().contains(&width);
            let was_full = sizes.is_full();
            prop_assert_eq!(sizes.add(width), !was_there && !was_full);
            prop_assert!(sizes.all().is_sorted_by(|one, next| one < next));
            prop_assert!(sizes.all().len() <= Sizes::MOST);
        }
        prop_assert_eq!(Sizes::new(sizes.all()), Some(sizes.clone()));
        if let Some(first) = sizes.all().first().copied() {
            sizes.remove(first);
            prop_assert!(!sizes.all().contains(&first));
            prop_assert!(!sizes.is_full());
        }
    }
}

#[test]
fn no_size_stands_there_twice_and_there_is_an_end_to_them() {
    let width = |tenths| Width::new(tenths).unwrap();
    assert_eq!(Sizes::new(&[width(225), width(225)]), None);
    let thirteen: Vec<_> = (50..63).map(width).collect();
    assert_eq!(Sizes::new(&thirteen), None);
    assert!(Sizes::new(&thirteen[1..]).unwrap().is_full());
}

//! When a copy is spoken of: only where there is something to lose, and never again once the two
//! have said so.

use say_when::domain::check_in::{CheckIn, CheckInId, Setting};
use say_when::domain::copies::Copies;
use say_when::domain::moment::Moment;

const HOUR: i64 = 60 * 60 * 1_000;

fn at(hour: i64) -> Moment {
    Moment::new(1_800_000_000_000 + hour * HOUR, 60).unwrap()
}

/// Check-ins that began an hour apart, each kept at the end of its hour.
fn kept(count: u8) -> Vec<CheckIn> {
    let one = |n: u8| {
        let hour = i64::from(n);
        let begun = CheckIn::begun(CheckInId(n.into()), Setting::JustMe, at(hour));
        CheckIn { kept: Some(at(hour + 1)), ..begun }
    };
    (0..count).map(one).collect()
}

fn is_due(copies: Copies, kept: &[CheckIn]) -> bool {
    copies.is_due(kept.iter())
}

#[test]
fn it_is_spoken_of_from_ten_check_ins_on_that_are_in_no_copy() {
    for count in 0..=30 {
        assert_eq!(is_due(Copies::default(), &kept(count)), count >= 10, "{count}");
        // The copy was saved as the tenth was kept.
        let saved = Copies { last: Some(at(10)), ..Copies::default() };
        assert_eq!(is_due(saved, &kept(count)), count >= 20, "{count}");
    }
}

#[test]
fn whoever_has_heard_enough_is_told_nothing_however_much_there_is() {
    for last in [None, Some(at(0))] {
        let copies = Copies { last, are_reminded_of: false };
        assert!(!is_due(copies, &kept(200)));
    }
}

#[test]
fn time_alone_reminds_nobody() {
    let saved = Copies { last: Some(at(9)), ..Copies::default() };
    assert!(!is_due(saved, &kept(9)));
    assert!(!is_due(Copies::default(), &kept(9)));
}

#[test]
fn of_one_that_nobody_knows_when_it_was_kept_it_counts_when_it_began() {
    let undated: Vec<_> = kept(30).into_iter().map(|one| CheckIn { kept: None, ..one }).collect();
    let saved = |hour| Copies { last: Some(at(hour)), ..Copies::default() };
    assert!(is_due(saved(19), &undated));
    assert!(!is_due(saved(20), &undated));
}

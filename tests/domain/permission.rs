//! What is welcome tonight: the more cautious counts, and it ends by itself.

use proptest::prelude::*;
use say_when::domain::moment::Moment;
use say_when::domain::permission::{Evening, Item, Items, Permission, SealedPermissions, Tonight};
use time::{Date, Duration, Month, OffsetDateTime, Time, UtcOffset};

use Permission::{AskFirst, NotTonight, Welcome};

fn item(words: &str) -> Item {
    Item::new(words).unwrap()
}

fn items(words: &[&str]) -> Items {
    Items::new(words.iter().map(|words| item(words)).collect()).unwrap()
}

fn at(when: OffsetDateTime) -> Moment {
    let ms = i64::try_from(when.unix_timestamp_nanos() / 1_000_000).unwrap();
    Moment::new(ms, when.offset().whole_minutes()).unwrap()
}

/// A moment, as in "2026-03-03 21:30 +1": the day, the clock on the wall, hours ahead of UTC.
fn on(said: &str) -> OffsetDateTime {
    let [day, clock, ahead] = said.split(' ').collect::<Vec<_>>()[..] else { panic!("{said}") };
    let numbers =
        |text: &str| text.split(['-', ':', '.']).map(|n| n.parse().unwrap()).collect::<Vec<i32>>();
    let small = |n: i32| u8::try_from(n).unwrap();
    let (day, clock) = (numbers(day), numbers(clock));
    let month = Month::try_from(small(day[1])).unwrap();
    let date = Date::from_calendar_date(day[0], month, small(day[2])).unwrap();
    let (second, ms) = (clock.get(2).copied().unwrap_or(0), clock.get(3).copied().unwrap_or(0));
    let time = Time::from_hms_milli(
        small(clock[0]),
        small(clock[1]),
        small(second),
        u16::try_from(ms).unwrap(),
    );
    let offset = UtcOffset::from_hms(ahead.parse().unwrap(), 0, 0).unwrap();
    date.with_time(time.unwrap()).assume_offset(offset)
}

fn made(when: OffsetDateTime) -> Evening {
    Evening::new(at(when), vec![(item("a hug"), AskFirst)]).unwrap()
}

fn holds(made_at: OffsetDateTime, now: OffsetDateTime) -> bool {
    made(made_at).holds_at(at(now))
}

#[test]
fn the_more_cautious_of_two_counts_for_each_thing() {
    let list = items(&["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    let all = Permission::ALL;
    let first: Vec<_> = all.iter().flat_map(|one| [*one; 3]).collect();
    let second: Vec<_> = all.iter().cycle().take(9).copied().collect();
    let seal = |answers: &[Permission]| SealedPermissions::seal(&list, answers).unwrap();
    let now = at(on("2026-03-03 19:00 +1"));
    let counts = |one: &[Permission], other: &[Permission]| {
        let evening = SealedPermissions::open(seal(one), &seal(other), now).unwrap();
        evening.said().iter().map(|(_, counts)| *counts).collect::<Vec<_>>()
    };
    let expected = [
        Welcome, AskFirst, NotTonight, AskFirst, AskFirst, NotTonight, NotTonight, NotTonight,
        NotTonight,
    ];
    assert_eq!(counts(&first, &second), expected);
    assert_eq!(counts(&second, &first), expected, "whoever of the two said which");
}

#[test]
fn a_seal_says_nothing_and_opens_only_with_its_other() {
    let list = items(&["a hug"]);
    let sealed = SealedPermissions::seal(&list, &[NotTonight]).unwrap();
    assert_eq!(format!("{sealed:?}"), "SealedPermissions(..)");
    assert_eq!(SealedPermissions::seal(&list, &[]), None, "something was not answered");
    for others in [items(&["a walk"]), items(&["a hug", "a walk"]), Items::default()] {
        let answers = vec![Welcome; others.all().len()];
        let other = SealedPermissions::seal(&others, &answers).unwrap();
        let now = at(on("2026-03-03 19:00 +1"));
        assert_eq!(SealedPermissions::open(sealed.clone(), &other, now), None);
    }
}

#[test]
fn it_ends_at_noon_of_the_next_day() {
    let evening = on("2026-03-03 21:30 +1");
    assert!(holds(evening, evening), "at once");
    assert!(holds(evening, on("2026-03-04 00:00 +1")));
    assert!(holds(evening, on("2026-03-04 11:59:59.999 +1")));
    assert!(!holds(evening, on("2026-03-04 12:00 +1")));
    assert!(!holds(evening, on("2026-03-05 00:30 +1")), "nor the night after that");
    // Made in the morning, it is for the evening to come.
    assert!(holds(on("2026-03-03 08:00 +1"), on("2026-03-03 23:00 +1")));
    assert!(holds(on("2026-03-03 04:00 +1"), on("2026-03-04 11:00 +1")));
    // Made in the small hours, it belongs to the evening that is ending.
    assert!(holds(on("2026-03-04 03:59 +1"), on("2026-03-04 11:59 +1")));
    assert!(!holds(on("2026-03-04 03:59 +1"), on("2026-03-04 12:00 +1")));
    // Over the end of a month and a year.
    assert!(holds(on("2027-12-31 23:59 +0"), on("2028-01-01 11:59 +0")));
    assert!(!holds(on("2028-02-28 23:59 +0"), on("2028-02-29 12:00 +0")));
}

#[test]
fn when_the_clocks_change_the_earlier_noon_counts() {
    // Spring: at two it is three. Noon by the new time comes first.
    let spring = on("2026-03-28 22:00 +1");
    assert!(holds(spring, on("2026-03-29 11:59 +2")));
    assert!(!holds(spring, on("2026-03-29 12:00 +2")));
    // Autumn: at three it is two. Noon by the old time comes first.
    let autumn = on("2026-10-24 22:00 +2");
    assert!(holds(autumn, on("2026-10-25 10:59 +1")));
    assert!(!holds(autumn, on("2026-10-25 11:00 +1")));
}

#[test]
fn a_clock_that_went_back_is_not_believed() {
    let evening = on("2026-03-03 21:30 +1");
    assert!(!holds(evening, on("2026-03-03 21:29:59.999 +1")));
    assert!(!holds(evening, on("1970-01-01 1:00 +1")));
    assert!(!holds(evening, on("2099-01-01 1:00 +1")));
    // The hour by the wall went back, and time did not: that is another zone, or autumn.
    assert!(holds(evening, on("2026-03-03 20:31 +0")));
}

/// It only does not count. It may be set right again, and then it counts once more.
#[test]
fn a_clock_that_went_back_ends_nothing() {
    let evening = made(on("2026-03-03 21:30 +1"));
    for (now, has_ended) in [
        ("2026-03-03 21:29 +1", false),
        ("1970-01-01 1:00 +1", false),
        ("2026-03-03 21:30 +1", false),
        ("2026-03-04 11:59 +1", false),
        ("2026-03-04 12:00 +1", true),
        ("2099-01-01 1:00 +1", true),
    ] {
        assert_eq!(evening.has_ended_at(at(on(now))), has_ended, "{now}");
        let tonight = Tonight { evening: Some(evening.clone()), ..Tonight::default() };
        assert_eq!(tonight.standing_at(at(on(now))).is_some(), !has_ended, "{now}");
    }
}

#[test]
fn what_was_answered_for_this_evening_is_asked_with_the_list() {
    let evening = Some(made(on("2026-03-03 21:30 +1")));
    let tonight = Tonight { items: items(&["a walk"]), evening, ..Tonight::default() };
    let (then, later) = (at(on("2026-03-03 22:00 +1")), at(on("2026-03-04 13:00 +1")));
    assert_eq!(tonight.to_be_asked_at(then), items(&["a hug", "a walk"]));
    assert_eq!(tonight.to_be_asked_at(later), items(&["a walk"]));
    assert!(tonight.stays_at(&item("a hug"), then) && !tonight.stays_at(&item("a hug"), later));
    assert!(!tonight.stays_at(&item("a walk"), then), "that was not answered");
}

proptest! {
    /// Never later than noon of the next day, by either way of reading the clock; never before it
    /// was made; and as long as neither noon has come, it holds.
    #[test]
    fn never_later_than_noon_whatever_the_clock_does(
        minutes in 0_i64..3 * 24 * 60, passed in -2 * 24 * 60_i64..3 * 24 * 60,
        zone in -12_i8..=14, later in -12_i8..=14,
    ) {
        let zoned = |when: OffsetDateTime, hours: i8| {
            when.to_offset(UtcOffset::from_hms(hours, 0, 0).unwrap())
        };
        let start = on("2026-03-03 00:00 +0") + Duration::minutes(minutes);
        let now = start + Duration::minutes(passed);
        let (start, now_then) = (zoned(start, zone), zoned(now, zone));
        let now = zoned(now, later);
        let noon = if start.hour() < 4 { start.date() } else { start.date().next_day().unwrap() };
        let is_before = |when: OffsetDateTime| when.date() < noon || (when.date() == noon && when.hour() < 12);
        let expected = passed >= 0 && is_before(now) && is_before(now_then);
        prop_assert_eq!(holds(start, now), expected);
    }
}

#[test]
fn alone_it_only_grows_more_cautious() {
    let evening = made(on("2026-03-03 21:30 +1"));
    let hug = item("a hug");
    assert_eq!(evening.tightened(&hug, NotTonight).of(&hug), Some(NotTonight));
    assert_eq!(evening.tightened(&hug, Welcome), evening);
    assert_eq!(evening.tightened(&item("a walk"), NotTonight), evening);
    assert_eq!(evening.loosening(&hug, AskFirst), None);
    assert_eq!(evening.loosening(&hug, NotTonight), None);
    assert_eq!(evening.loosening(&item("a walk"), Welcome), None);
}

#[test]
fn a_yes_is_only_to_what_was_asked() {
    let evening = made(on("2026-03-03 21:30 +1"));
    let hug = item("a hug");
    let asked = evening.loosening(&hug, Welcome).unwrap();
    assert_eq!((asked.item(), asked.from(), asked.to()), (&hug, AskFirst, Welcome));
    assert_eq!(evening.loosened(&asked).of(&hug), Some(Welcome));
    // It has grown more cautious since.
    let since = evening.tightened(&hug, NotTonight);
    assert_eq!(since.loosened(&asked), since);
}

#[test]
fn a_list_has_each_thing_once_and_an_end() {
    let mut list = items(&["a", "b"]);
    list.add(item("a"));
    list.add(item(" "));
    assert_eq!(list.all().len(), 2);
    list.remove(&item("a"));
    assert_eq!(list.all(), [item("b")]);
    for n in 0..40 {
        list.add(item(&n.to_string()));
    }
    assert_eq!((list.all().len(), list.has_room()), (Items::MOST, false));
    assert_eq!(Items::new(vec![item("a"), item("a")]), None);
    let many = (0..=Items::MOST).map(|n| item(&n.to_string())).collect();
    assert_eq!(Items::new(many), None);
}

#[test]
fn what_has_ended_does_not_count() {
    let evening = Some(made(on("2026-03-03 21:30 +1")));
    let tonight = Tonight { evening, ..Tonight::default() };
    assert!(tonight.evening_at(at(on("2026-03-03 22:00 +1"))).is_some());
    assert!(tonight.evening_at(at(on("2026-03-04 13:00 +1"))).is_none());
}

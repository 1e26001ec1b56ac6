//! Clocks with a name (S12): the first entry is kept on the evening of 5 March
//! 2026 to be deleted after 7 days. Its time is up 194 hours later, and from 146
//! hours on that is announced.

use say_when::domain::clock::Clock;
use say_when::domain::deletion::{DeleteAfter, Outlook};
use say_when::domain::moment::Moment;

use super::phone::Phone;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;
/// 5 March 2026, 20:00 UTC.
const START: i64 = 1_772_740_800_000;
const IN_1970: i64 = 0;
const IN_2100: i64 = 4_102_444_800_000;

/// What happens, and what the clock says then, in milliseconds.
#[derive(Clone, Copy, Debug)]
enum Step {
    Keep(i64),
    Look(i64),
    /// In a place so many minutes ahead of UTC.
    LookIn(i64, i16),
    /// "The date is right".
    Believe(i64),
    Choose(Option<u16>),
    /// Somebody deletes the first entry.
    Erase,
}
use Step::{Believe, Choose, Erase, Keep, Look, LookIn};

/// What is told at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    Nothing,
    Coming(usize),
    Doubtful,
    Wrong,
}
use Told::{Coming, Doubtful, Nothing, Wrong};

/// So many hours after the start.
const fn h(hours: i64) -> i64 {
    START + hours * HOUR
}

const KEPT: Step = Keep(START);

/// The name, what happens, the step at which something is deleted for the first
/// time, how many entries are left at the end, and what is told then.
type Case = (&'static str, Vec<Step>, Option<usize>, usize, Told);

fn right_clocks() -> Vec<Case> {
    let every_hour = |until| [KEPT].into_iter().chain((1..=until).map(|n| Look(h(n)))).collect();
    vec![
        ("just kept", vec![KEPT, Look(h(1))], None, 1, Nothing),
        ("announced no sooner than it has to be", vec![KEPT, Look(h(145))], None, 1, Nothing),
        ("announced two days before", vec![KEPT, Look(h(146))], None, 1, Coming(1)),
        ("seven days to the hour", vec![KEPT, Look(h(146)), Look(h(168))], None, 1, Coming(1)),
        ("an hour before", vec![KEPT, Look(h(150)), Look(h(193))], None, 1, Coming(1)),
        ("a millisecond before", vec![KEPT, Look(h(150)), Look(h(194) - 1)], None, 1, Coming(1)),
        ("the time is up", vec![KEPT, Look(h(150)), Look(h(194))], Some(2), 0, Coming(1)),
        ("up, and never announced", vec![KEPT, Look(h(194))], None, 1, Coming(1)),
        ("long up, and never announced", vec![KEPT, Look(h(720))], None, 1, Coming(1)),
        (
            "announced too late, and a day not over",
            vec![KEPT, Look(h(194)), Look(h(218) - 1)],
            None,
            1,
            Coming(1),
        ),
        (
            "announced too late, and a day over",
            vec![KEPT, Look(h(194)), Look(h(218))],
            Some(2),
            0,
            Coming(1),
        ),
        ("opened once a week", vec![KEPT, Look(h(168)), Look(h(336))], Some(2), 0, Coming(1)),
        ("open all the time, until an hour before", every_hour(193), None, 1, Coming(1)),
        ("open all the time, until it is up", every_hour(194), Some(194), 0, Coming(1)),
        (
            "another, kept while the first is announced",
            vec![KEPT, Look(h(150)), Keep(h(190)), Look(h(194)), Look(h(195))],
            Some(3),
            1,
            Nothing,
        ),
        (
            "two of one evening go together",
            vec![KEPT, Keep(h(1)), Look(h(150)), Look(h(194)), Look(h(195)), Look(h(219))],
            Some(3),
            0,
            Coming(1),
        ),
        (
            "one of two that were announced is deleted by hand",
            vec![KEPT, KEPT, Look(h(150)), Erase, Look(h(194)), Look(h(217))],
            None,
            1,
            Coming(1),
        ),
        (
            "the one that was announced is deleted by hand",
            vec![KEPT, Look(h(150)), Erase, Look(h(194))],
            None,
            0,
            Nothing,
        ),
    ]
}

fn choices() -> Vec<Case> {
    vec![
        ("never", vec![Choose(None), KEPT, Look(h(720)), Look(h(7_200))], None, 1, Nothing),
        (
            "kept longer, after it was announced",
            vec![KEPT, Look(h(150)), Choose(None), Look(h(194)), Look(h(720))],
            None,
            1,
            Nothing,
        ),
        (
            "chosen late",
            vec![Choose(None), KEPT, Look(h(720)), Choose(Some(7)), Look(h(721)), Look(h(744))],
            None,
            1,
            Coming(1),
        ),
        (
            "chosen late, and a day over",
            vec![Choose(None), KEPT, Choose(Some(7)), Look(h(721)), Look(h(745))],
            Some(4),
            0,
            Coming(1),
        ),
        (
            "shortened after it was announced",
            vec![Choose(Some(30)), KEPT, Look(h(720)), Choose(Some(7)), Look(h(721)), Look(h(744))],
            None,
            1,
            Coming(1),
        ),
        (
            "made longer after it was announced",
            vec![KEPT, Look(h(150)), Choose(Some(90)), Look(h(194)), Look(h(720))],
            None,
            1,
            Nothing,
        ),
    ]
}

fn wrong_clocks() -> Vec<Case> {
    vec![
        ("1970", vec![KEPT, Look(h(150)), Look(IN_1970)], None, 1, Wrong),
        (
            "1970, and right again: announced anew",
            vec![KEPT, Look(h(150)), Look(IN_1970), Look(h(194))],
            None,
            1,
            Coming(1),
        ),
        (
            "1970, right again, and a day over",
            vec![KEPT, Look(h(150)), Look(IN_1970), Look(h(194)), Look(h(218))],
            Some(4),
            0,
            Coming(1),
        ),
        (
            "1970 cannot be said to be right",
            vec![KEPT, Look(h(150)), Look(IN_1970), Believe(IN_1970), Look(IN_1970 + DAY)],
            None,
            1,
            Wrong,
        ),
        (
            "1970 said to be right, which changes nothing",
            vec![KEPT, Look(h(150)), Believe(IN_1970), Look(h(193)), Look(h(194))],
            Some(4),
            0,
            Coming(1),
        ),
        ("2100", vec![KEPT, Look(h(150)), Look(IN_2100)], None, 1, Doubtful),
        (
            "2100 for days",
            vec![KEPT, Look(h(150)), Look(IN_2100), Look(IN_2100 + 2 * DAY)],
            None,
            1,
            Doubtful,
        ),
        (
            "2100, and right again: announced anew",
            vec![KEPT, Look(h(150)), Look(IN_2100), Look(h(194))],
            None,
            1,
            Coming(1),
        ),
        ("the year 9999", vec![KEPT, Look(h(150)), Look(Moment::LAST_MS)], None, 1, Doubtful),
        ("back a day", vec![KEPT, Look(h(150)), Look(h(126))], None, 1, Doubtful),
        (
            "back a day, and right again: announced anew",
            vec![KEPT, Look(h(150)), Look(h(126)), Look(h(194))],
            None,
            1,
            Coming(1),
        ),
        ("back an hour", vec![KEPT, Look(h(150)), Look(h(149))], None, 1, Coming(1)),
        ("back an hour and more", vec![KEPT, Look(h(150)), Look(h(149) - 1)], None, 1, Doubtful),
        ("on a month, and nothing else", vec![KEPT, Look(h(10)), Look(h(730))], None, 1, Coming(1)),
        (
            "on a month and back: what was announced is taken back",
            vec![KEPT, Look(h(10)), Look(h(730)), Look(h(11)), Look(h(40)), Look(h(200))],
            None,
            1,
            Doubtful,
        ),
        (
            "on a month, back, and on again",
            vec![KEPT, Look(h(10)), Look(h(730)), Look(h(11)), Look(h(760))],
            None,
            1,
            Coming(1),
        ),
        (
            "on a month, back, and said to be right",
            vec![KEPT, Look(h(10)), Look(h(730)), Look(h(11)), Believe(h(12)), Look(h(13))],
            None,
            1,
            Nothing,
        ),
        (
            "on a month, back, said to be right, and the time is up",
            vec![KEPT, Look(h(730)), Believe(h(12)), Look(h(150)), Look(h(193)), Look(h(194))],
            Some(5),
            0,
            Coming(1),
        ),
        ("shut for 366 days", vec![KEPT, Look(START + 366 * DAY)], None, 1, Coming(1)),
        ("shut for longer", vec![KEPT, Look(START + 366 * DAY + 1)], None, 1, Doubtful),
        (
            "shut for longer, and said to be right",
            vec![
                KEPT,
                Look(START + 400 * DAY),
                Believe(START + 400 * DAY),
                Look(START + 400 * DAY + HOUR),
                Look(START + 401 * DAY),
            ],
            None,
            1,
            Coming(1),
        ),
        (
            "it stands still",
            vec![KEPT, Look(h(194)), Look(h(194)), Look(h(194))],
            None,
            1,
            Coming(1),
        ),
        (
            "a day ahead when it would be deleted",
            vec![KEPT, Look(h(150)), Look(h(167 + 24))],
            None,
            1,
            Coming(1),
        ),
    ]
}

/// Clocks that were wrong when the entry was kept.
fn kept_by_wrong_clocks() -> Vec<Case> {
    vec![
        (
            "kept in 1970",
            vec![Keep(IN_1970), Look(h(0)), Look(h(150)), Look(h(193))],
            None,
            1,
            Coming(1),
        ),
        (
            "kept in 1970, and the time is up since it was right",
            vec![Keep(IN_1970), Look(h(0)), Look(h(150)), Look(h(194))],
            Some(3),
            0,
            Coming(1),
        ),
        (
            "kept two days back",
            vec![KEPT, Look(h(190)), Keep(h(142)), Look(h(191)), Look(h(215)), Look(h(336))],
            Some(4),
            1,
            Nothing,
        ),
        (
            "kept in 2100",
            vec![KEPT, Look(h(1)), Keep(IN_2100), Look(h(2)), Look(h(195)), Look(h(219))],
            Some(5),
            0,
            Coming(2),
        ),
        (
            "kept by a first clock in 2100, which nobody can doubt",
            vec![Keep(IN_2100), Look(IN_2100 + HOUR), Look(h(1)), Look(h(720))],
            None,
            1,
            Doubtful,
        ),
        (
            "kept by a first clock in 2100, and said to be right now",
            vec![Keep(IN_2100), Look(h(0)), Believe(h(0)), Look(h(150)), Look(h(193))],
            None,
            1,
            Coming(1),
        ),
        (
            "kept a day behind, where nobody had looked",
            vec![Keep(h(-24)), Look(h(130)), Look(h(168))],
            None,
            1,
            Coming(1),
        ),
        (
            "kept an hour behind, and an hour ahead at the end",
            vec![Keep(h(-1)), Look(h(146)), Look(h(168 + 1))],
            None,
            1,
            Coming(1),
        ),
    ]
}

/// Days and hours that are longer or shorter than others.
fn calendars() -> Vec<Case> {
    // 26 March 2026, three days before summer time begins in Europe; 22 October,
    // three days before it ends.
    let (spring, autumn) = (START + 21 * DAY, START + 231 * DAY);
    // 24 February of a leap year, and of 2100, which is none.
    let (leap, none) = (1_834_963_200_000, 4_107_196_800_000);
    let up = |start: i64, short: i64| {
        vec![Keep(start), Look(start + 150 * HOUR), Look(start + 194 * HOUR - short)]
    };
    let moving = |from, to| vec![KEPT, LookIn(h(150), from), LookIn(h(194) - 1, to)];
    vec![
        ("summer time begins", up(spring, 1), None, 1, Coming(1)),
        ("summer time has begun", up(spring, 0), Some(2), 0, Coming(1)),
        ("summer time ends", up(autumn, 1), None, 1, Coming(1)),
        ("summer time has ended", up(autumn, 0), Some(2), 0, Coming(1)),
        ("set on by hand for summer", up(spring, HOUR), None, 1, Coming(1)),
        ("over a leap day", up(leap, 1), None, 1, Coming(1)),
        ("after a leap day", up(leap, 0), Some(2), 0, Coming(1)),
        ("over a February without one", up(none, 1), None, 1, Coming(1)),
        ("from summer time to none", moving(120, 60), None, 1, Coming(1)),
        ("to the farthest east", moving(-720, 840), None, 1, Coming(1)),
        ("to the farthest west", moving(840, -720), None, 1, Coming(1)),
        ("over the date line and back", moving(765, -600), None, 1, Coming(1)),
    ]
}

fn happens(phone: &mut Phone, step: Step) -> usize {
    let at = |ms| Moment::new(ms, 60).unwrap();
    match step {
        Keep(ms) => drop(phone.keep(at(ms))),
        Look(ms) => return phone.look(at(ms)).len(),
        LookIn(ms, offset) => return phone.look(Moment::new(ms, offset).unwrap()).len(),
        Believe(ms) => phone.believe(at(ms)),
        Choose(days) => phone.choose(days),
        Erase => drop(phone.entries.remove(0)),
    }
    0
}

#[test]
fn each_deletes_when_it_may_and_not_before() {
    let cases = [right_clocks(), choices(), wrong_clocks(), kept_by_wrong_clocks(), calendars()];
    let cases = cases.concat();
    assert!(cases.len() >= 40, "{}", cases.len());
    for (name, steps, deletes_at, left, told) in cases {
        let mut phone = Phone::new(7);
        let mut first = None;
        for (at, step) in steps.into_iter().enumerate() {
            let count = happens(&mut phone, step);
            first = first.or_else(|| (count > 0).then_some(at));
        }
        assert_eq!(first, deletes_at, "{name}: the first deletion");
        assert_eq!(phone.entries.len(), left, "{name}: what is left");
        let is_told = match phone.outlook {
            Outlook::Quiet => Nothing,
            Outlook::Coming { entries, .. } => Coming(entries),
            Outlook::Doubted(Clock::Wrong) => Wrong,
            Outlook::Doubted(_) => Doubtful,
        };
        assert_eq!(is_told, told, "{name}: what is told");
    }
}

#[test]
fn every_choice_waits_for_its_own_days_in_every_zone() {
    for days in DeleteAfter::ALL.into_iter().filter_map(DeleteAfter::days) {
        let up = START + i64::from(days) * DAY + 26 * HOUR;
        for quarter in -60..=60 {
            let at = |ms| Moment::new(ms, quarter * 15).unwrap();
            let mut phone = Phone::new(days);
            phone.keep(at(START));
            phone.look(at(up - DAY));
            let Outlook::Coming { due, entries: 1 } = phone.outlook else { panic!("{days}") };
            assert_eq!(due, at(up), "it says when");
            assert_eq!(phone.look(at(up - 1)), [], "{days} days, {quarter}");
            assert_eq!(phone.look(at(up)).len(), 1, "{days} days, {quarter}");
        }
    }
}

/// A person is told about three when three go, and never sees two days at once.
#[test]
fn it_is_told_how_many() {
    let mut phone = Phone::new(30);
    for hour in [0, 1, 2, 500] {
        phone.keep(Moment::new(h(hour), 0).unwrap());
    }
    // All three are up a day after a late announcement; the fourth is not.
    let late = Moment::new(h(30 * 24 + 26), 0).unwrap();
    phone.look(late);
    let Outlook::Coming { due, entries } = phone.outlook else { panic!() };
    assert_eq!((due.epoch_ms() - late.epoch_ms(), entries), (DAY, 3));
    assert_eq!(phone.look(due).len(), 3);
}

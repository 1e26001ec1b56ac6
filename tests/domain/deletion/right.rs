//! Clocks that are right, choices, and days that are longer or shorter than others.

use super::named::Step::{Choose, Erase, Keep, Look, LookIn};
use super::named::Told::{Coming, Nothing};
use super::named::{Case, DAY, HOUR, KEPT, START, h};

pub fn right_clocks() -> Vec<Case> {
    let every_hour = |until| std::iter::once(KEPT).chain((1..=until).map(|n| Look(h(n)))).collect();
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

pub fn choices() -> Vec<Case> {
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

/// Days and hours that are longer or shorter than others.
pub fn calendars() -> Vec<Case> {
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

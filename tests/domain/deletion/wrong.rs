//! Clocks that are wrong, at the end or when the entry was kept.

use say_when::domain::moment::Moment;

use super::named::Step::{Believe, Keep, Look};
use super::named::Told::{Coming, Doubtful, Nothing, Wrong};
use super::named::{Case, DAY, HOUR, IN_1970, IN_2100, KEPT, START, h};

/// Clocks that are wrong by far.
pub fn far_clocks() -> Vec<Case> {
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
    ]
}

/// Clocks that are wrong by less, and clocks after a long time.
pub fn clocks_that_went() -> Vec<Case> {
    vec![
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
pub fn kept_by_wrong_clocks() -> Vec<Case> {
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

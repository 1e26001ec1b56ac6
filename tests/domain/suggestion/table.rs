//! The rules as a table, to be read by somebody who reads no Rust.

use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer};
use say_when::domain::suggestion::{Outcome, Reason, Suggestion};
use say_when::domain::voice::Unsaid;

use crate::said::Said;

/// What hurts, what hurt at the last check-in of the evening, the pace asked
/// for, and whether something is unsaid; then what is suggested and why, and at
/// which pace going on is offered beside it.
const TABLE: &str = "
    pain | before | pace           | unsaid | suggested      | because         | going on
    -----+--------+----------------+--------+----------------+-----------------+---------------
    0    |        | as it is       |        | as it is       | pace asked for  | as it is
    0    |        | slower         |        | slower         | pace asked for  | slower
    0    |        | hold still     |        | hold still     | pace asked for  | hold still
    0    |        | something else |        | something else | pace asked for  | something else
    0    |        | not sure       |        | pause          | unclear         | never
    0    |        | as it is       | yes    | pause          | unclear         | never
    0    | 0      | as it is       |        | as it is       | pace asked for  | as it is
    0    | 9      | as it is       |        | as it is       | pace asked for  | as it is
    1    |        | as it is       |        | slower         | some pain       | slower
    1    |        | slower         |        | slower         | some pain       | slower
    1    |        | hold still     |        | hold still     | pace asked for  | hold still
    1    |        | something else |        | something else | pace asked for  | something else
    1    |        | not sure       |        | pause          | unclear         | never
    1    | 0      | as it is       |        | slower         | some pain       | slower
    2    | 0      | as it is       |        | hold still     | pain rose       | hold still
    2    | 0      | slower         |        | hold still     | pain rose       | hold still
    2    | 0      | hold still     |        | pause          | pain rose       | hold still
    2    | 0      | something else |        | pause          | pain rose       | something else
    2    | 0      | not sure       |        | stop           | pain rose       | never
    2    | 0      | as it is       | yes    | stop           | pain rose       | never
    2    | 1      | as it is       |        | slower         | some pain       | slower
    2    | 2      | as it is       |        | slower         | some pain       | slower
    2    | 4      | as it is       |        | slower         | some pain       | slower
    3    |        | as it is       |        | slower         | some pain       | slower
    3    | 1      | as it is       |        | hold still     | pain rose       | hold still
    3    |        | as it is       | yes    | pause          | unclear         | never
    4    |        | as it is       |        | pause          | takes attention | slower
    4    |        | slower         |        | pause          | takes attention | slower
    4    |        | hold still     |        | pause          | takes attention | hold still
    4    |        | something else |        | pause          | takes attention | something else
    4    |        | not sure       |        | pause          | takes attention | never
    4    |        | as it is       | yes    | pause          | takes attention | never
    4    | 3      | as it is       |        | pause          | takes attention | slower
    4    | 2      | as it is       |        | stop           | pain rose       | never
    6    |        | as it is       |        | pause          | takes attention | slower
    6    | 5      | hold still     |        | pause          | takes attention | hold still
    6    | 4      | hold still     |        | stop           | pain rose       | never
    7    |        | as it is       |        | stop           | must end        | never
    7    | 7      | slower         |        | stop           | must end        | never
    7    | 5      | hold still     |        | stop           | must end        | never
    7    |        | not sure       | yes    | stop           | must end        | never
    8    |        | something else |        | stop           | must end        | never
    10   |        | as it is       |        | stop           | must end        | never
    10   | 0      | something else | yes    | stop           | must end        | never
    ?    |        | as it is       |        | pause          | unclear         | never
    ?    | 0      | as it is       |        | pause          | unclear         | never
    ?    |        | hold still     |        | pause          | unclear         | never
    ?    |        | not sure       |        | pause          | unclear         | never
    ?    |        | slower         | yes    | pause          | unclear         | never
";

#[test]
fn every_row_holds() {
    let rows: Vec<_> = TABLE.lines().map(str::trim).filter(|row| !row.is_empty()).skip(2).collect();
    for row in &rows {
        check(row);
    }
    assert!(rows.len() > 40);
}

fn check(row: &str) {
    let cells: Vec<_> = row.split('|').map(str::trim).collect();
    let [pain, before, asked, unsaid, suggested, because, going_on] = cells[..] else {
        panic!("seven cells are needed: {row}")
    };
    let said = Said {
        pain: rating(pain).map_or(PainAnswer::NotSure, PainAnswer::Felt),
        before: rating(before),
        pace: pace(asked).map_or(PaceAnswer::NotSure, PaceAnswer::At),
        unsaid: Unsaid { not_quite_fine: unsaid == "yes", ..Unsaid::default() },
    };
    let expected = Suggestion {
        outcome: match suggested {
            "pause" => Outcome::Pause,
            "stop" => Outcome::Stop,
            at => Outcome::GoOn(pace(at).unwrap()),
        },
        reason: match because {
            "pace asked for" => Reason::PaceAskedFor,
            "some pain" => Reason::SomePain,
            "takes attention" => Reason::PainTakesAttention,
            "must end" => Reason::PainMustEnd,
            "pain rose" => Reason::PainRose,
            "unclear" => Reason::Unclear,
            other => panic!("no such reason: {other}"),
        },
        going_on: pace(going_on),
    };
    assert_eq!(said.suggestion(), expected, "{row}");
}

fn rating(cell: &str) -> Option<Pain> {
    cell.parse().ok().and_then(Pain::new)
}

fn pace(cell: &str) -> Option<Pace> {
    match cell {
        "as it is" => Some(Pace::AsItIs),
        "slower" => Some(Pace::Slower),
        "hold still" => Some(Pace::HoldStill),
        "something else" => Some(Pace::SomethingElse),
        "not sure" | "never" => None,
        other => panic!("no such pace: {other}"),
    }
}

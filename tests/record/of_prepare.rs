//! What Prepare keeps: at random, as it is frozen, and every bound of it.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use say_when::domain::clinician_card::ClinicianCard;
use say_when::domain::involvement::Rung;
use say_when::domain::leaf::{Body, Leaf, LeafId};
use say_when::domain::moment::{Day, Moment};
use say_when::domain::pain::Pain;
use say_when::domain::practice_log::{Minutes, PracticeEntry, PracticeKit, Sizes, Width};
use say_when::domain::reading::Reading;
use say_when::domain::support_check::{Reply, SealedReplies, SupportCheck};
use say_when::domain::text::Text;
use say_when::domain::win::{Kindness, Win};
use say_when::record::{DecodeError, decode_leaf};
use serde_json::{Value, json};

use super::bounds::{changed, check, check_fields, long};
use super::fixtures::fixture;
use super::generators::{day, moment, pain, text};

fn width() -> impl Strategy<Value = Width> {
    (50_u16..=600).prop_map(|tenths| Width::new(tenths).unwrap())
}

fn practice() -> impl Strategy<Value = PracticeEntry> {
    let minutes = (1..=Minutes::LONGEST).prop_map(|minutes| Minutes::new(minutes).unwrap());
    let said = (option::of(width()), option::of(minutes), option::of(pain()));
    (day(), moment(), said, select(&Rung::ALL[..]), text()).prop_map(
        |(day, entered, (width, minutes, comfort), rung, note)| PracticeEntry {
            day,
            entered,
            width,
            minutes,
            comfort,
            rung,
            note,
        },
    )
}

fn kit() -> impl Strategy<Value = PracticeKit> {
    (vec(width(), 0..20), text()).prop_map(|(widths, goal)| {
        let mut sizes = Sizes::default();
        for width in widths {
            sizes.add(width);
        }
        PracticeKit { sizes, goal }
    })
}

fn support_check() -> impl Strategy<Value = SupportCheck> {
    let replies =
        || proptest::array::uniform6(select(&Reply::ALL[..])).prop_map(SealedReplies::seal);
    (moment(), replies(), replies()).prop_map(|(held, first, second)| SupportCheck {
        held,
        opened: SealedReplies::open(&first, &second),
    })
}

/// Anything that Prepare keeps.
pub fn body() -> impl Strategy<Value = Body> {
    let win = (select(&Kindness::ALL[..]), text()).prop_map(|(what, says)| Win { what, says });
    let reading =
        (text(), any::<[bool; 2]>()).prop_map(|(title, is_read)| Reading { title, is_read });
    let card = [text(), text(), text(), text()].prop_map(|sentences| ClinicianCard { sentences });
    prop_oneof![
        practice().prop_map(Body::Practice),
        kit().prop_map(Body::PracticeKit),
        support_check().prop_map(Body::SupportCheck),
        win.prop_map(Body::Win),
        reading.prop_map(Body::Reading),
        card.prop_map(Body::ClinicianCard),
    ]
}

const PRACTICE: &str = "format-2-leaf-practice.json";
const KIT: &str = "format-2-leaf-practice-kit.json";
const CHECK: &str = "format-2-leaf-support-check.json";
const WIN: &str = "format-2-leaf-win.json";
const READING: &str = "format-2-leaf-reading.json";
const CARD: &str = "format-2-leaf-clinician-card.json";

fn said<const MAX: usize>(words: &str) -> Text<MAX> {
    Text::new(words).unwrap()
}

/// What is frozen.
pub fn examples() -> Vec<(&'static str, Leaf)> {
    let at = Moment::new(1_772_743_200_000, 60).unwrap();
    let width = |tenths| Width::new(tenths).unwrap();
    let entry = PracticeEntry {
        day: Day::new(20_517).unwrap(),
        entered: at,
        width: Some(width(225)),
        minutes: Minutes::new(12),
        comfort: Pain::new(3),
        rung: Rung::HoldingAHand,
        note: said("Warm bath first. \"Slow\" helped 🌿"),
    };
    let kit = PracticeKit {
        sizes: Sizes::new(&[width(150), width(225), width(300)]).unwrap(),
        goal: said("To ride a bicycle without thinking about it"),
    };
    let mine = [Reply::Yes, Reply::Partly, Reply::Yes, Reply::NotSure, Reply::NotNow, Reply::Yes];
    let yours = [Reply::Yes, Reply::Yes, Reply::NotNow, Reply::Yes, Reply::NotNow, Reply::Partly];
    let (mine, yours) = (SealedReplies::seal(mine), SealedReplies::seal(yours));
    let check = SupportCheck { held: at, opened: SealedReplies::open(&mine, &yours) };
    let win = Win { what: Kindness::Date, says: said("Breakfast by the sea") };
    let reading = Reading { title: said("A chapter on breath, p. 40"), is_read: [true, false] };
    let sentences =
        [said("The pain is real."), said(""), said("I decide when it stops."), said("")];
    [
        (PRACTICE, 0x1e_af02, Body::Practice(entry)),
        (KIT, LeafId::PRACTICE_KIT.0, Body::PracticeKit(kit)),
        (CHECK, 0x1e_af03, Body::SupportCheck(check)),
        (WIN, 0x1e_af04, Body::Win(win)),
        (READING, 0x1e_af05, Body::Reading(reading)),
        (CARD, LeafId::CLINICIAN_CARD.0, Body::ClinicianCard(ClinicianCard { sentences })),
    ]
    .into_iter()
    .map(|(name, id, body)| (name, Leaf { id: LeafId(id), written: at, body }))
    .collect()
}

fn leaf(bytes: &[u8]) -> Result<(), DecodeError> {
    decode_leaf(bytes).map(drop)
}

#[test]
fn fields_that_are_missing_or_of_another_type_or_unknown() {
    for name in [PRACTICE, KIT, CHECK, WIN, READING, CARD] {
        check_fields(name, leaf, &["", "/body"]);
    }
}

#[test]
fn of_a_practice() {
    check(
        PRACTICE,
        leaf,
        &[
            ("/body/width", json!(49)),
            ("/body/width", json!(601)),
            ("/body/width", json!(-225)),
            ("/body/width", json!(65_536 + 225)),
            ("/body/width", json!(22.5)),
            ("/body/width", json!("22.5")),
            ("/body/minutes", json!(0)),
            ("/body/minutes", json!(181)),
            ("/body/minutes", json!(256 + 12)),
            ("/body/comfort", json!(11)),
            ("/body/comfort", json!(-1)),
            ("/body/comfort", json!("not_sure")),
            ("/body/day", json!(-1)),
            ("/body/day", json!(2_932_897)),
            ("/body/rung", json!("guiding")),
            ("/body/rung", json!("")),
            ("/body/note", long(281)),
            ("/body/entered/ms", json!(-1)),
            ("/sort", json!("practise")),
            ("/sort", json!("win")),
        ],
    );
}

#[test]
fn of_sizes_and_a_goal() {
    check(
        KIT,
        leaf,
        &[
            ("/body/sizes", json!([49])),
            ("/body/sizes", json!([601])),
            ("/body/sizes", json!([225, 225])),
            ("/body/sizes", json!((50..63).collect::<Vec<u16>>())),
            ("/body/sizes", json!([null])),
            ("/body/goal", long(121)),
        ],
    );
}

#[test]
fn of_the_rest() {
    let pair = || json!(["yes", "yes"]);
    check(
        CHECK,
        leaf,
        &[
            ("/body/pairs", json!([])),
            ("/body/pairs", Value::Array(vec![pair(); 5])),
            ("/body/pairs", Value::Array(vec![pair(); 7])),
            ("/body/pairs/0", json!(["yes"])),
            ("/body/pairs/0", json!(["yes", "yes", "yes"])),
            ("/body/pairs/0/1", json!("no")),
            ("/body/pairs/0", json!("yes")),
        ],
    );
    check(WIN, leaf, &[("/body/what", json!("prize")), ("/body/text", long(281))]);
    check(
        READING,
        leaf,
        &[
            ("/body/title", long(161)),
            ("/body/read", json!([true])),
            ("/body/read", json!([true, true, true])),
            ("/body/read", json!([true, 1])),
        ],
    );
    check(
        CARD,
        leaf,
        &[
            ("/body/sentences", json!(["", "", ""])),
            ("/body/sentences", json!(["", "", "", "", ""])),
            ("/body/sentences/0", long(141)),
            ("/body/sentences/0", json!(1)),
        ],
    );
}

/// The order of two answers tells nothing, also where somebody has turned it round on a disk.
#[test]
fn whose_answer_is_whose_is_not_in_a_record() {
    let record: Value = serde_json::from_slice(&fixture(CHECK)).unwrap();
    let turned = changed(&record, "/body/pairs/1", json!(["partly", "yes"]));
    let read = |record: &Value| decode_leaf(record.to_string().as_bytes()).unwrap();
    assert_eq!(read(&turned), read(&record));
}

//! What both have agreed on, tonight and as a plan: at random, as it is frozen, and every bound.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use say_when::domain::agreement::{Agreement, Words};
use say_when::domain::leaf::{Body, Leaf, LeafId};
use say_when::domain::moment::Moment;
use say_when::domain::permission::{Evening, Item, Items, Permission, Tonight};
use say_when::domain::plan::{Plan, Terms, Weekdays};
use say_when::domain::text::Text;
use say_when::record::{DecodeError, decode_leaf};
use serde_json::{Value, json};

use super::bounds::{check, check_fields, long};
use super::generators::{moment, text};

fn items() -> impl Strategy<Value = Items> {
    vec(text(), 0..6).prop_map(Items::fitting)
}

fn evening() -> impl Strategy<Value = Evening> {
    (moment(), items(), vec(select(&Permission::ALL[..]), 6)).prop_map(|(made, items, said)| {
        let said = items.all().iter().cloned().zip(said).collect();
        Evening::new(made, said).unwrap()
    })
}

fn plan() -> impl Strategy<Value = Option<Plan>> {
    ((text(), text(), text()), 0_u8..128, moment()).prop_map(|(texts, days, at)| {
        let (what, reminding, not_to_say) = texts;
        let days = Weekdays::new(days).unwrap();
        Plan::from_saved_parts(Terms { what, days, reminding, not_to_say }, at)
    })
}

fn agreement() -> impl Strategy<Value = Option<Agreement>> {
    ((text(), text(), text()), moment()).prop_map(|((keep, change, thanks), at)| {
        Agreement::from_saved_parts(Words { keep, change, thanks }, at)
    })
}

pub fn body() -> impl Strategy<Value = Body> {
    let tonight =
        (items(), text(), option::of(evening())).prop_map(|(items, stop_word, evening)| {
            Body::Tonight(Tonight { items, stop_word, evening })
        });
    prop_oneof![
        tonight,
        plan().prop_filter_map("a plan to do nothing", |it| it.map(Body::Plan)),
        agreement().prop_filter_map("an agreement on nothing", |it| it.map(Body::Agreement)),
    ]
}

const TONIGHT: &str = "format-2-leaf-tonight.json";
const AGREEMENT: &str = "format-2-leaf-agreement.json";
const PLAN: &str = "format-2-leaf-plan.json";

fn said<const MAX: usize>(words: &str) -> Text<MAX> {
    Text::new(words).unwrap()
}

/// What is frozen.
pub fn examples() -> Vec<(&'static str, Leaf)> {
    let at = Moment::new(1_772_743_200_000, 60).unwrap();
    let item = |words: &str| -> Item { said(words) };
    let evening = Evening::new(
        at,
        vec![
            (item("A long hug"), Permission::Welcome),
            (item("Kissing"), Permission::AskFirst),
            (item("Ours: \"feet\" \u{1f9e6}"), Permission::NotTonight),
        ],
    );
    let tonight = Tonight {
        items: Items::new(vec![item("A long hug"), item("A back rub")]).unwrap(),
        stop_word: said("Lighthouse"),
        evening,
    };
    let terms = Terms {
        what: said("Ten minutes of stretches"),
        days: Weekdays::new(0b000_1001).unwrap(),
        reminding: said("Put the kettle on"),
        not_to_say: said(""),
    };
    let plan = Plan::from_saved_parts(terms, at).unwrap();
    let own = Words {
        keep: said("Asking before, not after"),
        change: said(""),
        thanks: said("For \"and now?\" \u{1f33f}"),
    };
    let agreement = Agreement::from_saved_parts(own, at).unwrap();
    [
        (AGREEMENT, LeafId(0x1e_af06), Body::Agreement(agreement)),
        (PLAN, LeafId::PLAN, Body::Plan(plan)),
        (TONIGHT, LeafId::TONIGHT, Body::Tonight(tonight)),
    ]
    .into_iter()
    .map(|(name, id, body)| (name, Leaf { id, written: at, body }))
    .collect()
}

fn leaf(bytes: &[u8]) -> Result<(), DecodeError> {
    decode_leaf(bytes).map(drop)
}

#[test]
fn fields_that_are_missing_or_of_another_type_or_unknown() {
    check_fields(TONIGHT, leaf, &["", "/body", "/body/evening", "/body/evening/said/0"]);
    check_fields(PLAN, leaf, &["", "/body"]);
    check_fields(AGREEMENT, leaf, &["", "/body"]);
}

#[test]
fn of_tonight() {
    let pair = |item: &str| json!({ "item": item, "counts": "welcome" });
    let many = |n: usize| (0..n).map(|n| n.to_string()).collect::<Vec<_>>();
    check(
        TONIGHT,
        leaf,
        &[
            ("/body/items", json!(["a", "a"])),
            ("/body/items", json!([""])),
            ("/body/items", json!([" \u{200b}"])),
            ("/body/items", json!(many(25))),
            ("/body/items/0", long(61)),
            ("/body/stop_word", long(25)),
            ("/body/evening/made/ms", json!(-1)),
            ("/body/evening/said", json!([pair("a"), pair("a")])),
            ("/body/evening/said", json!([pair("")])),
            ("/body/evening/said", Value::Array(many(25).iter().map(|it| pair(it)).collect())),
            ("/body/evening/said/0/counts", json!("yes")),
            ("/body/evening/said/0/item", long(61)),
        ],
    );
}

#[test]
fn of_a_plan() {
    check(
        PLAN,
        leaf,
        &[
            ("/body/what", json!("")),
            ("/body/what", json!(" ")),
            ("/body/what", long(121)),
            ("/body/reminding", long(121)),
            ("/body/not_to_say", long(121)),
            ("/body/days", json!(128)),
            ("/body/days", json!(-1)),
            ("/body/days", json!(256)),
            ("/body/agreed/ms", json!(-1)),
        ],
    );
}

#[test]
fn of_an_agreement() {
    check(
        AGREEMENT,
        leaf,
        &[
            ("/body/keep", long(201)),
            ("/body/change", long(201)),
            ("/body/thanks", long(201)),
            ("/body/agreed/ms", json!(-1)),
        ],
    );
}

#[test]
fn an_agreement_on_nothing_is_none() {
    let mut record: Value = serde_json::from_slice(&super::fixtures::fixture(AGREEMENT)).unwrap();
    for field in ["keep", "change", "thanks"] {
        record["body"][field] = json!(" ");
    }
    let refused = leaf(&serde_json::to_vec(&record).unwrap());
    assert_eq!(refused, Err(DecodeError::Unreadable("an agreement on nothing")));
}

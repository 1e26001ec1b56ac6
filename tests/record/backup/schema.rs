//! What is written is what `docs/backup.schema.json` says, by a validator that knows nothing else of
//! it.

use boon::{Compiler, SchemaIndex, Schemas};
use proptest::prelude::*;
use say_when::domain::backup::Refusal;
use serde_json::Value;

use super::refused::with;
use super::{any_contents, ours, read, written};

const SCHEMA: &str = include_str!("../../../docs/backup.schema.json");

fn schema() -> (Schemas, SchemaIndex) {
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    let own: Value = serde_json::from_str(SCHEMA).unwrap();
    compiler.add_resource("urn:say-when:backup:2", own).unwrap();
    let index = compiler.compile("urn:say-when:backup:2", &mut schemas).unwrap();
    (schemas, index)
}

fn fails(file: &Value) -> Option<String> {
    let (schemas, index) = schema();
    schemas.validate(file, index).err().map(|error| format!("{error:#}"))
}

#[test]
fn ours_is_valid_and_what_is_changed_is_not() {
    let good: Value = serde_json::from_slice(&written(&ours(), usize::MAX)).unwrap();
    assert_eq!(fails(&good), None);
    let with = |pointer: &str, value: Value| {
        let mut changed = good.clone();
        *changed.pointer_mut(pointer).unwrap() = value;
        changed
    };
    assert!(fails(&with("/kind", "copy".into())).is_some());
    assert!(fails(&with("/format", 3.into())).is_some());
    assert!(fails(&with("/checksum", "00".into())).is_some());
    assert!(fails(&with("/records/0/asking_interval", 61.into())).is_some());
    assert!(fails(&with("/records/1/check_in/rounds", Value::Array(Vec::new()))).is_some());
    let mut without_book = good.clone();
    without_book["records"].as_array_mut().unwrap().remove(0);
    assert!(fails(&without_book).is_some());
    let mut more = good;
    more["more"] = 1.into();
    assert!(fails(&more).is_some());
}

/// What the app would never write, and never reads, is not in the schema either.
#[test]
fn what_the_reader_refuses_the_schema_refuses() {
    const OWN: &str = "\"instead\":\"own\",\"own_words\":\"a bath, and then sleep\"";
    const AGREED: &str =
        r#""keep":"Asking before, not after","change":"","thanks":"For \"and now?\" 🌿""#;
    for (name, part, other) in [
        ("own words that are not there", OWN, "\"instead\":\"own\""),
        ("own words beside another word", OWN, "\"instead\":\"tea\",\"own_words\":\"a bath\""),
        ("own words beside none", OWN, "\"own_words\":\"a bath\""),
        ("an agreement on nothing", AGREED, "\"keep\":\"\",\"change\":\"\",\"thanks\":\" \""),
        ("a plan to do nothing", "\"what\":\"Ten minutes of stretches\"", "\"what\":\"\""),
        ("a plan of a space", "\"what\":\"Ten minutes of stretches\"", "\"what\":\" \\n\""),
        ("a thing for tonight that says nothing", "[\"A long hug\",", "[\"\","),
        (
            "two voices of one",
            "\"setting\":\"both_of_us\",\"began\"",
            "\"setting\":\"just_me\",\"began\"",
        ),
        (
            "one voice of two",
            "\"setting\":\"just_me\",\"began\"",
            "\"setting\":\"both_of_us\",\"began\"",
        ),
    ] {
        let bytes = with(part, other);
        assert_eq!(read(&bytes, usize::MAX), Err(Refusal::Damaged), "{name}");
        let file: Value = serde_json::from_slice(&bytes).unwrap();
        assert!(fails(&file).is_some(), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 100, ..ProptestConfig::default() })]

    /// Every sort of leaf is in the schema: a new one that is not fails here.
    #[test]
    fn any_backup_is_valid(contents in any_contents()) {
        let file: Value = serde_json::from_slice(&written(&contents, usize::MAX)).unwrap();
        prop_assert_eq!(fails(&file), None);
    }
}

//! How the app looks, as it is saved.

use say_when::record::{Cover, Preferences, TextSize, Theme};
use serde_json::json;

#[test]
fn as_the_head_of_the_page_reads_them() {
    for theme in Theme::ALL {
        for text_size in TextSize::ALL {
            for cover in Cover::ALL {
                let preferences = Preferences { theme, text_size, cover };
                let saved = serde_json::to_value(preferences).unwrap();
                assert_eq!(
                    saved,
                    json!({"theme": theme.word(), "text_size": text_size.percent(), "cover": cover.word()})
                );
                assert_eq!(serde_json::from_value::<Preferences>(saved).unwrap(), preferences);
            }
        }
    }
    assert_eq!(
        serde_json::to_string(&Preferences::default()).unwrap(),
        r#"{"theme":"dim","text_size":100,"cover":"note"}"#
    );
}

#[test]
fn what_is_missing_is_as_it_is_at_first_and_what_is_unknown_is_passed_over() {
    let read = |text| serde_json::from_str::<Preferences>(text).unwrap();
    assert_eq!(read("{}"), Preferences::default());
    let dark = Preferences { theme: Theme::Dark, ..Preferences::default() };
    assert_eq!(read(r#"{"theme":"dark","language":"nl"}"#), dark);
}

#[test]
fn what_is_no_choice_is_refused() {
    for text in [
        r#"{"theme":"pink"}"#,
        r#"{"theme":"Dim"}"#,
        r#"{"cover":"calendar"}"#,
        r#"{"text_size":110}"#,
        r#"{"text_size":-100}"#,
        r#"{"text_size":65636}"#,
        r#"{"text_size":"100"}"#,
        "null",
        "",
        "dim",
    ] {
        assert!(serde_json::from_str::<Preferences>(text).is_err(), "{text}");
    }
}

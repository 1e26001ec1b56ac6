//! How the app looks, in real storage.

use say_when::record::{Cover, Preferences, TextSize, Theme};
use say_when::store::preferences::{KEY, erase, load, save};
use wasm_bindgen_test::wasm_bindgen_test;

fn storage() -> web_sys::Storage {
    web_sys::window().unwrap().local_storage().unwrap().unwrap()
}

fn saved() -> Option<String> {
    storage().get_item(KEY).unwrap()
}

#[wasm_bindgen_test]
fn are_found_as_they_were_chosen() {
    erase();
    assert_eq!(load(), Preferences::default());
    for theme in Theme::ALL {
        for text_size in TextSize::ALL {
            for cover in Cover::ALL {
                let preferences = Preferences { theme, text_size, cover };
                assert!(save(preferences));
                assert_eq!(load(), preferences);
            }
        }
    }
    assert_eq!(saved().unwrap(), r#"{"theme":"system","text_size":200,"cover":"timer"}"#);
    erase();
    assert_eq!((load(), saved()), (Preferences::default(), None));
}

/// What cannot be read stays until a person chooses.
#[wasm_bindgen_test]
fn that_cannot_be_read_stay() {
    for unreadable in
        ["", "dim", "{", "null", "[]", r#"{"theme":"pink"}"#, r#"{"text_size":1e400}"#]
    {
        storage().set_item(KEY, unreadable).unwrap();
        assert_eq!(load(), Preferences::default(), "{unreadable}");
        assert_eq!(saved().unwrap(), unreadable);
    }
    assert!(save(Preferences::default()));
    assert_eq!(saved().unwrap(), r#"{"theme":"dim","text_size":100,"cover":"note"}"#);
    erase();
}

#[wasm_bindgen_test]
fn of_other_programs_are_not_touched() {
    storage().set_item("theirs", "1").unwrap();
    assert!(save(Preferences::default()));
    erase();
    assert_eq!(storage().get_item("theirs").unwrap().unwrap(), "1");
    storage().remove_item("theirs").unwrap();
}

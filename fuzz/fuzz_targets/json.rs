//! JSON of any shape, by the reader that passes over what it does not know:
//! how the app looks. What it reads it writes, and reads as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use say_when::record::{Preferences, export_set_aside};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(chosen) = serde_json::from_slice::<Preferences>(bytes) {
        let written = serde_json::to_vec(&chosen).expect("it was read");
        assert_eq!(serde_json::from_slice::<Preferences>(&written).ok(), Some(chosen));
    }
    // And the other way: whatever was set aside leaves as a file that anybody can read.
    let key = String::from_utf8_lossy(bytes).into_owned();
    let file = export_set_aside(&[(key, bytes.to_vec())]);
    assert!(serde_json::from_slice::<serde_json::Value>(&file).is_ok());
});

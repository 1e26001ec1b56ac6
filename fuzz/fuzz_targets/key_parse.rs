//! Keys: each has one spelling, and nothing else is one.
#![no_main]

use libfuzzer_sys::fuzz_target;
use say_when::record::Key;

fuzz_target!(|text: &str| {
    if let Some(key) = Key::parse(text) {
        assert_eq!(key.to_string(), text);
    }
});

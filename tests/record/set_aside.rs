//! What was set aside, as a file: whole, whatever it is.

use say_when::record::export_set_aside;
use serde_json::{Value, json};

#[test]
fn text_as_text_and_the_rest_as_digits() {
    let records = [
        ("book".to_owned(), br#"{"torn": "#.to_vec()),
        ("check-in/\u{202e}".to_owned(), vec![0x00, 0x9f, 0xff]),
        ("empty".to_owned(), Vec::new()),
    ];
    let file: Value = serde_json::from_slice(&export_set_aside(&records)).unwrap();
    let whole = json!({
        "format": 2,
        "kind": "set_aside",
        "records": [
            {"key": "book", "text": "{\"torn\": "},
            {"key": "check-in/\u{202e}", "hex": "009fff"},
            {"key": "empty", "text": ""},
        ],
    });
    assert_eq!(file, whole);
}

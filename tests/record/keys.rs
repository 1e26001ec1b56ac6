//! Keys: one spelling each, in the order of time, and none of anybody else's.

use proptest::prelude::*;
use say_when::domain::book::BookId;
use say_when::domain::check_in::CheckInId;
use say_when::domain::leaf::LeafId;
use say_when::domain::moment::Moment;
use say_when::record::Key;

use super::generators::{book, check_in, leaf, unfinished};

#[test]
fn spelt_as_documented() {
    let (book, id) = (BookId(0xb), CheckInId(0xc));
    let check_in = Key::CheckIn { book, began_ms: 1_772_000_000_000, id };
    assert_eq!(Key::Book.to_string(), "book");
    assert_eq!(
        check_in.to_string(),
        "check-in/0000000000000000000000000000000b/001772000000000-0000000000000000000000000000000c",
    );
    assert_eq!(
        Key::Unfinished { book, id }.to_string(),
        "unfinished/0000000000000000000000000000000b/0000000000000000000000000000000c",
    );
    assert_eq!(
        Key::Leaf { book, id: LeafId(0xc) }.to_string(),
        "leaf/0000000000000000000000000000000b/0000000000000000000000000000000c",
    );
}

#[test]
fn other_keys_are_nobodys() {
    let id = "0123456789abcdef0123456789abcdef";
    let others = [
        String::new(),
        "Book".into(),
        "book/".into(),
        "books".into(),
        format!("book/{id}"),
        format!("vault/{id}"),
        format!("unfinished/{id}"),
        format!("unfinished/{id}/{id}/"),
        format!("unfinished/{id}/{}", id.to_uppercase()),
        format!("unfinished/{id}/+{}", &id[1..]),
        format!("unfinished/{id}/{}", &id[1..]),
        format!("unfinished/{id}/0{id}"),
        format!("check-in/{id}/{id}"),
        format!("check-in/{id}/1772000000000-{id}"),
        format!("check-in/{id}/+01772000000000-{id}"),
        format!("check-in/{id}/-01772000000000-{id}"),
        format!("check-in/{id}/253402300800000-{id}"),
        format!("check-in/{id}/001772000000000-{id}-{id}"),
        format!("check-in/{id}/00177200000000\u{0661}-{id}"),
        format!(" check-in/{id}/001772000000000-{id}"),
    ];
    for other in others {
        assert_eq!(Key::parse(&other), None, "{other:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn read_as_written(
        (book, check_in, unfinished, leaf) in (book(), check_in(), unfinished(), leaf()),
    ) {
        let (check_in, unfinished) =
            (Key::of_check_in(book.id, &check_in), Key::of_unfinished(book.id, &unfinished));
        for key in [Key::Book, check_in, unfinished, Key::of_leaf(book.id, &leaf)] {
            prop_assert_eq!(Key::parse(&key.to_string()), Some(key));
        }
    }

    #[test]
    fn in_the_order_of_time(
        (first, second) in (0..=Moment::LAST_MS, 0..=Moment::LAST_MS),
        (book, one, other) in (any::<u128>(), any::<u128>(), any::<u128>()),
    ) {
        let book = BookId(book);
        let first = Key::CheckIn { book, began_ms: first, id: CheckInId(one) };
        let second = Key::CheckIn { book, began_ms: second, id: CheckInId(other) };
        prop_assert_eq!(first.to_string().cmp(&second.to_string()), first.cmp(&second));
    }

    #[test]
    fn any_text_at_all(text in any::<String>()) {
        prop_assert!(Key::parse(&text).is_none_or(|key| key.to_string() == text));
    }
}

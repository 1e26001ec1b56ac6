//! What is written is read again as it was.

use proptest::prelude::*;
use say_when::record::{
    Filed, MOST_BYTES, decode_book, decode_check_in, decode_leaf, decode_unfinished, encode_book,
    encode_check_in, encode_leaf, encode_unfinished, export_check_in,
};

use super::generators::{book, book_id, check_in, leaf, unfinished};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_check_in((book, check_in) in (book_id(), check_in())) {
        let bytes = encode_check_in(book, &check_in).unwrap();
        prop_assert!(bytes.len() <= MOST_BYTES);
        prop_assert_eq!(&bytes, &export_check_in(book, &check_in));
        prop_assert_eq!(decode_check_in(&bytes), Ok(Filed { book, value: check_in }));
    }

    #[test]
    fn an_unfinished_check_in((book, unfinished) in (book_id(), unfinished())) {
        let bytes = encode_unfinished(book, &unfinished).unwrap();
        prop_assert_eq!(decode_unfinished(&bytes), Ok(Filed { book, value: unfinished }));
    }

    #[test]
    fn a_leaf((book, leaf) in (book_id(), leaf())) {
        let bytes = encode_leaf(book, &leaf).unwrap();
        prop_assert!(bytes.len() <= MOST_BYTES);
        prop_assert_eq!(decode_leaf(&bytes), Ok(Filed { book, value: leaf }));
    }

    #[test]
    fn a_book(book in book()) {
        let bytes = encode_book(&book).unwrap();
        prop_assert_eq!(decode_book(&bytes), Ok(book));
    }

    /// No kind is ever taken for another.
    #[test]
    fn one_kind_only((book, check_in, unfinished, leaf) in (book(), check_in(), unfinished(), leaf())) {
        let kept = encode_check_in(book.id, &check_in).unwrap();
        let begun = encode_unfinished(book.id, &unfinished).unwrap();
        let leaf = encode_leaf(book.id, &leaf).unwrap();
        let book = encode_book(&book).unwrap();
        prop_assert!([&kept, &begun, &book].into_iter().all(|other| decode_leaf(other).is_err()));
        prop_assert!(decode_check_in(&leaf).is_err() && decode_book(&leaf).is_err());
        prop_assert!(decode_check_in(&begun).is_err() && decode_check_in(&book).is_err());
        prop_assert!(decode_unfinished(&kept).is_err() && decode_unfinished(&book).is_err());
        prop_assert!(decode_book(&kept).is_err() && decode_book(&begun).is_err());
    }
}

//! How much a backup may hold: what is written is never more than what is read back in.

use std::rc::Rc;

use proptest::prelude::*;
use say_when::domain::backup::{Contents, NotSaved, Refusal};
use say_when::domain::leaf::{Leaf, LeafId};
use say_when::record::{Bounds, MOST_BACKUP_BYTES, MOST_RECORDS, Read, Reader, Writer};

use super::super::examples::{our_book, thanks};
use super::{any_contents, now, written};

fn written_within(
    contents: &Contents,
    bounds: Bounds,
    most_bytes: usize,
) -> Result<Vec<u8>, NotSaved> {
    let mut writer = Writer::within(contents, now(), bounds);
    while !writer.step(most_bytes)? {}
    Ok(writer.finish())
}

fn read_within(bytes: Vec<u8>, bounds: Bounds) -> Result<Contents, Refusal> {
    let mut reader = Box::new(Reader::within(bytes, bounds)?);
    loop {
        reader = match reader.step(4_096)? {
            Read::All(contents) => return Ok(contents),
            Read::On(reader) => reader,
        };
    }
}

/// So many leaves, beside each other.
fn of_leaves(count: usize) -> Contents {
    let leaves = (0..).take(count).map(|id| Leaf { id: LeafId(id), ..thanks() }).map(Rc::new);
    Contents {
        book: Rc::new(our_book()),
        check_ins: Rc::default(),
        leaves: Rc::new(leaves.collect()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// To the byte and to the record, and at once or in steps.
    #[test]
    fn writing_and_reading_keep_to_the_same((contents, step) in (any_contents(), 1_usize..5_000)) {
        let taken = contents.taken_along();
        let whole = written(&contents, usize::MAX);
        let beside_the_book = taken.check_ins.len() + taken.leaves.len();
        for bytes in [whole.len() - 1, whole.len()] {
            for records in [beside_the_book.saturating_sub(1), beside_the_book] {
                let bounds = Bounds { bytes, records };
                let fits = bytes >= whole.len() && records >= beside_the_book;
                let told = written_within(&contents, bounds, step);
                let read = read_within(whole.clone(), bounds);
                if fits {
                    prop_assert_eq!(told.as_ref(), Ok(&whole));
                    prop_assert_eq!(read.as_ref(), Ok(&taken));
                } else {
                    prop_assert_eq!(told, Err(NotSaved::TooMuch));
                    prop_assert_eq!(read, Err(Refusal::TooLarge));
                }
            }
        }
    }
}

/// Whoever would write more than is read back in is told so before the first record.
#[test]
fn those_of_the_app() {
    let own = Bounds { bytes: 64 << 20, records: 100_000 };
    assert_eq!((Bounds::OWN, MOST_BACKUP_BYTES, MOST_RECORDS), (own, own.bytes, own.records));
    let mut writer = Writer::new(&of_leaves(MOST_RECORDS + 1), now());
    assert_eq!(writer.step(1), Err(NotSaved::TooMuch));
    assert_eq!(writer.progress().0, 0);
    assert_eq!(Writer::new(&of_leaves(MOST_RECORDS), now()).step(1), Ok(false));
}

/// The largest that there may be, and one more.
#[test]
fn a_hundred_thousand_records() {
    let wider = Bounds { records: usize::MAX, ..Bounds::OWN };
    for (count, fits) in [(MOST_RECORDS, true), (MOST_RECORDS + 1, false)] {
        let contents = of_leaves(count);
        let bytes = written_within(&contents, wider, 1 << 20).unwrap();
        match read_within(bytes, Bounds::OWN) {
            Ok(read) => assert!(fits && read.leaves.len() == count),
            Err(refusal) => assert!(!fits && refusal == Refusal::TooLarge, "{refusal:?}"),
        }
    }
}

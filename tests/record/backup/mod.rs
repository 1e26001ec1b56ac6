//! Backups: written, read back as they were, and refused where they are not.

mod bounds;
mod merging;
mod refused;
mod schema;
mod summing;

use std::collections::BTreeSet;
use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use say_when::domain::backup::{Contents, Refusal};
use say_when::domain::book::Book;
use say_when::domain::changes::Changes;
use say_when::domain::check_in::CheckIn;
use say_when::domain::leaf::Leaf;
use say_when::domain::moment::Moment;
use say_when::record::{Read, Reader, Writer};

use super::examples::{both_of_us, copies, just_me, our_book, phrase, thanks};
use super::generators::{book, check_in, leaf};

/// What a book holds, in its order, and nothing twice.
pub fn contents(book: Book, check_ins: Vec<CheckIn>, leaves: Vec<Leaf>) -> Contents {
    let (mut names, mut ids) = (BTreeSet::new(), BTreeSet::new());
    let check_ins = check_ins.into_iter().filter(|one| ids.insert(one.id)).map(Rc::new).collect();
    let leaves = leaves.into_iter().filter(|one| names.insert(one.id)).map(Rc::new).collect();
    let unsorted =
        Contents { book: Rc::new(book), check_ins: Rc::new(check_ins), leaves: Rc::new(leaves) };
    unsorted.after(&Changes::default())
}

pub fn any_contents() -> impl Strategy<Value = Contents> {
    (book(), vec(check_in(), 0..6), vec(leaf(), 0..6))
        .prop_map(|(book, check_ins, leaves)| contents(book, check_ins, leaves))
}

/// Something of everything.
pub fn ours() -> Contents {
    let of_prepare = super::of_prepare::examples().into_iter().chain(super::agreed::examples());
    let leaves = of_prepare.map(|(_, leaf)| leaf).chain([thanks(), copies(), phrase()]).collect();
    contents(our_book(), vec![both_of_us(), just_me()], leaves)
}

pub fn now() -> Moment {
    Moment::new(1_772_750_000_000, 60).unwrap()
}

/// A backup, written at once or a record at a time.
pub fn written(contents: &Contents, most_bytes: usize) -> Vec<u8> {
    let mut writer = Writer::new(contents, now());
    let mut before = 0;
    while !writer.step(most_bytes).unwrap() {
        let (done, of) = writer.progress();
        assert!(before < done && done <= of, "{before}, {done} of {of}");
        before = done;
    }
    let (done, of) = writer.progress();
    assert_eq!(done, of);
    writer.finish()
}

pub fn read(bytes: &[u8], most_bytes: usize) -> Result<Contents, Refusal> {
    let mut reader = Box::new(Reader::new(bytes.to_vec())?);
    loop {
        let before = reader.progress().0;
        reader = match reader.step(most_bytes)? {
            Read::All(contents) => return Ok(contents),
            Read::On(reader) => reader,
        };
        assert!(reader.progress().0 > before, "it goes on");
    }
}

/// The same with a checksum that is right for it: what is refused then is refused for what it says.
pub fn resummed(file: &[u8]) -> Vec<u8> {
    summing::resummed(file).expect("no checksum to put another in place of")
}

/// However it is cut into steps.
fn comes_back_as_it_was(contents: &Contents, step: usize) -> Result<(), TestCaseError> {
    let bytes = written(contents, step);
    prop_assert_eq!(&bytes, &written(contents, usize::MAX));
    prop_assert_eq!(read(&bytes, step), Ok(contents.taken_along()));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// X1.
    #[test]
    fn any_book_comes_back_as_it_was((contents, step) in (any_contents(), 1_usize..20_000)) {
        comes_back_as_it_was(&contents, step)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(10_000) })]

    /// X1.
    #[test]
    #[ignore = "ten thousand books"]
    fn ten_thousand_books_come_back_as_they_were(
        (contents, step) in (any_contents(), 1_usize..20_000),
    ) {
        comes_back_as_it_was(&contents, step)?;
    }
}

/// X1, with ten thousand check-ins in one.
#[test]
fn ten_thousand_come_back_as_they_were() {
    let (model, mut many) = (both_of_us(), Vec::new());
    for number in 0..10_000_u32 {
        let began = Moment::nearest(1_600_000_000_000 + i64::from(number) * 3_600_000, 60);
        let id = say_when::domain::check_in::CheckInId(u128::from(number) << 40 | 7);
        many.push(CheckIn { id, began, ..model.clone() });
    }
    let contents = contents(our_book(), many, vec![thanks()]);
    let bytes = written(&contents, 1 << 16);
    assert_eq!(read(&bytes, 1 << 16), Ok(contents.taken_along()));
}

/// The backup of this format, frozen, and made by another program: `docs/backup-format.md` is enough
/// to make one.
#[test]
fn what_another_program_has_made_by_the_document() {
    let frozen = include_str!("../../backups/format-2.json");
    assert_eq!(read(frozen.as_bytes(), 1_000), Ok(ours().taken_along()));
    assert_eq!(String::from_utf8(written(&ours(), usize::MAX)).unwrap(), frozen);
}

#[test]
fn what_is_about_this_device_or_this_evening_is_not_in_it() {
    let text = String::from_utf8(written(&ours(), usize::MAX)).unwrap();
    for word in ["copies", "are_reminded_of", "evening", "seen", "announced", "unfinished"] {
        assert!(!text.contains(&format!("\"{word}\"")), "{word}");
    }
    assert!(text.contains("\"tonight\"") && text.contains("Lighthouse"));
}

/// Laid out by another program, it is the same.
#[test]
fn white_space_means_nothing() {
    let bytes = written(&ours(), usize::MAX);
    let text = String::from_utf8(bytes).unwrap();
    let spread = text.replace("\",\"", "\" ,\r\n\t\"").replace("{\"kind\"", " \n{ \"kind\"") + "\n";
    assert_ne!(text, spread);
    assert_eq!(read(spread.as_bytes(), 1), Ok(ours().taken_along()));
}

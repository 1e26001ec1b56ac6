//! A backup that is read back in: whatever the file is, it is refused or read whole; what was read
//! is written and read as the same, and comes to the same a second time. So with a checksum that is
//! right for it: without one, hardly anything would come past it.
#![no_main]

#[path = "../../tests/record/backup/summing.rs"]
mod summing;

use libfuzzer_sys::fuzz_target;
use say_when::domain::backup::{Choice, Contents, Refusal, changes};
use say_when::domain::moment::Moment;
use say_when::record::{Read, Reader, Writer};

fn read(bytes: &[u8], slice: usize) -> Result<Contents, Refusal> {
    let mut reader = Box::new(Reader::new(bytes.to_vec())?);
    loop {
        reader = match reader.step(slice)? {
            Read::All(contents) => return Ok(contents),
            Read::On(reader) => reader,
        };
    }
}

fn tried(bytes: &[u8]) {
    let whole = read(bytes, usize::MAX);
    assert_eq!(read(bytes, 1), whole, "in slices as at once");
    let Ok(contents) = whole else { return };
    let mut writer = Writer::new(&contents, Moment::nearest(0, 0));
    while !writer.step(64).expect("it was read") {}
    assert_eq!(read(&writer.finish(), 64).as_ref(), Ok(&contents));
    for choice in [Choice::KeepOurs, Choice::TakeTheirs, Choice::Replace] {
        assert!(changes(&contents, &contents, choice).is_empty());
    }
}

fuzz_target!(|bytes: &[u8]| {
    tried(bytes);
    if let Some(summed) = summing::resummed(bytes) {
        tried(&summed);
    }
});

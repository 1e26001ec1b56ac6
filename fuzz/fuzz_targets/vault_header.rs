//! What lies in the open of a vault: its header, and the frames of its records.
//! What a header asks for is within bounds, or it is asked nothing.
#![no_main]

use libfuzzer_sys::fuzz_target;
use say_when::record::sealed::{Frame, with_key, without_key};
use say_when::record::{decode_header, encode_header};
use say_when::store::vault::{Effort, Key, Wrap};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(header) = decode_header(bytes) {
        let written = encode_header(&header).expect("it was read");
        assert_eq!(decode_header(&written).as_ref(), Ok(&header));
        for slot in &header.slots {
            let Some(wrap) = Wrap::of_slot(slot) else { continue };
            assert!(wrap.effort.memory_kib() <= Effort::MOST.memory_kib());
            assert!(wrap.effort.memory_kib() >= Effort::LEAST.memory_kib());
            assert!((1..=Effort::MOST.passes()).contains(&wrap.effort.passes()));
            assert_eq!(wrap.to_slot(), *slot);
            // By a key that is not the one: nothing opens.
            let other = Key::from_random(&mut [7; Key::BYTES]);
            assert!(wrap.open_by(header.vault, &other).is_none());
        }
    }
    if let Ok(frame) = Frame::decode(bytes) {
        assert_eq!(frame.encode(), bytes);
    }
    if let Some((key, record)) = without_key(bytes) {
        assert_eq!(with_key(key, record).as_deref(), Some(bytes));
    }
});

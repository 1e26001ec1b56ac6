//! What is left of a vault that nothing opens any more, known by what was set aside.

use crate::domain::keeping::LostLock;
use crate::record::{Key, decode_header};
use crate::store::{Entry, without_number};

/// The lock that was lost, if what was set aside was behind one: its header, and what it opened.
/// A sealed record alone is no such thing: one may be spoilt in a vault that opens.
pub(super) fn lost_lock(aside: &[Entry]) -> Option<LostLock> {
    let lying = |(key, bytes): &'_ Entry| {
        let (own, _) = without_number(key);
        Some((Key::parse(own)?, decode_header(bytes).is_ok()))
    };
    let (mut header, mut is_anything_sealed) = (None, false);
    for (key, is_header) in aside.iter().filter_map(lying) {
        match key {
            // A header that can be read was set aside for what it asks.
            Key::Book if is_header => header = Some(LostLock::Foreign),
            Key::Book => header = header.or(Some(LostLock::Damaged)),
            Key::Sealed { .. } => is_anything_sealed = true,
            _ => {}
        }
    }
    header.filter(|_| is_anything_sealed)
}

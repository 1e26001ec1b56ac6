//! What a record is called in a vault.

use blake2::Blake2bMac;
use blake2::digest::consts::U16;
use blake2::digest::{FixedOutput, Update};

use super::Key;

/// Says what the key is used for, so that no other use of it gives the same.
const PURPOSE: &[u8; 16] = b"say when, names\0";

/// What the vault's key makes of a record's own key: the same every time, and nothing to anybody
/// who does not have the vault's key. None for a key that the hash does not take; a [`Key`] always
/// fits.
#[must_use]
pub fn name_of(key: &Key, record: &str) -> Option<u128> {
    let mut mac =
        Blake2bMac::<U16>::new_with_salt_and_personal(Some(key.bytes()), &[], PURPOSE).ok()?;
    mac.update(record.as_bytes());
    Some(u128::from_be_bytes(mac.finalize_fixed().into()))
}

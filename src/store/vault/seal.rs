//! Records, sealed: each for its own place, and none telling its length.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::Key;

/// How many bytes a nonce has: enough to be random.
pub const NONCE_BYTES: usize = 24;

/// A number that is used once: random, and new for every sealing.
pub type Nonce = [u8; NONCE_BYTES];

/// Records are filled up to a whole number of these, in bytes, so that a short
/// note and a long one look alike.
pub const STEP: usize = 256;

/// How many bytes say how long a record is without its filling.
const LENGTH_BYTES: usize = 4;

/// Where a sealed record belongs. It opens nowhere else: not under another
/// key, not in another vault, not as an earlier form of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The vault's name.
    pub vault: u128,
    /// The record's key in the store.
    pub record: &'a str,
    /// The format of what is sealed.
    pub format: u64,
    /// How often this record was written.
    pub sequence: u64,
}

/// It was changed, or is not what should be here. There is nothing to be had of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged;

/// Seals a record for its place. None if it has more than 4 GiB.
#[must_use]
pub fn seal(key: &Key, place: &Place, nonce: &Nonce, record: &[u8]) -> Option<Vec<u8>> {
    let length = u32::try_from(record.len()).ok()?;
    let filled = (LENGTH_BYTES + record.len()).next_multiple_of(STEP);
    let mut bytes = Zeroizing::new(Vec::with_capacity(filled));
    bytes.extend(length.to_be_bytes());
    bytes.extend(record);
    bytes.resize(filled, 0);
    sealed(key, nonce, &name(place), bytes)
}

/// Opens a record in its place.
///
/// # Errors
/// [`Damaged`] if a single bit of it, of its nonce or of its place is not as it was.
pub fn open(
    key: &Key,
    place: &Place,
    nonce: &Nonce,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Damaged> {
    let mut bytes = opened(key, nonce, &name(place), sealed).ok_or(Damaged)?;
    let (length, rest) = bytes.split_first_chunk::<LENGTH_BYTES>().ok_or(Damaged)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| Damaged)?;
    let filling = rest.get(length..).ok_or(Damaged)?;
    if filling.len() >= STEP || filling.iter().any(|byte| *byte != 0) {
        return Err(Damaged);
    }
    bytes.drain(..LENGTH_BYTES);
    bytes.truncate(length);
    Ok(bytes)
}

/// What is authenticated beside a record. The one part of no fixed length stands last.
fn name(place: &Place) -> Vec<u8> {
    let mut name = b"say when, record".to_vec();
    name.extend(place.vault.to_be_bytes());
    name.extend(place.format.to_be_bytes());
    name.extend(place.sequence.to_be_bytes());
    name.extend(place.record.as_bytes());
    name
}

pub(super) fn sealed(
    key: &Key,
    nonce: &Nonce,
    name: &[u8],
    bytes: Zeroizing<Vec<u8>>,
) -> Option<Vec<u8>> {
    let cipher = XChaCha20Poly1305::new(key.bytes().into());
    cipher.encrypt(&XNonce::from(*nonce), Payload { msg: &bytes, aad: name }).ok()
}

pub(super) fn opened(
    key: &Key,
    nonce: &Nonce,
    name: &[u8],
    sealed: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let cipher = XChaCha20Poly1305::new(key.bytes().into());
    let opened = cipher.decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: name });
    opened.ok().map(Zeroizing::new)
}

//! A vault's header: what has to be known before anything in it can be opened.
//!
//! It lies where a book without a lock would lie, so that whoever looks for the
//! book finds the lock; and a version that knows no vaults finds a format that
//! is newer than its own, and leaves everything alone.
//!
//! | field | |
//! | --- | --- |
//! | `vault` | 32 hex digits: a random name, new with every key |
//! | `slots` | one wrap of the key; two while the words are being changed |
//! | `memory_kib`, `passes` | of a slot: how much work its words are |
//! | `salt`, `nonce`, `sealed` | of a slot: 16, 24 and 48 bytes as hex digits |

use super::envelope::{DecodeError, begun, read, read_back, written};
use super::json::{Fields, Json};
use super::{key, words};
use crate::domain::book::BookId;

const KIND: &str = "vault";
/// While the words are being changed there are two; never more.
const MOST_SLOTS: usize = 2;

/// What lies in the open of a vault. It holds nothing that opens it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The book inside.
    pub book: BookId,
    /// The vault's name: random, and another one for every key.
    pub vault: u128,
    /// The key, wrapped: once, or twice while the words are being changed.
    pub slots: Vec<Slot>,
}

/// One wrap of a vault's key, as numbers. Whether they are bearable is for the
/// vault to say, before anything is allocated by them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// How much memory its words take, in KiB.
    pub memory_kib: u32,
    /// How often that memory is filled.
    pub passes: u32,
    /// What makes the same words give another key elsewhere.
    pub salt: [u8; 16],
    /// The number that was used once to seal the key.
    pub nonce: [u8; 24],
    /// The key, sealed.
    pub sealed: [u8; 48],
}

/// A header as bytes.
///
/// # Errors
/// [`DecodeError::Unreadable`] if it could not be read back as it is: no slot,
/// or more than two.
pub fn encode_header(header: &Header) -> Result<Vec<u8>, DecodeError> {
    let slots = header.slots.iter().map(|slot| {
        let whole = |number: u32| Json::Whole(number.into());
        Json::Object(
            Fields::default()
                .with("memory_kib", whole(slot.memory_kib))
                .with("passes", whole(slot.passes))
                .with_text("salt", &key::hex(&slot.salt))
                .with_text("nonce", &key::hex(&slot.nonce))
                .with_text("sealed", &key::hex(&slot.sealed)),
        )
    });
    let record = begun(KIND, header.book)
        .with_text("vault", &key::written_id(header.vault))
        .with_list("slots", slots);
    let bytes = written(record);
    let decoded = decode_header(&bytes);
    read_back(bytes, header, decoded)
}

/// A header from bytes.
///
/// # Errors
/// [`DecodeError`] if a newer version wrote it, or it breaks a bound.
pub fn decode_header(bytes: &[u8]) -> Result<Header, DecodeError> {
    let (book, mut fields) = read(bytes, KIND)?;
    let vault = words::read_id(&fields.text("vault")?)?;
    let slots = fields.list("slots")?;
    fields.end()?;
    if slots.is_empty() || slots.len() > MOST_SLOTS {
        return Err(DecodeError::Unreadable("a vault without a slot, or with too many"));
    }
    let slots = slots.into_iter().map(read_slot).collect::<Result<_, _>>()?;
    Ok(Header { book, vault, slots })
}

fn read_slot(slot: Json) -> Result<Slot, DecodeError> {
    let mut fields = slot.object()?;
    let slot = Slot {
        memory_kib: read_number(&mut fields, "memory_kib")?,
        passes: read_number(&mut fields, "passes")?,
        salt: read_bytes(&mut fields, "salt")?,
        nonce: read_bytes(&mut fields, "nonce")?,
        sealed: read_bytes(&mut fields, "sealed")?,
    };
    fields.end()?;
    Ok(slot)
}

fn read_number(fields: &mut Fields, name: &str) -> Result<u32, DecodeError> {
    u32::try_from(fields.whole(name)?).map_err(|_| DecodeError::Unreadable("a number out of range"))
}

fn read_bytes<const COUNT: usize>(
    fields: &mut Fields,
    name: &str,
) -> Result<[u8; COUNT], DecodeError> {
    key::read_hex(&fields.text(name)?)
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or(DecodeError::Unreadable("not as many bytes as it has to be"))
}

//! The data key, wrapped by a key made from words.

use std::fmt;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::{Zeroize, Zeroizing};

use super::seal::{Nonce, opened, sealed};
use super::{Key, Words};
use crate::record::Slot;

/// How many bytes a salt has: what RFC 9106 recommends.
pub const SALT_BYTES: usize = 16;

/// Random bytes that make the same words give another key in another vault.
pub type Salt = [u8; SALT_BYTES];

/// How much work it is to make a key from words.
///
/// A header can be written by anybody, so it is bounded before anything is
/// allocated by it: never less than OWASP's floor (19 MiB twice, or 46 MiB
/// once), never more than a cheap phone bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    memory_kib: u32,
    passes: u32,
}

impl Effort {
    /// What a new vault takes: 46 MiB, once.
    pub const USUAL: Self = Self { memory_kib: 46 * 1024, passes: 1 };
    /// The least: 19 MiB, twice.
    pub const LEAST: Self = Self { memory_kib: 19 * 1024, passes: 2 };
    /// The most: 64 MiB, four times.
    pub const MOST: Self = Self { memory_kib: 64 * 1024, passes: 4 };

    /// So much memory, in KiB, filled so many times; none outside the bounds.
    #[must_use]
    pub const fn new(memory_kib: u32, passes: u32) -> Option<Self> {
        let is_enough = passes >= Self::LEAST.passes || memory_kib >= Self::USUAL.memory_kib;
        let is_bounded = memory_kib >= Self::LEAST.memory_kib
            && memory_kib <= Self::MOST.memory_kib
            && passes >= 1
            && passes <= Self::MOST.passes;
        if is_enough && is_bounded { Some(Self { memory_kib, passes }) } else { None }
    }

    /// In KiB.
    #[must_use]
    pub const fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// How often the memory is filled.
    #[must_use]
    pub const fn passes(self) -> u32 {
        self.passes
    }
}

/// The device did not give the memory that making a key takes. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoRoom;

/// Why a wrap did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locked {
    /// The words are not the ones, or the wrap is damaged. Nobody can tell which,
    /// by the answer or by the time it takes.
    WrongWords,
    /// The device did not give the memory that it takes.
    NoRoom,
}

/// A data key, wrapped.
#[derive(Clone, PartialEq, Eq)]
pub struct Wrap {
    /// How much work its words are.
    pub effort: Effort,
    /// Its salt.
    pub salt: Salt,
    /// Its nonce.
    pub nonce: Nonce,
    /// The key, sealed: as long as a key and a tag of 16 bytes.
    pub sealed: [u8; Key::BYTES + 16],
}

impl Wrap {
    /// Wraps the key of a vault. Salt and nonce have to be random and new.
    ///
    /// # Errors
    /// [`NoRoom`] if the device does not give the memory that it takes.
    pub fn new(
        key: &Key,
        vault: u128,
        words: &Words,
        effort: Effort,
        (salt, nonce): (Salt, Nonce),
    ) -> Result<Self, NoRoom> {
        Self::by(&key_from_words(words, &salt, effort)?, key, vault, effort, (salt, nonce))
    }

    /// The same by a key that was made of words already, with this effort and salt.
    ///
    /// # Errors
    /// [`NoRoom`] if the device does not give the memory that it takes.
    pub fn by(
        from_words: &Key,
        key: &Key,
        vault: u128,
        effort: Effort,
        (salt, nonce): (Salt, Nonce),
    ) -> Result<Self, NoRoom> {
        let bytes = Zeroizing::new(key.bytes().to_vec());
        let sealed = sealed(from_words, &nonce, &named(vault, effort, &salt), bytes);
        let sealed = sealed.and_then(|sealed| sealed.try_into().ok()).ok_or(NoRoom)?;
        Ok(Self { effort, salt, nonce, sealed })
    }

    /// The key of a vault.
    ///
    /// # Errors
    /// [`Locked`]; nothing is known of the key then.
    pub fn open(&self, vault: u128, words: &Words) -> Result<Key, Locked> {
        let made = key_from_words(words, &self.salt, self.effort);
        let from_words = made.map_err(|NoRoom| Locked::NoRoom)?;
        self.open_by(vault, &from_words).ok_or(Locked::WrongWords)
    }

    /// The same by a key that was made of words already.
    #[must_use]
    pub fn open_by(&self, vault: u128, from_words: &Key) -> Option<Key> {
        let name = named(vault, self.effort, &self.salt);
        let bytes = opened(from_words, &self.nonce, &name, &self.sealed)?;
        let mut key = Zeroizing::new([0; Key::BYTES]);
        if bytes.len() != Key::BYTES {
            return None;
        }
        key.copy_from_slice(&bytes);
        Some(Key::from_random(&mut key))
    }

    /// The wrap that a slot of a header holds; none where it asks for more, or less, than a
    /// vault may.
    #[must_use]
    pub const fn of_slot(slot: &Slot) -> Option<Self> {
        let Slot { memory_kib, passes, salt, nonce, sealed } = *slot;
        match Effort::new(memory_kib, passes) {
            Some(effort) => Some(Self { effort, salt, nonce, sealed }),
            None => None,
        }
    }

    /// As a slot of a header.
    #[must_use]
    pub const fn to_slot(&self) -> Slot {
        Slot {
            memory_kib: self.effort.memory_kib,
            passes: self.effort.passes,
            salt: self.salt,
            nonce: self.nonce,
            sealed: self.sealed,
        }
    }
}

impl fmt::Debug for Wrap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wrap").field("effort", &self.effort).finish_non_exhaustive()
    }
}

/// What is authenticated beside the wrapped key, so that a wrap opens in its own vault alone.
fn named(vault: u128, effort: Effort, salt: &Salt) -> Vec<u8> {
    let mut name = b"say when, key".to_vec();
    name.extend(vault.to_be_bytes());
    name.extend(effort.memory_kib.to_be_bytes());
    name.extend(effort.passes.to_be_bytes());
    name.extend(salt);
    name
}

/// A key made from words: Argon2id, one lane. It takes a good part of a second, in which the
/// thread does nothing else.
///
/// # Errors
/// [`NoRoom`] if the device does not give the memory that it takes.
pub fn key_from_words(words: &Words, salt: &Salt, effort: Effort) -> Result<Key, NoRoom> {
    let params = Params::new(effort.memory_kib, effort.passes, 1, Some(Key::BYTES));
    let params = params.map_err(|_| NoRoom)?;
    // Asked for and not taken: a device that has no room says so here, and does not fall over.
    let mut memory: Vec<Block> = Vec::new();
    memory.try_reserve_exact(params.block_count()).map_err(|_| NoRoom)?;
    memory.resize(params.block_count(), Block::new());
    let mut bytes = Zeroizing::new([0; Key::BYTES]);
    let made = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(words.bytes(), salt, bytes.as_mut_slice(), &mut memory);
    memory.zeroize();
    made.map_err(|_| NoRoom)?;
    Ok(Key::from_random(&mut bytes))
}

//! Encryption at rest: what a vault is made of.
//!
//! A random 256-bit [`Key`] seals every record. It never lies anywhere as it
//! is: it is wrapped by a second key that Argon2id makes from the couple's
//! [`Words`], so that changing the words means wrapping one key anew and not
//! writing every record again. Forgotten words cannot be found again, by
//! anybody.
//!
//! The primitives are those of `RustCrypto`, by their own crates: Argon2id (RFC
//! 9106) at the cost that OWASP's password storage cheat sheet asks for, and
//! XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03), whose nonces of 24 bytes
//! may be random.
//!
//! In a vault, a record's own key tells nothing either: it is replaced by
//! [`name_of`] it, a keyed `BLAKE2b` (RFC 7693).
//!
//! Nothing here knows a browser. Randomness comes in as an argument, and so
//! does whoever makes keys from words ([`KeyMaker`]).

mod key;
mod maker;
mod name;
mod randomness;
mod seal;
mod words;
mod wrap;

pub use key::Key;
pub use maker::{KeyMaker, Made, OnThisThread};
pub use name::name_of;
pub use randomness::{NoRandomness, Randomness};
pub use seal::{Damaged, NONCE_BYTES, Nonce, Place, STEP, open, seal};
pub use words::Words;
pub use wrap::{Effort, Locked, NoRoom, SALT_BYTES, Salt, Wrap, key_from_words};

//! What making and opening locks takes.

use std::rc::Rc;

use zeroize::Zeroizing;

use super::LockError;
use crate::record::Slot;
use crate::store::Store;
use crate::store::sealed::Sealed;
use crate::store::vault::{Effort, Key, KeyMaker, Randomness, Words, Wrap};

/// What making and opening locks takes.
pub struct Locksmith {
    /// Who makes keys from words.
    pub maker: Box<dyn KeyMaker>,
    /// The device's own randomness.
    pub randomness: Randomness,
}

impl Locksmith {
    /// A new wrap of a vault's key by these words, and the key that was made of them.
    pub(super) async fn wrap(
        &self,
        vault: u128,
        key: &Key,
        words: &Words,
    ) -> Result<(Wrap, Key), LockError> {
        let (salt, nonce) = (self.randomness.bytes()?, self.randomness.bytes()?);
        let from_words = self.maker.make(words, &salt, Effort::USUAL).await?;
        let wrap = Wrap::by(&from_words, key, vault, Effort::USUAL, (salt, nonce))?;
        Ok((wrap, from_words))
    }

    /// A new vault over a store, with nothing in it yet, and its header's one slot.
    pub(super) async fn vault(
        &self,
        store: &Rc<dyn Store>,
        words: &Words,
    ) -> Result<(Rc<Sealed>, Slot), LockError> {
        let vault = u128::from_be_bytes(self.randomness.bytes()?);
        let mut bytes = Zeroizing::new([0; Key::BYTES]);
        self.randomness.fill(bytes.as_mut_slice())?;
        let key = Key::from_random(&mut bytes);
        let (wrap, _) = self.wrap(vault, &key, words).await?;
        let sealed = Sealed::new(Rc::clone(store), vault, key, self.randomness.clone());
        Ok((Rc::new(sealed), wrap.to_slot()))
    }
}

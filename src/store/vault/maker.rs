//! Who makes keys from words. It takes long enough to be felt, and Stop must
//! not wait for it, so it is somebody else than the page's own thread.

use std::future::Future;
use std::pin::Pin;

use super::{Effort, Key, NoRoom, Salt, Words, key_from_words};

/// A key, in its own time.
pub type Made<'a> = Pin<Box<dyn Future<Output = Result<Key, NoRoom>> + 'a>>;

/// Somebody who makes keys from words.
pub trait KeyMaker {
    /// Makes the key: the same every time for the same words, salt and effort.
    fn make<'a>(&'a self, words: &'a Words, salt: &'a Salt, effort: Effort) -> Made<'a>;
}

/// Makes keys at once, on the thread that asks.
#[derive(Clone, Copy, Debug, Default)]
pub struct OnThisThread;

impl KeyMaker for OnThisThread {
    fn make<'a>(&'a self, words: &'a Words, salt: &'a Salt, effort: Effort) -> Made<'a> {
        Box::pin(async move { key_from_words(words, salt, effort) })
    }
}

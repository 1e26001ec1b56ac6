//! The device's own randomness, as it is handed in.

use std::fmt;
use std::rc::Rc;

/// The device gives no randomness: nothing can be sealed, so nothing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoRandomness;

/// Fills bytes, and tells whether it could.
type Fill = dyn Fn(&mut [u8]) -> bool;

/// A source of randomness that is fit for keys.
#[derive(Clone)]
pub struct Randomness(Rc<Fill>);

impl Randomness {
    /// A source that fills bytes, and tells whether it could.
    pub fn new(fill: impl Fn(&mut [u8]) -> bool + 'static) -> Self {
        Self(Rc::new(fill))
    }

    /// So many random bytes.
    ///
    /// # Errors
    /// [`NoRandomness`] if the device gives none.
    pub fn bytes<const COUNT: usize>(&self) -> Result<[u8; COUNT], NoRandomness> {
        let mut bytes = [0; COUNT];
        self.fill(&mut bytes)?;
        Ok(bytes)
    }

    /// Random bytes where they are wanted: for a key, of which no copy is to be left.
    ///
    /// # Errors
    /// [`NoRandomness`] if the device gives none.
    pub fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        if (self.0)(bytes) { Ok(()) } else { Err(NoRandomness) }
    }
}

impl fmt::Debug for Randomness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Randomness")
    }
}

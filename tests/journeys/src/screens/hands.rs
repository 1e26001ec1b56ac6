//! What a person has at hand for a way: a pointer, keys alone, or a finger alone.

use thirtyfour::Key;

use crate::failure::Outcome;
use crate::person::Person;

/// What is at hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hand {
    /// A pointer, and keys to type with.
    #[default]
    Pointer,
    /// Keys, and nothing else.
    Keys,
    /// A finger, and the phone's own keys to type with.
    Finger,
}

impl Hand {
    pub(super) async fn presses(self, person: &Person, name: &str) -> Outcome {
        match self {
            Self::Pointer => person.presses(name).await,
            Self::Keys => {
                person.tabs_either_way_to(name, false).await?;
                person.looks_before(name).await?;
                person.presses_key(Key::Space).await
            }
            Self::Finger => person.touches(name, false).await,
        }
    }

    pub(super) async fn types(self, person: &Person, field: &str, words: &str) -> Outcome {
        match self {
            Self::Pointer => person.types_into(field, words).await,
            Self::Keys => {
                person.tabs_either_way_to(field, true).await?;
                person.types(words).await
            }
            Self::Finger => {
                person.touches(field, true).await?;
                person.has_focus_on(field).await?;
                person.types(words).await
            }
        }
    }
}

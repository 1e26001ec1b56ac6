//! How the app looks, in localStorage.
//!
//! Beside whether the page is covered (`shell/cover.js`) it is the only thing
//! that is kept without asking, because it reveals nothing, and must be there
//! before the first paint. (Where somebody keeps something, or has
//! begun a second book, the [`shelf`](super::shelf) lies beside it.)
//!
//! `gloo-storage` panics where a browser denies storage, so every call is
//! behind a probe. What cannot be read counts as the first choice, and stays
//! as it is until a person chooses anew.

use crate::record::Preferences;

/// The key in localStorage. The page's own head reads it too.
pub const KEY: &str = "preferences";

/// What was chosen last, or the first choice where nothing can be read.
#[must_use]
pub fn load() -> Preferences {
    kept().unwrap_or_default()
}

/// What was chosen last, if it was kept.
#[must_use]
pub fn kept() -> Option<Preferences> {
    browser::load()
}

/// Keeps a choice, and tells whether it could be kept. Where it could not, the
/// app wears it all the same, until it is closed.
#[must_use]
pub fn save(preferences: Preferences) -> bool {
    browser::save(preferences)
}

/// Lets go of what was chosen, as part of erasing everything.
pub fn erase() {
    browser::erase();
}

/// The probe: localStorage, if it is there and answers. [`shelf`](super::shelf) goes by it too.
pub(super) fn storage() -> Option<web_sys::Storage> {
    browser::storage()
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use gloo_storage::{LocalStorage, Storage};

    use super::{KEY, Preferences};

    pub(super) fn storage() -> Option<web_sys::Storage> {
        let storage = web_sys::window()?.local_storage().ok()??;
        storage.get_item(KEY).is_ok().then_some(storage)
    }

    pub(super) fn load() -> Option<Preferences> {
        storage().and_then(|_| LocalStorage::get(KEY).ok())
    }

    pub(super) fn save(preferences: Preferences) -> bool {
        storage().is_some_and(|_| LocalStorage::set(KEY, preferences).is_ok())
    }

    /// Without `gloo-storage`, which panics where the removal is refused.
    pub(super) fn erase() {
        if let Some(storage) = storage() {
            storage.remove_item(KEY).unwrap_or_default();
        }
    }
}

/// Outside a browser nothing can be kept.
#[cfg(not(target_arch = "wasm32"))]
mod browser {
    use super::Preferences;

    pub(super) const fn storage() -> Option<web_sys::Storage> {
        None
    }

    pub(super) const fn load() -> Option<Preferences> {
        None
    }

    pub(super) const fn save(_: Preferences) -> bool {
        false
    }

    pub(super) const fn erase() {}
}

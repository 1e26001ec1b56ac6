//! Where things lie in this checkout.

use std::env;
use std::path::{Path, PathBuf};

/// The folder with the root `Cargo.toml`.
pub(crate) fn root() -> PathBuf {
    // Cargo says at run time where this crate is, so a moved or copied checkout is still found.
    let manifest = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.parent().map_or_else(|| manifest.clone(), Path::to_path_buf)
}

/// Cargo's output folder.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| root().join("target"), |given| root().join(given))
}

/// Programs and files that the tests need, fetched once.
pub(crate) fn tools() -> PathBuf {
    root().join("target/tools")
}

/// What web servers are told about it.
pub(crate) fn hosting() -> PathBuf {
    root().join("dist/hosting")
}

/// The one file that is released.
pub(crate) fn page() -> PathBuf {
    root().join("dist/say-when.html")
}

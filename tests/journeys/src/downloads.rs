//! Files that leave the browser because a person saved them, and files that are brought to it.

use std::fs;
use std::path::{Path, PathBuf};

use thirtyfour::By;

use crate::failure::{Failure, Outcome};
use crate::person::Person;

/// How deep under the browser's home its folder for downloads may be.
const DEPTH: usize = 3;

impl Person {
    /// What has left the browser so far.
    fn downloads(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        look(self.home(), DEPTH, &mut found);
        found
    }

    /// Whether any has.
    pub(crate) fn has_saved_files(&self) -> bool {
        !self.downloads().is_empty()
    }

    /// Presses what saves a file, and finds it, whole: it ends like this. What has left the browser
    /// before is taken away first: `WebKitGTK` saves nothing over a file of the same name.
    pub async fn saves_a_file(&self, name: &str, says: &str, ending: &str) -> Outcome<PathBuf> {
        for file in self.downloads() {
            fs::remove_file(file)?;
        }
        self.presses(name).await?;
        self.sees(says).await?;
        let whole = || {
            let ends_so = |bytes: Vec<u8>| bytes.ends_with(ending.as_bytes());
            let mut files = self.downloads().into_iter();
            files.find(|file| fs::read(file).is_ok_and(ends_so))
        };
        self.waits("no file was saved", async || Ok(whole().is_some())).await?;
        whole().ok_or_else(|| Failure::new("the file that was saved is gone again"))
    }

    /// Chooses a file, where one is asked for.
    pub async fn brings(&self, file: &Path) -> Outcome {
        let path = file.to_string_lossy().into_owned();
        self.waits("no file was asked for", async || {
            let field = self.web().find(By::Css("input[type=file]")).await?;
            field.send_keys(path.as_str()).await?;
            Ok(true)
        })
        .await
    }
}

fn look(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        if path.is_dir() && depth > 0 {
            look(&path, depth - 1, found);
        } else if is_whole(&path) {
            found.push(path);
        }
    }
}

/// Whether it is a file of ours, under its own name: while one arrives, it has another.
fn is_whole(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let is_of_notes = name.starts_with("notes-")
        && [".json", ".csv", ".txt"].iter().any(|ending| name.ends_with(ending));
    is_of_notes || (name.starts_with("days-") && name.ends_with(".ics"))
}

/// A backup that was saved once and for all: `tests/backups/format-2.json`.
#[must_use]
pub fn a_frozen_backup() -> PathBuf {
    // A driver takes no path with steps upwards.
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../backups/format-2.json");
    path.canonicalize().unwrap_or(path)
}

//! What can become of the files that a browser keeps a database in, while it is closed.

use std::fs::{self, File};
use std::path::Path;

use crate::failure::{Failure, Outcome};

/// What becomes of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spoil {
    /// They are gone.
    Deleted,
    /// They are as long as they were, and all zeros.
    Zeroed,
    /// The second half of each is gone.
    TornOff,
}

impl Spoil {
    /// All of it.
    pub const ALL: [Self; 3] = [Self::Deleted, Self::Zeroed, Self::TornOff];

    /// Does it to every file of a site's databases under this folder.
    ///
    /// # Errors
    /// When one cannot be reached, or there is none.
    pub fn is_done_under(self, folder: &Path) -> Outcome {
        let files = self.is_done_in(folder, Inside::default())?;
        if files == 0 { Err(Failure::new("there was no database to spoil")) } else { Ok(()) }
    }

    fn is_done_in(self, folder: &Path, inside: Inside) -> Outcome<usize> {
        let mut files = 0;
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                let inside = inside.also(&entry.file_name().to_string_lossy());
                files += self.is_done_in(&entry.path(), inside)?;
            } else if inside.is_database() {
                self.is_done_to(&entry.path())?;
                files += 1;
            }
        }
        Ok(files)
    }

    fn is_done_to(self, file: &Path) -> Outcome {
        if self == Self::Deleted {
            return Ok(fs::remove_file(file)?);
        }
        let length = fs::metadata(file)?.len();
        let open = File::options().write(true).open(file)?;
        if self == Self::Zeroed {
            open.set_len(0)?;
            open.set_len(length)?;
        } else {
            open.set_len(length / 2)?;
        }
        Ok(())
    }
}

/// What the folders around a file say of it.
#[derive(Clone, Copy, Default)]
struct Inside {
    is_of_a_site: bool,
    is_indexed_db: bool,
}

impl Inside {
    /// In Chromium `IndexedDB/http_127.0.0.1_8080.indexeddb.leveldb`, in Firefox
    /// `storage/default/http+++127.0.0.1+8080/idb`.
    fn also(self, folder: &str) -> Self {
        Self {
            is_of_a_site: self.is_of_a_site || folder.starts_with("http"),
            is_indexed_db: self.is_indexed_db || matches!(folder, "IndexedDB" | "idb"),
        }
    }

    const fn is_database(self) -> bool {
        self.is_of_a_site && self.is_indexed_db
    }
}

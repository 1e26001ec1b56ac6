//! What lies on the disk: words looked for in every file that a browser has left.
//!
//! A file is read as bytes, and each word is looked for as UTF-8 and as UTF-16LE, in which browsers
//! keep most of what is typed. Firefox packs its session with LZ4 and its database with Snappy;
//! both leave what they have not met before as it is, and so the words are made up and unlike each
//! other. What is packed harder than that, or is a picture, cannot be seen this way.

use std::fs;
use std::path::Path;

use crate::failure::{Failure, Outcome};

/// What was looked at, and what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scan {
    /// How many files were read.
    pub files: usize,
    /// How many bytes there were in them.
    pub bytes: usize,
    /// What was found: the word, and the file.
    pub found: Vec<String>,
}

impl Scan {
    /// Fails if anything was found, or nothing was there to be looked at.
    ///
    /// # Errors
    /// With each word and the file it was in.
    pub fn finds_nothing(&self) -> Outcome {
        if self.files == 0 {
            return Err(Failure::new("there was no file to look at"));
        }
        Failure::all(self.found.iter().map(Failure::new).collect())
    }

    /// Whether this word was found anywhere.
    #[must_use]
    pub fn has_found(&self, word: &str) -> bool {
        self.found.iter().any(|found| found.starts_with(&format!("{word} ")))
    }
}

/// Looks for words in every file under a folder, and in the names of the files.
///
/// # Errors
/// When the folder cannot be read. A file that goes away meanwhile is passed over.
pub fn scans(folder: &Path, words: &[&str]) -> Outcome<Scan> {
    let mut scan = Scan::default();
    looks_into(folder, &forms(words), &mut scan)?;
    Ok(scan)
}

/// Each word in both forms.
fn forms<'a>(words: &[&'a str]) -> Vec<(&'a str, Vec<u8>)> {
    words
        .iter()
        .flat_map(|&word| {
            let wide = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            [(word, word.as_bytes().to_vec()), (word, wide)]
        })
        .collect()
}

fn looks_into(folder: &Path, forms: &[(&str, Vec<u8>)], scan: &mut Scan) -> Outcome {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        let name = path.as_os_str().as_encoded_bytes();
        let mut sees = |bytes: &[u8], place: &str| {
            let told = among(bytes, forms).into_iter();
            scan.found.extend(told.map(|word| format!("{word} {place} {}", path.display())));
        };
        sees(name, "names");
        if kind.is_dir() {
            looks_into(&path, forms, scan)?;
        } else if kind.is_file()
            && let Ok(bytes) = fs::read(&path)
        {
            sees(&bytes, "is in");
            scan.files += 1;
            scan.bytes += bytes.len();
        }
    }
    Ok(())
}

/// The words that are among these bytes. One pass for all of them: a profile has many megabytes.
fn among<'a>(bytes: &[u8], forms: &[(&'a str, Vec<u8>)]) -> Vec<&'a str> {
    let begins: Vec<bool> = (0..=u8::MAX)
        .map(|byte| forms.iter().any(|(_, form)| form.first() == Some(&byte)))
        .collect();
    let mut seen = Vec::new();
    for (at, byte) in bytes.iter().enumerate() {
        if begins.get(usize::from(*byte)) != Some(&true) {
            continue;
        }
        let rest = bytes.get(at..).unwrap_or_default();
        for (word, form) in forms {
            if rest.starts_with(form) && !seen.contains(word) {
                seen.push(*word);
            }
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_word_is_found_in_both_forms_anywhere_and_in_a_name() {
        let folder = tempfile::tempdir().unwrap();
        let under = folder.path().join("a/b");
        fs::create_dir_all(&under).unwrap();
        let wide: Vec<u8> = "mmorl".encode_utf16().flat_map(u16::to_le_bytes).collect();
        fs::write(under.join("one"), [b"\0\0m".as_slice(), &wide].concat()).unwrap();
        fs::write(folder.path().join("two"), b"quuquux").unwrap();
        fs::write(folder.path().join("tharn.log"), b"").unwrap();
        let scan = scans(folder.path(), &["mmorl", "quux", "tharn", "not there"]).unwrap();
        assert_eq!((scan.files, scan.bytes), (3, 13 + 7));
        assert!(scan.has_found("mmorl") && scan.has_found("quux") && scan.has_found("tharn"));
        assert!(!scan.has_found("not there") && scan.finds_nothing().is_err());
        assert_eq!(scan.found.len(), 3);
        assert!(scans(folder.path(), &["xuuq"]).unwrap().finds_nothing().is_ok());
    }
}

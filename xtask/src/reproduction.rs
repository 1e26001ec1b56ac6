//! Builds the page a second time, in another folder, and compares the two to the byte.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Explain, Failure, Outcome};
use crate::page;
use crate::process;
use crate::tally::Tally;
use crate::workspace;

/// One test: the page does not depend on where it was built.
pub(crate) fn test() -> Outcome<Tally> {
    let here = page::build()?;
    // A longer path than this one, and another depth.
    let folder =
        Folder(env::temp_dir().join(format!("say-when-{}/another/folder", std::process::id())));
    copy_sources(&folder.0)?;
    let this_program =
        env::current_exe().explain(|| "This program cannot find itself".to_owned())?;
    process::run(
        Command::new(this_program)
            .arg("build")
            .env("CARGO_MANIFEST_DIR", folder.0.join("xtask"))
            .env("CARGO_TARGET_DIR", folder.0.join("target")),
        "The page could not be built in another folder; the lines above say why.",
    )?;
    let there = folder.0.join("dist/say-when.html");
    let read =
        |path: &Path| fs::read(path).explain(|| format!("{} could not be read", path.display()));
    let same = read(&here)? == read(&there)?;
    println!("The two pages are {}.", if same { "the same" } else { "different" });
    Ok(Tally::of(same))
}

/// Every file that is, or would be, in the repository.
fn copy_sources(to: &Path) -> Outcome {
    let root = workspace::root();
    let list = process::read(
        Command::new("git")
            .current_dir(&root)
            .args("ls-files -z --cached --others --exclude-standard".split(' ')),
        "Git does not list the files; run this in a git checkout",
    )?;
    for file in list.split('\0').filter(|file| !file.is_empty()) {
        let (from, to) = (root.join(file), to.join(file));
        // A file that was deleted and not yet committed is still listed.
        if !from.is_file() {
            continue;
        }
        let folder = to.parent().ok_or_else(|| Failure::new(format!("{file} has no folder")))?;
        fs::create_dir_all(folder).and_then(|()| fs::copy(&from, &to)).explain(|| {
            format!("{} could not be written; make room and try again", to.display())
        })?;
    }
    Ok(())
}

/// Gone when the test ends, however it ends.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        if let Some(outermost) = self.0.ancestors().nth(2) {
            let _ = fs::remove_dir_all(outermost);
        }
    }
}

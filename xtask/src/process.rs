//! Running other programs, with a sentence when one fails.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Explain, Failure, Outcome};
use crate::workspace;

/// Cargo, in the workspace's folder: the same one that started this program.
pub(crate) fn cargo() -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(program);
    command.current_dir(workspace::root());
    command
}

/// Runs `command` with its output in view; `sentence` says what to do if it fails.
pub(crate) fn run(command: &mut Command, sentence: &str) -> Outcome {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().explain(|| format!("{sentence} (`{name}` did not start)"))?;
    if status.success() { Ok(()) } else { Err(Failure::new(sentence)) }
}

/// Runs `command` quietly and gives back what it printed.
pub(crate) fn read(command: &mut Command, sentence: &str) -> Outcome<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().explain(|| format!("{sentence} (`{name}` did not start)"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(Failure::new(format!("{sentence}: {}", said.trim())))
    }
}

/// The first file called `name` on the search path.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let paths = env::var_os("PATH")?;
    env::split_paths(&paths).map(|folder| folder.join(name)).find(|path| is_file(path))
}

fn is_file(path: &Path) -> bool {
    path.metadata().is_ok_and(|facts| facts.is_file())
}

//! How many tests passed and failed, read from what the tests print.

use std::fmt;
use std::io::{BufRead as _, BufReader};
use std::ops::AddAssign;
use std::process::{Command, Stdio};

use crate::failure::{Explain, Outcome};

/// A count of tests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl Tally {
    /// The one test that a whole step is.
    pub(crate) const fn of(passed: bool) -> Self {
        Self { passed: passed as usize, failed: !passed as usize }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// Runs tests with their output in view, and counts them.
///
/// Tests that could not be run at all (they did not compile, or a browser did not start) count as
/// one that failed: nothing that went wrong may add up to "0 failed".
pub(crate) fn count(command: &mut Command) -> Outcome<Tally> {
    let trouble = format!("{} could not be run", command.get_program().to_string_lossy());
    let mut child = command.stdout(Stdio::piped()).spawn().explain(|| trouble.clone())?;
    let mut tally = Tally::default();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            tally += read(&line);
        }
    }
    let ended_well = child.wait().explain(|| trouble)?.success();
    if !ended_well && tally.failed == 0 {
        tally += Tally::of(false);
    }
    Ok(tally)
}

/// The counts in a line such as `test result: ok. 3 passed; 0 failed; 1 ignored`.
fn read(line: &str) -> Tally {
    let Some(counts) = line.trim_start().strip_prefix("test result:") else {
        return Tally::default();
    };
    let number_before = |word: &str| {
        counts
            .split(word)
            .next()
            .and_then(|before| before.split_whitespace().last()?.parse().ok())
            .unwrap_or(0)
    };
    Tally { passed: number_before(" passed;"), failed: number_before(" failed;") }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn both_kinds_of_summary_are_read() {
        let native = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 1.11s";
        assert_eq!(read(native), Tally { passed: 12, failed: 3 });
        let browser =
            "test result: ok. 4 passed; 0 failed; 0 ignored; 0 filtered out; finished in 0.03s";
        assert_eq!(read(browser), Tally { passed: 4, failed: 0 });
        assert_eq!(read("the test result: 5 passed; 5 failed;"), Tally::default());
    }

    #[test]
    fn output_is_added_up() {
        let script = "echo 'test result: ok. 2 passed; 0 failed;'; echo 'test result: ok. 1 passed; 0 failed;'";
        let tally = count(Command::new("sh").args(["-c", script])).unwrap();
        assert_eq!(tally.to_string(), "3 passed, 0 failed");
    }

    #[test]
    fn tests_that_did_not_run_count_as_one_failure() {
        let tally = count(Command::new("sh").args(["-c", "exit 101"])).unwrap();
        assert_eq!(tally, Tally { passed: 0, failed: 1 });
    }
}

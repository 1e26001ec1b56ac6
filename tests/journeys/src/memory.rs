//! What lies in a browser's memory: secrets looked for in the processes that hold its pages.
//!
//! On Linux alone, which shows the memory of a process as a file. A browser's other processes are not
//! looked at: a driver hands them what a person types, which no person's browser is handed.

use std::fs::{self, File};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::process::Command;

use memchr::memmem::find_iter;

use crate::failure::{Failure, Outcome};
use crate::person::Person;

/// How many bytes say what is with a page, and how many pages are asked about at a time.
const ENTRY: usize = 8;
const ENTRIES: usize = 1 << 16;

/// How often each secret lies in the memory of the pages of this person's browser.
///
/// # Errors
/// When nothing of it can be read.
pub fn counts(person: &Person, secrets: &[Vec<u8>]) -> Outcome<Vec<usize>> {
    let mut counts = vec![0; secrets.len()];
    let mut bytes = 0;
    for process in page_processes(person.process_group())? {
        bytes += counts_in(process, secrets, &mut counts).map_err(|failure| {
            failure.during("looking into the memory of a browser, which a system may forbid")
        })?;
    }
    if bytes == 0 {
        return Err(Failure::new("no memory of a page could be read"));
    }
    Ok(counts)
}

/// The kinds of process that hold pages, by what their command line says.
const HOLDS_PAGES: [&str; 3] = ["--type=renderer", "-contentproc", "WebKitWebProcess"];

/// Which of a group's processes hold pages.
fn page_processes(group: u32) -> Outcome<Vec<u32>> {
    let listed = Command::new("ps").args(["-A", "-ww", "-o", "pgid=,pid=,args="]).output()?;
    let listed = String::from_utf8_lossy(&listed.stdout);
    let number = |word: Option<&str>| word.and_then(|word| word.parse::<u32>().ok());
    Ok(listed
        .lines()
        .filter(|line| HOLDS_PAGES.iter().any(|kind| line.contains(kind)))
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            (number(words.next()) == Some(group)).then(|| number(words.next()))?
        })
        .collect())
}

/// How many bytes the system gives at a time.
fn bytes_of_a_page() -> Outcome<u64> {
    let told = Command::new("getconf").arg("PAGE_SIZE").output()?;
    let told = String::from_utf8_lossy(&told.stdout);
    told.trim().parse().map_err(|_| Failure::new(format!("a page of {told} bytes")))
}

/// Counts what lies in what a process can write to; answers how many bytes were read.
///
/// Only what is there is read: a browser reserves a thousand times as much.
fn counts_in(process: u32, secrets: &[Vec<u8>], counts: &mut [usize]) -> Outcome<usize> {
    let memory = File::open(format!("/proc/{process}/mem"))?;
    let pages = File::open(format!("/proc/{process}/pagemap"))?;
    let page = bytes_of_a_page()?;
    let mut read = 0;
    for mapped in
        fs::read_to_string(format!("/proc/{process}/maps"))?.lines().filter_map(written_to)
    {
        for run in runs_there(&pages, page, mapped)? {
            let mut bytes = vec![0; usize::try_from(run.end - run.start).unwrap_or_default()];
            // What was given back meanwhile holds nothing.
            let there = memory.read_at(&mut bytes, run.start).unwrap_or_default();
            bytes.truncate(there);
            for (secret, count) in secrets.iter().zip(counts.iter_mut()) {
                *count += find_iter(&bytes, secret).count();
            }
            read += there;
        }
    }
    Ok(read)
}

/// The runs of pages that are there, of what is mapped.
fn runs_there(pages: &File, page: u64, mapped: Range<u64>) -> Outcome<Vec<Range<u64>>> {
    let mut runs: Vec<Range<u64>> = Vec::new();
    let mut entries = vec![0; ENTRIES * ENTRY];
    let mut at = mapped.start;
    while at < mapped.end {
        let wanted = usize::try_from((mapped.end - at) / page).unwrap_or(ENTRIES).min(ENTRIES);
        let part = entries.get_mut(..wanted * ENTRY).unwrap_or_default();
        pages.read_exact_at(part, at / page * ENTRY as u64)?;
        for entry in part.chunks_exact(ENTRY) {
            // The highest bits, of the last of eight bytes: there, or written out by the system.
            if entry.last().is_some_and(|byte| byte & 0b1100_0000 != 0) {
                match runs.last_mut() {
                    Some(run) if run.end == at => run.end += page,
                    _ => runs.push(at..at + page),
                }
            }
            at += page;
        }
    }
    Ok(runs)
}

/// A line of what a process has mapped: from where to where, if it can be read and written.
fn written_to(line: &str) -> Option<Range<u64>> {
    let mut words = line.split_whitespace();
    let (from, to) = words.next()?.split_once('-')?;
    let address = |digits| u64::from_str_radix(digits, 16).ok();
    let mapped = address(from)?..address(to)?;
    words.next()?.starts_with("rw").then_some(mapped)
}

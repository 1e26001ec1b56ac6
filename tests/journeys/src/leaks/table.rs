//! The published table: what holds each way out, in each engine.

use std::fmt::Write as _;
use std::path::PathBuf;

use super::Wall;
use super::ways::WAYS;
use crate::failure::{Failure, Outcome};
use crate::machine::{self, Engine};

/// What holds a way out, from the best to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Held {
    /// It arrived from nowhere: the browser does not have it, or these means do not see it.
    Unseen,
    /// The policy inside the page.
    Policy,
    /// The page's first script, which takes ways out away.
    Script,
    /// The headers of a host.
    Headers,
    /// Nothing.
    Open,
}

impl Held {
    const ALL: [Self; 5] = [Self::Unseen, Self::Policy, Self::Script, Self::Headers, Self::Open];

    /// What holds a way that gets through this wall, at best: the next one.
    #[must_use]
    pub const fn above(wall: Wall) -> Self {
        match wall {
            Wall::Nothing => Self::Policy,
            Wall::Policy => Self::Script,
            Wall::Page => Self::Headers,
            Wall::Hosted => Self::Open,
        }
    }

    /// Its word in the table.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unseen => "–",
            Self::Policy => "policy",
            Self::Script => "script",
            Self::Headers => "**headers**",
            Self::Open => "**open**",
        }
    }
}

/// What was measured in one engine: its version, and what held each of [`WAYS`].
#[derive(Clone, Debug)]
pub struct Column {
    /// The engine.
    pub engine: Engine,
    /// What it calls itself.
    pub version: String,
    /// In the order of [`WAYS`].
    pub held: Vec<Held>,
}

impl Column {
    /// How many of the ways get through a wall.
    #[must_use]
    pub fn through(&self, wall: Wall) -> usize {
        self.held.iter().filter(|held| **held >= Held::above(wall)).count()
    }
}

/// Where the table is published.
#[must_use]
pub fn published_file() -> PathBuf {
    machine::workspace().join("docs/leaks.md")
}

/// The table as it is published.
#[must_use]
pub fn text(columns: &[Column]) -> String {
    let mut text = INTRODUCTION.to_owned();
    let row = |text: &mut String, first: &str, cells: &mut dyn Iterator<Item = String>| {
        let cells: Vec<String> = cells.collect();
        // Writing into a string cannot fail.
        let _ = writeln!(text, "| {first} | {} |", cells.join(" | "));
    };
    let dashes = || columns.iter().map(|_| "---".to_owned());
    row(&mut text, "of the ways below", &mut columns.iter().map(|each| each.version.clone()));
    row(&mut text, "---", &mut dashes());
    for (wall, words) in [
        (Wall::Nothing, "get out of a page without a policy"),
        (Wall::Policy, "get out past the page's policy alone"),
        (Wall::Page, "get out of the page as it is, policy and script"),
        (Wall::Hosted, "get out of the page as hosted, with its headers"),
    ] {
        let counts = &mut columns.iter().map(|each| each.through(wall).to_string());
        row(&mut text, words, counts);
    }
    text.push('\n');
    row(&mut text, "way out", &mut columns.iter().map(|each| each.engine.name().to_owned()));
    row(&mut text, "---", &mut dashes());
    for (at, way) in WAYS.iter().enumerate() {
        let cell = |column: &Column| column.held.get(at).map_or("", |held| held.word()).to_owned();
        row(&mut text, way.name, &mut columns.iter().map(cell));
    }
    text
}

const INTRODUCTION: &str = "\
# The ways out of the page, tried

Say When sends nothing. This is about what a browser would let a page send that
wanted to: each way out was tried by script, on a fresh page each time, towards
a port of the same machine that counts what arrives there, down to a bare
connection. `cargo xtask leaks` does it and writes this file; the journeys
compare with it, and fail where more gets out than it says.

What holds a way out is the first of these that does:

- `policy`: the Content-Security-Policy inside the page.
- `script`: the page's first script, `shell/lockdown.js`, which takes functions
  away and stops the page from being left for another address.
- `headers`: the headers in `dist/hosting/`. The file opened by itself does not
  have them: there, this way is open.
- `open`: nothing.
- `–`: it did not arrive even from a page without a policy. The browser does not
  have it, or it cannot be seen this way: looking up a name makes no connection.

The page came from a server on the same machine. Windows that a page opens by
itself are let through by these test browsers and mostly stopped by yours.
Safari and phones are not among them.

";

/// Reads what was published about one engine: what holds each way, by the name of the way.
///
/// # Errors
/// When the file is not there, or has no such column.
pub fn published(engine: Engine) -> Outcome<Vec<(String, Held)>> {
    let path = published_file();
    let text = std::fs::read_to_string(&path).map_err(|error| {
        Failure::new(format!(
            "{} could not be read ({error}); `cargo xtask leaks` writes it",
            path.display()
        ))
    })?;
    read(&text, engine).ok_or_else(|| {
        Failure::new(format!(
            "docs/leaks.md has no column for {}; `cargo xtask leaks` writes it anew",
            engine.name()
        ))
    })
}

fn read(text: &str, engine: Engine) -> Option<Vec<(String, Held)>> {
    let mut rows = text.lines().skip_while(|line| !line.starts_with("| way out |")).map(cells);
    let column = rows.next()?.iter().position(|cell| *cell == engine.name())?;
    rows.skip(1)
        .map(|cells| {
            let word = cells.get(column)?;
            let held = Held::ALL.into_iter().find(|held| held.word() == *word)?;
            Some(((*cells.first()?).to_owned(), held))
        })
        .collect()
}

fn cells(line: &str) -> Vec<&str> {
    line.trim_matches('|').split('|').map(str::trim).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn column(engine: Engine, last: Held) -> Column {
        let mut held = vec![Held::Policy; WAYS.len()];
        held.pop();
        held.push(last);
        Column { engine, version: format!("{} 1", engine.name()), held }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let text =
            text(&[column(Engine::Chromium, Held::Headers), column(Engine::WebKit, Held::Open)]);
        let last = |engine| read(&text, engine).unwrap().pop().unwrap();
        assert_eq!(read(&text, Engine::Chromium).unwrap().len(), WAYS.len());
        assert_eq!(last(Engine::Chromium), ("link with a ping".to_owned(), Held::Headers));
        assert_eq!(last(Engine::WebKit).1, Held::Open);
        assert!(read(&text, Engine::Firefox).is_none());
    }

    #[test]
    fn each_wall_is_counted() {
        let column = column(Engine::Firefox, Held::Headers);
        let counts = Wall::ALL.map(|wall| column.through(wall));
        assert_eq!(counts, [WAYS.len(), 1, 1, 0]);
    }

    #[test]
    fn no_name_stands_twice_and_none_breaks_the_table() {
        for (at, way) in WAYS.iter().enumerate() {
            assert!(!way.name.contains('|'), "{}", way.name);
            assert!(!WAYS.iter().skip(at + 1).any(|other| other.name == way.name), "{}", way.name);
        }
    }
}

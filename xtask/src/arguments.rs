//! What a person typed after `cargo xtask`.

use crate::engines::Engine;
use crate::failure::{Failure, Outcome};
use crate::levels::Level;

/// Shown for `cargo xtask` and `cargo xtask help`.
pub(crate) const HELP: &str = "\
cargo xtask build                 write dist/say-when.html and print its size
cargo xtask serve [--port N]      build, and serve it on this machine (port 8080)
            [--as-hosted]         with the headers that dist/hosting has for web servers
cargo xtask test                  install what the tests need, and run them all
            [--level native|browser|journeys]  only these levels; may be given again
            [--engine chromium|firefox|webkit] only in these browsers; may be given again
            [--all]               also the long ones
cargo xtask check                 format, lints, docs, dependencies and licences
cargo xtask content               count the words of each area, and say how hard they are to read
cargo xtask shots [NAME ...]      write a picture of every screen, or of these
cargo xtask bench [WORD ...]      measure how fast it starts, answers and saves; or, in the browser
                                  alone, the parts in whose names one of these words is
cargo xtask leaks                 try every way out of the page, and write docs/leaks.md";

/// One thing to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    Help,
    Build,
    Serve { port: u16, as_hosted: bool },
    Test(Selection),
    Check,
    Content,
    Shots(Vec<String>),
    Bench(Vec<String>),
    Leaks,
}

/// Which tests to run. An empty list means every one.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Selection {
    pub(crate) levels: Vec<Level>,
    pub(crate) engines: Vec<Engine>,
    pub(crate) all: bool,
}

/// Reads the words after the program's name.
pub(crate) fn parse(words: impl IntoIterator<Item = String>) -> Outcome<Task> {
    let mut words = words.into_iter();
    let task = match words.next().as_deref() {
        None | Some("help" | "--help" | "-h") => Task::Help,
        Some("build") => Task::Build,
        Some("serve") => return serve(words),
        Some("test") => return test(words),
        Some("check") => Task::Check,
        Some("content") => Task::Content,
        Some("shots") => Task::Shots(words.by_ref().collect()),
        Some("bench") => Task::Bench(words.by_ref().collect()),
        Some("leaks") => Task::Leaks,
        Some(other) => return Err(unknown(other)),
    };
    words.next().map_or(Ok(task), |extra| Err(unknown(&extra)))
}

fn serve(mut words: impl Iterator<Item = String>) -> Outcome<Task> {
    let (mut port, mut as_hosted) = (8080, false);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--port" => {
                port = words.next().and_then(|number| number.parse().ok()).ok_or_else(|| {
                    Failure::new(
                        "--port wants a number up to 65535, as in `cargo xtask serve --port 8081`.",
                    )
                })?;
            }
            "--as-hosted" => as_hosted = true,
            other => return Err(unknown(other)),
        }
    }
    Ok(Task::Serve { port, as_hosted })
}

fn test(mut words: impl Iterator<Item = String>) -> Outcome<Task> {
    let mut selection = Selection::default();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--level" => {
                let level = one_of(&word, words.next(), &Level::ALL, Level::name)?;
                selection.levels.push(level);
            }
            "--engine" => {
                let engine = one_of(&word, words.next(), &Engine::ALL, Engine::name)?;
                selection.engines.push(engine);
            }
            "--all" => selection.all = true,
            other => return Err(unknown(other)),
        }
    }
    Ok(Task::Test(selection))
}

fn one_of<T: Copy>(
    option: &str,
    given: Option<String>,
    all: &[T],
    name: fn(T) -> &'static str,
) -> Outcome<T> {
    all.iter().copied().find(|each| Some(name(*each)) == given.as_deref()).ok_or_else(|| {
        let names: Vec<&str> = all.iter().copied().map(name).collect();
        Failure::new(format!("{option} wants one of {}.", names.join(", ")))
    })
}

fn unknown(word: &str) -> Failure {
    Failure::new(format!(
        "cargo xtask does not know `{word}`; `cargo xtask help` lists what it does."
    ))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn parsed(line: &str) -> Outcome<Task> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn tasks_and_options_are_read() {
        assert_eq!(parsed("").unwrap(), Task::Help);
        assert_eq!(parsed("leaks").unwrap(), Task::Leaks);
        assert_eq!(parsed("content").unwrap(), Task::Content);
        assert_eq!(parsed("bench").unwrap(), Task::Bench(Vec::new()));
        let named = ["home", "pain"].map(str::to_owned).to_vec();
        assert_eq!(parsed("shots home pain").unwrap(), Task::Shots(named));
        assert_eq!(parsed("serve").unwrap(), Task::Serve { port: 8080, as_hosted: false });
        assert_eq!(parsed("serve --port 9").unwrap(), Task::Serve { port: 9, as_hosted: false });
        let hosted = Task::Serve { port: 9, as_hosted: true };
        assert_eq!(parsed("serve --as-hosted --port 9").unwrap(), hosted);
        let expected = Selection {
            levels: vec![Level::Browser, Level::Journeys],
            engines: vec![Engine::WebKit],
            all: false,
        };
        let line = "test --level browser --engine webkit --level journeys";
        assert_eq!(parsed(line).unwrap(), Task::Test(expected));
    }

    #[test]
    fn what_is_not_known_is_said() {
        for line in [
            "bild",
            "build now",
            "serve --port",
            "serve --port x",
            "serve --as-hosted yes",
            "test --engine opera",
            "test --level",
        ] {
            let sentence = parsed(line).unwrap_err().to_string();
            assert!(sentence.ends_with('.'), "{sentence}");
        }
        assert!(
            parsed("test --engine opera")
                .unwrap_err()
                .to_string()
                .contains("chromium, firefox, webkit")
        );
    }
}

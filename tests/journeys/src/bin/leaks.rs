//! Tries every way out of the page in every engine, and publishes what holds it: `docs/leaks.md`.

use std::process::{Command, ExitCode};
use std::sync::Mutex;

use say_when_journeys::leaks::table::{self, Column};
use say_when_journeys::leaks::{Wall, held, ways::WAYS};
use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Engine, Outcome};

fn main() -> ExitCode {
    match measures() {
        Ok(columns) => {
            for column in &columns {
                let counts = Wall::ALL.map(|wall| column.through(wall).to_string());
                println!("{}: of {} ways, {}", column.version, WAYS.len(), counts.join(", "));
            }
            println!("{}", table::published_file().display());
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn measures() -> Outcome<Vec<Column>> {
    let columns = Mutex::new(Vec::new());
    every_engine(async |person| {
        let held = held(person, WAYS, &Wall::ALL).await?;
        let column = Column { engine: person.engine(), version: version(person.engine()), held };
        if let Ok(mut columns) = columns.lock() {
            columns.push(column);
        }
        Ok(())
    })?;
    let mut columns = columns.into_inner().unwrap_or_default();
    columns.sort_by_key(|column| Engine::ALL.iter().position(|engine| *engine == column.engine));
    std::fs::write(table::published_file(), table::text(&columns))?;
    Ok(columns)
}

/// What the browser says that it is: its name and the version, without where it was built.
fn version(engine: Engine) -> String {
    let mut command = Command::new(engine.browser());
    if engine == Engine::WebKit {
        // It does not say a word without a screen.
        command = Command::new("xvfb-run");
        command.arg("-a").arg(engine.browser());
    }
    let said = command.arg("--version").output();
    let said = said.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let line = said.unwrap_or_default();
    let line = line.lines().next().unwrap_or_default();
    let words: Vec<&str> = line.split_whitespace().collect();
    let end = words.iter().position(|word| word.starts_with(|first: char| first.is_ascii_digit()));
    let words = end.and_then(|end| words.get(..=end));
    words.map_or_else(|| engine.name().to_owned(), |words| words.join(" "))
}

//! The page as a web host sends it, with the headers that the build writes for hosts: it does what
//! it does without them.

use std::path::{Path, PathBuf};

use say_when_journeys::browser::{Browser, Setting};
use say_when_journeys::devtools::DevTools;
use say_when_journeys::scenario::run;
use say_when_journeys::site::Site;
use say_when_journeys::{Engine, Outcome, Person, machine, stage, words};

use crate::{network, walks};

/// The first file of this name in a folder or below it.
fn finds_file(folder: &Path, name: &str) -> Option<PathBuf> {
    let entries = std::fs::read_dir(folder).ok()?;
    entries.flatten().map(|entry| entry.path()).find_map(|path| {
        if path.is_dir() {
            return finds_file(&path, name);
        }
        path.file_name()?.to_str()?.starts_with(name).then_some(path)
    })
}

async fn walks_as_hosted(engine: Engine) -> Outcome {
    let folder = tempfile::tempdir()?;
    // A browser with a known home, so that a saved file is found.
    let setting = Setting { profile: Some(folder.path().to_owned()), ..Setting::default() };
    let browser = Browser::start(engine, &setting).await?;
    let person = Person::at(&browser, Site::open_as_hosted(&machine::built_page()?).await?);
    browser.fresh_window().await?;
    if engine == Engine::Chromium {
        // What the browser's own first page asked for is not the page's.
        DevTools::of(&person).requests().await?;
    }
    person.opens().await?;
    walks::goes_on(&person, "2", "Slower").await?;
    walks::keeps_for_the_first_time(&person).await?;
    person.reloads().await?;
    walks::finds_in_look_back(&person, 1).await?;
    person.presses("Now").await?;
    walks::goes_on(&person, "1", "Slower").await?;
    // Else it is what fails, and says so above the button that is about to be pressed.
    stage::unfinished_is_written(&person).await?;
    stage::set(&person, stage::STORAGE_IS_FULL).await?;
    person.presses("Keep this").await?;
    person.sees(words::NOT_SAVED).await?;
    person.presses("Save it as a file").await?;
    person
        .waits("the file was not saved", async || {
            let saved = finds_file(folder.path(), "notes-");
            Ok(saved.is_some_and(|file| {
                std::fs::read_to_string(file).is_ok_and(|text| text.contains("check_in"))
            }))
        })
        .await?;
    person.presses("Stop").await?;
    person.sees(words::STOPPED).await?;
    network::only_the_page_was_asked_for(&person).await
}

fn as_hosted(engine: Engine) -> Outcome {
    if !machine::engines()?.contains(&engine) {
        return Ok(());
    }
    run(walks_as_hosted(engine)).map_err(|failure| failure.during(engine.name()))
}

#[test]
fn the_page_works_as_hosted_in_chromium() -> Outcome {
    as_hosted(Engine::Chromium)
}

#[test]
fn the_page_works_as_hosted_in_firefox() -> Outcome {
    as_hosted(Engine::Firefox)
}

#[test]
fn the_page_works_as_hosted_in_webkit() -> Outcome {
    as_hosted(Engine::WebKit)
}

//! The one file, opened from a folder, as from a memory stick.

use say_when_journeys::browser::{Browser, Setting};
use say_when_journeys::scenario::run;
use say_when_journeys::site::Site;
use say_when_journeys::{Engine, Failure, Outcome, Person, machine, words};

use crate::walks;

async fn walks_from_a_folder(engine: Engine) -> Outcome {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("für uns zwei, leise.html");
    std::fs::copy(machine::built_file(), &file)?;
    // A browser of its own: in Chromium all local files share what they store.
    let browser = Browser::start(engine, &Setting::default()).await?;
    let person = Person::at(&browser, Site::empty().await?);
    person.goes_to_file(&file).await?;
    person.waits_until_the_app("running").await?;
    walks::goes_on(&person, "2", "Slower").await?;
    walks::keeps_for_the_first_time(&person).await?;
    person.reloads().await?;
    walks::finds_in_look_back(&person, 1).await?;
    person.presses("Stop").await?;
    person.sees(words::STOPPED).await
}

fn from_a_folder(engine: Engine) -> Outcome {
    if !machine::engines()?.contains(&engine) {
        return Ok(());
    }
    run(walks_from_a_folder(engine)).map_err(|failure: Failure| failure.during(engine.name()))
}

#[test]
fn the_file_works_from_a_folder_in_chromium() -> Outcome {
    from_a_folder(Engine::Chromium)
}

#[test]
fn the_file_works_from_a_folder_in_firefox() -> Outcome {
    from_a_folder(Engine::Firefox)
}

#[test]
fn the_file_works_from_a_folder_in_webkit() -> Outcome {
    from_a_folder(Engine::WebKit)
}

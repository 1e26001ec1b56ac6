//! What was kept is gone, or cannot be read: the page says so, and is of use.

use say_when_journeys::browser::{Browser, Setting};
use say_when_journeys::scenario::{every_engine, run};
use say_when_journeys::site::Site;
use say_when_journeys::spoiling::Spoil;
use say_when_journeys::{Engine, Failure, Outcome, Person, machine, stage, words};

use crate::{locking, walks};

async fn keeps_one(person: &Person) -> Outcome {
    person.opens().await?;
    walks::goes_on(person, "1", "Slower").await?;
    walks::keeps_for_the_first_time(person).await?;
    person.presses("Done").await
}

async fn keeps_another(person: &Person) -> Outcome {
    walks::goes_on(person, "2", "Slower").await?;
    walks::keeps_for_the_first_time(person).await?;
    person.reloads().await?;
    walks::finds_in_look_back(person, 1).await
}

/// What it says of it, until somebody has read that.
async fn says_that_it_is_missing(person: &Person) -> Outcome {
    person.sees(words::MISSING).await?;
    person.reloads().await?;
    person.sees(words::MISSING).await?;
    person.presses("Check in").await?;
    person.sees(words::PAIN).await?;
    person.presses("Back").await?;
    person.sees(words::MISSING).await?;
    person.presses("Read a backup back in").await?;
    person.sees("A backup file").await?;
    person.presses("Back").await?;
    person.presses("Now").await?;
    person.presses("Go on without it").await?;
    person.sees(words::NOTHING_IS_KEPT).await?;
    person.reloads().await?;
    person.sees(words::NOTHING_IS_KEPT).await?;
    keeps_another(person).await
}

#[test]
fn what_the_browser_has_cleared_is_missed() -> Outcome {
    every_engine(async |person| {
        keeps_one(person).await?;
        stage::set(person, stage::THE_BROWSER_HAS_CLEARED_IT).await?;
        person.reloads().await?;
        says_that_it_is_missing(person).await
    })
}

#[test]
fn in_a_vault_it_is_missed_too_and_what_was_deleted_is_not() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        locking::keeps_with_a_lock(person).await?;
        stage::set(person, stage::THE_BROWSER_HAS_CLEARED_IT).await?;
        person.reloads().await?;
        person.sees(words::MISSING).await?;
        person.presses("Go on without it").await?;
        keeps_another(person).await?;
        person.presses("Now").await?;
        person.presses("Settings").await?;
        person.presses("Delete everything").await?;
        person.presses("Delete all of it").await?;
        person.sees(words::ALL_DELETED).await?;
        person.reloads().await?;
        person.sees(words::NOTHING_IS_KEPT).await
    })
}

/// One browser and its profile, closed and opened again with its database spoilt in between.
async fn opens_after(engine: Engine, spoil: Spoil) -> Outcome {
    let folder = tempfile::Builder::new().prefix(engine.name()).tempdir()?;
    let setting = Setting { profile: Some(folder.path().to_path_buf()), ..Setting::default() };
    let site = Site::open(&machine::built_page()?).await?;
    let browser = Browser::start(engine, &setting).await?;
    keeps_one(&Person::at(&browser, site.clone())).await?;
    browser.quits().await?;
    spoil.is_done_under(folder.path())?;
    let browser = Browser::start(engine, &setting).await?;
    let person = Person::at(&browser, site);
    person.opens().await?;
    says_that_it_is_missing(&person).await
}

/// Driven by `WebDriver`, `WebKitGTK` keeps nothing from one start to the next.
#[test]
fn a_database_that_was_spoilt_while_the_browser_was_closed_is_missed() -> Outcome {
    let mut failures = Vec::new();
    for engine in machine::engines()?.into_iter().filter(|engine| *engine != Engine::WebKit) {
        for spoil in Spoil::ALL {
            let opened: Outcome = run(opens_after(engine, spoil));
            let place = format!("{}, {spoil:?}", engine.name());
            failures.extend(opened.err().map(|failure: Failure| failure.during(&place)));
        }
    }
    Failure::all(failures)
}

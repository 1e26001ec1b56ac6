//! What is still there after the browser was killed.

use crate::browser::{Browser, Setting};
use crate::failure::Outcome;
use crate::machine::{self, Engine};
use crate::person::Person;
use crate::site::Site;

/// Lets a browser do something and kills it the moment that is done, again and again, always with
/// the same profile; after each kill a new browser looks what is there.
///
/// `does` and `finds` are told which round it is, from 1.
pub async fn killed_each_time(
    engine: Engine,
    rounds: usize,
    does: impl AsyncFn(&Person, usize) -> Outcome,
    finds: impl AsyncFn(&Person, usize) -> Outcome,
) -> Outcome {
    let folder = tempfile::Builder::new().prefix(engine.name()).tempdir()?;
    let setting = Setting { profile: Some(folder.path().to_path_buf()), ..Setting::default() };
    // One site for all rounds: what is stored belongs to its port.
    let site = Site::open(&machine::built_page()?).await?;
    let mut browser = Browser::start(engine, &setting).await?;
    for round in 1..=rounds {
        let place = format!("{}, round {round}", engine.name());
        does(&Person::at(&browser, site.clone()), round)
            .await
            .map_err(|failure| failure.during(&place))?;
        browser.kill()?;
        browser = Browser::start(engine, &setting).await?;
        finds(&Person::at(&browser, site.clone()), round)
            .await
            .map_err(|failure| failure.during(&format!("{place}, after the kill")))?;
    }
    Ok(())
}

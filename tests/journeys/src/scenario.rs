//! Walks one journey in every engine, each with storage that nobody has written to.

use std::future::Future;
use std::io::Write;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use futures::future::join_all;
use tokio::runtime::Runtime;
use tokio::sync::Mutex;

use crate::browser::{Browser, Setting};
use crate::failure::{Failure, Outcome};
use crate::machine::{self, Engine};
use crate::page::Page;
use crate::person::Person;
use crate::site::Site;

/// Walks a journey in each engine there is, side by side, and tells which of them failed.
///
/// # Errors
/// When the journey fails in any engine.
pub fn every_engine(journey: impl AsyncFn(&Person) -> Outcome) -> Outcome {
    in_engines(&machine::engines()?, journey)
}

/// Walks a journey in some of the engines; those that are not here are left out.
///
/// # Errors
/// When the journey fails in any of them.
pub fn in_engines(engines: &[Engine], journey: impl AsyncFn(&Person) -> Outcome) -> Outcome {
    static SECOND_WALKS: SecondWalks = SecondWalks::up_to(3);
    walks(engines, Some(&machine::built_page()?), &SECOND_WALKS, &journey)
}

/// Walks in each engine on a site that does not have the app's page, to try the tools themselves.
///
/// # Errors
/// When it fails in any engine.
pub fn without_the_page(journey: impl AsyncFn(&Person) -> Outcome) -> Outcome {
    let engines = machine::engines()?;
    walks(&engines, None, &SecondWalks::up_to(engines.len()), &journey)
}

fn walks(
    engines: &[Engine],
    page: Option<&Page>,
    second: &SecondWalks,
    journey: &impl AsyncFn(&Person) -> Outcome,
) -> Outcome {
    let here = machine::engines()?;
    run(async {
        let walks =
            engines.iter().filter(|engine| here.contains(engine)).map(|&engine| async move {
                let walked = match walk(engine, page, journey).await {
                    Err(failure) if second.may_begin() => {
                        tell_of_a_second_walk(engine, &failure)?;
                        walk(engine, page, journey).await
                    }
                    walked => walked,
                };
                walked.map_err(|failure| failure.during(engine.name()))
            });
        Failure::all(join_all(walks).await.into_iter().filter_map(Result::err).collect())
    })
}

/// Runs work to its end on the one runtime that all connections to drivers live on.
///
/// # Errors
/// When the work fails.
pub fn run<T>(work: impl Future<Output = Outcome<T>>) -> Outcome<T> {
    static RUNTIME: OnceLock<std::io::Result<Runtime>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| {
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()
    });
    match runtime {
        Ok(runtime) => runtime.block_on(work),
        Err(error) => Err(Failure::new(format!("no runtime for the tests: {error}"))),
    }
}

async fn walk(
    engine: Engine,
    page: Option<&Page>,
    journey: &impl AsyncFn(&Person) -> Outcome,
) -> Outcome {
    let mut lent = desk(engine).lock().await;
    let began = Instant::now();
    let (browser, walked_before) = match lent.take() {
        Some((browser, journeys)) if journeys < most_journeys(engine) => (browser, journeys),
        worn_or_none => {
            drop(worn_or_none);
            (Browser::start(engine, &Setting::default()).await?, 0)
        }
    };
    browser.fresh_window().await?;
    let site = match page {
        Some(page) => Site::open(page).await?,
        None => Site::empty().await?,
    };
    let person = Person::at(&browser, site);
    let walked = journey(&person).await;
    note(engine, began, walked.is_ok());
    walked?;
    // Only a browser that behaved is lent again; any other ends here. So does a WebKitGTK that has
    // saved a file: each takes a line of its window, and in the end nothing is left of the page.
    let is_narrower = engine == Engine::WebKit && person.has_saved_files();
    if !is_narrower {
        *lent = Some((browser, walked_before + 1));
    }
    drop(lent);
    Ok(())
}

/// How many journeys may still be walked once more.
///
/// A browser under its driver loses a press now and then, another one each time: about one in a whole
/// run, mostly in `WebKitGTK`. What fails is walked once more, in a new browser, and
/// that is told whether or not it goes well then. What fails twice has failed, and so has what fails
/// after so many others that the browser is no longer a likely cause.
#[derive(Debug)]
pub struct SecondWalks(AtomicUsize);

impl SecondWalks {
    /// As many as this.
    #[must_use]
    pub const fn up_to(most: usize) -> Self {
        Self(AtomicUsize::new(most))
    }

    /// Whether one more may begin, which is counted then.
    pub fn may_begin(&self) -> bool {
        let one_less = |left: usize| left.checked_sub(1);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_less).is_ok()
    }
}

fn tell_of_a_second_walk(engine: Engine, failure: &Failure) -> Outcome {
    let name = std::thread::current().name().unwrap_or("journey").to_owned();
    let engine = engine.name();
    Ok(writeln!(std::io::stderr(), "{engine}: {name} is walked once more, because of: {failure}")?)
}

/// How many journeys one browser walks. `WebKitGTK` under its driver loses presses after about a
/// hundred of them: in frames, and on pages whose script is not there.
const fn most_journeys(engine: Engine) -> usize {
    match engine {
        Engine::WebKit => 25,
        Engine::Chromium | Engine::Firefox => usize::MAX,
    }
}

/// A browser, and how many journeys it has walked.
type Desk = Mutex<Option<(Browser, usize)>>;

/// Where the browser of an engine lies between two journeys.
fn desk(engine: Engine) -> &'static Desk {
    static CHROMIUM: Desk = Mutex::const_new(None);
    static FIREFOX: Desk = Mutex::const_new(None);
    static WEBKIT: Desk = Mutex::const_new(None);
    match engine {
        Engine::Chromium => &CHROMIUM,
        Engine::Firefox => &FIREFOX,
        Engine::WebKit => &WEBKIT,
    }
}

/// With `SAY_WHEN_TIMES` set, says how long each journey took in each engine.
fn note(engine: Engine, began: Instant, went_well: bool) {
    if std::env::var_os("SAY_WHEN_TIMES").is_some() {
        let name = std::thread::current().name().unwrap_or("journey").to_owned();
        let verdict = if went_well { "" } else { " (failed)" };
        eprintln!("{:6} ms  {:8}  {name}{verdict}", began.elapsed().as_millis(), engine.name());
    }
}

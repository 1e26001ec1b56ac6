//! What the browser has left on the disk: nothing of what was typed, unless somebody chose to keep
//! it without a lock.

use say_when_journeys::browser::{Browser, Setting};
use say_when_journeys::disk::{Scan, scans};
use say_when_journeys::scenario::run;
use say_when_journeys::site::Site;
use say_when_journeys::{Engine, Failure, Outcome, Person, machine, words};

/// Made up, and in no dictionary; no two have four letters in common.
const CANARIES: [&str; 20] = [
    "Zorvex",
    "Quibblyn",
    "Thraxomel",
    "Plondury",
    "Wekkifar",
    "Ojibront",
    "Snaveluth",
    "Drimpokka",
    "Yulchezzo",
    "Fagwintle",
    "Hexomury",
    "Krostavil",
    "Lumbrigad",
    "Nyvaptor",
    "Ruxelimba",
    "Gwendiphor",
    "Jastumeck",
    "Chivorulp",
    "Umbezat",
    "Vootrigle",
];

/// Where the first of them are typed: a place, a field, which of them.
const AGREED: [(&str, &str); 9] = [
    ("Settings", "Who answers first"),
    ("Settings", "Who answers second"),
    ("Prepare", "Our signal without words"),
    ("Prepare", "Sentence 1"),
    ("Prepare", "Sentence 2"),
    ("Prepare", "Sentence 3"),
    ("Safety", "Line 1"),
    ("Safety", "Line 2"),
    ("Safety", "Line 3"),
];

/// How many of twelve may be cut by the packing, and not be found.
const MAY_BE_CUT: usize = 2;

/// The words for a lock are four of them, and are typed in every case.
fn lock_words() -> String {
    CANARIES.get(16..).unwrap_or_default().join(" ")
}

/// One check-in to its close, with three canaries.
async fn checks_in(person: &Person, canaries: &[&str]) -> Outcome {
    let [own, win, note] = canaries else { return Err(Failure::new("three canaries are typed")) };
    person.presses("Check in").await?;
    person.presses("Where, what like").await?;
    person.types_into("In your own words", own).await?;
    person.presses("To the number").await?;
    person.chooses("2").await?;
    person.chooses("Slower").await?;
    person.presses("Go on").await?;
    person.sees(words::THANKS).await?;
    person.presses(words::WIN_OR_NOTE).await?;
    person.types_into("A small win", win).await?;
    person.types_into("A note", note).await
}

/// Types all that can be typed up to the moment in which keeping begins.
async fn types_everything(person: &Person) -> Outcome {
    person.opens().await?;
    let mut there = "Now";
    for ((place, field), canary) in AGREED.iter().zip(CANARIES) {
        if *place != there {
            if there == "Prepare" {
                person.presses("Back").await?;
            }
            if there != "Now" {
                person.presses("Now").await?;
            }
            person.presses(place).await?;
            if *place == "Prepare" {
                person.presses("Signal and sentences").await?;
            }
            there = place;
        }
        person.types_into(field, canary).await?;
    }
    person.presses("Now").await?;
    checks_in(person, CANARIES.get(9..12).unwrap_or_default()).await?;
    person.presses("Don't keep this one").await?;
    checks_in(person, CANARIES.get(12..15).unwrap_or_default()).await?;
    person.presses("Keep this").await?;
    person.sees(words::HOW_TO_KEEP).await
}

/// Types the words for a lock, and lets them stand.
async fn types_lock_words(person: &Person) -> Outcome {
    person.presses("Keep, with a lock").await?;
    person.presses("Choose our own").await?;
    person.types_into("Your own words", &lock_words()).await?;
    person.types_into("The words once more", &lock_words()).await
}

async fn keeps_with_a_lock(person: &Person) -> Outcome {
    types_lock_words(person).await?;
    person.presses("Use these words").await?;
    person.sees(words::SAVED).await?;
    person.presses("Done").await?;
    // One more is begun and left: its answers so far are written as well.
    person.presses("Check in").await?;
    person.presses("Where, what like").await?;
    person.types_into("In your own words", CANARIES.get(15).unwrap_or(&"")).await?;
    person.presses("To the number").await?;
    person.chooses("3").await?;
    person.sees(words::PACE).await
}

/// Lets a browser of its own do something, and looks at its disk: while it runs, and when it was
/// closed or killed.
async fn after(
    engine: Engine,
    ends_by_force: bool,
    does: impl AsyncFn(&Person) -> Outcome,
    judges: impl Fn(&Scan) -> Outcome,
) -> Outcome {
    let folder = tempfile::Builder::new().prefix(engine.name()).tempdir()?;
    let profile = Some(folder.path().to_path_buf());
    let setting = Setting { profile, notes_its_session: true };
    let site = Site::open(&machine::built_page()?).await?;
    let browser = Browser::start(engine, &setting).await?;
    let person = Person::at(&browser, site);
    types_everything(&person).await?;
    does(&person).await?;
    let look = |when: &str| {
        let scan = scans(folder.path(), &CANARIES)?;
        println!("{}, {when}: {} files, {} bytes", engine.name(), scan.files, scan.bytes);
        judges(&scan).map_err(|failure| failure.during(&format!("{}, {when}", engine.name())))
    };
    look("open")?;
    if ends_by_force {
        browser.kill()?;
        look("killed")
    } else {
        browser.quits().await?;
        look("closed")
    }
}

fn in_each(engines: &[Engine], journey: impl AsyncFn(Engine) -> Outcome) -> Outcome {
    let here = machine::engines()?;
    let failures = engines.iter().filter(|engine| here.contains(engine)).filter_map(|engine| {
        run(journey(*engine)).err().map(|failure: Failure| failure.during(engine.name()))
    });
    Failure::all(failures.collect())
}

#[test]
fn just_now_leaves_nothing_of_what_was_typed() -> Outcome {
    in_each(&Engine::ALL, async |engine| {
        after(engine, false, types_lock_words, Scan::finds_nothing).await
    })
}

#[test]
fn with_a_lock_nothing_of_what_was_typed_can_be_read() -> Outcome {
    in_each(&Engine::ALL, async |engine| {
        after(engine, false, keeps_with_a_lock, Scan::finds_nothing).await
    })
}

#[test]
#[ignore = "the same again, killed instead of closed"]
fn killed_it_leaves_nothing_either() -> Outcome {
    in_each(&Engine::ALL, async |engine| {
        after(engine, true, types_lock_words, Scan::finds_nothing).await?;
        after(engine, true, keeps_with_a_lock, Scan::finds_nothing).await
    })
}

/// Without this the tests above would prove nothing: what lies there is found.
#[test]
fn without_a_lock_it_is_found() -> Outcome {
    // Driven by WebDriver, WebKitGTK keeps nothing from one start to the next.
    in_each(&[Engine::Chromium, Engine::Firefox], async |engine| {
        let keeps = async |person: &Person| {
            person.presses("Keep, without a lock").await?;
            person.sees(words::SAVED).await
        };
        after(engine, false, keeps, |scan| {
            let kept = CANARIES.get(..9).into_iter().chain(CANARIES.get(12..15)).flatten();
            let missing: Vec<Failure> = kept
                .filter(|canary| !scan.has_found(canary))
                .map(|canary| Failure::new(format!("{canary} was kept, and not found")))
                .collect();
            // Firefox packs what it keeps, and may cut one where a part of it was met before.
            if missing.len() <= MAY_BE_CUT { Ok(()) } else { Failure::all(missing) }
        })
        .await
    })
}

//! Nothing leaves the device: no request of any kind after the page has loaded.
//!
//! The tour of every screen that counts requests is the one in `stop`, which goes there anyway.

use say_when_journeys::devtools::DevTools;
use say_when_journeys::leaks::table::{self, Held};
use say_when_journeys::leaks::ways::{SAMPLE, WAYS, Way};
use say_when_journeys::leaks::{self, Wall};
use say_when_journeys::page::Copy;
use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Engine, Failure, Outcome, Person};

/// Fails if anything but the pages that were opened was asked for: of the page's own server, and,
/// in Chromium, of anybody (the tools there see an attempt even where it is refused).
pub(super) async fn only_the_page_was_asked_for(person: &Person) -> Outcome {
    let pages: Vec<String> =
        Copy::ALL.iter().map(|copy| person.site().address(copy.path())).collect();
    let mut asked: Vec<String> =
        person.site().asked().iter().map(|path| person.site().address(path)).collect();
    if person.engine() == Engine::Chromium {
        asked.extend(DevTools::of(person).requests().await?);
    }
    asked.retain(|address| !pages.contains(address) && !address.ends_with("/framed"));
    if asked.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("the page asked for {}", asked.join(", "))))
}

/// Tries these ways out of the page, as it is and as hosted: no more may get out than is published.
async fn no_more_gets_out_than_is_published(person: &Person, ways: &[Way]) -> Outcome {
    let published = table::published(person.engine())?;
    let held = leaks::held(person, ways, &[Wall::Page, Wall::Hosted]).await?;
    let mut failures = Vec::new();
    for (way, held) in ways.iter().zip(held) {
        let told = published.iter().find(|(name, _)| name == way.name).map(|(_, held)| *held);
        // Of the two walls that were tried, none was reached where the policy or the script held.
        if told.is_none_or(|told| held > told.max(Held::Script)) {
            let told = told.map_or("nothing", Held::word);
            let held = held.word();
            failures.push(Failure::new(format!(
                "{}: docs/leaks.md says {told}, and it was {held}",
                way.name
            )));
        }
    }
    Failure::all(failures)
}

#[test]
fn of_some_ways_out_no_more_get_out_than_is_published() -> Outcome {
    let sample: Vec<Way> = WAYS.iter().copied().filter(|way| SAMPLE.contains(&way.name)).collect();
    every_engine(async |person| no_more_gets_out_than_is_published(person, &sample).await)
}

#[test]
#[ignore = "some minutes"]
fn of_all_ways_out_no_more_get_out_than_is_published() -> Outcome {
    every_engine(async |person| no_more_gets_out_than_is_published(person, WAYS).await)
}

/// What the page's first script takes away is not there to be called.
#[test]
fn the_page_takes_the_ways_out_away() -> Outcome {
    const LOOK: &str = "return ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', \
                        'RTCPeerConnection', 'open'].filter((name) => window[name] !== undefined) \
                        .concat(navigator.sendBeacon ? 'sendBeacon' : []).join(' ')";
    every_engine(async |person| {
        person.opens().await?;
        let left = person.runs(LOOK, &[]).await?;
        if left.as_str() == Some("") {
            return Ok(());
        }
        Err(Failure::new(format!("the page can still call {left}")))
    })
}

//! A tour of every screen, for all that holds of each of them.

use std::collections::HashSet;

use say_when_journeys::devtools::DevTools;
use say_when_journeys::scenario::every_engine;
use say_when_journeys::screens::{SCREENS, Screen, walks};
use say_when_journeys::{Engine, Failure, Outcome, Person, stage};

use crate::{accessibility, cover, forced_colours, layout};

/// Each screen is looked at where a walk first comes to it: the ways are what takes the time. What
/// can be covered is tried where a walk ends, since nothing is left of it afterwards.
#[test]
fn every_screen_fits_is_told_truly_to_a_screen_reader_and_keeps_its_edges() -> Outcome {
    every_engine(async |person| {
        let (mut failures, mut heard_before) = (Vec::new(), HashSet::new());
        for walk in walks()? {
            let fresh = person.starts_afresh().await?;
            let walked = async {
                is_a_phone(&fresh).await?;
                for screen in &walk.passed {
                    screen.is_reached_from_the_last(&fresh).await?;
                }
                for screen in &walk.new {
                    screen.is_reached_from_the_last(&fresh).await?;
                    let looked_at = is_looked_at(&fresh, screen, &mut heard_before).await;
                    failures.extend(looked_at.err().map(|it| it.during(screen.name)));
                }
                cover::can_be_covered(&fresh).await
            };
            let last = walk.new.last().map_or("", |screen| screen.name);
            let ended = walked.await.err().map(|it: Failure| it.during(&format!("to {last}")));
            failures.extend(ended);
        }
        Failure::all(failures)
    })
}

/// As a phone is held, where a window can be that small.
async fn is_a_phone(person: &Person) -> Outcome {
    if person.engine() == Engine::Chromium {
        DevTools::of(person).screen(390, 844, true).await?;
    }
    Ok(())
}

async fn is_looked_at(
    person: &Person,
    screen: &Screen,
    heard_before: &mut HashSet<String>,
) -> Outcome {
    accessibility::can_be_read(person, heard_before).await?;
    if person.engine() == Engine::Chromium {
        layout::fits_every_size(person, screen.name).await?;
        stage::looks(person, "dim", 100).await?;
        is_a_phone(person).await?;
        let coloured = forced_colours::nothing_is_lost(person).await;
        coloured.map_err(|it| it.during("in forced colours"))?;
    }
    Ok(())
}

#[test]
#[ignore = "several minutes; `cargo xtask test --all` runs it"]
fn every_screen_can_be_covered() -> Outcome {
    every_engine(async |person| {
        let mut failures = Vec::new();
        for screen in SCREENS {
            let fresh = person.starts_afresh().await?;
            let walked = async {
                screen.is_reached_by(&fresh).await?;
                cover::can_be_covered(&fresh).await
            };
            failures.extend(walked.await.err().map(|it: Failure| it.during(screen.name)));
        }
        Failure::all(failures)
    })
}

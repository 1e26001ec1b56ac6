//! Every screen can be read by everyone.

use say_when_journeys::devtools::DevTools;
use say_when_journeys::scenario::{every_engine, in_engines};
use say_when_journeys::screens::{SCREENS, comes_to_rest};
use say_when_journeys::{Engine, Failure, Outcome, axe};

fn axe_finds_nothing(theme: &str) -> Outcome {
    in_engines(&[Engine::Chromium], async |person| {
        let mut failures = Vec::new();
        for screen in SCREENS {
            let fresh = person.starts_afresh().await?;
            let checked = async {
                fresh.prefers(theme, 100).await?;
                screen.is_reached_by(&fresh).await?;
                // Text that is still fading in has another contrast.
                comes_to_rest(&fresh).await?;
                axe::finds_nothing(&fresh).await
            };
            failures.extend(checked.await.err().map(|failure| failure.during(screen.name)));
        }
        Failure::all(failures)
    })
}

#[test]
fn axe_finds_nothing_in_the_dim_theme() -> Outcome {
    axe_finds_nothing("dim")
}

#[test]
fn axe_finds_nothing_in_the_dark_theme() -> Outcome {
    axe_finds_nothing("dark")
}

#[test]
fn axe_finds_nothing_in_the_light_theme() -> Outcome {
    axe_finds_nothing("light")
}

/// Also what makes the other journeys worth something: they find things by these names.
#[test]
fn a_screen_reader_hears_the_names_that_are_on_the_screen() -> Outcome {
    every_engine(async |person| {
        let mut failures = Vec::new();
        for screen in SCREENS {
            let fresh = person.starts_afresh().await?;
            let heard = async {
                screen.is_reached_by(&fresh).await?;
                fresh.hears_the_same_names().await
            };
            failures.extend(heard.await.err().map(|failure| failure.during(screen.name)));
        }
        Failure::all(failures)
    })
}

#[test]
fn stop_is_the_first_landmark() -> Outcome {
    in_engines(&[Engine::Chromium], async |person| {
        person.opens().await?;
        let landmarks: Vec<String> = DevTools::of(person)
            .accessibility_tree()
            .await?
            .iter()
            .filter_map(|node| {
                let said = |path: &str| node.pointer(path).and_then(|one| one.as_str()).unwrap_or_default();
                let role = said("/role/value");
                ["region", "main", "banner", "navigation", "complementary", "contentinfo"]
                    .contains(&role)
                    .then(|| format!("{role} {}", said("/name/value")))
            })
            .collect();
        if landmarks.first().is_some_and(|first| first == "region Stop") {
            return Ok(());
        }
        Err(Failure::new(format!("the landmarks are, in order: {}", landmarks.join(", "))))
    })
}

//! Every screen can be read by everyone.

use std::collections::HashSet;

use say_when_journeys::devtools::DevTools;
use say_when_journeys::scenario::{every_engine, in_engines};
use say_when_journeys::screens::{SCREENS, comes_to_rest};
use say_when_journeys::{Engine, Failure, Outcome, axe, stage};

const THEMES: [&str; 3] = ["dim", "dark", "light"];

/// The names are also what makes the other journeys worth something: they find things by them.
#[test]
fn every_screen_is_told_truly_to_a_screen_reader_and_axe_finds_nothing_in_any_theme() -> Outcome {
    every_engine(async |person| {
        let (mut failures, mut heard_before) = (Vec::new(), HashSet::new());
        for screen in SCREENS {
            let fresh = person.starts_afresh().await?;
            let told = async {
                screen.is_reached_by(&fresh).await?;
                // Text that is still fading in has another contrast.
                comes_to_rest(&fresh).await?;
                fresh.hears_the_same_names(&mut heard_before).await?;
                if fresh.engine() == Engine::Chromium {
                    for theme in THEMES {
                        stage::looks(&fresh, theme, 100).await?;
                        comes_to_rest(&fresh).await?;
                        axe::finds_nothing(&fresh)
                            .await
                            .map_err(|failure| failure.during(theme))?;
                    }
                }
                Ok(())
            };
            failures.extend(told.await.err().map(|failure: Failure| failure.during(screen.name)));
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
                let said = |path: &str| {
                    node.pointer(path).and_then(|one| one.as_str()).unwrap_or_default()
                };
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

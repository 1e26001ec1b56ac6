//! Every screen can be read by everyone.

use std::collections::HashSet;

use say_when_journeys::devtools::DevTools;
use say_when_journeys::scenario::in_engines;
use say_when_journeys::screens::comes_to_rest;
use say_when_journeys::{Engine, Failure, Outcome, Person, axe, stage};

const THEMES: [&str; 3] = ["dim", "dark", "light"];

/// What it is told to a screen reader, and what axe says of it. The names are also what makes the
/// other journeys worth something: they find things by them.
pub(crate) async fn can_be_read(person: &Person, heard_before: &mut HashSet<String>) -> Outcome {
    // Text that is still fading in has another contrast.
    comes_to_rest(person).await?;
    person.hears_the_same_names(heard_before).await?;
    if person.engine() == Engine::Chromium {
        for theme in THEMES {
            stage::looks(person, theme, 100).await?;
            comes_to_rest(person).await?;
            axe::finds_nothing(person).await.map_err(|failure| failure.during(theme))?;
        }
    }
    Ok(())
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

//! What a person sees, and what must not be there to see.

use std::collections::HashSet;

use serde_json::Value;

use super::{Person, text};
use crate::browser::Command;
use crate::failure::{Failure, Outcome};
use crate::machine::Engine;

impl Person {
    /// Waits until the words are on the screen.
    pub async fn sees(&self, words: &str) -> Outcome {
        self.waits(&format!("\"{words}\" never came to be seen"), async || {
            self.sees_now(words).await
        })
        .await
    }

    /// Whether the words are on the screen at this moment.
    pub async fn sees_now(&self, words: &str) -> Outcome<bool> {
        Ok(self.visible_text().await?.contains(words))
    }

    /// Fails if the words are on the screen.
    ///
    /// A thing that is on its way out gets no grace: say first what is seen instead.
    pub async fn does_not_see(&self, words: &str) -> Outcome {
        if self.sees_now(words).await? {
            return Err(self.tells(format!("\"{words}\" is on the screen")).await);
        }
        Ok(())
    }

    /// Waits until the words have gone from the screen.
    pub async fn no_longer_sees(&self, words: &str) -> Outcome {
        self.waits(&format!("\"{words}\" stayed on the screen"), async || {
            Ok(!self.sees_now(words).await?)
        })
        .await
    }

    /// Everything that can be read on the screen, its spaces squeezed.
    pub async fn visible_text(&self) -> Outcome<String> {
        Ok(self.ask("text", &[]).await?.as_str().unwrap_or_default().to_owned())
    }

    /// The page as it is in memory, seen or not: elements, title, address and what was typed; not
    /// the scripts and styles it came with.
    pub async fn page_source(&self) -> Outcome<String> {
        Ok(self.ask("source", &[]).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Fails if the words are anywhere in the page, seen or not, beyond where everybody's page has
    /// them: the check-in on paper, which lies in every copy, names every answer.
    pub async fn page_source_lacks(&self, words: &str) -> Outcome {
        let everybodys = self.site.plain_page().matches(words).count();
        if self.page_source().await?.matches(words).count() > everybodys {
            return Err(self.tells(format!("\"{words}\" is in the page's source")).await);
        }
        Ok(())
    }

    /// Waits until the field with this name holds these words.
    pub async fn reads_in(&self, field: &str, words: &str) -> Outcome {
        self.waits(&format!("\"{words}\" never came to be in \"{field}\""), async || {
            Ok(self.ask("written", &[field.into()]).await?.as_str() == Some(words))
        })
        .await
    }

    /// Waits until there is a control with this name that can be pressed.
    pub async fn can_press(&self, name: &str) -> Outcome {
        self.waits(&format!("there was never a \"{name}\" to press"), async || {
            self.could_press(name).await
        })
        .await
    }

    /// Fails if there is a control with this name that can be pressed.
    pub async fn cannot_press(&self, name: &str) -> Outcome {
        if self.could_press(name).await? {
            return Err(self.tells(format!("\"{name}\" can be pressed")).await);
        }
        Ok(())
    }

    /// Whether there is a control with this name, at this moment.
    pub async fn could_press(&self, name: &str) -> Outcome<bool> {
        let found = self.ask("control", &[name.into(), false.into()]).await?;
        Ok(found.get("control").is_some_and(|control| !control.is_null()))
    }

    /// The name that ends so, of something that can be pressed or filled in, once it is there.
    pub async fn name_ending_with(&self, ending: &str) -> Outcome<String> {
        let own = async || {
            let names = self.names().await?;
            let name = names.iter().filter_map(|one| one.split_once(" \"")?.1.strip_suffix('"'));
            Ok::<_, Failure>(
                name.into_iter().find(|name| name.ends_with(ending)).map(str::to_owned),
            )
        };
        let never = format!("there was never a name that ends in \"{ending}\"");
        self.waits(&never, async || Ok(own().await?.is_some())).await?;
        own().await?.ok_or_else(|| Failure::new(never))
    }

    /// The names of all that can be pressed or filled in, with their roles.
    pub async fn names(&self) -> Outcome<Vec<String>> {
        let names = self.ask("names", &[]).await?;
        Ok(names
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect())
    }

    /// Compares the name and role of every control with what the browser tells a screen reader.
    ///
    /// This is what makes finding by name worth something: the lookup in `look.js` is only small.
    /// What was heard before is not asked for again.
    pub async fn hears_the_same_names(&self, heard_before: &mut HashSet<String>) -> Outcome {
        let ready = self.ask("ready", &[]).await?;
        if self.engine == Engine::Firefox && text(&ready, "state") != "complete" {
            // Firefox computes no name before the page has all arrived, and waits for it for good.
            return Ok(());
        }
        let controls = self.ask("controls", &[]).await?;
        let mut failures = Vec::new();
        for control in controls.as_array().into_iter().flatten() {
            if !heard_before.insert(format!("{} {}", text(control, "role"), text(control, "name")))
            {
                continue;
            }
            let element = control.get("element").and_then(element_id).unwrap_or_default();
            let said = |what: &'static str| async move {
                Command::get(format!("/element/{element}/{what}")).send(&self.web).await
            };
            let label = said("computedlabel").await?;
            let heard =
                label.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
            let role = said("computedrole").await?;
            let role = role.as_str().unwrap_or_default();
            let (expected_role, name) = (text(control, "role"), text(control, "name"));
            if heard != name || !same_role(role, expected_role) {
                failures.push(Failure::new(format!(
                    "{expected_role} \"{name}\" is {role} \"{heard}\" to a screen reader"
                )));
            }
        }
        Failure::all(failures)
    }
}

/// The identifier of an element in an answer of `WebDriver`.
pub(super) fn element_id(value: &Value) -> Option<&str> {
    value.as_object()?.values().next()?.as_str()
}

/// A `summary` has a role of its own in each engine, or none.
fn same_role(heard: &str, expected: &str) -> bool {
    heard == expected || expected == "summary"
}

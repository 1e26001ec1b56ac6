//! What a person does with keys alone.

use std::time::Duration;

use serde_json::Value;
use thirtyfour::Key;
use thirtyfour::action_chain::ActionChain;

use super::{PATIENCE, Person};
use crate::failure::Outcome;

/// More presses of Tab than any screen has things to stop at.
const ENOUGH_TABS: usize = 80;

impl Person {
    /// Presses one key, wherever the focus is.
    pub async fn presses_key(&self, key: Key) -> Outcome {
        Ok(self.hands().send_keys(String::from(key.value())).perform().await?)
    }

    /// Types words, wherever the focus is.
    pub async fn types(&self, words: &str) -> Outcome {
        Ok(self.hands().send_keys(words).perform().await?)
    }

    /// Presses Tab until the control with this name has the focus.
    pub async fn tabs_to(&self, name: &str) -> Outcome {
        self.waits(&format!("there was never a \"{name}\" to tab to"), async || {
            Ok(self.names().await?.iter().any(|one| one.ends_with(&format!(" \"{name}\""))))
        })
        .await?;
        let mut passed = Vec::new();
        for _press in 0..ENOUGH_TABS {
            if self.focus().await? == name {
                return Ok(());
            }
            self.presses_key(Key::Tab).await?;
            passed.push(self.focus().await?);
        }
        Err(self
            .tells(format!("Tab never came to \"{name}\"; it passed {}", passed.join(", ")))
            .await)
    }

    /// Tabs to a control and presses it with this key.
    pub async fn presses_with(&self, key: Key, name: &str) -> Outcome {
        self.tabs_to(name).await?;
        self.looks_before(name).await?;
        self.presses_key(key).await
    }

    /// Presses Tab, or Shift and Tab where it stands before, until the control with this name has the
    /// focus.
    pub async fn tabs_either_way_to(&self, name: &str, is_field: bool) -> Outcome {
        let stands = async || self.ask("stands", &[name.into(), is_field.into()]).await;
        self.waits(&format!("there was never a \"{name}\" to tab to"), async || {
            Ok(!stands().await?.is_null())
        })
        .await?;
        for _press in 0..ENOUGH_TABS {
            let place = stands().await?;
            let is = |what: &str| place.get(what).and_then(Value::as_bool) == Some(true);
            if is("has_focus") {
                return Ok(());
            }
            let hands = self.hands();
            let hands = if is("is_beside") {
                hands.send_keys(Key::Down.value())
            } else if is("is_before") {
                hands.key_down(Key::Shift).send_keys(Key::Tab.value()).key_up(Key::Shift)
            } else {
                hands.send_keys(Key::Tab.value())
            };
            hands.perform().await?;
        }
        Err(self.tells(format!("neither way did Tab come to \"{name}\"")).await)
    }

    /// The name of what has the focus, or nothing.
    pub async fn focus(&self) -> Outcome<String> {
        Ok(self.ask("focus", &[]).await?.as_str().unwrap_or_default().to_owned())
    }

    /// The name of what has the focus, if something lies over it.
    pub async fn hidden_focus(&self) -> Outcome<Option<String>> {
        let hidden = self.ask("hidden_focus", &[]).await?;
        Ok(hidden.as_str().filter(|name| !name.is_empty()).map(str::to_owned))
    }

    /// Waits until the focus is on what has this name.
    pub async fn has_focus_on(&self, name: &str) -> Outcome {
        let never = format!("the focus did not come to \"{name}\" within {} s", PATIENCE.as_secs());
        self.waits(&never, async || Ok(self.focus().await? == name)).await
    }

    /// Keys and pointer, without the pauses that the library puts in.
    fn hands(&self) -> ActionChain {
        self.web.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO))
    }
}

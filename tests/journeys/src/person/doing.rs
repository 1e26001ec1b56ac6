//! What a person does with a finger.

use std::sync::atomic::Ordering;

use serde_json::{Value, json};
use thirtyfour::Key;
use thirtyfour::WebElement;

use super::Person;
use crate::failure::{Failure, Outcome};

/// What answers a question, beside the numbers, a yes and a no.
const ANSWERS: &[&str] = &[
    "Not sure",
    "As it is",
    "Slower",
    "Hold still",
    "Something else",
    "Go on",
    "Pause and breathe",
    "Pass it over",
    "I have it",
    "Keep this",
    "Don't keep this one",
    "Keep, with a lock",
    "Keep, without a lock",
    "Just now",
    "Where, what like",
    "Something unsaid?",
    "Welcome",
    "Ask first",
    "Not tonight",
    "Partly",
    "Show us both",
    "Show what counts for both",
    "We both want to keep it",
    "End this plan",
    "Withdraw this",
    "Not like this",
    "Leave it as it is",
    "Let it go",
    "Undo",
    "This lands",
    "Not this",
];
/// How long a person looks at a question, in milliseconds. The page takes a tap that comes sooner
/// than 400 ms after its question for the second one of a double tap.
const LOOKS: u32 = 450;
/// The clock of the page is so many milliseconds ahead. A page that is opened anew begins on time.
const CLOCK_IS_AHEAD: &str = "
if (window.clockAhead === undefined) {
  const Clock = window.Date;
  window.Date = class extends Clock {
    constructor(...given) { if (given.length) super(...given); else super(Clock.now() + window.clockAhead) }
    static now() { return Clock.now() + window.clockAhead }
  };
}
window.clockAhead = arguments[0];
return true;
";

impl Person {
    /// Looks at a question that is on the screen before answering it, as a driver does not. The page's
    /// clock goes on meanwhile, and nobody waits.
    pub async fn looks_before(&self, name: &str) -> Outcome {
        let is_yes_or_no = name.starts_with("Yes") || name.starts_with("No,");
        if !is_yes_or_no && !ANSWERS.contains(&name) && name.parse::<u8>().is_err() {
            return Ok(());
        }
        let ahead = self.looked.fetch_add(LOOKS, Ordering::Relaxed) + LOOKS;
        self.runs(CLOCK_IS_AHEAD, &[json!(ahead)]).await.map(drop)
    }

    /// Presses the button, link or choice with this name, as soon as it can be pressed.
    pub async fn presses(&self, name: &str) -> Outcome {
        self.waits(&format!("\"{name}\" could not be pressed"), async || {
            let Some(target) = self.finds(name, false).await? else { return Ok(false) };
            self.looks_before(name).await?;
            // A click that lands on something else is an error, and is tried again.
            target.click().await?;
            Ok(true)
        })
        .await
    }

    /// Answers a question by the name of the answer.
    pub async fn chooses(&self, name: &str) -> Outcome {
        self.presses(name).await
    }

    /// Types into the field with this name, after what is there.
    pub async fn types_into(&self, name: &str, words: &str) -> Outcome {
        self.waits(&format!("\"{name}\" could not be typed into"), async || {
            let Some(target) = self.finds(name, true).await? else { return Ok(false) };
            target.send_keys(words).await?;
            Ok(true)
        })
        .await
    }

    /// Empties the field with this name.
    pub async fn empties(&self, name: &str) -> Outcome {
        self.waits(&format!("\"{name}\" could not be emptied"), async || {
            let Some(target) = self.finds(name, true).await? else { return Ok(false) };
            target.clear().await?;
            // A driver empties it without a key, and the page hears of keys.
            target.send_keys(format!(" {}", Key::Backspace.value())).await?;
            Ok(true)
        })
        .await
    }

    async fn finds(&self, name: &str, field: bool) -> Outcome<Option<WebElement>> {
        let found = self.ask("reach", &[name.into(), field.into()]).await?;
        if found.get("disabled").and_then(Value::as_bool) == Some(true) {
            return Err(Failure::new(format!("\"{name}\" is there, but disabled")));
        }
        // A press would land on what is still shown there: it is pressed at the next glance.
        if found.get("moved").and_then(Value::as_bool) == Some(true) {
            return Ok(None);
        }
        match found.get("target") {
            None | Some(Value::Null) => Ok(None),
            Some(target) => {
                Ok(Some(WebElement::from_json(target.clone(), self.web.handle().clone())?))
            }
        }
    }
}

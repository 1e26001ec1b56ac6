//! What a person does with a finger that moves.

use serde_json::{Value, json};
use thirtyfour::common::command::{Actions, Command};

use super::Person;
use crate::failure::{Failure, Outcome};

/// The middle of what shows these words.
const WHERE: &str = "
const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
  const one = walk.currentNode.parentElement;
  if (!walk.currentNode.data.includes(arguments[0]) || !one.checkVisibility()) continue;
  const box = one.getBoundingClientRect();
  return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
}
return null;
";

impl Person {
    /// Taps these words with a finger.
    pub async fn taps(&self, words: &str) -> Outcome {
        self.draws_over(words, 0, 0).await
    }

    /// Touches the control with this name.
    pub async fn touches(&self, name: &str, is_field: bool) -> Outcome {
        self.waits(&format!("\"{name}\" could not be touched"), async || {
            let place = self.ask("stands", &[name.into(), is_field.into()]).await?;
            let at = |what: &str| place.get(what).and_then(Value::as_i64);
            let (Some(x), Some(y)) = (at("x"), at("y")) else { return Ok(false) };
            self.looks_before(name).await?;
            self.draws((x, y), (x, y)).await?;
            Ok(true)
        })
        .await
    }

    /// Draws a finger over these words: so many pixels to the right, or to the left below zero.
    pub async fn swipes(&self, words: &str, right: i64) -> Outcome {
        self.draws_over(words, right, 0).await
    }

    /// Draws a finger over these words, so many pixels to the right and so many down.
    pub async fn draws_over(&self, words: &str, right: i64, down: i64) -> Outcome {
        self.sees(words).await?;
        let place = self.runs(WHERE, &[words.into()]).await?;
        let at = |index: usize| place.get(index).and_then(Value::as_i64);
        let (Some(x), Some(y)) = (at(0), at(1)) else {
            return Err(Failure::new(format!("\"{words}\" is nowhere to be touched")));
        };
        // Across the words, so that it stays in the window.
        self.draws((x - right / 2, y - down / 2), (x + right - right / 2, y + down - down / 2))
            .await
    }

    /// Taps the same place twice, so many milliseconds apart, whatever is there by the second time.
    pub async fn taps_twice_at(&self, (x, y): (i64, i64), apart: u32) -> Outcome {
        let tap = || {
            [
                json!({ "type": "pointerDown", "button": 0 }),
                json!({ "type": "pointerUp", "button": 0 }),
            ]
        };
        let mut actions = vec![json!({ "type": "pointerMove", "duration": 0, "x": x, "y": y })];
        actions.extend(tap());
        actions.push(json!({ "type": "pause", "duration": apart }));
        actions.extend(tap());
        let finger = json!([{
            "type": "pointer",
            "id": "finger",
            "parameters": { "pointerType": "touch" },
            "actions": actions,
        }]);
        self.web.handle().cmd(Command::PerformActions(Actions::from(finger))).await?;
        Ok(())
    }

    /// Draws a finger from one place in the window to another.
    async fn draws(&self, from: (i64, i64), to: (i64, i64)) -> Outcome {
        let moves = |(x, y): (i64, i64), duration: u32| json!({ "type": "pointerMove", "duration": duration, "x": x, "y": y });
        let finger = json!([{
            "type": "pointer",
            "id": "finger",
            "parameters": { "pointerType": "touch" },
            "actions": [
                moves(from, 0),
                { "type": "pointerDown", "button": 0 },
                moves(to, if from == to { 0 } else { 60 }),
                { "type": "pointerUp", "button": 0 },
            ],
        }]);
        self.web.handle().cmd(Command::PerformActions(Actions::from(finger))).await?;
        Ok(())
    }
}

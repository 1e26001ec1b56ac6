//! "Call" is the one link that leads out of the page: to the phone, where a person presses it.

use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Failure, Outcome, Person, words};
use serde_json::json;

/// Notes what becomes of each press on a link, and lets none of them ring.
const LISTENS: &str = "
window.sayWhenPresses = [];
window.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  const end = event.defaultPrevented ? 'stopped' : 'let through';
  window.sayWhenPresses.push(`${link.getAttribute('href')} ${end}`);
  event.preventDefault();
});
return true";
const HEARD: &str = "return window.sayWhenPresses.splice(0)";
/// The address of the call to Germany, set anew.
const LEADS_TO: &str = "document.querySelector('[aria-label=\"Call, Germany\"]').setAttribute('href', arguments[0]); return true";
const PRESSED_BY_SCRIPT: &str = "
const link = document.querySelector('[aria-label=\"Call, Germany\"]');
link.click();
link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
return true";

async fn heard(person: &Person, presses: &[&str]) -> Outcome {
    let heard = person.runs(HEARD, &[]).await?;
    if heard == json!(presses) {
        return Ok(());
    }
    Err(Failure::new(format!("of the presses there was heard {heard}, and not {presses:?}")))
}

#[test]
fn a_call_is_made_by_a_person_and_by_nothing_else() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.presses("Safety").await?;
        person.sees(words::NOT_FOR_YOU).await?;
        person.runs(LISTENS, &[]).await?;
        person.presses("Call, Germany").await?;
        heard(person, &["tel:116016 let through"]).await?;
        person.runs(PRESSED_BY_SCRIPT, &[]).await?;
        heard(person, &[]).await?;
        // An address can carry an answer, and a number of the phone's own can change its settings.
        for address in ["http://127.0.0.1/x", "mailto:a@example.org", "sms:116016", "tel:*21*1#"] {
            person.runs(LEADS_TO, &[json!(address)]).await?;
            person.presses("Call, Germany").await?;
            heard(person, &[&format!("{address} stopped")]).await?;
        }
        Ok(())
    })
}

//! Nothing leaves the device: no request of any kind after the page has loaded.
//!
//! The tour of every screen that counts requests is the one in `stop`, which goes there anyway.

use say_when_journeys::devtools::DevTools;
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

/// The browser is told to refuse what the app never asks for.
#[test]
fn the_browser_refuses_every_request_that_is_tried() -> Outcome {
    const TRY: &str = "
const done = arguments[arguments.length - 1];
const refused = [];
document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
const away = location.origin + '/away';
fetch(away).catch(() => {});
try { navigator.sendBeacon(away, 'x') } catch {}
try { new WebSocket(away.replace('http', 'ws')) } catch {}
try { new EventSource(away) } catch {}
try { new Image().src = away } catch {}
const form = document.createElement('form');
form.action = away;
form.method = 'post';
document.body.append(form);
// Firefox throws as well as refusing.
try { form.submit() } catch {}
const enough = () => refused.filter((one) => one === 'connect-src').length >= 4
  && refused.includes('img-src') && refused.includes('form-action');
const wait = () => enough() ? done('') : setTimeout(wait, 10);
setTimeout(() => done('refused only: ' + refused.join(', ')), 8000);
wait();
";
    every_engine(async |person| {
        person.opens().await?;
        let told = person.runs_until_done(TRY, &[]).await?;
        let told = told.as_str().unwrap_or("no answer");
        if !told.is_empty() {
            return Err(Failure::new(told));
        }
        if let Some(path) = person.site().asked().iter().find(|path| path.contains("away")) {
            return Err(Failure::new(format!("a request for {path} got out")));
        }
        Ok(())
    })
}

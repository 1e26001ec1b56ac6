//! Nothing leaves the device: no request of any kind after the page has loaded.

use say_when_journeys::devtools::DevTools;
use say_when_journeys::page::Copy;
use say_when_journeys::scenario::in_engines;
use say_when_journeys::screens::SCREENS;
use say_when_journeys::{Engine, Failure, Outcome, Person};

/// Fails if the site was asked for anything but the pages that were opened.
pub(crate) fn asked_for_nothing_but_pages(person: &Person) -> Outcome {
    let pages: Vec<&str> = Copy::ALL.iter().map(|copy| copy.path()).collect();
    let other: Vec<String> =
        person.site().asked().into_iter().filter(|path| !pages.contains(&path.as_str())).collect();
    if other.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("the page asked its server for {}", other.join(", "))))
}

/// The server sees only what reaches it. `DevTools` sees every attempt, to anywhere.
#[test]
fn a_tour_of_every_screen_makes_no_request_at_all() -> Outcome {
    in_engines(&[Engine::Chromium], async |person| {
        let tools = DevTools::of(person);
        let mut failures = Vec::new();
        for screen in SCREENS {
            let fresh = person.starts_afresh().await?;
            tools.requests().await?;
            screen.is_reached_by(&fresh).await.map_err(|failure| failure.during(screen.name))?;
            let own: Vec<String> = Copy::ALL.iter().map(|copy| fresh.site().address(copy.path())).collect();
            let mut requests = tools.requests().await?;
            // Opening and reloading the page is the person's doing.
            requests.retain(|address| !own.contains(address));
            if !requests.is_empty() {
                failures.push(Failure::new(format!("{}: {}", screen.name, requests.join(", "))));
            }
        }
        Failure::all(failures)
    })
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
new Image().src = away;
const form = document.createElement('form');
form.action = away;
form.method = 'post';
document.body.append(form);
form.submit();
const enough = () => refused.filter((one) => one === 'connect-src').length >= 4
  && refused.includes('img-src') && refused.includes('form-action');
const wait = () => enough() ? done('') : setTimeout(wait, 10);
setTimeout(() => done('refused only: ' + refused.join(', ')), 8000);
wait();
";
    say_when_journeys::scenario::every_engine(async |person| {
        person.opens().await?;
        let told = person.runs_until_done(TRY, &[]).await?;
        let told = told.as_str().unwrap_or("no answer");
        if !told.is_empty() {
            return Err(Failure::new(told));
        }
        asked_for_nothing_but_pages(person)
    })
}

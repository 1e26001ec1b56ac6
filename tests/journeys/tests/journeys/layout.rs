//! It fits: the narrowest phone, the largest text, a thumb.

use say_when_journeys::devtools::DevTools;
use say_when_journeys::page::Copy;
use say_when_journeys::scenario::every_engine;
use say_when_journeys::screens::comes_to_rest;
use say_when_journeys::{Failure, Outcome, Person, stage, words};
use serde_json::Value;

/// What does not fit: a page wider than the window, a Stop that is not wholly in it or too low, and
/// controls that are too small for a finger.
const MISFITS: &str = "
const misfits = [];
const page = document.scrollingElement;
if (page.scrollWidth > page.clientWidth) misfits.push(`wider than the window by ${page.scrollWidth - page.clientWidth} px`);
const shown = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1;
const stop = [...document.querySelectorAll('button, a')].find((one) => shown(one) && one.textContent.trim() === 'Stop');
if (stop) {
  const box = stop.getBoundingClientRect();
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (box.height < 64) misfits.push(`Stop is only ${box.height} px high`);
  if (box.bottom > innerHeight + 0.5 || box.top < 0) misfits.push('Stop is not wholly in the window');
  if (!stop.contains(hit)) misfits.push('something lies over Stop');
}
const cover = document.getElementById('cover');
if (cover && shown(cover)) {
  const box = cover.getBoundingClientRect();
  if (Math.min(box.width, box.height) < 56) misfits.push(`Cover is only ${box.width} by ${box.height} px`);
}
for (const one of document.querySelectorAll('header button, main button, main a, main label:not([for]), main textarea, main input[type=text]')) {
  if (!shown(one)) continue;
  const box = one.getBoundingClientRect();
  const least = arguments[0];
  if (box.height < least - 0.5 && one.querySelector('input, textarea') === null) {
    misfits.push(`\"${(one.labels?.[0] ?? one).textContent.trim()}\" is only ${box.height} px high`);
  }
}
return misfits;
";

async fn fits(person: &Person, least: u32) -> Outcome {
    comes_to_rest(person).await?;
    let misfits = person.runs(MISFITS, &[least.into()]).await?;
    Failure::all(
        misfits
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(Failure::new)
            .collect(),
    )
}

/// In the check-in a target is at least 56 px high, elsewhere 44.
fn least(screen: &str) -> u32 {
    const NOW: [&str; 10] = [
        "home",
        "home-both",
        "pain",
        "pace",
        "go-on",
        "go-on-severe",
        "pass-over",
        "handed-over",
        "breathe",
        "stopped",
    ];
    if NOW.contains(&screen) { 56 } else { 44 }
}

/// How large the text is, in per cent, and the window, in px.
const SIZES: [(u32, u32, u32); 6] = [
    (100, 390, 844),
    (100, 320, 568),
    // 1280 by 1024, zoomed in to 400 %.
    (100, 320, 256),
    (100, 1280, 900),
    (200, 390, 844),
    (200, 320, 568),
];

/// That a screen fits the narrowest phone and the largest text. No engine but Chromium has a window
/// this narrow.
pub(crate) async fn fits_every_size(person: &Person, screen: &str) -> Outcome {
    let tools = DevTools::of(person);
    for (text, width, height) in SIZES {
        stage::looks(person, "dim", text).await?;
        tools.screen(width, height, width < 1000).await?;
        let place = format!("at {width} px, text {text} %");
        fits(person, least(screen)).await.map_err(|failure| failure.during(&place))?;
    }
    Ok(())
}

#[test]
fn a_check_in_fits_320_px_in_every_engine() -> Outcome {
    every_engine(async |person| {
        // No engine but Chromium has a window this narrow; a frame is as good.
        person.opens_in_a_frame(Copy::AsBuilt, (320, 568), None).await?;
        person.waits_until_the_app("running").await?;
        fits(person, 56).await?;
        person.presses("Check in").await?;
        person.sees(words::PAIN).await?;
        fits(person, 56).await?;
        person.chooses("4").await?;
        person.sees(words::PACE).await?;
        fits(person, 56).await
    })
}

/// What iOS does can only be acted out here: no engine of these has such a keyboard.
#[test]
fn stop_is_lifted_above_a_keyboard_that_lies_over_the_page() -> Outcome {
    const UNDER_STOP: &str =
        "return innerHeight - document.querySelector('.stop-bar').getBoundingClientRect().bottom";
    every_engine(async |person| {
        let is_lifted = async |by: f64| {
            let under = person.runs(UNDER_STOP, &[]).await?.as_f64().unwrap_or(f64::NAN);
            if (under - by).abs() < 1.0 {
                return Ok(());
            }
            Err(Failure::new(format!("Stop is {under} px above the lower edge, not {by}")))
        };
        person.opens().await?;
        person.presses("Settings").await?;
        person.types_into("Who answers first", "Nettle").await?;
        is_lifted(0.0).await?;
        stage::set(person, stage::A_KEYBOARD_COMES).await?;
        is_lifted(300.0).await?;
        stage::set(person, stage::THE_KEYBOARD_GOES).await?;
        is_lifted(0.0).await?;
        // A finger on Stop takes the focus from the field before it lets go.
        stage::set(person, stage::A_KEYBOARD_COMES).await?;
        is_lifted(300.0).await?;
        person.presses("Stop").await?;
        person.sees(words::STOPPED).await
    })
}

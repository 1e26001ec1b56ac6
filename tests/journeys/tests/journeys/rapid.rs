//! Fingers that are quicker than the screen: two taps where one was meant, and fifty in a row.

use say_when_journeys::scenario::every_engine;
use say_when_journeys::screens::comes_to_rest;
use say_when_journeys::{Failure, Outcome, Person, words};
use serde_json::{Value, json};

use crate::walks;

/// Presses one thing, or several in turn, so often before the browser does anything else: the page
/// has no time to show what came of it.
const PRESS: &str = "
const [names, times] = arguments;
const nameOf = (one) => (one.labels?.[0] ?? one).textContent.trim();
const shown = [...document.querySelectorAll('button, input')].filter((one) => (one.labels?.[0] ?? one).checkVisibility({ visibilityProperty: true }));
const found = names.map((name) => shown.find((one) => nameOf(one) === name) ?? shown.find((one) => nameOf(one).startsWith(name)));
if (found.includes(undefined)) return false;
for (let time = 0; time < times; time += 1) found[time % found.length].click();
return true";

async fn presses_at_once(person: &Person, names: &[&str], times: u32) -> Outcome {
    for name in names {
        person.can_press(name).await?;
        person.looks_before(name).await?;
    }
    let pressed = person.runs(PRESS, &[json!(names), json!(times)]).await?;
    if pressed == Value::Bool(true) {
        return Ok(());
    }
    Err(person.tells(format!("{names:?} could not be pressed at once")).await)
}

async fn twice(person: &Person, name: &str) -> Outcome {
    presses_at_once(person, &[name], 2).await
}

async fn check_ins(person: &Person) -> Outcome<usize> {
    let records = walks::records(person).await?;
    Ok(records.iter().filter(|(key, _)| key.starts_with("check-in/")).count())
}

async fn so_many_are_kept(person: &Person, count: usize) -> Outcome {
    let kept = check_ins(person).await?;
    if kept == count { Ok(()) } else { Err(Failure::new(format!("{kept} are kept, not {count}"))) }
}

#[test]
fn two_taps_have_one_effect() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        twice(person, "Check in").await?;
        person.sees(words::PAIN).await?;
        twice(person, "2").await?;
        person.sees(words::PACE).await?;
        twice(person, "Slower").await?;
        person.sees(words::GO_ON).await?;
        twice(person, "Go on").await?;
        person.sees(words::THANKS).await?;
        twice(person, "Keep this").await?;
        person.sees(words::HOW_TO_KEEP).await?;
        twice(person, "Keep, without a lock").await?;
        person.sees(words::SAVED).await?;
        so_many_are_kept(person, 1).await?;
        person.presses("Done").await?;
        walks::goes_on(person, "3", "Slower").await?;
        twice(person, "Keep this").await?;
        person.sees(words::SAVED).await?;
        so_many_are_kept(person, 2).await?;
        twice(person, "Done").await?;
        person.sees(words::HOW_ARE_YOU).await?;
        walks::finds_in_look_back(person, 2).await?;
        person.presses("Going on, slower Pain 3 \u{b7} one voice").await?;
        twice(person, "Delete this one").await?;
        walks::finds_entries(person, 1).await?;
        twice(person, "Undo").await?;
        walks::finds_entries(person, 2).await?;
        person.presses("Now").await?;
        walks::answers(person, "3", "Slower").await?;
        twice(person, "Stop").await?;
        person.sees(words::STOPPED).await
    })
}

/// The places of the answers to the first question, with their names.
const PLACES: &str = "
return [...document.querySelectorAll('#app main button')].map((one) => {
  const box = one.getBoundingClientRect();
  return [one.textContent.trim(), Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
})";
/// The first of these places at which something can be pressed now.
const PRESSABLE: &str = "
return arguments[0].findIndex(([, x, y]) => document.elementFromPoint(x, y)?.closest('#app main button'))";

/// A finger that comes down twice: by the second time the next question is there, and one of its
/// answers in the same place.
#[test]
fn the_second_of_two_taps_is_no_answer_to_the_next_question() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.presses("Check in").await?;
        person.sees(words::PAIN).await?;
        comes_to_rest(person).await?;
        let places = person.runs(PLACES, &[]).await?;
        let places: Vec<(String, i64, i64)> = serde_json::from_value(places)?;
        let low: Vec<_> = places
            .into_iter()
            .filter(|(name, ..)| ["1", "2", "3", "4", "5", "6"].contains(&&**name))
            .collect();
        person.chooses("2").await?;
        person.sees(words::PACE).await?;
        comes_to_rest(person).await?;
        let found = person.runs(PRESSABLE, &[json!(low)]).await?.as_u64();
        let Some((_, x, y)) = found.and_then(|at| low.get(usize::try_from(at).ok()?)) else {
            return Err(person.tells("no answer lies where one of the first did".into()).await);
        };
        person.presses("Back").await?;
        person.sees(words::PAIN).await?;
        comes_to_rest(person).await?;
        person.looks_before("2").await?;
        person.taps_twice_at((*x, *y), 150).await?;
        person.sees(words::PACE).await?;
        comes_to_rest(person).await?;
        person.does_not_see(words::GO_ON).await?;
        person.chooses("Slower").await?;
        person.sees(words::GO_ON).await
    })
}

/// Shift, pressed so often; answers whether it is covered then.
const SHIFTS: &str = "
for (let time = 0; time < arguments[0]; time += 1) dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
return document.documentElement.dataset.covered";

#[test]
fn fifty_taps_in_a_row_end_where_the_last_one_points() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        presses_at_once(person, &["Just me", "Both of us"], 50).await?;
        person.sees(words::HOW_ARE_YOU_TWO).await?;
        presses_at_once(person, &["Both of us", "Just me"], 50).await?;
        person.sees(words::HOW_ARE_YOU).await?;
        person.presses("Settings").await?;
        presses_at_once(person, &["Dark", "Paper"], 50).await?;
        presses_at_once(person, &["A blank note", "A kitchen timer"], 51).await?;
        person.reloads().await?;
        let worn = person.runs("return document.documentElement.dataset.theme", &[]).await?;
        if worn.as_str() != Some("light") {
            return Err(Failure::new(format!("after fifty taps the page is {worn}")));
        }
        person.waits_until_the_app("running").await?;
        // Shift three times covers, and three times more comes back.
        for (covers, is) in [(50, "false"), (51, "true")] {
            let covered = person.runs(SHIFTS, &[json!(covers * 3)]).await?;
            if covered.as_str() != Some(is) {
                return Err(Failure::new(format!("{covers} times covered, and then {covered}")));
            }
        }
        crate::cover::is_covered(person).await?;
        crate::cover::uncovers(person).await?;
        presses_at_once(person, &["Stop"], 50).await?;
        person.sees(words::STOPPED).await
    })
}

//! The same page in two tabs.

use std::time::{Duration, Instant};

use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Failure, Outcome, Person, words};

use crate::walks;

#[test]
fn two_tabs_save_side_by_side_and_show_each_others_entries() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::goes_on(person, "1", "Slower").await?;
        walks::keeps_for_the_first_time(person).await?;
        person.presses("Look back").await?;
        let first = person.this_tab().await?;
        let second = person.opens_another_tab().await?;
        walks::goes_on(person, "2", "Slower").await?;
        walks::keeps(person).await?;
        person.looks_at(&first).await?;
        // Without a reload: the second tab said that something has changed.
        person.can_press("Going on, slower Pain 2 \u{b7} one voice").await?;
        person.presses("Now").await?;
        person.presses("Done").await?;
        walks::goes_on(person, "3", "Slower").await?;
        walks::keeps(person).await?;
        person.looks_at(&second).await?;
        person.presses("Done").await?;
        walks::finds_in_look_back(person, 3).await?;
        person.presses("Going on, slower Pain 3 \u{b7} one voice").await?;
        person.presses("Delete this one").await?;
        person.looks_at(&first).await?;
        person.presses("Done").await?;
        walks::finds_in_look_back(person, 2).await
    })
}

/// A script in the place of another tab: it says hello as a version of this format would.
async fn says_hello(person: &Person, format: u32) -> Outcome {
    const SAY: &str = "
const [format, done] = arguments;
const other = new BroadcastChannel('pages');
other.postMessage(`hello ${format}`);
other.close();
done(true);
";
    person.runs_until_done(SAY, &[format.into()]).await.map(drop)
}

/// Everything that lies in the store.
async fn lies_there(person: &Person) -> Outcome<String> {
    Ok(format!("{:?}", walks::records(person).await?))
}

#[test]
fn beside_a_newer_version_it_stops_writing_and_says_so() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::goes_on(person, "1", "Slower").await?;
        walks::keeps_for_the_first_time(person).await?;
        person.presses("Done").await?;
        let first = person.this_tab().await?;
        person.opens_another_tab().await?;
        walks::goes_on(person, "2", "Slower").await?;
        let is_written = async || Ok(lies_there(person).await?.contains("nobodys"));
        person.waits("the answers were not written", is_written).await?;
        let before = lies_there(person).await?;
        says_hello(person, 999).await?;
        person.presses("Keep this").await?;
        person.sees(words::NOT_SAVED).await?;
        person.sees(words::GO_ON_IN_NEWER).await?;
        person.can_press("Save it as a file").await?;
        // The other tab has heard it too, and still shows what is kept.
        person.looks_at(&first).await?;
        person.sees(words::NEWER_OPEN).await?;
        person.presses("Both of us").await?;
        walks::finds_in_look_back(person, 1).await?;
        person.presses("Going on, slower Pain 1 \u{b7} one voice").await?;
        person.presses("Delete this one").await?;
        walks::finds_entries(person, 1).await?;
        let after = lies_there(person).await?;
        if before == after { Ok(()) } else { Err(Failure::new(format!("{before}\n{after}"))) }
    })
}

#[test]
fn it_stops_though_the_newer_version_was_there_first() -> Outcome {
    const ANSWER: &str = "
window.newer = new BroadcastChannel('pages');
newer.onmessage = ({ data }) => { if (String(data).startsWith('hello ')) newer.postMessage('hello 999') };
return true";
    every_engine(async |person| {
        person.opens().await?;
        let first = person.this_tab().await?;
        person.runs(ANSWER, &[]).await?;
        person.opens_another_tab().await?;
        person.sees(words::NEWER_OPEN).await?;
        person.presses("Stop").await?;
        person.sees(words::STOPPED).await?;
        person.looks_at(&first).await
    })
}

#[test]
fn five_tabs_of_one_version_save_side_by_side_and_all_stop_beside_a_newer_one() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::goes_on(person, "1", "Slower").await?;
        walks::keeps_for_the_first_time(person).await?;
        person.presses("Done").await?;
        let mut tabs = vec![person.this_tab().await?];
        for pain in ["2", "3", "1", "2"] {
            tabs.push(person.opens_another_tab().await?);
            walks::goes_on(person, pain, "Slower").await?;
            walks::keeps(person).await?;
            person.presses("Done").await?;
        }
        // An older version changes nothing for them.
        says_hello(person, 1).await?;
        for tab in &tabs {
            person.looks_at(tab).await?;
            walks::finds_in_look_back(person, 5).await?;
            person.presses("Now").await?;
        }
        says_hello(person, 999).await?;
        for tab in &tabs {
            person.looks_at(tab).await?;
            person.sees(words::NEWER_OPEN).await?;
            walks::finds_in_look_back(person, 5).await?;
        }
        Ok(())
    })
}

/// Saves so many check-ins by pressing what a person would, as quickly as the page lets it. It waits
/// between two messages to itself, not by a clock: a tab that nobody looks at has a slow one.
const SAVES: &str = "
const [times] = arguments;
window.saved = 0;
const channel = new MessageChannel();
const turn = () => new Promise((next) => { channel.port1.onmessage = next; channel.port2.postMessage(0) });
const nameOf = (one) => (one.getAttribute('aria-label') ?? (one.labels?.[0] ?? one).textContent).trim();
const find = (name) => [...document.querySelectorAll('#app button, #app input')].find((one) => nameOf(one) === name || (name === 'Go on' && nameOf(one).startsWith(name)));
// A person looks at each question, and half a second passes; here only for the clock of the page.
let ahead = 0;
const Clock = window.Date;
window.Date = class extends Clock {
  constructor(...given) { if (given.length) super(...given); else super(Clock.now() + ahead) }
  static now() { return Clock.now() + ahead }
};
const press = async (name) => {
  ahead += 500;
  for (;;) {
    const target = find(name);
    if (target) return target.click();
    await turn();
  }
};
const title = async (words) => { while (document.querySelector('#app h1')?.textContent !== words) await turn() };
(async () => {
  for (; window.saved < times; window.saved += 1) {
    for (const name of ['Check in', '2', 'Slower', 'Go on', 'Keep this']) await press(name);
    await title('Saved.');
    await press('Done');
  }
})();
return true";

/// Two tabs save at the same time, each so many; none of them is lost, and none is there twice.
async fn two_tabs_save(person: &Person, times: usize, minutes: u64) -> Outcome {
    person.opens().await?;
    walks::goes_on(person, "1", "Slower").await?;
    walks::keeps_for_the_first_time(person).await?;
    person.presses("Done").await?;
    let first = person.this_tab().await?;
    let second = person.opens_another_tab().await?;
    for tab in [&first, &second] {
        person.looks_at(tab).await?;
        person.runs(SAVES, &[times.into()]).await?;
    }
    let deadline = Instant::now() + Duration::from_secs(minutes * 60);
    for tab in [&first, &second] {
        person.looks_at(tab).await?;
        while person.runs("return window.saved", &[]).await?.as_u64() != Some(times as u64) {
            if Instant::now() > deadline {
                return Err(person
                    .tells(format!("{times} were not saved in {minutes} minutes"))
                    .await);
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
    let records = walks::records(person).await?;
    let kept = records.iter().filter(|(key, _)| key.starts_with("check-in/")).count();
    if kept == 2 * times + 1 {
        return Ok(());
    }
    Err(Failure::new(format!("{kept} are kept of {}", 2 * times + 1)))
}

#[test]
fn two_tabs_save_twenty_each_at_the_same_time() -> Outcome {
    every_engine(async |person| two_tabs_save(person, 20, 1).await)
}

#[test]
#[ignore = "a thousand in each of two tabs"]
fn two_tabs_save_a_thousand_each_at_the_same_time() -> Outcome {
    every_engine(async |person| two_tabs_save(person, 1_000, 30).await)
}

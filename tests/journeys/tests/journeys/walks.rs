//! Stretches that several journeys have in common, in the words on the screen.

use say_when_journeys::{Outcome, Person, words};

/// One voice, from the Now screen to the third question.
pub(super) async fn answers(person: &Person, pain: &str, pace: &str) -> Outcome {
    person.presses("Check in").await?;
    person.sees(words::PAIN).await?;
    person.chooses(pain).await?;
    person.sees(words::PACE).await?;
    person.chooses(pace).await?;
    person.sees(words::GO_ON).await
}

/// One voice, from the Now screen to the close.
pub(super) async fn goes_on(person: &Person, pain: &str, pace: &str) -> Outcome {
    answers(person, pain, pace).await?;
    person.presses("Go on").await?;
    person.sees(words::THANKS).await
}

/// From the close to "Saved", where nothing was kept before.
pub(super) async fn keeps_for_the_first_time(person: &Person) -> Outcome {
    person.presses("Keep this").await?;
    person.sees(words::HOW_TO_KEEP).await?;
    person.presses("Keep, without a lock").await?;
    person.sees(words::SAVED).await
}

/// From the close to "Saved", where something is kept already.
pub(super) async fn keeps(person: &Person) -> Outcome {
    person.presses("Keep this").await?;
    person.sees(words::SAVED).await
}

/// From the Now screen to Look back, with this many entries that went on at a slower pace.
pub(super) async fn finds_in_look_back(person: &Person, entries: usize) -> Outcome {
    person.presses("Look back").await?;
    finds_entries(person, entries).await
}

/// In Look back, this many entries that went on at a slower pace.
pub(super) async fn finds_entries(person: &Person, entries: usize) -> Outcome {
    person
        .waits(&format!("{entries} entries were never seen"), async || {
            let names = person.names().await?;
            Ok(names.iter().filter(|name| name.starts_with("button \"Going on, slower")).count()
                == entries)
        })
        .await
}

/// What the app has written in the first book, in the order of its keys: `key` and the text of the
/// record.
pub(super) async fn records(person: &Person) -> Outcome<Vec<(String, String)>> {
    records_in(person, "pages").await
}

/// The same, in the book whose database has this name.
pub(super) async fn records_in(person: &Person, name: &str) -> Outcome<Vec<(String, String)>> {
    const READ: &str = "
const [name, done] = [arguments[0], arguments[arguments.length - 1]];
const asked = indexedDB.open(name);
asked.onupgradeneeded = () => asked.transaction.abort();
asked.onerror = (event) => { event.preventDefault(); done([]) };
asked.onsuccess = () => {
  const records = asked.result.transaction('records').objectStore('records');
  const [keys, values] = [records.getAllKeys(), records.getAll()];
  values.onsuccess = () => {
    asked.result.close();
    done(keys.result.map((key, at) => [String(key), new TextDecoder().decode(values.result[at])]));
  };
};
";
    let read = person.runs_until_done(READ, &[name.into()]).await?;
    Ok(serde_json::from_value(read)?)
}

/// Waits until Back leads somewhere in the page. A driver is quicker than any finger, and would leave.
pub(super) async fn is_held(person: &Person) -> Outcome {
    person
        .waits("the page was never held", async || {
            Ok(person.runs("return history.state !== null", &[]).await?.as_bool() == Some(true))
        })
        .await
}

/// What is in the stores that are not meant for answers.
pub(super) async fn quick_stores(person: &Person) -> Outcome<String> {
    const READ: &str =
        "return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])";
    Ok(person.runs(READ, &[]).await?.as_str().unwrap_or_default().to_owned())
}

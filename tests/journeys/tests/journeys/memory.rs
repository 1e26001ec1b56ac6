//! What is left of a lock that was closed in the memory of a browser's pages. Linux alone shows it.
//!
//! What opens the lock, which is its key and the key that its words are made into, is nowhere any more.
//! Nor has the app itself anything left of what was typed and shown. Browsers have: in fields, among
//! the objects of scripts, in what they draw. No page can wipe that, and so it is told and not judged.

use argon2::{Algorithm, Argon2, Params, Version};
use say_when_journeys::devtools::DevTools;
use say_when_journeys::memory::counts;
use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Engine, Failure, Outcome, Person, stage, words};
use serde_json::{Value, json};

use crate::{locking, walks};

const NAME: &str = "Zorvexil Umbezat";
const NOTE: &str = "Thraxomel, by the window";
const WORDS: &str = "quibblyn plondury wekkifar";

/// The next 32 random bytes are those of [`drawn`].
const THE_KEY_IS_KNOWN: &str = "
const done = arguments[arguments.length - 1];
const own = Crypto.prototype.getRandomValues;
Crypto.prototype.getRandomValues = function (bytes) {
  own.call(this, bytes);
  if (bytes.length === 32) {
    for (let n = 0; n < 32; n += 1) bytes[n] = 65 + (n * 7 + (n >> 2)) % 26;
    Crypto.prototype.getRandomValues = own;
  }
  return bytes;
};
done(true);
";

/// The same key is made of the words once more, and held.
const A_KEY_IS_HELD: &str = "
const [words, salt, done] = arguments;
const typed = new TextEncoder().encode(words).buffer;
makesKey([typed, new Uint8Array(salt), 47104, 1]).then((key) => { window.held = key; done(key !== false) });
";

fn drawn() -> Vec<u8> {
    (0..32_u8).map(|n| b'A' + (n * 7 + (n >> 2)) % 26).collect()
}

/// What is looked for: the end of it. Whoever is given memory back may write over its beginning, and of
/// the rest nothing may be left either.
fn end(secret: &[u8]) -> Vec<u8> {
    secret.get(secret.len() / 2..).unwrap_or_default().to_vec()
}

/// Made of the words, with the effort of a new lock.
fn from_words(salt: &[u8]) -> Outcome<Vec<u8>> {
    let failed = |error| Failure::new(format!("no key of the words: {error}"));
    let effort = Params::new(46 * 1024, 1, 1, Some(32)).map_err(failed)?;
    let mut made = vec![0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, effort)
        .hash_password_into(WORDS.as_bytes(), salt, &mut made)
        .map_err(failed)?;
    Ok(made)
}

/// The salt of the lock that was just put on.
async fn salt(person: &Person) -> Outcome<Vec<u8>> {
    let records = walks::records(person).await?;
    let header = records.iter().find(|(name, _)| name == "book");
    let header: Value = serde_json::from_str(header.map_or("", |(_, header)| header))?;
    let digits = header.pointer("/slots/0/salt").and_then(Value::as_str).unwrap_or_default();
    let bytes = (0..digits.len())
        .step_by(2)
        .filter_map(|at| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok());
    Ok(bytes.collect())
}

/// Keeps a name and a note behind a lock whose key is known.
async fn keeps(person: &Person) -> Outcome {
    person.opens().await?;
    stage::set(person, THE_KEY_IS_KNOWN).await?;
    person.presses("Settings").await?;
    person.types_into("Who answers first", NAME).await?;
    person.presses("Now").await?;
    walks::goes_on(person, "1", "Slower").await?;
    person.presses(words::WIN_OR_NOTE).await?;
    person.types_into("A note", NOTE).await?;
    person.presses("Keep this").await?;
    person.presses("Keep, with a lock").await?;
    person.presses("Choose our own").await?;
    person.types_into("Your own words", WORDS).await?;
    person.types_into("The words once more", WORDS).await?;
    person.presses("Use these words").await?;
    person.sees(words::SAVED).await?;
    person.presses("Done").await
}

/// The key of an open lock is there, and in Chromium the name and the note; or all of it is looked for
/// in the wrong way.
async fn it_is_there(person: &Person) -> Outcome {
    let mut found = counts(person, &[end(&drawn())])?;
    if person.engine() == Engine::Chromium {
        let held = [end(&drawn()), end(NAME.as_bytes()), end(NOTE.as_bytes())];
        found.extend(DevTools::of(person).counts_in_wasm(&held).await?);
    }
    if found.contains(&0) {
        return Err(Failure::new(format!(
            "the lock is open, and what it holds not found: {found:?}"
        )));
    }
    Ok(())
}

/// Nothing is left that opens the lock, and in Chromium nothing at all in the app's own memory.
async fn it_is_gone(person: &Person, keys: &[Vec<u8>; 2], when: &str) -> Outcome {
    let mut found = counts(person, keys)?;
    let typed = [NAME, NOTE, WORDS].map(|text| end(text.as_bytes()));
    if person.engine() == Engine::Chromium {
        let all = [keys.as_slice(), &typed].concat();
        found.extend(DevTools::of(person).counts_in_wasm(&all).await?);
    }
    let wide = [NAME, NOTE, WORDS]
        .map(|text| end(&text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()));
    let by_the_browser = counts(person, &[typed, wide].concat())?;
    println!("{}, {when}: held by the browser {by_the_browser:?} times", person.engine().name());
    if found.iter().any(|count| *count > 0) {
        return Err(Failure::new(format!("{when}, there is still something: {found:?}")));
    }
    Ok(())
}

#[test]
fn nothing_that_opens_a_closed_lock_is_left_in_memory() -> Outcome {
    every_engine(async |person| {
        keeps(person).await?;
        let salt = salt(person).await?;
        let keys = [end(&drawn()), end(&from_words(&salt)?)];
        it_is_there(person).await?;
        person.presses("Lock now").await?;
        person.sees(words::LOCKED_LINE).await?;
        it_is_gone(person, &keys, "locked").await?;
        person.presses("Look back").await?;
        locking::opens_with(person, WORDS).await?;
        walks::finds_entries(person, 1).await?;
        it_is_there(person).await?;
        person.presses("Cover").await?;
        it_is_gone(person, &keys, "covered").await?;
        // The key of the words was looked for in the right way.
        person.runs_until_done(A_KEY_IS_HELD, &[json!(WORDS), json!(salt)]).await?;
        if counts(person, &keys)? == [0, 0] {
            return Err(Failure::new("a key of the words was held, and not found"));
        }
        Ok(())
    })
}

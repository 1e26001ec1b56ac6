//! What the browser's own parser takes for the same bytes, in the same run: what every row about many
//! entries is held against.

use say_when_journeys::{Failure, Outcome, Person};
use serde_json::Value;

use super::report::{median, times};

const RUNS: usize = 7;

/// Parses every check-in that is kept, as often as a clock of a tenth of a millisecond needs to see
/// it, and says how long once takes.
const PARSE: &str = "
const done = arguments[arguments.length - 1];
const asked = indexedDB.open('pages');
asked.onerror = () => done(null);
asked.onsuccess = () => {
  const records = asked.result.transaction('records').objectStore('records');
  const [keys, values] = [records.getAllKeys(), records.getAll()];
  values.onsuccess = () => {
    asked.result.close();
    const text = new TextDecoder();
    const texts = values.result.filter((_, n) => String(keys.result[n]).startsWith('check-in/')).map((one) => text.decode(one));
    const rounds = Math.ceil(2000 / Math.max(1, texts.length));
    const began = performance.now();
    for (let round = 0; round < rounds; round += 1) for (const one of texts) JSON.parse(one);
    done((performance.now() - began) / rounds);
  };
};
";

/// How long the check-ins that are kept take to be parsed, in milliseconds.
pub(super) async fn parsed(person: &Person) -> Outcome<f64> {
    let mut parsed = Vec::new();
    for _ in 0..RUNS {
        let took = person.runs_until_done(PARSE, &[]).await?;
        parsed.push(took.as_f64().ok_or_else(|| Failure::new("nothing was parsed"))?);
    }
    Ok(median(parsed))
}

/// Held against the parser.
pub(super) fn beside(took: f64, parsed: f64) -> String {
    format!("JSON.parse of the same bytes {parsed:.2} ms: {}", times(took, parsed))
}

/// What a script has noted in a list on the page, in milliseconds.
pub(super) async fn noted(person: &Person, list: &str) -> Outcome<Vec<f64>> {
    let noted = person.runs(&format!("return window.{list} ?? []"), &[]).await?;
    Ok(noted.as_array().into_iter().flatten().filter_map(Value::as_f64).collect())
}

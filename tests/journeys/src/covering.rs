//! How long it takes to cover, from the press of a finger or a key.

use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::person::Person;

/// Notes a covering only where the page is covered by the time that the press has been heard, before
/// anything else is done. Counts from the moment in which the browser saw the press: to the end of all that the page does
/// about it, when it is covered, and to the end of the frame that shows that.
const NOTE: &str = "
if (window.sayWhenCovered) { window.sayWhenCovered = []; return true }
window.sayWhenCovered = [];
let was = document.documentElement.dataset.covered === 'true';
const note = (event) => {
  const is = document.documentElement.dataset.covered === 'true';
  if (is && !was) {
    const took = [];
    // In WebKit a frame may be told of before what came before it.
    const tell = (n) => {
      took[n] = performance.now() - event.timeStamp;
      if (took[0] !== undefined && took[1] !== undefined) window.sayWhenCovered.push(took);
    };
    const after = (then) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(0);
    };
    after(() => tell(0));
    requestAnimationFrame(() => after(() => tell(1)));
  }
  was = is;
};
addEventListener('click', note);
addEventListener('keydown', note);
return true;
";

/// How long one covering took, in milliseconds.
#[derive(Clone, Copy, Debug)]
pub struct Took {
    /// Until the page was covered, and all that the app does about it was done.
    pub until_covered: f64,
    /// Until the frame was drawn.
    pub until_drawn: f64,
}

/// From here on each covering of this page is timed.
pub async fn is_timed(person: &Person) -> Outcome {
    person.runs(NOTE, &[]).await.map(drop)
}

/// How long the only covering since then took.
pub async fn took(person: &Person) -> Outcome<Took> {
    person
        .waits("it was not covered at once, or that frame was never drawn", async || {
            let count = person.runs("return window.sayWhenCovered.length", &[]).await?;
            Ok(count.as_u64() == Some(1))
        })
        .await?;
    let times = person.runs("return window.sayWhenCovered[0]", &[]).await?;
    let at = |index: usize| {
        times.get(index).and_then(Value::as_f64).ok_or_else(|| {
            Failure::new(format!("the browser did not say how long it took to cover: {times}"))
        })
    };
    Ok(Took { until_covered: at(0)?, until_drawn: at(1)? })
}

//! What goes on around the app, set up by script: a clock that moves on, storage that is full.
//!
//! Only the surroundings are touched. What a person does is done by a person (see [`Person`]).

use serde_json::json;

use crate::failure::{Failure, Outcome};
use crate::person::Person;

/// The next write finds no room.
pub const STORAGE_IS_FULL: &str = "
const done = arguments[arguments.length - 1];
IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError') };
done(true);
";

/// One record of the app can no longer be read.
pub const A_RECORD_IS_SPOILT: &str = "
const done = arguments[arguments.length - 1];
const asked = indexedDB.open('pages');
asked.onerror = () => done(false);
asked.onsuccess = () => {
  const write = asked.result.transaction('records', 'readwrite');
  const records = write.objectStore('records');
  const keys = records.getAllKeys();
  keys.onsuccess = () => {
    const key = keys.result.find((one) => String(one).startsWith('check-in'));
    records.put(new Uint8Array([123, 34]), key);
  };
  write.oncomplete = () => { asked.result.close(); done(true) };
};
";

/// What was kept is gone, and not by this app.
pub const THE_BROWSER_HAS_CLEARED_IT: &str = "
const done = arguments[arguments.length - 1];
const asked = indexedDB.deleteDatabase('pages');
asked.onsuccess = () => done(true);
asked.onerror = () => done(false);
";

/// The one check-in that is kept is kept twelve times, or as often as is given, each with a name and
/// a time of its own, an hour apart.
pub const TWELVE_ARE_KEPT: &str = "
const [given, done] = [arguments[0], arguments[arguments.length - 1]];
const entries = Number(given) || 12;
const asked = indexedDB.open('pages');
asked.onerror = () => done(false);
asked.onsuccess = () => {
  const write = asked.result.transaction('records', 'readwrite');
  const records = write.objectStore('records');
  const keys = records.getAllKeys();
  keys.onsuccess = () => {
    const model = keys.result.find((key) => String(key).startsWith('check-in/'));
    const first = records.get(model);
    first.onsuccess = () => {
      const [, book, name] = model.split('/');
      const [began, id] = name.split('-');
      const text = new TextDecoder().decode(first.result);
      const pack = new TextEncoder();
      for (let n = keys.result.filter((key) => String(key).startsWith('check-in/')).length; n < entries; n += 1) {
        const at = String(Number(began) - n * 3600000);
        const own = n.toString(16).padStart(32, '0');
        const copy = text.replaceAll(String(Number(began)), at).replaceAll(id, own);
        records.put(pack.encode(copy), `check-in/${book}/${at.padStart(began.length, '0')}-${own}`);
      }
    };
  };
  write.oncomplete = () => { asked.result.close(); done(true) };
  write.onabort = () => done(false);
};
";

/// The check-ins that are kept differ in their pain, 0 to 6 and again from 0, from the oldest on; from
/// 4 on they were to hold still.
pub const PAINS_DIFFER: &str = "
const done = arguments[arguments.length - 1];
const asked = indexedDB.open('pages');
asked.onerror = () => done(false);
asked.onsuccess = () => {
  const write = asked.result.transaction('records', 'readwrite');
  const records = write.objectStore('records');
  const [keys, values] = [records.getAllKeys(), records.getAll()];
  values.onsuccess = () => {
    let n = 0;
    keys.result.forEach((key, at) => {
      if (!String(key).startsWith('check-in/')) return;
      const record = new TextDecoder().decode(values.result[at]).replace(/\"pain\":\\d+/, '\"pain\":' + (n % 7));
      const own = n % 7 > 3 ? record.replace('\"pace\":\"slower\"', '\"pace\":\"hold_still\"') : record;
      records.put(new TextEncoder().encode(own), key);
      n += 1;
    });
  };
  write.oncomplete = () => { asked.result.close(); done(true) };
  write.onabort = () => done(false);
};
";

/// The next file that the page reads comes two seconds late. `fileIsRead` says when it has come, and
/// `wasReading` which question was on the screen at the press of Stop, if it had not.
pub const A_FILE_COMES_LATE: &str = "
const done = arguments[arguments.length - 1];
const own = Blob.prototype.arrayBuffer;
window.fileIsRead = false;
window.wasReading = '';
Blob.prototype.arrayBuffer = async function () {
  Blob.prototype.arrayBuffer = own;
  const bytes = await own.call(this);
  await new Promise((goOn) => setTimeout(goOn, 2000));
  window.fileIsRead = true;
  return bytes;
};
addEventListener('click', (event) => {
  if (event.target.closest?.('#stop') && !window.fileIsRead) {
    window.wasReading = document.querySelector('#app h1')?.textContent ?? '';
  }
}, true);
done(true);
";

/// Each thing that is put on the screen takes 20 ms. `wrongFrames` are those after the next press that
/// still show what was there before: the question, or a bar that says "Stop".
pub const DRAWING_IS_SLOW: &str = "
const done = arguments[arguments.length - 1];
const own = Node.prototype.insertBefore;
Node.prototype.insertBefore = function (...what) {
  for (const end = performance.now() + 20; performance.now() < end;);
  return own.apply(this, what);
};
window.wrongFrames = [];
const asked = document.querySelector('#app h1').textContent;
const look = () => {
  const bar = document.querySelector('.stop-bar').getBoundingClientRect();
  const hit = document.elementFromPoint(bar.left + 9, bar.top + bar.height / 2);
  const shows = getComputedStyle(document.querySelector('.app')).opacity === '1';
  const h1 = document.querySelector('#app h1')?.textContent;
  if (hit?.closest('button, a') || (shows && h1 === asked)) window.wrongFrames.push(`${hit?.textContent.trim()}: ${h1}`);
  requestAnimationFrame(look);
};
addEventListener('click', () => requestAnimationFrame(look), { capture: true, once: true });
done(true);
";

/// No frame is drawn any more, as far as the page can tell. `stoppedAs` is what is on the screen when
/// the page asks for the next one: the bar, and the question, if it can be seen.
pub const FRAMES_ARE_HELD_BACK: &str = "
const done = arguments[arguments.length - 1];
const isShown = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
window.requestAnimationFrame = () => {
  const seen = [...document.querySelectorAll('.stop-bar p, #app h1')].filter(isShown);
  window.stoppedAs = seen.map((one) => one.textContent.trim()).join(', ');
};
done(true);
";

/// Presses Stop, and Cover before anything could be drawn. `came` says in which order the app hears.
pub const STOPS_AND_COVERS: &str = "
const done = arguments[arguments.length - 1];
window.came = '';
for (const kind of ['stopped', 'covered']) addEventListener(kind, () => { window.came += kind });
for (const name of ['stop', 'cover']) document.getElementById(name).click();
done(true);
";

/// The browser has no popovers, and does not know their selector.
pub const THERE_ARE_NO_POPOVERS: &str = "
const done = arguments[arguments.length - 1];
const own = Element.prototype.matches;
Element.prototype.matches = function (selector) {
  if (String(selector).includes('popover-open')) throw new DOMException('no selector', 'SyntaxError');
  return own.call(this, selector);
};
for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover']) delete HTMLElement.prototype[name];
done(true);
";

/// A keyboard lies over the lowest 300 px of the page, and only the visual viewport is smaller for it.
pub const A_KEYBOARD_COMES: &str = "
const done = arguments[arguments.length - 1];
Object.defineProperty(visualViewport, 'height', { configurable: true, get: () => innerHeight - 300 });
visualViewport.dispatchEvent(new Event('resize'));
done(true);
";

/// It goes again.
pub const THE_KEYBOARD_GOES: &str = "
const done = arguments[arguments.length - 1];
delete visualViewport.height;
visualViewport.dispatchEvent(new Event('resize'));
done(true);
";

/// Each key comes two seconds late. `keyIsMade` says when one has come.
pub const A_KEY_COMES_LATE: &str = "
const done = arguments[arguments.length - 1];
const own = window.makesKey;
window.keyIsMade = false;
window.makesKey = async (task) => {
  window.keyIsMade = false;
  const key = await own(task);
  await new Promise((goOn) => setTimeout(goOn, 2000));
  window.keyIsMade = true;
  return key;
};
done(true);
";

/// The browser counts how often it is asked to print, and prints nothing. It has to be its own
/// function that is asked: what the page takes away from itself is no function any more.
pub const PRINTING_IS_COUNTED: &str = "
const done = arguments[arguments.length - 1];
const is_own = typeof window.print === 'function' && String(window.print).includes('[native code]');
window.printed = 0;
window.print = () => { window.printed += 1 };
done(is_own);
";

/// A newer version says hello, as from another tab.
pub const A_NEWER_VERSION_IS_OPEN: &str = "
const done = arguments[arguments.length - 1];
const other = new BroadcastChannel('pages');
other.postMessage('hello 999');
other.close();
done(true);
";

/// The browser refuses to put anything on the page, as nothing ever should: the app panics.
pub const NOTHING_CAN_BE_DRAWN: &str = "
const done = arguments[arguments.length - 1];
const refuse = () => { throw new Error('refused for a test') };
Node.prototype.appendChild = refuse;
Node.prototype.insertBefore = refuse;
done(true);
";

/// Sets the stage with one of the scripts above.
pub async fn set(person: &Person, script: &str) -> Outcome {
    if person.runs_until_done(script, &[]).await?.as_bool() == Some(true) {
        return Ok(());
    }
    Err(Failure::new(format!("the stage could not be set: {}", script.trim())))
}

/// Multiplies the one check-in that is kept to so many.
pub async fn kept_are(person: &Person, entries: u32) -> Outcome {
    if person.runs_until_done(TWELVE_ARE_KEPT, &[json!(entries)]).await?.as_bool() == Some(true) {
        return Ok(());
    }
    Err(Failure::new(format!("the store could not be filled with {entries} entries")))
}

/// Waits until an unfinished check-in is in the store. The app does not say when it is.
pub async fn unfinished_is_written(person: &Person) -> Outcome {
    const LOOK: &str = "
const done = arguments[arguments.length - 1];
const asked = indexedDB.open('pages');
asked.onerror = () => done(false);
asked.onsuccess = () => {
  const keys = asked.result.transaction('records').objectStore('records').getAllKeys();
  keys.onsuccess = () => {
    asked.result.close();
    done(keys.result.some((key) => String(key).startsWith('unfinished/')));
  };
};
";
    person
        .waits("the unfinished check-in was not written", async || {
            Ok(person.runs_until_done(LOOK, &[]).await?.as_bool() == Some(true))
        })
        .await
}

/// Makes the page look as if it had been opened with these preferences: `shell/head.js` does no more
/// than this, before the first paint.
pub async fn looks(person: &Person, theme: &str, text_size: u32) -> Outcome {
    const LOOK: &str = "const root = document.documentElement; root.dataset.theme = arguments[0]; \
                        root.dataset.textSize = arguments[1]; return true";
    person.runs(LOOK, &[json!(theme), json!(text_size)]).await.map(drop)
}

/// The page goes out of sight, as behind another tab, or comes back into it.
pub async fn sight(person: &Person, is_hidden: bool) -> Outcome {
    const CHANGE: &str = "
const [isHidden] = arguments;
Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
document.dispatchEvent(new Event('visibilitychange'));
return true;
";
    person.runs(CHANGE, &[json!(is_hidden)]).await.map(drop)
}

/// Waits while whatever looks every two seconds has looked twice.
pub async fn it_has_looked_twice(person: &Person) -> Outcome {
    const BEGIN: &str =
        "window.looks = 0; setInterval(() => { window.looks += 1 }, 2000); return true";
    person.runs(BEGIN, &[]).await?;
    let has_looked = async || Ok(person.runs("return window.looks > 2", &[]).await? == json!(true));
    person.waits("no clock ticks in this page", has_looked).await
}

/// Moves the clock of the page on.
pub async fn minutes_pass(person: &Person, minutes: u32) -> Outcome {
    const MOVE: &str = "
const on = arguments[0] * 60000;
const Clock = window.Date;
window.Date = class extends Clock {
  constructor(...given) { if (given.length) super(...given); else super(Clock.now() + on) }
  static now() { return Clock.now() + on }
};
return true;
";
    person.runs(MOVE, &[json!(minutes)]).await.map(drop)
}

//! Makes keys from words in a worker: Stop and Cover answer meanwhile, and the 46 MiB that it
//! takes are gone again with the worker, and with them all that was made of the words.
//!
//! The worker is a second instance of this very module, started by `shell/boot.js`, which hands it
//! its task. It has no window, which is how [`serve`] knows that it is one.

use js_sys::{Array, ArrayBuffer, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use zeroize::Zeroizing;

use crate::store::vault::{
    Effort, Key, KeyMaker, Made, NoRoom, SALT_BYTES, Salt, Words, key_from_words,
};

/// What `shell/boot.js` calls the function that starts a worker.
const START: &str = "makesKey";
/// What it calls the task, in the worker.
const TASK: &str = "task";
/// What a worker calls the function by which it answers.
const ANSWER: &str = "postMessage";

/// Makes keys in a worker; on the page's own thread only where there can be none.
pub(super) struct InAWorker;

impl KeyMaker for InAWorker {
    fn make<'a>(&'a self, words: &'a Words, salt: &'a Salt, effort: Effort) -> Made<'a> {
        Box::pin(async move {
            match elsewhere(words, salt, effort).await {
                Some(made) => made,
                None => key_from_words(words, salt, effort),
            }
        })
    }
}

/// What a worker made of it; none, where there was no worker that could.
async fn elsewhere(words: &Words, salt: &Salt, effort: Effort) -> Option<Result<Key, NoRoom>> {
    let start: Function = Reflect::get(&js_sys::global(), &START.into()).ok()?.dyn_into().ok()?;
    let task = Array::of4(
        &handed_over(words.bytes())?.into(),
        &Uint8Array::from(salt.as_slice()),
        &effort.memory_kib().into(),
        &effort.passes().into(),
    );
    let started: Promise = start.call1(&JsValue::NULL, &task).ok()?.dyn_into().ok()?;
    let answer = JsFuture::from(started).await.ok()?;
    if answer == JsValue::FALSE {
        // The page has no more room than the worker, and would not hear Stop while it tried.
        return Some(Err(NoRoom));
    }
    let mut made = taken_over(&answer)?;
    let made: &mut [u8; Key::BYTES] = made.as_mut_slice().try_into().ok()?;
    Some(Ok(Key::from_random(made)))
}

/// Bytes as they are handed over between page and worker: in a buffer that moves from one to the other
/// as it lies. What is copied on the way instead is left behind where nothing wipes it.
fn handed_over(bytes: &[u8]) -> Option<ArrayBuffer> {
    let buffer = ArrayBuffer::new(u32::try_from(bytes.len()).ok()?);
    Uint8Array::new(&buffer).copy_from(bytes);
    Some(buffer)
}

/// Bytes that were handed over, of which no copy is left there.
fn taken_over(handed: &JsValue) -> Option<Zeroizing<Vec<u8>>> {
    let there = Uint8Array::new(handed.dyn_ref::<ArrayBuffer>()?);
    let bytes = Zeroizing::new(there.to_vec());
    there.fill(0, 0, there.length());
    Some(bytes)
}

/// In a worker: makes the key that was asked for, answers with it, or with "no", and is done.
/// On a page it does nothing, and says so.
pub fn serve() -> bool {
    let global = js_sys::global();
    let Some(task) = Reflect::get(&global, &TASK.into()).ok().filter(JsValue::is_array) else {
        return false;
    };
    let key = made(&Array::from(&task));
    let key = key.and_then(|key| handed_over(key.bytes()));
    let moves = key.iter().collect::<Array>();
    let answer = key.map_or(JsValue::FALSE, JsValue::from);
    let post = Reflect::get(&global, &ANSWER.into()).ok();
    if let Some(post) = post.and_then(|post| post.dyn_into::<Function>().ok()) {
        // What cannot be posted is nothing to a worker that ends.
        post.call2(&global, &answer, &moves).ok();
    }
    true
}

fn made(task: &Array) -> Option<Key> {
    let typed = taken_over(&task.get(0))?;
    let words = Words::typed(str::from_utf8(&typed).ok()?);
    let salt: Salt = <[u8; SALT_BYTES]>::try_from(Uint8Array::from(task.get(1)).to_vec()).ok()?;
    // Small whole numbers, both.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let number = |at| task.get(at).as_f64().map(|number| number as u32);
    let effort = Effort::new(number(2)?, number(3)?)?;
    key_from_words(&words, &salt, effort).ok()
}

//! The screen stays awake while a timer runs, and only then.

use gloo_events::EventListener;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

/// A lock that was asked for: its promise may come after it is unwanted.
#[derive(Default)]
enum Lock {
    #[default]
    Unwanted,
    Wanted(Option<JsValue>),
}

impl Lock {
    fn receive(&mut self, sentinel: JsValue) {
        match self {
            Self::Wanted(held) => *held = Some(sentinel),
            Self::Unwanted => release(&sentinel),
        }
    }

    fn let_go(&mut self) {
        if let Self::Wanted(Some(sentinel)) = std::mem::take(self) {
            release(&sentinel);
        }
    }
}

/// Keeps the screen awake while `is_running`, where the device can.
///
/// A browser lets go of the lock whenever the page is hidden, so it is asked
/// for again each time the page is seen.
#[hook]
pub(in crate::ui) fn use_wake_lock(is_running: bool) {
    let lock = use_mut_ref(Lock::default);
    use_effect_with(is_running, move |is_running| {
        let ask = {
            let lock = lock.clone();
            move || {
                let Some(promise) = request() else { return };
                let lock = lock.clone();
                spawn_local(async move {
                    // A refusal (low battery, a hidden page) costs nothing but light.
                    if let Ok(sentinel) = JsFuture::from(promise).await {
                        lock.borrow_mut().receive(sentinel);
                    }
                });
            }
        };
        let document = super::page::document().filter(|_| *is_running);
        let listener = document.map(|document| {
            *lock.borrow_mut() = Lock::Wanted(None);
            ask();
            EventListener::new(&document, "visibilitychange", move |_| ask())
        });
        move || {
            drop(listener);
            lock.borrow_mut().let_go();
        }
    });
}

fn request() -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let wake_lock = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    let request: Function = Reflect::get(&wake_lock, &"request".into()).ok()?.dyn_into().ok()?;
    request.call1(&wake_lock, &"screen".into()).ok()?.dyn_into().ok()
}

fn release(sentinel: &JsValue) {
    let release = Reflect::get(sentinel, &"release".into()).ok();
    if let Some(release) = release.and_then(|release| release.dyn_into::<Function>().ok()) {
        // A lock that the browser let go of already needs no second word.
        release.call0(sentinel).ok();
    }
}

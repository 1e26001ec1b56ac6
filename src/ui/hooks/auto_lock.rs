//! Locks what is kept when nobody is there: after two minutes without a touch, half a minute out
//! of sight, when the page closes, and when a browser brings a closed page back as it was.
//!
//! A page out of sight may be put to sleep with its timers, so what counts is what the clock says
//! when it wakes.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Interval;
use js_sys::Date;
use yew::prelude::*;

use super::page;

/// Without a touch, in milliseconds.
const IDLE_MS: f64 = 120_000.0;
/// Out of sight, in milliseconds.
const HIDDEN_MS: f64 = 30_000.0;
/// How often the clock is looked at, in milliseconds.
const LOOKS_EVERY_MS: u32 = 2_000;
/// What counts as a touch.
const TOUCHES: [&str; 4] = ["pointerdown", "keydown", "wheel", "touchmove"];

/// What may lock by itself now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) struct May {
    /// At all.
    pub(in crate::ui) at_all: bool,
    /// While it is in sight and nobody touches it.
    pub(in crate::ui) when_left: bool,
}

/// Tells when it is time to lock.
#[hook]
pub(in crate::ui) fn use_auto_lock(may: May, onlock: Callback<()>) {
    let touched = use_memo((), |()| Cell::new(Date::now()));
    let hidden = use_memo((), |()| Cell::new(None::<f64>));
    use_effect_with((may, onlock), move |(may, onlock)| {
        let may = *may;
        let window = web_sys::window().filter(|_| may.at_all);
        let kept = window.map(|window| {
            touched.set(Date::now());
            let look = {
                let (touched, hidden, onlock) = (touched.clone(), hidden.clone(), onlock.clone());
                Rc::new(move || {
                    let now = Date::now();
                    // A clock that was set back counts as a long time: nobody can say.
                    let is_over = |since: f64, most: f64| now - since >= most || now < since;
                    let is_left = may.when_left && is_over(touched.get(), IDLE_MS);
                    if is_left || hidden.get().is_some_and(|since| is_over(since, HIDDEN_MS)) {
                        onlock.emit(());
                    }
                })
            };
            let tick = look.clone();
            let interval = Interval::new(LOOKS_EVERY_MS, move || tick());
            let mut listeners: Vec<EventListener> = TOUCHES
                .map(|touch| {
                    let touched = touched.clone();
                    let options = EventListenerOptions::run_in_capture_phase();
                    EventListener::new_with_options(&window, touch, options, move |_| {
                        touched.set(Date::now());
                    })
                })
                .into();
            for leaves in ["pagehide", "pageshow"] {
                let onlock = onlock.clone();
                listeners.push(EventListener::new(&window, leaves, move |_| onlock.emit(())));
            }
            if let Some(document) = page::document() {
                let hidden = hidden.clone();
                listeners.push(EventListener::new(&document, "visibilitychange", move |_| {
                    look();
                    let is_hidden = page::document().is_some_and(|document| document.hidden());
                    hidden.set(is_hidden.then(Date::now));
                }));
            }
            (interval, listeners)
        });
        move || drop(kept)
    });
}

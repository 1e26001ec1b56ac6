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

impl May {
    /// Always or never.
    pub(in crate::ui) const fn always(is: bool) -> Self {
        Self { at_all: is, when_left: is }
    }
}

/// What is known of whoever is there. It is known whether or not there is a lock now: a page that
/// is opened out of sight is out of sight from then on.
struct Watch {
    may: Cell<May>,
    touched: Cell<f64>,
    hidden: Cell<Option<f64>>,
}

impl Watch {
    fn is_time(&self) -> bool {
        let now = Date::now();
        // A clock that was set back counts as a long time: nobody can say.
        let is_over = |since: f64, most: f64| now - since >= most || now < since;
        let is_left = self.may.get().when_left && is_over(self.touched.get(), IDLE_MS);
        let is_hidden = self.hidden.get().is_some_and(|since| is_over(since, HIDDEN_MS));
        self.may.get().at_all && (is_left || is_hidden)
    }
}

/// Tells when it is time to lock.
#[hook]
pub(in crate::ui) fn use_auto_lock(may: May, onlock: Callback<()>) {
    let watch = use_memo((), |()| Watch {
        may: Cell::new(may),
        touched: Cell::default(),
        hidden: Cell::default(),
    });
    watch.may.set(may);
    {
        let watch = watch.clone();
        use_effect_with((may.at_all, onlock.clone()), move |(at_all, onlock)| {
            // Whoever opened it was there.
            watch.touched.set(Date::now());
            let onlock = onlock.clone();
            let looks = at_all.then(|| {
                Interval::new(LOOKS_EVERY_MS, move || {
                    if watch.is_time() {
                        onlock.emit(());
                    }
                })
            });
            move || drop(looks)
        });
    }
    use_effect_with(onlock, move |onlock| {
        watch.hidden.set(hidden_since());
        let listeners = web_sys::window().map(|window| listeners(&window, &watch, onlock));
        move || drop(listeners)
    });
}

fn listeners(
    window: &web_sys::Window,
    watch: &Rc<Watch>,
    onlock: &Callback<()>,
) -> Vec<EventListener> {
    let mut listeners: Vec<EventListener> = TOUCHES
        .map(|touch| {
            let watch = watch.clone();
            let options = EventListenerOptions::run_in_capture_phase();
            EventListener::new_with_options(window, touch, options, move |_| {
                watch.touched.set(Date::now());
            })
        })
        .into();
    for leaves in ["pagehide", "pageshow"] {
        let (watch, onlock) = (watch.clone(), onlock.clone());
        listeners.push(EventListener::new(window, leaves, move |_| {
            if watch.may.get().at_all {
                onlock.emit(());
            }
        }));
    }
    if let Some(document) = page::document() {
        let (watch, onlock) = (watch.clone(), onlock.clone());
        listeners.push(EventListener::new(&document, "visibilitychange", move |_| {
            if watch.is_time() {
                onlock.emit(());
            }
            watch.hidden.set(hidden_since());
        }));
    }
    listeners
}

/// Now, where the page is out of sight.
fn hidden_since() -> Option<f64> {
    page::document().filter(web_sys::Document::hidden).map(|_| Date::now())
}

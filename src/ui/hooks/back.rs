//! Back: Escape, and the phone's back gesture.
//!
//! One address, and no history that names anything: while there is something
//! to go back to, or something to lose, two unnamed entries lie on top of the
//! page's own, and a gesture takes one of those instead of the page.
//!
//! Two, because a second gesture may come before the first has been answered;
//! and because Chromium passes over an entry that was left for a new one
//! without a touch of the page in between, as the one under a new entry is
//! when two gestures follow each other. The one below was left with a touch.

use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{History, KeyboardEvent};
use yew::prelude::*;

/// How many entries lie on top of the page's own while it is held.
const ON_TOP: i32 = 2;
/// They are laid there so many milliseconds after the press that they are for: the first one of a page
/// takes long, and what was pressed is drawn before it. No hand goes back sooner.
const AFTER_ITS_FRAME_MS: u32 = 100;

/// Tells of Back, and keeps the page open while `holds_page`.
#[hook]
pub(in crate::ui) fn use_back(can_go_back: bool, holds_page: bool, onback: Callback<()>) {
    let depth = use_mut_ref(|| history().map_or(0, |history| depth_of(&history)));
    let gestures = use_state(|| 0_u32);
    use_effect_with((can_go_back, holds_page, *gestures, onback), move |deps| {
        let (can_go_back, holds_page, count, onback) = deps.clone();
        let history = history();
        let laying = history.clone().filter(|_| holds_page).map(|history| {
            let depth = Rc::clone(&depth);
            Timeout::new(AFTER_ITS_FRAME_MS, move || {
                depth.replace(hold(&history));
            })
        });
        let listeners = web_sys::window().zip(history).map(|(window, history)| {
            let onkey = onback.clone();
            let escape = EventListener::new(&window, "keydown", move |event| {
                let is_escape = event
                    .dyn_ref::<KeyboardEvent>()
                    .is_some_and(|event| event.key() == "Escape" && !event.is_composing());
                if is_escape && can_go_back {
                    onkey.emit(());
                }
            });
            let gesture = EventListener::new(&window, "popstate", move |_| {
                let now = depth_of(&history);
                if depth.replace(now) < now {
                    // Forward, which leads nowhere.
                    return;
                }
                if !holds_page {
                    return leave(&history, now);
                }
                if can_go_back {
                    onback.emit(());
                } else {
                    // The screen stays, and so nothing will be rendered.
                    depth.replace(hold(&history));
                }
                // Renders anew, which lays the entries on top again if the
                // page still has to be held.
                gestures.set(count.wrapping_add(1));
            });
            (escape, gesture)
        });
        move || drop((listeners, laying))
    });
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

/// How many entries lie between the page's own and the one that is shown. It
/// stands in the entries themselves, because they outlive a reload.
fn depth_of(history: &History) -> i32 {
    let state = history.state().ok().and_then(|state| state.as_string());
    state.and_then(|depth| depth.parse().ok()).unwrap_or_default()
}

/// Lays on top what is missing there, and says how many lie there then.
fn hold(history: &History) -> i32 {
    for depth in depth_of(history) + 1..=ON_TOP {
        // Refused in some frames; then the gesture leaves the page, as it
        // would anywhere, and the browser asks first (see `leaving`).
        history.push_state(&JsValue::from_str(&depth.to_string()), "").ok();
    }
    depth_of(history)
}

/// Down to the page's own entry, and from there to whatever was before it;
/// where nothing was, the next gesture finds no entry of ours in its way.
fn leave(history: &History, depth: i32) {
    let down = if depth > 0 { -depth } else { -1 };
    history.go_with_delta(down).ok();
}

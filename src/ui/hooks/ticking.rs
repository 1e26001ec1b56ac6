//! Time passes while a timer runs, and only then.

use gloo_timers::callback::Interval;
use yew::prelude::*;

/// How often time is looked at, in milliseconds.
const EVERY_MS: u32 = 1_000;

/// Tells every second that time has passed.
#[hook]
pub(in crate::ui) fn use_ticking(is_running: bool, ontick: Callback<()>) {
    use_effect_with((is_running, ontick), |(is_running, ontick)| {
        let ontick = ontick.clone();
        let interval = is_running.then(|| Interval::new(EVERY_MS, move || ontick.emit(())));
        move || drop(interval)
    });
}

//! Time passes: by the second while a timer runs, by the minute while entries are
//! to go by themselves, and otherwise unseen.

use gloo_timers::callback::Interval;
use yew::prelude::*;

use super::page;

/// How often time is looked at, in milliseconds.
const EVERY_MS: u32 = 1_000;
/// How often the date is looked at, in milliseconds.
const DATE_EVERY_MS: u32 = 60_000;

/// Tells every second that time has passed.
#[hook]
pub(in crate::ui) fn use_ticking(is_running: bool, ontick: Callback<()>) {
    use_effect_with((is_running, ontick), |(is_running, ontick)| {
        let ontick = ontick.clone();
        let interval = is_running.then(|| Interval::new(EVERY_MS, move || ontick.emit(())));
        move || drop(interval)
    });
}

/// Tells at once and then every minute that the page is open: where somebody can
/// see it, because what is announced then must have been there to be read.
#[hook]
pub(in crate::ui) fn use_watching_dates(watches: bool, onlook: Callback<()>) {
    use_effect_with((watches, onlook), |(watches, onlook)| {
        let onlook = onlook.clone();
        let interval = watches.then(|| {
            let look = move || {
                if page::can_be_seen() {
                    onlook.emit(());
                }
            };
            look();
            Interval::new(DATE_EVERY_MS, look)
        });
        move || drop(interval)
    });
}

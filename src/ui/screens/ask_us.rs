//! "Ask us again in 5 minutes": starts the timer, or says that it runs.

use yew::prelude::*;

use crate::content::now as words;
use crate::domain::book::Interval;
use crate::flow::timer::{self, State};
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::shape::{Form, shape};
use crate::ui::view::View;

/// See [`AskUs`].
#[derive(PartialEq, Properties)]
pub(in crate::ui) struct AskUsProps {
    pub(in crate::ui) view: View,
}

/// One tap starts the interval that the couple used last; another opens the
/// choice of interval.
#[component]
pub(in crate::ui) fn AskUs(props: &AskUsProps) -> Html {
    let view = &props.view;
    let is_open = use_state(|| false);
    let interval = view.session.book.asking.interval;
    if let State::Running { .. } = view.session.timer {
        let left = minutes(view.session.timer.minutes_left(view.now).unwrap_or_default());
        return html! {
            <div class="ask-us">
                <p class="ask-us__running">
                    { shape(Form::Clock) }
                    { words::ASKS_IN.replace("{minutes}", &left) }
                </p>
                { view.press_timer(Kind::Quiet, words::ASK_NO_MORE, timer::Event::Ended) }
            </div>
        };
    }
    let label = words::ASK_US_IN.replace("{minutes}", &minutes(i64::from(interval.minutes())));
    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |()| is_open.set(!*is_open))
    };
    let start = view.tell_timer(timer::Event::Set(interval)).reform(|_: MouseEvent| ());
    html! {
        <div class="ask-us">
            <button type="button" class="ask-us__start" onclick={start}>
                { shape(Form::Clock) }
                { label }
            </button>
            { Press::new(Kind::Quiet, words::OWN_INTERVAL, toggle).opens(*is_open).html() }
            if *is_open { { intervals(view, interval) } }
        </div>
    }
}

/// The intervals that are offered, and the couple's own by steps of a minute.
pub(in crate::ui) fn intervals(view: &View, chosen: Interval) -> Html {
    let choose = |interval| view.changes(move |book, ()| book.asking.interval = interval);
    let chips = Interval::OFFERED.map(|interval| {
        let label = minutes(i64::from(interval.minutes()));
        Press::new(Kind::Chip, label, choose(interval)).chosen(interval == chosen).html()
    });
    let step = |label: &'static str, to: Option<Interval>| {
        let onpress = to.map_or_else(Callback::noop, choose);
        Press::new(Kind::Chip, label, onpress).html()
    };
    let fewer = chosen.minutes().checked_sub(1).and_then(Interval::new);
    let more = chosen.minutes().checked_add(1).and_then(Interval::new);
    html! {
        <div class="chips" role="group" aria-label={words::ASK_US_AFTER}>
            { for chips }
            { step(words::FEWER_MINUTES, fewer) }
            { step(words::MORE_MINUTES, more) }
        </div>
    }
}

/// A number of minutes, in words.
pub(super) fn minutes(n: i64) -> String {
    if n == 1 { words::MINUTE.to_owned() } else { words::MINUTES.replace("{n}", &n.to_string()) }
}

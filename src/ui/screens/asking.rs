//! The app asks, so that neither of the two has to.

use yew::prelude::*;

use super::ask_us::minutes;
use crate::content::now as words;
use crate::domain::book::Interval;
use crate::flow::{now, timer};
use crate::ui::components::mark::{Stand, mark};
use crate::ui::components::press::Kind;
use crate::ui::components::question::Question;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View, interval: Interval) -> Html {
    let again = words::ASK_AGAIN_IN.replace("{minutes}", &minutes(i64::from(interval.minutes())));
    html! {
        <>
            <div class="picture">{ mark(Stand::Overlapping) }</div>
            <Question text={words::ASKING_TITLE} hint={words::ASKING_HINT} takes_focus=true />
            <div class="answers">
                { view.press_now(Kind::Lead, words::CHECK_IN, now::Event::Started) }
                { view.press_timer(Kind::Plain, again, timer::Event::Set(interval)) }
                { view.press_timer(Kind::Quiet, words::ASK_NO_MORE, timer::Event::Ended) }
            </div>
        </>
    }
}

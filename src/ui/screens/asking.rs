//! The app asks, so that neither of the two has to.

use yew::prelude::*;

use super::ask_us::minutes;
use crate::content::now as words;
use crate::domain::book::Interval;
use crate::flow::{now, timer};
use crate::ui::components::mark::{Mark, Stand};
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::question::Question;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View, interval: Interval) -> Html {
    let again = words::ASK_AGAIN_IN.replace("{minutes}", &minutes(i64::from(interval.minutes())));
    html! {
        <>
            <div class="picture"><Mark stand={Stand::Overlapping} /></div>
            <Question text={words::ASKING_TITLE} hint={words::ASKING_HINT} takes_focus=true />
            <div class="answers">
                <Press label={words::CHECK_IN} kind={Kind::Lead} onpress={view.tell_now(now::Event::Started)} />
                <Press label={again} onpress={view.tell_timer(timer::Event::Set(interval))} />
                <Press
                    label={words::ASK_NO_MORE} kind={Kind::Quiet}
                    onpress={view.tell_timer(timer::Event::Ended)}
                />
            </div>
        </>
    }
}

//! Another day: a good ending.

use yew::prelude::*;

use crate::content::{now as words, pages};
use crate::domain::another_day::{Gentle, OwnGentle, When};
use crate::flow::now::{Event, Underway};
use crate::flow::session::Event as SessionEvent;
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::text_field::TextField;
use crate::ui::moments;
use crate::ui::view::View;

/// How many days ahead are offered by name.
const DAYS_OFFERED: i32 = 6;

pub(in crate::ui) fn screen(view: &View, underway: &Underway) -> Html {
    let chosen = &underway.check_in.another_day;
    let toggle_yes = view.tell_now(Event::WhenChosen(chosen.when.unwrap_or(When::NoDate)));
    html! {
        <>
            { view.question(words::ANOTHER_DAY_TITLE, Some(words::ANOTHER_DAY_HINT)) }
            <div class="answers">
                { Press::new(Kind::Lead, words::YES_ANOTHER_DAY, toggle_yes).chosen(chosen.when.is_some()).html() }
                if let Some(when) = chosen.when { { days(view, when) } }
                <h2 class="answers__title">{ words::GENTLE }</h2>
                { gentle_things(view, chosen.instead.as_ref(), underway.own_gentle()) }
                { view.press_now(Kind::Plain, words::ON_TO_CLOSE, Event::Finished) }
            </div>
        </>
    }
}

fn days(view: &View, chosen: When) -> Html {
    let today = view.now.day();
    let offered = (1..=DAYS_OFFERED).map(|ahead| When::On(today.plus(ahead)));
    let chips = std::iter::once(When::NoDate).chain(offered).map(|when| {
        let label = match when {
            When::NoDate => AttrValue::Static(words::NO_DATE),
            When::On(day) => moments::coming(day, today).into(),
        };
        // Pressing the chosen one again must not take back the yes.
        let onpress =
            if when == chosen { Callback::noop() } else { view.tell_now(Event::WhenChosen(when)) };
        Press::new(Kind::Chip, label, onpress).chosen(when == chosen).html()
    });
    html! { <div class="chips" role="group" aria-label={words::WHICH_DAY}>{ for chips }</div> }
}

fn gentle_things(view: &View, chosen: Option<&Gentle>, own: &str) -> Html {
    let chips = Gentle::READY.map(|gentle| {
        let is_chosen = chosen == Some(&gentle);
        let label = words::gentle(&gentle).to_owned();
        let onpress = view.tell_now(Event::InsteadChosen(gentle));
        Press::new(Kind::Chip, label, onpress).chosen(is_chosen).html()
    });
    let onwrite = view.onevent.reform(|text: String| {
        SessionEvent::Now(Event::InsteadChosen(Gentle::Own(OwnGentle::fitting(&text))))
    });
    html! {
        <>
            <div class="chips" role="group" aria-label={words::GENTLE}>{ for chips }</div>
            <TextField
                label={words::GENTLE_OWN_WORDS} value={own.to_owned()} most={OwnGentle::MAX}
                room_says={pages::ROOM_LEFT} {onwrite}
            />
        </>
    }
}

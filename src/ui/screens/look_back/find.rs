//! Some among many: words, and what narrows them down.

use yew::prelude::*;

use super::{list, news, press};
use crate::content::look_back::find as words;
use crate::content::{now, pages};
use crate::domain::check_in::Setting;
use crate::domain::pain::{Place, Quality};
use crate::domain::search::{Ending, SearchWords};
use crate::flow::look_back::Event as LookBackEvent;
use crate::flow::session::Event;
use crate::ui::components::choices::{Choices, choices};
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::text_field::TextField;
use crate::ui::components::tick::tick;
use crate::ui::screens::which_days::{no_days, which_days};
use crate::ui::view::View;

pub(super) fn screen(view: &View) -> Html {
    let look_back = &view.session.look_back;
    let onwrite = view
        .onevent
        .reform(|text: String| told(LookBackEvent::WordsWritten(SearchWords::fitting(&text))));
    let narrow =
        Press::new(Kind::Quiet, words::NARROW, view.tell(told(LookBackEvent::NarrowingToggled)));
    html! {
        <>
            { view.question(words::TITLE, None) }
            { news(view) }
            <TextField
                label={words::WORDS} hint={words::WORDS_HINT} most={SearchWords::MAX}
                value={look_back.search.words.as_str().to_owned()} room_says={pages::ROOM_LEFT} {onwrite}
            />
            { narrow.opens(look_back.is_narrowing).html() }
            if look_back.is_narrowing { { narrowing(view) } }
            { found(view) }
        </>
    }
}

fn told(event: LookBackEvent) -> Event {
    Event::LookBack(event)
}

/// How many there are, once something is looked for; and they.
fn found(view: &View) -> Html {
    let look_back = &view.session.look_back;
    let count = look_back.listing.entries().len();
    let says = match (look_back.days.limits(view.now.day()), count) {
        (Err(problem), _) => no_days(view, problem),
        _ if look_back.search.is_empty() => String::new(),
        (_, 0) => words::FOUND_NONE.to_owned(),
        (_, n) => words::FOUND.replace("{n}", &n.to_string()),
    };
    html! {
        <>
            <p class="find__count" role="status">{ says }</p>
            if !look_back.search.is_empty() {
                { press(view, Kind::Quiet, words::CLEAR, LookBackEvent::SearchCleared) }
                { list::by_day(view) }
            }
        </>
    }
}

fn narrowing(view: &View) -> Html {
    let look_back = &view.session.look_back;
    let search = &look_back.search;
    let who = [None, Some(Setting::JustMe), Some(Setting::BothOfUs)]
        .map(|who| (said_of(who), LookBackEvent::WhoChosen(who)));
    let mut ended = vec![(words::ANYHOW.into(), LookBackEvent::EndingChosen(None))];
    ended.extend(
        Ending::ALL.map(|own| (words::ending(own).into(), LookBackEvent::EndingChosen(Some(own)))),
    );
    let chosen = (
        search.who.map_or(0, |who| 1 + usize::from(who == Setting::BothOfUs)),
        Ending::ALL.iter().position(|own| Some(*own) == search.ended).map_or(0, |at| at + 1),
    );
    let chip = |label: &'static str, is_chosen, event| {
        Press::new(Kind::Chip, label, view.tell(told(event))).chosen(is_chosen).html()
    };
    let places = Place::ALL.map(|own| {
        chip(now::place(own), search.places.contains(own), LookBackEvent::PlaceToggled(own))
    });
    let qualities = Quality::ALL.map(|own| {
        chip(now::quality(own), search.qualities.contains(own), LookBackEvent::QualityToggled(own))
    });
    html! {
        <div class="find__narrow">
            { which_days(view, (words::SPAN, words::ANY_TIME), &look_back.days, |event| {
                told(LookBackEvent::Days(event))
            }) }
            { one_of(view, words::WHO, who.into(), chosen.0) }
            { one_of(view, words::ENDED, ended, chosen.1) }
            { chips(now::WHERE, places.into()) }
            { chips(now::WHAT_LIKE, qualities.into()) }
            { tick(words::WINS, search.wins_only, view.tell(told(LookBackEvent::WinsToggled))) }
        </div>
    }
}

fn said_of(who: Option<Setting>) -> AttrValue {
    match who {
        None => words::ANYONE.into(),
        Some(Setting::JustMe) => words::ONE_VOICE.into(),
        Some(Setting::BothOfUs) => words::BOTH.into(),
    }
}

fn chips(title: &'static str, chips: Vec<Html>) -> Html {
    html! {
        <div>
            <h2 class="look-back__heading">{ title }</h2>
            <div class="chips" role="group" aria-label={title}>{ for chips }</div>
        </div>
    }
}

/// One of a few, each with what choosing it means; the first leaves it open.
fn one_of(
    view: &View,
    legend: &'static str,
    all: Vec<(AttrValue, LookBackEvent)>,
    chosen: usize,
) -> Html {
    let (options, events): (Vec<_>, Vec<_>) = all.into_iter().unzip();
    choices(Choices {
        legend,
        hides_legend: false,
        name: legend,
        options,
        says: None,
        chosen,
        onchoose: view.onevent.reform(move |index: usize| {
            told(events.get(index).cloned().unwrap_or(LookBackEvent::SearchCleared))
        }),
    })
}

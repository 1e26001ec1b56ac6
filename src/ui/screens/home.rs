//! The Now screen: one thing to touch.

use yew::prelude::*;

use super::prepare::agreed_on;
use super::{ask_us, notices};
use crate::content::prepare::{self, tonight};
use crate::content::{lock, now as words};
use crate::domain::check_in::Setting;
use crate::flow::keeping::{Keeping, Problem};
use crate::flow::now::{Event as NowEvent, Signal, State, Underway};
use crate::flow::prepare::Page;
use crate::flow::session::{Event, Place};
use crate::ui::components::choices::{Choices, choices};
use crate::ui::components::mark::{Stand, mark};
use crate::ui::components::press::Kind;
use crate::ui::components::question::Question;
use crate::ui::components::shape::{Form, shape};
use crate::ui::moments;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View) -> Html {
    let session = &view.session;
    let question = match session.book.setting {
        Setting::JustMe => words::HOW_ARE_YOU,
        Setting::BothOfUs => words::HOW_ARE_YOU_TWO,
    };
    let own_signal = &session.book.own_signal;
    html! {
        <>
            { notices::notices(view) }
            { check_in(view) }
            <Question text={question} of="home" takes_focus={view.takes_focus} />
            { who(view) }
            if let State::Offered(underway) = &session.now {
                { offer(view, underway) }
            }
            if !own_signal.is_empty() {
                <p class="home__own-signal">
                    <span class="home__own-signal-name">{ words::OUR_SIGNAL }</span>
                    <bdi>{ own_signal.as_str() }</bdi>
                </p>
            }
            if let Some(word) = session.stop_word() {
                <p class="home__own-signal">
                    <span class="home__own-signal-name">{ prepare::STOP_WORD }</span>
                    <bdi>{ word.to_owned() }</bdi>
                </p>
            }
            if session.evening(view.now).is_some() {
                <div class="home__tonight">{ view.press_page(Kind::Link, tonight::ON_NOW, Page::Tonight) }</div>
            }
            if let Some(agreed) = agreed_on(view) {
                <ul class="contents">{ agreed }</ul>
            }
            <div class="home__foot">
                { signals(view) }
                <ask_us::AskUs view={view.clone()} />
                { places(view) }
                { last_line(view) }
            </div>
        </>
    }
}

fn check_in(view: &View) -> Html {
    let onclick = view.tell_now(NowEvent::Started).reform(|_: MouseEvent| ());
    html! {
        <button type="button" class="home__check-in" {onclick}>
            { mark(Stand::Overlapping) }
            <span class="home__check-in-label">{ words::CHECK_IN }</span>
        </button>
    }
}

/// An unfinished check-in, to be finished or let go. "Check in" is about now, and leaves it as it is.
fn offer(view: &View, underway: &Underway) -> Html {
    let when = moments::moment(underway.check_in.last_moment(), view.now);
    let is_dropped = underway.has_open_round() && underway.is_of_another_evening(view.now);
    html! {
        <div class="home__offer">
            <p>{ words::UNFINISHED.replace("{when}", &when) }</p>
            if is_dropped { <p>{ words::UNFINISHED_EARLIER }</p> }
            if underway.can_be_taken_up(view.now) {
                { view.press_now(Kind::Quiet, words::TAKE_UP, NowEvent::TookUp) }
            }
            { view.press_now(Kind::Quiet, words::LET_GO, NowEvent::LetGo(underway.check_in.id)) }
        </div>
    }
}

fn who(view: &View) -> Html {
    let chosen = usize::from(view.session.book.setting == Setting::BothOfUs);
    let onchoose = view.changes(|book, index| {
        book.setting = if index == 0 { Setting::JustMe } else { Setting::BothOfUs };
    });
    choices(Choices {
        legend: words::WHO,
        hides_legend: true,
        name: "who",
        options: vec![words::JUST_ME.into(), words::BOTH_OF_US.into()],
        says: None,
        chosen,
        onchoose,
    })
}

fn signals(view: &View) -> Html {
    let signal = |label: &'static str, form, name, event: NowEvent| {
        let onclick = view.tell_now(event).reform(|_: MouseEvent| ());
        html! {
            <button type="button" class={format!("home__signal home__signal--{name}")} {onclick}>
                { shape(form) }
                { label }
            </button>
        }
    };
    html! {
        <div class="home__signals" role="group" aria-label={words::SIGNALS}>
            { signal(words::GREEN, Form::Circle, "green", NowEvent::Signalled(Signal::Green)) }
            { signal(words::YELLOW, Form::Triangle, "yellow", NowEvent::Signalled(Signal::Yellow)) }
            { signal(words::RED, Form::Octagon, "red", NowEvent::Stopped { by_signal: true }) }
        </div>
    }
}

fn places(view: &View) -> Html {
    html! {
        <nav class="home__places" aria-label={words::OTHER_PLACES}>
            { view.press_to(Kind::Link, words::PRACTISE, Place::Practise) }
            { view.press_to(Kind::Link, words::PREPARE, Place::Prepare) }
            { view.press_to(Kind::Link, words::LOOK_BACK, Place::LookBack) }
            { view.press_to(Kind::Link, words::SETTINGS, Place::Settings) }
        </nav>
    }
}

/// What becomes of answers here, the lock, where there is one, and, quietly, the way to the page
/// about safety.
fn last_line(view: &View) -> Html {
    let kept = kept_line(view);
    html! {
        <>
            <div class="home__last">
                <p class="home__kept">{ kept }</p>
                { to_tonight(view) }
                { view.press_to(Kind::Link, words::SAFETY, Place::Safety) }
            </div>
            { match view.session.keeping {
                Keeping::WithLock => view.press(Kind::Quiet, lock::LOCK_NOW, Event::Locked),
                Keeping::Locked => view.press_to(Kind::Quiet, lock::OPEN_KEPT, Place::Unlock),
                _ => html! {},
            } }
        </>
    }
}

/// Where nothing counts for this evening yet, the way there is small; else it stands further up. It
/// belongs to the book, and is behind the lock.
fn to_tonight(view: &View) -> Html {
    let is_open = view.session.keeping != Keeping::Locked;
    html! {
        if is_open && view.session.evening(view.now).is_none() {
            { view.press_page(Kind::Link, prepare::TONIGHT.title, Page::Tonight) }
        }
    }
}

/// What becomes of what is written here.
pub(super) fn kept_line(view: &View) -> &'static str {
    match view.session.keeping {
        Keeping::Unknown | Keeping::JustNow => words::JUST_NOW_LINE,
        Keeping::Unavailable(_) if view.session.is_beside_newer() => words::BESIDE_NEWER_LINE,
        Keeping::Unavailable(Problem::Newer) => words::NEWER_LINE,
        Keeping::Unavailable(_) => words::MEMORY_ONLY_LINE,
        Keeping::WithoutLock => words::KEPT_LINE,
        Keeping::WithLock => lock::KEPT_LINE,
        Keeping::Locked => lock::LOCKED_LINE,
    }
}

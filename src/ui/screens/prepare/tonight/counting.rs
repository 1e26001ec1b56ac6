//! What counts for both, and how it is changed.

use yew::prelude::*;

use super::super::on_its_way as handed;
use super::told;
use crate::content::now;
use crate::content::prepare::tonight as words;
use crate::domain::permission::{Evening, Item, Loosening, Permission};
use crate::flow::prepare::tonight::Event;
use crate::flow::prepare::{Event as PrepareEvent, Page};
use crate::ui::components::press::{Kind, Press};
use crate::ui::screens::ask_us::minutes;
use crate::ui::view::View;

pub(super) fn counts(view: &View, evening: &Evening) -> Html {
    let until =
        if view.now.day() < evening.ends() { words::UNTIL_TOMORROW } else { words::UNTIL_TODAY };
    html! {
        <>
            { view.question(words::COUNTS_TITLE, Some(words::COUNTS_HOW)) }
            { for Permission::ALL.map(|counts| group(view, evening, counts)) }
            <p class="said__none">{ until }</p>
            { with_it(view) }
            { view.press(Kind::Quiet, words::ANEW, told(Event::AnewAsked)) }
        </>
    }
}

/// All that counts the same. Where there is none of it, it is not there.
fn group(view: &View, evening: &Evening, counts: Permission) -> Html {
    let lines: Vec<Html> = evening
        .said()
        .iter()
        .filter(|(_, own)| *own == counts)
        .map(|(item, _)| line(view, item))
        .collect();
    if lines.is_empty() {
        return html! {};
    }
    html! {
        <section class={format!("said__group said__group--{}", place(counts))} key={place(counts)}>
            <h2 class="said__title">{ words::permission(counts) }</h2>
            <ul class="said">{ for lines }</ul>
        </section>
    }
}

const fn place(counts: Permission) -> &'static str {
    match counts {
        Permission::Welcome => "welcome",
        Permission::AskFirst => "ask-first",
        Permission::NotTonight => "not-tonight",
    }
}

fn line(view: &View, item: &Item) -> Html {
    let onclick = view.tell(told(Event::ChangeAsked(item.clone()))).reform(|_: MouseEvent| ());
    html! {
        <li key={item.as_str()}>
            <button type="button" class="said__open" {onclick}><bdi>{ item.as_str() }</bdi></button>
        </li>
    }
}

/// Their word, their signal, and when the page asks.
fn with_it(view: &View) -> Html {
    let book = &view.session.book;
    let word = view.session.tonight().stop_word;
    let word = if word.is_empty() {
        words::WORD_PLAIN.to_owned()
    } else {
        words::WORD_LINE.replace("{word}", word.as_str())
    };
    let interval = minutes(i64::from(book.asking.interval.minutes()));
    let page = Page::Signal;
    html! {
        <section class="card">
            <h2 class="card__title">{ words::WITH_IT }</h2>
            <p><bdi>{ word }</bdi></p>
            if !book.own_signal.is_empty() {
                <p><bdi>{ words::SIGNAL_LINE.replace("{signal}", book.own_signal.as_str()) }</bdi></p>
            }
            <p class="card__lead">{ words::ASKING_LINE.replace("{minutes}", &interval) }</p>
            { view.press_page(Kind::Quiet, words::CHANGE_THESE, page) }
        </section>
    }
}

pub(super) fn change(view: &View, item: &Item) -> Html {
    let session = &view.session;
    let counts = session.evening(view.now).and_then(|evening| evening.of(item));
    let how = if session.stays_tonight(item) { words::STAYS_HOW } else { words::CHANGE_HOW };
    let offered = Permission::ALL.into_iter().filter(|to| session.can_become(item, *to, view.now));
    let answers = offered.map(|to| {
        let onpress = view.tell(told(Event::Changed(to)));
        Press::new(Kind::Plain, words::permission(to), onpress).chosen_if(counts == Some(to)).html()
    });
    html! {
        <>
            { view.question(item.as_str().to_owned(), Some(how)) }
            <div class="answers">{ for answers }</div>
        </>
    }
}

/// It is not for one of the two alone.
pub(super) fn needs_both(view: &View) -> Html {
    html! {
        <>
            { view.question(words::NEEDS_BOTH_TITLE, Some(words::NEEDS_BOTH)) }
            <div class="answers">
                { view.press(Kind::Plain, now::PASS_IT_OVER, told(Event::PassedOver)) }
                { view.press(Kind::Plain, words::LEAVE_IT, told(Event::Declined)) }
            </div>
        </>
    }
}

pub(super) fn on_its_way(view: &View) -> Html {
    handed(view, words::ASKED_HINT, PrepareEvent::Tonight(Event::TookOver))
}

/// The other is asked. To leave it as it is stands first, and is as large.
pub(super) fn asked(view: &View, loosening: &Loosening) -> Html {
    let would_be = words::WOULD_BE
        .replace("{from}", words::in_a_sentence(loosening.from()))
        .replace("{to}", words::in_a_sentence(loosening.to()));
    let yes = words::AGREE.replace("{to}", words::in_a_sentence(loosening.to()));
    html! {
        <>
            { view.question(loosening.item().as_str().to_owned(), None) }
            <p class="said__none">{ would_be }</p>
            <div class="answers">
                { view.press(Kind::Plain, words::LEAVE_IT, told(Event::Declined)) }
                { view.press(Kind::Plain, yes, told(Event::Agreed)) }
            </div>
        </>
    }
}

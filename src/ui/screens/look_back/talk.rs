//! Talk about it: entries that both chose, three questions, and what comes of it.

use std::rc::Rc;

use yew::prelude::*;

use super::super::{handed_over, two_yeses};
use super::entry::{APART, summary, title};
use super::news;
use crate::content::look_back::{self, talk as words};
use crate::content::{now, pages};
use crate::domain::agreement::{AgreedText, Words};
use crate::domain::check_in::CheckIn;
use crate::domain::talk::prompts;
use crate::flow::look_back::talk::{Event, Step, Talk};
use crate::flow::look_back::{Event as LookBackEvent, Page};
use crate::flow::prepare::Hand;
use crate::flow::session::Event as SessionEvent;
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::text_field::TextField;
use crate::ui::moments;
use crate::ui::view::View;

/// The step on the screen, and its name for the style sheets.
pub(super) fn screen(view: &View) -> (&'static str, Html) {
    let talk = &view.session.look_back.talk;
    match &talk.step {
        Step::Choosing => ("talk-choose", choosing(view, talk)),
        Step::Talking => ("talk", talking(view, talk)),
        Step::Writing => ("talk-write", writing(view, &talk.words)),
        Step::Asking(_, Hand::First) => ("talk-pass", pass(view)),
        Step::Asking(_, Hand::OnItsWay) => ("talk-handed-over", on_its_way(view)),
        Step::Asking(yes, Hand::Second) => ("talk-reading", reading(view, yes.words())),
        Step::Agreed(yes) => ("talk-agreed", agreed(view, yes.words())),
    }
}

fn told(event: Event) -> SessionEvent {
    SessionEvent::LookBack(LookBackEvent::Talk(event))
}

fn press(view: &View, kind: Kind, label: &'static str, event: Event) -> Html {
    view.press(kind, label, told(event))
}

/// What came of it, as the days say it; a hard one is not told from here.
fn line(view: &View, check_in: &CheckIn) -> String {
    if check_in.is_hard(view.session.book.reveal) {
        return look_back::HARDER.to_owned();
    }
    let summary = summary(check_in, view.session.book.reveal);
    [title(check_in), &summary].join(APART)
}

/// The same, to be chosen: two hard ones of a day are told apart by their hour.
fn choice(view: &View, check_in: &CheckIn) -> String {
    if check_in.is_hard(view.session.book.reveal) {
        return [look_back::HARDER, &moments::clock(check_in.began)].join(APART);
    }
    line(view, check_in)
}

fn choosing(view: &View, talk: &Talk) -> Html {
    let look_back = &view.session.look_back;
    let entries = look_back.listing.entries();
    let shown = entries.get(..look_back.shown).unwrap_or(entries);
    let days = shown.chunk_by(|one, next| one.began.day() == next.began.day());
    let days: Html = days.map(|day| choices_of(view, talk, day)).collect();
    html! {
        <>
            { view.question(words::CHOOSE_TITLE, Some(words::CHOOSE_HOW)) }
            { news(view) }
            { days }
            if entries.len() > shown.len() {
                { view.press(Kind::Quiet, look_back::SHOW_MORE, SessionEvent::LookBack(LookBackEvent::MoreAsked)) }
            }
            <div class="answers answers--stay">
                if talk.chosen.is_empty() {
                    <p class="answers__says">{ words::NONE_YET }</p>
                } else {
                    { press(view, Kind::Lead, words::BEGIN, Event::TalkBegun) }
                }
            </div>
        </>
    }
}

fn choices_of(view: &View, talk: &Talk, day: &[Rc<CheckIn>]) -> Html {
    let Some(first) = day.first() else { return html! {} };
    let rows = day.iter().map(|check_in| {
        let id = check_in.id;
        let onpress = view.tell(told(Event::EntryChosen(id)));
        let is_chosen = talk.chosen.contains(&id);
        html! {
            <li key={id.0.to_string()}>
                { Press::new(Kind::Plain, choice(view, check_in), onpress).chosen(is_chosen).html() }
            </li>
        }
    });
    html! {
        <section key={first.id.0.to_string()}>
            <h2 class="look-back__heading">{ moments::heading(first.began.day(), view.now.day()) }</h2>
            <ul class="look-back__entries">{ for rows }</ul>
        </section>
    }
}

fn talking(view: &View, talk: &Talk) -> Html {
    let about: Vec<&CheckIn> =
        talk.chosen.iter().filter_map(|id| view.session.check_in(*id)).map(AsRef::as_ref).collect();
    let lines = about.iter().map(|check_in| {
        let when = moments::moment(check_in.began, view.now);
        html! { <li key={check_in.id.0.to_string()}>{ [&when, &line(view, check_in)].map(String::as_str).join(APART) }</li> }
    });
    let asked = prompts(&about).map(words::prompt);
    html! {
        <>
            { view.question(words::TITLE, Some(words::HOW)) }
            { news(view) }
            <ul class="talk__about">{ for lines }</ul>
            <ol class="talk__prompts">
                { for asked.map(|prompt| html! { <li key={prompt}>{ prompt }</li> }) }
            </ol>
            <div class="answers">
                { press(view, Kind::Plain, words::WRITE, Event::WritingBegun) }
                <p class="answers__below">{ words::ENOUGH }</p>
            </div>
        </>
    }
}

fn writing(view: &View, own: &Words) -> Html {
    let field = |label: &'static str, text: &AgreedText, event: fn(AgreedText) -> Event| {
        let onwrite =
            view.onevent.reform(move |text: String| told(event(AgreedText::fitting(&text))));
        html! {
            <TextField
                {label} value={text.as_str().to_owned()} most={AgreedText::MAX} is_long=true
                room_says={pages::ROOM_LEFT} {onwrite}
            />
        }
    };
    html! {
        <>
            { view.question(words::WRITE_TITLE, Some(words::WRITE_HOW)) }
            { news(view) }
            { field(words::KEEP, &own.keep, Event::KeepWritten) }
            { field(words::CHANGE, &own.change, Event::ChangeWritten) }
            { field(words::THANKS, &own.thanks, Event::ThanksWritten) }
            <div class="answers">
                if own.is_empty() {
                    <p class="answers__says">{ words::NOT_YET }</p>
                } else {
                    { press(view, Kind::Lead, words::YES, Event::SaidYes) }
                }
            </div>
        </>
    }
}

fn pass(view: &View) -> Html {
    let no = (words::NOT_LIKE_THIS, told(Event::Declined));
    two_yeses::pass(view, (words::PASS_TITLE, words::PASS_HOW), told(Event::PassedOver), no)
}

fn on_its_way(view: &View) -> Html {
    let title = now::HANDED_OVER_TITLE.to_owned();
    handed_over::on_its_way(view, title, words::HANDED_OVER_HINT, told(Event::TookOver))
}

fn reading(view: &View, own: &Words) -> Html {
    let answers =
        [(words::NOT_LIKE_THIS, told(Event::Declined)), (words::YES, told(Event::SaidYes))];
    // Why a yes may count for nothing stands with the words, above the answers.
    let words = html! { <>{ news(view) }{ read(own) }</> };
    two_yeses::reading(view, (words::READ_TITLE, words::READ_HOW), words, answers)
}

fn agreed(view: &View, own: &Words) -> Html {
    let done = SessionEvent::LookBack(LookBackEvent::Opened(Page::Days));
    html! {
        <>
            { view.question(words::AGREED_TITLE, Some(words::AGREED_HOW)) }
            { news(view) }
            { read(own) }
            <div class="answers">{ view.press(Kind::Plain, words::DONE, done) }</div>
        </>
    }
}

/// Words that are agreed on, set to be read.
pub(in crate::ui::screens) fn read(own: &Words) -> Html {
    two_yeses::read([
        (words::KEEP, own.keep.as_str().to_owned()),
        (words::CHANGE, own.change.as_str().to_owned()),
        (words::THANKS, own.thanks.as_str().to_owned()),
    ])
}

//! "I feel … when … I would like …", part by part; and a page to write a phrase on.

use yew::prelude::*;

use super::press;
use crate::content::practise::{FEELINGS, WHENS, WISHES};
use crate::content::{lock, pages, practising as words};
use crate::domain::phrase::Sentence;
use crate::flow::keeping::Keeping;
use crate::flow::practise::{At, Draft, Event, Part, Words};
use crate::flow::session::{Event as SessionEvent, Place};
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::text_field::TextField;
use crate::ui::screens::home::kept_line;
use crate::ui::view::View;

/// One part: what is said so far, words to choose from, and one's own.
pub(super) fn part(view: &View, draft: &Draft, part: Part) -> Html {
    let (title, how, list) = match part {
        Part::Feel => (words::FEEL, words::FEEL_HOW, FEELINGS.as_slice()),
        Part::When => (words::WHEN, words::WHEN_HOW, WHENS.as_slice()),
        Part::Wish => (words::WISH, words::WISH_HOW, WISHES.as_slice()),
    };
    let said = draft.part(part).as_str();
    let chips = list.iter().map(|one| {
        let event = Event::PartSaid(Words::fitting(one));
        let press = Press::new(Kind::Chip, *one, view.tell(SessionEvent::Practise(event)));
        html! { <li key={*one}>{ press.chosen(*one == said).html() }</li> }
    });
    let onwrite = view
        .onevent
        .reform(|text: String| SessionEvent::Practise(Event::PartSaid(Words::fitting(&text))));
    html! {
        <>
            { view.question([title, words::OPEN].join(" "), Some(how)) }
            { preview(draft) }
            <ul class="say-it__words" aria-label={words::WORDS}>{ for chips }</ul>
            <TextField
                key={title} label={words::OWN_WORDS} of={title} value={said.to_owned()} most={Words::MAX}
                room_says={pages::ROOM_LEFT} {onwrite}
            />
            <div class="answers">
                if draft.can_finish_part() {
                    { press(view, Kind::Lead, words::NEXT, Event::PartFinished) }
                } else {
                    <p class="answers__says">{ words::PART_NOT_YET }</p>
                }
            </div>
        </>
    }
}

/// The sentence as it stands, with what is still open. A part that is open has no full stop yet.
fn preview(draft: &Draft) -> Html {
    let part = |part: Part| {
        let said = draft.part(part);
        let is_at = draft.at == At::Part(part);
        let shown = if said.is_empty() { words::OPEN } else { said.as_str() };
        html! { <bdi class={classes!("say-it__part", is_at.then_some("say-it__part--at"))}>{ shown.to_owned() }</bdi> }
    };
    let stop = |part: Part| if draft.part(part).is_empty() { "" } else { "." };
    html! {
        <p class="say-it__preview">
            { words::FEEL }{ " " }{ part(Part::Feel) }{ " " }
            { words::WHEN }{ " " }{ part(Part::When) }{ stop(Part::When) }{ " " }
            { words::WISH }{ " " }{ part(Part::Wish) }{ stop(Part::Wish) }
        </p>
    }
}

/// All of it.
pub(super) fn whole(view: &View, draft: &Draft) -> Html {
    let Some(says) = draft.whole() else { return html! {} };
    html! {
        <>
            <article class="sheet sheet--still">
                { view.question(says.as_str().to_owned(), Some(words::WHOLE_HOW)) }
            </article>
            <div class="answers">
                { press(view, Kind::Plain, words::CHANGE, Event::SayingChanged) }
                { add(view) }
            </div>
        </>
    }
}

/// A page to write on.
pub(super) fn writing(view: &View, says: &Sentence) -> Html {
    let onwrite = view
        .onevent
        .reform(|text: String| SessionEvent::Practise(Event::Written(Sentence::fitting(&text))));
    html! {
        <>
            { view.question(words::WRITE_TITLE, Some(words::WRITE_HOW)) }
            <TextField
                label={words::WRITE_FIELD} value={says.as_str().to_owned()} is_long=true
                most={Sentence::MAX} room_says={pages::ROOM_LEFT} {onwrite}
            />
            <div class="answers">
                if says.is_empty() {
                    <p class="answers__says">{ words::WRITE_NOT_YET }</p>
                } else {
                    { add(view) }
                }
            </div>
        </>
    }
}

/// Adds it, and says what becomes of it; or says that phrases are behind the lock.
fn add(view: &View) -> Html {
    if view.session.keeping == Keeping::Locked {
        return html! {
            <>
                <p class="answers__below">{ words::LOCKED }</p>
                { view.press_to(Kind::Quiet, lock::OPEN_KEPT, Place::Unlock) }
            </>
        };
    }
    html! {
        <>
            { press(view, Kind::Lead, words::ADD, Event::PhraseAdded) }
            <p class="answers__below">{ kept_line(view) }</p>
        </>
    }
}

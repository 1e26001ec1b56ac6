//! The couple's own list.

use yew::prelude::*;

use super::super::remove;
use super::told;
use crate::content::pages;
use crate::content::prepare::{self, tonight as words};
use crate::domain::permission::{Evening, Item};
use crate::flow::prepare::tonight::Event;
use crate::ui::components::press::Kind;
use crate::ui::components::text_field::TextField;
use crate::ui::view::View;

pub(super) fn list(view: &View) -> Html {
    let tonight = view.session.tonight();
    let items = tonight.items.all();
    let stays = items.iter().any(|item| tonight.stays_at(item, view.now));
    let is_small_hours = Evening::end_of(view.now) == view.now.day();
    let ends = if is_small_hours { words::ENDS_TODAY } else { words::ENDS_TOMORROW };
    html! {
        <>
            { view.question(words::LIST_TITLE, Some(words::LIST_HOW)) }
            if items.is_empty() {
                <p class="said__none">{ words::IS_EMPTY }</p>
            }
            <ul class="said" aria-label={words::LIST}>
                { for items.iter().map(|item| line(view, item, tonight.stays_at(item, view.now))) }
            </ul>
            if stays {
                <p class="said__none">{ words::STAYS_ON_LIST }</p>
            }
            if tonight.items.has_room() { { own(view) } } else {
                <p class="said__none">{ words::IS_FULL }</p>
            }
            if !items.is_empty() {
                <p class="answers__below">{ ends }</p>
                <div class="answers answers--stay">
                    { view.press(Kind::Lead, words::BEGIN, told(Event::Begun)) }
                </div>
            }
        </>
    }
}

/// A thing. What was answered for this evening is not taken out before that ends.
fn line(view: &View, item: &Item, stays: bool) -> Html {
    let taken_out = view.tell(told(Event::ItemRemoved(item.clone())));
    html! {
        <li class="said__line" key={item.as_str()}>
            <bdi class="said__item">{ item.as_str() }</bdi>
            if !stays { { remove(prepare::TAKE_OUT, item.as_str(), taken_out) } }
        </li>
    }
}

/// Something of their own, to be added.
fn own(view: &View) -> Html {
    let onwrite =
        view.onevent.reform(|text: String| told(Event::ItemWritten(Item::fitting(&text))));
    let draft = &view.session.prepare.tonight.draft;
    html! {
        <div class="said__own">
            <TextField
                label={words::OWN} value={draft.as_str().to_owned()} most={Item::MAX}
                room_says={pages::ROOM_LEFT} {onwrite} onenter={view.tell(told(Event::ItemAdded))}
            />
            { view.press(Kind::Chip, words::ADD, told(Event::ItemAdded)) }
        </div>
    }
}

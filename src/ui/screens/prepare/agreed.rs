//! What the two agreed on when they looked back. Either withdraws it with one tap.

use yew::prelude::*;

use crate::content::prepare::agreed as words;
use crate::domain::agreement::Agreement;
use crate::domain::leaf::LeafId;
use crate::flow::prepare::Event as PrepareEvent;
use crate::flow::session::Event;
use crate::ui::components::press::Kind;
use crate::ui::moments;
use crate::ui::screens::look_back::read;
use crate::ui::view::View;

pub(super) fn screen(view: &View) -> Html {
    let mut all = view.session.agreements().peekable();
    html! {
        <>
            { view.question(words::TITLE, all.peek().is_some().then_some(words::HOW)) }
            if all.peek().is_none() {
                <p>{ words::NONE }</p>
            }
            { for all.map(|(id, agreement)| one(view, id, agreement)) }
        </>
    }
}

fn one(view: &View, id: LeafId, agreement: &Agreement) -> Html {
    let since = words::SINCE.replace("{day}", &moments::in_full(agreement.since().day()));
    html! {
        <section class="card" key={id.0.to_string()}>
            { read(agreement.words()) }
            <p class="said__none">{ since }</p>
            { view.press(Kind::Quiet, words::WITHDRAW, Event::Prepare(PrepareEvent::Withdrawn(id))) }
            <p class="said__none">{ words::WITHDRAW_SAYS }</p>
        </section>
    }
}

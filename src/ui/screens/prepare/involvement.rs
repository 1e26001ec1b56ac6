//! Ways a partner can be part of practice: five of them, side by side.

use yew::prelude::*;

use super::line;
use crate::content::prepare::involvement as words;
use crate::domain::involvement::Rung;
use crate::flow::prepare::Page;
use crate::ui::view::View;

pub(super) fn screen(view: &View) -> Html {
    let lines = Rung::ALL.map(|rung| {
        let way = words::way(rung);
        line(view, Page::Rung(rung), way.title, way.says.into())
    });
    html! {
        <>
            { view.question(words::TITLE, Some(words::HOW)) }
            <ul class="contents">{ for lines }</ul>
        </>
    }
}

pub(super) fn one(view: &View, rung: Rung) -> Html {
    let way = words::way(rung);
    let list = |title: &'static str, lines: &[&'static str]| {
        html! {
            <section class="page-part">
                <h2 class="page-part__title">{ title }</h2>
                <ul class="card__list">{ for lines.iter().map(|says| html! { <li>{ *says }</li> }) }</ul>
            </section>
        }
    };
    let saying = |name: &'static str, says: &'static str| {
        html! {
            <>
                <dt class="page-part__name">{ name }</dt>
                <dd class="page-part__saying">{ says }</dd>
            </>
        }
    };
    html! {
        <>
            { view.question(way.title, Some(way.says)) }
            { list(words::DOES, &way.does) }
            { list(words::LEAVES, &way.leaves) }
            <section class="page-part">
                <h2 class="page-part__title">{ words::SAYINGS }</h2>
                <dl class="page-part__sayings">
                    { saying(words::YES, way.yes) }
                    { saying(words::NOT_NOW, way.not_now) }
                    { saying(words::STOP, way.stop) }
                </dl>
            </section>
        </>
    }
}

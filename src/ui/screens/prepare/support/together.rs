//! Both have answered: both answers to each sentence, and what to talk about. Nothing is counted.

use yew::prelude::*;

use super::{to_safety, told};
use crate::content::look_back;
use crate::content::prepare::support as words;
use crate::domain::support_check::{Opened, Pair, Statement, SupportCheck};
use crate::flow::prepare::support::Event;
use crate::ui::components::mark::{Stand, mark};
use crate::ui::components::press::Kind;
use crate::ui::moments;
use crate::ui::screens::home::kept_line;
use crate::ui::screens::notices;
use crate::ui::view::View;

pub(super) fn together(view: &View, check: &SupportCheck) -> Html {
    html! {
        <>
            <div class="picture picture--small">{ mark(Stand::One) }</div>
            { view.question(words::TOGETHER_TITLE, Some(words::TOGETHER_HOW)) }
            { notices::notices(view) }
            { opened(view, &check.opened) }
            <div class="answers">
                { view.press(Kind::Plain, words::LET_GO, told(Event::LetGo)) }
                { view.press(Kind::Plain, words::KEEP, told(Event::Kept)) }
                <p class="answers__below">{ words::KEEP_SAYS }</p>
                <p class="answers__below">{ kept_line(view) }</p>
            </div>
        </>
    }
}

/// One that was kept. Either of the two may delete it.
pub(super) fn past(view: &View, check: &SupportCheck) -> Html {
    let title = words::PAST_TITLE.replace("{day}", &moments::in_full(check.held.day()));
    html! {
        <>
            { view.question(title, Some(words::TOGETHER_HOW)) }
            { notices::notices(view) }
            { opened(view, &check.opened) }
            <div class="answers">
                { view.press(Kind::Quiet, look_back::DELETE, told(Event::TakenOut)) }
            </div>
        </>
    }
}

fn opened(view: &View, opened: &Opened) -> Html {
    let line = |(statement, pair): (Statement, Pair)| {
        html! {
            <>
                <dt class="support__statement">{ words::statement(statement) }</dt>
                <dd class="support__pair">{ said(pair) }</dd>
            </>
        }
    };
    html! {
        <>
            <dl class="support">{ for opened.answered().map(line) }</dl>
            <section class="page-part">
                <h2 class="page-part__title">{ words::TALK }</h2>
                { prompts(opened) }
            </section>
            <section class="card">
                <h2 class="card__subtitle">{ words::COUNSELLING_TITLE }</h2>
                <p>{ words::COUNSELLING }</p>
                <p>{ words::COUNSELLING_NOT }</p>
                { to_safety(view) }
            </section>
        </>
    }
}

/// Both answers, in the answers' own order.
fn said(pair: Pair) -> String {
    let [one, other] = pair.both();
    if pair.differs() {
        words::EACH
            .replace("{one}", words::in_a_line(one))
            .replace("{other}", words::in_a_line(other))
    } else {
        words::BOTH.replace("{answer}", words::in_a_line(one))
    }
}

fn prompts(opened: &Opened) -> Html {
    let prompts: Vec<_> = opened.to_talk_about().map(words::prompt).collect();
    if prompts.is_empty() {
        return html! { <p class="support__prompt">{ words::NO_TALK }</p> };
    }
    html! {
        <ul class="card__sayings">{ for prompts.iter().map(|says| html! { <li key={*says}>{ *says }</li> }) }</ul>
    }
}

//! Many answers of one of the two, one a screen, and all of them looked over before they are put
//! away.

use yew::prelude::*;

use crate::content::now;
use crate::content::prepare::tonight::AT;
use crate::flow::session::Event;
use crate::ui::components::press::Kind;
use crate::ui::view::View;

/// One of them: what it is about, how many come before it, of how many, and what can be answered.
pub(super) fn ask<const N: usize>(
    view: &View,
    (about, how): (String, &'static str),
    (before, of): (usize, usize),
    answers: [(&'static str, Event); N],
) -> Html {
    let at = AT.replace("{at}", &(before + 1).to_string()).replace("{of}", &of.to_string());
    html! {
        <>
            { view.question(about, Some(how)) }
            <div class="answers">
                <p class="answers__says">{ at }</p>
                { for answers.map(|(label, event)| view.press(Kind::Plain, label, event)) }
            </div>
        </>
    }
}

/// The words of the looking over.
pub(super) struct Review {
    /// The question.
    pub(super) title: &'static str,
    /// What happens with it next, for the first of the two and for the second.
    pub(super) how: [&'static str; 2],
    /// The name of the list.
    pub(super) list: &'static str,
    /// What shows both.
    pub(super) show: &'static str,
}

/// All of them, before they are put away: by the first, or by the second, who shows both.
pub(super) fn review(
    view: &View,
    words: &Review,
    is_second: bool,
    said: Vec<(String, &'static str)>,
    [passed_over, shown]: [Event; 2],
) -> Html {
    let [for_first, for_second] = words.how;
    let (how, label, event) = if is_second {
        (for_second, words.show, shown)
    } else {
        (for_first, now::PASS_IT_OVER, passed_over)
    };
    html! {
        <>
            { view.question(words.title, Some(how)) }
            <ul class="said" aria-label={words.list}>
                { for said.into_iter().map(|(about, answer)| html! {
                    <li class="said__line" key={about.clone()}>
                        <bdi class="said__item">{ about }</bdi>
                        <span class="said__answer">{ answer }</span>
                    </li>
                }) }
            </ul>
            <div class="answers answers--stay">{ view.press(Kind::Lead, label, event) }</div>
        </>
    }
}

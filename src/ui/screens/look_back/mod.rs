//! Look back: the timeline by day, newest first.

mod entry;

use yew::prelude::*;

use super::notices;
use crate::content::look_back as words;
use crate::domain::check_in::CheckIn;
use crate::flow::session::Event;
use crate::ui::components::notice::notice;
use crate::ui::components::press::{Kind, Press};
use crate::ui::moments;
use crate::ui::view::View;
use entry::Entry;

/// How many entries are on the page at first, and more each time they are
/// asked for: the page stays quick however many are kept.
const A_PAGE: usize = 40;

/// See [`LookBack`].
#[derive(PartialEq, Properties)]
pub(in crate::ui) struct LookBackProps {
    pub(in crate::ui) view: View,
}

/// The timeline.
#[component]
pub(in crate::ui) fn LookBack(props: &LookBackProps) -> Html {
    let view = &props.view;
    let shown = use_state(|| A_PAGE);
    let kept = &view.session.check_ins;
    let show_more = {
        let shown = shown.clone();
        Callback::from(move |()| shown.set(*shown + A_PAGE))
    };
    let is_empty = kept.is_empty();
    let days = by_day(kept.iter().take(*shown).map(AsRef::as_ref));
    html! {
        <>
            { view.question(words::TITLE, (!is_empty).then_some(words::NOT_A_RECORD)) }
            if view.session.deleted.is_some() {
                { notice(words::DELETED, view.press(Kind::Quiet, words::UNDO, Event::DeletionUndone)) }
            }
            { notices::notices(view) }
            if is_empty {
                <div class="look-back__empty">
                    <p>{ words::NOTHING_KEPT }</p>
                    <p>{ words::NOTHING_KEPT_SAYS }</p>
                </div>
            }
            { for days.into_iter().map(|day| day_section(view, &day)) }
            if kept.len() > *shown {
                { Press::new(Kind::Plain, words::SHOW_MORE, show_more).html() }
            }
        </>
    }
}

fn day_section(view: &View, day: &[&CheckIn]) -> Html {
    let Some(first) = day.first() else { return html! {} };
    let heading = moments::heading(first.began.day(), view.now.day());
    html! {
        <section class="look-back__day" key={first.id.0.to_string()}>
            <h2 class="look-back__heading">{ heading }</h2>
            <ul class="look-back__entries">
                { for day.iter().map(|check_in| html! {
                    <li key={check_in.id.0.to_string()}>
                        <Entry view={view.clone()} check_in={(*check_in).clone()} />
                    </li>
                }) }
            </ul>
        </section>
    }
}

/// The check-ins of each day together, in the order in which they come.
fn by_day<'a>(check_ins: impl Iterator<Item = &'a CheckIn>) -> Vec<Vec<&'a CheckIn>> {
    let mut days: Vec<Vec<&CheckIn>> = Vec::new();
    for check_in in check_ins {
        match days.last_mut() {
            Some(day)
                if day.last().is_some_and(|last| last.began.day() == check_in.began.day()) =>
            {
                day.push(check_in);
            }
            _ => days.push(vec![check_in]),
        }
    }
    days
}

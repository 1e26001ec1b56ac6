//! Deleting check-ins from a day to a day, chosen among the days that hold any.

use yew::prelude::*;

use super::notices;
use crate::content::{backup as words, pages};
use crate::domain::moment::Day;
use crate::flow::backup::Progress;
use crate::flow::range::{Event as Happened, Way, Work};
use crate::flow::session::Event;
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::progress::progress;
use crate::ui::days;
use crate::ui::moments;
use crate::ui::view::View;

/// See [`DeleteRange`].
#[derive(PartialEq, Properties)]
pub(in crate::ui) struct DeleteRangeProps {
    pub(in crate::ui) view: View,
}

/// The days of one month, newest first.
struct Month {
    name: String,
    days: Vec<Day>,
}

/// Deleting from a day to a day.
#[component]
pub(in crate::ui) fn DeleteRange(props: &DeleteRangeProps) -> Html {
    let view = &props.view;
    let turned = use_state(|| 0_usize);
    let turn = |to: usize| {
        let turned = turned.clone();
        Callback::from(move |()| turned.set(to))
    };
    let months = months(view);
    let at = (*turned).min(months.len().saturating_sub(1));
    html! {
        <>
            { view.question(words::RANGE_TITLE, Some(words::RANGE_SAYS)) }
            { notices::notices(view) }
            if view.session.deleted_range().is_some() {
                { notices::undo(view, [words::DELETED, words::DELETED_DISK].join(" ")) }
            }
            { at_work(view) }
            if let Some(month) = months.get(at) {
                <div class="range__months">
                    <h2 class="range__month">{ &month.name }</h2>
                    if at + 1 < months.len() {
                        { Press::new(Kind::Quiet, words::EARLIER, turn(at + 1)).html() }
                    }
                    if at > 0 { { Press::new(Kind::Quiet, words::LATER, turn(at - 1)).html() } }
                </div>
                <div class="chips" role="group" aria-label={words::DAYS_OF.replace("{month}", &month.name)}>
                    { for month.days.iter().rev().map(|day| {
                        let says = days::in_its_month(*day);
                        Press::new(Kind::Chip, says, view.tell(Event::DayOfRangeChosen(*day)))
                            .chosen(view.session.range.holds(*day))
                            .html()
                    }) }
                </div>
                { chosen(view) }
            } else {
                <p>{ words::RANGE_NOTHING }</p>
            }
        </>
    }
}

/// The ranges that are being deleted or brought back: how far, and a way to leave it, as long as
/// there is one.
pub(super) fn at_work(view: &View) -> Html {
    let one = |work: &Work| {
        let label = match work.way {
            Way::Deleting => words::DELETING,
            Way::BringingBack => words::BRINGING_BACK,
        };
        let Progress { done, of } = work.progress;
        html! {
            <section class="card" key={work.number.to_string()}>
                <p role="status">{ label }</p>
                { progress(label, (done, of), pages::SO_MANY) }
                if work.can_be_let_go_of() {
                    { view.press(Kind::Quiet, words::LET_GO, Event::Range(Happened::LetGo(work.number))) }
                } else {
                    <p>{ words::MAKING_SAYS }</p>
                }
            </section>
        }
    };
    html! { <>{ for view.session.ranges_at_work().iter().map(one) }</> }
}

/// What is chosen, how many it are, and the button that deletes them.
fn chosen(view: &View) -> Html {
    let Some((first, last)) = view.session.range.days() else { return html! {} };
    let (says, count) = (
        if first == last { words::RANGE_ONE_DAY } else { words::RANGE_DAYS },
        view.session.in_range().count(),
    );
    let says = says.replace("{first}", &moments::in_full(first));
    let label = match count {
        1 => words::DELETE_ONE.to_owned(),
        n => words::DELETE_MANY.replace("{n}", &n.to_string()),
    };
    html! {
        <div class="answers">
            <p role="status">{ says.replace("{last}", &moments::in_full(last)) }</p>
            { view.press(Kind::Plain, label, Event::RangeDeleted(first, last)) }
        </div>
    }
}

/// The months that hold something, newest first.
fn months(view: &View) -> Vec<Month> {
    let mut months: Vec<Month> = Vec::new();
    for kept in view.session.check_ins.iter() {
        let day = kept.began.day();
        if months.last().is_some_and(|month| month.days.last() == Some(&day)) {
            continue;
        }
        let name = days::month(day);
        match months.last_mut() {
            Some(month) if month.name == name => month.days.push(day),
            _ => months.push(Month { name, days: vec![day] }),
        }
    }
    months
}

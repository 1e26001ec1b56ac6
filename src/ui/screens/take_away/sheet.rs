//! The sheet for a clinician: the same on the screen and on paper.

use std::rc::Rc;

use yew::prelude::*;

use super::{called, told, went};
use crate::content::{exports as words, look_back, now};
use crate::domain::another_day::When;
use crate::domain::book::Name;
use crate::domain::check_in::CheckIn;
use crate::domain::moment::Day;
use crate::domain::selection::{Line, Selection, Speaker, Whose};
use crate::flow::exports::{Event, Taken};
use crate::ui::components::press::Kind;
use crate::ui::moments;
use crate::ui::taken::{gentle, list};
use crate::ui::view::View;

pub(super) fn screen(view: &View, taken: Taken) -> Html {
    let session = &view.session;
    html! {
        <>
            { view.question(words::SHEET_TITLE, Some(words::SHEET_IS)) }
            <p class="handout__says">{ words::SHEET_SCALE }</p>
            if taken.selection.whose != Whose::Both {
                <p class="handout__says">{ words::SHEET_ONE_ALONE }</p>
            }
            <Sheet
                check_ins={session.check_ins.clone()} {taken} names={session.book.names.clone()}
                today={view.now.day()}
            />
            <div class="answers handout__doing">
                <p class="handout__says" role="status">{ went(session.exports.went) }</p>
                { view.press(Kind::Lead, words::PRINT, told(Event::Printed)) }
                <p class="answers__says">{ words::PRINT_SAYS }</p>
            </div>
        </>
    }
}

/// See [`Sheet`].
#[derive(PartialEq, Properties)]
struct SheetProps {
    check_ins: Rc<Vec<Rc<CheckIn>>>,
    taken: Taken,
    names: [Name; 2],
    today: Day,
}

/// The table. A component, so that a thousand lines are laid out once and not at every event.
#[component]
fn Sheet(props: &SheetProps) -> Html {
    let mut days: Vec<(Day, Vec<Html>)> = Vec::new();
    for check_in in props.check_ins.iter().rev() {
        let lines = props.taken.selection.lines(check_in);
        let is_shared = props.taken.selection.takes_what_is_shared(check_in);
        for (n, line) in lines.iter().enumerate() {
            let day = line.round.at.day();
            let whole = (n == 0 && is_shared).then_some(check_in.as_ref());
            let row = row(props, line, whole);
            match days.last_mut() {
                Some((last, rows)) if *last == day => rows.push(row),
                _ => days.push((day, vec![row])),
            }
        }
    }
    // The days that were asked for; without, those there are.
    let Selection { from, to, .. } = props.taken.selection;
    let from = from.or_else(|| Some(days.first()?.0));
    let to = to.or_else(|| Some(days.last()?.0));
    let on = |day: Option<Day>| day.map_or_else(String::new, moments::in_full);
    let says = if from == to { words::SHEET_DAY } else { words::SHEET_DAYS }
        .replace("{from}", &on(from))
        .replace("{to}", &on(to))
        .replace("{day}", &moments::in_full(props.today));
    html! {
        <>
            <p class="handout__says">{ says }</p>
            <div class="handout__frame"><table class="handout">
                <caption class="unseen">{ words::TABLE_OF }</caption>
                <thead>
                    <tr>
                        <th scope="col" class="handout__name">{ words::WHEN }</th>
                        <th scope="col" class="handout__name">{ words::PAIN }</th>
                        <th scope="col" class="handout__name">{ words::IN_WORDS }</th>
                    </tr>
                </thead>
                { for days.into_iter().enumerate().map(|(n, (day, rows))| html! {
                    <tbody key={n}>
                        <tr class="handout__day">
                            <th colspan="3" scope="rowgroup">{ moments::in_full(day) }</th>
                        </tr>
                        { for rows }
                    </tbody>
                }) }
            </table></div>
        </>
    }
}

/// One line. What belongs to the whole check-in stands in its first.
fn row(props: &SheetProps, line: &Line<'_>, whole: Option<&CheckIn>) -> Html {
    let [first, second] = &props.names;
    let speaker = match line.speaker {
        Speaker::First => called(first, words::speaker(Speaker::First)),
        Speaker::Second => called(second, words::speaker(Speaker::Second)),
        other => words::speaker(other),
    };
    let pain = line.said.and_then(|said| said.pain.felt());
    html! {
        <tr class="handout__line">
            <th scope="row" class="handout__when">
                { moments::clock(line.round.at) }
                <span class="handout__voice"><bdi>{ speaker.to_owned() }</bdi></span>
            </th>
            <td class="handout__pain">{ pain.map(|pain| pain.to_string()).unwrap_or_default() }</td>
            <td class="handout__words">{ in_words(props, line, whole) }</td>
        </tr>
    }
}

fn in_words(props: &SheetProps, line: &Line<'_>, whole: Option<&CheckIn>) -> Html {
    let with_words = props.taken.with_words;
    let mut said: Vec<String> = Vec::new();
    let mut own: Vec<String> = Vec::new();
    if let Some(seen) = line.said {
        let what = |sentence: &str, list: String| {
            (!list.is_empty()).then(|| sentence.replace("{what}", &list))
        };
        said.push(words::pain_in_words(seen.pain).to_owned());
        said.extend(what(look_back::WHERE, list(seen.detail.places, now::place)));
        said.extend(what(look_back::WHAT_LIKE, list(seen.detail.qualities, now::quality)));
        said.extend(seen.pace.map(|pace| words::PACE.replace("{what}", now::pace_answer(pace))));
        own.push(seen.detail.own_words.as_str().to_owned());
    }
    said.extend(line.outcome.map(|it| words::CAME_OF_IT.replace("{what}", now::outcome(it))));
    if let Some(check_in) = whole {
        said.extend(check_in.another_day.when.map(|when| match when {
            When::NoDate => look_back::ANOTHER_DAY.to_owned(),
            When::On(day) => look_back::ANOTHER_DAY_ON.replace("{day}", &moments::in_full(day)),
        }));
        let instead = check_in.another_day.instead.as_ref();
        said.extend(instead.map(|it| look_back::INSTEAD.replace("{what}", gentle(it, with_words))));
        own.extend([check_in.win.as_str().to_owned(), check_in.note.as_str().to_owned()]);
    }
    own.retain(|text| with_words && !text.trim().is_empty());
    html! {
        <>
            <p><bdi>{ said.join(". ") }</bdi></p>
            { for own.into_iter().map(|text| html! { <p class="handout__own"><bdi>{ text }</bdi></p> }) }
        </>
    }
}

//! The sizes that somebody has, and what they hope for, if they want to say so.

use yew::prelude::*;

use super::told;
use crate::content::pages;
use crate::content::prepare::{self, log as words};
use crate::domain::practice_log::{Goal, Sizes, Width};
use crate::flow::prepare::log::{Event, Typed, width_problem};
use crate::ui::components::press::Kind;
use crate::ui::components::text_field::TextField;
use crate::ui::screens::home::kept_line;
use crate::ui::screens::notices;
use crate::ui::screens::prepare::remove;
use crate::ui::view::View;

pub(super) fn kit(view: &View, typed: &Typed) -> Html {
    let kit = view.session.practice_kit();
    let sizes = kit.map(|kit| kit.sizes.all()).unwrap_or_default();
    let goal = kit.map(|kit| kit.goal.as_str().to_owned()).unwrap_or_default();
    let ongoal = view.onevent.reform(|text: String| told(Event::GoalWritten(Goal::fitting(&text))));
    html! {
        <>
            { view.question(words::KIT_TITLE, Some(words::KIT_HOW)) }
            { notices::notices(view) }
            if sizes.is_empty() { <p class="said__none">{ words::NO_SIZES }</p> }
            <ul class="said" aria-label={words::SIZES}>{ for sizes.iter().map(|size| line(view, *size)) }</ul>
            if sizes.len() < Sizes::MOST { { another(view, typed) } } else {
                <p class="said__none">{ words::SIZES_FULL }</p>
            }
            <TextField
                label={words::HOPE} hint={words::HOPE_HINT} value={goal} most={Goal::MAX}
                room_says={pages::ROOM_LEFT} onwrite={ongoal}
            />
            <p class="answers__below">{ kept_line(view) }</p>
        </>
    }
}

fn line(view: &View, size: Width) -> Html {
    let name = words::SIZE.replace("{mm}", &size.to_string());
    let taken_out = view.tell(told(Event::SizeTakenOut(size)));
    html! {
        <li class="said__line" key={name.clone()}>
            <span class="said__item">{ &name }</span>
            { remove(prepare::TAKE_OUT, &name, taken_out) }
        </li>
    }
}

fn another(view: &View, typed: &Typed) -> Html {
    let onwrite =
        view.onevent.reform(|text: String| told(Event::SizeWritten(Typed::fitting(&text))));
    let problem = width_problem(typed).map(words::not_a_width);
    let is_width = Width::parse(typed.as_str()).is_ok();
    html! {
        <div class="said__own">
            <TextField
                label={words::SIZE_FIELD} hint={words::WIDTH_HINT} value={typed.as_str().to_owned()} most={Typed::MAX}
                keys="decimal" {problem} room_says={pages::ROOM_LEFT} {onwrite}
                onenter={view.tell(told(Event::SizeAdded))}
            />
            if is_width { { view.press(Kind::Chip, words::SIZE_ADD, told(Event::SizeAdded)) } }
        </div>
    }
}

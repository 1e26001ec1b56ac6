//! What the app found or could not do, said once, where it can be acted on.

use yew::prelude::*;

use crate::content::keeping as words;
use crate::flow::session::{Command, Event};
use crate::ui::components::notice::notice;
use crate::ui::components::press::Kind;
use crate::ui::view::View;

pub(in crate::ui) fn notices(view: &View) -> Html {
    let aside = view.session.aside;
    let unreadable = match aside.unreadable {
        0 => None,
        1 => Some(words::ASIDE_ONE.to_owned()),
        n => Some(words::ASIDE_MANY.replace("{n}", &n.to_string())),
    };
    html! {
        <>
            if view.session.problem.is_some() {
                { notice(
                    format!("{} {}", words::BACKGROUND_TITLE, words::BACKGROUND_SAYS),
                    view.press(Kind::Quiet, words::SEEN, Event::ProblemRead),
                ) }
            }
            if let Some(text) = unreadable {
                { notice(
                    text,
                    view.press(Kind::Quiet, words::AS_A_FILE, Event::Asked(Command::SaveAsideAsFile)),
                ) }
            }
            if aside.newer > 0 {
                { notice(words::NEWER_SAYS, html! {}) }
            }
        </>
    }
}

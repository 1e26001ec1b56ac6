//! What the app found or could not do, said once, where it can be acted on.

use yew::prelude::*;

use crate::content::keeping as words;
use crate::flow::keeping::{Keeping, Problem};
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
            { problem(view) }
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

/// What could not be written; and where everything was deleted meanwhile, a way
/// to keep anew what is on the screen.
fn problem(view: &View) -> Html {
    let session = &view.session;
    let Some(problem) = session.problem else { return html! {} };
    let keeps_anew = problem == Problem::Absent && session.now.holds_answers();
    let says: &[&str] = match problem {
        Problem::Absent if keeps_anew => &[words::ABSENT, words::ABSENT_SAFE],
        Problem::Absent => &[words::ABSENT],
        _ => &[words::BACKGROUND_TITLE, words::BACKGROUND_SAYS],
    };
    let actions = html! {
        <>
            if keeps_anew {
                { view.press(Kind::Quiet, words::WITHOUT_LOCK, Event::KeepingChosen(Keeping::WithoutLock)) }
            }
            { view.press(Kind::Quiet, words::SEEN, Event::ProblemRead) }
        </>
    };
    notice(says.join(" "), actions)
}

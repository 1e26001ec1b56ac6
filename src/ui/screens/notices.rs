//! What the app found or could not do, said once, where it can be acted on.

use yew::prelude::*;

use crate::content::{backup, keeping as words, lock, look_back, settings};
use crate::domain::clock::Clock;
use crate::domain::deletion::{DeleteAfter, Outlook};
use crate::domain::moment::Moment;
use crate::flow::keeping::{Erasing, Keeping, Problem};
use crate::flow::session::{Command, Event, NotDeleted, Place};
use crate::ui::components::notice::{notice, passing};
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::progress::progress;
use crate::ui::moments;
use crate::ui::view::View;

pub(in crate::ui) fn notices(view: &View) -> Html {
    let aside = view.session.aside;
    let unreadable = match (aside.lost_lock, aside.unreadable) {
        (_, 0) => None,
        (Some(lost), _) => Some(words::lost_lock(lost).to_owned()),
        (None, 1) => Some(words::ASIDE_ONE.to_owned()),
        (None, n) => Some(words::ASIDE_MANY.replace("{n}", &n.to_string())),
    };
    html! {
        <>
            { beside_newer(view) }
            { problems(view) }
            { dates(view) }
            if let Some(text) = unreadable {
                { notice(text, html! {
                    <>
                        { view.press(Kind::Quiet, words::AS_A_FILE, Event::Asked(Command::SaveAsideAsFile)) }
                        if aside.lost_lock.is_some() {
                            { view.press_to(Kind::Quiet, backup::RESTORE_TITLE, Place::Backup) }
                        }
                    </>
                }) }
            }
            if aside.newer > 0 {
                { notice(
                    [words::NEWER_SAYS, words::AS_IT_LIES_SAYS].join(" "),
                    view.press(Kind::Quiet, words::AS_A_FILE, Event::Asked(Command::SaveAsItLiesAsFile)),
                ) }
            }
        </>
    }
}

/// What came of deleting everything.
pub(super) fn erasing(view: &View) -> Html {
    match view.session.erasing {
        Erasing::Idle => html! {},
        Erasing::Busy => notice(settings::ERASE_BUSY, goes_on(settings::ERASE_BUSY)),
        Erasing::Done(None) => notice(settings::ERASE_DONE, html! {}),
        Erasing::Done(Some(deletion)) => passing(
            deletion.number,
            [settings::ERASE_DONE, settings::ERASE_UNDO_SAYS].join(" "),
            view.press(Kind::Quiet, look_back::UNDO, Event::ErasureUndone),
        ),
        Erasing::ComingBack => {
            notice(settings::ERASE_COMING_BACK, goes_on(settings::ERASE_COMING_BACK))
        }
        Erasing::Back => notice(settings::ERASE_BACK, html! {}),
        Erasing::NotBack => notice(
            settings::ERASE_NOT_BACK,
            view.press(Kind::Quiet, words::TRY_AGAIN, Event::ErasureUndone),
        ),
        Erasing::Failed(problem) => notice(
            settings::not_erased(problem),
            view.press(Kind::Quiet, words::SEEN, Event::ProblemRead),
        ),
    }
}

/// That it goes on: nobody knows how far the browser is.
fn goes_on(label: &'static str) -> Html {
    progress(label, (0, 0), "")
}

/// What was deleted or taken out last, while it can be brought back.
pub(super) fn undo(view: &View, says: impl Into<AttrValue>) -> Html {
    let undo = view.press(Kind::Quiet, look_back::UNDO, Event::DeletionUndone);
    passing(view.session.last_deletion(), says, undo)
}

/// That a newer version is open in another tab, and this one keeps nothing more.
fn beside_newer(view: &View) -> Html {
    let session = &view.session;
    if !session.is_beside_newer() {
        return html! {};
    }
    let safe = if session.now.holds_answers() { words::NEWER_OPEN_SAFE } else { "" };
    notice([words::NEWER_OPEN, safe].join(" "), html! {})
}

/// What will be deleted by itself; or that nothing will, because the date looks
/// wrong.
fn dates(view: &View) -> Html {
    let today = view.now.day();
    match view.session.outlook() {
        Outlook::Quiet => html! {},
        Outlook::Coming { due, entries } => {
            let due = Moment::nearest(due.epoch_ms(), view.now.offset_minutes());
            let says = if entries == 1 { words::COMING_ONE } else { words::COMING_MANY };
            let says = says.replace("{when}", &moments::on(due.day(), today));
            let keep = view.changes(|book, ()| book.delete_after = DeleteAfter::NEVER);
            notice(
                says.replace("{n}", &entries.to_string()),
                Press::new(Kind::Quiet, words::KEEP_LONGER, keep).html(),
            )
        }
        Outlook::Doubted(clock) => {
            let says = words::DATE_DOUBTED.replace("{date}", &moments::in_full(today));
            if clock == Clock::Doubtful {
                notice(says, view.press(Kind::Quiet, words::DATE_IS_RIGHT, Event::ClockBelieved))
            } else {
                notice([says.as_str(), words::DATE_SET].join(" "), html! {})
            }
        }
    }
}

/// What could not be written, or deleted.
pub(super) fn problems(view: &View) -> Html {
    html! { <>{ problem(view) }{ no_file(view) }{ not_deleted(view) }{ erasing(view) }</> }
}

/// A file that was to be saved, and was not.
pub(super) fn no_file(view: &View) -> Html {
    if !view.session.no_file {
        return html! {};
    }
    notice(words::NO_FILE, view.press(Kind::Quiet, words::SEEN, Event::ProblemRead))
}

/// What was to be deleted, and is here again: why.
fn not_deleted(view: &View) -> Html {
    let says = match view.session.not_deleted() {
        None => return html! {},
        Some(NotDeleted::LetGo) => words::NOT_DELETED_LET_GO.to_owned(),
        Some(NotDeleted::CouldNotBe(problem)) => {
            [words::NOT_DELETED, backup::problem(problem)].join(" ")
        }
    };
    notice(says, view.press(Kind::Quiet, words::SEEN, Event::ProblemRead))
}

/// What could not be written; and where everything was deleted meanwhile, a way
/// to keep anew what is on the screen. A check-in that is on it can be taken along as a file.
pub(super) fn problem(view: &View) -> Html {
    let session = &view.session;
    let Some(problem) = session.problem else { return html! {} };
    let keeps_anew = problem == Problem::Absent && session.now.holds_answers();
    let says: &[&str] = match problem {
        Problem::Absent if keeps_anew => {
            &[words::ABSENT, words::ABSENT_SAFE, words::WITHOUT_LOCK_SAYS_THEN]
        }
        Problem::Absent => &[words::ABSENT],
        _ => &[words::BACKGROUND_TITLE, words::problem(problem), words::BACKGROUND_SAYS],
    };
    let actions = html! {
        <>
            if keeps_anew {
                { view.press_to(Kind::Quiet, lock::WITH_LOCK, Place::ChooseWords) }
                { view.press(Kind::Quiet, words::WITHOUT_LOCK, Event::KeepingChosen(Keeping::WithoutLock)) }
            }
            if session.now.underway().is_some() {
                { view.press(Kind::Quiet, words::AS_A_FILE, Event::Asked(Command::SaveCheckInAsFile)) }
            } else if session.keeping.is_on() && problem != Problem::Absent {
                { view.press_to(Kind::Quiet, backup::SAVE, Place::Backup) }
            }
            { view.press(Kind::Quiet, words::SEEN, Event::ProblemRead) }
        </>
    };
    notice(says.join(" "), actions)
}

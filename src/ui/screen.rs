//! Chooses what is shown. Nothing here decides anything.

use yew::prelude::*;

use super::components::top_bar::{TopBar, top_bar};
use super::hooks::lock::Request;
use super::moments;
use super::screens::{
    another_day, asking, backup, breathe, choose_words, close_book, closing, delete_range, go_on,
    handed_over, helping, home, keeping, lock, look_back, missing, pace, pain, pain_detail,
    pass_over, practise, prepare, safety, settings, signal, stopped, take_away, together, unsaid,
};
use super::view::View;
use crate::content::{now as words, pages};
use crate::domain::moment::Moment;
use crate::flow::keeping::{Closing, Keeping};
use crate::flow::now::{Answering, Question, State, Step, Underway};
use crate::flow::session::{Event, Place, Session};
use crate::record::Preferences;

/// See [`Screen`].
#[derive(PartialEq, Properties)]
pub struct ScreenProps {
    /// The app as it is.
    pub session: std::rc::Rc<Session>,
    /// What the clock says.
    pub now: Moment,
    /// Whether a person has already done something.
    pub takes_focus: bool,
    /// How it looks.
    pub preferences: Preferences,
    /// Whom to tell what happened.
    pub onevent: Callback<Event>,
    /// Whom to ask about the lock.
    pub onlock: Callback<Request>,
    /// Whom to tell how it is to look.
    pub onprefer: Callback<Preferences>,
}

/// The whole screen, but for the Stop bar, which belongs to the page itself.
#[component]
pub fn Screen(props: &ScreenProps) -> Html {
    let view = View {
        session: props.session.clone(),
        now: props.now,
        takes_focus: props.takes_focus,
        onevent: props.onevent.clone(),
        onlock: props.onlock.clone(),
    };
    let (name, body) = shown(&view, props);
    let session = &props.session;
    let back = session.can_go_back().then(|| match session.place {
        Place::Now => (words::BACK, view.tell(Event::WentBack)),
        Place::Practise if session.practise.can_go_back() => {
            (words::BACK, view.tell(Event::WentBack))
        }
        // From the question it leads back to the place beneath.
        _ if session.asks().is_some() => (words::BACK, view.tell(Event::WentBack)),
        Place::TakeAway | Place::Backup | Place::DeleteRange | Place::CloseBook => {
            (words::BACK, view.tell(Event::WentBack))
        }
        Place::Prepare if session.prepare.back().is_some() => {
            (words::BACK, view.tell(Event::WentBack))
        }
        Place::LookBack if session.look_back.can_go_back() => {
            (words::BACK, view.tell(Event::WentBack))
        }
        _ => (words::TO_NOW, view.tell(Event::WentBack)),
    });
    let (when, step) = (moments::moment(props.now, props.now), step_of(session));
    html! {
        <>
            { top_bar(TopBar { back, when, step }) }
            <main class={format!("screen screen--{name}")} key={name}>{ body }</main>
            <p class="unseen" role="status">
                if let Some((at, of)) = step {
                    { pages::STEP_OF.replace("{at}", &at.to_string()).replace("{of}", &of.to_string()) }
                }
            </p>
        </>
    }
}

/// How far along the questions are: pain, pace, going on; and the close.
fn step_of(session: &Session) -> Option<(u8, u8)> {
    if session.place != Place::Now {
        return None;
    }
    let at = match &session.now.underway()?.step {
        Step::Answering(answering) => match answering.question {
            Question::Pain | Question::Detail => 1,
            Question::Pace => 2,
            Question::GoOn | Question::Unsaid | Question::PassOver(_) => 3,
        },
        Step::Closing if session.closing == Closing::Open => 4,
        _ => return None,
    };
    Some((at, 4))
}

/// The screen, and its name for the style sheets.
fn shown(view: &View, props: &ScreenProps) -> (&'static str, Html) {
    let session = &view.session;
    if let Some(interval) = session.asks() {
        return ("asking", asking::screen(view, interval));
    }
    match session.place {
        Place::Now => now(view),
        Place::Unlock => ("lock", lock::screen(view)),
        // What belongs to the book is behind the lock, and is not there to be shown or changed.
        Place::LookBack | Place::TakeAway | Place::Prepare | Place::Backup | Place::DeleteRange
            if session.keeping == Keeping::Locked =>
        {
            ("lock", lock::screen(view))
        }
        Place::ChooseWords => choose(view),
        Place::LookBack => look_back::screen(view),
        Place::TakeAway => take_away::screen(view),
        Place::Practise => practise::shown(view),
        Place::Prepare => prepare::screen(view),
        Place::Backup => ("backup", html! { <backup::Backup view={view.clone()} /> }),
        Place::DeleteRange => {
            ("delete-range", html! { <delete_range::DeleteRange view={view.clone()} /> })
        }
        Place::CloseBook => ("close-book", close_book::screen(view)),
        Place::Breathe => ("breathe", breathe::alone(view)),
        Place::Safety => ("safety", safety::screen(view)),
        Place::Settings => ("settings", settings::screen(view, props.preferences, &props.onprefer)),
    }
}

fn now(view: &View) -> (&'static str, Html) {
    match &view.session.now {
        State::Home if view.session.misses_what_was_kept() => ("missing", missing::screen(view)),
        State::Home | State::Offered(_) => ("home", home::screen(view)),
        State::Signalling(of, _) => ("signal", signal::screen(view, *of)),
        State::CheckingIn(underway) => match &underway.step {
            Step::Answering(answering) => question(view, underway, answering),
            Step::HandedOver(_) => ("handed-over", handed_over::screen(view)),
            Step::Together(opened) => ("together", together::screen(view, opened)),
            Step::Breathing => ("breathe", breathe::after_pause(view)),
            Step::Stopped { by_signal } => ("stopped", stopped::screen(view, *by_signal)),
            Step::Helping => ("helping", helping::screen(view)),
            Step::AnotherDay => ("another-day", another_day::screen(view, underway)),
            Step::Closing if view.session.closing == Closing::ChoosingWords => choose(view),
            Step::Closing if view.session.closing == Closing::Open => {
                ("closing", closing::screen(view, underway))
            }
            Step::Closing => keeping(view),
        },
    }
}

fn choose(view: &View) -> (&'static str, Html) {
    ("choose-words", html! { <choose_words::ChooseWords view={view.clone()} /> })
}

/// Each stage of keeping is a screen of its own, so that each takes the focus.
fn keeping(view: &View) -> (&'static str, Html) {
    let closing = view.session.closing;
    let name = match closing {
        Closing::Open | Closing::AskedHow | Closing::ChoosingWords => "keeping",
        Closing::Reading | Closing::Saving => "saving",
        Closing::Saved => "saved",
        Closing::NotSaved(_) => "not-saved",
    };
    (name, keeping::screen(view, closing))
}

fn question(view: &View, underway: &Underway, answering: &Answering) -> (&'static str, Html) {
    match answering.question {
        Question::Pain => ("pain", pain::screen(view, answering)),
        Question::Detail => ("pain-detail", pain_detail::screen(view, answering)),
        Question::Pace => ("pace", pace::screen(view, answering)),
        Question::GoOn => ("go-on", go_on::screen(view, answering, underway.pains_before)),
        Question::Unsaid => ("unsaid", unsaid::screen(view, answering)),
        Question::PassOver(_) => ("pass-over", pass_over::screen(view, underway.reveal)),
    }
}

//! One entry: folded to a line or two, opened by a tap.

use std::rc::Rc;

use yew::prelude::*;

use crate::content::{look_back as words, now, pages, release};
use crate::domain::book::Name;
use crate::domain::check_in::{CheckIn, Note, Round, Setting, Voices};
use crate::domain::moment::Day;
use crate::domain::sealing::Reveal;
use crate::flow::look_back::Event as LookBackEvent;
use crate::flow::session::Event;
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::text_field::TextField;
use crate::ui::moments;
use crate::ui::screens::voice_lines::{another_day, one, pain, side_by_side};

/// What can be done with an entry that is unfolded.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum May {
    /// It can be read, and no more than that: the rest is still being read.
    Read,
    /// Anything.
    Change {
        /// Whether it was asked whether both answers may be seen, and stays as it was.
        stays: bool,
    },
}

/// See [`Entry`].
#[derive(PartialEq, Properties)]
pub(super) struct EntryProps {
    pub(super) check_in: Rc<CheckIn>,
    pub(super) is_open: bool,
    /// What is being written in its note, if something is.
    pub(super) draft: Option<Note>,
    pub(super) names: [Name; 2],
    pub(super) today: Day,
    /// Whether its win is told where it is folded.
    pub(super) tells_win: bool,
    /// What of two voices may be seen.
    pub(super) reveal: Reveal,
    pub(super) may: May,
    pub(super) onevent: Callback<Event>,
}

impl EntryProps {
    fn shows_both(&self) -> bool {
        self.reveal == Reveal::SideBySide
    }

    fn told(&self, event: Event) -> Callback<()> {
        let onevent = self.onevent.clone();
        Callback::from(move |()| onevent.emit(event.clone()))
    }
}

/// One entry. A component, so that of many on a page only the one that changes is drawn anew.
#[component]
pub(super) fn Entry(props: &EntryProps) -> Html {
    let EntryProps { check_in, is_open, .. } = props;
    let toggled = Event::LookBack(LookBackEvent::EntryToggled(check_in.id));
    let onclick = props.told(toggled).reform(|_: MouseEvent| ());
    let is_folded_hard = check_in.is_hard(props.reveal) && !is_open;
    html! {
        <article class={classes!("entry", is_folded_hard.then_some("entry--hard"))}>
            <button
                type="button" class="entry__fold" {onclick}
                aria-expanded={if *is_open { "true" } else { "false" }}
            >
                if is_folded_hard {
                    <span class="entry__title">{ words::HARDER }</span>
                } else {
                    <span class="entry__title">{ title(check_in) }</span>
                    if props.tells_win && !is_open && !check_in.win.is_empty() {
                        <span class="entry__line"><bdi>{ check_in.win.as_str().to_owned() }</bdi></span>
                    }
                    <span class="entry__line">{ summary(check_in, props.reveal) }</span>
                }
            </button>
            if *is_open {
                <div class="entry__body">
                    { for check_in.rounds.iter().map(|round| a_round(props, round)) }
                    if let May::Change { stays } = props.may { { put_away(props, stays) } }
                    { what_followed(check_in, props.today) }
                    if props.may != May::Read {
                        { note(props) }
                        { Press::new(Kind::Quiet, words::DELETE, props.told(Event::Deleted(check_in.id))).html() }
                    }
                </div>
            }
        </article>
    }
}

/// What came of it, in a few words.
pub(super) fn title(check_in: &CheckIn) -> &'static str {
    match check_in.outcome() {
        Some(_) if check_in.another_day.when.is_some() => words::ANOTHER_DAY,
        Some(outcome) => now::outcome(outcome),
        None => "",
    }
}

/// "Pain 4, then 2 · both of you · a small win".
pub(super) fn summary(check_in: &CheckIn, reveal: Reveal) -> String {
    let mut line = String::new();
    for round in &check_in.rounds {
        let said = round.voices.seen(reveal).into_iter().flatten();
        if let Some(pain) = said.filter_map(|said| said.pain.felt()).max() {
            let form = if line.is_empty() { words::PAIN } else { words::THEN };
            add(&mut line, ", ", &form.replace("{n}", &pain.to_string()));
        }
    }
    let who = match check_in.setting {
        Setting::JustMe => words::ONE_VOICE,
        Setting::BothOfUs => words::TWO_VOICES,
    };
    add(&mut line, APART, who);
    if let Some(gentle) = &check_in.another_day.instead {
        add(&mut line, APART, now::gentle(gentle));
    }
    if !check_in.win.is_empty() {
        add(&mut line, APART, words::A_SMALL_WIN);
    }
    line
}

pub(super) const APART: &str = " \u{b7} ";

fn add(line: &mut String, between: &str, part: &str) {
    if !line.is_empty() {
        line.push_str(between);
    }
    line.push_str(part);
}

fn a_round(props: &EntryProps, round: &Round) -> Html {
    html! {
        <section class="entry__round" key={round.at.epoch_ms().to_string()}>
            <h3 class="entry__when">{ format!("{}{APART}{}", moments::clock(round.at), now::outcome(round.outcome)) }</h3>
            { match &round.voices {
                Voices::Unspoken => html! { <p>{ words::UNSPOKEN }</p> },
                Voices::PainOnly(answer, detail) => pain(*answer, detail),
                Voices::One(voice) => one(voice),
                Voices::Two(voices) if props.shows_both() => side_by_side(voices, &props.names),
                Voices::Two(_) => html! { <p>{ words::BOTH_PUT_AWAY }</p> },
                Voices::TwoUnseen => html! { <p>{ words::OUTCOME_ONLY }</p> },
            } }
        </section>
    }
}

/// Both answers are kept and put away: each can be asked alone whether they may be seen.
fn put_away(props: &EntryProps, stays: bool) -> Html {
    let is_two = |round: &Round| matches!(round.voices, Voices::Two(_));
    if props.shows_both() || !props.check_in.rounds.iter().any(is_two) {
        return html! {};
    }
    let asked = Event::LookBack(LookBackEvent::ReleaseAsked(props.check_in.id));
    html! {
        <div class="entry__put-away">
            { Press::new(Kind::Quiet, release::ASK, props.told(asked)).html() }
            <p class="entry__line" role="status">
                { if stays { release::STAYS } else { release::ASK_SAYS } }
            </p>
        </div>
    }
}

fn what_followed(check_in: &CheckIn, today: Day) -> Html {
    let followed = another_day(&check_in.another_day, today);
    html! {
        <>
            { for followed.into_iter().map(|line| html! { <p class="entry__followed"><bdi>{ line }</bdi></p> }) }
            if !check_in.win.is_empty() {
                <p class="entry__followed">
                    <span class="entry__name">{ words::WIN }</span>
                    <bdi>{ check_in.win.as_str().to_owned() }</bdi>
                </p>
            }
        </>
    }
}

/// The note, which can be written anew. What is written and not kept yet stays while somebody looks
/// elsewhere in Look back.
fn note(props: &EntryProps) -> Html {
    let EntryProps { check_in, draft, .. } = props;
    let id = check_in.id;
    let note = draft.as_ref().unwrap_or(&check_in.note);
    let onwrite = props.onevent.reform(move |text: String| {
        Event::LookBack(LookBackEvent::NoteWritten(id, Note::fitting(&text)))
    });
    html! {
        <>
            <TextField
                label={words::NOTE} of={id.0.to_string()} value={note.as_str().to_owned()} is_long=true most={Note::MAX}
                room_says={pages::ROOM_LEFT} {onwrite}
            />
            if *note != check_in.note {
                { Press::new(Kind::Lead, words::KEEP_NOTE, props.told(Event::NoteEdited(id, note.clone()))).html() }
            }
        </>
    }
}

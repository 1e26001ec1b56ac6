//! One entry of the timeline: folded to a line or two, opened by a tap.

use yew::prelude::*;

use crate::content::{look_back as words, now, pages};
use crate::domain::another_day::When;
use crate::domain::check_in::{CheckIn, Note, Round, Setting, Voices};
use crate::flow::session::Event;
use crate::ui::components::press::Kind;
use crate::ui::components::text_field::TextField;
use crate::ui::moments;
use crate::ui::screens::voice_lines::{one, pain, side_by_side};
use crate::ui::view::View;

/// See [`Entry`].
#[derive(PartialEq, Properties)]
pub(super) struct EntryProps {
    pub(super) view: View,
    pub(super) check_in: CheckIn,
}

/// One entry.
#[component]
pub(super) fn Entry(props: &EntryProps) -> Html {
    let EntryProps { view, check_in } = props;
    let is_open = use_state(|| false);
    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    let is_folded_hard = check_in.is_hard() && !*is_open;
    html! {
        <article class={classes!("entry", is_folded_hard.then_some("entry--hard"))}>
            <button
                type="button" class="entry__fold" onclick={toggle}
                aria-expanded={if *is_open { "true" } else { "false" }}
            >
                if is_folded_hard {
                    <span class="entry__title">{ words::HARDER }</span>
                } else {
                    <span class="entry__title">{ title(check_in) }</span>
                    <span class="entry__line">{ summary(check_in) }</span>
                }
            </button>
            if *is_open {
                <div class="entry__body">
                    { for check_in.rounds.iter().map(|round| a_round(view, round)) }
                    { what_followed(view, check_in) }
                    <NoteField view={view.clone()} check_in={check_in.clone()} />
                    { view.press(Kind::Quiet, words::DELETE, Event::Deleted(check_in.id)) }
                </div>
            }
        </article>
    }
}

fn title(check_in: &CheckIn) -> String {
    let is_another_day = check_in.another_day.when.is_some();
    match check_in.outcome() {
        Some(_) if is_another_day => words::ANOTHER_DAY.to_owned(),
        Some(outcome) => now::outcome(outcome).to_owned(),
        None => String::new(),
    }
}

/// "Pain 4, then 2 · both of you · a small win".
fn summary(check_in: &CheckIn) -> String {
    let mut parts = Vec::new();
    let pains: Vec<_> = check_in
        .rounds
        .iter()
        .filter_map(|round| round.voices.pains().into_iter().flatten().max())
        .collect();
    if let Some((first, later)) = pains.split_first() {
        let first = words::PAIN.replace("{n}", &first.to_string());
        let later = later.iter().map(|pain| words::THEN.replace("{n}", &pain.to_string()));
        parts.push(std::iter::once(first).chain(later).collect::<Vec<_>>().join(", "));
    }
    parts.push(
        match check_in.setting {
            Setting::JustMe => words::ONE_VOICE,
            Setting::BothOfUs => words::TWO_VOICES,
        }
        .to_owned(),
    );
    parts
        .extend(check_in.another_day.instead.as_ref().map(|gentle| now::gentle(gentle).to_owned()));
    if !check_in.win.is_empty() {
        parts.push(words::A_SMALL_WIN.to_owned());
    }
    parts.join(" \u{b7} ")
}

fn a_round(view: &View, round: &Round) -> Html {
    html! {
        <section class="entry__round" key={round.at.epoch_ms().to_string()}>
            <h3 class="entry__when">{ format!("{} \u{b7} {}", moments::clock(round.at), now::outcome(round.outcome)) }</h3>
            { match &round.voices {
                Voices::Unspoken => html! { <p>{ words::UNSPOKEN }</p> },
                Voices::PainOnly(answer, detail) => pain(*answer, detail),
                Voices::One(voice) => one(voice),
                Voices::Two(voices) => side_by_side(voices, &view.session.book.names),
                Voices::TwoUnseen => html! { <p>{ words::OUTCOME_ONLY }</p> },
            } }
        </section>
    }
}

fn what_followed(view: &View, check_in: &CheckIn) -> Html {
    let another_day = check_in.another_day.when.map(|when| match when {
        When::NoDate => words::ANOTHER_DAY.to_owned(),
        When::On(day) => {
            words::ANOTHER_DAY_ON.replace("{day}", &moments::heading(day, view.now.day()))
        }
    });
    let instead = check_in.another_day.instead.as_ref();
    html! {
        <>
            if let Some(another_day) = another_day {
                <p class="entry__followed">{ another_day }</p>
            }
            if let Some(gentle) = instead {
                <p class="entry__followed"><bdi>{ words::INSTEAD.replace("{what}", now::gentle(gentle)) }</bdi></p>
            }
            if !check_in.win.is_empty() {
                <p class="entry__followed">
                    <span class="entry__name">{ words::WIN }</span>
                    <bdi>{ check_in.win.as_str().to_owned() }</bdi>
                </p>
            }
        </>
    }
}

/// The note, which can be written anew.
#[component]
fn NoteField(props: &EntryProps) -> Html {
    let EntryProps { view, check_in } = props;
    let note = use_state(|| check_in.note.clone());
    let has_changed = *note != check_in.note;
    let onwrite = {
        let note = note.clone();
        Callback::from(move |text: String| note.set(Note::fitting(&text)))
    };
    html! {
        <>
            <TextField
                label={words::NOTE} of={check_in.id.0.to_string()} value={note.as_str().to_owned()} is_long=true most={Note::MAX}
                room_says={pages::ROOM_LEFT} {onwrite}
            />
            if has_changed {
                { view.press(Kind::Lead, words::KEEP_NOTE, Event::NoteEdited(check_in.id, (*note).clone())) }
            }
        </>
    }
}

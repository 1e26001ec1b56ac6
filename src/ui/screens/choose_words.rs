//! The words that are to open what is kept: four by chance, or their own; written down, and typed
//! once more before they count.

use yew::prelude::*;

use super::backup;
use super::lock::state;
use crate::content::{lock as words, pages, words_for};
use crate::domain::lock_words::{MOST, Strength, are_same, strength};
use crate::flow::keeping::Keeping;
use crate::store::vault::Words;
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::text_field::{TextField, Typed};
use crate::ui::components::twice::Twice;
use crate::ui::hooks::auto_lock::{May, use_auto_lock};
use crate::ui::hooks::clock;
use crate::ui::hooks::lock::Request;
use crate::ui::view::View;

/// See [`ChooseWords`].
#[derive(PartialEq, Properties)]
pub(in crate::ui) struct ChooseWordsProps {
    pub(in crate::ui) view: View,
}

/// Choosing the words.
#[component]
pub(in crate::ui) fn ChooseWords(props: &ChooseWordsProps) -> Html {
    let view = &props.view;
    let offered = use_state(drawn);
    let own = use_state(|| None::<String>);
    let again = use_state(String::new);
    let now = use_state(String::new);
    let is_emptied = use_state(|| false);
    let write = |state: UseStateSetter<String>| {
        let is_emptied = is_emptied.setter();
        Callback::from(move |text| {
            state.set(text);
            is_emptied.set(false);
        })
    };
    let onown = {
        let (own, is_emptied) = (own.setter(), is_emptied.setter());
        Callback::from(move |text| {
            own.set(Some(text));
            is_emptied.set(false);
        })
    };
    let draw = {
        let (offered, own, again) = (offered.setter(), own.setter(), again.setter());
        Callback::from(move |()| {
            offered.set(drawn());
            own.set(None);
            again.set(String::new());
        })
    };
    // What is offered stays: it may be on the paper already.
    let empty = use_callback(own.is_some(), {
        let (own, again, now) = (own.setter(), again.setter(), now.setter());
        let is_emptied = is_emptied.setter();
        move |(), is_own: &bool| {
            is_emptied.set(true);
            own.set(is_own.then(String::new));
            again.set(String::new());
            now.set(String::new());
        }
    });
    let is_typed =
        [&*again, &*now, own.as_deref().unwrap_or_default()].iter().any(|text| !text.is_empty());
    use_auto_lock(May::always(is_typed), empty);
    let chosen = own.as_ref().unwrap_or(&*offered);
    let is_enough = !chosen.is_empty() && (own.is_none() || strength(chosen) == Strength::Enough);
    let is_same = are_same(chosen, &again);
    let has_lock = view.session.keeping == Keeping::WithLock;
    let begin = |request: Request| {
        let onlock = view.onlock.clone();
        Callback::from(move |()| onlock.emit(request.clone()))
    };
    let (old, new) = (Words::typed(&now), Words::typed(chosen));
    let first = if has_lock {
        Request::ChangeWords(old.clone(), new.clone())
    } else {
        Request::PutOn(new.clone())
    };
    html! {
        <>
            { view.question(words::CHOOSE_TITLE, Some(words::CHOOSE_SAYS)) }
            if let Some(own) = &*own {
                <TextField
                    label={words::OWN_LABEL} hint={words::OWN_HINT} value={own.clone()} most={MOST}
                    room_says={pages::ROOM_LEFT} takes_focus=true typed={Typed::Compared} onwrite={onown}
                />
                if !own.is_empty() {
                    <p role="status">{ words::strength(strength(own)) }</p>
                }
                { Press::new(Kind::Quiet, words::OFFERED, draw).html() }
            } else {
                <ul class="lock__words" translate="no">
                    { for offered.split(' ').map(|word| html! { <li>{ word.to_owned() }</li> }) }
                </ul>
                <p class="lock__says">{ words::OFFERED_SAYS }</p>
                <div class="lock__row">
                    { Press::new(Kind::Quiet, words::OTHERS, draw).html() }
                    { Press::new(Kind::Quiet, words::OWN, onown.reform(|()| String::new())).html() }
                </div>
            }
            <p class="lock__lost">{ words::LOST }</p>
            if is_enough {
                <TextField
                    label={words::AGAIN} hint={words::AGAIN_HINT} value={(*again).clone()} most={MOST}
                    room_says={pages::ROOM_LEFT} typed={Typed::Compared} onwrite={write(again.setter())}
                />
                <p role="status">
                    if !again.is_empty() && !is_same { { words::NOT_THE_SAME } }
                </p>
            }
            if has_lock {
                <TextField
                    label={words::NOW} hint={words::NOW_HINT} value={(*now).clone()} most={MOST}
                    room_says={pages::ROOM_LEFT} typed={Typed::Hidden} onwrite={write(now.setter())}
                />
            }
            { state(view, *is_emptied, html! {
                <div class="answers">
                    if is_enough && is_same {
                        { Press::new(Kind::Lead, words::USE, begin(first)).html() }
                        if has_lock {
                            { Press::new(
                                Kind::Plain, words::USE_ANEW, begin(Request::WriteAnew(old.clone(), new)),
                            ).html() }
                            <p class="answers__says">{ words::USE_ANEW_SAYS }</p>
                        }
                    }
                    if has_lock {
                        <Twice
                            label={words::TAKE_OFF} says={vec![words::TAKE_OFF_SAYS.into()]}
                            yes={words::TAKE_OFF_YES} no={words::TAKE_OFF_NO}
                            onyes={begin(Request::TakeOff(old))}
                        />
                    }
                </div>
            }) }
            if !view.session.contents().is_empty() {
                { copy(view) }
            }
        </>
    }
}

/// A copy of what is kept, offered before the words can be lost.
pub(super) fn copy(view: &View) -> Html {
    html! {
        <div class="lock__copy">
            { backup::save(view, words::COPY) }
            <p class="lock__says">{ words::COPY_SAYS }</p>
        </div>
    }
}

/// Four words by chance; none where the device has no chance that is fit for keys.
fn drawn() -> String {
    let mut bytes = [0; 16];
    if !clock::fill(&mut bytes) {
        return String::new();
    }
    let (numbers, _) = bytes.as_chunks();
    words_for(std::array::from_fn(|at| {
        numbers.get(at).map_or(0, |number| u32::from_le_bytes(*number))
    }))
}

//! A voice, written out.

use yew::prelude::*;

use crate::content::{look_back, now as words};
use crate::domain::book::Name;
use crate::domain::pain::{PainAnswer, PainDetail};
use crate::domain::voice::Voice;

/// Both voices, in the order in which they spoke.
pub(in crate::ui) fn side_by_side(voices: &[Voice; 2], names: &[Name; 2]) -> Html {
    let [first, second] = voices;
    let [first_name, second_name] = names;
    let column = |voice: &Voice, name: &Name, otherwise: &'static str| {
        let name = if name.is_empty() { otherwise } else { name.as_str() };
        html! {
            <section class="voices__one">
                <h2 class="voices__name"><bdi>{ name.to_owned() }</bdi></h2>
                { one(voice) }
            </section>
        }
    };
    html! {
        <div class="voices">
            { column(first, first_name, words::FIRST_VOICE) }
            { column(second, second_name, words::SECOND_VOICE) }
        </div>
    }
}

/// One voice: its pain, what was said about it, and its pace.
pub(in crate::ui) fn one(voice: &Voice) -> Html {
    html! {
        <>
            { pain(voice.pain, &voice.detail) }
            <p class="voices__line">{ words::pace_answer(voice.pace) }</p>
        </>
    }
}

/// A pain, and what was said about it.
pub(in crate::ui) fn pain(pain: PainAnswer, detail: &PainDetail) -> Html {
    let places: Vec<_> = detail.places.iter().map(words::place).collect();
    let qualities: Vec<_> = detail.qualities.iter().map(words::quality).collect();
    html! {
        <>
            <p class="voices__line voices__line--pain">{ words::pain_answer(pain) }</p>
            if !places.is_empty() {
                <p class="voices__detail">{ look_back::WHERE.replace("{what}", &places.join(", ")) }</p>
            }
            if !qualities.is_empty() {
                <p class="voices__detail">{ look_back::WHAT_LIKE.replace("{what}", &qualities.join(", ")) }</p>
            }
            if !detail.own_words.is_empty() {
                <p class="voices__detail"><bdi>{ detail.own_words.as_str().to_owned() }</bdi></p>
            }
        </>
    }
}

//! A voice, written out.

use yew::prelude::*;

use crate::content::{look_back, now as words};
use crate::domain::another_day::{AnotherDay, Gentle, When};
use crate::domain::book::Name;
use crate::domain::moment::Day;
use crate::domain::pain::{PainAnswer, PainDetail};
use crate::domain::voice::Voice;
use crate::ui::moments;

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

/// Where a pain is and what it is like, a line each.
pub(in crate::ui) fn details(detail: &PainDetail) -> Vec<String> {
    let line = |says: &str, words: Vec<&str>| {
        (!words.is_empty()).then(|| says.replace("{what}", &words.join(", ")))
    };
    let places = line(look_back::WHERE, detail.places.iter().map(words::place).collect());
    let qualities =
        line(look_back::WHAT_LIKE, detail.qualities.iter().map(words::quality).collect());
    places.into_iter().chain(qualities).collect()
}

/// Another day, and something gentle instead, a line each.
pub(in crate::ui) fn another_day(chosen: &AnotherDay, today: Day) -> Vec<String> {
    let when = chosen.when.map(|when| match when {
        When::NoDate => look_back::ANOTHER_DAY.to_owned(),
        When::On(day) => look_back::ANOTHER_DAY_ON.replace("{day}", &moments::heading(day, today)),
    });
    let gentle = |gentle: &Gentle| look_back::INSTEAD.replace("{what}", words::gentle(gentle));
    when.into_iter().chain(chosen.instead.as_ref().map(gentle)).collect()
}

/// A pain, and what was said about it.
pub(in crate::ui) fn pain(pain: PainAnswer, detail: &PainDetail) -> Html {
    html! {
        <>
            <p class="voices__line voices__line--pain">{ words::pain_answer(pain) }</p>
            { for details(detail).into_iter().map(|line| html! { <p class="voices__detail">{ line }</p> }) }
            if !detail.own_words.is_empty() {
                <p class="voices__detail"><bdi>{ detail.own_words.as_str().to_owned() }</bdi></p>
            }
        </>
    }
}

//! Settings: how it looks, what is kept, and what this is not.

use yew::prelude::*;

use crate::content::{pages, settings as words};
use crate::domain::book::Name;
use crate::domain::deletion::DeleteAfter;
use crate::flow::keeping::Keeping;
use crate::flow::session::Event;
use crate::record::{Cover, Preferences, TextSize, Theme};
use crate::ui::components::choices::{Choices, choices};
use crate::ui::components::notice::notice;
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::text_field::TextField;
use crate::ui::view::View;

pub(in crate::ui) fn screen(
    view: &View,
    preferences: Preferences,
    onprefer: &Callback<Preferences>,
) -> Html {
    html! {
        <>
            { view.question(words::TITLE, None) }
            { appearance(preferences, onprefer) }
            { cover(preferences, onprefer) }
            { names(view) }
            <Kept view={view.clone()} />
            { lines(words::NOT_TITLE, &words::NOT_LINES) }
            { lines(words::CLINICIAN_TITLE, &words::CLINICIAN_LINES) }
            { lines(words::LEAVES_TITLE, &[words::LEAVES]) }
        </>
    }
}

fn appearance(preferences: Preferences, onprefer: &Callback<Preferences>) -> Html {
    let theme_word = |theme: Theme| match theme {
        Theme::Dim => words::THEME_DIM.into(),
        Theme::Dark => words::THEME_DARK.into(),
        Theme::Light => words::THEME_LIGHT.into(),
        Theme::System => words::THEME_SYSTEM.into(),
    };
    let percent = |size: TextSize| {
        words::TEXT_SIZE_PERCENT.replace("{n}", &size.percent().to_string()).into()
    };
    let theme = onprefer.reform(move |theme| Preferences { theme, ..preferences });
    let text_size = onprefer.reform(move |text_size| Preferences { text_size, ..preferences });
    html! {
        <section class="card">
            { one_of((words::THEME, "theme"), Theme::ALL, theme_word, preferences.theme, &theme) }
            { one_of((words::TEXT_SIZE, "text-size"), TextSize::ALL, percent, preferences.text_size, &text_size) }
        </section>
    }
}

fn cover(preferences: Preferences, onprefer: &Callback<Preferences>) -> Html {
    let word = |cover: Cover| match cover {
        Cover::Note => words::COVER_NOTE.into(),
        Cover::Timer => words::COVER_TIMER.into(),
    };
    let onchoose = onprefer.reform(move |cover| Preferences { cover, ..preferences });
    html! {
        <section class="card">
            { one_of((words::COVER, "cover"), Cover::ALL, word, preferences.cover, &onchoose) }
            { for words::COVER_LINES.map(|line| html! { <p>{ line }</p> }) }
        </section>
    }
}

/// One part of how it looks, chosen among all that there are.
fn one_of<T: Copy + Default + PartialEq + 'static, const N: usize>(
    (legend, name): (&'static str, &'static str),
    all: [T; N],
    word: impl Fn(T) -> AttrValue,
    chosen: T,
    onchoose: &Callback<T>,
) -> Html {
    choices(Choices {
        legend,
        hides_legend: false,
        name,
        options: all.map(word).into(),
        says: None,
        chosen: all.iter().position(|one| *one == chosen).unwrap_or_default(),
        onchoose: onchoose.reform(move |index| all.get(index).copied().unwrap_or_default()),
    })
}

fn names(view: &View) -> Html {
    let [first, second] = &view.session.book.names;
    let field = |index: usize, label: &'static str, name: &Name| {
        let onwrite = view.changes(move |book, text: String| {
            if let Some(name) = book.names.get_mut(index) {
                *name = Name::fitting(&text);
            }
        });
        html! {
            <TextField
                {label} value={name.as_str().to_owned()} most={Name::MAX} room_says={pages::ROOM_LEFT} {onwrite}
            />
        }
    };
    html! {
        <section class="card">
            <h2 class="card__title">{ words::NAMES }</h2>
            <p class="card__lead">{ words::NAMES_HINT }</p>
            <div class="card__fields">
                { field(0, words::NAME_FIRST, first) }
                { field(1, words::NAME_SECOND, second) }
            </div>
        </section>
    }
}

/// See [`Kept`].
#[derive(PartialEq, Properties)]
struct KeptProps {
    view: View,
}

/// What is kept, and how to be rid of it: in two taps, of which the second
/// says what it does.
#[component]
fn Kept(props: &KeptProps) -> Html {
    let view = &props.view;
    let is_asked = use_state(|| false);
    let is_erased = use_state(|| false);
    let set = |state: &UseStateHandle<bool>, to: bool| {
        let state = state.clone();
        Callback::from(move |()| state.set(to))
    };
    let erase = {
        let (is_asked, is_erased) = (is_asked.clone(), is_erased.clone());
        view.onevent.reform(move |()| {
            is_asked.set(false);
            is_erased.set(true);
            Event::ErasedEverything
        })
    };
    let says = match view.session.keeping {
        Keeping::Unknown | Keeping::JustNow => words::KEEPING_JUST_NOW,
        Keeping::WithoutLock => words::KEEPING_WITHOUT_LOCK,
        Keeping::Unavailable(_) => words::KEEPING_UNAVAILABLE,
    };
    html! {
        <section class="card">
            <h2 class="card__title">{ words::KEEPING }</h2>
            <p class="card__lead">{ says }</p>
            if view.session.keeping.is_on() {
                { delete_after(view) }
            }
            if *is_asked {
                <p>{ words::ERASE_ASK }</p>
                <p>{ words::ERASE_DISK }</p>
                <div class="card__row">
                    { Press::new(Kind::Plain, words::ERASE_YES, erase).html() }
                    { Press::new(Kind::Quiet, words::ERASE_NO, set(&is_asked, false)).html() }
                </div>
            } else if view.session.keeping.is_on() {
                { Press::new(Kind::Quiet, words::ERASE, set(&is_asked, true)).html() }
            } else if *is_erased {
                { notice(words::ERASE_DONE, html! {}) }
            }
        </section>
    }
}

/// When entries go by themselves.
fn delete_after(view: &View) -> Html {
    let word = |choice: DeleteAfter| match choice.days() {
        Some(days) => words::DELETE_AFTER_DAYS.replace("{n}", &days.to_string()).into(),
        None => words::DELETE_NEVER.into(),
    };
    let chosen = view.session.book.delete_after;
    let says = match chosen.days() {
        Some(_) => words::DELETE_AFTER_SAYS,
        None => words::DELETE_NEVER_SAYS,
    };
    let onchoose = view.changes(|book, choice| book.delete_after = choice);
    html! {
        <>
            { one_of((words::DELETE_AFTER, "delete-after"), DeleteAfter::ALL, word, chosen, &onchoose) }
            <p>{ says }</p>
        </>
    }
}

fn lines(title: &'static str, lines: &[&'static str]) -> Html {
    html! {
        <section class="card">
            <h2 class="card__title">{ title }</h2>
            { for lines.iter().map(|line| html! { <p key={*line}>{ *line }</p> }) }
        </section>
    }
}

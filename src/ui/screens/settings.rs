//! Settings: how it looks, and what is kept.

use yew::prelude::*;

use super::books::Books;
use super::{choose_words, lasting, notices};
use crate::content::{backup, books, lock, look_back, now, pages, settings as words};
use crate::domain::book::Name;
use crate::domain::deletion::DeleteAfter;
use crate::flow::keeping::{Keeping, Problem};
use crate::flow::session::{Event, Place};
use crate::record::{Cover, Preferences, TextSize, Theme};
use crate::ui::components::choices::{Choices, choices};
use crate::ui::components::press::Kind;
use crate::ui::components::text_field::TextField;
use crate::ui::components::twice::Twice;
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
            if view.session.keeping != Keeping::Locked { { names(view) } }
            { kept(view) }
            <Books view={view.clone()} />
            { view.press_to(Kind::Plain, now::SAFETY, Place::Safety) }
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
            <p>{ words::COVER_SAYS }</p>
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

/// What is kept, how it is locked, and how to be rid of it.
fn kept(view: &View) -> Html {
    let keeping = view.session.keeping;
    if view.session.is_reading() {
        // What belongs here comes all at once: no button moves from under a finger.
        return html! {
            <section class="card">
                <h2 class="card__title">{ words::KEEPING }</h2>
                <p class="card__lead">{ look_back::READING }</p>
                { notices::erasing(view) }
            </section>
        };
    }
    let says = match keeping {
        Keeping::Unknown | Keeping::JustNow => words::KEEPING_JUST_NOW,
        Keeping::WithoutLock => words::KEEPING_WITHOUT_LOCK,
        Keeping::WithLock => lock::KEEPING_WITH_LOCK,
        Keeping::Locked => lock::KEEPING_LOCKED,
        Keeping::Unavailable(_) if view.session.is_beside_newer() => words::KEEPING_BESIDE_NEWER,
        Keeping::Unavailable(Problem::Newer) => words::KEEPING_NEWER,
        Keeping::Unavailable(_) => words::KEEPING_UNAVAILABLE,
    };
    let has_several = view.session.books.shelf.has_several();
    let ask = if has_several { books::ERASE_ASK } else { words::ERASE_ASK };
    html! {
        <section class="card">
            <h2 class="card__title">{ words::KEEPING }</h2>
            <p class="card__lead">{ says }</p>
            { lock_part(view) }
            { lasting::copy(view) }
            if keeping.is_on() || keeping == Keeping::Locked { { lasting::says(view) } }
            if keeping.is_on() {
                { delete_after(view) }
            }
            if keeping != Keeping::Locked {
                { view.press_to(Kind::Quiet, backup::TITLE, Place::Backup) }
            }
            if !view.session.check_ins.is_empty() {
                { view.press_to(Kind::Quiet, backup::RANGE_TITLE, Place::DeleteRange) }
            }
            <Twice
                label={words::ERASE} says={vec![ask.into(), words::ERASE_DISK.into()]}
                yes={words::ERASE_YES} no={words::ERASE_NO}
                is_needed={view.session.can_erase()}
                onyes={view.tell(Event::ErasedEverything)}
            />
            { notices::erasing(view) }
        </section>
    }
}

/// The lock, as far as there is one.
fn lock_part(view: &View) -> Html {
    match view.session.keeping {
        Keeping::JustNow => html! {
            <>
                { view.press_to(Kind::Quiet, lock::KEEP_FROM_NOW, Place::ChooseWords) }
                <p>{ lock::KEEP_FROM_NOW_SAYS }</p>
            </>
        },
        Keeping::WithoutLock => html! {
            <>
                { view.press_to(Kind::Quiet, lock::PUT_ON, Place::ChooseWords) }
                <p>{ lock::PUT_ON_SAYS }</p>
                { choose_words::copy(view) }
            </>
        },
        Keeping::WithLock => html! {
            <>
                <p>{ lock::LOCKS_ITSELF }</p>
                { view.press(Kind::Quiet, lock::LOCK_NOW, Event::Locked) }
                { view.press_to(Kind::Quiet, lock::CHANGE, Place::ChooseWords) }
                { choose_words::copy(view) }
            </>
        },
        Keeping::Locked => view.press_to(Kind::Quiet, lock::OPEN_KEPT, Place::Unlock),
        Keeping::Unknown | Keeping::Unavailable(_) => html! {},
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

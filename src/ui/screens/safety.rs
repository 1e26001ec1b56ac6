//! Safety: what this cannot do, and whom to call.

use yew::prelude::*;

use crate::content::pages;
use crate::content::safety::{self as words, PublishedLine, Section};
use crate::domain::book::SupportLine;
use crate::flow::keeping::Keeping;
use crate::ui::components::text_field::TextField;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View) -> Html {
    // Their own lines belong to the book, and are behind the lock. The rest is for everybody.
    let has_book = view.session.keeping != Keeping::Locked;
    html! {
        <>
            { view.question(words::TITLE, Some(words::HOW)) }
            { paragraphs(&words::NOT_SAFE) }
            { support() }
            if has_book { { own(view) } }
            { paragraphs(&words::COVER) }
            { paragraphs(&words::PARTNER) }
            { list(&words::NOT_PROTECTED) }
            { paragraphs(&words::NOT_A_RECORD) }
            { paragraphs(&words::CLINICIAN) }
            { paragraphs(&words::LEAVES) }
        </>
    }
}

fn paragraphs(section: &Section) -> Html {
    html! {
        <section class="card">
            <h2 class="card__title">{ section.title }</h2>
            { for section.lines.iter().map(|line| html! { <p key={*line}>{ *line }</p> }) }
        </section>
    }
}

fn list(section: &Section) -> Html {
    html! {
        <section class="card">
            <h2 class="card__title">{ section.title }</h2>
            <ul class="card__list">
                { for section.lines.iter().map(|line| html! { <li key={*line}>{ *line }</li> }) }
            </ul>
        </section>
    }
}

fn support() -> Html {
    html! {
        <section class="card">
            <h2 class="card__title">{ words::SUPPORT_TITLE }</h2>
            <p class="card__lead">{ words::SUPPORT_LEAD }</p>
            <ul class="safety__lines">{ for words::PUBLISHED_LINES.iter().map(line) }</ul>
            <p>{ words::SUPPORT_CALLS }</p>
            <p class="card__foot">{ words::SUPPORT_CHECKED }</p>
        </section>
    }
}

/// The number is text, to be read, selected and copied; only "Call" beside it calls.
fn line(line: &PublishedLine) -> Html {
    let digits: String = line.number.chars().filter(char::is_ascii_digit).collect();
    html! {
        <li class="safety__line" key={line.country}>
            <span class="safety__country">{ line.country }</span>
            <span class="safety__number" translate="no">{ line.number }</span>
            <a
                class="safety__call" href={format!("tel:{digits}")}
                aria-label={words::CALL_WHERE.replace("{country}", line.country)}
            >
                { words::CALL }
            </a>
        </li>
    }
}

/// The couple's own, as they like to write them: a name, a number, hours.
fn own(view: &View) -> Html {
    let fields = view.session.book.support_lines.iter().enumerate().map(|(index, line)| {
        let onwrite = view.changes(move |book, text: String| {
            if let Some(line) = book.support_lines.get_mut(index) {
                *line = SupportLine::fitting(&text);
            }
        });
        html! {
            <TextField
                key={index} label={words::OWN_LINE.replace("{n}", &(index + 1).to_string())}
                value={line.as_str().to_owned()} most={SupportLine::MAX}
                room_says={pages::ROOM_LEFT} {onwrite}
            />
        }
    });
    html! {
        <section class="card">
            <h2 class="card__title">{ words::OWN_TITLE }</h2>
            <p class="card__lead">{ words::OWN_HINT }</p>
            <div class="card__fields">{ for fields }</div>
        </section>
    }
}

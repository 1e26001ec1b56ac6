//! A letter of consent, and a sentence to try.

use yew::prelude::*;

use super::turning;
use crate::content::practise::LETTERS;
use crate::content::practising as words;
use crate::ui::view::View;

pub(super) fn screen(view: &View, at: usize) -> Html {
    let Some(letter) = LETTERS.get(at) else { return html! {} };
    let is_last = at + 1 == LETTERS.len();
    html! {
        <>
            <article class="sheet" key={letter.means}>
                <p class="sheet__letter" aria-hidden="true">{ letter.letter }</p>
                { view.question(letter.means, Some(letter.says)) }
                <p class="next-words"><bdi>{ letter.try_it }</bdi></p>
            </article>
            { turning(view, if is_last { words::TO_PRACTISE } else { words::NEXT }) }
        </>
    }
}

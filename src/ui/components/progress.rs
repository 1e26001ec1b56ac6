//! How far something is that takes its time.

use yew::prelude::*;

/// So many of so many, as a bar, and in words with `{done}` and `{of}`.
///
/// A bar alone, where it is not known yet of how many. (By a tag that is named at run time, because Yew drops the value of any
/// other that takes no words.)
#[allow(clippy::ignored_unit_patterns)] // What `html!` makes of such a tag.
pub fn progress(label: &'static str, (done, of): (usize, usize), words: &str) -> Html {
    let (done, most) = (done.to_string(), of.to_string());
    let count = words.replace("{done}", &done).replace("{of}", &most);
    html! {
        <div class="progress">
            if of > 0 {
                <@{"progress"} class="progress__bar" aria-label={label} max={most} value={done} />
                <p class="progress__count">{ count }</p>
            } else {
                <@{"progress"} class="progress__bar" aria-label={label} />
            }
        </div>
    }
}

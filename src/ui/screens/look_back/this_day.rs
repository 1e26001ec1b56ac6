//! The same day in earlier months and years, without the hard ones unless they are asked for.

use yew::prelude::*;

use super::{list, news, press};
use crate::content::look_back as words;
use crate::flow::look_back::Event;
use crate::ui::components::press::Kind;
use crate::ui::view::View;

pub(super) fn screen(view: &View) -> Html {
    let look_back = &view.session.look_back;
    let toggle = if look_back.with_hard { words::WITHOUT_HARDER } else { words::WITH_HARDER };
    html! {
        <>
            { view.question(words::THIS_DAY_TITLE, Some(words::THIS_DAY_HOW)) }
            { news(view) }
            if look_back.listing.entries().is_empty() {
                <p>{ words::THIS_DAY_NONE }</p>
            }
            { list::by_day(view) }
            <div class="answers">
                // Said whether there is one or not: it tells nothing of that.
                if !look_back.with_hard {
                    <p class="answers__says">{ words::HARDER_LEFT_OUT }</p>
                }
                { press(view, Kind::Quiet, toggle, Event::HardToggled) }
            </div>
        </>
    }
}

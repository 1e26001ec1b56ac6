//! Tonight: each of the two alone with the list, and then what counts for both.

mod asking;
mod counting;
mod listing;

use yew::prelude::*;

use crate::flow::prepare::tonight::{Event, Step};
use crate::flow::prepare::{Event as PrepareEvent, Hand};
use crate::flow::session::Event as SessionEvent;
use crate::ui::view::View;

/// The step on the screen, and its name for the style sheets.
pub(super) fn screen(view: &View) -> (&'static str, Html) {
    match &view.session.prepare.tonight.step {
        Step::Looking => match view.session.evening(view.now) {
            Some(evening) => ("tonight", counting::counts(view, evening)),
            None => ("tonight-list", listing::list(view)),
        },
        Step::Listing => ("tonight-list", listing::list(view)),
        Step::Answering(answering) => match answering.asked() {
            Some(item) => ("tonight-item", asking::ask(view, answering, item)),
            None => ("tonight-review", asking::review(view, answering)),
        },
        Step::HandedOver(..) => ("tonight-handed-over", asking::handed_over(view)),
        Step::Changing(item) => ("tonight-change", counting::change(view, item)),
        Step::Asking(_, Hand::First) => ("tonight-both", counting::needs_both(view)),
        Step::Asking(_, Hand::OnItsWay) => ("tonight-handed-over", counting::on_its_way(view)),
        Step::Asking(loosening, Hand::Second) => {
            ("tonight-asked", counting::asked(view, loosening))
        }
    }
}

fn told(event: Event) -> SessionEvent {
    SessionEvent::Prepare(PrepareEvent::Tonight(event))
}

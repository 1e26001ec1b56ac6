//! A tap that was meant for what was on the screen before says nothing for anybody.
//!
//! Of a double tap, the second falls on whatever has come into that place: on the way from "I have
//! it" to a yes, it would be the yes of somebody who has read nothing. The check-in has this guard in
//! its own steps; here it is for all else that one of the two is asked.

use std::mem::discriminant;

use super::{Event, Session};
use crate::domain::moment::Moment;
use crate::flow::look_back::{self, talk};
use crate::flow::now::{self, Underway, is_too_soon};
use crate::flow::prepare::{self, Page, plan, support, tonight};
use crate::flow::{practise, release};

impl Session {
    /// Whether this would answer something that came to the screen only just now. A stop is always
    /// heard.
    pub(super) fn comes_too_soon(&self, event: &Event, now: Moment) -> bool {
        is_an_answer(event) && self.asked_at.is_some_and(|asked_at| is_too_soon(asked_at, now))
    }

    /// Notes when something else came to the screen than was there before.
    pub(super) fn note_what_came(&mut self, before: &Self, now: Moment) {
        if self.what_is_asked() != before.what_is_asked() {
            self.asked_at = Some(now);
        }
    }

    /// All that may be asked of one of the two, as far as it has come. What is written or marked
    /// there is not among it: whoever writes on knows what is asked.
    fn what_is_asked(&self) -> impl PartialEq + '_ {
        let (prepare, look_back) = (&self.prepare, &self.look_back);
        let hand = match prepare.plan {
            plan::Step::Asking(_, hand) => Some(hand),
            _ => None,
        };
        let withdrawable = (prepare.page == Page::Agreed).then(|| self.agreements().count());
        (
            (
                self.place,
                self.asks(),
                self.closing,
                self.can_undo_erasure(),
                self.now.underway().map(Underway::on_screen),
            ),
            self.now.offered().map(|offered| offered.check_in.id),
            (prepare.page, &prepare.tonight.step, discriminant(&prepare.plan), hand),
            (&prepare.reveal, &prepare.support, withdrawable),
            (&look_back.talk.step, &look_back.release, self.practise.on_screen()),
        )
    }
}

const fn is_an_answer(event: &Event) -> bool {
    match event {
        Event::Prepare(prepare::Event::Tonight(event)) => matches!(
            event,
            tonight::Event::Answered(_)
                | tonight::Event::Shown
                | tonight::Event::PassedOver
                | tonight::Event::TookOver
                | tonight::Event::Changed(_)
                | tonight::Event::Agreed
                | tonight::Event::Declined
        ),
        Event::Prepare(prepare::Event::Plan(event)) => {
            use plan::Event::{Declined, Ended, PassedOver, SaidYes, TookOver};
            matches!(event, SaidYes | PassedOver | TookOver | Declined | Ended)
        }
        Event::Prepare(prepare::Event::Support(event)) => matches!(
            event,
            support::Event::Answered(_)
                | support::Event::Shown
                | support::Event::PassedOver
                | support::Event::TookOver
                | support::Event::Kept
        ),
        Event::Prepare(prepare::Event::Reveal(event))
        | Event::LookBack(look_back::Event::Release(event)) => {
            matches!(event, release::Event::Answered(_) | release::Event::TookOver)
        }
        Event::LookBack(look_back::Event::Talk(event)) => {
            use talk::Event::{Declined, PassedOver, SaidYes, TookOver};
            matches!(event, SaidYes | PassedOver | TookOver | Declined)
        }
        // From "Keep this", it would be "without a lock" that nobody has read.
        // A check-in that was never finished comes to the Now screen by itself, with its "Let it go".
        // Where everything was deleted, its "Undo" comes to where that was pressed.
        Event::KeepPressed
        | Event::NotKept
        | Event::ErasureUndone
        | Event::Now(now::Event::LetGo(_))
        | Event::KeepingChosen(_)
        | Event::Prepare(prepare::Event::Withdrawn(_)) => true,
        Event::Practise(event) => {
            matches!(event, practise::Event::TookOver | practise::Event::Marked(..))
        }
        _ => false,
    }
}

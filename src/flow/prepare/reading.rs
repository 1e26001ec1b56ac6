//! Reading: titles that one wants the other to read, and who has read them.

use super::{Change, Context};
use crate::domain::leaf::{Body, LeafId};
use crate::domain::reading::{Reading, Title};

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A title is being typed.
    Written(Title),
    /// It was added.
    Added,
    /// The first of the two, or the second, ticked a title, or took the tick back.
    Ticked(LeafId, usize),
}

/// What follows for the title that is being typed, and for what is kept.
pub(super) fn follow(draft: &mut Title, event: Event, context: &Context<'_>) -> Option<Change> {
    match event {
        Event::Written(title) => {
            *draft = title;
            None
        }
        Event::Added if draft.is_empty() => None,
        Event::Added => {
            let body = Body::Reading(Reading::new(draft.clone()));
            if context.can_write {
                *draft = Title::default();
            }
            Some(context.writes(context.id, body))
        }
        Event::Ticked(id, who) => {
            let Body::Reading(kept) = context.leaf(id)? else { return None };
            let mut next = kept.clone();
            let is_read = next.is_read.get_mut(who)?;
            *is_read = !*is_read;
            Some(context.writes(id, Body::Reading(next)))
        }
    }
}

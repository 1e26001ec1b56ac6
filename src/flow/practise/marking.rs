//! Which phrases land: each of the two marks alone, and both see it when both have.

use std::rc::Rc;

use crate::domain::leaf::{Body, Leaf, LeafId};
use crate::domain::phrase::{
    MOST_IN_NOW, Mark, Phrase, SealedMark, Standing, in_now_without, phrase,
};
use crate::domain::sealing::Reveal;

/// The two mark their phrases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marking {
    /// What both will see, as they chose before they began.
    pub reveal: Reveal,
    /// Whose turn it is.
    pub turn: Turn,
}

/// Whose turn it is. What is not marked yet is left open, and may stay so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The first marks.
    First(Vec<(LeafId, Option<Mark>)>),
    /// The first marks are sealed; the phone is on its way.
    HandedOver(Vec<(LeafId, SealedMark)>),
    /// The second marks what the first has marked.
    Second(Vec<(LeafId, SealedMark)>, Vec<(LeafId, Option<Mark>)>),
    /// Both have marked these.
    Together(Vec<LeafId>),
}

impl Marking {
    /// Marking of some phrases, if there are any.
    pub(super) fn begun(phrases: Vec<LeafId>, reveal: Reveal) -> Option<Self> {
        let open = phrases.into_iter().map(|id| (id, None)).collect::<Vec<_>>();
        (!open.is_empty()).then_some(Self { reveal, turn: Turn::First(open) })
    }

    /// What whoever has the phone may mark, and has marked so far.
    #[must_use]
    pub fn at_hand(&self) -> &[(LeafId, Option<Mark>)] {
        match &self.turn {
            Turn::First(marks) | Turn::Second(_, marks) => marks,
            Turn::HandedOver(_) | Turn::Together(_) => &[],
        }
    }

    /// Whether there is something to go on with.
    #[must_use]
    pub fn can_go_on(&self) -> bool {
        self.at_hand().iter().any(|(_, mark)| mark.is_some())
    }

    pub(super) fn mark(&mut self, id: LeafId, mark: Mark) {
        if let Turn::First(marks) | Turn::Second(_, marks) = &mut self.turn
            && let Some((_, own)) = marks.iter_mut().find(|(own, _)| *own == id)
        {
            *own = Some(mark);
        }
    }

    pub(super) fn pass_over(&mut self) {
        if let Turn::First(marks) = &self.turn
            && self.can_go_on()
        {
            let sealed =
                marks.iter().filter_map(|(id, mark)| Some((*id, SealedMark::seal((*mark)?))));
            self.turn = Turn::HandedOver(sealed.collect());
        }
    }

    pub(super) fn take_over(&mut self) {
        if let Turn::HandedOver(sealed) = &mut self.turn {
            let sealed = std::mem::take(sealed);
            let open = sealed.iter().map(|(id, _)| (*id, None)).collect();
            self.turn = Turn::Second(sealed, open);
        }
    }

    /// Opens what both have marked, and gives back the leaves that say so, of those that are
    /// still there.
    pub(super) fn open(&mut self, leaves: &[Rc<Leaf>]) -> Vec<Leaf> {
        let Turn::Second(sealed, marks) = &self.turn else { return Vec::new() };
        if !self.can_go_on() {
            return Vec::new();
        }
        // What is marked anew gives up its place, and takes one again if there is one.
        let marked: Vec<LeafId> =
            marks.iter().filter(|(_, mark)| mark.is_some()).map(|(id, _)| *id).collect();
        let mut taken = in_now_without(leaves, &marked);
        let both = sealed.iter().zip(marks).filter_map(|((id, first), (_, second))| {
            let second = SealedMark::seal((*second)?);
            let has_room = taken < MOST_IN_NOW;
            let standing = SealedMark::open(first.clone(), second, self.reveal, has_room);
            let leaf = standing_at(leaves, *id, standing)?;
            taken += usize::from(standing == Standing::Lands { in_now: true });
            Some(leaf)
        });
        let opened: Vec<Leaf> = both.collect();
        self.turn = Turn::Together(opened.iter().map(|leaf| leaf.id).collect());
        opened
    }
}

/// The leaf with this phrase, at another standing. It was written when it was written.
pub(super) fn standing_at(leaves: &[Rc<Leaf>], id: LeafId, standing: Standing) -> Option<Leaf> {
    let leaf = leaves.iter().find(|leaf| leaf.id == id)?;
    let says = phrase(leaf)?.says.clone();
    let body = Body::Phrase(Phrase { says, standing });
    Some(Leaf { id, written: leaf.written, body })
}

//! The practice log: a line is written or written anew, and the sizes of one's own are kept.
//!
//! An entry is what somebody did on a day. It is compared with nothing, and nothing follows from it.

use super::drafts::Drafts;
use super::{Change, Context};
use crate::domain::involvement::Rung;
use crate::domain::leaf::{Body, LeafId};
use crate::domain::moment::{Day, Moment};
use crate::domain::pain::Pain;
use crate::domain::practice_log::{
    Goal, Minutes, NotAWidth, PracticeEntry, PracticeKit, PracticeNote, Width,
};
use crate::domain::text::Text;

/// A number as it is being typed, with room for a slip.
pub type Typed = Text<16>;

/// What is under way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// The log.
    #[default]
    Looking,
    /// An entry is being written.
    Writing(Box<Draft>),
    /// The sizes of one's own and what is hoped for; and a size that is being typed.
    Kit(Typed),
}

/// An entry as far as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Which one it is and when it was first written down, where it is there already.
    of: Option<(LeafId, Moment)>,
    /// Whether somebody has written on it.
    is_touched: bool,
    /// The day of it.
    pub day: Day,
    /// How wide, as it was typed.
    pub width: Typed,
    /// How long, as it was typed.
    pub minutes: Typed,
    /// How it felt.
    pub comfort: Option<Pain>,
    /// Who was there.
    pub rung: Rung,
    /// A note.
    pub note: PracticeNote,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A new entry is to be written.
    Begun,
    /// One that is there is to be looked at, and perhaps written anew.
    Opened(LeafId),
    /// The day was moved by so many days.
    DayMoved(i32),
    /// A width was typed.
    WidthWritten(Typed),
    /// A size of one's own was tapped.
    SizeTapped(Width),
    /// Minutes were typed or tapped.
    MinutesWritten(Typed),
    /// A number for how it felt was tapped.
    ComfortTapped(Pain),
    /// It was said who was there.
    RungChosen(Rung),
    /// The note was written.
    NoteWritten(PracticeNote),
    /// It is to stand in the log.
    Added,
    /// It is to be taken out of it.
    TakenOut,
    /// The sizes of one's own were opened.
    KitOpened,
    /// A size of one's own is being typed.
    SizeWritten(Typed),
    /// It was added.
    SizeAdded,
    /// A size of one's own was taken out.
    SizeTakenOut(Width),
    /// What is hoped for was written.
    GoalWritten(Goal),
}

/// What is wrong with a width as it stands. One that may still be on its way to being a width is
/// left in peace: whoever types 22 has typed 2 before.
#[must_use]
pub fn width_problem(typed: &Typed) -> Option<NotAWidth> {
    let problem = Width::parse(typed.as_str()).err()?;
    let on_its_way = [typed.as_str().trim_end(), "5"].concat();
    (!typed.is_empty() && Width::parse(&on_its_way).is_err()).then_some(problem)
}

impl Draft {
    fn new(today: Day) -> Self {
        Self {
            of: None,
            is_touched: false,
            day: today,
            width: Typed::default(),
            minutes: Typed::default(),
            comfort: None,
            rung: Rung::default(),
            note: PracticeNote::default(),
        }
    }

    fn of(id: LeafId, entry: &PracticeEntry) -> Self {
        let width = entry.width.map(|width| Typed::fitting(&width.to_string()));
        let minutes = entry.minutes.map(|minutes| Typed::fitting(&minutes.number().to_string()));
        Self {
            of: Some((id, entry.entered)),
            is_touched: false,
            day: entry.day,
            width: width.unwrap_or_default(),
            minutes: minutes.unwrap_or_default(),
            comfort: entry.comfort,
            rung: entry.rung,
            note: entry.note.clone(),
        }
    }

    /// Whether it is in the log already.
    #[must_use]
    pub const fn is_there_already(&self) -> bool {
        self.of.is_some()
    }

    /// The name of the one that is there already.
    pub(super) fn id(&self) -> Option<LeafId> {
        self.of.map(|(id, _)| id)
    }

    /// Whether somebody has written on it since it was opened.
    pub(super) const fn is_touched(&self) -> bool {
        self.is_touched
    }

    /// Whether this size is the one that is written.
    #[must_use]
    pub fn is_of_size(&self, size: Width) -> bool {
        Width::parse(self.width.as_str()) == Ok(size)
    }

    /// Whether what was typed for the minutes is neither minutes nor nothing.
    #[must_use]
    pub fn has_wrong_minutes(&self) -> bool {
        !self.minutes.is_empty() && Minutes::parse(self.minutes.as_str()).is_none()
    }

    /// Whether it can stand in the log: what was typed for a number is one, or nothing.
    #[must_use]
    pub fn can_be_added(&self) -> bool {
        let has_wrong_width = !self.width.is_empty() && Width::parse(self.width.as_str()).is_err();
        !has_wrong_width && !self.has_wrong_minutes()
    }

    fn entry(&self, now: Moment) -> PracticeEntry {
        PracticeEntry {
            day: self.day,
            entered: self.of.map_or(now, |(_, entered)| entered),
            width: Width::parse(self.width.as_str()).ok(),
            minutes: Minutes::parse(self.minutes.as_str()),
            comfort: self.comfort,
            rung: self.rung,
            note: self.note.clone(),
        }
    }

    fn written(&mut self, event: Event, today: Day) {
        let before = self.clone();
        self.follow(event, today);
        self.is_touched |= *self != before;
    }

    fn follow(&mut self, event: Event, today: Day) {
        match event {
            // No practice lies ahead.
            Event::DayMoved(days) => self.day = self.day.plus(days).min(today),
            Event::WidthWritten(typed) => self.width = typed,
            Event::SizeTapped(size) if self.is_of_size(size) => self.width = Typed::default(),
            Event::SizeTapped(size) => self.width = Typed::fitting(&size.to_string()),
            Event::MinutesWritten(typed) => self.minutes = typed,
            Event::ComfortTapped(felt) => {
                self.comfort = (self.comfort != Some(felt)).then_some(felt);
            }
            Event::RungChosen(rung) => self.rung = rung,
            Event::NoteWritten(note) => self.note = note,
            _ => {}
        }
    }
}

impl State {
    /// Where Back leads; nowhere, where it leaves the log.
    #[must_use]
    pub fn back(&self) -> Option<Self> {
        (*self != Self::Looking).then_some(Self::Looking)
    }

    pub(super) fn follow(
        &mut self,
        event: Event,
        drafts: &mut Drafts,
        context: &Context<'_>,
    ) -> Option<Change> {
        match (&mut *self, event) {
            (Self::Looking, Event::Begun) => {
                let draft = drafts.entry(None).unwrap_or_else(|| Draft::new(context.now.day()));
                *self = Self::Writing(Box::new(draft));
                None
            }
            (Self::Looking, Event::Opened(id)) => {
                if let Some(Body::Practice(entry)) = context.leaf(id) {
                    let draft = drafts.entry(Some(id)).unwrap_or_else(|| Draft::of(id, entry));
                    *self = Self::Writing(Box::new(draft));
                }
                None
            }
            (Self::Looking, Event::KitOpened) => {
                *self = Self::Kit(Typed::default());
                None
            }
            (Self::Writing(draft), Event::Added) => {
                if !draft.can_be_added() {
                    return None;
                }
                let id = draft.of.map_or(context.id, |(id, _)| id);
                let change = context.writes(id, Body::Practice(draft.entry(context.now)));
                self.looks_again(context);
                Some(change)
            }
            (Self::Writing(draft), Event::TakenOut) => {
                let (id, _) = draft.of?;
                self.looks_again(context);
                Some(Change::TakeOut(id))
            }
            (Self::Writing(draft), event) => {
                draft.written(event, context.now.day());
                None
            }
            (Self::Kit(typed), event) => of_kit(typed, event, context),
            (Self::Looking, _) => None,
        }
    }

    /// What could not be written stays on the screen.
    fn looks_again(&mut self, context: &Context<'_>) {
        if context.can_write {
            *self = Self::Looking;
        }
    }
}

/// What is kept of one's own sizes, and of what is hoped for.
fn kit<'a>(context: &Context<'a>) -> Option<&'a PracticeKit> {
    match context.leaf(LeafId::PRACTICE_KIT)? {
        Body::PracticeKit(kit) => Some(kit),
        _ => None,
    }
}

fn of_kit(typed: &mut Typed, event: Event, context: &Context<'_>) -> Option<Change> {
    let kept = kit(context);
    let mut next = kept.cloned().unwrap_or_default();
    match event {
        Event::SizeWritten(written) => *typed = written,
        Event::SizeAdded => {
            if let Ok(size) = Width::parse(typed.as_str()) {
                // One that is there already is not added twice, and needs no word about it.
                next.sizes.add(size);
                if context.can_write {
                    *typed = Typed::default();
                }
            }
        }
        Event::SizeTakenOut(size) => next.sizes.remove(size),
        Event::GoalWritten(goal) => next.goal = goal,
        _ => {}
    }
    match kept {
        Some(kept) if *kept == next => None,
        None if next.is_empty() => None,
        _ if next.is_empty() => Some(Change::Clear(LeafId::PRACTICE_KIT)),
        _ => Some(context.writes(LeafId::PRACTICE_KIT, Body::PracticeKit(next))),
    }
}

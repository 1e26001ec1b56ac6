//! Which days: one of a few spans, or from a day to a day, as it is typed.

use crate::domain::moment::Day;
use crate::domain::text::Text;

/// A day as it is being typed.
pub type DayText = Text<16>;

/// What there is to choose between.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Span {
    /// All of them.
    #[default]
    Everything,
    /// The last 30 days, today among them.
    Month,
    /// The last 90 days.
    Quarter,
    /// The last 365 days.
    Year,
    /// From a day to a day, as they were typed.
    Own,
}

/// Why no days are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayProblem {
    /// What was typed for the first day is none.
    From,
    /// What was typed for the last day is none.
    To,
    /// The first comes after the last.
    Order,
}

/// Which days, as far as it is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Days {
    /// Which of the spans.
    pub span: Span,
    /// The first of days that were typed.
    pub from: DayText,
    /// The last of them.
    pub to: DayText,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A span was chosen.
    Chosen(Span),
    /// The first day was typed.
    FromWritten(DayText),
    /// The last day was typed.
    ToWritten(DayText),
}

/// The first day and the last; none, where there is no limit.
pub type Limits = (Option<Day>, Option<Day>);

impl Span {
    /// Every choice, in the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::Everything, Self::Month, Self::Quarter, Self::Year, Self::Own];

    /// How many days back it reaches, today among them; none, where it is not counted so.
    #[must_use]
    pub const fn days(self) -> Option<i32> {
        match self {
            Self::Month => Some(30),
            Self::Quarter => Some(90),
            Self::Year => Some(365),
            Self::Everything | Self::Own => None,
        }
    }
}

impl Days {
    /// Takes in what happened.
    pub fn happened(&mut self, event: Event) {
        match event {
            Event::Chosen(span) => self.span = span,
            Event::FromWritten(text) => self.from = text,
            Event::ToWritten(text) => self.to = text,
        }
    }

    /// The days that are chosen, as seen on this day.
    ///
    /// # Errors
    /// [`DayProblem`], where a day was typed that is none, or both the wrong way round.
    pub fn limits(&self, today: Day) -> Result<Limits, DayProblem> {
        let typed = |text: &DayText, problem| match text.as_str().trim() {
            "" => Ok(None),
            text => Day::typed(text).map(Some).ok_or(problem),
        };
        let limits = match (self.span, self.span.days()) {
            (Span::Own, _) => {
                (typed(&self.from, DayProblem::From)?, typed(&self.to, DayProblem::To)?)
            }
            (_, Some(days)) => (Some(today.plus(1 - days)), None),
            _ => (None, None),
        };
        match limits {
            (Some(from), Some(to)) if from > to => Err(DayProblem::Order),
            limits => Ok(limits),
        }
    }
}

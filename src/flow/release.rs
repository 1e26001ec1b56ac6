//! Whether both answers may be seen: each of the two is asked alone, and only two yeses count.
//!
//! What the first has said is not in the page afterwards, whatever it was: a yes and a no lead to
//! the same screen. And the end says only what counts for both.

/// How far the asking is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// Nobody is asked.
    #[default]
    Off,
    /// The first is asked.
    First,
    /// The first has answered, and the phone is on its way.
    OnItsWay(Answer),
    /// The second is asked.
    Second(Answer),
}

/// What the first has said. Not for any screen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Answer(bool);

/// A debug print must not be a way round the seal.
impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Answer(..)")
    }
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Somebody would like to see both.
    Asked,
    /// The one who has the phone said yes, or no.
    Answered(bool),
    /// The second has the phone.
    TookOver,
    /// It was let go.
    LetGo,
}

/// What follows; and what counts for both, once both have answered. Any event at any step returns.
#[must_use]
pub fn update(step: Step, event: Event) -> (Step, Option<bool>) {
    match (step, event) {
        (Step::Off, Event::Asked) => (Step::First, None),
        (Step::First, Event::Answered(yes)) => (Step::OnItsWay(Answer(yes)), None),
        (Step::OnItsWay(first), Event::TookOver) => (Step::Second(first), None),
        (Step::Second(Answer(first)), Event::Answered(second)) => {
            (Step::Off, Some(first && second))
        }
        (_, Event::LetGo) => (Step::Off, None),
        (step, _) => (step, None),
    }
}

//! Practise as a state machine, walked through at random.

mod kept;
mod marks;
mod places;
mod stories;

use std::rc::Rc;

use proptest::prelude::*;
use say_when::content::practise::{DECKS, SCENARIOS};
use say_when::domain::check_in::Setting;
use say_when::domain::leaf::{Body, Leaf, LeafId, Thanks, put_among};
use say_when::domain::moment::Moment;
use say_when::domain::phrase::{Mark, Phrase, Sentence, Standing, Whose};
use say_when::domain::sealing::Reveal;
use say_when::flow::practise::{At, Context, Event, Next, State, Step, Turn, Words, update};

use crate::events::{reveal, setting};

const MARKS: [Mark; 2] = [Mark::Lands, Mark::NotThis];

fn id() -> impl Strategy<Value = LeafId> {
    (0_u128..8).prop_map(LeafId)
}

fn mark() -> impl Strategy<Value = Mark> {
    proptest::sample::select(&MARKS)
}

fn words() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(&["", " ", "a", "a b"])
}

/// Any event whatever.
fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        (0..DECKS.len() + 2).prop_map(Event::DeckOpened),
        Just(Event::CardsBegun),
        Just(Event::TurnedOn),
        Just(Event::TurnedBack),
        (0..SCENARIOS.len() + 2).prop_map(Event::SceneOpened),
        setting().prop_map(Event::CompanyChosen),
        (0_usize..6).prop_map(Event::ReplyChosen),
        Just(Event::PassedOver),
        Just(Event::TookOver),
        Just(Event::ReplyAskedAnew),
        Just(Event::PartsSwapped),
        Just(Event::NextAsked),
        Just(Event::SceneLeft),
        Just(Event::LettersOpened),
        Just(Event::SayingBegun),
        words().prop_map(|words| Event::PartSaid(Words::fitting(words))),
        Just(Event::PartFinished),
        Just(Event::SayingChanged),
        Just(Event::WritingBegun),
        words().prop_map(|words| Event::Written(Sentence::fitting(words))),
        Just(Event::PhraseAdded),
        Just(Event::PhrasesOpened),
        id().prop_map(Event::InNowToggled),
        Just(Event::MarkingBegun),
        id().prop_map(Event::MarkedAnew),
        (id(), mark()).prop_map(|(id, mark)| Event::Marked(id, mark)),
        Just(Event::MarksShown),
        Just(Event::WentBack),
    ]
}

/// One step of a walk: a number that chooses a way on that a screen offers, or any event whatever.
#[derive(Clone, Debug)]
pub enum Pick {
    Fitting(usize),
    Any(Event),
}

pub fn pick() -> impl Strategy<Value = Pick> {
    prop_oneof![
        4 => any::<usize>().prop_map(Pick::Fitting),
        1 => event().prop_map(Pick::Any),
    ]
}

impl Pick {
    pub fn event(&self, state: &State, leaves: &[Rc<Leaf>]) -> Event {
        match self {
            Self::Any(event) => event.clone(),
            Self::Fitting(n) => {
                let fitting = fitting(state, leaves, n / 64);
                fitting[n % fitting.len()].clone()
            }
        }
    }
}

/// The ways on that a screen offers.
fn fitting(state: &State, leaves: &[Rc<Leaf>], n: usize) -> Vec<Event> {
    let leaf = leaves.get(n % leaves.len().max(1)).map_or(LeafId(0), |leaf| leaf.id);
    match state {
        State::Home => vec![
            Event::DeckOpened(n % DECKS.len()),
            Event::LettersOpened,
            Event::SayingBegun,
            Event::WritingBegun,
            Event::PhrasesOpened,
            Event::PhrasesOpened,
        ],
        State::Deck(deck) => {
            let own = SCENARIOS.iter().position(|scene| scene.deck == DECKS[*deck].id);
            vec![Event::CardsBegun, Event::SceneOpened(own.unwrap()), Event::WentBack]
        }
        State::Card { .. } if n.is_multiple_of(8) => vec![Event::PhraseAdded],
        State::Card { .. } | State::Letter(_) => vec![Event::TurnedOn, Event::TurnedBack],
        State::Scene(scene) => match scene.step {
            Step::Reading(_) => vec![
                Event::ReplyChosen(n % 3),
                Event::CompanyChosen(Setting::BothOfUs),
                Event::CompanyChosen(Setting::JustMe),
            ],
            Step::PassOver(_) => vec![Event::PassedOver],
            Step::HandedOver(_) => vec![Event::TookOver],
            Step::Replied(_) => vec![Event::NextAsked, Event::ReplyAskedAnew, Event::PartsSwapped],
            Step::Next(_) => vec![Event::SceneLeft, Event::ReplyAskedAnew, Event::PartsSwapped],
        },
        State::Saying(draft) => match draft.at {
            At::Part(_) => vec![Event::PartSaid(Words::fitting("a")), Event::PartFinished],
            At::Whole => vec![Event::PhraseAdded, Event::PhraseAdded, Event::SayingChanged],
        },
        State::Writing(_) => {
            vec![Event::Written(Sentence::fitting("a phrase")), Event::PhraseAdded]
        }
        State::Phrases => vec![
            Event::MarkingBegun,
            Event::MarkingBegun,
            Event::InNowToggled(leaf),
            Event::MarkedAnew(leaf),
            Event::SayingBegun,
            Event::WritingBegun,
        ],
        State::Marking(marking) => match &marking.turn {
            Turn::First(marks) => {
                let (id, _) = marks[n % marks.len()];
                vec![Event::Marked(id, MARKS[n % 2]), Event::PassedOver]
            }
            Turn::HandedOver(_) => vec![Event::TookOver],
            Turn::Second(_, marks) => {
                let (id, _) = marks[n % marks.len()];
                vec![Event::Marked(id, MARKS[n % 2]), Event::MarksShown]
            }
            Turn::Together(_) => vec![Event::PhrasesOpened],
        },
    }
}

/// A leaf with a phrase, written at its own minute.
fn phrase(id: u128, standing: Standing) -> Rc<Leaf> {
    let says = Sentence::fitting(&format!("phrase {id}"));
    Rc::new(Leaf {
        id: LeafId(id),
        written: at(i64::try_from(id).unwrap()),
        body: Body::Phrase(Phrase { says, standing }),
    })
}

/// Phrases at every standing, newest first, and a leaf of another sort.
fn leaves() -> Vec<Rc<Leaf>> {
    let thanks = Body::Thanks(Thanks::fitting("for asking"));
    let mut leaves = vec![
        phrase(5, Standing::NotThis(Whose::First)),
        phrase(4, Standing::Lands { in_now: false }),
        phrase(3, Standing::Lands { in_now: true }),
        phrase(2, Standing::Unmarked),
        phrase(1, Standing::Unmarked),
    ];
    put_among(&mut leaves, Rc::new(Leaf { id: LeafId(0), written: at(9), body: thanks }));
    leaves
}

fn at(minutes: i64) -> Moment {
    Moment::new(1_800_000_000_000 + minutes * 60_000, 0).unwrap()
}

/// What stands around one step.
#[derive(Clone, Debug)]
struct Around {
    setting: Setting,
    reveal: Reveal,
    can_write: bool,
}

fn around() -> impl Strategy<Value = Around> {
    (setting(), reveal(), proptest::bool::weighted(0.9))
        .prop_map(|(setting, reveal, can_write)| Around { setting, reveal, can_write })
}

fn walk() -> impl Strategy<Value = Vec<(Pick, Around)>> {
    proptest::collection::vec((pick(), around()), 60..100)
}

/// Walks, and looks at every step: the state before it, what happened, the leaves before it, and
/// what followed.
fn check(
    walk: &[(Pick, Around)],
    mut holds: impl FnMut(&State, &Event, &Context, &Next) -> Result<(), TestCaseError>,
) -> Result<(), TestCaseError> {
    let (mut state, mut leaves) = (State::default(), leaves());
    for (step, (pick, around)) in walk.iter().enumerate() {
        let event = pick.event(&state, &leaves);
        let next = {
            let context = Context {
                now: at(100 + i64::try_from(step).unwrap()),
                id: LeafId(100 + step as u128),
                setting: around.setting,
                reveal: around.reveal,
                leaves: &leaves,
                can_write: around.can_write,
            };
            let next = update(state.clone(), event.clone(), &context);
            holds(&state, &event, &context, &next)?;
            next
        };
        for leaf in next.phrases {
            put_among(&mut leaves, Rc::new(leaf));
        }
        state = next.state;
    }
    Ok(())
}

//! How a screen is reached, from a freshly opened page.

use std::collections::HashSet;

use super::Step::{
    self, Bring, MinutesPass, Press, PressTheOne, Reload, See, Stage, Type, Written,
};
use super::{From, Hand, SCREENS, Screen};
use crate::downloads;
use crate::failure::{Failure, Outcome};
use crate::page::Copy;
use crate::person::Person;
use crate::stage;

/// To each thing on the list for tonight, one more than it begins with.
pub(super) const FIRST_ANSWERS: &[Step] = &[
    Press("Welcome"),
    Press("Welcome"),
    Press("Welcome"),
    Press("Welcome"),
    Press("Ask first"),
    Press("Ask first"),
    Press("Welcome"),
    Press("Welcome"),
    Press("Welcome"),
    Press("Welcome"),
    Press("Welcome"),
];
/// The second, to the same.
pub(super) const SECOND_ANSWERS: &[Step] = &[
    Press("I have it"),
    Press("Welcome"),
    Press("Welcome"),
    Press("Welcome"),
    Press("Ask first"),
    Press("Ask first"),
    Press("Not tonight"),
    Press("Welcome"),
    Press("Welcome"),
    Press("Not tonight"),
    Press("Not tonight"),
    Press("Ask first"),
];

impl Screen {
    /// Goes to it, from a freshly opened page.
    pub async fn is_reached_by(&self, person: &Person) -> Outcome {
        self.is_reached_with(Hand::Pointer, person).await
    }

    /// The same, with what is at hand.
    pub async fn is_reached_with(&self, hand: Hand, person: &Person) -> Outcome {
        for screen in self.way()? {
            screen.is_next(hand, person).await?;
        }
        Ok(())
    }

    /// Goes to it from the screen that it comes after, or opens the page that it is the first of.
    pub async fn is_reached_from_the_last(&self, person: &Person) -> Outcome {
        self.is_next(Hand::Pointer, person).await
    }

    async fn is_next(&self, hand: Hand, person: &Person) -> Outcome {
        if let From::Page(copy) = self.from {
            open(person, copy).await?;
        }
        for step in self.steps {
            take(person, *step, hand)
                .await
                .map_err(|failure| failure.during(&format!("on the way to {}", self.name)))?;
        }
        person.sees(self.shows).await.map_err(|failure| failure.during(self.name))
    }

    /// The screens on the way, from the opened page to this one.
    ///
    /// # Errors
    /// When no way leads to it.
    pub fn way(&self) -> Outcome<Vec<Self>> {
        let mut way = vec![*self];
        let mut here = *self;
        while let From::Screen(name) = here.from {
            here = *SCREENS
                .iter()
                .find(|screen| screen.name == name)
                .filter(|_| way.len() <= SCREENS.len())
                .ok_or_else(|| Failure::new(format!("no way leads to the screen {}", self.name)))?;
            way.insert(0, here);
        }
        Ok(way)
    }
}

/// A walk from a freshly opened page to a screen that no other comes after.
#[derive(Debug)]
pub struct Walk {
    /// The screens that another walk has passed before.
    pub passed: Vec<Screen>,
    /// The others, in the order in which they come. There is at least one.
    pub new: Vec<Screen>,
}

/// As few walks as lead past every screen, each of which is new once.
///
/// # Errors
/// When no way leads to a screen.
pub fn walks() -> Outcome<Vec<Walk>> {
    let goes_on = |screen: &Screen| {
        SCREENS.iter().any(|other| matches!(other.from, From::Screen(name) if name == screen.name))
    };
    let mut seen = HashSet::new();
    SCREENS
        .iter()
        .filter(|screen| !goes_on(screen))
        .map(|last| {
            let (new, passed) =
                last.way()?.into_iter().partition(|screen| seen.insert(screen.name));
            Ok(Walk { passed, new })
        })
        .collect()
}

async fn open(person: &Person, copy: Copy) -> Outcome {
    match copy {
        Copy::AsBuilt => person.opens().await,
        Copy::HeldBack => person.opens_while_the_app_is_on_its_way().await,
        Copy::WithoutTheApp | Copy::RefusingWasm | Copy::CutShort => {
            person.opens_copy(copy).await?;
            person.waits_until_the_app("failed").await
        }
    }
}

async fn take(person: &Person, step: Step, hand: Hand) -> Outcome {
    match step {
        Press(name) => hand.presses(person, name).await,
        PressTheOne(ending) => {
            let name = person.name_ending_with(ending).await?;
            hand.presses(person, &name).await
        }
        Type(field, words) => hand.types(person, field, words).await,
        See(words) => person.sees(words).await,
        Bring => person.brings(&downloads::a_frozen_backup()).await,
        Reload => {
            person.reloads().await?;
            person.waits_until_the_app("running").await
        }
        MinutesPass(minutes) => stage::minutes_pass(person, minutes).await,
        Stage(script) => stage::set(person, script).await,
        Written => stage::unfinished_is_written(person).await,
    }
}

/// Waits until everything that moves by itself, and ends, has ended.
pub async fn comes_to_rest(person: &Person) -> Outcome {
    const AT_REST: &str = "return document.getAnimations().every((one) => one.playState !== 'running' \
                           || one.effect.getComputedTiming().endTime === Infinity)";
    person
        .waits("something on the screen kept moving", async || {
            Ok(person.runs(AT_REST, &[]).await?.as_bool() == Some(true))
        })
        .await
}

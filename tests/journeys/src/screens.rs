//! Every screen of the app and the way to it.
//!
//! The pictures, the accessibility check and the tour that counts requests all read this list: a
//! new screen is one more entry here.

use Step::{MinutesPass, Press, Reload, See, Stage, Type, Written};

use crate::failure::{Failure, Outcome};
use crate::page::Copy;
use crate::person::Person;
use crate::{stage, words};

/// A screen, and how a person gets to it.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// Its name, which is also the name of its picture.
    pub name: &'static str,
    /// The screen that the way to it goes over, or the copy of the page it begins at.
    from: From,
    /// What to do there.
    steps: &'static [Step],
    /// Words that are on it and not on the one before.
    shows: &'static str,
}

#[derive(Clone, Copy, Debug)]
enum From {
    Page(Copy),
    Screen(&'static str),
}

/// One thing that happens on the way.
#[derive(Clone, Copy, Debug)]
enum Step {
    Press(&'static str),
    Type(&'static str, &'static str),
    See(&'static str),
    Reload,
    MinutesPass(u32),
    /// Something goes wrong: one of the scripts of `stage`.
    Stage(&'static str),
    /// The unfinished check-in is in the store.
    Written,
}

const fn page(name: &'static str, copy: Copy, shows: &'static str) -> Screen {
    Screen { name, from: From::Page(copy), steps: &[], shows }
}

const fn after(
    from: &'static str,
    name: &'static str,
    steps: &'static [Step],
    shows: &'static str,
) -> Screen {
    Screen { name, from: From::Screen(from), steps, shows }
}

/// Words for a lock, as somebody may choose them.
const OWN_WORDS: &str = "lamp river slow bread";

/// All of them, roughly in the order that a couple meets them in.
pub const SCREENS: &[Screen] = &[
    // The page without the app.
    page("starting", Copy::HeldBack, "Check in"),
    after("starting", "starting-stopped", &[Press("Stop")], words::STOPPED),
    page("paper", Copy::RefusingWasm, words::PAPER),
    after("paper", "paper-stopped", &[Press("Stop")], words::STOPPED),
    // The check-in, one voice.
    page("home", Copy::AsBuilt, words::HOW_ARE_YOU),
    after("home", "pain", &[Press("Check in")], words::PAIN),
    after(
        "pain",
        "pain-detail",
        &[Press("Where, what like"), Press("Burning")],
        "In your own words",
    ),
    after("pain", "pace", &[Press("4")], words::PACE),
    after("pace", "go-on", &[Press("Slower")], words::GO_ON),
    after("go-on", "unsaid", &[Press("Something unsaid?")], words::UNSAID),
    after("pain", "go-on-severe", &[Press("8"), Press("Hold still")], words::MUST_END),
    after("go-on", "breathe", &[Press("Pause and breathe")], words::BREATHE),
    after("go-on", "stopped", &[Press("Stop")], words::STOPPED),
    after("stopped", "helping", &[Press("What would help now")], words::AFTERCARE),
    after("stopped", "another-day", &[Press("Another day, together")], words::ANOTHER_DAY),
    after(
        "another-day",
        "another-day-yes",
        &[Press("Yes, another day"), Press("Talking")],
        "No date",
    ),
    after("stopped", "closing-stopped", &[Press("Finish")], words::PARTNERS_CARD),
    after("go-on", "closing", &[Press("Go on")], words::THANKS),
    after(
        "closing",
        "keeping",
        &[
            Press(words::WIN_OR_NOTE),
            Type("A small win", "Said it early."),
            Type("A note", "A quiet evening."),
            Press("Keep this"),
        ],
        words::HOW_TO_KEEP,
    ),
    after("keeping", "saved", &[Press("Keep, without a lock")], words::SAVED),
    after(
        "keeping",
        "not-saved",
        &[Stage(stage::STORAGE_IS_FULL), Press("Keep, without a lock")],
        words::NOT_SAVED,
    ),
    // The lock.
    after("keeping", "choose-words", &[Press("Keep, with a lock")], words::CHOOSE_WORDS),
    after("choose-words", "choose-own-words", &[Press("Choose our own")], "Your own words"),
    after(
        "choose-own-words",
        "locked-saved",
        &[
            Type("Your own words", OWN_WORDS),
            Type("The words once more", OWN_WORDS),
            Press("Use these words"),
        ],
        words::SAVED,
    ),
    after("locked-saved", "home-with-lock", &[Press("Done")], "Lock now"),
    after("home-with-lock", "settings-with-lock", &[Press("Settings")], "Change the lock"),
    after("settings-with-lock", "change-words", &[Press("Change the lock")], words::CHOOSE_WORDS),
    after("home-with-lock", "home-locked", &[Press("Lock now")], words::LOCKED_LINE),
    after("home-locked", "lock", &[Press("Open what you kept")], words::LOCKED),
    after(
        "lock",
        "lock-wrong-words",
        &[Type("The words", "these are not the words"), Press("Open")],
        words::WRONG_WORDS,
    ),
    // Two voices.
    after("home", "home-both", &[Press("Both of us")], words::HOW_ARE_YOU_TWO),
    after(
        "home-both",
        "pass-over",
        &[Press("Check in"), Press("3"), Press("Slower"), Press("Go on")],
        words::PASS_OVER,
    ),
    after("pass-over", "handed-over", &[Press("Pass it over")], words::HANDED_OVER),
    after(
        "handed-over",
        "together",
        &[Press("I have it"), Press("5"), Press("Hold still"), Press("Pause and breathe")],
        words::TOGETHER,
    ),
    after(
        "home-both",
        "together-side-by-side",
        &[
            Press("Prepare"),
            Press("Show both answers"),
            Press("Now"),
            Press("Check in"),
            Press("3"),
            Press("Slower"),
            Press("Go on"),
            Press("Pass it over"),
            Press("I have it"),
            Press("5"),
            Press("Hold still"),
            Press("Pause and breathe"),
        ],
        "Second voice",
    ),
    // Signals, and the app that asks.
    after("home", "green", &[Press("Green")], "This is good. Stay like this."),
    after("home", "yellow", &[Press("Yellow")], "Slow down, and ask me."),
    after("home", "red", &[Press("Red")], "Stop now."),
    after("home", "ask-us", &[Press("Other")], "10 minutes"),
    after(
        "home",
        "ask-us-running",
        &[Press("Ask us again in 5 minutes")],
        "I ask again in 5 minutes",
    ),
    after("ask-us-running", "asking", &[MinutesPass(6)], "A moment to check in."),
    // Looking back.
    after("home", "look-back-empty", &[Press("Look back")], words::NOTHING_KEPT),
    after("saved", "look-back", &[Press("Look back")], "Going on, slower"),
    after(
        "look-back",
        "look-back-open",
        &[Press("Going on, slower Pain 4 \u{b7} one voice \u{b7} a small win")],
        "Delete this one",
    ),
    after("look-back-open", "look-back-deleted", &[Press("Delete this one")], "Deleted."),
    after(
        "go-on-severe",
        "look-back-hard",
        &[
            Press("Stop"),
            Press("Finish"),
            Press("Keep this"),
            Press("Keep, without a lock"),
            See(words::SAVED),
            Press("Look back"),
        ],
        words::HARDER,
    ),
    after(
        "saved",
        "offered",
        &[Press("Done"), Press("Check in"), Press("2"), See(words::PACE), Written, Reload],
        words::UNFINISHED,
    ),
    after(
        "saved",
        "unreadable",
        &[Stage(stage::A_RECORD_IS_SPOILT), Press("Done"), Reload],
        "One entry could not be read.",
    ),
    // The other places.
    after("home", "practise", &[Press("Practise")], words::PRACTISE),
    after("practise", "breathe-alone", &[Press("Breathe")], "Breathe."),
    after("home", "prepare", &[Press("Prepare")], "A few things are easier to agree on"),
    after("home", "settings", &[Press("Settings")], "Names or initials"),
    after("home", "safety", &[Press("Safety")], words::NOT_FOR_YOU),
    after(
        "saved",
        "settings-delete",
        &[Press("Done"), Press("Settings"), Press("Delete everything")],
        "Delete all of it",
    ),
    // When the app itself breaks.
    after("pace", "broken", &[Stage(stage::NOTHING_CAN_BE_DRAWN), Press("Slower")], words::BROKEN),
];

impl Screen {
    /// Goes to it, from a freshly opened page.
    pub async fn is_reached_by(&self, person: &Person) -> Outcome {
        let way = self.way()?;
        for screen in way {
            if let From::Page(copy) = screen.from {
                open(person, copy).await?;
            }
            for step in screen.steps {
                take(person, *step)
                    .await
                    .map_err(|failure| failure.during(&format!("on the way to {}", screen.name)))?;
            }
            person.sees(screen.shows).await.map_err(|failure| failure.during(screen.name))?;
        }
        Ok(())
    }

    /// The screens on the way, from the opened page to this one.
    fn way(&self) -> Outcome<Vec<Self>> {
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

async fn take(person: &Person, step: Step) -> Outcome {
    match step {
        Press(name) => person.presses(name).await,
        Type(field, words) => person.types_into(field, words).await,
        See(words) => person.sees(words).await,
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_way_leads_to_every_screen_and_no_two_share_a_name() {
        for screen in SCREENS {
            assert!(!screen.way().unwrap().is_empty());
            assert_eq!(
                SCREENS.iter().filter(|other| other.name == screen.name).count(),
                1,
                "{}",
                screen.name
            );
        }
    }
}

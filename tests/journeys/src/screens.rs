//! Every screen of the app and the way to it.
//!
//! The pictures, the accessibility check and the tour that counts requests all read this list: a
//! new screen is one more entry here.

mod backup;
mod books;
mod exports;
mod hands;
mod joined;
mod look_back;
mod practise;
mod prepare;
mod reaching;

pub use hands::Hand;
use reaching::{FIRST_ANSWERS, SECOND_ANSWERS};
pub use reaching::{Walk, comes_to_rest, walks};

use Step::{MinutesPass, Press, Reload, See, Stage, Type, Written};

use crate::page::Copy;
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
    /// The one whose name ends so.
    PressTheOne(&'static str),
    Type(&'static str, &'static str),
    See(&'static str),
    /// Choose the backup that was saved once and for all.
    Bring,
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

/// All of them: the check-in and its surroundings, and then each further area by itself.
pub const SCREENS: &[Screen] = &joined::joined::<{ joined::count(joined::AREAS) }>(joined::AREAS);

/// Those of the check-in and around it, roughly in the order that a couple meets them in.
const CHECK_IN: &[Screen] = &[
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
            Press("Signal and sentences"),
            Press("Show both answers"),
            Press("Yes, show both"),
            Press("I have it"),
            Press("Yes, show both"),
            Press("Back"),
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
    after(
        "saved",
        "copy-reminder",
        &[Stage(stage::TWELVE_ARE_KEPT), Press("Done"), Reload, Press("Look back")],
        words::A_COPY,
    ),
    after("saved", "settings-kept", &[Press("Done"), Press("Settings")], "Delete everything"),
    after("home", "home-beside-newer", &[Stage(stage::A_NEWER_VERSION_IS_OPEN)], words::NEWER_OPEN),
    // The other places.
    after("home", "practise", &[Press("Practise")], words::PRACTISE),
    after("practise", "breathe-alone", &[Press("Breathe")], "Breathe."),
    after("home", "prepare", &[Press("Prepare")], "A few things are easier to agree on"),
    after(
        "prepare",
        "prepare-signal",
        &[Press("Signal and sentences")],
        "Our signal without words",
    ),
    after("prepare", "tonight-list", &[Press("Tonight")], "What could be part of tonight?"),
    after(
        "tonight-list",
        "tonight-item",
        &[
            Type("Something of your own", "Reading to each other"),
            Press("Add it"),
            Press("One of you begins"),
        ],
        "1 of 11",
    ),
    after("tonight-item", "tonight-review", FIRST_ANSWERS, "Is this how it is for you?"),
    after("tonight-review", "tonight-handed-over", &[Press("Pass it over")], words::HANDED_OVER),
    after("tonight-handed-over", "tonight-review-second", SECOND_ANSWERS, "Then you both see"),
    after(
        "tonight-review-second",
        "tonight",
        &[Press("Show what counts for both")],
        "What counts tonight",
    ),
    after("tonight", "home-tonight", &[Press("Back"), Press("Now")], "What counts tonight"),
    after("tonight", "tonight-change", &[Press("A back rub")], "A more careful answer counts"),
    after("tonight-change", "tonight-both", &[Press("Welcome")], "That needs a yes from both"),
    after(
        "tonight-both",
        "tonight-asked",
        &[Press("Pass it over"), Press("I have it")],
        "No needs no reason.",
    ),
    after("prepare", "involvement", &[Press("Involvement")], "These are five ways"),
    after("involvement", "rung", &[Press("A hand resting on mine")], "Words for it"),
    after("prepare", "plan-none", &[Press("Plan")], "No plan, and that is fine"),
    after(
        "plan-none",
        "plan-writing",
        &[
            Press("Write one together"),
            Type("What we do", "Ten minutes of stretches, after a bath."),
            Press("Monday"),
            Press("Thursday"),
            Type("How to remind, kindly", "Put the kettle on."),
            Type("What not to say", "Have you done it yet"),
        ],
        "What would you both like?",
    ),
    after("plan-writing", "plan-pass", &[Press("Yes, I want this")], "Now the other of you"),
    after("plan-pass", "plan-handed-over", &[Press("Pass it over")], words::HANDED_OVER),
    after("plan-handed-over", "plan-reading", &[Press("I have it")], "Do you want this too?"),
    after("plan-reading", "plan", &[Press("Yes, I want this")], "What you both said yes to"),
    after("home", "settings", &[Press("Settings")], "Names or initials"),
    after("home", "safety", &[Press("Safety")], words::NOT_FOR_YOU),
    after(
        "saved",
        "settings-delete",
        &[Press("Done"), Press("Settings"), Press("Delete everything")],
        "Delete all of it",
    ),
    after("settings-delete", "settings-deleted", &[Press("Delete all of it")], words::ALL_DELETED),
    // When the app itself breaks.
    after("pace", "broken", &[Stage(stage::NOTHING_CAN_BE_DRAWN), Press("Slower")], words::BROKEN),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_walks_lead_past_every_screen_once() {
        let walks = walks().unwrap();
        let mut new: Vec<_> =
            walks.iter().flat_map(|walk| &walk.new).map(|screen| screen.name).collect();
        new.sort_unstable();
        let mut all: Vec<_> = SCREENS.iter().map(|screen| screen.name).collect();
        all.sort_unstable();
        assert_eq!(new, all);
        assert!(walks.iter().all(|walk| !walk.new.is_empty()));
    }

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

//! Word between tabs: "what is kept has changed", and "I am here, and this new".
//!
//! The words say nothing more, but for the number of the book that has changed; whoever hears of a change reads anew. A browser without
//! `BroadcastChannel` has tabs that do not hear of each other until they are
//! opened again, and nothing is lost by that: every write looks first.

pub mod word;

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

use crate::domain::shelf::BookNumber;
use crate::record::FORMAT;
use word::{Meaning, Word};

/// The name of the channel. It tells nothing.
pub const NAME: &str = "pages";

/// What another tab has told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// What is kept in the book that is open here has changed.
    Changed,
    /// It is of a newer version.
    Newer,
}

/// A tab's end of the channel; it is closed when it is dropped.
#[derive(Debug)]
pub struct Tabs {
    /// The book that is open in this tab.
    book: BookNumber,
    channel: Option<Rc<BroadcastChannel>>,
    /// Lives as long as the channel may call it.
    _heard: Closure<dyn FnMut(MessageEvent)>,
}

impl Tabs {
    /// Opens the channel for a tab with this book, says hello, and calls back whenever another tab
    /// tells something that it has to know. What this tab says by this very value it does not hear.
    #[must_use]
    pub fn listen(book: BookNumber, told: impl Fn(Told) + 'static) -> Self {
        let channel = BroadcastChannel::new(NAME).ok().map(Rc::new);
        let own_end = channel.clone();
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
            let text = message.data().as_string();
            match text.and_then(|text| Word::heard(&text)).map(|word| word.means(FORMAT, book)) {
                Some(Meaning::ReadAnew) => told(Told::Changed),
                Some(Meaning::StopWriting) => told(Told::Newer),
                Some(Meaning::SayHello) => say(own_end.as_deref(), Word::Hello(FORMAT)),
                Some(Meaning::Nothing) | None => {}
            }
        });
        if let Some(channel) = &channel {
            channel.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        }
        let tabs = Self { book, channel, _heard: heard };
        tabs.greet();
        tabs
    }

    /// Says hello again: a page that a browser brings back as it was has heard nothing meanwhile.
    pub fn greet(&self) {
        say(self.channel.as_deref(), Word::Hello(FORMAT));
    }

    /// Tells the other tabs of this book that what is kept has changed. To be
    /// called when a write has been answered, not before.
    pub fn announce(&self) {
        self.announce_in(self.book);
    }

    /// The same to the tabs of any book: when everything was deleted.
    pub fn announce_in(&self, book: BookNumber) {
        say(self.channel.as_deref(), Word::Changed(book));
    }
}

fn say(channel: Option<&BroadcastChannel>, word: Word) {
    if let Some(channel) = channel {
        // A channel that is closed already has nobody to tell.
        channel.post_message(&word.said().into()).unwrap_or_default();
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.set_onmessage(None);
            channel.close();
        }
    }
}

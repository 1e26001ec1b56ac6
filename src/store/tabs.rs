//! Word between tabs: "what is kept has changed".
//!
//! The word says nothing more; whoever hears it reads anew. A browser without
//! `BroadcastChannel` has tabs that do not hear of each other until they are
//! opened again, and nothing is lost by that: every write looks first.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

/// The name of the channel. It tells nothing.
pub const NAME: &str = "pages";

/// The word itself.
const CHANGED: &str = "changed";

/// A tab's end of the channel; it is closed when it is dropped.
#[derive(Debug)]
pub struct Tabs {
    channel: Option<BroadcastChannel>,
    /// Lives as long as the channel may call it.
    _heard: Closure<dyn FnMut(MessageEvent)>,
}

impl Tabs {
    /// Opens the channel, and calls back whenever another tab has announced a
    /// change. What this tab announces by this very value it does not hear.
    #[must_use]
    pub fn listen(changed: impl Fn() + 'static) -> Self {
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
            if message.data().as_string().as_deref() == Some(CHANGED) {
                changed();
            }
        });
        let channel = BroadcastChannel::new(NAME).ok();
        if let Some(channel) = &channel {
            channel.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        }
        Self { channel, _heard: heard }
    }

    /// Tells the other tabs that what is kept has changed. To be called when a
    /// write has been answered, not before.
    pub fn announce(&self) {
        if let Some(channel) = &self.channel {
            // A channel that is closed already has nobody to tell.
            channel.post_message(&CHANGED.into()).unwrap_or_default();
        }
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

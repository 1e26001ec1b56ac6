//! Journeys through the whole app, in every engine.
//!
//! All of them in one binary: the browser of an engine is lent from one journey to the next.

mod accessibility;
mod cover;
mod durability;
mod folder;
mod going_back;
mod harness;
mod hosted;
mod keeping;
mod keyboard;
mod layout;
mod locking;
mod network;
mod one_voice;
mod safety;
mod stop;
mod storage_denied;
mod tabs;
mod two_voices;
mod unfinished;
mod walks;
mod without_the_app;

//! Journeys through the whole app, in every engine.
//!
//! All of them in one binary: the browser of an engine is lent from one journey to the next.

mod accessibility;
mod all_back;
mod backup;
mod books;
mod by_hand;
mod cover;
mod covering;
mod disk;
mod durability;
mod exports;
mod folder;
mod forced_colours;
mod going_back;
mod harness;
mod hosted;
mod keeping;
mod keyboard;
mod layout;
mod locking;
mod look_back;
#[cfg(target_os = "linux")]
mod memory;
mod network;
mod one_voice;
mod practise;
mod prepare;
mod prepare_parts;
mod rapid;
mod safety;
mod spoilt;
mod stop;
mod storage_denied;
mod tabs;
mod tour;
mod two_voices;
mod unfinished;
mod walks;
mod without_the_app;

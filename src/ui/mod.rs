//! The screens: they ask the flow what is, and tell it what happened.
//!
//! [`app`] holds the session and the hooks into the browser; [`screen`]
//! chooses what is shown; [`screens`] has one file a screen; [`components`]
//! know nothing of flow or store; [`hooks`] bring in one capability each; [`taken`] is what leaves as a file.

pub mod app;
pub mod components;
pub mod days;
mod hooks;
pub mod moments;
pub mod plain_text;
pub mod screen;
mod screens;
pub mod taken;
mod view;

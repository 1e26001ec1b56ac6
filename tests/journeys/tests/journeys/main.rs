//! Journeys through the whole app.
mod harness;

//! Nothing goes early, under any clock.

mod named;
mod phone;
mod walks;

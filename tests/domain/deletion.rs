//! Nothing goes early, under any clock.

mod named;
mod phone;
mod right;
mod walks;
mod wrong;

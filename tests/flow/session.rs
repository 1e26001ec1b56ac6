//! The whole app as a value, with a shell that does what it asks for.

mod asking;
mod at_once;
mod batches;
mod cover;
mod dates;
mod dates_doubted;
mod dates_walks;
mod deleting;
mod keeping;
mod locking;
mod promised;
mod refreshing;
mod shell;
mod starting;
mod steps;
mod tabs;
mod waiting;
mod walks;

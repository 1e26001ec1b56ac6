//! The whole app as a value, with a shell that does what it asks for.

mod all_back;
mod asking;
mod at_once;
mod backup;
mod batches;
mod behind_cover;
mod between;
mod books;
mod cover;
mod dates;
mod dates_doubted;
mod dates_walks;
mod deleting;
mod disk;
mod gone;
mod keeping;
mod lasting;
mod leaves;
mod locking;
mod missing;
mod newer;
mod promised;
mod range;
mod refreshing;
mod shell;
mod starting;
mod steps;
mod tabs;
mod too_soon;
mod unwritten;
mod waiting;
mod walks;

pub use keeping::with_one_kept;
pub use shell::{Shell, Store};

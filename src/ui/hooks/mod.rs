//! One capability of the browser each.

pub(super) mod ask_gently;
pub(super) mod auto_lock;
pub(super) mod back;
pub(super) mod backup;
pub(super) mod clock;
pub(super) mod commands;
pub(super) mod cover;
pub(super) mod files;
pub(super) mod key_maker;
pub(super) mod lasting;
pub(super) mod leaving;
mod let_go;
pub(super) mod lock;
mod offering;
pub(super) mod page;
pub(super) mod page_turning;
pub(super) mod printing;
pub(super) mod reading;
pub(super) mod shelving;
pub(super) mod stop_bar;
pub(super) mod tabs;
mod taking;
pub(super) mod ticking;
pub(super) mod wake_lock;

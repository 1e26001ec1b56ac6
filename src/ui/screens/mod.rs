//! One file a screen. A screen is a function from the view to HTML; only what
//! needs a hook of its own is a component.

pub(super) mod another_day;
pub(super) mod ask_us;
pub(super) mod asking;
pub(super) mod backup;
pub(super) mod books;
pub(super) mod breathe;
pub(super) mod choose_words;
pub(super) mod close_book;
pub(super) mod closing;
pub(super) mod delete_range;
pub(super) mod go_on;
pub(super) mod handed_over;
pub(super) mod helping;
pub(super) mod home;
pub(super) mod keeping;
pub(super) mod lasting;
pub(super) mod lock;
pub(super) mod look_back;
pub(super) mod notices;
pub(super) mod pace;
pub(super) mod pain;
pub(super) mod pain_detail;
pub(super) mod pass_over;
pub(super) mod practise;
pub(super) mod prepare;
mod releasing;
pub(super) mod safety;
pub(super) mod settings;
pub(super) mod signal;
pub(super) mod stopped;
pub(super) mod take_away;
pub(super) mod together;
mod two_yeses;
pub(super) mod unsaid;
pub(super) mod voice_lines;
mod which_days;

//! Every word on a screen, as data; no logic beyond which word goes with which
//! value.
//!
//! One folder a language, one file an area of the app. The static page that is
//! there before the app starts has its words in `en/shell.html`.
//!
//! Words are clinical, warm and plain, without exclamation marks. In the moment
//! (everything in [`now`]), and in [`safety`], a sentence has 22 words at most.

mod en;

pub use en::{
    WORD_COUNT, aftercare, backup, books, exports, keeping, lasting, lock, look_back, now, pages,
    practise, practising, prepare, release, safety, settings, span, time, words_for,
};

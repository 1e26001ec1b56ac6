//! Printing: the browser's own way, with its own question.

/// Asks the browser to print the page; whether it did.
pub(in crate::ui) fn print() -> bool {
    web_sys::window().is_some_and(|window| window.print().is_ok())
}

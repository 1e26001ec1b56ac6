//! Word between tabs; two ends of a channel in one page are as two tabs are.

use std::cell::Cell;
use std::rc::Rc;

use say_when::domain::shelf::BookNumber;
use say_when::record::FORMAT;
use say_when::store::tabs::{Tabs, Told};
use wasm_bindgen_test::wasm_bindgen_test;

use super::script::{script, text};

/// How often it was told of a change.
fn counting() -> (Tabs, Rc<Cell<u32>>) {
    counting_what(Told::Changed)
}

fn counting_what(what: Told) -> (Tabs, Rc<Cell<u32>>) {
    counting_in(BookNumber::FIRST, what)
}

fn counting_in(book: BookNumber, what: Told) -> (Tabs, Rc<Cell<u32>>) {
    let heard = Rc::new(Cell::new(0));
    let count = Rc::clone(&heard);
    (Tabs::listen(book, move |told| count.set(count.get() + u32::from(told == what))), heard)
}

async fn a_while() {
    script("await new Promise((resolve) => setTimeout(resolve, 200));").await;
}

#[wasm_bindgen_test]
async fn others_hear_and_the_speaker_does_not() {
    let (one, heard_by_one) = counting();
    let (other, heard_by_other) = counting();
    one.announce();
    one.announce();
    a_while().await;
    assert_eq!((heard_by_one.get(), heard_by_other.get()), (0, 2));
    other.announce();
    a_while().await;
    assert_eq!((heard_by_one.get(), heard_by_other.get()), (1, 2));
}

/// A tab reads anew when its own book has changed, and for no other.
#[wasm_bindgen_test]
async fn tabs_of_two_books_leave_each_other_alone() {
    let second = BookNumber::ALL[1];
    let (first_tab, heard_in_first) = counting();
    let (second_tab, heard_in_second) = counting_in(second, Told::Changed);
    first_tab.announce();
    second_tab.announce();
    a_while().await;
    assert_eq!((heard_in_first.get(), heard_in_second.get()), (0, 0));
    // Everything was deleted.
    first_tab.announce_in(second);
    a_while().await;
    assert_eq!((heard_in_first.get(), heard_in_second.get()), (0, 1));
}

#[wasm_bindgen_test]
async fn who_has_left_hears_nothing() {
    let (one, _) = counting();
    let (other, heard) = counting();
    drop(other);
    one.announce();
    a_while().await;
    assert_eq!(heard.get(), 0);
}

#[wasm_bindgen_test]
async fn other_words_say_nothing() {
    let (_one, heard) = counting();
    script(r#"
        const channel = new BroadcastChannel("pages");
        for (const word of ["", "CHANGED", null, 7, { changed: true }, ["changed"]]) channel.postMessage(word);
        await new Promise((resolve) => setTimeout(resolve, 200));
        channel.close();
    "#).await;
    assert_eq!(heard.get(), 0);
}

/// An older tab that opens is told, and so is one that was there first.
#[wasm_bindgen_test]
async fn older_tabs_are_told_of_a_newer_one_in_both_directions() {
    script(
        r#"
        window.heard = [];
        window.older = new BroadcastChannel("pages");
        older.onmessage = ({ data }) => heard.push(data);
    "#,
    )
    .await;
    let (_tabs, newer) = counting_what(Told::Newer);
    a_while().await;
    script(r#"older.postMessage("hello 0");"#).await;
    a_while().await;
    let heard = text("older.close(); return window.heard.join();").await;
    assert_eq!(heard, format!("hello {FORMAT},hello {FORMAT}"));
    assert_eq!(newer.get(), 0);
    script(
        r#"
        const newer = new BroadcastChannel("pages");
        for (const word of ["hello 0", "hello 999", "hello 1"]) newer.postMessage(word);
        await new Promise((resolve) => setTimeout(resolve, 200));
        newer.close();
    "#,
    )
    .await;
    assert_eq!(newer.get(), 1);
}

#[wasm_bindgen_test]
async fn tabs_of_one_version_say_hello_and_carry_on() {
    let five: Vec<_> = (0..5).map(|_| counting_what(Told::Newer)).collect();
    a_while().await;
    assert!(five.iter().all(|(_, newer)| newer.get() == 0));
}

#[wasm_bindgen_test]
async fn a_browser_without_channels_is_no_worse() {
    for absence in
        ["undefined", "class { constructor() { throw new DOMException('no', 'SecurityError'); } }"]
    {
        script(&format!(
            "window.channel = window.BroadcastChannel; window.BroadcastChannel = {absence};"
        ))
        .await;
        let (tabs, heard) = counting();
        tabs.announce();
        drop(tabs);
        script("window.BroadcastChannel = window.channel;").await;
        assert_eq!(heard.get(), 0);
    }
}

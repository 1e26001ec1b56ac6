//! Word between tabs; two ends of a channel in one page are as two tabs are.

use std::cell::Cell;
use std::rc::Rc;

use say_when::store::tabs::Tabs;
use wasm_bindgen_test::wasm_bindgen_test;

use super::script::script;

fn counting() -> (Tabs, Rc<Cell<u32>>) {
    let heard = Rc::new(Cell::new(0));
    let count = Rc::clone(&heard);
    (Tabs::listen(move || count.set(count.get() + 1)), heard)
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

//! Turning pages: a finger that moves sideways, a tap, and the arrow keys.
//!
//! Up and down stay the browser's: the pages have `touch-action: pan-y`, and a scroll that begins
//! takes the finger away (`pointercancel`).

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, MouseEvent, Window};
use yew::prelude::*;

/// Where a page is turned by a finger.
const ON_A_PAGE: [&str; 2] = [".sheet", ".sheet *"];
/// How far a finger moves sideways when it turns a page, in pixels.
const FAR: i32 = 44;
/// How far it moves at most when it only taps.
const NEAR: i32 = 8;

/// A page was turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Turned {
    /// On.
    On,
    /// Back.
    Back,
}

/// Tells when a page is turned, while there are any.
#[hook]
pub(in crate::ui) fn use_page_turning(has_pages: bool, onturn: Callback<Turned>) {
    use_effect_with((has_pages, onturn), |(has_pages, onturn)| {
        let window = web_sys::window().filter(|_| *has_pages);
        let listeners = window.map(|window| (keys(&window, onturn), finger(&window, onturn)));
        move || drop(listeners)
    });
}

fn keys(window: &Window, onturn: &Callback<Turned>) -> EventListener {
    let onturn = onturn.clone();
    EventListener::new(window, "keydown", move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        if event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key() {
            // Alt and left is the browser's own way back.
            return;
        }
        match event.key().as_str() {
            "ArrowRight" => onturn.emit(Turned::On),
            "ArrowLeft" => onturn.emit(Turned::Back),
            _ => {}
        }
    })
}

/// Where the one finger came down that may turn the page; none while there are two.
type Down = Rc<Cell<Option<(i32, i32)>>>;

fn finger(window: &Window, onturn: &Callback<Turned>) -> [EventListener; 3] {
    let down = Down::default();
    let onturn = onturn.clone();
    let listen = |name: &'static str, heard: Box<dyn Fn(&MouseEvent)>| {
        EventListener::new(window, name, move |event| {
            // A pointer event is a mouse event as well, and that is all that is asked of it.
            if let Some(event) = event.dyn_ref::<MouseEvent>() {
                heard(event);
            }
        })
    };
    let (at_down, at_up, at_cancel) = (down.clone(), down.clone(), down);
    [
        listen(
            "pointerdown",
            Box::new(move |event| {
                let is_first = at_down.get().is_none();
                let on_page = is_first && is_touch(event) && is_on_a_page(event);
                at_down.set(on_page.then(|| (event.client_x(), event.client_y())));
            }),
        ),
        listen(
            "pointerup",
            Box::new(move |event| {
                let Some((x, y)) = at_up.take() else { return };
                let (right, below) = (event.client_x() - x, event.client_y() - y);
                if let Some(turned) = turned(right, below.abs()) {
                    onturn.emit(turned);
                }
            }),
        ),
        listen("pointercancel", Box::new(move |_| at_cancel.set(None))),
    ]
}

/// What a finger does that has moved so far to the right, and so far up or down.
const fn turned(right: i32, aside: i32) -> Option<Turned> {
    if right.abs() <= NEAR && aside <= NEAR {
        Some(Turned::On)
    } else if right.abs() < FAR || right.abs() < 2 * aside {
        None
    } else if right < 0 {
        Some(Turned::On)
    } else {
        Some(Turned::Back)
    }
}

/// A mouse marks words by moving sideways.
fn is_touch(event: &MouseEvent) -> bool {
    let kind = js_sys::Reflect::get(event, &"pointerType".into()).ok();
    kind.and_then(|kind| kind.as_string()).is_some_and(|kind| kind != "mouse")
}

fn is_on_a_page(event: &MouseEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| {
        ON_A_PAGE.iter().any(|selector| target.matches(selector).unwrap_or_default())
    })
}

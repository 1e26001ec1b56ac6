//! What is taken away, from the browser's side: a file is put together in slices, so that a person
//! is heard in between.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::files;
use super::let_go::LetGo;
use crate::flow::backup::Progress;
use crate::flow::exports::{Event as Happened, Form};
use crate::flow::session::Event;
use crate::store::breath::Breath;
use crate::ui::taken::Making;

/// How many check-ins are written before the clock is looked at.
const A_SLICE: usize = 16;

/// Puts a file together and offers it; one that was let go of comes to nothing.
pub(super) fn save(
    mut making: Making,
    form: Form,
    number: u64,
    let_go: Rc<LetGo>,
    onevent: Callback<Event>,
) {
    spawn_local(async move {
        let mut breath = Breath::new();
        while !making.step(A_SLICE) {
            if breath.if_due().await {
                if !let_go.wants(number) {
                    return;
                }
                let (done, of) = making.progress();
                onevent.emit(Event::Exports(Happened::Gathered(Progress { done, of })));
            }
        }
        let day = making.day();
        let is_taken = making
            .finished()
            .is_some_and(|file| files::offer(&file.name, file.mime, &file.bytes).is_ok());
        let went = if is_taken { Happened::FileTaken(form, day) } else { Happened::FileRefused };
        onevent.emit(Event::Exports(went));
    });
}

//! Backups, from the browser's side: put together in slices, and read in slices, so that a person is
//! heard in between.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::File;
use yew::prelude::*;

use super::let_go::LetGo;
use super::{clock, files};
use crate::content::backup as words;
use crate::domain::backup::{Contents, NotSaved, Refusal};
use crate::flow::backup::{Event as Happened, Progress};
use crate::flow::session::Event;
use crate::record::{MOST_BACKUP_BYTES, Read, Reader, Writer};
use crate::store::breath::Breath;
use crate::ui::days;

/// How many bytes are written or read before the clock is looked at.
const A_SLICE: usize = 8 << 10;

/// Puts a backup together and offers it as a file.
pub(super) fn save(contents: Contents, number: u64, let_go: Rc<LetGo>, onevent: Callback<Event>) {
    spawn_local(async move {
        let goes_on = |progress| {
            onevent.emit(Event::Backup(Happened::Gathered(progress)));
            let_go.wants(number)
        };
        let saved = match gathered(&contents, goes_on).await {
            Ok(bytes) => {
                let date = days::in_digits(clock::now().day());
                let name = words::FILE_NAME.replace("{date}", &date);
                files::offer(&name, "application/json", &bytes).map_err(|_| NotSaved::BrokeOff)
            }
            Err(why) => Err(why),
        };
        onevent.emit(Event::Backup(Happened::Saved(saved)));
    });
}

async fn gathered(
    contents: &Contents,
    goes_on: impl Fn(Progress) -> bool,
) -> Result<Vec<u8>, NotSaved> {
    let (mut writer, mut breath) = (Writer::new(contents, clock::now()), Breath::new());
    while !writer.step(A_SLICE)? {
        let (done, of) = writer.progress();
        if breath.if_due().await && !goes_on(Progress { done, of }) {
            return Err(NotSaved::BrokeOff);
        }
    }
    if goes_on(Progress::default()) { Ok(writer.finish()) } else { Err(NotSaved::BrokeOff) }
}

/// A callback that reads a file for as long as it is to be read.
#[hook]
pub(in crate::ui) fn use_reading(is_reading: bool, onevent: Callback<Event>) -> Callback<File> {
    // Whoever has stopped reading has turned the page.
    let page = use_memo((), |()| Rc::new(Cell::new(0_u64)));
    {
        let page = page.clone();
        use_effect_with(is_reading, move |is_reading| {
            let was_reading = *is_reading;
            move || {
                if was_reading {
                    page.set(page.get().wrapping_add(1));
                }
            }
        });
    }
    use_callback(onevent, move |file: File, onevent| {
        let (page, onevent) = (Rc::clone(&page), onevent.clone());
        let own = page.get().wrapping_add(1);
        page.set(own);
        onevent.emit(Event::Backup(Happened::FileChosen));
        spawn_local(async move {
            let goes_on = |progress| {
                let goes_on = page.get() == own;
                if goes_on {
                    onevent.emit(Event::Backup(Happened::FileSeen(progress)));
                }
                goes_on
            };
            let read = read(&file, goes_on).await;
            if page.get() == own
                && let Some(read) = read.transpose()
            {
                onevent.emit(Event::Backup(Happened::FileRead(read.map(Box::new))));
            }
        });
    })
}

/// What is in a file; nothing, where it was let go of.
async fn read(
    file: &File,
    goes_on: impl Fn(Progress) -> bool,
) -> Result<Option<Contents>, Refusal> {
    let most = u32::try_from(MOST_BACKUP_BYTES).map_or(f64::MAX, f64::from);
    if file.size() > most {
        return Err(Refusal::TooLarge);
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| Refusal::Unreadable)?;
    let mut reader = Box::new(Reader::new(Uint8Array::new(&buffer).to_vec())?);
    let mut breath = Breath::new();
    loop {
        reader = match reader.step(A_SLICE)? {
            Read::All(contents) => return Ok(Some(contents)),
            Read::On(reader) => reader,
        };
        let (done, of) = reader.progress();
        if breath.if_due().await && !goes_on(Progress { done, of }) {
            return Ok(None);
        }
    }
}

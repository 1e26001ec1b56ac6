//! A store that is in no hurry: before each operation it lets whoever else is
//! waiting go first, so that two writers come between each other's steps.

use std::future::poll_fn;
use std::task::Poll;

use say_when::store::memory::Memory;
use say_when::store::{Answer, Change, Entry, Store, StoreError};

#[derive(Default)]
pub struct Unhurried(Memory);

async fn after_others<T>(doing: Answer<'_, T>) -> Result<T, StoreError> {
    let mut has_waited = false;
    poll_fn(|context| {
        if has_waited {
            return Poll::Ready(());
        }
        has_waited = true;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
    doing.await
}

impl Store for Unhurried {
    fn load_all(&self) -> Answer<'_, Vec<Entry>> {
        Box::pin(after_others(self.0.load_all()))
    }

    fn load<'a>(&'a self, keys: &'a [String]) -> Answer<'a, Vec<Option<Vec<u8>>>> {
        Box::pin(after_others(self.0.load(keys)))
    }

    fn load_last<'a>(&'a self, prefix: &'a str, most: u32) -> Answer<'a, Vec<Entry>> {
        Box::pin(after_others(self.0.load_last(prefix, most)))
    }

    fn keys(&self) -> Answer<'_, Vec<String>> {
        Box::pin(after_others(self.0.keys()))
    }

    fn commit(&self, changes: Vec<Change>) -> Answer<'_, ()> {
        Box::pin(after_others(self.0.commit(changes)))
    }

    fn load_aside(&self) -> Answer<'_, Vec<Entry>> {
        Box::pin(after_others(self.0.load_aside()))
    }

    fn erase_everything(&self) -> Answer<'_, ()> {
        Box::pin(after_others(self.0.erase_everything()))
    }
}

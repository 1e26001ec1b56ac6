//! Any session at all, against a model that only remembers what was said.

use std::collections::BTreeMap;
use std::rc::Rc;

use futures::executor::block_on;
use proptest::prelude::*;
use say_when::domain::book::{Book, BookId, OwnSignal};
use say_when::domain::check_in::{CheckIn, CheckInId, Note};
use say_when::domain::unfinished::Unfinished;
use say_when::record::Key;
use say_when::store::keeper::Keeper;
use say_when::store::memory::Memory;
use say_when::store::{Change, Store, StoreError};

use super::examples::{answering_alone, just_me};

#[derive(Clone, Debug)]
enum Step {
    Keep(u128, u128, String),
    SaveBook(u128, String),
    SaveCheckIn(u128, String),
    SaveUnfinished(u128, String),
    EraseCheckIn(u128),
    EraseUnfinished(u128),
    /// The disk turns a check-in into noise, and the app is opened again.
    Tear(u128),
    EraseEverything,
}

fn step() -> impl Strategy<Value = Step> {
    let (id, book, words) = (0_u128..4, 0_u128..3, "[a-c]{0,3}");
    prop_oneof![
        4 => (book.clone(), id.clone(), words).prop_map(|(book, id, words)| Step::Keep(book, id, words)),
        2 => (book, words).prop_map(|(book, words)| Step::SaveBook(book, words)),
        4 => (id.clone(), words).prop_map(|(id, words)| Step::SaveCheckIn(id, words)),
        4 => (id.clone(), words).prop_map(|(id, words)| Step::SaveUnfinished(id, words)),
        2 => id.clone().prop_map(Step::EraseCheckIn),
        2 => id.clone().prop_map(Step::EraseUnfinished),
        2 => id.prop_map(Step::Tear),
        1 => Just(Step::EraseEverything),
    ]
}

fn book(id: u128, words: &str) -> Book {
    Book { own_signal: OwnSignal::new(words).unwrap(), ..Book::new(BookId(id)) }
}

fn check_in(id: u128, words: &str) -> CheckIn {
    CheckIn { id: CheckInId(id), note: Note::new(words).unwrap(), ..just_me() }
}

fn unfinished(id: u128, words: &str) -> Unfinished {
    Unfinished { check_in: check_in(id, words), turn: answering_alone().turn }
}

#[derive(Default)]
struct Model {
    book: Option<Book>,
    check_ins: BTreeMap<u128, CheckIn>,
    unfinished: BTreeMap<u128, Unfinished>,
    aside: usize,
}

impl Model {
    /// What the keeper is to answer.
    fn after(&mut self, step: &Step) -> Result<(), StoreError> {
        match step {
            Step::Keep(own, id, words) => {
                if self.book.as_ref().is_none_or(|book| book.id.0 == *own) {
                    self.book = Some(book(*own, words));
                }
                self.check_ins.insert(*id, check_in(*id, words));
                self.unfinished.remove(id);
            }
            Step::SaveBook(own, words) => {
                let id = self.book.as_ref().map_or(*own, |book| book.id.0);
                self.book = Some(book(id, words));
            }
            Step::SaveCheckIn(..) | Step::SaveUnfinished(..) if self.book.is_none() => {
                return Err(StoreError::Absent);
            }
            Step::SaveCheckIn(id, words) => drop(self.check_ins.insert(*id, check_in(*id, words))),
            Step::SaveUnfinished(id, words) => {
                drop(self.unfinished.insert(*id, unfinished(*id, words)));
            }
            Step::EraseCheckIn(id) => drop(self.check_ins.remove(id)),
            Step::EraseUnfinished(id) => drop(self.unfinished.remove(id)),
            Step::Tear(id) => self.aside += usize::from(self.check_ins.remove(id).is_some()),
            Step::EraseEverything => *self = Self::default(),
        }
        Ok(())
    }
}

async fn done(store: &Rc<dyn Store>, model: &Model, step: &Step) -> Result<(), StoreError> {
    let keeper = Keeper::new(Rc::clone(store));
    match step {
        Step::Keep(own, id, words) => keeper.keep(&book(*own, words), &check_in(*id, words)).await,
        Step::SaveBook(own, words) => keeper.save_book(&book(*own, words)).await,
        Step::SaveCheckIn(id, words) => keeper.save_check_in(&check_in(*id, words)).await,
        Step::SaveUnfinished(id, words) => keeper.save_unfinished(&unfinished(*id, words)).await,
        Step::EraseCheckIn(id) => keeper.erase_check_in(CheckInId(*id)).await,
        Step::EraseUnfinished(id) => keeper.erase_unfinished(CheckInId(*id)).await,
        Step::Tear(id) => match (&model.book, model.check_ins.get(id)) {
            (Some(book), Some(check_in)) => {
                let key = Key::of_check_in(book.id, check_in).to_string();
                store.commit(vec![Change::Put(key, b"torn".to_vec())]).await?;
                keeper.find().await.map(drop)
            }
            _ => Ok(()),
        },
        Step::EraseEverything => keeper.erase_everything().await,
    }
}

/// What other programs keep in the same place: under keys that are nobody's here.
const OTHERS: [(&str, &[u8]); 4] = [
    ("Book", b"{}"),
    ("check-in/7", b"torn"),
    ("preferences", b"{\"theme\":\"dim\"}"),
    ("vault/someone/else", b"\0\xff"),
];

fn put_others(store: &Rc<dyn Store>) {
    let put = OTHERS.map(|(key, bytes)| Change::Put(key.to_owned(), bytes.to_vec()));
    block_on(store.commit(put.into())).unwrap();
}

fn others(store: &Rc<dyn Store>) -> Vec<Option<Vec<u8>>> {
    block_on(store.load(&OTHERS.map(|(key, _)| key.to_owned()))).unwrap()
}

/// After every step there is what was said, and others' things are as they were.
fn check(steps: &[Step]) -> Result<(), TestCaseError> {
    let store: Rc<dyn Store> = Rc::new(Memory::new());
    let mut model = Model::default();
    put_others(&store);
    for step in steps {
        let answer = block_on(done(&store, &model, step));
        prop_assert_eq!(answer, model.after(step), "{:?}", step);
        let found = block_on(Keeper::new(Rc::clone(&store)).find()).unwrap();
        prop_assert_eq!(&found.book, &model.book, "{:?}", step);
        prop_assert_eq!(found.check_ins, model.check_ins.values().cloned().collect::<Vec<_>>());
        prop_assert_eq!(found.unfinished, model.unfinished.values().cloned().collect::<Vec<_>>());
        prop_assert_eq!((found.unreadable, found.newer), (model.aside, 0));
        if matches!(step, Step::EraseEverything) {
            // The place is this app's own, and goes as a whole.
            put_others(&store);
        }
        prop_assert_eq!(others(&store), OTHERS.map(|(_, bytes)| Some(bytes.to_vec())));
    }
    Ok(())
}

fn sessions(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, cases, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(sessions(256))]

    #[test]
    fn any_session(steps in proptest::collection::vec(step(), 0..40)) {
        check(&steps)?;
    }
}

proptest! {
    #![proptest_config(sessions(10_000))]

    #[test]
    #[ignore = "10,000 sessions of 100 steps each"]
    fn any_long_session(steps in proptest::collection::vec(step(), 100)) {
        check(&steps)?;
    }
}

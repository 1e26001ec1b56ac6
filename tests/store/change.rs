//! Several changes at one stroke: all or nothing, whatever fails, with a lock and without; and what
//! somebody else has written meanwhile is not written over.

use std::cell::RefCell;
use std::rc::Rc;

use futures::executor::block_on;
use futures::future::FutureExt;
use say_when::domain::backup::{Choice, Contents, changes};
use say_when::domain::book::{Book, BookId, OwnSignal};
use say_when::domain::changes::Changes;
use say_when::domain::check_in::{CheckIn, CheckInId, Note};
use say_when::domain::deletion::Watch;
use say_when::domain::leaf::Leaf;
use say_when::domain::moment::Moment;
use say_when::record::Key;
use say_when::store::faulty::Faulty;
use say_when::store::keeper::{Ended, Keeper};
use say_when::store::memory::Memory;
use say_when::store::{Change, Entry, Store, StoreError};

use super::examples::{BOOK, both_of_us, copies, just_me, our_book, thanks};
use super::faults::FAULTS;
use super::sealed;

fn contents(book: Book, check_ins: Vec<CheckIn>, leaves: Vec<Leaf>) -> Contents {
    let all = Contents {
        book: Rc::new(book),
        check_ins: Rc::new(check_ins.into_iter().map(Rc::new).collect()),
        leaves: Rc::new(leaves.into_iter().map(Rc::new).collect()),
    };
    all.after(&Changes::default())
}

/// What is kept before: one that the file has too, one that differs there, one that is here alone.
fn here() -> Contents {
    let differs = CheckIn { note: Note::new("Ours.").unwrap(), ..just_me() };
    let alone = CheckIn { id: CheckInId(0xa1), ..just_me() };
    contents(our_book(), vec![both_of_us(), differs, alone], vec![thanks(), copies()])
}

/// And what is in the file: another date for the one that differs, so that its key is another too.
fn file() -> Contents {
    let began = Moment::new(just_me().began.epoch_ms() + 60_000, 60).unwrap();
    let theirs = CheckIn { note: Note::new("Theirs.").unwrap(), began, ..just_me() };
    let new = (0..5).map(|n| CheckIn { id: CheckInId(0xf0 + n), ..both_of_us() });
    let book = Book { own_signal: OwnSignal::new("Another").unwrap(), ..our_book() };
    contents(book, [both_of_us(), theirs].into_iter().chain(new).collect(), Vec::new())
}

async fn keep(keeper: &Keeper, contents: &Contents) {
    keeper.save_book(&contents.book).await.unwrap();
    for check_in in contents.check_ins.iter() {
        keeper.save_check_in(check_in).await.unwrap();
    }
    for leaf in contents.leaves.iter() {
        keeper.save_leaf(leaf).await.unwrap();
    }
}

async fn found(keeper: &Keeper) -> Contents {
    let found = keeper.find().await.unwrap();
    assert_eq!((found.unreadable, found.newer), (0, 0));
    contents(found.book.unwrap(), found.check_ins, found.leaves)
}

/// The same store, as whoever comes later sees it, when nothing fails any more.
fn later(store: &Faulty<Memory>) -> Keeper {
    let memory: Rc<dyn Store> = Rc::new(store.inner().clone());
    let lies_in_a_vault =
        block_on(memory.keys()).unwrap().iter().any(|key| key.starts_with("sealed/"));
    Keeper::new(if lies_in_a_vault { sealed::over(memory) } else { memory })
}

fn state(store: &dyn Store) -> Vec<Entry> {
    block_on(store.load_all()).unwrap()
}

/// A store with nothing in it, and what the keeper is given of it.
type Made = (Rc<Faulty<Memory>>, Rc<dyn Store>);

fn in_the_clear() -> Made {
    let store = Rc::new(Faulty::new(Memory::new()));
    (Rc::clone(&store), store)
}

fn in_a_vault() -> Made {
    let memory = Memory::new();
    block_on(memory.commit(vec![sealed::header()])).unwrap();
    let store = Rc::new(Faulty::new(memory));
    let over = sealed::over(Rc::clone(&store) as Rc<dyn Store>);
    (store, over)
}

const PLACES: [fn() -> Made; 2] = [in_the_clear, in_a_vault];
const CHOICES: [Choice; 3] = [Choice::KeepOurs, Choice::TakeTheirs, Choice::Replace];

fn all_the_way(_: usize, _: usize) -> bool {
    true
}

#[test]
fn what_was_chosen_is_there_and_taken_back_it_is_as_it_was() {
    for make in PLACES {
        for choice in CHOICES {
            let (_, store) = make();
            let keeper = Keeper::new(store);
            block_on(async {
                keep(&keeper, &here()).await;
                let wanted = changes(&here(), &file(), choice);
                assert_eq!(keeper.change(&wanted, &all_the_way).await, Ok(Ended::Made));
                assert_eq!(found(&keeper).await, here().after(&wanted), "{choice:?}");
                // The same once more, as after an answer that told nothing.
                assert_eq!(keeper.change(&wanted, &all_the_way).await, Ok(Ended::Made));
                let back = wanted.taken_back();
                assert_eq!(keeper.change(&back, &all_the_way).await, Ok(Ended::Made));
                assert_eq!(found(&keeper).await, here(), "{choice:?}, taken back");
            });
        }
    }
}

#[test]
fn where_nothing_is_kept_it_begins_to_be() {
    let (_, store) = in_the_clear();
    let keeper = Keeper::new(store);
    block_on(async {
        let all = file();
        assert_eq!(keeper.change(&all.from_nothing(), &all_the_way).await, Ok(Ended::Made));
        assert_eq!(found(&keeper).await, all);
        keeper.erase_everything().await.unwrap();
        let wanted = changes(&here(), &file(), Choice::TakeTheirs);
        assert_eq!(keeper.change(&wanted, &all_the_way).await, Err(StoreError::Absent));
    });
}

/// Another tab has begun to keep since: the check-ins come into its book, and that stays as it is.
#[test]
fn where_another_tab_has_begun_to_keep_its_book_stays() {
    let (_, store) = in_the_clear();
    let keeper = Keeper::new(store);
    block_on(async {
        let other_words = OwnSignal::new("Meanwhile").unwrap();
        let theirs = Book { own_signal: other_words, ..Book::new(BookId(0xb2)) };
        keeper.save_book(&theirs).await.unwrap();
        let all = file();
        assert_eq!(keeper.change(&all.from_nothing(), &all_the_way).await, Ok(Ended::Made));
        let found = found(&keeper).await;
        assert_eq!((&*found.book, &found.check_ins), (&theirs, &all.check_ins));
    });
}

/// Two tabs have begun to keep, and this one calls the book by another name than it lies under.
#[test]
fn a_book_is_changed_under_the_name_that_it_lies_under() {
    let (_, store) = in_the_clear();
    let keeper = Keeper::new(store);
    block_on(async {
        let book = Book { id: BookId(0xb2), ..our_book() };
        keep(
            &keeper,
            &contents(book, here().check_ins.iter().map(|one| (**one).clone()).collect(), vec![]),
        )
        .await;
        let wanted = changes(&here(), &file(), Choice::TakeTheirs);
        assert_eq!(keeper.change(&wanted, &all_the_way).await, Ok(Ended::Made));
        let (found, after) = (found(&keeper).await, here().after(&wanted));
        assert_eq!(*found.book, Book { id: BookId(0xb2), ..(*after.book).clone() });
        assert_eq!(found.check_ins, after.check_ins);
    });
}

#[test]
fn what_differs_in_its_words_alone_is_changed_in_its_place() {
    for make in PLACES {
        let (_, store) = make();
        let keeper = Keeper::new(store);
        block_on(async {
            keep(&keeper, &here()).await;
            let theirs = CheckIn { note: Note::new("Theirs.").unwrap(), ..just_me() };
            let file = contents(our_book(), vec![theirs], Vec::new());
            let wanted = changes(&here(), &file, Choice::TakeTheirs);
            assert_eq!(wanted.count(), 1);
            assert_eq!(keeper.change(&wanted, &all_the_way).await, Ok(Ended::Made));
            assert_eq!(found(&keeper).await, here().after(&wanted));
        });
    }
}

/// X5, S1: each operation fails in turn, in every way.
#[test]
fn all_or_nothing_whatever_fails() {
    for make in PLACES {
        for choice in CHOICES {
            let wanted = changes(&here(), &file(), choice);
            for at in 0..12 {
                for fault in FAULTS {
                    let (store, over) = make();
                    let keeper = Keeper::new(over);
                    block_on(keep(&keeper, &here()));
                    store.fail(at, fault);
                    let answer = keeper.change(&wanted, &all_the_way).now_or_never();
                    let now = block_on(found(&later(&store)));
                    let after = here().after(&wanted);
                    let place = format!("{choice:?}, operation {at}, {fault:?}: {answer:?}");
                    assert!(now == here() || now == after, "{place}: in between");
                    assert!(answer != Some(Ok(Ended::Made)) || now == after, "{place}: not done");
                }
            }
        }
    }
}

/// X5: whatever room there is, byte by byte.
#[test]
fn all_or_nothing_whatever_room_there_is() {
    let wanted = changes(&here(), &file(), Choice::TakeTheirs);
    let (mut fitted, mut did_not) = (0, 0);
    for room in (0..12_000).step_by(97) {
        let store = Rc::new(Memory::with_room(room));
        let keeper = Keeper::new(Rc::clone(&store) as Rc<dyn Store>);
        let can_begin = block_on(async {
            keeper.save_book(&here().book).await?;
            for check_in in here().check_ins.iter() {
                keeper.save_check_in(check_in).await?;
            }
            for leaf in here().leaves.iter() {
                keeper.save_leaf(leaf).await?;
            }
            Ok::<(), StoreError>(())
        });
        if can_begin.is_err() {
            continue;
        }
        let before = state(&*store);
        match block_on(keeper.change(&wanted, &all_the_way)) {
            Ok(_) => fitted += 1,
            answer => {
                assert_eq!(answer, Err(StoreError::Full));
                assert_eq!(state(&*store), before);
                did_not += 1;
            }
        }
    }
    assert!(fitted > 3 && did_not > 3, "{fitted}, {did_not}");
}

#[test]
fn let_go_of_in_time_nothing_has_changed() {
    for make in PLACES {
        let (store, over) = make();
        let keeper = Keeper::new(over);
        block_on(keep(&keeper, &here()));
        let before = state(store.inner());
        let told = RefCell::new(Vec::new());
        let goes_on = |done, of| {
            told.borrow_mut().push((done, of));
            false
        };
        let wanted = changes(&here(), &file(), Choice::Replace);
        assert_eq!(block_on(keeper.change(&wanted, &goes_on)), Ok(Ended::LetGo));
        assert_eq!(state(store.inner()), before);
        assert!(told.borrow().last().is_some_and(|(done, of)| done == of && *of > 5));
    }
}

#[test]
fn what_another_tab_has_changed_is_not_written_over() {
    for make in PLACES {
        let (store, over) = make();
        let keeper = Keeper::new(over);
        block_on(async {
            keep(&keeper, &here()).await;
            let wanted = changes(&here(), &file(), Choice::TakeTheirs);
            let theirs = CheckIn { note: Note::new("Meanwhile.").unwrap(), ..just_me() };
            keeper.save_check_in(&theirs).await.unwrap();
            let before = store.inner().load_all().await;
            assert_eq!(keeper.change(&wanted, &all_the_way).await, Err(StoreError::Changed));
            assert_eq!(store.inner().load_all().await, before);
        });
    }
}

/// What a tab has noted of the clock meanwhile is not for the two to see, and in nobody's way.
#[test]
fn a_book_that_another_tab_has_changed_is_not_written_over() {
    let seen = Some(Moment::new(1_772_750_000_000, 60).unwrap());
    let other_words = Book { own_signal: OwnSignal::new("Meanwhile").unwrap(), ..our_book() };
    let other_clock = Book { watch: Watch { seen, ..our_book().watch }, ..our_book() };
    assert_ne!(other_clock, our_book());
    for make in PLACES {
        for (meanwhile, answer) in
            [(&other_words, Err(StoreError::Changed)), (&other_clock, Ok(Ended::Made))]
        {
            let (store, over) = make();
            let keeper = Keeper::new(over);
            block_on(async {
                keep(&keeper, &here()).await;
                keeper.save_book(meanwhile).await.unwrap();
                let before = store.inner().load_all().await;
                let wanted = changes(&here(), &file(), Choice::TakeTheirs);
                assert_eq!(keeper.change(&wanted, &all_the_way).await, answer);
                assert_eq!(store.inner().load_all().await == before, answer.is_err());
            });
        }
    }
}

#[test]
fn what_cannot_be_read_is_set_aside_and_what_is_newer_is_left_alone() {
    let wanted = changes(&here(), &file(), Choice::TakeTheirs);
    let new = Key::of_check_in(BOOK, &CheckIn { id: CheckInId(0xf0), ..both_of_us() }).to_string();
    let (_, store) = in_the_clear();
    let keeper = Keeper::new(Rc::clone(&store));
    block_on(async {
        keep(&keeper, &here()).await;
        store.commit(vec![Change::Put(new.clone(), b"torn".to_vec())]).await.unwrap();
        assert_eq!(keeper.change(&wanted, &all_the_way).await, Ok(Ended::Made));
        assert_eq!(store.load_aside().await.unwrap(), [(new.clone(), b"torn".to_vec())]);
        let newer = br#"{"format":999,"kind":"check_in"}"#.to_vec();
        store.commit(vec![Change::Put(new.clone(), newer)]).await.unwrap();
        let before = store.load_all().await;
        let back = wanted.taken_back();
        assert_eq!(keeper.change(&back, &all_the_way).await, Err(StoreError::Newer));
        assert_eq!(store.load_all().await, before);
    });
}

/// X1, with ten thousand: one commit.
#[test]
fn ten_thousand_at_one_stroke() {
    let many = (0..10_000_u32).map(|n| {
        let began = Moment::nearest(1_600_000_000_000 + i64::from(n) * 3_600_000, 60);
        CheckIn { id: CheckInId(u128::from(n) + 0x1_0000), began, ..just_me() }
    });
    let all = contents(our_book(), many.collect(), vec![thanks()]);
    let (store, over) = in_the_clear();
    let keeper = Keeper::new(over);
    assert_eq!(block_on(keeper.change(&all.from_nothing(), &all_the_way)), Ok(Ended::Made));
    assert_eq!(state(store.inner()).len(), 10_002);
    assert_eq!(block_on(found(&keeper)), all);
}

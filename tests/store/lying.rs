//! What was deleted with everything, and is laid back as it lay. Each function gets an empty store.

use std::rc::Rc;

use say_when::record::Key;
use say_when::store::keeper::{AllThatLies, Keeper};
use say_when::store::{Change, Store, StoreError};

use super::examples::{both_of_us, handed_over, just_me, our_book, thanks};
use super::keeping::{NEWER, TORN, in_book, numbered, put};

/// Hands every rule of laying back to a macro that makes a test of it.
macro_rules! every_rule_of_laying_back {
    ($make:ident) => {
        $make! {
            lying::what_was_deleted_is_laid_back_as_it_lay
            lying::what_was_set_aside_is_something_by_itself
            lying::what_was_begun_since_is_not_written_over
        }
    };
}

pub async fn what_was_deleted_is_laid_back_as_it_lay(store: Rc<dyn Store>) {
    let keeper = Keeper::new(Rc::clone(&store));
    assert_eq!(keeper.all_that_lies().await, Ok(AllThatLies::default()));
    keeper.keep(&our_book(), &both_of_us()).await.unwrap();
    keeper.save_unfinished(&handed_over()).await.unwrap();
    keeper.save_leaf(&thanks()).await.unwrap();
    let torn = Key::of_check_in(our_book().id, &just_me()).to_string();
    let newer = Key::of_check_in(our_book().id, &numbered(7)).to_string();
    let aside = Change::LayAside("check-in/torn".to_owned(), TORN.to_vec());
    store.commit(vec![aside.clone(), aside]).await.unwrap();
    put(&*store, &[(&torn, TORN), (&newer, NEWER), ("somebody", b"else")]).await;
    let before = (store.load_all().await.unwrap(), store.load_aside().await.unwrap());
    assert_eq!((before.0.len(), before.1.len()), (7, 2));

    let lying = keeper.all_that_lies().await.unwrap();
    assert!(!lying.is_nothing());
    keeper.erase_everything().await.unwrap();
    assert!(keeper.all_that_lies().await.unwrap().is_nothing());
    assert_eq!((store.load_all().await, store.load_aside().await), (Ok(vec![]), Ok(vec![])));
    keeper.lay_back(&lying).await.unwrap();
    let after = (store.load_all().await.unwrap(), store.load_aside().await.unwrap());
    assert_eq!(after, before);
}

pub async fn what_was_set_aside_is_something_by_itself(store: Rc<dyn Store>) {
    let aside = Change::LayAside("check-in/torn".to_owned(), TORN.to_vec());
    store.commit(vec![aside]).await.unwrap();
    assert!(!Keeper::new(store).all_that_lies().await.unwrap().is_nothing());
}

pub async fn what_was_begun_since_is_not_written_over(store: Rc<dyn Store>) {
    let keeper = Keeper::new(Rc::clone(&store));
    keeper.keep(&our_book(), &both_of_us()).await.unwrap();
    let lying = keeper.all_that_lies().await.unwrap();
    keeper.erase_everything().await.unwrap();
    keeper.keep(&in_book(8), &just_me()).await.unwrap();
    let begun = store.load_all().await.unwrap();
    assert_eq!(keeper.lay_back(&lying).await, Err(StoreError::Changed));
    assert_eq!(store.load_all().await, Ok(begun));
}

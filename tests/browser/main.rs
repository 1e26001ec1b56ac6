//! What only a browser can show: records in a real database, preferences in
//! real storage, word between real channels.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub
)]

#[macro_use]
#[path = "../store/conformance.rs"]
mod conformance;
mod database;
mod denied;
#[allow(dead_code, reason = "the tests of records and stores use the rest of them")]
#[path = "../record/examples.rs"]
mod examples;
#[macro_use]
#[path = "../store/keeping.rs"]
mod keeping;
#[macro_use]
#[path = "../store/lying.rs"]
mod lying;
mod neighbours;
mod preferences;
mod script;
mod shelf;
mod tabs;
#[path = "../store/untouched.rs"]
mod untouched;
#[path = "../vault/vectors.rs"]
mod vectors;

use std::rc::Rc;

use say_when::store::Store;
use say_when::store::indexed_db::IndexedDb;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// The database, with nothing in it.
async fn nothing_kept() -> Rc<dyn Store> {
    let store = IndexedDb::new();
    store.erase_everything().await.unwrap();
    Rc::new(store)
}

macro_rules! on_indexed_db {
    ($($module:ident::$rule:ident)*) => {
        $(#[wasm_bindgen_test]
        async fn $rule() {
            $module::$rule(nothing_kept().await).await;
        })*
    };
}
every_promise!(on_indexed_db);
every_rule_of_keeping!(on_indexed_db);
every_rule_of_laying_back!(on_indexed_db);

//! Browsers that refuse storage, in the ways in which they do.

use std::rc::Rc;

use say_when::record::Preferences;
use say_when::store::indexed_db::IndexedDb;
use say_when::store::keeper::Keeper;
use say_when::store::{StoreError, preferences};
use wasm_bindgen_test::wasm_bindgen_test;

use super::examples::{just_me, our_book};
use super::nothing_kept;
use super::script::script;

/// What a getter or a call may do in place of answering.
const REFUSALS: [&str; 4] = [
    "throw new DOMException('no', 'SecurityError')",
    "throw new TypeError('no')",
    "return null",
    "return undefined",
];

async fn refusing(name: &str, refusal: &str) {
    script(&format!(
        r#"
        window.own = Object.getOwnPropertyDescriptor(window, "{name}");
        // Taken out first: WebKit goes on by a getter that it has called often, if it is only replaced.
        delete window["{name}"];
        Object.defineProperty(window, "{name}", {{ configurable: true, get() {{ {refusal} }} }});
    "#
    ))
    .await;
}

async fn as_before(name: &str) {
    script(&format!(
        r#"
        delete window["{name}"];
        if (window.own) Object.defineProperty(window, "{name}", window.own);
    "#
    ))
    .await;
}

#[wasm_bindgen_test]
async fn no_database_to_be_had() {
    nothing_kept().await;
    for refusal in REFUSALS {
        refusing("indexedDB", refusal).await;
        let keeper = Keeper::new(Rc::new(IndexedDb::new()));
        let answers = [
            keeper.find().await.map(drop),
            keeper.keep(&our_book(), &just_me()).await,
            keeper.erase_everything().await,
            keeper.aside_as_file().await.map(drop),
        ];
        as_before("indexedDB").await;
        assert_eq!(answers, [Err(StoreError::Denied); 4], "{refusal}");
    }
}

#[wasm_bindgen_test]
async fn a_database_that_may_not_be_opened() {
    let store = nothing_kept().await;
    for (name, error) in [
        ("SecurityError", StoreError::Denied),
        ("InvalidStateError", StoreError::Denied),
        ("UnknownError", StoreError::Denied),
        ("AbortError", StoreError::BrokeOff),
        ("QuotaExceededError", StoreError::Full),
    ] {
        script(&format!(
            r#"
            window.open_ = IDBFactory.prototype.open;
            window.databases = IDBFactory.prototype.databases;
            IDBFactory.prototype.databases = async () => {{ throw new DOMException("no", "{name}"); }};
            IDBFactory.prototype.open = () => {{ throw new DOMException("no", "{name}"); }};
        "#
        ))
        .await;
        let thrown = store.load_all().await;
        script(&format!(
            r#"
            IDBFactory.prototype.open = () => {{
                const request = new EventTarget();
                Object.setPrototypeOf(request, Object.create(EventTarget.prototype, {{
                    error: {{ get: () => new DOMException("no", "{name}") }},
                }}));
                setTimeout(() => request.onerror());
                return request;
            }};
        "#
        ))
        .await;
        let told = store.load_all().await;
        script(
            r"
            IDBFactory.prototype.open = window.open_;
            IDBFactory.prototype.databases = window.databases;
        ",
        )
        .await;
        assert_eq!((thrown, told), (Err(error), Err(error)), "{name}");
    }
}

#[wasm_bindgen_test]
async fn no_place_for_preferences() {
    preferences::erase();
    for refusal in REFUSALS {
        refusing("localStorage", refusal).await;
        let (loaded, is_saved) = (preferences::load(), preferences::save(Preferences::default()));
        preferences::erase();
        as_before("localStorage").await;
        assert_eq!((loaded, is_saved), (Preferences::default(), false), "{refusal}");
    }
    for call in ["getItem", "setItem", "removeItem"] {
        script(&format!(
            r#"
            window.call = Storage.prototype.{call};
            Storage.prototype.{call} = () => {{ throw new DOMException("no", "QuotaExceededError"); }};
        "#
        ))
        .await;
        let is_saved = preferences::save(Preferences::default());
        assert_eq!(preferences::load(), Preferences::default());
        preferences::erase();
        script(&format!("Storage.prototype.{call} = window.call;")).await;
        assert_eq!(is_saved, call == "removeItem", "{call}");
    }
    preferences::erase();
}

//! Scripts, for what the tests do behind the app's back.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Runs the body of an async function, and waits for what it returns.
pub async fn script(body: &str) -> JsValue {
    let promise = js_sys::eval(&format!("(async () => {{ {HELP} {body} }})()")).unwrap();
    JsFuture::from(js_sys::Promise::from(promise)).await.unwrap()
}

/// The same, for a truth value.
pub async fn is_so(body: &str) -> bool {
    script(body).await.as_bool().unwrap()
}

/// The same, for a text.
pub async fn text(body: &str) -> String {
    script(body).await.as_string().unwrap()
}

const HELP: &str = r#"
    const done = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
    const opened = (version, upgrade) => {
        const request = indexedDB.open("pages", version);
        request.onupgradeneeded = (event) => upgrade(request, event);
        return done(request);
    };
    const made = (version, ...stores) => opened(version, (request) => {
        for (const store of stores) request.result.createObjectStore(store);
    });
    // Looks by opening, and takes that back: databases() is not everywhere.
    const isThere = async () => {
        let isThere = true;
        try {
            const database = await opened(undefined, (request, event) => {
                isThere = event.oldVersion > 0;
                request.transaction.abort();
            });
            database.close();
        } catch {}
        return isThere;
    };
    const gone = () => done(indexedDB.deleteDatabase("pages"));
"#;

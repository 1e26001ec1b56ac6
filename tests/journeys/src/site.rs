//! A little web server of its own for each journey.
//!
//! Each site has its own port, which no other site of this run ever gets: a port is part of an
//! origin, so every journey starts with storage that nobody has written to, even in a browser that
//! another journey has used before. It also counts what it is asked for.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use futures::{StreamExt, stream};
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::failure::Outcome;
use crate::machine;
use crate::page::{self, Copy, Page};

/// A server on this machine, for one journey.
#[derive(Clone)]
pub struct Site {
    port: u16,
    shelf: Arc<Shelf>,
}

struct Shelf {
    /// What every answer says besides.
    headers: HeaderMap,
    replies: Mutex<HashMap<String, Reply>>,
    asked: Mutex<Vec<String>>,
    gate: watch::Sender<bool>,
    /// Whether a browser may keep a page that was left, to bring it back as it was.
    is_kept: AtomicBool,
}

#[derive(Clone)]
struct Reply {
    /// What is sent at once.
    body: Bytes,
    /// What is sent when the gate opens.
    held: Option<Bytes>,
    encoding: Option<&'static str>,
}

impl Site {
    /// Opens a site with the page and its copies on it.
    ///
    /// # Errors
    /// When no port is free.
    pub async fn open(page: &Page) -> Outcome<Self> {
        Self::open_with(page, HeaderMap::new()).await
    }

    /// Opens a site that says with every page what the build tells web hosts to say.
    ///
    /// # Errors
    /// When no port is free, or the page has been built without those headers.
    pub async fn open_as_hosted(page: &Page) -> Outcome<Self> {
        Self::open_with(page, machine::hosting_headers()?).await
    }

    async fn open_with(page: &Page, headers: HeaderMap) -> Outcome<Self> {
        let site = Self::listen(headers).await?;
        for copy in Copy::ALL {
            let (body, held) = page.sends(copy);
            site.puts(copy.path(), Reply { body, held, encoding: None });
        }
        Ok(site)
    }

    /// Opens a site with nothing but a blank page.
    ///
    /// # Errors
    /// When no port is free.
    pub async fn empty() -> Outcome<Self> {
        Self::listen(HeaderMap::new()).await
    }

    async fn listen(said: HeaderMap) -> Outcome<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        let shelf = Arc::new(Shelf {
            headers: said,
            replies: Mutex::default(),
            asked: Mutex::default(),
            gate: watch::Sender::new(false),
            is_kept: AtomicBool::new(false),
        });
        let router = Router::new().fallback(answer).with_state(Arc::clone(&shelf));
        // Never stopped: it keeps the port, and with it the origin, from being given out again.
        tokio::spawn(async move { axum::serve(listener, router).await });
        let site = Self { port, shelf };
        site.serves("/blank", page::BLANK);
        Ok(site)
    }

    /// Puts a page on the site.
    pub fn serves(&self, path: &str, html: &str) {
        let body = Bytes::copy_from_slice(html.as_bytes());
        self.puts(path, Reply { body, held: None, encoding: None });
    }

    /// Puts a packed page on the site, as a web host would send it.
    pub fn serves_packed(&self, path: &str, packed: Vec<u8>, encoding: &'static str) {
        self.puts(path, Reply { body: packed.into(), held: None, encoding: Some(encoding) });
    }

    fn puts(&self, path: &str, reply: Reply) {
        locked(&self.shelf.replies).insert(path.to_owned(), reply);
    }

    /// The page as it is sent to everybody, without its scripts and styles.
    #[must_use]
    pub fn plain_page(&self) -> String {
        let page =
            locked(&self.shelf.replies).get(Copy::AsBuilt.path()).map(|reply| reply.body.clone());
        page::plain(&String::from_utf8_lossy(&page.unwrap_or_default()))
    }

    /// The full address of a path.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Lets the rest of a held-back page through, now and for later loads.
    pub fn lets_the_rest_through(&self) {
        self.shelf.gate.send_replace(true);
    }

    /// Lets browsers keep a page that was left, as most web hosts do.
    pub fn lets_pages_be_kept(&self) {
        self.shelf.is_kept.store(true, Ordering::Relaxed);
    }

    /// Every path that was asked for, in order.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        locked(&self.shelf.asked).clone()
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn answer(State(shelf): State<Arc<Shelf>>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    locked(&shelf.asked).push(path.clone());
    let reply = locked(&shelf.replies).get(&path).cloned();
    let Some(reply) = reply else {
        let mut missing = Response::new(Body::empty());
        *missing.status_mut() = StatusCode::NOT_FOUND;
        return missing;
    };
    let body = match reply.held {
        None => Body::from(reply.body),
        Some(held) => {
            let mut gate = shelf.gate.subscribe();
            let later = stream::once(async move {
                let _opened = gate.wait_for(|open| *open).await;
                held
            });
            Body::from_stream(
                stream::once(async { reply.body }).chain(later).map(Ok::<_, std::io::Error>),
            )
        }
    };
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    let is_kept = shelf.is_kept.load(Ordering::Relaxed);
    let control = HeaderValue::from_static(if is_kept { "no-cache" } else { "no-store" });
    headers.insert(header::CACHE_CONTROL, control);
    if let Some(encoding) = reply.encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    for (name, value) in &shelf.headers {
        headers.insert(name, value.clone());
    }
    response
}

//! `cargo xtask serve`: the page on this machine, and on no other.

use std::future::IntoFuture as _;
use std::net::{Ipv4Addr, TcpListener};

use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

use crate::failure::{Explain, Failure, Outcome};
use crate::hosting;
use crate::page;
use crate::workspace;

/// Builds the page and serves it until Ctrl-C; `as_hosted`, with the headers that hosts are given.
pub(crate) fn run(port: u16, as_hosted: bool) -> Outcome {
    // The door is taken first: nobody should wait for a build only to hear that it is shut.
    let listener = listen(port)?;
    page::write()?;
    let address = listener.local_addr().explain(|| "The server has no address".to_owned())?;
    println!("Say When is at http://{address}/ (Ctrl-C ends it).");
    tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()
        .and_then(|runtime| runtime.block_on(answer(listener, as_hosted)))
        .explain(|| "The server stopped; start it again with `cargo xtask serve`".to_owned())
}

fn listen(port: u16) -> Outcome<TcpListener> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
        let other = port.checked_add(1).unwrap_or(8080);
        Failure::new(format!(
            "Port {port} cannot be used ({error}); choose another with `cargo xtask serve --port {other}`."
        ))
    })?;
    listener.set_nonblocking(true).explain(|| format!("Port {port} cannot be used"))?;
    Ok(listener)
}

async fn answer(listener: TcpListener, as_hosted: bool) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let page = get(move || async move { page(as_hosted) });
    let routes = Router::new().route("/", page.clone()).route("/say-when.html", page);
    axum::serve(listener, routes).into_future().await
}

/// Read anew each time, so that a build in another window shows on reload.
fn page(as_hosted: bool) -> Response {
    let Ok(page) = std::fs::read_to_string(workspace::page()) else {
        return (StatusCode::NOT_FOUND, "Build the page first: cargo xtask build").into_response();
    };
    respond(page, as_hosted).unwrap_or_else(|failure| {
        (StatusCode::INTERNAL_SERVER_ERROR, failure.to_string()).into_response()
    })
}

fn respond(page: String, as_hosted: bool) -> Outcome<Response> {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let hosted = if as_hosted { hosting::headers(&page)? } else { Vec::new() };
    for (name, value) in hosted {
        let trouble =
            || format!("The header {name} cannot be sent; change it in xtask/src/hosting.rs");
        let value = HeaderValue::try_from(value).explain(trouble)?;
        headers.insert(HeaderName::try_from(name).explain(trouble)?, value);
    }
    Ok((headers, page).into_response())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_busy_port_is_said_with_what_to_do() {
        let taken = listen(0).unwrap().local_addr().unwrap();
        let _holder = TcpListener::bind(taken).unwrap();
        let sentence = listen(taken.port()).unwrap_err().to_string();
        assert!(sentence.contains("--port"), "{sentence}");
    }
    const PAGE: &str =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";

    fn sent(as_hosted: bool) -> Vec<(String, String)> {
        let response = respond(PAGE.to_owned(), as_hosted).unwrap();
        let mut sent: Vec<_> = response
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
            .filter(|(name, _)| name != "content-type")
            .collect();
        sent.sort();
        sent
    }

    #[test]
    fn as_hosted_it_says_what_hosts_are_given_and_no_more() {
        let mut expected: Vec<_> = hosting::headers(PAGE)
            .unwrap()
            .into_iter()
            .map(|(name, value)| (name.to_lowercase(), value))
            .collect();
        expected.sort();
        assert_eq!(sent(true), expected);
    }

    #[test]
    fn otherwise_it_stays_as_plain_as_it_was() {
        assert_eq!(sent(false), [("cache-control".to_owned(), "no-store".to_owned())]);
    }
}

//! `cargo xtask serve`: the page on this machine, and on no other.

use std::future::IntoFuture as _;
use std::net::{Ipv4Addr, TcpListener};

use axum::Router;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;

use crate::failure::{Explain, Failure, Outcome};
use crate::page;
use crate::workspace;

/// Builds the page and serves it until Ctrl-C.
pub(crate) fn run(port: u16) -> Outcome {
    // The door is taken first: nobody should wait for a build only to hear that it is shut.
    let listener = listen(port)?;
    page::build()?;
    let address = listener.local_addr().explain(|| "The server has no address".to_owned())?;
    println!("Say When is at http://{address}/ (Ctrl-C ends it).");
    tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()
        .and_then(|runtime| runtime.block_on(answer(listener)))
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

async fn answer(listener: TcpListener) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let routes = Router::new().route("/", get(page)).route("/say-when.html", get(page));
    axum::serve(listener, routes).into_future().await
}

/// Read anew each time, so that a build in another window shows on reload.
async fn page() -> Response {
    std::fs::read(workspace::page()).map_or_else(
        |_| (StatusCode::NOT_FOUND, "Build the page first: cargo xtask build").into_response(),
        |bytes| {
            let headers = [(CONTENT_TYPE, "text/html; charset=utf-8"), (CACHE_CONTROL, "no-store")];
            (headers, bytes).into_response()
        },
    )
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
}

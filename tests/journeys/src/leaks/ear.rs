//! Somebody else's machine, as far as the browser can tell: an address of its own, which counts
//! whatever arrives there.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::task::JoinHandle;

use crate::failure::{Failure, Outcome};

/// Says yes to everything and has nothing to show, so that a page that goes there stays where it is.
const ANSWER: &[u8] = b"HTTP/1.1 204 No Content\r\nAccess-Control-Allow-Origin: *\r\n\
    Supports-Loading-Mode: credentialed-prerender\r\nConnection: close\r\n\r\n";

/// A port of this machine that listens: to TCP, where a bare connection counts too, and to UDP.
pub struct Ear {
    port: u16,
    arrived: Arc<AtomicUsize>,
    listens: [JoinHandle<()>; 2],
}

impl Ear {
    /// Opens one.
    ///
    /// # Errors
    /// When no port is free for both.
    pub async fn open() -> Outcome<Self> {
        for _ in 0..20 {
            let tcp = TcpListener::bind(("127.0.0.1", 0)).await?;
            let port = tcp.local_addr()?.port();
            if let Ok(udp) = UdpSocket::bind(("127.0.0.1", port)).await {
                let arrived = Arc::new(AtomicUsize::new(0));
                let listens = [
                    tokio::spawn(connections(tcp, Arc::clone(&arrived))),
                    tokio::spawn(packets(udp, Arc::clone(&arrived))),
                ];
                return Ok(Self { port, arrived, listens });
            }
        }
        Err(Failure::new("no port is free for both TCP and UDP"))
    }

    /// Its port.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// Whether anything has arrived.
    #[must_use]
    pub fn has_heard(&self) -> bool {
        self.arrived.load(Ordering::Relaxed) > 0
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        self.listens.iter().for_each(JoinHandle::abort);
    }
}

async fn connections(tcp: TcpListener, arrived: Arc<AtomicUsize>) {
    while let Ok((stream, _)) = tcp.accept().await {
        arrived.fetch_add(1, Ordering::Relaxed);
        tokio::spawn(answer(stream));
    }
}

async fn answer(stream: TcpStream) {
    let mut asked = [0; 4096];
    if stream.readable().await.is_ok() && stream.try_read(&mut asked).is_ok_and(|length| length > 0)
    {
        // Whether the answer arrives is of no interest.
        let _sent = stream.try_write(ANSWER);
    }
}

async fn packets(udp: UdpSocket, arrived: Arc<AtomicUsize>) {
    let mut packet = [0; 2048];
    while udp.recv_from(&mut packet).await.is_ok() {
        arrived.fetch_add(1, Ordering::Relaxed);
    }
}

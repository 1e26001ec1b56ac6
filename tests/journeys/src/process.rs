//! A driver, its browser, and a promise that both end when we do.
//!
//! A driver starts in a process group of its own and its browser joins that group, so one signal
//! ends both. A second little process holds the other end of a pipe of ours: however this test run
//! ends, the pipe closes, and it ends the group and removes the profile.

use std::ffi::OsStr;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};
use crate::machine::Engine;

/// Ends the group gently, then by force, then removes the folder, if one is given.
///
/// Gently first, because a virtual screen that is killed leaves its lock file behind.
const WATCH: &str = r#"
read _
kill -s TERM -- "-$1"
tries=0
while kill -s 0 -- "-$1" && [ "$tries" -lt 20 ]; do sleep 0.05; tries=$((tries + 1)); done
kill -s KILL -- "-$1"
if [ -n "$2" ]; then rm -rf -- "$2"; fi
"#;

/// A running driver.
pub struct Driver {
    process: Child,
    watch: Child,
    port: u16,
}

impl Driver {
    /// Starts the driver of `engine` on a free port, its temporary files in `folder`.
    ///
    /// `passing` is removed when the driver ends; a lasting profile is not passed here.
    ///
    /// # Errors
    /// When the driver is not there or does not start.
    pub fn start(engine: Engine, folder: &Path, passing: Option<&Path>) -> Outcome<Self> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let mut command = command_for(engine, port);
        command
            // Everything a browser would leave in a home stays in the profile.
            .env("HOME", folder)
            .env("TMPDIR", folder)
            .env("XDG_CONFIG_HOME", folder.join("config"))
            .env("XDG_DATA_HOME", folder.join("data"))
            .env("XDG_CACHE_HOME", folder.join("cache"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        own_group(&mut command);
        let process = command.spawn().map_err(|error| {
            Failure::new(format!("{} could not be started: {error}", engine.driver().display()))
        })?;
        let watch = watch(process.id(), passing)?;
        let mut driver = Self { process, watch, port };
        driver.answers(engine)?;
        Ok(driver)
    }

    /// The address that `WebDriver` commands go to.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The process group of driver and browser.
    #[must_use]
    pub fn group(&self) -> u32 {
        self.process.id()
    }

    /// Ends driver and browser at once, as a phone that dies would: nothing is flushed.
    ///
    /// # Errors
    /// When something of the group is still alive after the deadline.
    pub fn kill(&mut self) -> Outcome {
        let group = self.process.id();
        signal("-KILL", group);
        self.process.wait()?;
        let deadline = Instant::now() + DEADLINE;
        while alive(group)? {
            if Instant::now() > deadline {
                return Err(Failure::new(format!("process group {group} outlived its kill")));
            }
            std::thread::yield_now();
        }
        Ok(())
    }

    fn answers(&mut self, engine: Engine) -> Outcome {
        let deadline = Instant::now() + DEADLINE;
        loop {
            if std::net::TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return Ok(());
            }
            if let Some(status) = self.process.try_wait()? {
                return Err(Failure::new(format!(
                    "the driver of {} ended at once: {status}",
                    engine.name()
                )));
            }
            if Instant::now() > deadline {
                return Err(Failure::new(format!(
                    "the driver of {} did not answer",
                    engine.name()
                )));
            }
            std::thread::sleep(POLL);
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Closing the pipe is what the watch waits for.
        drop(self.watch.stdin.take());
        let _ended = self.process.wait();
        let _ended = self.watch.wait();
    }
}

const DEADLINE: Duration = Duration::from_secs(10);
const POLL: Duration = Duration::from_millis(10);

fn command_for(engine: Engine, port: u16) -> Command {
    let driver = engine.driver();
    match engine {
        Engine::Chromium => with(Command::new(driver), [format!("--port={port}")]),
        // Port 0: geckodriver would otherwise give every Firefox the same second port.
        Engine::Firefox => {
            with(Command::new(driver), [format!("--port={port}"), "--websocket-port=0".into()])
        }
        Engine::WebKit => {
            let mut command = Command::new("xvfb-run");
            command.args(["-a", "-s", "-screen 0 1280x1024x24"]).arg(driver);
            command.env("LIBGL_ALWAYS_SOFTWARE", "1");
            with(command, [format!("--port={port}")])
        }
    }
}

fn with<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(mut command: Command, arguments: I) -> Command {
    command.args(arguments);
    command
}

fn watch(group: u32, passing: Option<&Path>) -> Outcome<Child> {
    let mut command = Command::new("sh");
    command
        .args(["-c", WATCH, "watch"])
        .arg(group.to_string())
        .arg(passing.map_or_else(PathBuf::new, Path::to_path_buf))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    own_group(&mut command);
    Ok(command.spawn()?)
}

#[cfg(unix)]
fn own_group(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
}

#[cfg(not(unix))]
fn own_group(_command: &mut Command) {}

fn signal(name: &str, group: u32) {
    // A group that is gone already is what was wanted.
    let _status = Command::new("kill")
        .args([name, "--", &format!("-{group}")])
        .stderr(Stdio::null())
        .status();
}

/// Whether any process of the group still runs; one that only waits to be counted out does not.
fn alive(group: u32) -> Outcome<bool> {
    let listed = Command::new("ps").args(["-A", "-o", "pgid=,stat="]).output()?;
    let wanted = group.to_string();
    Ok(String::from_utf8_lossy(&listed.stdout).lines().any(|line| {
        let mut words = line.split_whitespace();
        words.next() == Some(wanted.as_str())
            && words.next().is_some_and(|state| !state.starts_with('Z'))
    }))
}

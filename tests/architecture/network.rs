//! No network API, and no remote origin: not in code, not in a comment, not in
//! what the browser's bindings are asked for.

use std::fs;

use crate::source::{assert_none, files, root};

/// Interfaces of browsers that lead out, by their names without case and
/// underscores: `send_beacon` and `sendBeacon` are one.
const WAYS_OUT: [&str; 14] = [
    "fetchwith",
    "fetchapi",
    "fetch(",
    "xmlhttprequest",
    "websocket",
    "webtransport",
    "eventsource",
    "rtcpeerconnection",
    "sendbeacon",
    "serviceworker",
    "sharedworker",
    "importscripts",
    "htmlformelement",
    "pushmanager",
];

/// The script that takes the ways out away: it lists them between quotes, and that is all it may do
/// with them.
const LOCKDOWN: &str = "shell/lockdown.js";

fn outside_quotes(text: &str) -> String {
    text.split('"').step_by(2).collect()
}

/// An address, but for the name of the SVG language, which is never asked for.
const NOT_AN_ADDRESS: [&str; 1] = ["http://www.w3.org/2000/svg"];

/// The one file that writes names of code systems, which have the form of an address and are asked by
/// nobody; and those names, quotes and all, so that nothing longer passes for one of them.
const CODED: &str = "src/record/fhir.rs";
const CODE_SYSTEMS: [&str; 4] = [
    "\"http://loinc.org\"",
    "\"http://unitsofmeasure.org\"",
    "\"http://terminology.hl7.org/CodeSystem/observation-category\"",
    "\"http://terminology.hl7.org/CodeSystem/data-absent-reason\"",
];

/// The bindings that would make a way out possible.
const BINDINGS: [&str; 16] = [
    "Request",
    "RequestInit",
    "Response",
    "Headers",
    "WebSocket",
    "EventSource",
    "XmlHttpRequest",
    "RtcPeerConnection",
    "WebTransport",
    "ServiceWorker",
    "ServiceWorkerContainer",
    "Worker",
    "SharedWorker",
    "PushManager",
    "HtmlFormElement",
    "HtmlIFrameElement",
];

fn breaches(path: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let plain = line.to_lowercase().replace('_', "");
        for way in WAYS_OUT.iter().filter(|way| plain.contains(**way)) {
            found.push(format!("{path}:{}: `{way}` is a way out of the device.", number + 1));
        }
        let systems = if path == CODED { &CODE_SYSTEMS[..] } else { &[] };
        let mut rest = NOT_AN_ADDRESS
            .iter()
            .chain(systems)
            .fold(line.to_owned(), |line, it| line.replace(it, ""));
        rest.make_ascii_lowercase();
        for origin in ["http://", "https://", "ws://", "wss://", "//cdn", "url(//", "src=\"//"] {
            if rest.contains(origin) {
                found.push(format!("{path}:{}: `{origin}` names a remote origin.", number + 1));
            }
        }
    }
    found
}

fn forbidden_bindings(manifest: &str) -> Vec<String> {
    let quoted = manifest.split('"').collect::<Vec<_>>();
    BINDINGS
        .iter()
        .filter(|binding| quoted.contains(binding))
        .map(|binding| format!("Cargo.toml asks for `{binding}`, which leads out of the device."))
        .collect()
}

#[test]
fn no_source_leads_out_of_the_device() {
    let mut all = files("src", &["rs", "html"]);
    all.extend(files("shell", &["js"]));
    all.extend(files("styles", &["css"]));
    all.push(("index.html".to_owned(), fs::read_to_string(root().join("index.html")).unwrap()));
    assert!(all.len() > 40, "only {} files were looked at", all.len());
    for (path, text) in &mut all {
        if *path == LOCKDOWN {
            *text = outside_quotes(text);
        }
    }
    let breaches: Vec<_> = all.iter().flat_map(|(path, text)| breaches(path, text)).collect();
    assert_none(&breaches);
}

#[test]
fn no_binding_leads_out_of_the_device() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    assert_none(&forbidden_bindings(&manifest));
}

fn check(text: &str, count: usize) {
    let found = breaches("src/ui/x.rs", text);
    assert_eq!(found.len(), count, "{text}: {found:?}");
}

#[test]
fn it_bites() {
    check("window.fetch_with_str(\"x\")", 1);
    check("fetch('/x')", 1);
    check("let x = XmlHttpRequest::new();", 1);
    check("navigator.send_beacon(\"x\")", 1);
    check("navigator.sendBeacon('x')", 1);
    check("let socket = WebSocket::new(\"wss://a.b\");", 2);
    check("RtcPeerConnection::new()", 1);
    check("EventSource::new()", 1);
    check("/// See https://example.org.", 1);
    check("<img src=\"//a.b/c.png\">", 1);
    check("@import url(//a.b/c.css);", 1);
    assert_eq!(forbidden_bindings("features = [\"Window\", \"Request\"]").len(), 1);
}

#[test]
fn the_lockdown_may_name_the_ways_out_and_no_more() {
    check(&outside_quotes("const ways = \"WebSocket fetch(\";"), 0);
    check(&outside_quotes("new WebSocket(\"x\")"), 1);
}

#[test]
fn one_file_may_name_these_code_systems_and_no_more() {
    let count = |path, text: &str| breaches(path, text).len();
    assert_eq!(count(CODED, "const LOINC: &str = \"http://loinc.org\";"), 0);
    assert_eq!(count(CODED, "\"http://loinc.org/x\""), 1);
    assert_eq!(count(CODED, "/// See http://loinc.org."), 1);
    assert_eq!(count("src/record/csv.rs", "\"http://loinc.org\""), 1);
}

#[test]
fn it_lets_pass_what_stays_here() {
    check("<svg xmlns='http://www.w3.org/2000/svg'>", 0);
    check("// Nothing is fetched.", 0);
    check("let request = store.open();", 0);
    assert_eq!(forbidden_bindings("features = [\"Window\", \"IdbRequest\"]").len(), 0);
}

//! The browser's ways to the network, by their names, and who may not hold them.
//!
//! The policy refuses them as well; this way nobody need take the policy's word for it.

use crate::failure::{Failure, Outcome};

/// What a script would have to call, or a module to look up by name.
const NAMES: [&str; 12] = [
    "fetch",
    "importScripts",
    "EventSource",
    "RTCPeerConnection",
    "sendBeacon",
    "serviceWorker",
    "ServiceWorker",
    "SharedWorker",
    "WebSocket",
    "WebTransport",
    "XMLHttpRequest",
    "XmlHttpRequest",
];

/// The first way out that `text` names.
pub(crate) fn in_text(text: &str) -> Option<&'static str> {
    NAMES.into_iter().find(|name| text.contains(name))
}

/// Refuses a script of the app that names one of them.
pub(crate) fn refuse_in_script(script: &str) -> Outcome {
    // "Nothing is fetched" is a sentence; a call has a bracket.
    let calls = script.contains("fetch(").then_some("fetch(");
    let named = NAMES.into_iter().find(|name| *name != "fetch" && script.contains(name));
    calls.or(named).map_or(Ok(()), |name| {
        Err(Failure::new(format!(
            "The app's script can reach the network by {name}; find what brings it in with `cargo tree` and leave it out."
        )))
    })
}

/// Refuses a script that does more with them than list them between quotes, to take them away.
pub(crate) fn refuse_outside_quotes(script: &str) -> Outcome {
    let outside: String = script.split('"').step_by(2).collect();
    in_text(&outside).map_or(Ok(()), |name| {
        Err(Failure::new(format!(
            "shell/lockdown.js names {name} outside its list; it may take ways out away and do nothing else with them."
        )))
    })
}

/// Refuses a module that holds the name of one of them. It can call any function of the page that
/// it knows by name, and it has to know the name from somewhere.
pub(crate) fn refuse_in_module(module: &[u8]) -> Outcome {
    let is_held = |name: &&str| module.windows(name.len()).any(|window| window == name.as_bytes());
    NAMES.into_iter().find(is_held).map_or(Ok(()), |name| {
        Err(Failure::new(format!(
            "The app's wasm holds the word {name}, by which it could reach the network; find what brings it in, and leave it out, or use another word."
        )))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_script_that_can_reach_the_network_is_refused() {
        for script in ["fetch(place)", "new WebSocket(place)", "new self['XMLHttpRequest']()"] {
            assert!(refuse_in_script(script).is_err(), "{script}");
        }
        assert!(refuse_in_script("// Nothing is fetched.").is_ok());
    }

    #[test]
    fn the_lockdown_knows_every_way_out_that_a_page_has() {
        let lockdown = include_str!("../../shell/lockdown.js");
        let lists: Vec<&str> = lockdown.split('"').skip(1).step_by(2).collect();
        let listed: Vec<&str> = lists.iter().flat_map(|list| list.split(' ')).collect();
        // A worker's, another spelling, and one whose `register` is taken away.
        let elsewhere = ["importScripts", "XmlHttpRequest", "serviceWorker", "ServiceWorker"];
        for name in NAMES.into_iter().filter(|name| !elsewhere.contains(name)) {
            assert!(listed.contains(&name), "{name}");
        }
        assert!(listed.contains(&"register"));
    }

    #[test]
    fn a_module_that_knows_the_name_of_a_way_out_is_refused() {
        let told = refuse_in_module(b"\0asm wakeLock sendBeacon \xff").unwrap_err().to_string();
        assert!(told.contains("sendBeacon"), "{told}");
        assert!(refuse_in_module(b"\0asm wakeLock request screen").is_ok());
    }
}

//! The page's JavaScript: the glue, the compressed app and what starts it.

use std::num::NonZeroU64;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::failure::{Explain, Failure, Outcome};
use crate::wasm::App;
use crate::ways_out;

/// How often zopfli looks for something better. Three times as many rounds save 50 bytes.
const ROUNDS: NonZeroU64 = NonZeroU64::MIN.saturating_add(4);

/// The first script of the page: what shuts the ways out, before what runs ahead of the app.
pub(super) fn first(lockdown: &str, head: &str) -> Outcome<String> {
    let (lockdown, head) = (plain(lockdown), plain(head));
    ways_out::refuse_outside_quotes(&lockdown)?;
    ways_out::refuse_in_script(&head)?;
    Ok([lockdown, head].concat())
}

/// The last script of the page: the app and all it needs to start.
pub(super) fn packed(app: &App, boot: &str) -> Outcome<String> {
    let boot = super::fill(&plain(boot), "{{wasm}}", &STANDARD.encode(compress(&app.module)?))?;
    let script = [without_loader(&plain(&app.glue))?, boot].concat();
    // Either would end the script early, or keep it from ending, in a browser's eyes.
    for mark in ["</script", "<!--"] {
        if script.contains(mark) {
            return Err(Failure::new(format!(
                "The app's script holds {mark}, which would break the page; take it out of shell/boot.js."
            )));
        }
    }
    ways_out::refuse_in_script(&script)?;
    Ok(script)
}

/// The glue without its own ways of getting the module, which fetch it. The app's bytes lie in
/// the page: boot.js needs the imports, and what to do with the instance.
fn without_loader(glue: &str) -> Outcome<String> {
    let loader = "async function __wbg_load(";
    let end = "return Object.assign(__wbg_init, { initSync }, exports);\n";
    glue.split_once(loader)
        .and_then(|(before, loader)| Some((before, loader.split_once(end)?.1)))
        .filter(|(before, _)| {
            ["function __wbg_get_imports(", "function __wbg_finalize_init("].iter().all(|each| before.contains(each))
        })
        .map(|(before, after)| {
            [before, "return { imports: __wbg_get_imports, finish: __wbg_finalize_init };\n", after].concat()
        })
        .ok_or_else(|| {
            Failure::new(
                "wasm-bindgen writes its glue differently now; adapt `without_loader` in xtask/src/page/script.rs.",
            )
        })
}

/// Gzip, because browsers unpack it themselves; by zopfli, because it packs tighter, and writes the
/// same bytes every time.
fn compress(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut packed = Vec::new();
    zopfli::compress(
        zopfli::Options { iteration_count: ROUNDS, ..zopfli::Options::default() },
        zopfli::Format::Gzip,
        bytes,
        &mut packed,
    )
    .explain(|| "The app could not be compressed".to_owned())?;
    Ok(packed)
}

/// JavaScript without indentation, empty lines and comments that stand on lines of their own.
///
/// No more than that: nothing here reads JavaScript, and the rest would save nothing once the page
/// is compressed on its way. The glue and our own scripts have no text that runs over a line's end.
pub(super) fn plain(script: &str) -> String {
    let mut kept = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    kept
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::io::Read as _;

    use super::*;

    /// The parts of wasm-bindgen's glue that matter here, around `middle`.
    fn app(middle: &str) -> App {
        let glue = format!(
            "function __wbg_get_imports() {{}}
            function __wbg_finalize_init() {{}}
            {middle}
            async function __wbg_load() {{ fetch(); }}
            return Object.assign(__wbg_init, {{ initSync }}, exports);
            end();"
        );
        App { glue, module: b"wasm".repeat(9) }
    }

    #[test]
    fn comments_of_their_own_go_and_code_stays() {
        let script = "// one\n  let a = 'b // c';\n\n/** two\n * three\n */\nlet d = /* e */ 1;\n";
        assert_eq!(plain(script), "let a = 'b // c';\nlet d = /* e */ 1;\n");
    }

    #[test]
    fn the_app_unpacks_to_itself() {
        let script = packed(&app("glue;"), "start(\"{{wasm}}\");").unwrap();
        let (_, text) = script.strip_suffix("\");\n").unwrap().split_once("start(\"").unwrap();
        let bytes = STANDARD.decode(text).unwrap();
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(bytes.as_slice()).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, b"wasm".repeat(9));
    }

    #[test]
    fn the_packed_app_carries_no_time() {
        let bytes = compress(b"wasm").unwrap();
        assert_eq!(bytes.get(4..8).unwrap(), [0, 0, 0, 0]);
    }

    #[test]
    fn the_loader_goes_and_what_surrounds_it_stays() {
        let script = packed(&app("glue;"), "{{wasm}}").unwrap();
        let expected =
            "glue;\nreturn { imports: __wbg_get_imports, finish: __wbg_finalize_init };\nend();\n";
        assert!(script.contains(expected), "{script}");
        assert!(without_loader("another glue").is_err());
    }

    #[test]
    fn only_the_list_of_the_lockdown_may_name_a_way_out() {
        let list = "let ways = \"open WebSocket\";";
        assert_eq!(first(list, "look();").unwrap(), format!("{list}\nlook();\n"));
        assert!(first("new WebSocket(place)", "").is_err());
        assert!(first("", list).is_err());
        assert!(first("", "fetch(place)").is_err());
    }

    #[test]
    fn a_script_that_would_end_early_is_refused() {
        assert!(packed(&app("'</script>'"), "{{wasm}}").is_err());
    }

    #[test]
    fn a_script_that_can_reach_the_network_is_refused() {
        assert!(packed(&app("fetch(place)"), "{{wasm}}").is_err());
        assert!(packed(&app("new WebSocket(place)"), "{{wasm}}").is_err());
    }
}

//! The table in the words of each host.

use serde_json::{Value, json};

use super::Header;
use crate::failure::{Failure, Outcome};

/// For the reader of a file; JSON has no place for it.
const NOTE: &str = "\
Written by `cargo xtask build` beside say-when.html, for that file and no other:
the policy names its scripts and styles by their hashes.

frame-ancestors 'none' keeps other pages from putting this one into a frame;
name them there if they may. There is no `sandbox` in the policy: it would take
the storage away, and with `allow-same-origin` and `allow-scripts` given back it
would hold next to nothing.
Strict-Transport-Security counts for this host and every host below it: leave it
out where one of them has no HTTPS.";

/// Every file: its name and its text.
pub(super) fn all(headers: &[Header]) -> Outcome<Vec<(&'static str, String)>> {
    for (name, value) in headers {
        // Each of these means something else in one of the formats.
        if let Some(sign) = value
            .chars()
            .find(|sign| matches!(sign, '"' | '\\' | '$' | '%' | '{' | '}') || sign.is_control())
        {
            return Err(Failure::new(format!(
                "The header {name} holds {sign:?}, which not every web server would read as it stands; take it out of xtask/src/hosting.rs."
            )));
        }
    }
    Ok(vec![
        ("_headers", listed(headers)),
        ("nginx.conf", nginx(headers)),
        ("Caddyfile", caddy(headers)),
        (".htaccess", apache(headers)),
        ("vercel.json", pretty(&vercel(headers))),
        ("firebase.json", pretty(&firebase(headers))),
    ])
}

/// Netlify and Cloudflare Pages: in the folder that is published.
fn listed(headers: &[Header]) -> String {
    let lines = lines(headers, |name, value| format!("  {name}: {value}\n"));
    format!("{}/*\n{lines}", note("Netlify and Cloudflare Pages: put it beside the page."))
}

fn nginx(headers: &[Header]) -> String {
    // Without `always` an error page would come without them.
    let lines = lines(headers, |name, value| format!("add_header {name} \"{value}\" always;\n"));
    let place = "nginx: include it in the `server` block. A `location` with an `add_header` of its\n\
                 # own takes none from outside: include it there as well.";
    format!("{}{lines}", note(place))
}

fn caddy(headers: &[Header]) -> String {
    let lines = lines(headers, |name, value| format!("\t{name} \"{value}\"\n"));
    format!("{}header {{\n{lines}}}\n", note("Caddy: import it in the site's block."))
}

fn apache(headers: &[Header]) -> String {
    let lines = lines(headers, |name, value| format!("Header always set {name} \"{value}\"\n"));
    let place = "Apache: put it beside the page. It needs mod_headers, and says so with an error\n\
                 # where that is missing, rather than leave the headers out.";
    format!("{}{lines}", note(place))
}

fn vercel(headers: &[Header]) -> Value {
    json!({ "headers": [{ "source": "/(.*)", "headers": pairs(headers) }] })
}

fn firebase(headers: &[Header]) -> Value {
    json!({
        "hosting": {
            "public": ".",
            "ignore": ["firebase.json", "**/.*"],
            "headers": [{ "source": "**", "headers": pairs(headers) }],
        },
    })
}

fn pairs(headers: &[Header]) -> Vec<Value> {
    headers.iter().map(|(name, value)| json!({ "key": name, "value": value })).collect()
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

fn lines(headers: &[Header], line: impl Fn(&str, &str) -> String) -> String {
    headers.iter().map(|(name, value)| line(name, value)).collect()
}

fn note(place: &str) -> String {
    let note: String =
        NOTE.lines().map(|line| format!("# {line}").trim_end().to_owned() + "\n").collect();
    format!("# {place}\n#\n{note}\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn table() -> Vec<Header> {
        let page = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
                    script-src 'sha256-a+b/c=' 'wasm-unsafe-eval'\">";
        super::super::headers(page).unwrap()
    }

    fn file(name: &str) -> String {
        all(&table()).unwrap().into_iter().find(|(each, _)| *each == name).unwrap().1
    }

    /// What a file says, as pairs.
    type Read = Vec<(String, String)>;

    /// Lines that are neither empty nor a comment.
    fn lines_of(text: &str) -> Vec<&str> {
        text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
    }

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }

    /// `before name "value" after`, and nothing else on the line.
    fn quoted(line: &str, before: &str, after: &str) -> (String, String) {
        let inner = line.strip_prefix(before).unwrap().strip_suffix(after).unwrap();
        let (name, value) = inner.split_once(" \"").unwrap();
        let value = value.strip_suffix('"').unwrap();
        assert!(!value.contains('"') && !name.contains(' '), "{line}");
        pair(name, value)
    }

    fn keys_and_values(entry: &Value) -> Read {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let entries = entry.get("headers").unwrap().as_array().unwrap();
        entries
            .iter()
            .map(|each| (text(each.get("key").unwrap()), text(each.get("value").unwrap())))
            .collect()
    }

    fn read(name: &str) -> Read {
        let text = file(name);
        match name {
            "_headers" => {
                let lines = lines_of(&text);
                assert_eq!(lines.first(), Some(&"/*"));
                lines
                    .iter()
                    .skip(1)
                    .map(|line| line.strip_prefix("  ").unwrap().split_once(": ").unwrap())
                    .map(|(name, value)| pair(name, value))
                    .collect()
            }
            "nginx.conf" => lines_of(&text)
                .into_iter()
                .map(|line| quoted(line, "add_header ", " always;"))
                .collect(),
            ".htaccess" => lines_of(&text)
                .into_iter()
                .map(|line| quoted(line, "Header always set ", ""))
                .collect(),
            "Caddyfile" => {
                let lines = lines_of(&text);
                let inner =
                    lines.strip_prefix(&["header {"]).unwrap().strip_suffix(&["}"]).unwrap();
                inner.iter().map(|line| quoted(line, "\t", "")).collect()
            }
            "vercel.json" => {
                let value: Value = serde_json::from_str(&text).unwrap();
                assert_eq!(value.pointer("/headers/0/source").unwrap(), "/(.*)");
                keys_and_values(value.pointer("/headers/0").unwrap())
            }
            "firebase.json" => {
                let value: Value = serde_json::from_str(&text).unwrap();
                assert_eq!(value.pointer("/hosting/headers/0/source").unwrap(), "**");
                keys_and_values(value.pointer("/hosting/headers/0").unwrap())
            }
            other => unreachable!("{other} is not read"),
        }
    }

    #[test]
    fn every_file_says_exactly_what_the_table_says() {
        let expected: Read =
            table().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        for (name, _) in all(&table()).unwrap() {
            assert_eq!(read(name), expected, "{name}");
        }
    }

    #[test]
    fn what_a_format_would_read_as_something_else_is_refused() {
        for value in ["a\"b", "$host", "a\\b", "%{x}s", "{env}", "a\nb"] {
            assert!(all(&[("X", value.to_owned())]).is_err(), "{value}");
        }
    }

    #[test]
    fn a_reader_finds_out_why_there_is_no_sandbox() {
        for name in ["_headers", "nginx.conf", "Caddyfile", ".htaccess"] {
            assert!(file(name).contains("no `sandbox`"), "{name}");
        }
        for (_, value) in table() {
            assert!(!value.contains("sandbox"), "{value}");
        }
    }
}

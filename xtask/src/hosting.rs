//! What a web server should say when it hands out the page: one table of headers, written as a file
//! for each of the usual hosts.
//!
//! The files lie beside the page and fit this build only: the policy names its scripts by hash.

mod formats;

use std::fs;
use std::path::Path;

use crate::failure::{Explain, Failure, Outcome};

/// A header: its name and its value.
pub(crate) type Header = (&'static str, String);

/// What a page may do with the device, feature by feature: nothing, but for what the app uses.
///
/// `autoplay` is the quiet tone of "ask gently", `screen-wake-lock` keeps the screen awake while
/// its timer runs. Only names that browsers know: they complain of any other.
const OFF: &[&str] = &[
    "accelerometer",
    "attribution-reporting",
    "bluetooth",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "clipboard-write",
    "compute-pressure",
    "cross-origin-isolated",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "keyboard-map",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "serial",
    "storage-access",
    "sync-xhr",
    "usb",
    "web-share",
    "window-management",
    "xr-spatial-tracking",
];
const OWN: &[&str] = &["autoplay", "screen-wake-lock"];

/// The table: every header that the page should come with.
///
/// # Errors
/// When the page has no policy that the header could repeat.
pub(crate) fn headers(page: &str) -> Outcome<Vec<Header>> {
    let off = OFF.iter().map(|feature| format!("{feature}=()"));
    let own = OWN.iter().map(|feature| format!("{feature}=(self)"));
    let features: Vec<String> = off.chain(own).collect();
    Ok(vec![
        // No connection to anywhere, whatever asks for it: what a policy inside the page cannot say.
        ("Connection-Allowlist", "()".to_owned()),
        // `frame-ancestors` is heard in a header only.
        ("Content-Security-Policy", format!("{}; frame-ancestors 'none'", policy(page)?)),
        ("Permissions-Policy", features.join(", ")),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Strict-Transport-Security", "max-age=63072000; includeSubDomains".to_owned()),
        ("Cache-Control", "no-store".to_owned()),
        ("X-Robots-Tag", "noindex, nofollow".to_owned()),
    ])
}

/// The policy that stands in the page.
fn policy(page: &str) -> Outcome<&str> {
    page.split_once("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(policy, _)| policy)
        .ok_or_else(|| {
            Failure::new("index.html has no Content-Security-Policy; put its meta element back.")
        })
}

/// Writes the files for hosting into a folder beside the page.
pub(crate) fn write(page: &str, folder: &Path) -> Outcome {
    let headers = headers(page)?;
    fs::create_dir_all(folder).explain(|| format!("{} could not be made", folder.display()))?;
    for (name, text) in formats::all(&headers)? {
        let path = folder.join(name);
        fs::write(&path, text).explain(|| format!("{} could not be written", path.display()))?;
    }
    println!("{} holds the headers for web servers", folder.display());
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const PAGE: &str = "<meta charset=\"utf-8\">
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; trusted-types 'none'\">";

    #[test]
    fn the_header_says_what_the_page_says_and_who_may_frame_it() {
        let headers = headers(PAGE).unwrap();
        let policies: Vec<&str> = headers
            .iter()
            .filter(|(name, _)| *name == "Content-Security-Policy")
            .map(|(_, value)| value.as_str())
            .collect();
        assert_eq!(policies, ["default-src 'none'; trusted-types 'none'; frame-ancestors 'none'"]);
        assert!(super::headers("<p>no policy</p>").is_err());
    }

    #[test]
    fn every_feature_is_off_but_those_that_the_app_uses() {
        let headers = headers(PAGE).unwrap();
        let (_, value) = headers.iter().find(|(name, _)| *name == "Permissions-Policy").unwrap();
        let on: Vec<&str> = value.split(", ").filter(|each| !each.ends_with("=()")).collect();
        assert_eq!(on, ["autoplay=(self)", "screen-wake-lock=(self)"]);
        assert!(OFF.is_sorted());
    }

    #[test]
    fn no_header_stands_twice() {
        let mut names: Vec<&str> = headers(PAGE).unwrap().iter().map(|(name, _)| *name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 10);
    }

    #[test]
    fn the_files_lie_in_the_folder() {
        let folder = std::env::temp_dir().join(format!("say-when-hosting-{}", std::process::id()));
        write(PAGE, &folder).unwrap();
        let mut names: Vec<_> =
            fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        fs::remove_dir_all(&folder).unwrap();
        names.sort_unstable();
        let expected =
            [".htaccess", "Caddyfile", "_headers", "firebase.json", "nginx.conf", "vercel.json"];
        assert_eq!(names, expected);
    }
}

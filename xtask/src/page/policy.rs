//! The content security policy: nothing but what lies in this file, by hash.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::elements;
use crate::failure::{Failure, Outcome};

/// The policy of a page, made from the scripts and styles that it holds.
pub(super) fn of(page: &str) -> Outcome<String> {
    let scripts = elements::all(page, "script")?;
    let styles = elements::all(page, "style")?;
    // A browser obeys a policy from the place where it stands, not before.
    let place = page.find("{{policy}}").unwrap_or(usize::MAX);
    for element in scripts.iter().chain(&styles) {
        if element.start < place {
            return Err(Failure::new(
                "index.html has a script or a style before its policy; move the policy up.",
            ));
        }
        if element.tag.contains("src") {
            return Err(Failure::new(
                "index.html loads a script from elsewhere; put the script into the page.",
            ));
        }
    }
    let scripts = hashes(&scripts);
    let styles = hashes(&styles);
    Ok([
        "default-src 'none'",
        // Only for compiling the app's own bytes; JavaScript's eval stays refused.
        &format!("script-src {scripts} 'wasm-unsafe-eval'"),
        &format!("style-src {styles}"),
        "img-src data:",
        // The worker that makes keys (shell/boot.js). It is under this policy too.
        "worker-src blob:",
        "connect-src 'none'",
        // Not covered by default-src: without it, a form could still send answers out.
        "form-action 'none'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        // One policy, made once by shell/boot.js, which trusts the text of that worker alone.
        "trusted-types key-maker",
    ]
    .join("; "))
}

fn hashes(elements: &[elements::Element]) -> String {
    let hashes: Vec<String> = elements.iter().map(|element| hash(element.content)).collect();
    hashes.join(" ")
}

fn hash(content: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(content)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_hash_is_the_one_of_the_standard() {
        // The example in the Content Security Policy specification.
        let expected = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
        assert_eq!(hash("alert('Hello, world.');"), expected);
    }

    #[test]
    fn every_script_and_style_is_named() {
        let page = "{{policy}}<style>a</style><script>b</script>
            <noscript><style>c</style></noscript><script>d</script>";
        let policy = of(page).unwrap();
        for content in ["a", "b", "c", "d"] {
            assert!(policy.contains(&hash(content)), "{content} is not in {policy}");
        }
        assert_eq!(policy.matches("sha256-").count(), 4);
        assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"), "{policy}");
    }

    #[test]
    fn what_stands_before_the_policy_is_refused() {
        assert!(of("<script>a</script>{{policy}}").is_err());
    }

    #[test]
    fn a_script_from_elsewhere_is_refused() {
        assert!(of("{{policy}}<script src=\"x.js\"></script>").is_err());
    }
}

//! Each component has its style sheet, and each of those its component.

use crate::source::{assert_none, files};

fn names(files: &[(String, String)]) -> Vec<&str> {
    files
        .iter()
        .filter_map(|(path, _)| path.rsplit('/').next()?.rsplit_once('.').map(|(stem, _)| stem))
        .filter(|stem| *stem != "mod")
        .collect()
}

fn breaches(components: &[&str], styles: &[&str]) -> Vec<String> {
    let unstyled = components
        .iter()
        .filter(|name| !styles.contains(name))
        .map(|name| format!("src/ui/components/{name}.rs has no styles/components/{name}.css."));
    let ownerless = styles
        .iter()
        .filter(|name| !components.contains(name))
        .map(|name| format!("styles/components/{name}.css has no src/ui/components/{name}.rs."));
    unstyled.chain(ownerless).collect()
}

/// Every selector of a component's sheet begins with that component.
fn strangers(name: &str, sheet: &str) -> Vec<String> {
    let block = name.replace('_', "-");
    first_classes(sheet)
        .into_iter()
        .filter(|class| {
            !(*class == block
                || class.starts_with(&format!("{block}__"))
                || class.starts_with(&format!("{block}--")))
        })
        .map(|class| format!("styles/components/{name}.css speaks of `.{class}`."))
        .collect()
}

/// The first class name of each selector of a sheet.
fn first_classes(sheet: &str) -> Vec<String> {
    let mut without_comments = String::new();
    for (n, part) in sheet.split("/*").enumerate() {
        without_comments.push_str(if n == 0 {
            part
        } else {
            part.split_once("*/").map_or("", |(_, it)| it)
        });
    }
    let openings = without_comments.split(['}', ';']).flat_map(|rule| {
        let mut parts: Vec<_> = rule.split('{').collect();
        parts.pop();
        parts
    });
    openings
        .filter(|opening| !opening.trim_start().starts_with('@'))
        .flat_map(|selectors| selectors.split(','))
        .filter_map(|selector| selector.split_once('.'))
        .map(|(_, class)| {
            class
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                .collect()
        })
        .collect()
}

#[test]
fn every_component_has_its_sheet_and_every_sheet_its_component() {
    let components = files("src/ui/components", &["rs"]);
    let styles = files("styles/components", &["css"]);
    assert!(!components.is_empty(), "no components were found");
    assert_none(&breaches(&names(&components), &names(&styles)));
}

#[test]
fn a_sheet_is_about_its_own_component() {
    let styles = files("styles/components", &["css"]);
    let strange: Vec<_> = styles
        .iter()
        .zip(names(&styles))
        .flat_map(|((_, sheet), name)| strangers(name, sheet))
        .collect();
    assert_none(&strange);
}

#[test]
fn it_bites() {
    assert_eq!(breaches(&["press", "mark"], &["mark"]).len(), 1);
    assert_eq!(breaches(&["mark"], &["mark", "press"]).len(), 1);
    assert_eq!(breaches(&["mark"], &["marks"]).len(), 2);
    assert_eq!(strangers("top_bar", ".press { x: 1 }").len(), 1);
    assert_eq!(
        strangers("top_bar", "@layer a.b { .top-bar, .press:hover { x: 1.5rem } }").len(),
        1
    );
}

#[test]
fn it_lets_pass_what_may_be() {
    assert_eq!(breaches(&["mark"], &["mark"]), Vec::<String>::new());
    let own =
        "/* .press */ @layer a.b { .top-bar, .top-bar__back .press { margin: .5rem 1.25rem; } }";
    assert_eq!(strangers("top_bar", own), Vec::<String>::new());
}

//! Each component has its style sheet, and each of those its component.

use std::collections::BTreeSet;

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

/// A class that two sheets give a look to by itself. Two screens that happen on one name would
/// dress each other.
fn dressed_twice(sheets: &[(&str, &str)]) -> Vec<String> {
    let mut dressed: Vec<(String, &str)> = Vec::new();
    let mut twice = Vec::new();
    for (path, sheet) in sheets {
        let own: BTreeSet<String> = alone(sheet).into_iter().collect();
        for class in own {
            match dressed.iter().find(|(earlier, _)| *earlier == class) {
                Some((_, first)) => {
                    twice.push(format!("{first} and {path} both dress `.{class}`."));
                }
                None => dressed.push((class, path)),
            }
        }
    }
    twice
}

/// The classes that are a selector by themselves.
fn alone(sheet: &str) -> Vec<String> {
    sheet
        .lines()
        .filter_map(|line| line.strip_prefix('.')?.strip_suffix(" {"))
        .filter(|class| class.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_class_is_dressed_in_one_sheet() {
    let sheets = files("styles", &["css"]);
    let sheets: Vec<_> = sheets.iter().map(|(path, sheet)| (&**path, &**sheet)).collect();
    assert_none(&dressed_twice(&sheets));
}

#[test]
fn it_bites() {
    assert_eq!(dressed_twice(&[("a", ".x {\n}\n"), ("b", ".x {\n}\n.y {\n}\n")]).len(), 1);
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
    let beneath = [("a", ".x {\n}\n"), ("b", ".y .x {\n}\n")];
    assert_eq!(dressed_twice(&beneath), Vec::<String>::new());
    assert_eq!(breaches(&["mark"], &["mark"]), Vec::<String>::new());
    let own =
        "/* .press */ @layer a.b { .top-bar, .top-bar__back .press { margin: .5rem 1.25rem; } }";
    assert_eq!(strangers("top_bar", own), Vec::<String>::new());
}

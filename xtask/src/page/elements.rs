//! The inline scripts and styles of a page, found as a browser finds them.

use crate::failure::{Failure, Outcome};

/// An opening tag and the text up to its closing tag.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Element<'a> {
    pub(super) tag: &'a str,
    pub(super) content: &'a str,
    /// Where the opening tag begins.
    pub(super) start: usize,
}

/// Every `<name …>…</name>` of the page, in order. For `script` and `style` only: a browser reads
/// their content as plain text, so the first closing tag ends them, and so it does here.
pub(super) fn all<'a>(page: &'a str, name: &str) -> Outcome<Vec<Element<'a>>> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let mut found = Vec::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once(&open) {
        let start = page.len() - after.len() - open.len();
        let unclosed =
            || Failure::new(format!("A <{name}> in index.html is not closed; close it."));
        let (tag, body) = after.split_once('>').ok_or_else(unclosed)?;
        let (content, next) = body.split_once(&close).ok_or_else(unclosed)?;
        found.push(Element { tag, content, start });
        rest = next;
    }
    Ok(found)
}

/// The template without its comments, which are for people who read the source.
pub(super) fn without_comments(template: &str) -> String {
    let mut kept = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, comment)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn each_is_found_with_its_tag() {
        let page = "<style>a</style><noscript><style media=\"x\">b</style></noscript>";
        let found = all(page, "style").unwrap();
        let seen: Vec<_> = found.iter().map(|each| (each.tag, each.content)).collect();
        assert_eq!(seen, [("", "a"), (" media=\"x\"", "b")]);
        assert_eq!(found.first().unwrap().start, 0);
    }

    #[test]
    fn one_that_never_ends_is_refused() {
        assert!(all("<script>1;", "script").is_err());
    }

    #[test]
    fn comments_go_and_the_rest_stays() {
        assert_eq!(without_comments("a<!-- b -->c<!--d-->e"), "ace");
    }
}

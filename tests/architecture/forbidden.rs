//! What is not written here, and why not.

use crate::source::{Source, assert_none, sources, whole_words};

/// What is not written, anywhere in the app's code.
const FORBIDDEN: [(&str, &str); 20] = [
    (".unwrap()", "a panic would reach a person"),
    (".unwrap_err()", "a panic would reach a person"),
    (".unwrap_unchecked()", "a panic would reach a person"),
    (".expect(", "a panic would reach a person"),
    (".expect_throw(", "a panic would reach a person"),
    (".unwrap_throw(", "a panic would reach a person"),
    ("panic!", "a panic would reach a person"),
    ("todo!", "it is not finished"),
    ("unimplemented!", "it is not finished"),
    ("unreachable!", "a panic would reach a person"),
    ("dbg!", "answers would be printed"),
    ("println!", "answers would be printed"),
    ("console::log", "answers would be printed"),
    ("let _ =", "what went wrong is not said"),
    ("from_html_unchecked", "what a person typed could become markup"),
    ("set_inner_html", "what a person typed could become markup"),
    ("Rc<RefCell", "state that changes behind the session's back"),
    ("thread_local!", "state that belongs to nobody"),
    ("static mut", "state that belongs to nobody"),
    ("#[function_component", "the old name of `#[component]`"),
];

/// What only one file may write.
const ONLY_IN: [(&str, &str, &str); 7] = [
    ("LocalStorage", "src/store/preferences.rs", "answers never go there"),
    ("local_storage", "src/store/preferences.rs", "answers never go there"),
    ("SessionStorage", "nowhere", "answers never go there"),
    ("session_storage", "nowhere", "answers never go there"),
    ("href=", "src/ui/screens/safety.rs", "a link leads out of the page, and only a call may"),
    ("set_title", "nowhere", "the title tells nothing"),
    ("set_cookie", "nowhere", "answers never go there"),
];

fn breaches(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    for (phrase, why) in FORBIDDEN {
        for at in whole_words(&source.code, phrase) {
            found.push(source.breach(at, &format!("`{phrase}`: {why}.")));
        }
    }
    for (phrase, only, why) in ONLY_IN {
        for at in source.words_in_code(phrase).into_iter().filter(|_| source.path != only) {
            found.push(source.breach(at, &format!("`{phrase}`: {why}.")));
        }
    }
    // A strict policy refuses inline styles.
    for at in whole_words(&source.code, "style=") {
        found.push(source.breach(at, "`style=`: the page's own policy refuses it."));
    }
    found
}

#[test]
fn nothing_forbidden_is_written() {
    assert_none(&sources().iter().flat_map(breaches).collect::<Vec<_>>());
}

fn check(text: &str, count: usize) {
    let found = breaches(&Source::rust("src/ui/x.rs", text));
    assert_eq!(found.len(), count, "{text}: {found:?}");
}

#[test]
fn it_bites() {
    for (phrase, _) in FORBIDDEN {
        check(
            &format!("fn f() {{ x{phrase} y }}"),
            usize::from(!phrase.starts_with(char::is_alphabetic)),
        );
        check(&format!("fn f() {{ {phrase} y }}"), 1);
    }
    for (phrase, ..) in ONLY_IN {
        check(&format!("window.{phrase}()"), 1);
    }
    check("html! { <p style={x}>{ y }</p> }", 1);
    check("html! { <p style=\"color: red\">{ y }</p> }", 1);
}

#[test]
fn it_lets_pass_what_may_be() {
    check("let x = y.unwrap_or_default(); let _is_kept = save();", 0);
    check("// never panic!\nlet x = \"todo!\"; fn expect(x: u8) {} let _: () = y;", 0);
    check("let my_style = x; html! { <p class=\"style\">{ y }</p> }", 0);
    let own = Source::rust("src/store/preferences.rs", "window.local_storage()");
    assert_none(&breaches(&own));
}

//! The one text field. No other input or textarea takes words.

use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::domain::text::{characters, typed};

/// How much room is left when the field begins to say so, in characters.
const SAYS_ROOM_FROM: usize = 20;

/// What becomes of what is typed, as far as keyboard and screen have to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Typed {
    /// It is read.
    #[default]
    Read,
    /// It is compared: no keyboard may begin it with a capital letter by itself.
    Compared,
    /// It is compared, and shown as dots.
    Hidden,
}

/// See [`TextField`].
#[derive(PartialEq, Properties)]
pub struct TextFieldProps {
    /// What it is for.
    pub label: AttrValue,
    /// What it belongs to, where a page has several fields of one label.
    #[prop_or_default]
    pub of: AttrValue,
    /// A line under the label.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is in it.
    pub value: AttrValue,
    /// How many characters fit, as a person counts them.
    pub most: usize,
    /// Whether it has several lines.
    #[prop_or_default]
    pub is_long: bool,
    /// What to say about the room that is left: `{n}` characters.
    pub room_says: AttrValue,
    /// Whether it takes the focus as it appears, because a press opened it.
    #[prop_or_default]
    pub takes_focus: bool,
    /// What becomes of what is typed.
    #[prop_or_default]
    pub typed: Typed,
    /// Which keys a phone shows for it, as in `inputmode`.
    #[prop_or_default]
    pub keys: Option<AttrValue>,
    /// What is wrong with what is in it, and what to do.
    #[prop_or_default]
    pub problem: Option<AttrValue>,
    /// Told when Enter was pressed, where that means something.
    #[prop_or_default]
    pub onenter: Callback<()>,
    /// Told what is in it now; it always fits.
    pub onwrite: Callback<String>,
}

/// A text field that never hands on more than fits, and says so before the
/// limit bites.
///
/// The attributes keep what is typed from the browser's own stores: form
/// history, spelling services, translation, session restore (measured:
/// `autocomplete=off` keeps it out of the last one).
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let most = props.most;
    let oninput = {
        let (onwrite, old) = (props.onwrite.clone(), props.value.clone());
        Callback::from(move |event: InputEvent| {
            // A textarea as well: both have a `value` and a selection, and that is all that is asked
            // of it.
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let raw = input.value();
            let end = input.selection_end().ok().flatten();
            let end = end.map_or(raw.len(), |units| bytes_of(&raw, units));
            let (fits, end) = typed(&old, &raw, end, most);
            if raw != fits {
                input.set_value(&fits);
                let units = u32::try_from(fits.get(..end).unwrap_or(&fits).encode_utf16().count());
                // Where the caret cannot be put, it stands at the end.
                input.set_selection_range(units.unwrap_or(0), units.unwrap_or(0)).ok();
            }
            onwrite.emit(fits);
        })
    };
    let onkeydown = {
        let onenter = props.onenter.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.is_composing() {
                onenter.emit(());
            }
        })
    };
    let field = use_node_ref();
    {
        let field = field.clone();
        use_effect_with(props.takes_focus, move |takes_focus| {
            if *takes_focus && let Some(field) = field.cast::<HtmlElement>() {
                // A field that is gone again needs no focus.
                field.focus().ok();
            }
        });
    }
    let room = most.saturating_sub(characters(&props.value));
    let says_room = room <= SAYS_ROOM_FROM.max(most / 5).min(most / 2);
    // Beside the field and not around it: WebKit reads what is in a field as
    // part of the name of a label that holds it.
    let letters = props.label.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let id = format!("field-{letters}{}", props.of);
    let input = if props.is_long {
        html! {
            <textarea
                class="text-field__input text-field__input--long" dir="auto" rows="3" ref={field} id={id.clone()}
                autocomplete="off" spellcheck="false" autocapitalize="sentences" translate="no"
                autocorrect="off" value={props.value.clone()} {oninput}
            />
        }
    } else {
        html! {
            <input
                class={classes!("text-field__input", (props.typed == Typed::Hidden).then_some("text-field__input--hidden"))} type="text" dir="auto" ref={field} id={id.clone()}
                autocomplete="off" spellcheck="false" translate="no" autocorrect="off"
                inputmode={props.keys.clone()}
                aria-invalid={props.problem.is_some().then_some("true")}
                autocapitalize={if props.typed == Typed::Read { "sentences" } else { "off" }}
                value={props.value.clone()} {oninput} {onkeydown}
            />
        }
    };
    html! {
        <div class="text-field">
            <label class="text-field__label" for={id.clone()}>{ &props.label }</label>
            { input }
            if let Some(hint) = &props.hint {
                <p class="text-field__hint">{ hint }</p>
            }
            <p class="text-field__room" role="status">
                if let Some(problem) = &props.problem {
                    { problem }
                } else if says_room { { props.room_says.replace("{n}", &room.to_string()) } }
            </p>
        </div>
    }
}

/// So many UTF-16 units of a text, which a browser counts in, as bytes.
fn bytes_of(text: &str, units: u32) -> usize {
    let mut left = usize::try_from(units).unwrap_or(usize::MAX);
    let fits = |c: &char| {
        let fits = c.len_utf16() <= left;
        left = left.saturating_sub(c.len_utf16());
        fits
    };
    text.chars().take_while(fits).map(char::len_utf8).sum()
}

//! The one field that takes a file. What it hands on is the file itself, which nobody has read yet.

use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

/// See [`FileField`].
#[derive(PartialEq, Properties)]
pub struct FileFieldProps {
    /// What it is for.
    pub label: AttrValue,
    /// Told which file was chosen.
    pub onchoose: Callback<File>,
}

/// A field for one file. The browser forgets which it was: the field is empty again at once, and the
/// same file can be chosen a second time.
#[component]
pub fn FileField(props: &FileFieldProps) -> Html {
    let onchange = {
        let onchoose = props.onchoose.clone();
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            let file = input.files().and_then(|files| files.get(0));
            input.set_value("");
            if let Some(file) = file {
                onchoose.emit(file);
            }
        })
    };
    html! {
        <div class="file-field">
            <label class="file-field__label" for="file-field">{ &props.label }</label>
            <input
                class="file-field__input" id="file-field" type="file" accept=".json,application/json"
                autocomplete="off" spellcheck="false" autocorrect="off" translate="no" {onchange}
            />
        </div>
    }
}

//! What stands on the leaves that both have agreed on: tonight, the plan, and agreements.
//!
//! Of tonight there is one permission for each thing, and no trace of who said what.

use super::envelope::DecodeError;
use super::json::{Fields, Json};
use super::words;
use crate::domain::agreement::{Agreement, Words};
use crate::domain::permission::{Evening, Item, Items, Permission, Tonight};
use crate::domain::plan::{Plan, Terms, Weekdays};

pub(super) fn tonight(tonight: &Tonight) -> Fields {
    let items = tonight.items.all().iter().map(|item| item.as_str().into());
    let evening = tonight.evening.as_ref().map(|evening| Json::Object(evening_to(evening)));
    Fields::default()
        .with_list("items", items)
        .with_text("stop_word", tonight.stop_word.as_str())
        .with_some("evening", evening)
}

pub(super) fn read_tonight(fields: &mut Fields) -> Result<Tonight, DecodeError> {
    let items: Result<Vec<Item>, _> =
        fields.list("items")?.into_iter().map(|item| words::read_text(&item.text()?)).collect();
    Ok(Tonight {
        items: Items::new(items?).ok_or(NO_LIST)?,
        stop_word: words::read_text(&fields.text("stop_word")?)?,
        evening: fields
            .optional("evening")
            .map(|evening| read_evening(evening.object()?))
            .transpose()?,
    })
}

const NO_LIST: DecodeError =
    DecodeError::Unreadable("too many things for tonight, or an empty one, or one of them twice");

fn evening_to(evening: &Evening) -> Fields {
    let said = evening.said().iter().map(|(item, counts)| {
        let pair = Fields::default().with_text("item", item.as_str());
        Json::Object(pair.with_text("counts", permission(*counts)))
    });
    Fields::default().with("made", words::moment(evening.made())).with_list("said", said)
}

fn read_evening(mut fields: Fields) -> Result<Evening, DecodeError> {
    let made = words::read_moment(fields.object("made")?)?;
    let said: Result<Vec<_>, _> = fields.list("said")?.into_iter().map(read_said).collect();
    fields.end()?;
    Evening::new(made, said?).ok_or(NO_LIST)
}

fn read_said(json: Json) -> Result<(Item, Permission), DecodeError> {
    let mut fields = json.object()?;
    let item = words::read_text(&fields.text("item")?)?;
    let counts = words::meant(&fields.text("counts")?, Permission::ALL, |own| permission(*own))?;
    fields.end()?;
    Ok((item, counts))
}

const fn permission(permission: Permission) -> &'static str {
    match permission {
        Permission::Welcome => "welcome",
        Permission::AskFirst => "ask_first",
        Permission::NotTonight => "not_tonight",
    }
}

/// The days are bits, Monday first.
pub(super) fn plan(plan: &Plan) -> Fields {
    let terms = plan.terms();
    Fields::default()
        .with("agreed", words::moment(plan.since()))
        .with_text("what", terms.what.as_str())
        .with("days", Json::Whole(terms.days.bits().into()))
        .with_text("reminding", terms.reminding.as_str())
        .with_text("not_to_say", terms.not_to_say.as_str())
}

pub(super) fn read_plan(fields: &mut Fields) -> Result<Plan, DecodeError> {
    let agreed = words::read_moment(fields.object("agreed")?)?;
    let days = u8::try_from(fields.whole("days")?).ok().and_then(Weekdays::new);
    let terms = Terms {
        what: words::read_text(&fields.text("what")?)?,
        days: days.ok_or(DecodeError::Unreadable("days that no week has"))?,
        reminding: words::read_text(&fields.text("reminding")?)?,
        not_to_say: words::read_text(&fields.text("not_to_say")?)?,
    };
    let plan = Plan::from_saved_parts(terms, agreed);
    plan.ok_or(DecodeError::Unreadable("a plan to do nothing"))
}

pub(super) fn agreement(agreement: &Agreement) -> Fields {
    let own = agreement.words();
    Fields::default()
        .with("agreed", words::moment(agreement.since()))
        .with_text("keep", own.keep.as_str())
        .with_text("change", own.change.as_str())
        .with_text("thanks", own.thanks.as_str())
}

pub(super) fn read_agreement(fields: &mut Fields) -> Result<Agreement, DecodeError> {
    let since = words::read_moment(fields.object("agreed")?)?;
    let own = Words {
        keep: words::read_text(&fields.text("keep")?)?,
        change: words::read_text(&fields.text("change")?)?,
        thanks: words::read_text(&fields.text("thanks")?)?,
    };
    let agreement = Agreement::from_saved_parts(own, since);
    agreement.ok_or(DecodeError::Unreadable("an agreement on nothing"))
}

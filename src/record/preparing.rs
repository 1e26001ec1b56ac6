//! What stands on the leaves of Prepare: the practice log, the support check, wins, reading, and
//! the card for a clinician.

use super::envelope::DecodeError;
use super::json::{Fields, Json};
use super::words;
use crate::domain::clinician_card::{CardSentence, ClinicianCard};
use crate::domain::involvement::Rung;
use crate::domain::moment::Day;
use crate::domain::pain::PainAnswer;
use crate::domain::practice_log::{Minutes, PracticeEntry, PracticeKit, Sizes, Width};
use crate::domain::reading::Reading;
use crate::domain::support_check::{Opened, Pair, Reply, Statement, SupportCheck};
use crate::domain::win::{Kindness, Win};

pub(super) fn practice(entry: &PracticeEntry) -> Fields {
    Fields::default()
        .with("day", Json::Whole(entry.day.days_since_1970().into()))
        .with("entered", words::moment(entry.entered))
        .with_some("width", entry.width.map(width))
        .with_some("minutes", entry.minutes.map(|minutes| Json::Whole(minutes.number().into())))
        .with_some("comfort", entry.comfort.map(|felt| words::pain(PainAnswer::Felt(felt))))
        .with_text("rung", rung(entry.rung))
        .with_text("note", entry.note.as_str())
}

pub(super) fn read_practice(fields: &mut Fields) -> Result<PracticeEntry, DecodeError> {
    let day = i32::try_from(fields.whole("day")?).ok().and_then(Day::new);
    let comfort = fields.optional("comfort").map(words::read_pain).transpose()?;
    if comfort == Some(PainAnswer::NotSure) {
        return Err(DecodeError::Unreadable("a comfort that is no number"));
    }
    Ok(PracticeEntry {
        day: day.ok_or(DecodeError::Unreadable("a day out of range"))?,
        entered: words::read_moment(fields.object("entered")?)?,
        width: fields.optional("width").map(read_width).transpose()?,
        minutes: fields.optional("minutes").map(read_minutes).transpose()?,
        comfort: comfort.and_then(PainAnswer::felt),
        rung: words::meant(&fields.text("rung")?, Rung::ALL, |own| rung(*own))?,
        note: words::read_text(&fields.text("note")?)?,
    })
}

pub(super) fn kit(kit: &PracticeKit) -> Fields {
    Fields::default()
        .with_list("sizes", kit.sizes.all().iter().copied().map(width))
        .with_text("goal", kit.goal.as_str())
}

pub(super) fn read_kit(fields: &mut Fields) -> Result<PracticeKit, DecodeError> {
    let widths: Result<Vec<_>, _> = fields.list("sizes")?.into_iter().map(read_width).collect();
    let sizes = Sizes::new(&widths?);
    Ok(PracticeKit {
        sizes: sizes.ok_or(DecodeError::Unreadable("too many sizes, or one of them twice"))?,
        goal: words::read_text(&fields.text("goal")?)?,
    })
}

/// In tenths of a millimetre.
fn width(width: Width) -> Json {
    Json::Whole(width.tenths().into())
}

fn read_width(json: Json) -> Result<Width, DecodeError> {
    whole(&json)
        .and_then(Width::new)
        .ok_or(DecodeError::Unreadable("a width that is not 5 to 60 mm"))
}

fn read_minutes(json: Json) -> Result<Minutes, DecodeError> {
    whole(&json)
        .and_then(Minutes::new)
        .ok_or(DecodeError::Unreadable("minutes that are not 1 to 180"))
}

/// A whole number that is small enough.
fn whole<T: TryFrom<i64>>(json: &Json) -> Option<T> {
    if let Json::Whole(number) = json { T::try_from(*number).ok() } else { None }
}

const fn rung(rung: Rung) -> &'static str {
    match rung {
        Rung::Alone => "alone",
        Rung::InTheRoom => "in_the_room",
        Rung::HoldingAHand => "holding_a_hand",
        Rung::HandOnMine => "hand_on_mine",
        Rung::Guided => "guided",
    }
}

pub(super) fn support_check(check: &SupportCheck) -> Fields {
    let pairs = check.opened.answered().map(|(_, pair)| {
        let both = pair.both().map(|answer| reply(answer).into());
        Json::List(both.into())
    });
    Fields::default().with("held", words::moment(check.held)).with_list("pairs", pairs)
}

pub(super) fn read_support_check(fields: &mut Fields) -> Result<SupportCheck, DecodeError> {
    let held = words::read_moment(fields.object("held")?)?;
    let pairs: Result<Vec<_>, _> = fields.list("pairs")?.into_iter().map(read_pair).collect();
    let pairs: Result<[Pair; Statement::COUNT], _> = pairs?.try_into();
    let pairs = pairs.map_err(|_| DecodeError::Unreadable("not one answer to each statement"))?;
    Ok(SupportCheck { held, opened: Opened::of(pairs) })
}

fn read_pair(json: Json) -> Result<Pair, DecodeError> {
    const NOT_TWO: DecodeError = DecodeError::Unreadable("not two answers");
    let Json::List(both) = json else { return Err(NOT_TWO) };
    let [one, other] = <[Json; 2]>::try_from(both).map_err(|_| NOT_TWO)?;
    Ok(Pair::of(read_reply(one)?, read_reply(other)?))
}

fn read_reply(json: Json) -> Result<Reply, DecodeError> {
    words::meant(&json.text()?, Reply::ALL, |own| reply(*own))
}

const fn reply(reply: Reply) -> &'static str {
    match reply {
        Reply::Yes => "yes",
        Reply::Partly => "partly",
        Reply::NotNow => "not_now",
        Reply::NotSure => "not_sure",
    }
}

pub(super) fn win(win: &Win) -> Fields {
    Fields::default().with_text("what", kindness(win.what)).with_text("text", win.says.as_str())
}

pub(super) fn read_win(fields: &mut Fields) -> Result<Win, DecodeError> {
    Ok(Win {
        what: words::meant(&fields.text("what")?, Kindness::ALL, |own| kindness(*own))?,
        says: words::read_text(&fields.text("text")?)?,
    })
}

const fn kindness(what: Kindness) -> &'static str {
    match what {
        Kindness::SmallWin => "small_win",
        Kindness::Gift => "gift",
        Kindness::Date => "date",
    }
}

pub(super) fn reading(reading: &Reading) -> Fields {
    Fields::default()
        .with_text("title", reading.title.as_str())
        .with_list("read", reading.is_read.into_iter().map(Json::Flag))
}

pub(super) fn read_reading(fields: &mut Fields) -> Result<Reading, DecodeError> {
    let title = words::read_text(&fields.text("title")?)?;
    let read = <[Json; 2]>::try_from(fields.list("read")?);
    let Ok([Json::Flag(first), Json::Flag(second)]) = read else {
        return Err(DecodeError::Unreadable("not two truth values"));
    };
    Ok(Reading { title, is_read: [first, second] })
}

pub(super) fn clinician_card(card: &ClinicianCard) -> Fields {
    let sentences = card.sentences.iter().map(|sentence| sentence.as_str().into());
    Fields::default().with_list("sentences", sentences)
}

pub(super) fn read_clinician_card(fields: &mut Fields) -> Result<ClinicianCard, DecodeError> {
    let sentences: Result<Vec<CardSentence>, _> =
        fields.list("sentences")?.into_iter().map(|json| words::read_text(&json.text()?)).collect();
    let sentences: Result<[CardSentence; ClinicianCard::MOST], _> = sentences?.try_into();
    let sentences = sentences.map_err(|_| DecodeError::Unreadable("not four sentences"))?;
    Ok(ClinicianCard { sentences })
}

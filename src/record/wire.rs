//! The shapes of format 1, field by field, as they stand in the JSON.
//!
//! They hold nothing but text and numbers; what these mean is settled in
//! [`super::words`] and in the module of each kind. A released format's shapes
//! are never edited: see [`super::migrations`].

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A check-in, kept or unfinished. Only an unfinished one has a turn.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CheckInRecord {
    pub(super) format: u64,
    pub(super) kind: String,
    pub(super) book: String,
    pub(super) check_in: CheckIn,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) turn: Option<Turn>,
}

/// A book.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BookRecord {
    pub(super) format: u64,
    pub(super) kind: String,
    pub(super) book: String,
    /// Two.
    pub(super) names: Vec<String>,
    pub(super) own_signal: String,
    /// Three.
    pub(super) own_sentences: Vec<String>,
    pub(super) setting: String,
    pub(super) reveal: String,
    /// Minutes, 1 to 60.
    pub(super) asking_interval: u64,
    pub(super) asking_tone: bool,
    pub(super) asking_vibration: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CheckIn {
    pub(super) id: String,
    pub(super) setting: String,
    pub(super) began: Moment,
    pub(super) rounds: Vec<Round>,
    pub(super) another_day: AnotherDay,
    pub(super) win: String,
    pub(super) note: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Moment {
    /// Milliseconds since 1970, UTC.
    pub(super) ms: i64,
    /// Minutes that local time was ahead of UTC.
    pub(super) offset: i64,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Round {
    pub(super) at: Moment,
    /// What `voices` holds: see [`super::check_in`].
    pub(super) answered: String,
    /// None, one or two.
    pub(super) voices: Vec<Voice>,
    pub(super) outcome: String,
}

/// One person's answers, as far as they were given.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Voice {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pain: Option<NumberOrWord>,
    pub(super) places: Vec<String>,
    pub(super) qualities: Vec<String>,
    pub(super) own_words: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pace: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AnotherDay {
    /// Days since 1 January 1970, or a word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) when: Option<NumberOrWord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) instead: Option<String>,
    /// Only beside an `instead` that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) own_words: Option<String>,
}

/// Whose turn it is, and what was said in it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Turn {
    pub(super) whose: String,
    /// What one voice alone has said so far, or what the first of two sealed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) said: Option<Voice>,
    /// What the sealed voice came to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) outcome: Option<String>,
    /// What was promised as it was sealed; absent where that is the outcome only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reveal: Option<String>,
}

/// A whole number from 0 up, or a word in its place.
pub(super) enum NumberOrWord {
    Number(u64),
    Word(String),
}

impl Serialize for NumberOrWord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => serializer.serialize_u64(*number),
            Self::Word(word) => serializer.serialize_str(word),
        }
    }
}

impl<'de> Deserialize<'de> for NumberOrWord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberOrWordVisitor)
    }
}

struct NumberOrWordVisitor;

impl de::Visitor<'_> for NumberOrWordVisitor {
    type Value = NumberOrWord;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number or a word")
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<NumberOrWord, E> {
        Ok(NumberOrWord::Number(number))
    }

    fn visit_str<E: de::Error>(self, word: &str) -> Result<NumberOrWord, E> {
        Ok(NumberOrWord::Word(word.to_owned()))
    }
}

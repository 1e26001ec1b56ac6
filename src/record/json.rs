//! What a record is made of, between its bytes and its meaning: objects and
//! lists of text, whole numbers and truth values.
//!
//! One shape for everything, read and written once. A shape for each kind of
//! object was tried first: what a compiler makes of a dozen of them was the
//! largest part of the page after Yew itself.

use std::fmt;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::envelope::DecodeError;

/// A JSON value, as far as a record has a use for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Json {
    Flag(bool),
    Whole(i64),
    Text(String),
    List(Vec<Self>),
    Object(Fields),
    /// Null, a fraction, or a whole number beyond 64 bits: nothing that any
    /// format has written so far.
    Useless,
}

/// The fields of an object, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Fields(Vec<(String, Json)>);

/// A field is missing, or is of another type than it has to be.
const ANOTHER_SHAPE: DecodeError = DecodeError::Unreadable("not of this kind's shape");

impl Json {
    pub(super) fn text(self) -> Result<String, DecodeError> {
        if let Self::Text(text) = self { Ok(text) } else { Err(ANOTHER_SHAPE) }
    }

    pub(super) fn object(self) -> Result<Fields, DecodeError> {
        if let Self::Object(fields) = self { Ok(fields) } else { Err(ANOTHER_SHAPE) }
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Reading takes each field out, so that what is left at the [`end`](Self::end)
/// is what nobody knows: a field of another format, or one that stands there
/// twice.
impl Fields {
    /// A field that may be missing.
    pub(super) fn optional(&mut self, name: &str) -> Option<Json> {
        let at = self.0.iter().position(|(own, _)| own == name)?;
        Some(self.0.remove(at).1)
    }

    pub(super) fn field(&mut self, name: &str) -> Result<Json, DecodeError> {
        self.optional(name).ok_or(ANOTHER_SHAPE)
    }

    pub(super) fn text(&mut self, name: &str) -> Result<String, DecodeError> {
        self.field(name)?.text()
    }

    pub(super) fn whole(&mut self, name: &str) -> Result<i64, DecodeError> {
        if let Json::Whole(number) = self.field(name)? { Ok(number) } else { Err(ANOTHER_SHAPE) }
    }

    pub(super) fn flag(&mut self, name: &str) -> Result<bool, DecodeError> {
        if let Json::Flag(flag) = self.field(name)? { Ok(flag) } else { Err(ANOTHER_SHAPE) }
    }

    pub(super) fn list(&mut self, name: &str) -> Result<Vec<Json>, DecodeError> {
        if let Json::List(items) = self.field(name)? { Ok(items) } else { Err(ANOTHER_SHAPE) }
    }

    pub(super) fn object(&mut self, name: &str) -> Result<Self, DecodeError> {
        self.field(name)?.object()
    }

    /// That nothing is left.
    pub(super) fn end(self) -> Result<(), DecodeError> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(DecodeError::Unreadable("a field that nobody knows"))
        }
    }
}

/// Writing adds the fields in the order in which they are to stand.
impl Fields {
    pub(super) fn with(mut self, name: &str, value: Json) -> Self {
        self.0.push((name.to_owned(), value));
        self
    }

    pub(super) fn with_text(self, name: &str, text: &str) -> Self {
        self.with(name, text.into())
    }

    pub(super) fn with_some(self, name: &str, value: Option<Json>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    pub(super) fn with_list(self, name: &str, items: impl Iterator<Item = Json>) -> Self {
        self.with(name, Json::List(items.collect()))
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Whole(number) => serializer.serialize_i64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(None)?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Self::Object(fields) => {
                let mut object = serializer.serialize_map(None)?;
                for (name, value) in &fields.0 {
                    object.serialize_entry(name.as_str(), value)?;
                }
                object.end()
            }
            Self::Useless => serializer.serialize_unit(),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

/// Takes every value that JSON has, so that nothing is left for serde to
/// refuse: a message about it would be made, and never read.
struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Useless)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Flag(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Whole(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(i64::try_from(number).map_or(Json::Useless, Json::Whole))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Useless)
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Json, A::Error> {
        let mut fields = Vec::new();
        // A name is read as a value too: in JSON it is always text.
        while let Some((name, value)) = object.next_entry::<Json, Json>()? {
            if let Json::Text(name) = name {
                fields.push((name, value));
            }
        }
        Ok(Json::Object(Fields(fields)))
    }
}

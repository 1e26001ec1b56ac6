//! How a person likes the app to look. It reveals nothing, and so it is kept
//! apart from everything else.

use serde::{Deserialize, Serialize};

use super::envelope::DecodeError;
use super::json::{Fields, Json};
use super::words;

/// How the app looks.
///
/// Saved as `{"theme":"dim","text_size":100,"cover":"note"}`, which the page's own head reads
/// too, before the first paint. A field that is not known is passed over, and
/// one that is missing is as it is at first: a choice of colour is not worth
/// refusing the rest for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Json", into = "Json")]
pub struct Preferences {
    /// Which colours.
    pub theme: Theme,
    /// How large the text is.
    pub text_size: TextSize,
    /// What the cover shows.
    pub cover: Cover,
}

impl From<Preferences> for Json {
    fn from(chosen: Preferences) -> Self {
        let fields = Fields::default()
            .with_text("theme", chosen.theme.word())
            .with("text_size", Self::Whole(chosen.text_size.percent().into()))
            .with_text("cover", chosen.cover.word());
        Self::Object(fields)
    }
}

impl TryFrom<Json> for Preferences {
    type Error = &'static str;

    fn try_from(json: Json) -> Result<Self, Self::Error> {
        from_json(json).map_err(|_| "not a look that is offered")
    }
}

fn from_json(json: Json) -> Result<Preferences, DecodeError> {
    let mut fields = json.object()?;
    let mut chosen = Preferences::default();
    if let Some(theme) = fields.optional("theme") {
        chosen.theme = words::meant(&theme.text()?, Theme::ALL, |theme| theme.word())?;
    }
    if let Some(size) = fields.optional("text_size") {
        let is_meant = |own: &TextSize| size == Json::Whole(own.percent().into());
        let known = TextSize::ALL.into_iter().find(is_meant);
        chosen.text_size = known.ok_or(DecodeError::Unreadable("not a size that is offered"))?;
    }
    if let Some(cover) = fields.optional("cover") {
        chosen.cover = words::meant(&cover.text()?, Cover::ALL, |cover| cover.word())?;
    }
    Ok(chosen)
}

/// Which colours the app wears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// For a dark room: the first choice.
    #[default]
    Dim,
    /// Dark.
    Dark,
    /// Light.
    Light,
    /// As the device says.
    System,
}

impl Theme {
    /// Every theme, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Dim, Self::Dark, Self::Light, Self::System];

    /// The word that stands for it in the record and in the page.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Dim => "dim",
            Self::Dark => "dark",
            Self::Light => "light",
            Self::System => "system",
        }
    }
}

/// How large the text is, in percent: 100, 125, 150 or 200.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextSize(u16);

impl TextSize {
    /// Every size, from the smallest.
    pub const ALL: [Self; 4] = [Self(100), Self(125), Self(150), Self(200)];

    /// In percent.
    #[must_use]
    pub const fn percent(self) -> u16 {
        self.0
    }
}

impl Default for TextSize {
    fn default() -> Self {
        Self(100)
    }
}

/// What lies over the page while it is covered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cover {
    /// A blank note.
    #[default]
    Note,
    /// A kitchen timer.
    Timer,
}

impl Cover {
    /// Every cover, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Note, Self::Timer];

    /// The word that stands for it in the record and in the page.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Timer => "timer",
        }
    }
}

//! How a person likes the app to look. It reveals nothing, and so it is kept
//! apart from everything else.

use serde::{Deserialize, Serialize};

/// How the app looks.
///
/// Saved as `{"theme":"dim","text_size":100}`, which the page's own head reads
/// too, before the first paint. A field that is not known is passed over, and
/// one that is missing is as it is at first: a choice of colour is not worth
/// refusing the rest for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Which colours.
    pub theme: Theme,
    /// How large the text is.
    pub text_size: TextSize,
}

/// Which colours the app wears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
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

impl TryFrom<u16> for TextSize {
    type Error = &'static str;

    fn try_from(percent: u16) -> Result<Self, Self::Error> {
        Self::ALL.into_iter().find(|size| size.0 == percent).ok_or("not a size that is offered")
    }
}

impl From<TextSize> for u16 {
    fn from(size: TextSize) -> Self {
        size.0
    }
}

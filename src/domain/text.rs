//! Words that a person typed: bounded, and harmless to show.

use unicode_segmentation::UnicodeSegmentation;

/// A seen character may be built of several code points (an accent, a joined
/// sign). More than this many is no writing; it is a way to fill a disk.
const CODE_POINTS_A_CHARACTER: usize = 8;

/// Text of at most `MAX` characters, as a person counts them (grapheme
/// clusters, UAX 29).
///
/// Characters that cannot be seen and can only mislead are left out on the way
/// in: controls, and the marks that turn or override the direction of text.
/// Line breaks stay.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text<const MAX: usize>(String);

/// Why a text was refused: it has more characters than fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// How many characters were given; more than a person counts, where each of
    /// them is built of far more code points than any writing needs.
    pub given: usize,
    /// How many fit.
    pub most: usize,
}

impl<const MAX: usize> Text<MAX> {
    /// How many characters fit.
    pub const MAX: usize = MAX;

    /// Takes a text whole, or not at all.
    ///
    /// # Errors
    /// [`TooLong`] if more than `MAX` characters, or far more code points than
    /// `MAX` characters of any writing need, are left when the unseen ones are out.
    pub fn new(raw: &str) -> Result<Self, TooLong> {
        let clean = harmless(raw);
        let given = characters(&clean).max(clean.chars().count().div_ceil(CODE_POINTS_A_CHARACTER));
        if given > MAX { Err(TooLong { given, most: MAX }) } else { Ok(Self(clean)) }
    }

    /// Takes as much of a text as fits: for a field that is being typed in.
    #[must_use]
    pub fn fitting(raw: &str) -> Self {
        Self(fitting(raw, MAX))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to read in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.chars().all(|c| c.is_whitespace() || shows_nothing(c))
    }

    /// How many more characters fit.
    #[must_use]
    pub fn room(&self) -> usize {
        MAX.saturating_sub(characters(&self.0))
    }
}

/// As much of a text as fits in `most` characters, without the unseen ones.
#[must_use]
pub fn fitting(raw: &str, most: usize) -> String {
    let mut room = most * CODE_POINTS_A_CHARACTER;
    harmless(raw)
        .graphemes(true)
        .take(most)
        .take_while(|character| {
            let points = character.chars().count();
            let fits = points <= room;
            room = room.saturating_sub(points);
            fits
        })
        .collect()
}

/// What a field holds after somebody has typed or pasted: as much of that as fits, and never less of
/// what stood there before.
///
/// `old` is what the field held, `raw` what it holds now, and `end` where in it the new words end, in
/// bytes. Comes with where they end in what is left.
#[must_use]
pub fn typed(old: &str, raw: &str, end: usize, most: usize) -> (String, usize) {
    let whole = harmless(raw);
    let (head, tail) = raw.split_at_checked(end).unwrap_or((raw, ""));
    let (head, tail) = (harmless(head), harmless(tail));
    let fits = fitting(&whole, most);
    let at_end = |text: String, at: usize| (text.clone(), at.min(text.len()));
    let Some(left) = old.strip_suffix(tail.as_str()).filter(|_| fits != whole) else {
        return at_end(fits, head.len());
    };
    let stays = left.chars().zip(head.chars()).take_while(|(was, is)| was == is);
    let stays = stays.map(|(was, _)| was.len_utf8()).sum();
    let (stays, new) = head.split_at_checked(stays).unwrap_or((&head, ""));
    let new = fitting(new, most);
    let cuts = new.grapheme_indices(true).map(|(at, _)| at).chain([new.len()]).rev();
    for cut in cuts {
        let head = [stays, new.get(..cut).unwrap_or_default()].concat();
        let all = [head.as_str(), &tail].concat();
        if fitting(&all, most) == all {
            return (all, head.len());
        }
    }
    at_end(fits, head.len())
}

/// How many characters of a text a person counts.
#[must_use]
pub fn characters(text: &str) -> usize {
    text.graphemes(true).count()
}

fn harmless(raw: &str) -> String {
    raw.chars()
        .filter_map(|c| match c {
            '\n' | '\u{2028}' | '\u{2029}' => Some('\n'),
            // Left out, it would join the words on either side of it.
            '\t' => Some(' '),
            c if c.is_control() || turns_text(c) => None,
            c => Some(c),
        })
        .collect()
}

/// Bidirectional embeddings, overrides and isolates (UAX 9), the byte-order
/// mark, and the noncharacters at the end of the first plane.
const fn turns_text(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFE}'..='\u{FFFF}')
}

/// Characters that stay, because some writing or sign is built with them, and
/// that show nothing by themselves: soft hyphen, fillers, joiners, direction
/// marks, variation selectors, tags, the empty braille cell.
const fn shows_nothing(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{206F}'
            | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

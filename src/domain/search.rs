//! Finding some check-ins among many.

use std::rc::Rc;

use super::another_day::Gentle;
use super::check_in::{CheckIn, Setting};
use super::chosen::Chosen;
use super::date::Date;
use super::moment::Day;
use super::pain::{Place, Quality};
use super::sealing::Reveal;
use super::suggestion::Outcome;
use super::text::Text;

/// Words to look for, up to 60 characters.
pub type SearchWords = Text<60>;

/// How a check-in ended. One that stopped and named another day is both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// They went on.
    WentOn,
    /// They paused.
    Paused,
    /// They stopped.
    Stopped,
    /// They chose another day.
    AnotherDay,
}

impl Ending {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::WentOn, Self::Paused, Self::Stopped, Self::AnotherDay];

    /// Whether a check-in ended so.
    #[must_use]
    pub fn is_of(self, check_in: &CheckIn) -> bool {
        match (self, check_in.outcome()) {
            (Self::AnotherDay, _) => check_in.another_day.when.is_some(),
            (Self::WentOn, Some(Outcome::GoOn(_)))
            | (Self::Paused, Some(Outcome::Pause))
            | (Self::Stopped, Some(Outcome::Stop)) => true,
            _ => false,
        }
    }
}

/// What to look for. What is left open finds everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// From this day on.
    pub since: Option<Day>,
    /// Until this day.
    pub until: Option<Day>,
    /// Who checked in.
    pub who: Option<Setting>,
    /// How it ended.
    pub ended: Option<Ending>,
    /// Where it hurt: one of these.
    pub places: Chosen<Place>,
    /// What it was like: one of these.
    pub qualities: Chosen<Quality>,
    /// All of these words, or beginnings or parts of words.
    pub words: SearchWords,
    /// Those with a small win alone.
    pub wins_only: bool,
}

impl Search {
    /// Whether everything is left open.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        Self { words: SearchWords::default(), ..self.clone() } == Self::default()
            && self.words.is_empty()
    }

    /// Those that it finds, in the order in which they come. What may not be seen finds nothing.
    #[must_use]
    pub fn find(&self, check_ins: &[Rc<CheckIn>], reveal: Reveal) -> Vec<Rc<CheckIn>> {
        let plain = plain(self.words.as_str());
        let words: Vec<&str> = plain.split_whitespace().collect();
        check_ins
            .iter()
            .filter(|check_in| self.fits(check_in, reveal) && holds(check_in, reveal, &words))
            .cloned()
            .collect()
    }

    /// Whether whatever this finds, the other one finds too: the words have grown, and nothing else
    /// is looked for.
    #[must_use]
    pub fn narrows(&self, other: &Self) -> bool {
        let without_words = |one: &Self| Self { words: SearchWords::default(), ..one.clone() };
        let (plain, theirs) = (plain(self.words.as_str()), plain(other.words.as_str()));
        let is_within = |word: &str| plain.split_whitespace().any(|own| own.contains(word));
        without_words(self) == without_words(other) && theirs.split_whitespace().all(is_within)
    }

    fn fits(&self, check_in: &CheckIn, reveal: Reveal) -> bool {
        let day = check_in.began.day();
        self.since.is_none_or(|since| day >= since)
            && self.until.is_none_or(|until| day <= until)
            && self.who.is_none_or(|who| who == check_in.setting)
            && self.ended.is_none_or(|ended| ended.is_of(check_in))
            && (!self.wins_only || !check_in.win.is_empty())
            && self.has_tags(check_in, reveal)
    }

    fn has_tags(&self, check_in: &CheckIn, reveal: Reveal) -> bool {
        let is_said = |is_it: &dyn Fn(Chosen<Place>, Chosen<Quality>) -> bool| {
            check_in.rounds.iter().any(|round| {
                let seen = round.voices.seen(reveal).into_iter().flatten();
                seen.into_iter().any(|said| is_it(said.detail.places, said.detail.qualities))
            })
        };
        (self.places.is_empty()
            || is_said(&|places, _| self.places.iter().any(|one| places.contains(one))))
            && (self.qualities.is_empty()
                || is_said(&|_, qualities| {
                    self.qualities.iter().any(|one| qualities.contains(one))
                }))
    }
}

/// Whether every word is somewhere in what was written about it.
fn holds(check_in: &CheckIn, reveal: Reveal, words: &[&str]) -> bool {
    if words.is_empty() {
        return true;
    }
    let mut text = plain(check_in.note.as_str());
    let mut add = |more: &str| {
        text.push('\n');
        text.push_str(&plain(more));
    };
    add(check_in.win.as_str());
    if let Some(Gentle::Own(own)) = &check_in.another_day.instead {
        add(own.as_str());
    }
    for said in check_in.rounds.iter().flat_map(|round| round.voices.seen(reveal)).flatten() {
        add(said.detail.own_words.as_str());
    }
    words.iter().all(|word| text.contains(word))
}

/// A text in small letters, without accents: as far as it goes without tables, which is every
/// accent that stands by itself, and those of the Latin and Greek letters that carry theirs.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).filter(|c| !is_accent(*c)).map(base).collect()
}

const fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}')
}

const fn base(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        c => c,
    }
}

/// Those of the same day in earlier months and years. A day with a hard one is left out whole,
/// unless it is asked for.
#[must_use]
pub fn on_this_day(
    check_ins: &[Rc<CheckIn>],
    today: Day,
    with_hard: bool,
    reveal: Reveal,
) -> Vec<Rc<CheckIn>> {
    let number = Date::of(today).day;
    let is_like_today = |day: Day| day < today && Date::of(day).day == number;
    let mut found: Vec<Rc<CheckIn>> =
        check_ins.iter().filter(|check_in| is_like_today(check_in.began.day())).cloned().collect();
    if !with_hard {
        let hard: Vec<Day> = found
            .iter()
            .filter(|check_in| check_in.is_hard(reveal))
            .map(|check_in| check_in.began.day())
            .collect();
        found.retain(|check_in| !hard.contains(&check_in.began.day()));
    }
    found
}

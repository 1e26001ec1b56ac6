//! What leaves as a file, in the words of the screen.

use std::rc::Rc;

use crate::content::{exports as words, look_back, now};
use crate::domain::another_day::{Gentle, When};
use crate::domain::check_in::{CheckIn, Setting};
use crate::domain::chosen::{Chosen, Offered};
use crate::domain::moment::{Day, Moment};
use crate::domain::selection::{Line, Speaker};
use crate::flow::exports::{Form, Taken};
use crate::record::csv::Table;
use crate::record::fhir::{Bundle, Reported};

/// A file: its name, what it is, and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, which tells nothing.
    pub name: String,
    /// What browsers call its form.
    pub mime: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A file that is put together from the check-ins that are kept, oldest first, some at a time.
pub struct Making {
    check_ins: Rc<Vec<Rc<CheckIn>>>,
    taken: Taken,
    now: Moment,
    done: usize,
    file: Begun,
}

/// What is written so far, and how much of it.
enum Begun {
    /// A line for each voice of each round, of so many check-ins. What belongs to a check-in as a
    /// whole stands in its first line.
    Table(Box<Table>, usize),
    /// So many answers about pain.
    Clinic(Bundle<'static>, usize),
}

impl Making {
    /// Begins a file of this form from these check-ins, newest first, at this moment.
    #[must_use]
    pub fn new(check_ins: Rc<Vec<Rc<CheckIn>>>, form: Form, taken: Taken, now: Moment) -> Self {
        let file = match form {
            Form::Table => Begun::Table(Box::new(Table::new(&header(taken.with_words))), 0),
            Form::Clinic => Begun::Clinic(Bundle::new(now, words::METHOD), 0),
        };
        Self { check_ins, taken, now, done: 0, file }
    }

    /// Goes on with up to so many check-ins; whether that was all.
    pub fn step(&mut self, most: usize) -> bool {
        for check_in in self.check_ins.iter().rev().skip(self.done).take(most) {
            match &mut self.file {
                Begun::Table(table, count) => write_lines(table, count, check_in, &self.taken),
                Begun::Clinic(bundle, count) => add_answers(bundle, count, check_in, &self.taken),
            }
        }
        self.done = self.check_ins.len().min(self.done.saturating_add(most));
        self.done == self.check_ins.len()
    }

    /// How many check-ins it has come through, of how many.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.done, self.check_ins.len())
    }

    /// The day in its name.
    #[must_use]
    pub fn day(&self) -> Day {
        self.now.day()
    }

    /// The file; none, where nothing is taken.
    #[must_use]
    pub fn finished(self) -> Option<File> {
        let day = self.day();
        let (form, mime, bytes) = match self.file {
            Begun::Table(_, 0) | Begun::Clinic(_, 0) => return None,
            Begun::Table(table, _) => (Form::Table, "text/csv", table.finished()),
            Begun::Clinic(bundle, _) => (Form::Clinic, "application/json", bundle.finished()),
        };
        Some(File { name: name(form, day), mime, bytes })
    }
}

/// The name of a file that was made on this day.
#[must_use]
pub fn name(form: Form, day: Day) -> String {
    let name = match form {
        Form::Table => words::TABLE_FILE,
        Form::Clinic => words::CLINIC_FILE,
    };
    name.replace("{day}", &day.iso())
}

/// The names over the columns.
fn header(with_words: bool) -> Vec<&'static str> {
    let mut header = words::COLUMNS.to_vec();
    if with_words {
        header.extend(words::TYPED_COLUMNS);
    }
    header
}

fn write_lines(table: &mut Table, count: &mut usize, check_in: &CheckIn, taken: &Taken) {
    let lines = taken.selection.lines(check_in);
    *count += usize::from(!lines.is_empty());
    let number = count.to_string();
    for (n, line) in lines.iter().enumerate() {
        let mut cells = answered(check_in, line);
        let is_first = n == 0 && taken.selection.takes_what_is_shared(check_in);
        cells.extend(followed(is_first.then_some(check_in), taken.with_words));
        if taken.with_words {
            let own = line.said.map(|said| said.detail.own_words.as_str().to_owned());
            let of_all = |text: &str| if is_first { text.to_owned() } else { String::new() };
            cells.push(own.unwrap_or_default());
            cells.push(of_all(check_in.win.as_str()));
            cells.push(of_all(check_in.note.as_str()));
        }
        table.line(std::iter::once(number.as_str()).chain(cells.iter().map(String::as_str)));
    }
}

/// The cells of what was answered, after the number of the check-in.
fn answered(check_in: &CheckIn, line: &Line<'_>) -> Vec<String> {
    let at = line.round.at;
    let said = line.said;
    let pain = said.and_then(|said| said.pain.felt()).map(|pain| pain.to_string());
    let setting = match check_in.setting {
        Setting::JustMe => look_back::ONE_VOICE,
        Setting::BothOfUs => look_back::TWO_VOICES,
    };
    vec![
        at.day().iso(),
        at.iso_clock(),
        zone(at),
        (line.place + 1).to_string(),
        setting.to_owned(),
        words::speaker(line.speaker).to_owned(),
        pain.unwrap_or_default(),
        said.map_or("", |said| words::pain_in_words(said.pain)).to_owned(),
        said.map_or_else(String::new, |said| list(said.detail.places, now::place)),
        said.map_or_else(String::new, |said| list(said.detail.qualities, now::quality)),
        said.and_then(|said| said.pace).map_or("", now::pace_answer).to_owned(),
        line.outcome.map_or("", now::outcome).to_owned(),
    ]
}

/// The cells of what followed, in the line where it stands.
fn followed(check_in: Option<&CheckIn>, with_words: bool) -> [String; 2] {
    let another_day = check_in.map(|check_in| &check_in.another_day);
    let when = another_day.and_then(|chosen| chosen.when).map(|when| match when {
        When::NoDate => words::NO_DATE.to_owned(),
        When::On(day) => day.iso(),
    });
    let instead = another_day.and_then(|chosen| chosen.instead.as_ref());
    [when.unwrap_or_default(), instead.map_or("", |instead| gentle(instead, with_words)).to_owned()]
}

/// Something gentle; in their own words only where those go along.
pub(super) fn gentle(instead: &Gentle, with_words: bool) -> &str {
    match instead {
        Gentle::Own(_) if !with_words => words::OWN_GENTLE,
        instead => now::gentle(instead),
    }
}

/// The words for those that were chosen, after one another.
pub(super) fn list<T: Offered>(chosen: Chosen<T>, word: fn(T) -> &'static str) -> String {
    chosen.iter().map(word).collect::<Vec<_>>().join(", ")
}

/// "UTC+01:00": beginning with a letter, it is no number to a spreadsheet.
fn zone(at: Moment) -> String {
    let offset = at.offset_minutes();
    let sign = if offset < 0 { '-' } else { '+' };
    let minutes = offset.unsigned_abs();
    format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

fn add_answers(bundle: &mut Bundle<'_>, count: &mut usize, check_in: &CheckIn, taken: &Taken) {
    for line in taken.selection.lines(check_in) {
        let Some(said) = line.said else { continue };
        *count += 1;
        let own = said.detail.own_words.as_str();
        bundle.add(&Reported {
            check_in: check_in.id,
            place: line.place,
            is_second: line.speaker == Speaker::Second,
            at: line.round.at,
            pain: said.pain,
            whose: words::subject(line.speaker),
            note: if taken.with_words { own } else { "" },
        });
    }
}

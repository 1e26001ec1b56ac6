//! Look back: what the two have on the screen of what is kept.
//!
//! [`State`] says which page is open, what is unfolded on it, and what is looked for; [`update()`]
//! is the only way on. It is in memory alone, never in the address, and gone as soon as somebody
//! leaves Look back. What a page lists is found once ([`Listing`]), and anew only when what is kept
//! or what is asked for has changed: drawing the page sorts and looks through nothing.

mod listing;
pub mod talk;
mod update;

pub use listing::Listing;
pub use update::{Context, update};

use crate::domain::check_in::{CheckInId, Note, Setting};
use crate::domain::date::Month;
use crate::domain::moment::Day;
use crate::domain::pain::{Place, Quality};
use crate::domain::search::{Ending, Search, SearchWords};
use crate::flow::release;
use crate::flow::span::{self, Days};

/// How many entries are on a page at first, and more each time they are asked for: the page grows
/// by what is shown, however many are kept.
pub const A_PAGE: usize = 40;
/// How many points the chart shows at a time.
pub const POINTS: usize = 20;

/// A page of Look back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The days, newest first.
    #[default]
    Days,
    /// A month of the calendar.
    Month(Month),
    /// One day of it.
    Day(Day),
    /// The chart, and what is said of many.
    Numbers,
    /// Filters, and words to look for.
    Find,
    /// The same day in earlier months and years.
    OnThisDay,
    /// Talking about some of them.
    Talk,
}

/// Where the two are in Look back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The page that is open.
    pub page: Page,
    /// How many entries of it are shown.
    pub shown: usize,
    /// The entries that are unfolded.
    pub open: Vec<CheckInId>,
    /// Notes that are being written and are not kept yet.
    pub drafts: Vec<(CheckInId, Note)>,
    /// What is looked for.
    pub search: Search,
    /// Which days are looked for.
    pub days: Days,
    /// Whether the filters are open.
    pub is_narrowing: bool,
    /// Whether hard days were asked for, among those that were like today.
    pub with_hard: bool,
    /// How many points the chart has been moved back by.
    pub moved: usize,
    /// How far the two are in talking about it.
    pub talk: talk::Talk,
    /// The entry that each is asked about alone, whether both answers may be seen.
    pub asked_of: Option<CheckInId>,
    /// How far that asking is.
    pub release: release::Step,
    /// The entries of which both have said that both answers may be seen.
    pub released: Vec<CheckInId>,
    /// The entry of which that was asked last, where it stays as it was.
    pub stays: Option<CheckInId>,
    /// The point of the chart that is read, counted from the left.
    pub point: Option<usize>,
    /// What the page lists.
    pub listing: Listing,
}

impl Default for State {
    fn default() -> Self {
        Self {
            page: Page::default(),
            shown: A_PAGE,
            open: Vec::new(),
            drafts: Vec::new(),
            search: Search::default(),
            days: Days::default(),
            is_narrowing: false,
            with_hard: false,
            moved: 0,
            talk: talk::Talk::default(),
            asked_of: None,
            release: release::Step::default(),
            released: Vec::new(),
            stays: None,
            point: None,
            listing: Listing::default(),
        }
    }
}

/// What happened in Look back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A page was opened.
    Opened(Page),
    /// More was asked for.
    MoreAsked,
    /// An entry was unfolded, or folded.
    EntryToggled(CheckInId),
    /// Something was written in the note of an entry.
    NoteWritten(CheckInId, Note),
    /// The filters were opened, or closed.
    NarrowingToggled,
    /// Words to look for were written.
    WordsWritten(SearchWords),
    /// Which days was chosen, or typed.
    Days(span::Event),
    /// Who checked in was chosen, or anyone.
    WhoChosen(Option<Setting>),
    /// How it ended was chosen, or anyhow.
    EndingChosen(Option<Ending>),
    /// A place was marked, or unmarked.
    PlaceToggled(Place),
    /// A quality was marked, or unmarked.
    QualityToggled(Quality),
    /// Wins alone, or not.
    WinsToggled,
    /// The wins as a list of their own: nothing else is looked for.
    WinsOpened,
    /// Everything that was looked for was let go.
    SearchCleared,
    /// Hard days were asked for, or left out again.
    HardToggled,
    /// Earlier points were asked for.
    EarlierAsked,
    /// Later points were asked for.
    LaterAsked,
    /// Something in the talk.
    Talk(talk::Event),
    /// Somebody would like to see both answers of an entry.
    ReleaseAsked(CheckInId),
    /// Something in the asking for it.
    Release(release::Event),
    /// Back, Escape, or the phone's back gesture.
    WentBack,
    /// The point with this number was chosen, counted from the left; or the last there is.
    PointChosen(usize),
    /// The next point was asked for, to the right or to the left.
    PointTurned {
        /// To the right.
        on: bool,
    },
}

impl State {
    /// Whether Back leads somewhere within Look back; else it leads out of it.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        self.page != Page::Days || self.release != release::Step::Off
    }

    /// Whether an entry is unfolded.
    #[must_use]
    pub fn is_open(&self, id: CheckInId) -> bool {
        self.open.contains(&id)
    }

    /// What is being written in the note of an entry, if something is.
    #[must_use]
    pub fn draft(&self, id: CheckInId) -> Option<&Note> {
        self.drafts.iter().find(|(own, _)| *own == id).map(|(_, note)| note)
    }

    /// Which points of the chart are shown, of those that are listed newest first: from, to.
    #[must_use]
    pub fn window(&self) -> (usize, usize) {
        let all = self.listing.entries().len();
        let from = self.moved.min(all.saturating_sub(1));
        (from, all.min(from + POINTS))
    }
}

//! Look back on the screen: what may be seen, said by shape and word, and no more than is shown.

use say_when::content::look_back::{self as words, calendar, numbers, talk};
use say_when::content::{backup, keeping, release};
use say_when::domain::another_day::{AnotherDay, When};
use say_when::domain::book::{Book, BookId};
use say_when::domain::check_in::{CheckIn, CheckInId, Round, Setting, Voices, Win};
use say_when::domain::date::Month;
use say_when::domain::keeping::{Keeping, Problem};
use say_when::domain::moment::Moment;
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer, PainDetail};
use say_when::domain::sealing::Reveal;
use say_when::domain::search::SearchWords;
use say_when::domain::suggestion::Outcome;
use say_when::domain::text::Text;
use say_when::domain::voice::Voice;
use say_when::flow::backup::Progress;
use say_when::flow::look_back::{Event as LookBack, Page};
use say_when::flow::range::Event as Range;
use say_when::flow::release::Event as Release;
use say_when::flow::session::{Aside, Event, Found, Place, Session};

use super::shown::{evening, happened, html, session};

const HOUR_MS: i64 = 3_600_000;

fn voice(pain: u8, pace: Pace) -> Voice {
    Voice {
        pain: PainAnswer::Felt(Pain::new(pain).unwrap()),
        detail: PainDetail::default(),
        pace: PaceAnswer::At(pace),
    }
}

/// One voice, so many hours ago.
fn one(id: u128, hours: i64, pain: u8, pace: Pace) -> CheckIn {
    let at = Moment::nearest(evening().epoch_ms() - hours * HOUR_MS, 120);
    let round = Round { at, voices: Voices::One(voice(pain, pace)), outcome: Outcome::GoOn(pace) };
    CheckIn { rounds: vec![round], ..CheckIn::begun(CheckInId(id), Setting::JustMe, at) }
}

fn two(id: u128, hours: i64) -> CheckIn {
    let voices = [voice(3, Pace::Slower), voice(6, Pace::HoldStill)];
    let alone = one(id, hours, 1, Pace::Slower);
    let round = Round {
        voices: Voices::Two(Box::new(voices)),
        outcome: Outcome::Pause,
        ..alone.rounds[0].clone()
    };
    CheckIn { setting: Setting::BothOfUs, rounds: vec![round], ..alone }
}

fn looking_back(check_ins: Vec<CheckIn>, reveal: Reveal) -> Session {
    let found = Found {
        keeping: Keeping::WithoutLock,
        book: Some(Book { reveal, ..Book::new(BookId(1)) }),
        check_ins,
        unfinished: Vec::new(),
        leaves: Vec::new(),
        aside: Aside::default(),
    };
    let session = happened(session(), Event::Loaded(Box::new(found)));
    happened(session, Event::Went(Place::LookBack))
}

fn tell(session: Session, events: impl IntoIterator<Item = LookBack>) -> Session {
    events.into_iter().fold(session, |session, event| happened(session, Event::LookBack(event)))
}

fn open(session: Session, page: Page) -> String {
    html(&tell(session, [LookBack::Opened(page)]))
}

#[test]
fn the_first_page_of_ten_thousand_holds_a_page_and_each_more_a_page_more() {
    let many =
        (0..10_000_u32).map(|n| one(n.into(), (10_000 - n).into(), 2, Pace::Slower)).collect();
    let mut session = looking_back(many, Reveal::OutcomeOnly);
    for rows in [40, 80, 120] {
        let page = html(&session);
        assert_eq!(page.matches("<article").count(), rows);
        assert!(page.contains(words::SHOW_MORE));
        session = tell(session, [LookBack::MoreAsked]);
    }
}

#[test]
fn the_days_stand_first_and_the_other_views_in_one_quiet_row() {
    let page = html(&looking_back(vec![one(1, 2, 2, Pace::Slower)], Reveal::OutcomeOnly));
    let views = [words::TO_CALENDAR, words::TO_NUMBERS, words::TO_FIND, words::TO_THIS_DAY];
    for view in views.into_iter().chain([talk::TO_TALK]) {
        assert!(page.contains(view), "{view}: {page}");
    }
    let empty = html(&looking_back(Vec::new(), Reveal::OutcomeOnly));
    assert!(!empty.contains(words::TO_CALENDAR) && empty.contains(words::NOTHING_KEPT));
}

/// Both were kept once, and the couple has chosen since to see only the outcome.
#[test]
fn two_voices_are_in_no_page_where_only_the_outcome_is_to_be_seen() {
    let all = || (0..6).map(|n| two(n, 2 + i64::try_from(n).unwrap())).collect::<Vec<_>>();
    let opened = |reveal| tell(looking_back(all(), reveal), [LookBack::EntryToggled(CheckInId(1))]);
    let seen = html(&opened(Reveal::SideBySide));
    assert!(seen.contains("Pain 3") && seen.contains("Pain 6") && seen.contains("Second voice"));
    let pages = [Page::Days, Page::Numbers, Page::Find, Page::Day(evening().day())];
    for page in pages {
        let page = open(opened(Reveal::OutcomeOnly), page);
        for told in
            ["Pain 3", "Pain 6", "pain 3", "pain 6", "Hold still", "Second voice", "<td class"]
        {
            assert!(!page.contains(told), "{told}: {page}");
        }
    }
    assert!(html(&opened(Reveal::OutcomeOnly)).contains(words::BOTH_PUT_AWAY));
}

#[test]
fn a_day_of_the_calendar_says_what_it_holds_by_shape_and_word() {
    let mut second = one(2, 3, 8, Pace::Slower);
    second.win = Win::new("laughed").unwrap();
    second.another_day = AnotherDay { when: Some(When::NoDate), instead: None };
    let session = looking_back(vec![one(1, 2, 2, Pace::Slower), second], Reveal::OutcomeOnly);
    let month = Month::of(evening().day());
    let page = open(session.clone(), Page::Month(month));
    assert!(page.contains("March 2026"), "{page}");
    let name = "Tuesday 3 March 2026: 2 check-ins, another day, a small win";
    assert!(page.contains(&format!("aria-label=\"{name}\"")), "{page}");
    assert_eq!(page.matches("class=\"calendar__day\"").count(), 30, "{page}");
    assert_eq!(page.matches("calendar__signs").count(), 1);
    for sign in [calendar::CHECK_IN, calendar::ANOTHER_DAY, calendar::WIN] {
        assert!(page.contains(&format!("</svg>{sign}")), "{sign}: {page}");
    }
    assert!(!page.contains("hard") && !page.contains("Pain"), "no day is told by its pain");
    let before = open(session.clone(), Page::Month(month.previous()));
    assert!(before.contains("February 2026") && !before.contains("aria-label=\"Tuesday 3"));
    let day = open(session, Page::Day(evening().day()));
    assert!(day.contains(words::HARDER) && day.contains("Pain 2") && !day.contains("Pain 8"));
}

#[test]
fn numbers_are_said_honestly_on_a_chart_and_in_a_table() {
    let slower = (0..9).map(|n| one(n, 2 + i64::try_from(n).unwrap(), 2, Pace::Slower));
    let usual = (9..14).map(|n| one(n, 2 + i64::try_from(n).unwrap(), 4, Pace::AsItIs));
    let page =
        open(looking_back(slower.chain(usual).collect(), Reveal::OutcomeOnly), Page::Numbers);
    let says = "In 9 check-ins in which slower felt right, the middle pain was 2; in 5 in which your usual pace felt right, it was 4.";
    assert!(page.contains(says), "{page}");
    assert!(page.contains("the middle half of all 14 check-ins with a number: from 2 to 4."));
    assert_eq!(page.matches("role=\"option\"").count(), 14);
    assert_eq!(page.matches("scope=\"row\"").count(), 14);
    assert_eq!(page.matches("tabindex=\"0\"").count(), 1, "one stop for Tab");
    assert!(page.contains("aria-label=\"Tuesday evening: pain 2, slower\""), "{page}");
    assert!(page.contains(numbers::TABLE));
    // On paper a weekday says nothing: the table has whole dates.
    assert!(page.contains("<th scope=\"row\">Tuesday 3 March 2026, evening</th>"), "{page}");
    assert!(page.contains(">3 Mar</text>"), "{page}");
}

#[test]
fn the_year_stands_at_the_ends_of_the_chart_where_it_is_not_this_one() {
    let some = vec![one(1, 90 * 24, 5, Pace::HoldStill), one(2, 2, 2, Pace::Slower)];
    let page = open(looking_back(some, Reveal::OutcomeOnly), Page::Numbers);
    assert!(page.contains(">3 Dec 2025</text>") && page.contains(">3 Mar 2026</text>"), "{page}");
}

/// What was done on a page and what of it did not work stands on that page, whichever it is.
#[test]
fn every_page_says_what_could_not_be_written_or_deleted() {
    let session = looking_back(vec![one(1, 2, 2, Pace::Slower)], Reveal::OutcomeOnly);
    let day = evening().day();
    let pages = [
        Page::Days,
        Page::Month(Month::of(day)),
        Page::Day(day),
        Page::Numbers,
        Page::Find,
        Page::OnThisDay,
        Page::Talk,
    ];
    for page in pages {
        let session = tell(session.clone(), [LookBack::Opened(page)]);
        let unwritten = Event::BackgroundSaveFinished(Err(Problem::Full));
        let said = html(&happened(session.clone(), unwritten));
        assert_eq!(said.matches(keeping::BACKGROUND_TITLE).count(), 1, "{page:?}: {said}");
        let said = html(&happened(session, Event::NotDeleted(Problem::BrokeOff)));
        assert_eq!(said.matches(keeping::NOT_DELETED).count(), 1, "{page:?}: {said}");
        // It does not stay on the screen until the page is closed: it stays for good.
        assert!(!said.contains(keeping::BACKGROUND_SAYS), "{page:?}: {said}");
    }
}

#[test]
fn a_range_says_how_far_it_is_and_that_it_is_deleted_once_it_is() {
    let session = happened(
        looking_back(vec![one(1, 2, 2, Pace::Slower)], Reveal::OutcomeOnly),
        Event::Went(Place::DeleteRange),
    );
    let day = evening().day();
    let events = [Event::DayOfRangeChosen(day), Event::RangeDeleted(day, day)];
    let session = events.into_iter().fold(session, happened);
    let number = session.ranges_at_work()[0].number;
    let undo = format!(">{}<", words::UNDO);
    for place in [Place::DeleteRange, Place::LookBack] {
        let session = happened(session.clone(), Event::Went(place));
        let prepared = |done| {
            let progress = Progress { done, of: 10 };
            let session =
                happened(session.clone(), Event::Range(Range::Prepared(number, progress)));
            html(&session)
        };
        let page = prepared(3);
        for said in [backup::DELETING, "3 of 10", backup::LET_GO] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(!page.contains(words::DELETED) && !page.contains(&undo), "{page}");
        let page = prepared(10);
        assert!(!page.contains(backup::LET_GO) && page.contains(backup::MAKING_SAYS), "{page}");
        let page = html(&happened(session, Event::Range(Range::Ended(number, Ok(true)))));
        assert!(page.contains(words::DELETED) && page.contains(&undo), "{page}");
        assert!(!page.contains(backup::DELETING), "{page}");
    }
}

#[test]
fn the_wins_are_a_list_of_their_own_each_in_its_words() {
    let won = |id, pain, win: &str| CheckIn {
        win: Win::new(win).unwrap(),
        ..one(id, i64::try_from(id).unwrap(), pain, Pace::Slower)
    };
    let all = vec![won(1, 2, "We laughed."), won(2, 9, "Not told"), one(3, 3, 1, Pace::Slower)];
    let session = looking_back(all, Reveal::OutcomeOnly);
    assert!(html(&session).contains(words::TO_WINS));
    assert!(!html(&session).contains("We laughed."), "folded, a day says only that there is one");
    let page = html(&tell(session, [LookBack::WinsOpened]));
    assert!(page.contains("2 found.") && page.contains("We laughed."), "{page}");
    assert!(page.contains(words::HARDER) && !page.contains("Not told"), "{page}");
}

#[test]
fn four_say_nothing_together() {
    let four = (0..4).map(|n| one(n, 2, 2, Pace::Slower)).collect();
    let page = open(looking_back(four, Reveal::OutcomeOnly), Page::Numbers);
    assert!(page.contains(numbers::FEW) && !page.contains("the middle pain"), "{page}");
    assert!(!page.contains("chart__band"), "{page}");
}

#[test]
fn the_point_that_is_read_is_said_and_marked_by_more_than_a_colour() {
    let some = vec![one(1, 30, 5, Pace::HoldStill), one(2, 2, 2, Pace::Slower)];
    let session = tell(
        looking_back(some, Reveal::OutcomeOnly),
        [LookBack::Opened(Page::Numbers), LookBack::PointTurned { on: true }],
    );
    let page = html(&session);
    assert!(page.contains("aria-activedescendant=\"point-0\""), "{page}");
    assert!(page.contains("Monday afternoon: pain 5, hold still</p>"), "{page}");
    assert_eq!(page.matches("chart__at").count(), 1);
}

#[test]
fn what_is_found_is_counted_and_folded_where_it_is_hard() {
    let mut hard = one(1, 2, 9, Pace::HoldStill);
    hard.note = Text::new("A long évening").unwrap();
    let session = looking_back(vec![hard, one(2, 3, 1, Pace::Slower)], Reveal::OutcomeOnly);
    let found = |looked_for: &str| {
        let words = LookBack::WordsWritten(SearchWords::fitting(looked_for));
        html(&tell(session.clone(), [LookBack::Opened(Page::Find), words]))
    };
    let page = found("EVENING");
    assert!(page.contains("1 found.") && page.contains(words::HARDER) && !page.contains("Pain 9"));
    assert!(found("morning").contains("Nothing found."));
    assert!(!found("").contains("<article"), "nothing is looked for yet");
}

#[test]
fn hard_days_are_left_out_of_this_day_unless_asked_for() {
    // 28 days before the third of March is the third of February; and 59 days before, of January.
    let soft = one(1, 59 * 24, 2, Pace::Slower);
    let session =
        looking_back(vec![soft, one(2, 28 * 24, 8, Pace::HoldStill)], Reveal::OutcomeOnly);
    let session = tell(session, [LookBack::Opened(Page::OnThisDay)]);
    let page = html(&session);
    assert!(page.contains("3 January") && !page.contains("3 February"), "{page}");
    let page = html(&tell(session, [LookBack::HardToggled]));
    assert!(!page.contains(words::THIS_DAY_NONE));
    assert!(page.contains("3 February") && page.contains(words::HARDER), "{page}");
}

/// Every page from the asking to the end, where the first says this and the second no.
fn asked_pages(first: bool) -> Vec<String> {
    let opened = [
        LookBack::EntryToggled(CheckInId(1)),
        LookBack::ReleaseAsked(CheckInId(1)),
        LookBack::Release(Release::Answered(first)),
    ];
    let mut session = tell(looking_back(vec![two(1, 2)], Reveal::OutcomeOnly), opened);
    let mut pages = vec![html(&session)];
    for event in [Release::TookOver, Release::Answered(false)] {
        session = tell(session, [LookBack::Release(event)]);
        pages.push(html(&session));
    }
    pages
}

#[test]
fn no_page_tells_what_the_first_has_said_or_whose_the_no_was() {
    let pages = asked_pages(true);
    assert_eq!(pages, asked_pages(false));
    assert!(pages[2].contains(release::STAYS) && !pages[2].contains("Second voice"));
    assert!(pages.iter().all(|page| !page.contains("Pain 3") && !page.contains("Pain 6")));
}

#[test]
fn both_are_seen_once_each_has_said_yes_alone() {
    let events = [
        LookBack::EntryToggled(CheckInId(1)),
        LookBack::ReleaseAsked(CheckInId(1)),
        LookBack::Release(Release::Answered(true)),
        LookBack::Release(Release::TookOver),
        LookBack::Release(Release::Answered(true)),
    ];
    let session = tell(looking_back(vec![two(1, 2), two(2, 3)], Reveal::OutcomeOnly), events);
    let page = html(&session);
    assert!(page.contains("Pain 3") && page.contains("Pain 6") && page.contains("Second voice"));
    let other = tell(session, [LookBack::EntryToggled(CheckInId(2))]);
    assert!(html(&other).contains(words::BOTH_PUT_AWAY), "of this one alone");
}

//! What goes by itself is told where it can be read, and where it can be changed.

use say_when::content::{keeping as words, settings};
use say_when::domain::book::{Book, BookId};
use say_when::domain::check_in::{CheckIn, CheckInId, Setting};
use say_when::domain::deletion::DeleteAfter;
use say_when::domain::keeping::Keeping;
use say_when::domain::moment::Moment;
use say_when::flow::now::Event as Now;
use say_when::flow::session::{Aside, Event, Found, Place, Session, Stamp, update};

use super::shown::{evening, happened, html, session};

const HOUR_MS: i64 = 3_600_000;

fn after(hours: i64) -> Moment {
    Moment::nearest(evening().epoch_ms() + hours * HOUR_MS, 120)
}

/// Entries that were kept this evening and so many hours ago, to go after 7 days.
fn found(hours_ago: &[i64]) -> Found {
    let kept = |(n, hours): (u128, &i64)| CheckIn {
        kept: Some(after(-hours)),
        ..CheckIn::begun(CheckInId(n), Setting::JustMe, after(-hours))
    };
    Found {
        keeping: Keeping::WithoutLock,
        book: Some(Book { delete_after: DeleteAfter::new(7).unwrap(), ..Book::new(BookId(1)) }),
        check_ins: (1..).zip(hours_ago).map(kept).collect(),
        unfinished: Vec::new(),
        leaves: Vec::new(),
        aside: Aside::default(),
    }
}

/// The app as it opens over them at a moment, has looked at the clock, and has
/// read the store for it.
fn opened_at(now: Moment, hours_ago: &[i64]) -> Session {
    let found = || Box::new(found(hours_ago));
    let events = [Event::Loaded(found()), Event::ClockRead, Event::Refreshed(found())];
    let at = |session, event| update(&session, event, Stamp { now, fresh: 7 });
    events.into_iter().fold(session(), at)
}

#[test]
fn it_says_when_and_how_many() {
    // A Tuesday evening; the first is up on Thursday, at 46 hours.
    for (hours_ago, says) in [
        (vec![148], "On Thursday one entry will be deleted, as you chose."),
        (vec![175], "Tomorrow one entry will be deleted, as you chose."),
        (vec![148, 149, 150, 3], "On Thursday one entry will be deleted, as you chose."),
        (vec![400, 600, 3], "Tomorrow 2 entries will be deleted, as you chose."),
    ] {
        let session = opened_at(evening(), &hours_ago);
        for place in [Place::Now, Place::LookBack] {
            let page = html(&happened(session.clone(), Event::Went(place)));
            assert!(page.contains(says) && page.contains(words::KEEP_LONGER), "{says}: {page}");
        }
        for event in [Event::Went(Place::Settings), Event::Now(Now::Started)] {
            let page = html(&happened(session.clone(), event.clone()));
            assert!(!page.contains("will be deleted"), "{event:?}: {page}");
        }
    }
    assert!(!html(&opened_at(evening(), &[3])).contains("will be deleted"));
}

#[test]
fn a_date_that_looks_wrong_is_said_with_what_can_be_done() {
    let page = html(&opened_at(Moment::nearest(4_102_444_800_000, 0), &[148]));
    // The screen is shown as of this evening; the app has seen another date before.
    assert!(page.contains("This device says it is Tuesday 3 March 2026."), "{page}");
    assert!(page.contains("That looks wrong.") && page.contains(words::DATE_IS_RIGHT), "{page}");
    let page = html(&opened_at(Moment::nearest(0, 0), &[148]));
    assert!(page.contains(words::DATE_SET) && !page.contains(words::DATE_IS_RIGHT), "{page}");
}

#[test]
fn settings_offer_the_days_where_something_is_kept() {
    let page = html(&happened(opened_at(evening(), &[3]), Event::Went(Place::Settings)));
    for says in ["7 days", "14 days", "30 days", "90 days", "365 days", settings::DELETE_NEVER] {
        assert!(page.contains(says), "{says}: {page}");
    }
    assert!(page.contains(settings::DELETE_AFTER_SAYS), "{page}");
    let page = html(&happened(session(), Event::Went(Place::Settings)));
    assert!(!page.contains(settings::DELETE_AFTER), "{page}");
}

#[test]
fn the_first_keep_offers_it_and_later_ones_do_not() {
    let saved = |session: Session| {
        let events = [
            Event::Now(Now::Started),
            Event::Now(Now::Stopped { by_signal: false }),
            Event::Now(Now::Finished),
            Event::KeepPressed,
            Event::KeepingChosen(Keeping::WithoutLock),
            Event::SaveFinished(Ok(())),
        ];
        html(&events.into_iter().fold(session, happened))
    };
    let empty = Found { keeping: Keeping::JustNow, book: None, ..found(&[]) };
    let first = saved(happened(session(), Event::Loaded(Box::new(empty))));
    assert!(first.contains(words::SAVED_TITLE) && first.contains(words::MAY_GO), "{first}");
    let chosen = saved(opened_at(evening(), &[]));
    assert!(chosen.contains(words::SAVED_TITLE) && !chosen.contains(words::MAY_GO), "{chosen}");
    let mut never = opened_at(evening(), &[3, 4]);
    let book = Book { delete_after: DeleteAfter::NEVER, ..Book::clone(&never.book) };
    never = happened(never, Event::BookChanged(Box::new(book)));
    let later = saved(never);
    assert!(later.contains(words::SAVED_TITLE) && !later.contains(words::MAY_GO), "{later}");
}

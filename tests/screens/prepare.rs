//! The log, the support check, wins, reading and the card, as they are read; and what one has said
//! of the support is in no page until both have.

use Reply::{NotNow, NotSure, Partly, Yes};
use say_when::content::prepare::support as words;
use say_when::domain::clinician_card::CardSentence;
use say_when::domain::leaf::Thanks;
use say_when::domain::pain::Pain;
use say_when::domain::practice_log::Goal;
use say_when::domain::reading::Title;
use say_when::domain::support_check::{Replies, Reply, Statement};
use say_when::flow::prepare::log::{Event as Log, Typed};
use say_when::flow::prepare::support::Event as Support;
use say_when::flow::prepare::wins::{Event as Wins, Kind};
use say_when::flow::prepare::{Event as Prepare, Page, clinician, reading};
use say_when::flow::session::{Event, Place, Session, Stamp, update};

use super::shown::{happened, html, later, unkept};

fn opened(page: Page) -> Session {
    happened(unkept(), Event::Prepare(Prepare::Opened(page)))
}

fn tell(session: Session, events: impl IntoIterator<Item = Prepare>) -> Session {
    events.into_iter().enumerate().fold(session, |session, (n, event)| {
        let fresh = u128::from(session.commands.next_number()) * 100 + n as u128;
        let fresh = fresh + session.leaves.len() as u128 * 1_000;
        update(&session, Event::Prepare(event), Stamp { now: later(), fresh })
    })
}

fn support(session: Session, events: impl IntoIterator<Item = Support>) -> Session {
    tell(session, events.into_iter().map(Prepare::Support))
}

/// What a person reads: the page without its tags.
fn text(page: &str) -> String {
    page.split('<')
        .filter_map(|part| part.split_once('>'))
        .map(|(_, text)| text)
        .collect::<Vec<_>>()
        .join(" ")
}

fn first_done(first: Replies) -> Session {
    let now = support(opened(Page::SupportCheck), [Support::Begun]);
    support(support(now, first.map(Support::Answered)), [Support::PassedOver])
}

const SECOND: Replies = [Partly, Yes, Yes, NotSure, Yes, Yes];

/// Every page from the hand-over to the last look before it is shown.
fn pages_of_the_second(first: Replies) -> Vec<String> {
    let mut now = first_done(first);
    let mut pages = vec![html(&now)];
    now = support(now, [Support::TookOver]);
    pages.push(html(&now));
    for reply in SECOND {
        now = support(now, [Support::Answered(reply)]);
        pages.push(html(&now));
    }
    pages
}

#[test]
fn no_page_of_the_second_tells_what_the_first_has_said() {
    let pages = pages_of_the_second([NotNow; 6]);
    assert_eq!(pages, pages_of_the_second([Yes; 6]));
    for told in Reply::ALL.map(words::reply).iter().chain(&Statement::ALL.map(words::statement)) {
        assert!(!text(&pages[0]).contains(told), "{told}: {}", pages[0]);
    }
    assert!(!text(pages.last().unwrap()).contains("No, not now"));
}

#[test]
fn neither_back_nor_another_place_opens_the_seal() {
    let mut now = first_done([NotNow; 6]);
    for _ in 0..3 {
        now = happened(now, Event::WentBack);
        assert!(!html(&now).contains("No, not now"), "{}", html(&now));
    }
    for place in [Place::Now, Place::Prepare, Place::Safety] {
        let page = html(&happened(first_done([NotNow; 6]), Event::Went(place)));
        assert!(!text(&page).contains("No, not now"), "{place:?}: {page}");
    }
}

fn together(first: Replies, second: Replies) -> Session {
    let now = support(first_done(first), [Support::TookOver]);
    support(support(now, second.map(Support::Answered)), [Support::Shown])
}

#[test]
fn it_reads_the_same_whoever_said_which() {
    let (one, other) = ([NotNow, Yes, Yes, Partly, Yes, NotSure], SECOND);
    let page = html(&together(one, other));
    assert_eq!(page, html(&together(other, one)));
    assert!(text(&page).contains("One: partly. The other: no, not now"), "{page}");
    assert!(text(&page).contains("Both: yes"), "{page}");
    assert!(text(&page).contains(words::prompt(Statement::SafeToSayNo)), "{page}");
}

/// Each of the two reads it before they answer: also the one who takes over.
#[test]
fn whoever_is_not_safe_finds_the_way_to_safety_at_each_turn() {
    let second = first_done([Yes; 6]);
    for before in [opened(Page::SupportCheck), second] {
        let page = html(&before);
        assert!(page.contains(words::BEFORE) && page.contains(words::UNSAFE), "{page}");
        assert_eq!(page.matches(">Safety<").count(), 1, "{page}");
    }
    let page = html(&together([Yes; 6], [NotNow; 6]));
    let not = page.find(words::COUNSELLING_NOT).unwrap();
    assert!(page[not..].contains(">Safety<"), "{page}");
}

#[test]
fn it_ends_with_the_line_on_counselling_and_whom_it_is_not_for_and_has_no_number() {
    for (first, second) in
        [([Yes; 6], [Yes; 6]), ([NotNow; 6], [NotNow; 6]), ([NotSure; 6], SECOND)]
    {
        let page = text(&html(&together(first, second)));
        let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}: {page}"));
        assert!(at(words::TALK) < at(words::COUNSELLING));
        assert!(at(words::COUNSELLING) < at(words::COUNSELLING_NOT));
        assert!(at(words::COUNSELLING_NOT) < at(words::LET_GO));
        assert!(!page.contains(|c: char| c.is_ascii_digit()) && !page.contains('%'), "{page}");
    }
}

#[test]
fn before_it_begins_it_says_for_whom_it_may_not_be_safe() {
    let page = text(&html(&opened(Page::SupportCheck)));
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}: {page}"));
    assert!(at(words::BEFORE) < at(words::UNSAFE) && at(words::UNSAFE) < at(words::BEGIN));
}

fn log_of(widths: [&str; 2]) -> String {
    let line = |width: &str| {
        let width = Log::WidthWritten(Typed::fitting(width));
        [Log::Begun, width, Log::Added].map(Prepare::Log)
    };
    let [earlier, later] = widths;
    let now = tell(opened(Page::PracticeLog), line(earlier));
    text(&html(&tell(now, line(later))))
}

#[test]
fn a_step_back_reads_like_any_other_line() {
    let (up, down) = (log_of(["20", "25"]), log_of(["25", "20"]));
    assert!(up.contains("25 mm") && up.contains("20 mm") && up.contains("Alone"), "{up}");
    let turned = up.replace("25 mm", "x").replace("20 mm", "25 mm").replace('x', "20 mm");
    assert_eq!(turned, down);
}

#[test]
fn a_hope_stands_there_only_if_one_was_typed() {
    let name = "What I hope for";
    let now = opened(Page::PracticeLog);
    assert!(!html(&now).contains(name));
    let goal = Goal::fitting("a quiet evening");
    let kit = [Log::KitOpened, Log::GoalWritten(goal)].map(Prepare::Log);
    let page = html(&happened(tell(now, kit), Event::WentBack));
    assert!(page.contains(name) && page.contains("a quiet evening"), "{page}");
}

#[test]
fn a_wrong_width_says_what_to_do_and_cannot_be_added() {
    let writing = |typed: &str| {
        let width = Log::WidthWritten(Typed::fitting(typed));
        html(&tell(opened(Page::PracticeLog), [Log::Begun, width].map(Prepare::Log)))
    };
    for fine in ["", "22,5", "22.5"] {
        let page = writing(fine);
        assert!(
            page.contains("From 5 to 60") && page.contains("Put it in the log"),
            "{fine}: {page}"
        );
        assert!(!page.contains("aria-invalid"), "{fine}");
    }
    for (wrong, says) in [("61", "5 to 60 mm"), ("wide", "Write it as a number")] {
        let page = writing(wrong);
        assert!(page.contains(says) && page.contains("aria-invalid"), "{wrong}: {page}");
        assert!(!page.contains("Put it in the log"), "{wrong}: {page}");
    }
}

#[test]
fn a_pain_that_must_end_is_not_passed_over() {
    let writing = |rating: u8| {
        let felt = Log::ComfortTapped(Pain::new(rating).unwrap());
        html(&tell(opened(Page::PracticeLog), [Log::Begun, felt].map(Prepare::Log)))
    };
    assert!(!writing(6).contains("enough for today"));
    assert!(writing(7).contains("enough for today"));
}

#[test]
fn the_card_shows_what_was_written_and_nothing_else() {
    let events = [
        clinician::Event::Written(1, CardSentence::fitting("The pain is real.")),
        clinician::Event::Shown,
    ];
    let page = html(&tell(opened(Page::ForClinician), events.map(Prepare::Clinician)));
    assert_eq!(page.matches("clinician__says").count(), 1, "{page}");
    assert!(text(&page).contains("The pain is real.") && !page.contains("textarea"), "{page}");
}

#[test]
fn wins_and_titles_are_listed_with_a_way_to_take_them_out() {
    let events =
        [Wins::Begun(Kind::Thanks), Wins::Written(Thanks::fitting("For waiting.")), Wins::Added];
    let now = tell(opened(Page::Wins), events.map(Prepare::Wins));
    let page = text(&html(&now));
    assert!(page.contains("For waiting.") && page.contains("Take out"), "{page}");
    let id = now.leaves[0].id;
    let page = text(&html(&happened(now, Event::LeafRemoved(id))));
    assert!(page.contains("Taken out.") && page.contains("Undo") && !page.contains("For waiting."));
    let title = |title| {
        let title = Title::fitting(title);
        [reading::Event::Written(title), reading::Event::Added].map(Prepare::Reading)
    };
    let now = tell(tell(opened(Page::Reading), title("A second")), title("A first"));
    let page = text(&html(&now));
    assert!(page.find("A first") < page.find("A second"), "{page}");
}

/// What has no screen is not offered; and each says what it is for in these words.
#[test]
fn every_part_on_the_page_leads_to_a_screen_of_its_own() {
    let home = html(&opened(Page::Home));
    let parts = [
        (Page::Tonight, "Tonight", "What is welcome, what to ask first, what is not for tonight."),
        (
            Page::Involvement,
            "Involvement",
            "Five ways to practise. Alone is as whole as any other.",
        ),
        (
            Page::PracticeLog,
            "Practice log",
            "What you did, and how it felt. Each line stands alone.",
        ),
        (Page::Plan, "Plan", "What you both said yes to. Either of you can end it."),
        (
            Page::Signal,
            "Signal and sentences",
            "A signal without words, and what to say after a stop.",
        ),
        (
            Page::SupportCheck,
            "Support check",
            "Is the help between you good for both? Each answers alone.",
        ),
        (Page::Wins, "Wins and thanks", "Small things worth a note, a gift or an evening."),
        (Page::Reading, "Reading", "What one of you would like the other to read."),
        (Page::ForClinician, "For a clinician", "Something I know is true: a card to show."),
    ];
    for (page, title, says) in parts {
        assert!(home.contains(title) && home.contains(says), "{title}");
        assert!(!html(&opened(page)).contains("contents__title\">Tonight"), "{title}");
    }
    assert_eq!(home.matches("contents__line").count(), parts.len());
}

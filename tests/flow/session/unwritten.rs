//! What could not be written counts as that until it is: whoever has read so, and whatever else goes
//! well meanwhile.

use proptest::prelude::*;
use say_when::domain::check_in::{CheckInId, Note, Setting};
use say_when::domain::keeping::Problem;
use say_when::domain::leaf::{Body, Leaf, LeafId, Thanks};
use say_when::domain::pain::PainAnswer;
use say_when::flow::look_back::Event as LookBack;
use say_when::flow::now::Event as Now;
use say_when::flow::session::{Command, Event, Place};

use super::keeping::{to_the_close, with_one_kept};
use super::shell::{Shell, Store};
use super::steps::walk;
use super::walks::check;

fn fails(shell: &mut Shell) {
    shell.work(|| Some(Problem::Full));
    shell.report();
    shell.tell(Event::ProblemRead);
    assert_eq!(shell.session.problem, None);
}

fn only(shell: &Shell) -> CheckInId {
    shell.session.check_ins[0].id
}

fn thanks(shell: &mut Shell, id: u128, words: &str) {
    let body = Body::Thanks(Thanks::fitting(words));
    let written = shell.stamp().now;
    shell.tell(Event::LeafWritten(Box::new(Leaf { id: LeafId(id), written, body })));
}

/// Something that is written, and how it is told in the store.
type Write = (fn(&mut Shell), fn(&Store) -> bool);

const WRITES: [Write; 3] = [
    (to_the_close, |store| store.unfinished.len() == 1),
    (
        |shell| drop(shell.tell(Event::NoteEdited(only(shell), Note::fitting("later")))),
        |store| store.kept.values().any(|kept| kept.note.as_str() == "later"),
    ),
    (|shell| thanks(shell, 0x1000, "a"), |store| store.leaves.contains_key(&LeafId(0x1000))),
];

#[test]
fn what_failed_counts_until_it_is_written_and_is_written_again_by_itself() {
    for (n, (write, is_written)) in WRITES.into_iter().enumerate() {
        let mut shell = with_one_kept();
        write(&mut shell);
        assert!(!shell.session.would_lose_answers());
        fails(&mut shell);
        assert!(shell.session.would_lose_answers() && shell.session.asks_before_leaving(), "{n}");
        assert!(!is_written(&shell.store));
        // Something else works: so does this, tried again.
        thanks(&mut shell, 0x2000, "b");
        shell.settle();
        assert!(is_written(&shell.store), "{n}: {:?}", shell.taken);
        assert!(!shell.session.asks_before_leaving(), "{n}");
    }
}

#[test]
fn what_failed_is_not_read_over_by_what_the_store_holds() {
    for (n, (write, is_written)) in WRITES.into_iter().enumerate() {
        let mut shell = with_one_kept();
        write(&mut shell);
        let before = shell.session.clone();
        fails(&mut shell);
        shell.tell(Event::ChangedElsewhere);
        shell.settle();
        let session = &shell.session;
        assert_eq!(
            (&session.check_ins, &session.leaves),
            (&before.check_ins, &before.leaves),
            "{n}"
        );
        assert_eq!(session.now, before.now);
        assert!(session.would_lose_answers());
        thanks(&mut shell, 0x2000, "b");
        shell.settle();
        assert!(is_written(&shell.store), "{n}");
    }
}

#[test]
fn what_was_deleted_elsewhere_stays_deleted_though_it_could_not_be_written_here() {
    let mut shell = with_one_kept();
    shell.tell(Event::NoteEdited(only(&shell), Note::fitting("later")));
    fails(&mut shell);
    shell.store.kept.clear();
    shell.tell(Event::ChangedElsewhere);
    shell.settle();
    assert!(shell.session.check_ins.is_empty());
    thanks(&mut shell, 0x2000, "b");
    shell.settle();
    assert!(shell.store.kept.is_empty() && !shell.session.would_lose_answers());
}

#[test]
fn what_is_taken_out_or_locked_away_is_not_lacking() {
    let mut shell = with_one_kept();
    shell.tell(Event::NoteEdited(only(&shell), Note::fitting("later")));
    fails(&mut shell);
    shell.tell(Event::Deleted(only(&shell)));
    assert!(!shell.session.would_lose_answers());
    let mut shell = with_one_kept();
    shell.put_lock_on();
    thanks(&mut shell, 0x1000, "a");
    fails(&mut shell);
    assert!(!shell.session.can_lock_by_itself());
    shell.tell(Event::Locked);
    assert!(!shell.session.asks_before_leaving());
}

#[test]
fn a_file_that_could_not_be_offered_is_said_and_nothing_is_lacking_for_it() {
    let mut shell = with_one_kept();
    shell.tell(Event::FileRefused);
    assert!(shell.session.no_file);
    assert_eq!(shell.session.problem, None);
    assert!(!shell.session.asks_before_leaving());
    shell.tell(Event::ProblemRead);
    assert!(!shell.session.no_file);
}

#[test]
fn the_browser_asks_for_what_one_of_two_has_said_and_not_sealed() {
    let mut shell = with_one_kept();
    let mut book = say_when::domain::book::Book::clone(&shell.session.book);
    book.setting = Setting::BothOfUs;
    shell.tell(Event::BookChanged(Box::new(book)));
    shell.tell_now(Now::Started);
    shell.settle();
    assert!(!shell.session.asks_before_leaving());
    shell.tell_now(Now::PainAnswered(PainAnswer::NotSure));
    shell.settle();
    assert!(shell.session.asks_before_leaving() && shell.session.holds_page());
    // The lock goes by what was written: the phone may lie there.
    assert!(!shell.session.would_lose_answers());
}

#[test]
fn a_page_that_offers_what_is_kept_safely_is_not_held() {
    let mut shell = with_one_kept();
    shell.tell_now(Now::Started);
    shell.tell_now(Now::PainAnswered(PainAnswer::NotSure));
    assert!(shell.session.holds_page());
    shell.tell(Event::WentBack);
    shell.tell(Event::WentBack);
    assert!(shell.session.now.holds_answers() && !shell.session.holds_page());
    // Where nothing is kept, it would be lost; also while it waits for its turn.
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    shell.tell_now(Now::WentBack);
    for _ in 0..3 {
        shell.tell(Event::WentBack);
    }
    assert!(shell.session.holds_page());
    shell.tell_now(Now::Started);
    assert!(!shell.session.now.holds_answers() && shell.session.asks_before_leaving());
}

fn writes_a_draft(shell: &mut Shell) -> CheckInId {
    let id = only(shell);
    shell.tell(Event::Went(Place::LookBack));
    shell.tell(Event::LookBack(LookBack::NoteWritten(id, Note::fitting("half a sent"))));
    id
}

#[test]
fn a_half_written_note_is_there_again_and_asked_about() {
    let leaves = [
        Event::WentBack,
        Event::Went(Place::Settings),
        Event::Now(Now::Stopped { by_signal: false }),
        Event::Now(Now::Started),
    ];
    for leave in leaves {
        let mut shell = with_one_kept();
        let id = writes_a_draft(&mut shell);
        shell.tell(leave.clone());
        assert!(shell.session.asks_before_leaving(), "{leave:?}");
        shell.tell(Event::Went(Place::LookBack));
        let draft = shell.session.look_back.draft(id).cloned();
        assert_eq!(draft, Some(Note::fitting("half a sent")), "{leave:?}");
        shell.tell(Event::NoteEdited(id, draft.unwrap()));
        shell.tell(Event::Went(Place::Now));
        assert!(shell.session.now.is_stopped() || !shell.session.asks_before_leaving());
    }
}

#[test]
fn a_half_written_note_is_gone_with_the_cover_the_lock_and_its_entry() {
    let puts_away: [fn(&mut Shell); 4] = [
        |shell| drop(shell.tell(Event::Covered)),
        |shell| drop(shell.tell(Event::Locked)),
        |shell| drop(shell.tell(Event::ErasedEverything)),
        |shell| {
            let asked = shell.tell(Event::Deleted(only(shell)));
            assert!(!shell.session.asks_before_leaving());
            assert!(!shell.session.look_back.drafts.is_empty(), "it can be brought back");
            let settles = asked.iter().find_map(|command| match command {
                Command::SettleDeletion(number) => Some(*number),
                _ => None,
            });
            shell.tell(Event::DeletionSettled(settles.unwrap()));
        },
    ];
    for put_away in puts_away {
        let mut shell = with_one_kept();
        shell.put_lock_on();
        shell.settle();
        writes_a_draft(&mut shell);
        put_away(&mut shell);
        assert!(shell.session.look_back.drafts.is_empty());
        assert!(!shell.session.asks_before_leaving());
    }
}

proptest! {
    #[test]
    fn where_nothing_is_lacking_everything_is_there(walk in walk()) {
        let mut shell = check(&walk, true, |_, _, _, _| Ok(()))?;
        shell.settle();
        let session = &shell.session;
        if session.keeping.is_on() && !session.would_lose_answers() {
            for kept in session.check_ins.iter() {
                prop_assert_eq!(shell.store.kept.get(&kept.id), Some(&**kept));
            }
            for leaf in session.leaves.iter() {
                prop_assert_eq!(shell.store.leaves.get(&leaf.id), Some(&**leaf));
            }
        }
    }
}

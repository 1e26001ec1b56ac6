//! What happens at every tap, at every save and at every start, natively:
//! `cargo bench`. Read the rows beside one another; a time by itself says more
//! about the machine than about the code.
#![allow(missing_docs, clippy::unwrap_used)]

use std::rc::Rc;

use divan::{Bencher, black_box};
use futures::executor::block_on;
use say_when::domain::book::{Book, BookId};
use say_when::domain::check_in::{CheckIn, CheckInId, Note, Round, Setting, Voices};
use say_when::domain::moment::Moment;
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer, PainDetail};
use say_when::domain::selection::Selection;
use say_when::domain::suggestion::{Outcome, suggest};
use say_when::domain::text::fitting;
use say_when::domain::voice::{Unsaid, Voice};
use say_when::flow::exports::{Form, Taken};
use say_when::flow::now;
use say_when::flow::session::{Event, Session, Stamp, update};
use say_when::record::{decode_check_in, encode_check_in};
use say_when::store::keeper::Keeper;
use say_when::store::memory::Memory;
use say_when::store::vault::{Effort, Key, NONCE_BYTES, SALT_BYTES, Words, Wrap};
use say_when::ui::taken::Making;

fn main() {
    divan::main();
}

fn voice() -> Voice {
    Voice {
        pain: PainAnswer::Felt(Pain::new(4).unwrap()),
        detail: PainDetail::default(),
        pace: PaceAnswer::At(Pace::Slower),
    }
}

fn check_in(number: u32) -> CheckIn {
    let began = Moment::nearest(1_700_000_000_000 + i64::from(number) * 3_600_000, 60);
    let mut check_in = CheckIn::begun(CheckInId(u128::from(number) + 1), Setting::JustMe, began);
    check_in.add_round(Round { at: began, voices: Voices::One(voice()), outcome: Outcome::Pause });
    check_in.note = Note::fitting("Said it early, and it was a quiet evening after all.");
    check_in
}

#[divan::bench]
fn a_suggestion() {
    black_box(suggest(black_box(&voice()), Unsaid::default(), Pain::new(2)));
}

#[divan::bench]
fn a_tap(bencher: Bencher) {
    let stamp = Stamp { now: Moment::nearest(1_700_000_000_000, 0), fresh: 1 };
    let session = update(&Session::new(BookId(1)), Event::Now(now::Event::Started), stamp);
    let answer = Event::Now(now::Event::PainAnswered(PainAnswer::NotSure));
    // A second later: what comes at once is a double tap, and changes nothing.
    let stamp = Stamp { now: Moment::nearest(1_700_000_001_000, 0), ..stamp };
    bencher.bench_local(|| update(black_box(&session), answer.clone(), stamp));
}

#[divan::bench]
fn a_long_note_fitted() -> String {
    fitting(black_box(&"An evening, told at length. ".repeat(40)), Note::MAX)
}

#[divan::bench]
fn a_record_written_and_read(bencher: Bencher) {
    let check_in = check_in(1);
    bencher.bench(|| {
        let bytes = encode_check_in(BookId(1), black_box(&check_in));
        bytes.ok().and_then(|bytes| decode_check_in(&bytes).ok())
    });
}

/// A start with this many entries kept.
#[divan::bench(args = [10, 100, 1_000, 10_000])]
fn a_start(bencher: Bencher, entries: u32) {
    let keeper = Keeper::new(Rc::new(Memory::default()));
    let book = Book::new(BookId(1));
    block_on(keeper.save_book(&book)).unwrap();
    for number in 0..entries {
        block_on(keeper.save_check_in(&check_in(number))).unwrap();
    }
    bencher.bench_local(|| block_on(keeper.find()).unwrap());
}

/// One more entry, where this many are kept.
#[divan::bench(args = [10, 100, 1_000, 10_000])]
fn one_more_entry(bencher: Bencher, entries: u32) {
    let keeper = Keeper::new(Rc::new(Memory::default()));
    block_on(keeper.save_book(&Book::new(BookId(1)))).unwrap();
    for number in 0..entries {
        block_on(keeper.save_check_in(&check_in(number))).unwrap();
    }
    let one_more = check_in(entries);
    bencher.bench_local(|| block_on(keeper.save_check_in(&one_more)).unwrap());
}

/// What is typed at a lock, until there is an answer. Wrong words, and the right ones where the
/// lock is damaged, must not be told from one another by how long it takes.
#[divan::bench(args = ["right words", "wrong words", "a damaged lock"], sample_count = 25)]
fn an_answer_to(bencher: Bencher, case: &str) {
    let right = Words::typed("lamp river slow bread");
    let key = Key::from_random(&mut [1; Key::BYTES]);
    let random = ([3; SALT_BYTES], [4; NONCE_BYTES]);
    let mut wrap = Wrap::new(&key, 7, &right, Effort::USUAL, random).unwrap();
    let typed = match case {
        "right words" => right,
        "wrong words" => Words::typed("lamp river slow breath"),
        _ => {
            wrap.sealed.reverse();
            right
        }
    };
    bencher.bench_local(|| black_box(&wrap).open(7, &typed).is_ok());
}

/// What is kept, as a table.
#[divan::bench(args = [10, 100, 1_000, 10_000])]
fn a_table(bencher: Bencher, entries: u32) {
    taken_as(bencher, Form::Table, entries);
}

/// What is kept, for a clinic's system.
#[divan::bench(args = [10, 100, 1_000, 10_000])]
fn a_clinics_file(bencher: Bencher, entries: u32) {
    taken_as(bencher, Form::Clinic, entries);
}

fn taken_as(bencher: Bencher, form: Form, entries: u32) {
    let kept: Rc<Vec<_>> =
        Rc::new((0..entries).rev().map(|number| Rc::new(check_in(number))).collect());
    let all = Taken { selection: Selection::default(), with_words: true };
    let now = Moment::nearest(1_800_000_000_000, 60);
    bencher.bench_local(|| {
        let mut making = Making::new(black_box(Rc::clone(&kept)), form, all, now);
        while !making.step(16) {}
        making.finished()
    });
}

//! What is left in memory of what was let go, by looking through all of it;
//! and what is answered where there is no memory to be had.
#![cfg(target_os = "linux")]

use std::env;
use std::fs::{File, read_to_string};
use std::hint::black_box;
use std::io::{Read, Seek, SeekFrom};
use std::process::Command;
use std::rc::Rc;
use std::sync::{Mutex, MutexGuard, PoisonError};

use futures::executor::block_on;
use say_when::domain::book::{Book, BookId};
use say_when::store::keeper::{Keeper, Locksmith};
use say_when::store::memory::Memory;
use say_when::store::vault::{
    Effort, Key, Locked, NONCE_BYTES, NoRoom, OnThisThread, Place, Randomness, SALT_BYTES, Words,
    Wrap, open, seal,
};
use zeroize::Zeroizing;

use super::key;

const PLACE: Place<'static> = Place { vault: 7, record: "book", format: 2, sequence: 3 };
const NONCE: [u8; NONCE_BYTES] = [9; NONCE_BYTES];
const SECRET: usize = 32;
/// What is looked for: the end of it. Whoever gives memory back to the system's own keeping may
/// write over its beginning, and of the rest nothing may be left either.
const END: std::ops::Range<usize> = SECRET / 2..SECRET;
/// How much memory is read at a time.
const CHUNK: usize = 1 << 20;

/// What is looked for never lies in memory for the sake of looking: each byte
/// of it is made anew when it is compared.
#[derive(Clone, Copy)]
struct Secret(u8);

impl Secret {
    fn byte(self, at: usize) -> u8 {
        let at = u8::try_from(at).unwrap();
        black_box(b'a' + (at.wrapping_mul(self.0).wrapping_add(at >> 2)) % 26)
    }

    /// On the heap, and wiped with its box.
    fn bytes(self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(vec![0; SECRET]);
        for at in 0..SECRET {
            bytes[at] = self.byte(at);
        }
        bytes
    }

    /// In how many places of this process's memory the end of it lies.
    fn found(self) -> usize {
        let mut memory = File::open("/proc/self/mem").unwrap();
        let mut chunk = Zeroizing::new(vec![0_u8; CHUNK + SECRET]);
        let own = chunk.as_ptr_range();
        let own = own.start.addr()..own.end.addr();
        let mut found = 0;
        for line in read_to_string("/proc/self/maps").unwrap().lines() {
            let mut words = line.split_whitespace();
            let (range, rights) = (words.next().unwrap(), words.next().unwrap());
            if !rights.starts_with("rw") {
                continue;
            }
            let [from, to] = <[&str; 2]>::from(range.split_once('-').unwrap())
                .map(|at| usize::from_str_radix(at, 16).unwrap());
            for start in (from..to).step_by(CHUNK) {
                let length = (to - start).min(CHUNK + END.len() - 1);
                memory.seek(SeekFrom::Start(start as u64)).unwrap();
                // What another thread has just given back cannot be read, and holds nothing.
                if memory.read_exact(&mut chunk[..length]).is_err() {
                    continue;
                }
                found += (0..length.saturating_sub(END.len() - 1))
                    .filter(|at| !own.contains(&(start + at)))
                    .filter(|at| END.zip(*at..).all(|(n, at)| chunk[at] == self.byte(n)))
                    .count();
            }
        }
        found
    }
}

/// One looks at a time: what another has just copied to look at it would be found.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A key from bytes that are nowhere else.
fn key_of(secret: Secret) -> Key {
    let mut bytes = secret.bytes();
    let bytes: &mut [u8; Key::BYTES] = bytes.as_mut_slice().try_into().unwrap();
    Key::from_random(bytes)
}

#[test]
fn what_is_held_is_found() {
    let _alone = alone();
    let secret = Secret(7);
    let held = secret.bytes();
    assert!(secret.found() >= 1);
    drop(held);
    assert_eq!(secret.found(), 0);
}

#[test]
fn a_key_is_gone_when_it_is_let_go() {
    let _alone = alone();
    let secret = Secret(9);
    let key = key_of(secret);
    let sealed = seal(&key, &PLACE, &NONCE, b"We have time.").unwrap();
    drop(open(&key, &PLACE, &NONCE, &sealed).unwrap());
    assert!(secret.found() >= 1, "the key is looked for in the wrong way");
    drop(key);
    assert_eq!(secret.found(), 0);
}

#[test]
fn a_key_that_a_wrap_gave_is_gone_when_it_is_let_go() {
    let _alone = alone();
    let secret = Secret(11);
    let words = Words::typed("lamp river slow bread");
    let random = ([3; SALT_BYTES], NONCE);
    let wrap = Wrap::new(&key_of(secret), 7, &words, Effort::LEAST, random).unwrap();
    let key = wrap.open(7, &words).unwrap();
    assert!(secret.found() >= 1, "the key is looked for in the wrong way");
    drop(key);
    assert_eq!(secret.found(), 0);
}

/// What the page does: a lock is put on, the book is kept, and it is locked.
#[test]
fn the_key_of_a_vault_is_gone_when_it_is_locked() {
    let _alone = alone();
    let secret = Secret(19);
    let randomness = Randomness::new(move |bytes| {
        (0..bytes.len()).for_each(|at| bytes[at] = secret.byte(at % SECRET));
        true
    });
    let smith = Locksmith { maker: Box::new(OnThisThread), randomness };
    let keeper = Keeper::new(Rc::new(Memory::new()));
    let book = Book::new(BookId(7));
    let words = Words::typed("lamp river slow bread");
    block_on(async {
        keeper.put_lock_on(&book, &words, &smith).await.unwrap();
        keeper.save_book(&book).await.unwrap();
        keeper.close();
        keeper.open(&words, &smith).await.unwrap();
        assert_eq!(keeper.find().await.unwrap().book, Some(book));
    });
    assert!(secret.found() >= 1, "the key is looked for in the wrong way");
    keeper.close();
    assert_eq!(secret.found(), 0);
}

#[test]
fn words_are_gone_when_they_are_let_go() {
    let _alone = alone();
    let secret = Secret(15);
    let typed = secret.bytes();
    let words = Words::typed(str::from_utf8(&typed).unwrap());
    drop(typed);
    let wrap = Wrap::new(&key(1), 7, &words, Effort::LEAST, ([3; SALT_BYTES], NONCE)).unwrap();
    drop(wrap.open(7, &words).unwrap());
    assert!(secret.found() >= 1, "the words are looked for in the wrong way");
    drop(words);
    assert_eq!(secret.found(), 0);
}

#[test]
fn an_opened_record_is_gone_when_it_is_let_go() {
    let _alone = alone();
    let secret = Secret(17);
    let sealed = seal(&key(1), &PLACE, &NONCE, &secret.bytes()).unwrap();
    let opened = open(&key(1), &PLACE, &NONCE, &sealed).unwrap();
    assert!(secret.found() >= 1, "the record is looked for in the wrong way");
    drop(opened);
    assert_eq!(secret.found(), 0);
}

/// Says to a second run of this test that it has little memory.
const HAS_LITTLE: &str = "SAY_WHEN_TEST_HAS_LITTLE_MEMORY";
/// As much as `ulimit -v` gives it, in KiB: too little for 64 MiB, enough for 19.
const LITTLE: &str = "60000";

#[test]
fn where_memory_is_refused_it_says_so_and_goes_on() {
    let words = Words::typed("lamp river slow bread");
    let wrapped = |effort| Wrap::new(&key(1), 7, &words, effort, ([3; SALT_BYTES], NONCE));
    if env::var_os(HAS_LITTLE).is_some() {
        let wrap = wrapped(Effort::LEAST).unwrap();
        assert_eq!(wrapped(Effort::MOST), Err(NoRoom));
        let greedy = Wrap { effort: Effort::MOST, ..wrapped(Effort::LEAST).unwrap() };
        assert_eq!(greedy.open(7, &words).map(drop), Err(Locked::NoRoom));
        assert!(wrap.open(7, &words).is_ok());
        return;
    }
    let run = Command::new("sh")
        .args(["-c", "ulimit -v \"$0\" && exec \"$@\"", LITTLE])
        .arg(env::current_exe().unwrap())
        .args(["--exact", "memory::where_memory_is_refused_it_says_so_and_goes_on"])
        .arg("--test-threads=1")
        .env(HAS_LITTLE, "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success() && said.contains("1 passed"), "{said}");
}

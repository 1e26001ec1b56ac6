//! Practise as data: whole, in order, and nothing said twice.

use say_when::content::now;
use say_when::content::practise::{
    Card, DECKS, Deck, FEELINGS, LETTERS, Reply, ReplyKind, SCENARIOS, Scenario, WHENS, WISHES,
};

use crate::words::{sentences, words};

const FEWEST_CARDS: usize = 12;
const FEWEST_SCENARIOS: usize = 24;
const FEWEST_SCENARIOS_OF_A_DECK: usize = 3;
const MOST_WORDS: usize = 22;
/// Up to here, a sentence may be said again: "Thank you."
const SHORT: usize = 3;
/// What says, in what follows a reply, that a stop stands.
const IT_STANDS: [&str; 3] = ["They have stopped", "stop stands", "They end it there"];
/// What says so in a reply that welcomes it. Of another kind of reply, these words are not enough.
const WE_STOPPED: &str = "We've stopped.";

const KINDS: [ReplyKind; 3] = [ReplyKind::Facilitative, ReplyKind::Solicitous, ReplyKind::Negative];

fn card_breaches(card: &Card) -> Vec<String> {
    let Card { id, says, why, softer, shorter } = card;
    let mut found = Vec::new();
    let count = |text| words(text).len();
    if count(shorter) >= count(says) {
        found.push(format!("{id}: “{shorter}” is no shorter than “{says}”."));
    }
    if count(softer) <= count(shorter) {
        found.push(format!("{id}: “{softer}” leaves no room to be softer."));
    }
    for text in [says, why, softer, shorter] {
        found.extend(text_breaches(id, text));
    }
    found
}

fn text_breaches(id: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for sentence in sentences(text).iter().filter(|it| words(it).len() > MOST_WORDS) {
        found.push(format!("{id}: “{sentence}” has more than {MOST_WORDS} words."));
    }
    if !text.starts_with(|c: char| c.is_uppercase() || c == '\u{201c}') {
        found.push(format!("{id}: “{text}” does not begin like a sentence."));
    }
    if !text.trim_end_matches('\u{201d}').ends_with(['.', '?']) {
        found.push(format!("{id}: “{text}” does not end like a sentence."));
    }
    if text.trim() != text || text.contains("  ") {
        found.push(format!("{id}: “{text}” has a space too many."));
    }
    found
}

fn scenario_breaches(scenario: &Scenario) -> Vec<String> {
    let Scenario { id, deck, situation, replies, next } = scenario;
    let mut found = Vec::new();
    if !(3..=4).contains(&replies.len()) {
        found.push(format!("{id}: {} replies.", replies.len()));
    }
    for kind in KINDS {
        if !replies.iter().any(|reply| reply.kind == kind) {
            found.push(format!("{id}: no reply is {kind:?}."));
        }
    }
    if !DECKS.iter().any(|it| it.id == *deck) {
        found.push(format!("{id}: there is no deck {deck}."));
    }
    for Reply { says, kind, does, then } in *replies {
        for text in [says, does, then] {
            found.extend(text_breaches(id, text));
        }
        let welcomes = *kind == ReplyKind::Facilitative && says.contains(WE_STOPPED);
        let stands = welcomes || IT_STANDS.iter().any(|it| then.contains(it));
        if *deck == "saying-stop" && !stands {
            found.push(format!("{id}: “{says}”, “{then}”: nobody says that it stopped."));
        }
    }
    for text in situation.iter().chain([next]) {
        found.extend(text_breaches(id, text));
    }
    found
}

fn id_breaches(ids: &[&str]) -> Vec<String> {
    let is_id = |id: &str| {
        id.split('-').all(|part| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
    };
    let mut found: Vec<_> =
        ids.iter().filter(|id| !is_id(id)).map(|id| format!("“{id}” is no id.")).collect();
    found.extend(twice(ids.iter().copied()).into_iter().map(|id| format!("{id} is there twice.")));
    found
}

fn twice<'a>(all: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut sorted: Vec<_> = all.collect();
    sorted.sort_unstable();
    sorted.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect()
}

/// A text that is there twice whole, or a sentence that is, unless it is very short.
fn repetitions(texts: &[&str]) -> Vec<String> {
    let plain = |text: &str| words(text).join(" ");
    let whole: Vec<_> = texts.iter().map(|text| plain(text)).collect();
    let parts: Vec<_> = texts
        .iter()
        .flat_map(|text| sentences(text))
        .map(|sentence| plain(&sentence))
        .filter(|sentence| words(sentence).len() > SHORT)
        .collect();
    let mut found: Vec<_> = [whole, parts]
        .iter()
        .flat_map(|all| twice(all.iter().map(String::as_str)))
        .map(str::to_owned)
        .collect();
    found.dedup();
    found
}

fn every_text() -> Vec<&'static str> {
    let of_deck = |deck: &'static Deck| {
        let of_card = |card: &'static Card| [card.says, card.why, card.softer, card.shorter];
        deck.how.into_iter().chain(deck.cards.iter().flat_map(of_card))
    };
    let of_scenario = |scenario: &'static Scenario| {
        let of_reply = |reply: &'static Reply| [reply.says, reply.does, reply.then];
        let replies = scenario.replies.iter().flat_map(of_reply);
        scenario.situation.into_iter().chain(replies).chain([scenario.next])
    };
    let decks: &'static [Deck; 7] = &DECKS;
    let letters = LETTERS.iter().flat_map(|letter| [letter.says, letter.try_it]);
    decks
        .iter()
        .flat_map(of_deck)
        .chain(SCENARIOS.iter().flat_map(of_scenario))
        .chain(letters)
        .chain(FEELINGS)
        .chain(WHENS)
        .chain(WISHES)
        .collect()
}

fn assert_none(breaches: &[String]) {
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}

#[test]
fn the_decks_are_those_of_an_evening_in_its_order() {
    let titles = DECKS.map(|deck| deck.title);
    assert_eq!(
        titles,
        [
            "Asking",
            "Answering",
            "Saying stop",
            "Hearing a no",
            "\u{201c}I'm fine\u{201d}",
            "Saying a hard thing gently",
            "After",
        ]
    );
    for deck in &DECKS {
        assert!(deck.cards.len() >= FEWEST_CARDS, "{}: {} cards", deck.id, deck.cards.len());
        let scenarios = SCENARIOS.iter().filter(|scenario| scenario.deck == deck.id).count();
        assert!(scenarios >= FEWEST_SCENARIOS_OF_A_DECK, "{}: {scenarios} scenarios", deck.id);
        let names_safety = deck.how.iter().any(|line| line.contains(now::SAFETY));
        assert_eq!(deck.leads_to_safety, names_safety, "{}: a word, or a way, alone", deck.id);
    }
    assert!(SCENARIOS.len() >= FEWEST_SCENARIOS, "{} scenarios", SCENARIOS.len());
    // In the order of the decks: each deck's stand together.
    let at = |scenario: &Scenario| DECKS.iter().position(|deck| deck.id == scenario.deck);
    assert!(SCENARIOS.is_sorted_by_key(at));
}

#[test]
fn every_name_is_there_once() {
    let cards = DECKS.iter().flat_map(|deck| deck.cards.iter().map(|card| card.id));
    let decks = DECKS.iter().map(|deck| deck.id);
    let scenarios = SCENARIOS.iter().map(|scenario| scenario.id);
    assert_none(&id_breaches(&decks.chain(cards).chain(scenarios).collect::<Vec<_>>()));
}

#[test]
fn every_card_has_a_shorter_way_and_a_softer_one() {
    assert_none(&DECKS.iter().flat_map(|it| it.cards).flat_map(card_breaches).collect::<Vec<_>>());
}

#[test]
fn every_scenario_has_each_kind_of_reply_and_no_stop_is_taken_back() {
    assert_none(&SCENARIOS.iter().flat_map(scenario_breaches).collect::<Vec<_>>());
}

#[test]
fn nothing_is_said_twice() {
    assert_none(&repetitions(&every_text()));
}

#[test]
fn the_letters_make_a_word() {
    let word: String = LETTERS.iter().map(|letter| letter.letter).collect();
    assert_eq!(word, "FRIES");
    for letter in &LETTERS {
        assert!(letter.means.starts_with(letter.letter), "{}", letter.means);
        assert_none(&text_breaches(letter.means, letter.says));
        assert_none(&text_breaches(letter.means, letter.try_it));
    }
}

/// Every feeling goes with every moment and every wish: "I feel … when …. I would like …."
#[test]
fn what_is_chosen_makes_a_sentence() {
    let longest = |all: &[&str]| all.iter().map(|it| words(it).len()).max().unwrap();
    assert!("I feel when".split(' ').count() + longest(&FEELINGS) + longest(&WHENS) <= MOST_WORDS);
    for part in FEELINGS.iter().chain(&WHENS).chain(&WISHES) {
        let begins = part.starts_with(|c: char| c.is_lowercase()) || part.starts_with("I ");
        assert!(begins && part.ends_with(char::is_alphabetic), "“{part}” is no part of a sentence");
    }
    for list in [&FEELINGS[..], &WHENS, &WISHES] {
        assert!(list.len() >= 16, "{list:?}");
    }
}

/// Kind, worried or cross: whatever is said after a stop, nobody is left to guess that it stands.
#[test]
fn it_bites_where_a_stop_is_left_open() {
    let scenario = SCENARIOS.iter().find(|it| it.deck == "saying-stop").unwrap();
    let [kind, worried, cross] = KINDS;
    for (of, says, then) in [
        (kind, "Of course. It is good that it can be you, too.", "It took four seconds."),
        (kind, "It was lovely. I like ending like this.", "They lie awake a little."),
        (worried, "I felt it. What is it?", "After a while Toni sees it."),
        (worried, "You can tell me if it hurt.", "Lee says no, and no again."),
        (worried, "We've stopped. Did it hurt?", "Sam answers nine questions."),
        (cross, "Really? Now?", "Alex says sorry later."),
    ] {
        let mut replies = scenario.replies.to_vec();
        let at = replies.iter().position(|reply| reply.kind == of).unwrap();
        replies[at] = Reply { says, then, ..replies[at] };
        let replies = replies.leak();
        assert_eq!(scenario_breaches(&Scenario { replies, ..*scenario }).len(), 1, "{says}");
    }
}

#[test]
fn it_bites() {
    let card = DECKS[0].cards[0];
    assert_eq!(card_breaches(&Card { shorter: card.says, ..card }).len(), 1);
    assert_eq!(card_breaches(&Card { softer: "Less.", ..card }).len(), 1);
    assert_eq!(card_breaches(&Card { why: "It has no end", ..card }).len(), 1);
    assert_eq!(card_breaches(&Card { why: "it begins small.", ..card }).len(), 1);
    let long = "Word word word word word word word word word word word word word word word word \
                word word word word word word word.";
    assert_eq!(card_breaches(&Card { softer: long, ..card }).len(), 1);
    assert_eq!(card_breaches(&card).len(), 0);

    let scenario = SCENARIOS.iter().find(|it| it.deck == "saying-stop").unwrap();
    assert_eq!(scenario_breaches(scenario).len(), 0);
    for at in 0..3 {
        let mut replies = scenario.replies.to_vec();
        replies[at] = replies[(at + 1) % 3];
        let replies = replies.leak();
        assert!(!scenario_breaches(&Scenario { replies, ..*scenario }).is_empty());
    }
    let replies = [scenario.replies, scenario.replies].concat().leak();
    assert_eq!(scenario_breaches(&Scenario { replies, ..*scenario }).len(), 1);
    assert_eq!(scenario_breaches(&Scenario { deck: "no-deck", ..*scenario }).len(), 1);
    // What welcomes a stop, of a reply that does not: it is no longer enough.
    let mut replies = scenario.replies.to_vec();
    let cross = replies.iter().position(|reply| reply.kind == ReplyKind::Negative).unwrap();
    replies[cross] = Reply { says: WE_STOPPED, then: "They go on.", ..replies[cross] };
    let replies = replies.leak();
    assert_eq!(scenario_breaches(&Scenario { replies, ..*scenario }).len(), 1);

    assert_eq!(id_breaches(&["a-1", "b", "a-1"]).len(), 1);
    for wrong in ["A", "a_b", "a--b", "-a", ""] {
        assert_eq!(id_breaches(&[wrong]).len(), 1, "{wrong}");
    }
    assert_eq!(repetitions(&["Thank you. One.", "Thank you. Two."]).len(), 0);
    assert_eq!(repetitions(&["Thank you.", "Thank you"]).len(), 1);
    assert_eq!(repetitions(&["We can stop now. One.", "Two. We can stop now."]).len(), 1);
}

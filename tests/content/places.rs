//! Where the kind reply stands among the others: nowhere that can be known unread.

use say_when::content::practise::{DECKS, Reply, ReplyKind, SCENARIOS};

/// How many scenarios of a deck, one after the other, may have it in one place.
const MOST_IN_ONE_PLACE: usize = 2;

/// Where the kind reply stands, or the first of two.
fn place_of_the_kind(replies: &[Reply]) -> usize {
    replies.iter().position(|reply| reply.kind == ReplyKind::Facilitative).unwrap()
}

/// Places of the kind reply from which it could be found unread: in a deck, its scenarios in order.
fn place_breaches(deck: &str, places: &[usize]) -> Vec<String> {
    let is_one = |places: &[usize]| places.windows(2).all(|pair| pair[0] == pair[1]);
    let mut found = Vec::new();
    if is_one(places) {
        found.push(format!("{deck}: the kind reply always stands in one place, {places:?}."));
    }
    if places.windows(MOST_IN_ONE_PLACE + 1).any(is_one) {
        found.push(format!("{deck}: the kind reply stays too long in one place, {places:?}."));
    }
    found
}

/// Where the first were always the kind one, a scene would be a quiz, and its answer known.
#[test]
fn the_kind_reply_has_no_place_of_its_own() {
    let mut breaches = Vec::new();
    let mut held = [0; 3];
    for deck in &DECKS {
        let places: Vec<_> = SCENARIOS
            .iter()
            .filter(|scenario| scenario.deck == deck.id)
            .map(|scenario| place_of_the_kind(scenario.replies))
            .collect();
        breaches.extend(place_breaches(deck.id, &places));
        for (place, count) in held.iter_mut().enumerate() {
            *count += places.iter().filter(|it| **it == place).count();
        }
    }
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
    for count in held {
        assert!(count * 4 >= SCENARIOS.len(), "the kind reply per place: {held:?}");
    }
}

#[test]
fn it_bites_where_the_kind_reply_is_found_unread() {
    assert_eq!(place_breaches("x", &[0, 1, 2, 1]).len(), 0);
    assert_eq!(place_breaches("x", &[0, 0, 1, 1]).len(), 0);
    assert_eq!(place_breaches("x", &[0, 1, 1, 1]).len(), 1);
    assert_eq!(place_breaches("x", &[2, 2]).len(), 1);
    assert_eq!(place_breaches("x", &[0, 0, 0, 0]).len(), 2);
}

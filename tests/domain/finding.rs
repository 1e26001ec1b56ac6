//! What is found among many, by words, by what narrows it down, and by day.

use std::rc::Rc;

use proptest::prelude::*;
use say_when::domain::another_day::{Gentle, When};
use say_when::domain::check_in::{CheckIn, Setting, Voices};
use say_when::domain::chosen::Chosen;
use say_when::domain::date::{Date, Month};
use say_when::domain::days::{Held, of_days, of_month};
use say_when::domain::moment::Day;
use say_when::domain::pace::Pace;
use say_when::domain::pain::{PainDetail, Place, Quality};
use say_when::domain::sealing::Reveal;
use say_when::domain::search::{Ending, Search, SearchWords, on_this_day, plain};
use say_when::domain::suggestion::Outcome;
use say_when::domain::text::Text;
use say_when::domain::voice::Voice;

use super::of_many::{check_in, in_order, one, several, voice};

fn words(words: &str) -> Search {
    Search { words: SearchWords::new(words).unwrap(), ..Search::default() }
}

fn finds(search: &Search, check_in: &CheckIn) -> bool {
    !search.find(&[Rc::new(check_in.clone())], Reveal::SideBySide).is_empty()
}

#[test]
fn letters_are_the_same_large_or_small_and_with_any_accent() {
    for (one, other) in [
        ("CAFÉ", "cafe"),
        ("cafe\u{301}", "Café"),
        ("Žluťoučký kůň", "zlutoucky kun"),
        ("İstanbul", "istanbul"),
        ("ΆΛΦΑ", "αλφα"),
        ("ångström Øre łódź", "angstrom ore lodz"),
        ("МОСКВА", "москва"),
        ("שָׁלוֹם", "שָׁלוֹם"),
    ] {
        assert_eq!(plain(one), plain(other), "{one}");
    }
    assert_ne!(plain("tea"), plain("sea"));
}

#[test]
fn words_are_found_wherever_they_were_written() {
    let note =
        CheckIn { note: Text::new("A quiet évening.").unwrap(), ..one(1, 0, 2, Pace::Slower) };
    let win = CheckIn { win: Text::new("We laughed").unwrap(), ..note.clone() };
    let mut own = win;
    own.another_day.instead = Some(Gentle::Own(Text::new("a bath").unwrap()));
    let detail =
        PainDetail { own_words: Text::new("like nettles").unwrap(), ..PainDetail::default() };
    let said = Voice { detail, ..voice(Some(2), None) };
    own.rounds[0].voices = Voices::One(said);
    for (looked_for, is_found) in [
        ("EVENING", true),
        ("even", true),
        ("evening quiet", true),
        ("  ", true),
        ("laughed bath nettles", true),
        ("quiet noise", false),
        ("quietevening", false),
    ] {
        assert_eq!(finds(&words(looked_for), &own), is_found, "{looked_for}");
    }
    assert!(!finds(&words("laughed"), &note));
    assert!(words("\u{200b}  ").is_empty() && !words("a").is_empty());
}

#[test]
fn each_filter_narrows() {
    let day = |n| Day::new(20_454 + n).unwrap();
    let mut kept = one(1, 10, 2, Pace::Slower);
    kept.rounds[0].voices = Voices::One(Voice {
        detail: PainDetail {
            places: Chosen::from_iter([Place::Entrance]),
            qualities: Chosen::from_iter([Quality::Burning, Quality::Sharp]),
            ..PainDetail::default()
        },
        ..voice(Some(2), Some(Pace::Slower))
    });
    let all = Search::default;
    for (search, is_found) in [
        (Search { since: Some(day(10)), until: Some(day(10)), ..all() }, true),
        (Search { since: Some(day(11)), ..all() }, false),
        (Search { until: Some(day(9)), ..all() }, false),
        (Search { who: Some(Setting::JustMe), ..all() }, true),
        (Search { who: Some(Setting::BothOfUs), ..all() }, false),
        (Search { ended: Some(Ending::WentOn), ..all() }, true),
        (Search { ended: Some(Ending::Paused), ..all() }, false),
        (Search { places: Chosen::from_iter([Place::Entrance, Place::Inside]), ..all() }, true),
        (Search { places: Chosen::from_iter([Place::Inside]), ..all() }, false),
        (Search { qualities: Chosen::from_iter([Quality::Sharp]), ..all() }, true),
        (Search { qualities: Chosen::from_iter([Quality::Other]), ..all() }, false),
        (Search { wins_only: true, ..all() }, false),
    ] {
        assert_eq!(finds(&search, &kept), is_found, "{search:?}");
        assert!(!search.is_empty());
    }
    assert_eq!(kept.began.day(), day(10));
}

#[test]
fn what_stopped_and_named_another_day_is_found_by_both() {
    let mut kept = check_in(1, 0, vec![(Voices::Unspoken, Outcome::Stop)]);
    kept.another_day.when = Some(When::NoDate);
    let ended: Vec<_> = Ending::ALL.into_iter().filter(|ending| ending.is_of(&kept)).collect();
    assert_eq!(ended, [Ending::Stopped, Ending::AnotherDay]);
}

/// A tag that may not be seen must not be found out by looking for it.
#[test]
fn what_may_not_be_seen_is_not_found() {
    let detail = PainDetail {
        places: Chosen::from_iter([Place::Inside]),
        own_words: Text::new("nettles").unwrap(),
        ..PainDetail::default()
    };
    let said = Voice { detail, ..voice(Some(2), None) };
    let two = Voices::Two(Box::new([said, voice(None, None)]));
    let all = in_order(vec![check_in(1, 0, vec![(two, Outcome::Pause)])]);
    let tag = Search { places: Chosen::from_iter([Place::Inside]), ..Search::default() };
    for search in [tag, words("nettles")] {
        assert_eq!(search.find(&all, Reveal::SideBySide).len(), 1);
        assert_eq!(search.find(&all, Reveal::OutcomeOnly).len(), 0);
    }
}

#[test]
fn words_that_have_grown_narrow_and_others_do_not() {
    for (later, earlier, narrows) in [
        ("tea", "te", true),
        ("tea", "", true),
        ("green tea", "tea", true),
        ("steam", "tea", true),
        ("TÉA", "te", true),
        ("te", "tea", false),
        ("tea", "coffee", false),
        ("tea", "t x", false),
    ] {
        assert_eq!(words(later).narrows(&words(earlier)), narrows, "{later} {earlier}");
    }
    let wins = Search { wins_only: true, ..words("tea") };
    assert!(!wins.narrows(&words("tea")) && !words("tea").narrows(&wins));
}

proptest! {
    /// Within what was found before, the same is found as among all.
    #[test]
    fn what_narrows_finds_the_same_among_what_was_found(
        all in several(), earlier in "[ taeCcfé\u{301}]{0,4}", more in "[ taeCcfé\u{301}]{0,3}", both: bool,
    ) {
        let reveal = if both { Reveal::SideBySide } else { Reveal::OutcomeOnly };
        let (earlier, later) = (words(&earlier), words(&[earlier.as_str(), &more].concat()));
        if later.narrows(&earlier) {
            let among = earlier.find(&all, reveal);
            prop_assert_eq!(later.find(&among, reveal), later.find(&all, reveal));
        }
    }

    #[test]
    fn nothing_is_dropped_or_moved(all in several()) {
        prop_assert_eq!(&Search::default().find(&all, Reveal::OutcomeOnly), &all);
        let wins = Search { wins_only: true, ..Search::default() }.find(&all, Reveal::OutcomeOnly);
        let expected: Vec<_> = all.iter().filter(|one| !one.win.is_empty()).cloned().collect();
        prop_assert_eq!(wins, expected);
    }

    /// By going through all of them.
    #[test]
    fn a_month_holds_what_began_in_it(all in several(), months in 0..8) {
        let mut month = Month::of(Day::new(20_400).unwrap());
        for _ in 0..months {
            month = month.next();
        }
        for (day, held) in of_month(&all, month) {
            let own: Vec<_> = all.iter().filter(|one| one.began.day() == day).collect();
            let expected = Held {
                check_ins: u32::try_from(own.len()).unwrap(),
                another_day: own.iter().any(|one| one.another_day.when.is_some()),
                win: own.iter().any(|one| !one.win.is_empty()),
            };
            prop_assert_eq!(held, expected);
            prop_assert_eq!(of_days(&all, day, day).collect::<Vec<_>>(), own);
        }
    }

    #[test]
    fn a_day_like_today_is_earlier_and_has_no_hard_one(
        all in several(), n in 20_454_i32..20_700, sees_both: bool,
    ) {
        let today = Day::new(n).unwrap();
        let reveal = if sees_both { Reveal::SideBySide } else { Reveal::OutcomeOnly };
        let found = |with_hard| on_this_day(&all, today, with_hard, reveal);
        let (soft, every) = (found(false), found(true));
        for one in &all {
            let day = one.began.day();
            let is_like = day < today && Date::of(day).day == Date::of(today).day;
            let is_hard =
                all.iter().any(|other| other.began.day() == day && other.is_hard(reveal));
            prop_assert_eq!(every.contains(one), is_like);
            prop_assert_eq!(soft.contains(one), is_like && !is_hard);
        }
    }
}

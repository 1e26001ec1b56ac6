//! The support check is sealed, and what is opened does not say whose is whose.

use proptest::prelude::*;
use proptest::sample::select;
use say_when::domain::support_check::{Opened, Pair, Replies, Reply, SealedReplies, Statement};

fn replies() -> impl Strategy<Value = Replies> {
    proptest::array::uniform6(select(&Reply::ALL[..]))
}

fn opened(first: Replies, second: Replies) -> Opened {
    SealedReplies::open(&SealedReplies::seal(first), &SealedReplies::seal(second))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_sealed_is_printed(one in replies(), other in replies()) {
        let (one, other) = (SealedReplies::seal(one), SealedReplies::seal(other));
        prop_assert_eq!(format!("{one:?}"), "SealedReplies(..)");
        prop_assert_eq!(format!("{one:#?}"), format!("{other:#?}"));
    }

    #[test]
    fn whose_answer_is_whose_cannot_be_told(first in replies(), second in replies()) {
        prop_assert_eq!(opened(first, second), opened(second, first));
    }

    /// Also not where each statement by itself was answered the other way round.
    #[test]
    fn not_even_from_one_statement_to_the_next(
        (first, second, turned) in (replies(), replies(), any::<[bool; Statement::COUNT]>()),
    ) {
        let (mut one, mut other) = (first, second);
        for (at, is_turned) in turned.into_iter().enumerate() {
            if is_turned {
                (one[at], other[at]) = (second[at], first[at]);
            }
        }
        prop_assert_eq!(opened(one, other), opened(first, second));
    }

    #[test]
    fn both_answers_to_each_statement_are_there(first in replies(), second in replies()) {
        for (at, (statement, pair)) in opened(first, second).answered().enumerate() {
            prop_assert_eq!(statement, Statement::ALL[at]);
            prop_assert_eq!(pair, Pair::of(first[at], second[at]));
            prop_assert_eq!(pair.differs(), first[at] != second[at]);
        }
    }

    #[test]
    fn what_differs_is_talked_about_first(first in replies(), second in replies()) {
        let opened = opened(first, second);
        let talk: Vec<_> = opened.to_talk_about().collect();
        let pair = |of: Statement| opened.answered().find(|(own, _)| *own == of).unwrap().1;
        prop_assert!(talk.len() <= Opened::MOST_TO_TALK_ABOUT);
        prop_assert!(talk.iter().all(|of| pair(*of) != Pair::of(Reply::Yes, Reply::Yes)));
        let others: Vec<_> = talk.iter().filter(|of| **of != Statement::SafeToSayNo).collect();
        prop_assert!(others.is_sorted_by_key(|of| !pair(**of).differs()));
        let is_left_out = |of: &Statement| pair(*of).differs() && !talk.contains(of);
        if Statement::ALL.iter().any(is_left_out) {
            prop_assert!(others.iter().all(|of| pair(**of).differs()));
        }
        let is_all_yes = opened.answered().all(|(_, pair)| pair == Pair::of(Reply::Yes, Reply::Yes));
        prop_assert_eq!(talk.is_empty(), is_all_yes);
    }
}

#[test]
fn a_no_that_is_not_safe_comes_before_all_else() {
    for safe in [[Reply::NotSure, Reply::Yes], [Reply::NotNow; 2], [Reply::Partly; 2]] {
        let mut both = [[Reply::NotNow; Statement::COUNT], [Reply::Yes; Statement::COUNT]];
        for (replies, safe) in both.iter_mut().zip(safe) {
            replies[0] = safe;
        }
        let [first, second] = both;
        let talk: Vec<_> = opened(first, second).to_talk_about().collect();
        assert_eq!(talk.first(), Some(&Statement::SafeToSayNo), "{safe:?}");
    }
}

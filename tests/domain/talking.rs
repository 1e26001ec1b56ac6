//! What is asked in a talk, and what becomes of it.

use proptest::prelude::*;
use say_when::domain::agreement::{AgreedText, Agreement, Words, Yes};
use say_when::domain::another_day::{Gentle, When};
use say_when::domain::check_in::{CheckIn, Voices};
use say_when::domain::moment::Moment;
use say_when::domain::pace::Pace;
use say_when::domain::suggestion::Outcome;
use say_when::domain::talk::{PROMPTS, Prompt, prompts};
use say_when::domain::text::Text;

use super::of_many::{check_in, one, several};

const ANYTHING: [Prompt; 3] = [Prompt::Kind, Prompt::Easier, Prompt::Known];

#[test]
fn each_question_asks_about_something_that_is_there() {
    let plain = one(1, 0, 2, Pace::AsItIs);
    assert_eq!(prompts(&[&plain]), ANYTHING);
    let mut instead = plain.clone();
    instead.another_day.instead = Some(Gentle::Tea);
    let mut another = plain.clone();
    another.another_day.when = Some(When::NoDate);
    let of = |outcome| check_in(1, 0, vec![(Voices::Unspoken, outcome)]);
    for (entry, prompt) in [
        (CheckIn { win: Text::new("a").unwrap(), ..plain.clone() }, Prompt::Win),
        (CheckIn { note: Text::new("a").unwrap(), ..plain }, Prompt::Note),
        (instead, Prompt::Instead),
        (another, Prompt::AnotherDay),
        (of(Outcome::Stop), Prompt::Stop),
        (of(Outcome::Pause), Prompt::Pause),
        (of(Outcome::GoOn(Pace::HoldStill)), Prompt::Slower),
    ] {
        assert_eq!(prompts(&[&entry]), [prompt, Prompt::Kind, Prompt::Easier], "{prompt:?}");
    }
}

#[test]
fn nothing_chosen_still_gives_three() {
    assert_eq!(prompts(&[]), ANYTHING);
}

proptest! {
    #[test]
    fn there_are_three_and_no_two_alike_and_each_fits(some in several()) {
        let some: Vec<&CheckIn> = some.iter().map(AsRef::as_ref).collect();
        let asked = prompts(&some);
        prop_assert_eq!(asked.len(), PROMPTS);
        prop_assert!(asked[0] != asked[1] && asked[1] != asked[2] && asked[0] != asked[2]);
        for prompt in asked {
            let fits = ANYTHING.contains(&prompt) || some.iter().any(|entry| prompt.fits(entry));
            prop_assert!(fits, "{:?}", prompt);
        }
    }
}

fn words(keep: &str, change: &str, thanks: &str) -> Words {
    let text = AgreedText::fitting;
    Words { keep: text(keep), change: text(change), thanks: text(thanks) }
}

#[test]
fn an_agreement_is_of_two_yeses_to_the_same() {
    let at = Moment::nearest(1_800_000_000_000, 60);
    let yes = Yes::to(words("ask first", "", "")).unwrap();
    let other = Yes::to(words("ask first", "", "tea")).unwrap();
    assert_eq!(Agreement::of(yes.clone(), &other, at), None);
    let agreed = Agreement::of(yes.clone(), &yes, at).unwrap();
    assert_eq!((agreed.words(), agreed.since()), (yes.words(), at));
    for nothing in [words("", "", ""), words(" ", "\n", "\u{200b}")] {
        assert!(Yes::to(nothing.clone()).is_none() && nothing.first().is_empty());
        assert_eq!(Agreement::from_saved_parts(nothing, at), None);
    }
    assert_eq!(words("", "walk", "tea").first(), "walk");
}

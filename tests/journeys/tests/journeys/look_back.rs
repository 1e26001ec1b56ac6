//! Looking back together: days, a calendar, numbers, finding, talking, and both answers only where
//! each has said yes alone.

use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Failure, Outcome, Person, stage, words};
use thirtyfour::Key;

use crate::walks;

const ENTRY: &str = "Going on, slower Pain 4 \u{b7} one voice \u{b7} a small win";
/// The same, as a list to choose from names it.
const TO_CHOOSE: &str = "Going on, slower \u{b7} Pain 4 \u{b7} one voice \u{b7} a small win";
const CHART: &str = "Pain and pace, one sign a check-in";
/// Marks the first entry, as somebody's eyes do.
const MARK_THE_FIRST: &str =
    "document.querySelector('article.entry').dataset.mark = ''; return true";
/// Whether that one is still the first.
const IS_MARKED: &str = "return 'mark' in document.querySelector('article.entry').dataset";

/// One check-in with a win and a note is kept.
async fn keeps_one(person: &Person) -> Outcome {
    person.opens().await?;
    walks::goes_on(person, "4", "Slower").await?;
    person.presses(words::WIN_OR_NOTE).await?;
    person.types_into("A small win", "Said it early.").await?;
    person.types_into("A note", "A quiet evening at the caf\u{e9}.").await?;
    walks::keeps_for_the_first_time(person).await
}

async fn keeps_many(person: &Person, entries: u32) -> Outcome {
    keeps_one(person).await?;
    stage::kept_are(person, entries).await?;
    person.reloads().await?;
    person.waits_until_the_app("running").await?;
    person.presses("Look back").await?;
    person.can_press(ENTRY).await
}

#[test]
fn no_entry_is_dropped_however_far_back_somebody_goes() -> Outcome {
    every_engine(async |person| {
        keeps_many(person, 90).await?;
        // What is there stays in its place: whoever reads there keeps it, and the focus.
        person.runs(MARK_THE_FIRST, &[]).await?;
        for entries in [40, 80, 90] {
            walks::finds_entries(person, entries).await?;
            if entries < 90 {
                person.presses("Show earlier ones").await?;
            }
        }
        person.cannot_press("Show earlier ones").await?;
        assert_eq!(person.runs(IS_MARKED, &[]).await?, true, "the first entry was built anew");
        // Whoever comes back finds the first page again.
        person.presses("Now").await?;
        person.presses("Look back").await?;
        walks::finds_entries(person, 40).await
    })
}

#[test]
fn a_month_is_gone_through_by_keyboard_and_a_day_opens_its_entries() -> Outcome {
    every_engine(async |person| {
        keeps_one(person).await?;
        person.presses("Look back").await?;
        person.presses_with(Key::Enter, "Calendar").await?;
        let today = person.name_ending_with(words::A_DAY_WITH_A_WIN).await?;
        person.presses_with(Key::Enter, "Earlier month").await?;
        person.cannot_press(&today).await?;
        person.presses_with(Key::Enter, "Later month").await?;
        person.presses_with(Key::Enter, &today).await?;
        person.has_focus_on("Today").await?;
        person.presses_with(Key::Enter, ENTRY).await?;
        person.reads_in("Note", "A quiet evening at the caf\u{e9}.").await?;
        person.presses_key(Key::Escape).await?;
        person.can_press("Earlier month").await?;
        person.presses_key(Key::Escape).await?;
        person.can_press("Calendar").await
    })
}

/// The sign that is being read, and its name, as a screen reader is told it.
const READ: &str = "
const at = document.activeElement.getAttribute('aria-activedescendant');
return at ? [at, document.getElementById(at).getAttribute('aria-label')] : ['', ''];
";

async fn tabs_to_the_chart(person: &Person) -> Outcome {
    for _press in 0..40 {
        if person.focus().await? == CHART {
            return Ok(());
        }
        person.presses_key(Key::Tab).await?;
    }
    Err(Failure::new("Tab never came to the chart"))
}

/// The rows of the table under the chart, each said as a sign of the chart says it, with the whole
/// date; the newest first.
const ROWS: &str = "
const cells = (row) => [...row.cells].map((cell) => cell.textContent.trim());
return [...document.querySelectorAll('table.numbers tbody tr')]
  .map(cells).map(([day, pain, pace]) => day + ': pain ' + pain + ', ' + pace.toLowerCase());
";

#[test]
fn the_chart_is_read_sign_by_sign_and_says_the_same_as_its_table() -> Outcome {
    every_engine(async |person| {
        keeps_many(person, 24).await?;
        stage::set(person, stage::PAINS_DIFFER).await?;
        person.reloads().await?;
        person.waits_until_the_app("running").await?;
        person.presses("Look back").await?;
        person.presses("Numbers").await?;
        // Of 0 to 6 and again from 0, those up to 3 at a slower pace.
        person.sees("In 15 check-ins in which slower felt right, the middle pain was 1").await?;
        person.sees("in 9 in which holding still felt right, it was 5").await?;
        person.sees("of all 24 check-ins with a number: from 1 to 4.5.").await?;
        let page = person.visible_text().await?;
        assert!(!page.to_lowercase().contains("because"), "{page}");
        tabs_to_the_chart(person).await?;
        let read = async || {
            let said = person.runs(READ, &[]).await?;
            Ok::<(String, String), Failure>(serde_json::from_value(said)?)
        };
        // What is heard at a key, once the sign with this number is read, and stands under the chart.
        let name_after = async |key: Key, number: usize| {
            person.presses_key(key).await?;
            person
                .waits("the key was not heard", async || {
                    let (at, said) = read().await?;
                    Ok(at == format!("point-{number}") && person.sees_now(&said).await?)
                })
                .await?;
            Ok::<_, Failure>(read().await?.1)
        };
        // The twenty that are shown, from the oldest of them on, and no further than the last.
        let mut heard = vec![name_after(Key::Home, 0).await?];
        for number in 1..20 {
            heard.push(name_after(Key::Right, number).await?);
        }
        assert_eq!(Some(&name_after(Key::Right, 19).await?), heard.last(), "it ends there");
        assert_eq!(Some(&name_after(Key::Left, 18).await?), heard.get(18));
        assert_eq!(Some(&name_after(Key::End, 19).await?), heard.last());
        for (n, said) in (4..).zip(&heard) {
            let says = if n % 7 > 3 { "hold still" } else { "slower" };
            assert!(said.ends_with(&format!(": pain {}, {says}", n % 7)), "{n}: {said}");
        }
        let rows = person.runs(ROWS, &[]).await?;
        let mut rows: Vec<String> = serde_json::from_value(rows)?;
        rows.reverse();
        // A sign names the weekday of a day that is near, and the table its date, for paper.
        let without_day = |said: &String| said.split_once(": ").map(|(_, says)| says.to_owned());
        let (told, written): (Vec<_>, Vec<_>) =
            (heard.iter().map(without_day).collect(), rows.iter().map(without_day).collect());
        assert_eq!(told, written, "the chart, and its table");
        for (sign, row) in heard.iter().zip(&rows) {
            let weekday = sign.split(' ').next().unwrap_or_default();
            assert!(row.starts_with(weekday) && row.contains(" 20"), "{sign} / {row}");
        }
        assert_eq!(person.focus().await?, CHART, "it is one stop for Tab");
        person.presses("Earlier ones").await?;
        person.can_press("Later ones").await?;
        person.cannot_press("Earlier ones").await
    })
}

#[test]
fn what_is_looked_for_is_found_without_accents_and_is_nowhere_else() -> Outcome {
    every_engine(async |person| {
        keeps_one(person).await?;
        person.presses("Look back").await?;
        person.presses("Find").await?;
        person.types_into("Words in your notes", "CAFE quiet").await?;
        person.sees("1 found.").await?;
        person.can_press(ENTRY).await?;
        let address = person.address().await?;
        assert!(!address.to_lowercase().contains("cafe"), "{address}");
        assert!(!walks::quick_stores(person).await?.to_lowercase().contains("cafe"));
        person.presses("Narrow it down").await?;
        person.chooses("Stopped").await?;
        person.sees("Nothing found.").await?;
        person.chooses("Going on").await?;
        person.presses("With a small win").await?;
        person.sees("1 found.").await?;
        person.chooses("From a day to a day").await?;
        person.types_into("To", "20").await?;
        person.sees("\u{201c}To\u{201d} is not a day yet.").await?;
        person.types_into("To", "20-01-01").await?;
        person.sees("Nothing found.").await?;
        person.chooses("The last 30 days").await?;
        person.sees("1 found.").await?;
        person.presses("Show all again").await?;
        person.reads_in("Words in your notes", "").await?;
        person.types_into("Words in your notes", "nowhere").await?;
        person.sees("Nothing found.").await?;
        person.presses("Back").await?;
        person.presses("Now").await?;
        person.presses("Look back").await?;
        person.presses("Find").await?;
        person.reads_in("Words in your notes", "").await
    })
}

#[test]
fn what_comes_of_a_talk_needs_two_yeses_and_either_withdraws_it() -> Outcome {
    every_engine(async |person| {
        keeps_one(person).await?;
        person.presses("Look back").await?;
        person.presses("Talk about it").await?;
        person.presses(TO_CHOOSE).await?;
        person.presses("Talk about these").await?;
        person.sees("There is a small win. What made room for it?").await?;
        person.presses("Write down what comes of it").await?;
        person.cannot_press("Yes, this is right for me").await?;
        person.types_into("What we keep", "Asking before").await?;
        person.presses("Yes, this is right for me").await?;
        person.presses("Pass it over").await?;
        person.sees(words::HANDED_OVER).await?;
        person.page_source_lacks("Asking before").await?;
        person.presses("I have it").await?;
        person.sees("Asking before").await?;
        person.presses("Yes, this is right for me").await?;
        person.sees("You both said yes to this.").await?;
        person.presses("Back to the days").await?;
        person.presses("Now").await?;
        person.reloads().await?;
        person.waits_until_the_app("running").await?;
        // On the Now screen, in its own words.
        person.sees("Asking before").await?;
        person.presses("What you agreed on").await?;
        person.sees("Withdraw this").await?;
        person.presses("Withdraw this").await?;
        person.sees("Nothing is agreed on now.").await?;
        person.cannot_press("Undo").await?;
        person.page_source_lacks("Asking before").await
    })
}

async fn is_asked(person: &Person, first: &str, second: &str) -> Outcome {
    person.presses("Show both answers").await?;
    person.sees("For one of you, alone").await?;
    person.presses(first).await?;
    person.sees(words::HANDED_OVER).await?;
    person.presses("I have it").await?;
    person.sees("For the other of you, alone").await?;
    person.presses(second).await
}

const YES: &str = "Yes, show both";
const NO: &str = "No, only the outcome";

#[test]
fn both_answers_are_seen_only_where_each_said_yes_alone() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.chooses("Both of us").await?;
        person.presses("Prepare").await?;
        person.presses("Signal and sentences").await?;
        for (first, second) in [(YES, NO), (NO, YES)] {
            is_asked(person, first, second).await?;
            person.sees("It stays as it was: only the outcome.").await?;
        }
        is_asked(person, YES, YES).await?;
        person.sees("Both see both answers.").await?;
        person.presses("Back").await?;
        person.presses("Now").await?;
        for press in ["Check in", "3", "Slower", "Go on", "Pass it over", "I have it"] {
            person.presses(press).await?;
        }
        for press in ["6", "Hold still", "Pause and breathe"] {
            person.presses(press).await?;
        }
        person.sees("Second voice").await?;
        person.presses("Stop").await?;
        person.presses("Finish").await?;
        walks::keeps_for_the_first_time(person).await?;
        person.presses("Done").await?;
        // Either puts it back, at once; and then what is kept is put away as well.
        person.presses("Prepare").await?;
        person.presses("Signal and sentences").await?;
        person.chooses("Show only the outcome").await?;
        person.presses("Back").await?;
        person.presses("Now").await?;
        person.presses("Look back").await?;
        person.presses("Stopped both of you").await?;
        person.sees("Both answers are put away.").await?;
        person.page_source_lacks("Pain 3").await?;
        person.page_source_lacks("Pain 6").await?;
        is_asked(person, NO, YES).await?;
        person.sees("It stays as it was: only the outcome.").await?;
        person.page_source_lacks("Pain 6").await?;
        is_asked(person, YES, YES).await?;
        person.sees("Pain 3").await?;
        person.sees("Pain 6").await?;
        // It was for this look alone.
        person.presses("Now").await?;
        person.presses("Look back").await?;
        person.presses("Stopped both of you").await?;
        person.page_source_lacks("Pain 6").await
    })
}

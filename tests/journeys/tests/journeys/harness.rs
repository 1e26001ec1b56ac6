//! The tools of the journeys, tried on pages of their own, so that a journey that passes means
//! something.

use std::collections::HashSet;
use std::sync::Mutex;

use say_when_journeys::scenario::{SecondWalks, without_the_page};
use say_when_journeys::{Failure, Outcome, Person};

const TRIAL: &str = r#"<!doctype html><html lang=en data-app=running><title>Trial</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">
<link rel=icon href="data:,">
<main><h1>Trial</h1>
<p hidden>Secret</p>
<button aria-label="Seven">7</button> <button disabled>Later</button>
<label><input type=radio name=a value=slower> Slower</label>
<label for=note>Note</label> <textarea id=note></textarea>
<details><summary>More</summary><p>Inside</p></details>
</main>
<button id="stop" popovertarget="stopped">Stop</button>
<div id="stopped" popover="manual"><p>You stopped.</p></div>"#;

async fn on_trial(person: &Person) -> Outcome {
    person.site().serves("/trial", TRIAL);
    person.goes_to(&person.site().address("/trial")).await
}

#[test]
fn what_fails_is_walked_once_more_and_fails_if_it_does_again() {
    let walks = Mutex::new(Vec::new());
    let walked = without_the_page(async |person| {
        if let Ok(mut walks) = walks.lock() {
            walks.push(person.engine());
        }
        Err(Failure::new("on purpose"))
    });
    assert!(walked.is_err());
    let walks = walks.into_inner().unwrap_or_default();
    for engine in &walks {
        assert_eq!(walks.iter().filter(|one| *one == engine).count(), 2, "{engine:?}");
    }
}

#[test]
fn no_more_are_walked_once_more_than_were_said() {
    let second = SecondWalks::up_to(2);
    assert_eq!([(); 4].map(|()| second.may_begin()), [true, true, false, false]);
}

#[test]
fn a_failure_tells_which_presses_came_to_the_page() -> Outcome {
    without_the_page(async |person| {
        on_trial(person).await?;
        person.presses("Seven").await?;
        let told = person.tells("on purpose".to_owned()).await.to_string();
        if told.contains("click 7") { Ok(()) } else { Err(Failure::new(told)) }
    })
}

#[test]
fn a_person_finds_things_by_name() -> Outcome {
    without_the_page(async |person| {
        on_trial(person).await?;
        person.sees("Trial").await?;
        person.does_not_see("Secret").await?;
        person.does_not_see("You stopped.").await?;
        person.presses("Seven").await?;
        person.chooses("Slower").await?;
        person.types_into("Note", "quiet").await?;
        person.cannot_press("Later").await?;
        person.presses("More").await?;
        person.sees("Inside").await?;
        person.hears_the_same_names(&mut HashSet::new()).await?;
        person.presses("Stop").await?;
        person.sees("You stopped.").await
    })
}

//! A scene: what has happened, what one might say, and what that tends to do. No reply is
//! called right: what happens next is all that tells them apart.

use yew::prelude::*;

use super::{passed, press};
use crate::content::practise::{Reply, SCENARIOS, Scenario};
use crate::content::{now, practising as words};
use crate::domain::check_in::Setting;
use crate::flow::practise::{Event, Heard, Scene, Seat, Step};
use crate::flow::session::{Event as SessionEvent, Place};
use crate::ui::components::choices::{Choices, choices};
use crate::ui::components::press::{Kind, Press};
use crate::ui::view::View;

pub(super) fn screen(view: &View, own: Scene) -> Html {
    let Some(scene) = SCENARIOS.get(own.scene) else { return html! {} };
    let reply = |heard: Heard| scene.replies.get(heard.reply);
    match own.step {
        Step::Reading(by) => Some(reading(view, scene, by)),
        Step::PassOver(heard) => reply(heard).map(|reply| pass_over(view, reply)),
        // Who hears it is the other of the two.
        Step::HandedOver(heard) => {
            let to = usize::from(heard.by == Seat::First);
            Some(passed(view, to, words::HANDED_OVER_HINT))
        }
        Step::Replied(heard) => reply(heard).map(|reply| replied(view, own, reply, heard)),
        Step::Next(heard) => Some(next(view, scene, heard.by)),
    }
    .unwrap_or_default()
}

fn reading(view: &View, scene: &Scenario, by: Seat) -> Html {
    let [happened, how] = scene.situation;
    let asks = match by {
        Seat::Alone => words::WHAT_TO_SAY,
        Seat::First => words::FIRST_SAYS,
        Seat::Second => words::SECOND_SAYS,
    };
    let replies = scene.replies.iter().enumerate().map(|(at, reply)| {
        let event = SessionEvent::Practise(Event::ReplyChosen(at));
        html! { <li key={at}>{ Press::new(Kind::Plain, reply.says, view.tell(event)).html() }</li> }
    });
    html! {
        <>
            { view.question(happened, Some(how)) }
            if by != Seat::Second { { company(view, by) } }
            <div class="answers">
                <h2 class="scene__asks">{ asks }</h2>
                <ul class="scene__replies">{ for replies }</ul>
            </div>
        </>
    }
}

/// Who takes part. Once the two have changed parts, that is said.
fn company(view: &View, by: Seat) -> Html {
    let onchoose = view.onevent.reform(|index| {
        let setting = if index == 0 { Setting::JustMe } else { Setting::BothOfUs };
        SessionEvent::Practise(Event::CompanyChosen(setting))
    });
    choices(Choices {
        legend: words::WHO,
        hides_legend: true,
        name: "company",
        options: vec![now::JUST_ME.into(), now::BOTH_OF_US.into()],
        says: None,
        chosen: usize::from(by != Seat::Alone),
        onchoose,
    })
}

fn pass_over(view: &View, reply: &Reply) -> Html {
    html! {
        <>
            { view.question(words::SAY_IT_ALOUD, Some(words::SAY_IT_ALOUD_HINT)) }
            <p class="scene__said"><bdi>{ reply.says }</bdi></p>
            <div class="answers">
                { press(view, Kind::Lead, now::PASS_IT_OVER, Event::PassedOver) }
            </div>
        </>
    }
}

fn replied(view: &View, own: Scene, reply: &Reply, heard: Heard) -> Html {
    let (label, on) = if own.goes_on_from(heard) {
        (words::ASK_NEXT, Event::NextAsked)
    } else {
        (words::TO_THE_DECK, Event::SceneLeft)
    };
    html! {
        <>
            <div class="scene__reply">
                { view.question(reply.says, Some(words::kind(reply.kind))) }
            </div>
            <dl class="scene__effects">
                <dt>{ words::WHAT_IT_DOES }</dt>
                <dd>{ reply.does }</dd>
                <dt>{ words::WHAT_HAPPENS }</dt>
                <dd>{ reply.then }</dd>
            </dl>
            if own.points_to_safety(heard) {
                <div class="scene__often">
                    <p>{ words::OFTEN }</p>
                    { view.press_to(Kind::Quiet, now::SAFETY, Place::Safety) }
                </div>
            }
            <div class="answers">
                { again(view, heard.by) }
                { press(view, Kind::Lead, label, on) }
            </div>
        </>
    }
}

fn next(view: &View, scene: &Scenario, by: Seat) -> Html {
    html! {
        <>
            <div class="scene__reply">{ view.question(scene.next, Some(words::ASK_NEXT)) }</div>
            <div class="answers">
                { again(view, by) }
                { press(view, Kind::Lead, words::TO_THE_DECK, Event::SceneLeft) }
            </div>
        </>
    }
}

/// The same scene once more: alone with another reply, for two with parts changed.
fn again(view: &View, by: Seat) -> Html {
    match by {
        Seat::Alone => press(view, Kind::Plain, words::ANOTHER_REPLY, Event::ReplyAskedAnew),
        Seat::First | Seat::Second => press(view, Kind::Plain, words::SWAP, Event::PartsSwapped),
    }
}

//! Two people on one sofa with one phone, and random things that they do in Prepare.

use proptest::prelude::*;
use say_when::domain::book::BookId;
use say_when::domain::keeping::Keeping;
use say_when::domain::moment::Moment;
use say_when::domain::permission::{Item, Permission, StopWord};
use say_when::domain::plan::PlanText;
use say_when::flow::now;
use say_when::flow::prepare::{Event as Prepare, Page, plan, tonight};
use say_when::flow::release;
use say_when::flow::session::{Aside, Event, Found, Place, Session, Stamp, update};

/// The things on their list.
pub const THINGS: [&str; 3] = ["a hug", "a kiss", "a while"];

pub fn thing(n: usize) -> Item {
    Item::new(THINGS[n % THINGS.len()]).unwrap()
}

pub fn tonight(event: tonight::Event) -> Event {
    Event::Prepare(Prepare::Tonight(event))
}

pub fn plan(event: plan::Event) -> Event {
    Event::Prepare(Prepare::Plan(event))
}

/// The app, and what the clock says.
#[derive(Clone)]
pub struct Sofa {
    pub session: Session,
    minutes: i64,
    /// How often they have done something: each time takes a while.
    taps: i64,
    fresh: u128,
}

impl Sofa {
    /// In Prepare, with a list of three things.
    pub fn at(page: Page) -> Self {
        let mut sofa = Self { session: Session::new(BookId(7)), minutes: 0, taps: 0, fresh: 1_000 };
        sofa.tell(Event::Prepare(Prepare::Opened(Page::Tonight)));
        for item in sofa.session.tonight().items.all() {
            sofa.tell(tonight(tonight::Event::ItemRemoved(item.clone())));
        }
        for n in 0..THINGS.len() {
            sofa.tell(tonight(tonight::Event::ItemWritten(thing(n))));
            sofa.tell(tonight(tonight::Event::ItemAdded));
        }
        sofa.tell(Event::Prepare(Prepare::Opened(page)));
        sofa
    }

    pub fn now(&self) -> Moment {
        // From an evening on, an hour ahead of UTC.
        Moment::new(1_800_036_000_000 + self.minutes * 60_000 + self.taps * 400, 60).unwrap()
    }

    pub fn pass(&mut self, minutes: i64) {
        self.minutes += minutes;
    }

    pub fn tell(&mut self, event: Event) {
        self.fresh += 1;
        self.taps += 1;
        self.session = update(&self.session, event, Stamp { now: self.now(), fresh: self.fresh });
    }

    /// The store answers: things are kept here, and there is nothing yet.
    pub fn keeps(&mut self) {
        self.tell(Event::Loaded(Box::new(Found {
            keeping: Keeping::WithoutLock,
            book: None,
            check_ins: Vec::new(),
            unfinished: Vec::new(),
            leaves: Vec::new(),
            aside: Aside::default(),
        })));
    }

    /// What counts now.
    pub fn counts(&self) -> Option<Vec<Permission>> {
        let evening = self.session.evening(self.now())?;
        Some(evening.said().iter().map(|(_, counts)| *counts).collect())
    }

    /// The first of the two answers, and passes the phone over.
    pub fn first_answers(&mut self, answers: [Permission; 3]) {
        self.tell(tonight(tonight::Event::Begun));
        for answer in answers {
            self.tell(tonight(tonight::Event::Answered(answer)));
        }
        self.tell(tonight(tonight::Event::PassedOver));
    }

    /// The second takes it, and answers.
    pub fn second_answers(&mut self, answers: [Permission; 3]) {
        self.tell(tonight(tonight::Event::TookOver));
        for answer in answers {
            self.tell(tonight(tonight::Event::Answered(answer)));
        }
        self.tell(tonight(tonight::Event::Shown));
    }
}

fn permission() -> impl Strategy<Value = Permission> {
    proptest::sample::select(&Permission::ALL)
}

fn of_tonight() -> impl Strategy<Value = tonight::Event> {
    use tonight::Event::{
        Agreed, AnewAsked, Answered, Begun, ChangeAsked, Changed, Declined, ItemAdded, ItemRemoved,
        ItemWritten, PassedOver, Shown, StopWordWritten, TookOver,
    };
    prop_oneof![
        10 => permission().prop_map(Answered),
        4 => Just(Begun),
        6 => Just(PassedOver),
        6 => Just(TookOver),
        6 => Just(Shown),
        4 => (0_usize..3).prop_map(|n| ChangeAsked(thing(n))),
        4 => permission().prop_map(Changed),
        4 => Just(Agreed),
        1 => Just(Declined),
        1 => Just(AnewAsked),
        1 => (0_usize..3).prop_map(|n| ItemRemoved(thing(n))),
        1 => (0_usize..3).prop_map(|n| ItemWritten(thing(n))),
        2 => Just(ItemAdded),
        1 => Just(StopWordWritten(StopWord::fitting("light"))),
    ]
}

fn of_plan() -> impl Strategy<Value = plan::Event> {
    use plan::Event::{
        Begun, DayToggled, Declined, Ended, NotToSayWritten, PassedOver, RemindingWritten, SaidYes,
        TookOver, WhatWritten,
    };
    let text = || proptest::sample::select(&["", "a", "b"]).prop_map(PlanText::fitting);
    prop_oneof![
        4 => Just(Begun),
        3 => text().prop_map(WhatWritten),
        1 => text().prop_map(RemindingWritten),
        1 => text().prop_map(NotToSayWritten),
        1 => (0_u8..9).prop_map(DayToggled),
        6 => Just(SaidYes),
        5 => Just(PassedOver),
        5 => Just(TookOver),
        1 => Just(Declined),
        2 => Just(Ended),
    ]
}

/// Anything that can be done in Prepare.
pub fn prepare() -> impl Strategy<Value = Prepare> {
    let pages = vec![
        Page::Home,
        Page::Tonight,
        Page::Plan,
        Page::Signal,
        Page::Involvement,
        Page::PracticeLog,
        Page::SupportCheck,
        Page::Wins,
        Page::Reading,
        Page::ForClinician,
    ];
    prop_oneof![
        2 => proptest::sample::select(pages).prop_map(Prepare::Opened),
        4 => super::log::events().prop_map(Prepare::Log),
        4 => super::support::events().prop_map(Prepare::Support),
        4 => super::small::events(),
        4 => of_tonight().prop_map(Prepare::Tonight),
        4 => of_plan().prop_map(Prepare::Plan),
        4 => of_reveal().prop_map(Prepare::Reveal),
    ]
}

fn of_reveal() -> impl Strategy<Value = release::Event> {
    prop_oneof![
        3 => Just(release::Event::Asked),
        3 => proptest::bool::weighted(0.8).prop_map(release::Event::Answered),
        2 => Just(release::Event::TookOver),
        1 => Just(release::Event::LetGo),
    ]
}

/// One thing that happens.
#[derive(Clone, Debug)]
pub enum Step {
    Told(Event),
    /// The phone goes to the other one, where nothing is asked of one of them alone.
    Swapped,
    /// Minutes; the clock can be wrong.
    Passed(i64),
}

fn around() -> impl Strategy<Value = Event> {
    let places = vec![Place::Now, Place::Prepare, Place::Settings];
    prop_oneof![
        2 => Just(Event::WentBack),
        1 => proptest::sample::select(places).prop_map(Event::Went),
        1 => Just(Event::Covered),
        1 => Just(Event::DeletionUndone),
        1 => Just(Event::KeepingChosen(Keeping::WithoutLock)),
        1 => Just(Event::Now(now::Event::Stopped { by_signal: false })),
    ]
}

/// A walk through one of the parts, and now and then out of it.
pub fn walk(page: Page) -> impl Strategy<Value = Vec<Step>> {
    let inside = match page {
        Page::Plan => of_plan().prop_map(Prepare::Plan).boxed(),
        Page::PracticeLog => super::log::events().prop_map(Prepare::Log).boxed(),
        Page::SupportCheck => super::support::events().prop_map(Prepare::Support).boxed(),
        _ => of_tonight().prop_map(Prepare::Tonight).boxed(),
    };
    let step = prop_oneof![
        30 => inside.prop_map(|event| Step::Told(Event::Prepare(event))),
        2 => Just(Step::Told(Event::Prepare(Prepare::Opened(page)))),
        1 => around().prop_map(Step::Told),
        2 => Just(Step::Swapped),
        1 => (-30_i64..600).prop_map(Step::Passed),
    ];
    proptest::collection::vec(step, 40..120)
}

//! A plan: two yeses to the same words.

use say_when::domain::moment::{Day, Moment};
use say_when::domain::plan::{Plan, PlanText, Terms, Weekdays, Yes};

fn terms(what: &str) -> Terms {
    Terms { what: PlanText::fitting(what), ..Terms::default() }
}

#[test]
fn only_two_yeses_to_the_same_make_a_plan() {
    let at = Moment::new(1_772_743_200_000, 60).unwrap();
    let yes = |what: &str| Yes::to(terms(what)).unwrap();
    let plan = Plan::agreed(yes("stretches"), &yes("stretches"), at).unwrap();
    assert_eq!((plan.terms(), plan.since()), (&terms("stretches"), at));
    assert_eq!(Plan::agreed(yes("stretches"), &yes("more stretches"), at), None);
    let mut other = terms("stretches");
    other.days.toggle(0);
    assert_eq!(Plan::agreed(yes("stretches"), &Yes::to(other).unwrap(), at), None);
    assert_eq!(Yes::to(terms(" ")), None, "there is nothing to say yes to");
    assert_eq!(Plan::from_saved_parts(terms(""), at), None);
}

#[test]
fn days_are_those_of_a_week() {
    let mut days = Weekdays::default();
    assert!(days.is_empty());
    for n in [0, 6, 7, 255] {
        days.toggle(n);
    }
    assert_eq!(days.bits(), 0b100_0001);
    assert!(days.holds(0) && days.holds(6) && !days.holds(1) && !days.holds(7));
    days.toggle(0);
    assert_eq!(days.bits(), 0b100_0000);
    assert_eq!((Weekdays::new(127).map(Weekdays::bits), Weekdays::new(128)), (Some(127), None));
}

#[test]
fn the_first_day_is_today_or_later() {
    // A Tuesday, 3 March 2026.
    let tuesday = Day::new(20_515).unwrap();
    for (weekday, days_later) in [(0, 6), (1, 0), (2, 1), (6, 5)] {
        let mut days = Weekdays::default();
        days.toggle(weekday);
        assert_eq!(days.first_from(tuesday), Some(tuesday.plus(days_later)));
    }
    assert_eq!(Weekdays::default().first_from(tuesday), None);
}

//! The ways out of a page, tried one by one, and what arrived.
//!
//! [`ways`] is the list, [`ear`] the place where something might arrive, and [`table`] what was
//! published about it in `docs/leaks.md`.

pub mod ear;
pub mod table;
pub mod ways;

use std::time::{Duration, Instant};

use serde_json::json;

use crate::failure::{Failure, Outcome};
use crate::machine;
use crate::person::Person;
use crate::site::Site;
use ear::Ear;
use table::Held;
use ways::Way;

const TRY: &str = include_str!("try.js");

/// How long anything may take to arrive.
const PATIENCE: Duration = Duration::from_millis(900);
const GLANCE: Duration = Duration::from_millis(20);

/// What stands between a way out and the world, each with what is before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wall {
    /// Nothing: what does not arrive from there cannot be seen by these means.
    Nothing,
    /// The policy of the page, on a page with nothing else.
    Policy,
    /// The page as it is: its policy, and the script that takes the ways out away.
    Page,
    /// The page with the headers that hosts are given.
    Hosted,
}

impl Wall {
    /// All of them, from the lowest to the highest.
    pub const ALL: [Self; 4] = [Self::Nothing, Self::Policy, Self::Page, Self::Hosted];

    async fn site(self) -> Outcome<(Site, &'static str)> {
        match self {
            Self::Nothing | Self::Policy => {
                let policy = if self == Self::Policy { policy()? } else { String::new() };
                let site = Site::empty().await?;
                site.serves("/", &format!("<!doctype html><html lang=en data-app=running><meta charset=utf-8>{policy}<link rel=icon href=\"data:,\"><title>Bare</title><p>Bare</p>"));
                Ok((site, "/"))
            }
            Self::Page => Ok((Site::open(&machine::built_page()?).await?, "/")),
            Self::Hosted => Ok((Site::open_as_hosted(&machine::built_page()?).await?, "/")),
        }
    }
}

/// The element of the built page that holds its policy.
fn policy() -> Outcome<String> {
    let page = std::fs::read_to_string(machine::built_file())?;
    page.split_once("<meta http-equiv=\"Content-Security-Policy\"")
        .and_then(|(_, rest)| rest.split_once('>'))
        .map(|(policy, _)| format!("<meta http-equiv=\"Content-Security-Policy\"{policy}>"))
        .ok_or_else(|| Failure::new("the built page has no policy"))
}

/// Tries each way behind each wall, every time on a fresh page, and says what held it.
///
/// # Errors
/// When a page does not open.
pub async fn held(person: &Person, ways: &[Way], walls: &[Wall]) -> Outcome<Vec<Held>> {
    let mut held = vec![Held::Unseen; ways.len()];
    for wall in walls {
        let through = get_through(person, ways, *wall).await?;
        for (held, through) in held.iter_mut().zip(through) {
            if through {
                *held = Held::above(*wall);
            }
        }
    }
    Ok(held)
}

/// Which of the ways get through a wall.
async fn get_through(person: &Person, ways: &[Way], wall: Wall) -> Outcome<Vec<bool>> {
    let (site, path) = wall.site().await?;
    let person = person.with_site(site);
    let mut arrivals = Vec::new();
    for way in ways {
        let mut tried = tries(&person, way, path).await;
        if tried.is_err() {
            // A try may have brought the page down with it; the next one gets another window.
            fresh_window(&person).await?;
            tried = tries(&person, way, path).await;
        }
        arrivals.push(tried.map_err(|failure| failure.during(way.name))?);
    }
    // Asked at the end: what came late has come all the same.
    Ok(arrivals.iter().map(Arrival::has_heard).collect())
}

async fn tries(person: &Person, way: &Way, path: &str) -> Outcome<Arrival> {
    let ear = Ear::open().await?;
    person.goes_to(&person.site().address(path)).await?;
    let script = format!("{TRY}\ntry {{ {} }} catch {{}}\nreturn true", way.script);
    // A page that is being left may have no answer.
    let _answer = person.runs(&script, &[json!(ear.port())]).await;
    let at_home = format!("/leak/{}", ear.port());
    let arrival = Arrival { ear, site: person.site().clone(), at_home };
    let deadline = Instant::now() + PATIENCE;
    while !arrival.has_heard() && Instant::now() < deadline {
        tokio::time::sleep(GLANCE).await;
    }
    if person.web().windows().await?.len() > 1 {
        fresh_window(person).await?;
    }
    Ok(arrival)
}

/// Where one try may arrive: at its own port or, for what may only go home, at the page's site.
struct Arrival {
    ear: Ear,
    site: Site,
    at_home: String,
}

impl Arrival {
    fn has_heard(&self) -> bool {
        self.ear.has_heard() || self.site.asked().contains(&self.at_home)
    }
}

/// One new window in place of all that are open.
async fn fresh_window(person: &Person) -> Outcome {
    let web = person.web();
    let old = web.windows().await?;
    let new = web.new_tab().await?;
    for window in old {
        web.switch_to_window(window).await?;
        web.close_window().await?;
    }
    Ok(web.switch_to_window(new).await?)
}

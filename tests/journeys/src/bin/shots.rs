//! A picture of every screen in every theme and size, for people to look at.
//!
//! `target/shots/<theme>-<size>/<screen>.png`. Names of screens may be given, to take only those.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use futures::future::join;
use say_when_journeys::browser::{Browser, Setting};
use say_when_journeys::devtools::DevTools;
use say_when_journeys::page::Page;
use say_when_journeys::screens::{SCREENS, Screen, comes_to_rest};
use say_when_journeys::site::Site;
use say_when_journeys::{Engine, Failure, Outcome, Person, machine, scenario, stage};

const THEMES: [&str; 3] = ["dim", "dark", "light"];

/// How large the screen is, and the text on it in percent.
struct Size {
    name: &'static str,
    width: u32,
    height: u32,
    phone: bool,
    text: u32,
}

const SIZES: [Size; 4] = [
    Size { name: "390x844", width: 390, height: 844, phone: true, text: 100 },
    Size { name: "360x640", width: 360, height: 640, phone: true, text: 100 },
    Size { name: "1280x900", width: 1280, height: 900, phone: false, text: 100 },
    Size { name: "390x844-text-200", width: 390, height: 844, phone: true, text: 200 },
];

fn main() -> ExitCode {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let screens: Vec<&Screen> = SCREENS
        .iter()
        .filter(|screen| asked.is_empty() || asked.iter().any(|name| name == screen.name))
        .collect();
    match scenario::run(takes(&screens)) {
        Ok(count) => {
            println!("{count} pictures of {} screens are in {}", screens.len(), folder().display());
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn folder() -> PathBuf {
    machine::output("shots")
}

async fn takes(screens: &[&Screen]) -> Outcome<usize> {
    let page = machine::built_page()?;
    if screens.len() == SCREENS.len() && folder().exists() {
        // A screen that is gone must not leave its picture behind.
        std::fs::remove_dir_all(folder())?;
    }
    let (one, other) = screens.split_at(screens.len() / 2);
    let halves = join(takes_half(one, &page), takes_half(other, &page)).await;
    let (mut count, mut failures) = (0, Vec::new());
    for half in <[_; 2]>::from(halves) {
        match half {
            Ok(taken) => count += taken,
            Err(failure) => failures.push(failure),
        }
    }
    Failure::all(failures).map(|()| count)
}

/// Two browsers side by side, one for each half of the screens. A screen that cannot be reached does
/// not keep the others from being taken, and is told at the end.
async fn takes_half(half: &[&Screen], page: &Page) -> Outcome<usize> {
    let browser = Browser::start(Engine::Chromium, &Setting::default()).await?;
    let (mut count, mut failures) = (0, Vec::new());
    for screen in half {
        browser.fresh_window().await?;
        let person = Person::at(&browser, Site::open(page).await?);
        match takes_screen(&person, screen).await {
            Ok(taken) => count += taken,
            Err(failure) => failures.push(failure.during(screen.name)),
        }
        println!("{}", screen.name);
    }
    Failure::all(failures).map(|()| count)
}

async fn takes_screen(person: &Person, screen: &Screen) -> Outcome<usize> {
    let tools = DevTools::of(person);
    tools.screen(390, 844, true).await?;
    screen.is_reached_by(person).await?;
    for size in SIZES {
        tools.screen(size.width, size.height, size.phone).await?;
        for theme in THEMES {
            stage::looks(person, theme, size.text).await?;
            comes_to_rest(person).await?;
            let folder = folder().join(format!("{theme}-{}", size.name));
            picture(person, &folder, screen.name).await?;
        }
    }
    Ok(SIZES.len() * THEMES.len())
}

async fn picture(person: &Person, folder: &Path, name: &str) -> Outcome {
    std::fs::create_dir_all(folder)?;
    let png = person.web().screenshot_as_png().await?;
    std::fs::write(folder.join(format!("{name}.png")), png)?;
    Ok(())
}

//! A picture of every screen in every theme and size, for people to look at.
//!
//! `target/shots/<theme>-<size>/<screen>.png`. Names of screens may be given, to take only those.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use futures::future::try_join_all;
use say_when_journeys::browser::{Browser, Setting};
use say_when_journeys::devtools::DevTools;
use say_when_journeys::page::Page;
use say_when_journeys::screens::{SCREENS, Screen, comes_to_rest};
use say_when_journeys::site::Site;
use say_when_journeys::{Engine, Failure, Outcome, Person, machine, scenario};

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
    let screens: Vec<&Screen> =
        SCREENS.iter().filter(|screen| asked.is_empty() || asked.iter().any(|name| name == screen.name)).collect();
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
    let counts = try_join_all(THEMES.map(|theme| takes_theme(theme, screens, &page))).await?;
    Ok(counts.into_iter().sum())
}

/// One browser for each theme, side by side; a screen that cannot be reached does not keep the
/// others from being taken, and is told at the end.
async fn takes_theme(theme: &str, screens: &[&Screen], page: &Page) -> Outcome<usize> {
    let browser = Browser::start(Engine::Chromium, &Setting::default()).await?;
    let (mut count, mut failures) = (0, Vec::new());
    for screen in screens {
        for text in [100, 200] {
            browser.fresh_window().await?;
            let person = Person::at(&browser, Site::open(page).await?);
            match takes_screen(&person, screen, theme, text).await {
                Ok(taken) => count += taken,
                Err(failure) => failures.push(failure.during(&format!("{theme}, {text} %"))),
            }
        }
        println!("{theme}: {}", screen.name);
    }
    Failure::all(failures).map(|()| count)
}

async fn takes_screen(person: &Person, screen: &Screen, theme: &str, text: u32) -> Outcome<usize> {
    let tools = DevTools::of(person);
    person.prefers(theme, text).await?;
    let sizes: Vec<&Size> = SIZES.iter().filter(|size| size.text == text).collect();
    if let Some(first) = sizes.first() {
        tools.screen(first.width, first.height, first.phone).await?;
    }
    screen.is_reached_by(person).await?;
    for size in &sizes {
        tools.screen(size.width, size.height, size.phone).await?;
        comes_to_rest(person).await?;
        let folder = folder().join(format!("{theme}-{}", size.name));
        picture(person, &folder, screen.name).await?;
    }
    Ok(sizes.len())
}

async fn picture(person: &Person, folder: &Path, name: &str) -> Outcome {
    std::fs::create_dir_all(folder)?;
    let png = person.web().screenshot_as_png().await?;
    std::fs::write(folder.join(format!("{name}.png")), png)?;
    Ok(())
}

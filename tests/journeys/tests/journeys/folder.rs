//! The one file, opened from a folder, as from a memory stick.

use std::fs;
use std::path::Path;

use say_when_journeys::browser::{Browser, Setting};
use say_when_journeys::devtools::DevTools;
use say_when_journeys::scenario::run;
use say_when_journeys::site::Site;
use say_when_journeys::{Engine, Failure, Outcome, Person, machine, words};

use crate::walks;

/// Folders and names as people have them.
const ODD_PATHS: [&str; 7] = [
    "für uns zwei, leise.html",
    "Documents and Settings/our notes (2).html",
    "100% ours #1 & 'yours'?.html",
    "私たち/静かな時間.html",
    "لنا/ملاحظات.html",
    "🌿/a\u{300}e\u{301}.html",
    "many words that go on and on, so that the name comes near to the longest that a disk takes, which is two hundred and fifty-five bytes on most of them, and this is about as long as that, or so one hopes.html",
];

const NAME: &str = "für uns zwei, leise.html";

/// A medium with the page on it, to which the system writes nothing, until this is let go of.
#[cfg(target_os = "linux")]
struct Disc(tempfile::TempDir);

#[cfg(target_os = "linux")]
impl Disc {
    fn burnt() -> Outcome<Self> {
        let disc = Self(tempfile::tempdir()?);
        let place = disc.0.path();
        of_the_system("mount", &[Path::new("-ttmpfs"), Path::new("disc"), place])?;
        fs::copy(machine::built_file(), place.join(NAME))?;
        of_the_system("mount", &[Path::new("-oremount,ro"), place])?;
        match fs::write(place.join(NAME), []) {
            Err(error) if error.kind() == std::io::ErrorKind::ReadOnlyFilesystem => Ok(disc),
            wrote => Err(Failure::new(format!("the disc is not read-only: {wrote:?}"))),
        }
    }
}

#[cfg(target_os = "linux")]
impl Drop for Disc {
    fn drop(&mut self) {
        if let Err(failure) = of_the_system("umount", &[self.0.path()]) {
            eprintln!("{failure}");
        }
    }
}

#[cfg(target_os = "linux")]
fn of_the_system(program: &str, arguments: &[&Path]) -> Outcome {
    let done = std::process::Command::new(program).args(arguments).output()?;
    if done.status.success() {
        return Ok(());
    }
    Err(Failure::new(format!("{program}: {}", String::from_utf8_lossy(&done.stderr))))
}

/// A file that nobody can write to, in a folder that nobody can write to, as on a disc.
fn read_only(path: &Path, is: bool) -> Outcome {
    for part in [Some(path), path.parent()].into_iter().flatten() {
        let mut rights = fs::metadata(part)?.permissions();
        rights.set_readonly(is);
        // So that the folder can be removed again, somebody may write to it again.
        #[cfg(unix)]
        std::os::unix::fs::PermissionsExt::set_mode(&mut rights, if is { 0o555 } else { 0o755 });
        fs::set_permissions(part, rights)?;
    }
    Ok(())
}

/// In Chromium, where it can be seen: nothing but the file itself was asked for.
async fn only_the_file_was_asked_for(person: &Person) -> Outcome {
    if person.engine() != Engine::Chromium {
        return Ok(());
    }
    let asked = DevTools::of(person).requests().await?;
    // A window that was just opened may still be asking for what the browser itself shows in it.
    let is_ours = |address: &&String| !address.starts_with("chrome://");
    match asked.iter().filter(is_ours).find(|address| !address.starts_with("file://")) {
        Some(other) => Err(Failure::new(format!("it asked for {other}"))),
        None => Ok(()),
    }
}

async fn starts_from_odd_paths(engine: Engine) -> Outcome {
    let browser = Browser::start(engine, &Setting::default()).await?;
    let person = Person::at(&browser, Site::empty().await?);
    let mut failures = Vec::new();
    for path in ODD_PATHS {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join(path);
        fs::create_dir_all(file.parent().unwrap_or(&file))?;
        fs::copy(machine::built_file(), &file)?;
        read_only(&file, true)?;
        let started = async {
            person.goes_to_file(&file).await?;
            person.waits_until_the_app("running").await?;
            person.presses("Check in").await?;
            person.sees(words::PAIN).await?;
            person.presses("Stop").await?;
            person.sees(words::STOPPED).await?;
            only_the_file_was_asked_for(&person).await
        };
        failures.extend(started.await.err().map(|failure: Failure| failure.during(path)));
        read_only(&file, false)?;
    }
    Failure::all(failures)
}

async fn walks_from_a_folder(engine: Engine, folder: &Path) -> Outcome {
    let file = folder.join(NAME);
    // A browser of its own: in Chromium all local files share what they store.
    let browser = Browser::start(engine, &Setting::default()).await?;
    let person = Person::at(&browser, Site::empty().await?);
    person.goes_to_file(&file).await?;
    person.waits_until_the_app("running").await?;
    walks::goes_on(&person, "2", "Slower").await?;
    walks::keeps_for_the_first_time(&person).await?;
    person.reloads().await?;
    walks::finds_in_look_back(&person, 1).await?;
    person.presses("Stop").await?;
    person.sees(words::STOPPED).await
}

fn from_a_folder(engine: Engine) -> Outcome {
    if !machine::engines()?.contains(&engine) {
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    fs::copy(machine::built_file(), folder.path().join(NAME))?;
    run(async {
        walks_from_a_folder(engine, folder.path()).await?;
        starts_from_odd_paths(engine).await
    })
    .map_err(|failure: Failure| failure.during(engine.name()))
}

#[test]
fn the_file_works_from_a_folder_in_chromium() -> Outcome {
    from_a_folder(Engine::Chromium)
}

#[test]
fn the_file_works_from_a_folder_in_firefox() -> Outcome {
    from_a_folder(Engine::Firefox)
}

#[test]
fn the_file_works_from_a_folder_in_webkit() -> Outcome {
    from_a_folder(Engine::WebKit)
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "mounts a disc, which the system allows only some"]
fn the_file_works_from_a_disc() -> Outcome {
    let disc = Disc::burnt()?;
    Failure::all(
        machine::engines()?
            .into_iter()
            .filter_map(|engine| {
                let walked = run(walks_from_a_folder(engine, disc.0.path()));
                walked.err().map(|failure| failure.during(engine.name()))
            })
            .collect(),
    )
}

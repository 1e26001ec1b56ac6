//! The app, compiled to wasm and given its JavaScript glue.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use crate::failure::{Explain, Failure, Outcome};
use crate::imports;
use crate::process;
use crate::ways_out;
use crate::workspace;

/// The one target the app is released for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// What the page needs of the compiled app.
pub(crate) struct App {
    /// JavaScript that defines `wasm_bindgen`.
    pub(crate) glue: String,
    /// The module itself.
    pub(crate) module: Vec<u8>,
}

/// Compiles the app and binds it.
pub(crate) fn build() -> Outcome<App> {
    ensure_target()?;
    println!("Compiling the app for the browser.");
    let remaps = remaps()?;
    process::run(
        process::cargo()
            .args(["build", "--release", "--target", TARGET])
            .args("--package say-when --bin say-when".split(' '))
            // One fixed list on every call, so that cargo's cache holds; someone's own flags
            // would change the bytes that are released.
            .env_remove("RUSTFLAGS")
            .env("CARGO_ENCODED_RUSTFLAGS", flags(&remaps)),
        "The app did not compile; the compiler says above what to change.",
    )?;
    let compiled = workspace::target().join(TARGET).join("release/say-when.wasm");
    let app = bind(&compiled)?;
    refuse_local_paths(&app, &remaps)?;
    Ok(app)
}

/// Makes sure that the compiler can build for the browser.
pub(crate) fn ensure_target() -> Outcome {
    let sysroot = sysroot()?;
    if sysroot.join("lib/rustlib").join(TARGET).is_dir() {
        return Ok(());
    }
    println!("Installing the Rust target {TARGET} with rustup.");
    process::run(
        std::process::Command::new("rustup")
            .current_dir(workspace::root())
            .args(["target", "add", TARGET]),
        "The Rust target for the browser is missing; install it with `rustup target add wasm32-unknown-unknown`.",
    )
}

fn bind(compiled: &Path) -> Outcome<App> {
    let trouble = || "wasm-bindgen could not bind the app".to_owned();
    let mut bindgen = Bindgen::new();
    let mut output = bindgen
        .input_path(compiled)
        .out_name("say-when")
        .no_modules(true)
        .explain(trouble)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .explain(trouble)?;
    let snippets = output.snippets().values().flatten().count();
    if snippets > 0 || !output.local_modules().is_empty() {
        return Err(Failure::new(
            "A dependency brings JavaScript files of its own, which one file cannot hold; leave that dependency out.",
        ));
    }
    imports::check(output.wasm().imports.iter().map(|import| import.name.as_str()))?;
    let glue = output.js().to_owned();
    let module = output.wasm_mut().emit_wasm();
    ways_out::refuse_in_module(&module)?;
    Ok(App { glue, module })
}

fn sysroot() -> Outcome<PathBuf> {
    Ok(PathBuf::from(rustc(&["--print", "sysroot"])?.trim()))
}

/// The commit that the compiler was made from.
fn commit() -> Outcome<String> {
    let printed = rustc(&["-vV"])?;
    let hash = printed.lines().find_map(|line| line.strip_prefix("commit-hash: "));
    hash.map(str::to_owned).ok_or_else(|| {
        Failure::new("The Rust compiler does not say what it was made from; use one from rustup.")
    })
}

/// What the compiler that builds the app says of itself.
fn rustc(arguments: &[&str]) -> Outcome<String> {
    process::read(
        std::process::Command::new("rustc").current_dir(workspace::root()).args(arguments),
        "The Rust compiler does not answer; install Rust from https://rustup.rs",
    )
}

/// Folders of this machine, and the name that each has in the released file instead.
///
/// The compiler writes source paths into panic messages: without this, two builds in two folders
/// differ, and the page tells where it was built. A later entry wins over an earlier one.
fn remaps() -> Outcome<Vec<(PathBuf, String)>> {
    let mut remaps = Vec::new();
    // A container may have "/" for a home; that names nothing and would match everything.
    if let Some(home) = env::home_dir().filter(|home| home.parent().is_some()) {
        remaps.push((home.clone(), "/home".to_owned()));
        let cargo = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
        remaps.push((cargo.clone(), "/cargo".to_owned()));
        remaps.extend(registries(&cargo).into_iter().map(|folder| (folder, "/crates".to_owned())));
    }
    // Where the sources of the standard library are installed, rustc names them as they lie on this
    // machine; elsewhere as they lay when they were compiled. Both are to be the same.
    remaps.push((sysroot()?.join("lib/rustlib/src/rust"), format!("/rustc/{}", commit()?)));
    remaps.push((workspace::root(), "/say-when".to_owned()));
    remaps.push((workspace::target(), "/say-when/target".to_owned()));
    Ok(remaps)
}

/// The unpacked registries: each is named after the address it came from, which says nothing
/// about its contents and differs where a mirror is used.
fn registries(cargo_home: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(cargo_home.join("registry/src")) else {
        return Vec::new();
    };
    let mut folders: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    folders.sort();
    folders
}

fn flags(remaps: &[(PathBuf, String)]) -> String {
    let flags: Vec<String> = remaps
        .iter()
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
        .collect();
    // Cargo separates the flags of this variable by this character, so a path may hold a space.
    flags.join("\u{1f}")
}

fn refuse_local_paths(app: &App, remaps: &[(PathBuf, String)]) -> Outcome {
    for (folder, _) in remaps {
        let path = format!("{}/", folder.display());
        let found =
            |bytes: &[u8]| bytes.windows(path.len()).any(|window| window == path.as_bytes());
        if found(&app.module) || found(app.glue.as_bytes()) {
            return Err(Failure::new(format!(
                "The built app names the folder {path} of this machine; add it to `remaps` in xtask/src/wasm.rs."
            )));
        }
    }
    Ok(())
}

//! Chooses how the window is drawn: by the graphics card, or by the processor alone.
//!
//! WebKitGTK decides once, from variables that have to be set before the program starts. Without a graphics card it still
//! composes every picture with OpenGL, which Mesa then computes on the processor: on two cores the map pans at 25 to 30
//! frames a second and recolours in 0.2 s that way, against 50 to 60 frames and 0.08 s when nothing is composed at all
//! (measured with WebKitGTK 2.50; `data/help/en/measurements.md`). So `WEBKIT_DISABLE_DMABUF_RENDERER` is set wherever no
//! graphics card can be used, and the program starts itself again. Whatever WebKit was told already stays as it is.
//!
//! `CYSWLLT_GRAPHICS` overrides the choice: `software`, `accelerated` or `auto`.

#[cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "others find out by themselves"))]
mod choice;
#[cfg(target_os = "linux")]
mod facts;
#[cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "others find out by themselves"))]
mod trial;

use std::sync::OnceLock;

pub use choice::{Choice, Reason, Renderer};

static CHOICE: OnceLock<Choice> = OnceLock::new();

/// What was chosen at the start, and why.
pub fn choice() -> &'static Choice {
    CHOICE.get_or_init(Choice::of_system)
}

/// Chooses, and starts this program again where the choice needs a variable that is not set yet.
#[cfg(target_os = "linux")]
pub fn choose_renderer() {
    use std::{env, os::unix::process::CommandExt, path::Path, process::Command};

    let variable = |name: &str| env::var_os(name).map(|value| value.to_string_lossy().into_owned());
    // Written below, before the second start.
    if let Some(choice) = variable(choice::HANDED_ON).and_then(|text| Choice::parse(&text)) {
        CHOICE.get_or_init(|| choice);
        return;
    }
    let facts = facts::Facts::read(Path::new("/"), &variable);
    let trial = trial::Trial::of_user(&variable);
    let failed = trial.as_ref().is_some_and(|trial| trial.failed_with(&facts.drivers()));
    let choice = CHOICE.get_or_init(|| Choice::from_facts(&facts, failed));
    match choice.renderer {
        Renderer::Accelerated => {
            if let Some(trial) = trial {
                trial.begin(&facts.drivers());
            }
        }
        Renderer::Software if choice.needs_restart() => {
            let Ok(program) = env::current_exe() else { return };
            let error = Command::new(program)
                .args(env::args_os().skip(1))
                .env(choice::DISABLE, "1")
                .env(choice::HANDED_ON, choice.to_string())
                .exec();
            // Only reached when the program could not be started again: slower, but it works.
            eprintln!("cyswllt-desktop: drawing without {}: {error}", choice::DISABLE);
        }
        Renderer::Software | Renderer::System => {}
    }
}

/// Other systems choose well by themselves.
#[cfg(not(target_os = "linux"))]
pub fn choose_renderer() {
    choice();
}

/// The window shows its first picture: the graphics card can be used.
pub fn picture_is_there() {
    trial::passed();
}

/// The program ends.
pub fn ended() {
    trial::ended();
}

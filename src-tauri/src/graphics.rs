//! Chooses how WebKitGTK draws: without a graphics card its DMABUF renderer is four times slower
//! than plain shared memory, and the variable that turns it off has to be set before the start.

/// Starts this program again with the renderer that suits the machine, if it is not set yet.
#[cfg(target_os = "linux")]
pub fn choose_renderer() {
    use std::os::unix::process::CommandExt;

    const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    let has_graphics_card = std::path::Path::new("/dev/dri").exists();
    if has_graphics_card || std::env::var_os(VARIABLE).is_some() {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    let error = std::process::Command::new(program)
        .args(std::env::args_os().skip(1))
        .env(VARIABLE, "1")
        .exec();
    // Only reached when the program could not be started again: slower, but it works.
    eprintln!("cyswllt-desktop: drawing without {VARIABLE}: {error}");
}

/// Other systems choose well by themselves.
#[cfg(not(target_os = "linux"))]
pub fn choose_renderer() {}

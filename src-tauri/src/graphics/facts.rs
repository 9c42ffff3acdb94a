//! What can be known of a machine's graphics without asking a driver: files, links and variables.

use std::{
    fs::{self, OpenOptions},
    path::Path,
};

use super::choice::WEBKIT;

/// A device that pictures could be computed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// The kernel's name of its driver; empty where there is none.
    pub driver: String,
    /// Whether this user may open it.
    pub usable: bool,
}

/// What is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The value of `CYSWLLT_GRAPHICS`.
    pub asked: Option<String>,
    /// The first of WebKitGTK's variables that is set, and its value.
    pub webkit: Option<(&'static str, String)>,
    /// The variable by which Mesa is told to compute on the processor, and its value.
    pub mesa: Option<String>,
    /// By what the screen is known to be somewhere else.
    pub remote: Option<&'static str>,
    /// The devices, in the order of their names.
    pub devices: Vec<Device>,
}

/// Variables that remote desktops set in their sessions.
const REMOTE: [&str; 6] = [
    "XRDP_SESSION",
    "VNCDESKTOP",
    "X2GO_SESSION",
    "NXSESSIONID",
    "CHROME_REMOTE_DESKTOP_SESSION",
    "GUACAMOLE_SESSION",
];

impl Facts {
    /// Reads the machine's devices below `root` and the variables.
    pub fn read(root: &Path, variable: &impl Fn(&str) -> Option<String>) -> Self {
        Self {
            asked: variable("CYSWLLT_GRAPHICS"),
            webkit: WEBKIT.into_iter().find_map(|name| Some((name, variable(name)?))),
            mesa: mesa(variable),
            remote: remote(root, variable),
            devices: devices(root),
        }
    }

    /// The names of the devices' drivers, with commas between them.
    pub fn drivers(&self) -> String {
        let names: Vec<&str> = self.devices.iter().map(|device| device.driver.as_str()).collect();
        names.join(", ")
    }
}

/// Mesa's variables, where they name a driver that computes on the processor.
fn mesa(variable: &impl Fn(&str) -> Option<String>) -> Option<String> {
    const COMPUTED: [&str; 6] = ["llvmpipe", "softpipe", "swr", "swrast", "kms_swrast", "lavapipe"];
    let set = |name: &str, applies: fn(&str) -> bool| {
        let value = variable(name).filter(|value| applies(value))?;
        Some(format!("{name}={value}"))
    };
    set("LIBGL_ALWAYS_SOFTWARE", |value| matches!(value, "1" | "true" | "yes" | "y"))
        .or_else(|| set("GALLIUM_DRIVER", |value| COMPUTED.contains(&value)))
        .or_else(|| set("MESA_LOADER_DRIVER_OVERRIDE", |value| COMPUTED.contains(&value)))
}

/// Whether the screen is somewhere else, and by what that is known.
fn remote(root: &Path, variable: &impl Fn(&str) -> Option<String>) -> Option<&'static str> {
    if let Some(name) = REMOTE.into_iter().find(|name| variable(name).is_some()) {
        return Some(name);
    }
    // `localhost:10.0` is the other end of a connection by ssh, `:0` is a screen of this machine.
    let host = variable("DISPLAY").and_then(|display| Some(display.split_once(':')?.0.to_owned()));
    let is_far = host.is_some_and(|host| !host.is_empty() && host != "unix" && !host.contains('/'));
    if is_far && variable("WAYLAND_DISPLAY").is_none() {
        return Some("DISPLAY");
    }
    let session = variable("XDG_SESSION_ID")?;
    // A name, and no path to somewhere else.
    if session.is_empty() || !session.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    let text = fs::read_to_string(root.join("run/systemd/sessions").join(session)).ok()?;
    text.lines().any(|line| line == "REMOTE=1").then_some("REMOTE")
}

/// The devices of `/dev/dri` that compute pictures.
fn devices(root: &Path) -> Vec<Device> {
    let Ok(entries) = fs::read_dir(root.join("dev/dri")) else { return Vec::new() };
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| name.starts_with("renderD")).collect();
    names.sort();
    let device = |name: &String| {
        let link = root.join("sys/class/drm").join(name).join("device/driver");
        let driver = fs::read_link(link)
            .ok()
            .and_then(|path| path.file_name().map(|name| name.to_string_lossy().into_owned()));
        let file = root.join("dev/dri").join(name);
        let usable = OpenOptions::new().read(true).write(true).open(file).is_ok();
        Device { driver: driver.unwrap_or_default(), usable }
    };
    names.iter().map(device).collect()
}

#[cfg(test)]
mod tests {
    use std::{fs, os::unix::fs::symlink, path::Path};

    use super::{Device, Facts};

    fn read(root: &Path, variables: &[(&str, &str)]) -> Facts {
        Facts::read(root, &|name| {
            let found = variables.iter().find(|(other, _)| *other == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    fn remote(variables: &[(&str, &str)]) -> Option<&'static str> {
        read(Path::new("/nowhere"), variables).remote
    }

    #[test]
    fn devices_and_their_drivers() {
        let root = tempfile::tempdir().expect("a folder");
        assert_eq!(read(root.path(), &[]), Facts::default());
        let dri = root.path().join("dev/dri");
        fs::create_dir_all(&dri).expect("a folder");
        assert!(read(root.path(), &[]).devices.is_empty(), "a folder is no device");
        for name in ["card0", "renderD129", "renderD128"] {
            fs::write(dri.join(name), []).expect("a file");
        }
        // A folder cannot be opened for writing by anybody.
        fs::create_dir(dri.join("renderD130")).expect("a folder");
        let class = root.path().join("sys/class/drm/renderD128/device");
        fs::create_dir_all(&class).expect("a folder");
        symlink("../../../bus/virtio/drivers/virtio_gpu", class.join("driver")).expect("a link");
        let facts = read(root.path(), &[]);
        let device = |driver: &str, usable| Device { driver: driver.to_owned(), usable };
        let expected = [device("virtio_gpu", true), device("", true), device("", false)];
        assert_eq!(facts.devices, expected);
        assert_eq!(facts.drivers(), "virtio_gpu, , ");
    }

    #[test]
    fn screens_that_are_somewhere_else() {
        assert_eq!(remote(&[]), None);
        assert_eq!(remote(&[("XRDP_SESSION", "1")]), Some("XRDP_SESSION"));
        assert_eq!(remote(&[("VNCDESKTOP", "x:1 (me)")]), Some("VNCDESKTOP"));
        for (display, expected) in [
            (":0", None),
            (":10.0", None),
            ("unix:0", None),
            ("/tmp/launch/org.x:0", None),
            ("localhost:10.0", Some("DISPLAY")),
            ("desk.example:0", Some("DISPLAY")),
            ("nonsense", None),
        ] {
            assert_eq!(remote(&[("DISPLAY", display)]), expected, "{display}");
        }
        assert_eq!(remote(&[("DISPLAY", "far:0"), ("WAYLAND_DISPLAY", "wayland-0")]), None);
    }

    #[test]
    fn sessions_that_the_system_knows_to_be_remote() {
        let root = tempfile::tempdir().expect("a folder");
        let sessions = root.path().join("run/systemd/sessions");
        fs::create_dir_all(&sessions).expect("a folder");
        fs::write(sessions.join("c2"), "UID=1000\nREMOTE=1\nTYPE=x11\n").expect("a file");
        fs::write(sessions.join("3"), "UID=1000\nREMOTE=0\n").expect("a file");
        let found = |id: &str| read(root.path(), &[("XDG_SESSION_ID", id)]).remote;
        assert_eq!(found("c2"), Some("REMOTE"));
        for id in ["3", "4", "", "../sessions/c2"] {
            assert_eq!(found(id), None, "{id}");
        }
    }

    #[test]
    fn variables() {
        let facts = read(
            Path::new("/nowhere"),
            &[
                ("CYSWLLT_GRAPHICS", "software"),
                ("WEBKIT_DMABUF_RENDERER_FORCE_SHM", "1"),
                ("GALLIUM_DRIVER", "llvmpipe"),
            ],
        );
        assert_eq!(facts.asked.as_deref(), Some("software"));
        assert_eq!(facts.webkit, Some(("WEBKIT_DMABUF_RENDERER_FORCE_SHM", "1".to_owned())));
        assert_eq!(facts.mesa.as_deref(), Some("GALLIUM_DRIVER=llvmpipe"));
        for (name, value, computed) in [
            ("LIBGL_ALWAYS_SOFTWARE", "1", true),
            ("LIBGL_ALWAYS_SOFTWARE", "true", true),
            ("LIBGL_ALWAYS_SOFTWARE", "0", false),
            ("GALLIUM_DRIVER", "radeonsi", false),
            ("MESA_LOADER_DRIVER_OVERRIDE", "kms_swrast", true),
            ("MESA_LOADER_DRIVER_OVERRIDE", "zink", false),
        ] {
            let found = read(Path::new("/nowhere"), &[(name, value)]).mesa;
            assert_eq!(found.is_some(), computed, "{name}={value}");
        }
    }
}

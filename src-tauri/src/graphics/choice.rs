//! The rules: which renderer, given what is known of the machine.

use std::fmt;

use serde::Serialize;
use ts_rs::TS;

#[cfg(target_os = "linux")]
use super::facts::{Device, Facts};

/// Tells WebKitGTK to draw with the processor alone.
pub const DISABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
/// Variables by which a user has told WebKitGTK what to do: then nothing is added.
pub const WEBKIT: [&str; 4] = [
    DISABLE,
    "WEBKIT_DISABLE_COMPOSITING_MODE",
    "WEBKIT_DMABUF_RENDERER_FORCE_SHM",
    "WEBKIT_FORCE_COMPOSITING_MODE",
];
/// The choice, from the first start of the program to the second.
pub const HANDED_ON: &str = "CYSWLLT_GRAPHICS_CHOSEN";

/// Kernel drivers of displays that have no graphics processor, or whose OpenGL is mostly computed by the processor:
/// virtual machines, servers' management consoles, displays over USB, drivers for tests.
const WITHOUT_CARD: [&str; 23] = [
    "virtio_gpu",
    "virtio-pci",
    "vmwgfx",
    "vboxvideo",
    "qxl",
    "bochs-drm",
    "bochs",
    "cirrus",
    "cirrus-qemu",
    "hyperv_drm",
    "xen-drm-front",
    "xen_drm_front",
    "mgag200",
    "ast",
    "hibmc-drm",
    "hibmc",
    "udl",
    "evdi",
    "gud",
    "simple-framebuffer",
    "simpledrm",
    "vgem",
    "vkms",
];
/// Kernel drivers with which WebKitGTK is known to leave windows blank.
const UNRELIABLE: [&str; 1] = ["nvidia"];

/// Who draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, rename = "GraphicsRenderer")]
pub enum Renderer {
    /// The processor alone, without composing.
    Software,
    /// WebKitGTK's own choice: the graphics card.
    Accelerated,
    /// The web view of Windows or macOS, which finds out by itself.
    System,
}

/// Why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, rename = "GraphicsReason")]
pub enum Reason {
    /// `CYSWLLT_GRAPHICS` says so.
    AskedFor,
    /// One of WebKitGTK's own variables says so.
    WebkitVariable,
    /// The driver of OpenGL is set to one that computes on the processor.
    MesaVariable,
    /// The screen is somewhere else: a remote desktop, or X over the network.
    RemoteDisplay,
    /// There is no device to draw with (`/dev/dri/renderD…`).
    NoDevice,
    /// There are devices, but this user may not open them.
    NoAccess,
    /// All devices that can be opened are virtual or have no graphics processor.
    NoCard,
    /// A graphics card whose driver is known to leave windows blank.
    UnreliableDriver,
    /// The last start with the graphics card never showed a picture.
    NoPictureBefore,
    /// There is a graphics card that can be used.
    Card,
    /// The system chooses.
    System,
}

impl Reason {
    /// All reasons.
    pub const ALL: [Self; 11] = [
        Self::AskedFor,
        Self::WebkitVariable,
        Self::MesaVariable,
        Self::RemoteDisplay,
        Self::NoDevice,
        Self::NoAccess,
        Self::NoCard,
        Self::UnreliableDriver,
        Self::NoPictureBefore,
        Self::Card,
        Self::System,
    ];

    /// The reason's name, as in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Self::AskedFor => "asked-for",
            Self::WebkitVariable => "webkit-variable",
            Self::MesaVariable => "mesa-variable",
            Self::RemoteDisplay => "remote-display",
            Self::NoDevice => "no-device",
            Self::NoAccess => "no-access",
            Self::NoCard => "no-card",
            Self::UnreliableDriver => "unreliable-driver",
            Self::NoPictureBefore => "no-picture-before",
            Self::Card => "card",
            Self::System => "system",
        }
    }
}

/// How the window is drawn, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "GraphicsChoice")]
pub struct Choice {
    /// Who draws.
    pub renderer: Renderer,
    /// Why.
    pub reason: Reason,
    /// What the reason rests on: the variable, the sign of a remote display, or the kernel's names of the devices' drivers
    /// with commas between them; may be empty.
    pub detail: String,
}

impl Choice {
    /// What is said of Windows and macOS, and of a start that chose nothing.
    pub fn of_system() -> Self {
        Self { renderer: Renderer::System, reason: Reason::System, detail: String::new() }
    }

    /// Reads what [`fmt::Display`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '|');
        let renderer = match parts.next()? {
            "software" => Renderer::Software,
            "accelerated" => Renderer::Accelerated,
            "system" => Renderer::System,
            _ => return None,
        };
        let id = parts.next()?;
        let reason = Reason::ALL.into_iter().find(|reason| reason.id() == id)?;
        Some(Self { renderer, reason, detail: parts.next()?.to_owned() })
    }
}

/// In one line: renderer, reason and detail with bars between them.
impl fmt::Display for Choice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let renderer = match self.renderer {
            Renderer::Software => "software",
            Renderer::Accelerated => "accelerated",
            Renderer::System => "system",
        };
        write!(formatter, "{renderer}|{}|{}", self.reason.id(), self.detail)
    }
}

#[cfg(target_os = "linux")]
impl Choice {
    /// The choice on a machine of which this is known; `failed`: the last start with these drivers never showed a picture.
    ///
    /// What a person asked for comes first; then signs that pictures are computed or sent elsewhere whatever card there
    /// is; then the devices.
    pub fn from_facts(facts: &Facts, failed: bool) -> Self {
        let software =
            |reason, detail: String| Self { renderer: Renderer::Software, reason, detail };
        let accelerated =
            |reason, detail: String| Self { renderer: Renderer::Accelerated, reason, detail };
        let drivers = facts.drivers();
        let asked = |value: &str| format!("CYSWLLT_GRAPHICS={value}");
        match facts.asked.as_deref() {
            Some(value @ "software") => return software(Reason::AskedFor, asked(value)),
            Some(value @ "accelerated") => return accelerated(Reason::AskedFor, asked(value)),
            _ => {}
        }
        if let Some((name, value)) = &facts.webkit {
            let turned_off = ["WEBKIT_DISABLE_DMABUF_RENDERER", "WEBKIT_DISABLE_COMPOSITING_MODE"];
            let renderer = if turned_off.contains(name) && value != "0" {
                Renderer::Software
            } else {
                Renderer::Accelerated
            };
            let detail = format!("{name}={value}");
            return Self { renderer, reason: Reason::WebkitVariable, detail };
        }
        if let Some(variable) = &facts.mesa {
            return software(Reason::MesaVariable, variable.clone());
        }
        if facts.devices.is_empty() {
            return software(Reason::NoDevice, drivers);
        }
        if let Some(sign) = facts.remote {
            return software(Reason::RemoteDisplay, sign.to_owned());
        }
        let usable: Vec<&Device> = facts.devices.iter().filter(|device| device.usable).collect();
        let all_in = |list: &[&str]| usable.iter().all(|device| list.contains(&&*device.driver));
        if usable.is_empty() {
            return software(Reason::NoAccess, drivers);
        }
        if usable.iter().all(|device| device.driver.is_empty()) || all_in(&WITHOUT_CARD) {
            return software(Reason::NoCard, drivers);
        }
        if usable.iter().any(|device| UNRELIABLE.contains(&&*device.driver)) {
            return software(Reason::UnreliableDriver, drivers);
        }
        if failed {
            return software(Reason::NoPictureBefore, drivers);
        }
        accelerated(Reason::Card, drivers)
    }

    /// Whether the program has to be started again with [`DISABLE`].
    pub fn needs_restart(&self) -> bool {
        self.renderer == Renderer::Software && self.reason != Reason::WebkitVariable
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::{Choice, Device, Facts, Reason, Renderer};

    fn device(driver: &str, usable: bool) -> Device {
        Device { driver: driver.to_owned(), usable }
    }

    fn with(devices: &[(&str, bool)]) -> Facts {
        let devices = devices.iter().map(|&(driver, usable)| device(driver, usable)).collect();
        Facts { devices, ..Facts::default() }
    }

    fn choose(facts: &Facts) -> (Renderer, Reason) {
        let choice = Choice::from_facts(facts, false);
        (choice.renderer, choice.reason)
    }

    #[test]
    fn devices_decide() {
        use Reason::{Card, NoAccess, NoCard, NoDevice, UnreliableDriver};
        use Renderer::{Accelerated, Software};
        for (devices, renderer, reason) in [
            (&[][..], Software, NoDevice),
            (&[("i915", true)], Accelerated, Card),
            (&[("amdgpu", true)], Accelerated, Card),
            (&[("v3d", true), ("vc4", true)], Accelerated, Card),
            (&[("i915", false)], Software, NoAccess),
            (&[("virtio_gpu", true)], Software, NoCard),
            (&[("vmwgfx", true)], Software, NoCard),
            (&[("vgem", true), ("virtio-pci", true)], Software, NoCard),
            (&[("", true)], Software, NoCard),
            // A virtual device beside a card, and a card beside one that may not be opened.
            (&[("vgem", true), ("i915", true)], Accelerated, Card),
            (&[("vgem", true), ("i915", false)], Software, NoCard),
            (&[("nvidia", true)], Software, UnreliableDriver),
            (&[("i915", true), ("nvidia", true)], Software, UnreliableDriver),
            // A driver that nobody has heard of is given a chance.
            (&[("zorro", true)], Accelerated, Card),
        ] {
            assert_eq!(choose(&with(devices)), (renderer, reason), "{devices:?}");
        }
    }

    #[test]
    fn a_blank_window_is_not_tried_twice() {
        let facts = with(&[("i915", true)]);
        let choice = Choice::from_facts(&facts, true);
        assert_eq!((choice.renderer, choice.reason), (Renderer::Software, Reason::NoPictureBefore));
        assert!(choice.needs_restart() && choice.detail == "i915");
        let asked = Facts { asked: Some("accelerated".to_owned()), ..facts };
        assert_eq!(Choice::from_facts(&asked, true).renderer, Renderer::Accelerated);
    }

    #[test]
    fn a_remote_screen_makes_no_use_of_a_card() {
        let facts = Facts { remote: Some("XRDP_SESSION"), ..with(&[("i915", true)]) };
        assert_eq!(choose(&facts), (Renderer::Software, Reason::RemoteDisplay));
        let mesa = Some("LIBGL_ALWAYS_SOFTWARE=1".to_owned());
        let facts = Facts { mesa, ..with(&[("i915", true)]) };
        assert_eq!(choose(&facts), (Renderer::Software, Reason::MesaVariable));
    }

    #[test]
    fn what_a_person_says_goes_before_all_else() {
        let asked = |value: &str| Facts { asked: Some(value.to_owned()), ..with(&[]) };
        assert_eq!(choose(&asked("accelerated")), (Renderer::Accelerated, Reason::AskedFor));
        assert_eq!(choose(&asked("auto")), (Renderer::Software, Reason::NoDevice));
        assert_eq!(choose(&asked("nonsense")), (Renderer::Software, Reason::NoDevice));
        let facts = Facts { asked: Some("software".to_owned()), ..with(&[("i915", true)]) };
        assert_eq!(choose(&facts), (Renderer::Software, Reason::AskedFor));
        for (name, value, renderer) in [
            ("WEBKIT_DISABLE_DMABUF_RENDERER", "1", Renderer::Software),
            ("WEBKIT_DISABLE_DMABUF_RENDERER", "0", Renderer::Accelerated),
            ("WEBKIT_DISABLE_COMPOSITING_MODE", "1", Renderer::Software),
            ("WEBKIT_DMABUF_RENDERER_FORCE_SHM", "1", Renderer::Accelerated),
        ] {
            let facts = Facts { webkit: Some((name, value.to_owned())), ..with(&[]) };
            let choice = Choice::from_facts(&facts, false);
            assert_eq!((choice.renderer, choice.reason), (renderer, Reason::WebkitVariable));
            assert!(!choice.needs_restart(), "WebKit knows already");
            assert_eq!(choice.detail, format!("{name}={value}"));
        }
    }

    #[test]
    fn a_choice_survives_the_second_start() {
        for reason in Reason::ALL {
            for renderer in [Renderer::Software, Renderer::Accelerated, Renderer::System] {
                let choice = Choice { renderer, reason, detail: "vgem, i915|x".to_owned() };
                assert_eq!(Choice::parse(&choice.to_string()), Some(choice.clone()));
                let json = serde_json::to_value(&choice).expect("JSON");
                assert_eq!(json["reason"], reason.id());
            }
        }
        for wrong in ["", "software", "software|no-device", "hardware|card|", "software|luck|"] {
            assert_eq!(Choice::parse(wrong), None, "{wrong}");
        }
    }
}

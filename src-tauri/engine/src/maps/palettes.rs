//! Colours of classes: palettes that people with colour vision deficiencies tell apart as well.
//!
//! Each palette has colours for 3 to 9 classes. Its lightness only falls (sequential) or rises to the middle
//! and falls again (diverging), and any two of its colours stay at least [`DISTINCT`] apart, for usual
//! vision and for protanopia and deuteranopia as Machado, Oliveira and Fernandes simulate them (2009, *A
//! physiologically-based model for simulation of color vision deficiency*, IEEE Transactions on Visualization
//! and Computer Graphics 15(6)). The tests hold both.
//!
//! `ylgnbu`, `oranges`, `puor` and `rdbu` are ColorBrewer's YlGnBu, Oranges, PuOr and RdBu: colour
//! specifications and designs by Cynthia Brewer, Mark Harrower and The Pennsylvania State University
//! (<https://colorbrewer2.org>), Apache License 2.0. `viridis` (Nathaniel Smith and Stéfan van der Walt, CC0) and
//! `cividis` (Jamie Nuñez, Christopher Anderton and Ryan Renslow 2018) are sampled from light to dark at equal
//! steps between 97 and 3 % of matplotlib's colour maps.

use serde::Serialize;
use ts_rs::TS;

use crate::text::Bilingual;

/// The attribution that the ColorBrewer palettes ask for.
pub const ATTRIBUTION: &str = "This product includes color specifications and designs developed by Cynthia Brewer (https://colorbrewer2.org/).";

/// Colour of areas without a figure on a light ground. No class has a colour like it.
pub const NO_DATA_LIGHT: &str = "#d6d6d6";

/// Colour of areas without a figure on a dark ground. No class has a colour like it.
pub const NO_DATA_DARK: &str = "#484848";

/// How far apart any two colours of a palette are at least: the Euclidean distance in CIELAB (ΔE 1976).
pub const DISTINCT: f64 = 8.0;

/// Colour and pattern of a class of hotspots on a light ground.
pub fn hotspot(
    class: crate::analysis::hotspots::HotspotClass,
) -> (&'static str, super::figure::Pattern) {
    use super::figure::Pattern;
    use crate::analysis::hotspots::HotspotClass as Class;
    match class {
        Class::Hot | Class::HighHigh => ("#b2182b", Pattern::None),
        Class::Cold | Class::LowLow => ("#2166ac", Pattern::Lines),
        _ => ("#f7f7f7", Pattern::None),
    }
}

/// What a palette is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum PaletteKind {
    /// From little to much.
    Sequential,
    /// From below to above a middle.
    Diverging,
}

/// A palette.
#[derive(Debug)]
pub struct Palette {
    /// Its name in settings and on the command line.
    pub id: &'static str,
    /// What it is for.
    pub kind: PaletteKind,
    /// In English and in Welsh.
    label: (&'static str, &'static str),
    /// For 3, 4, … 9 classes: light to dark, or one end to the other.
    colours: [&'static [&'static str]; 7],
}

impl Palette {
    /// The palette with an id.
    pub fn find(id: &str) -> Option<&'static Self> {
        PALETTES.iter().find(|palette| palette.id == id)
    }

    /// What people call it.
    pub fn label(&self) -> Bilingual {
        Bilingual::new(self.label.0, self.label.1)
    }

    /// The colours of a number of classes as `#rrggbb`, from light to dark or from one end to the other.
    ///
    /// 1 or 2 classes take from the ends of 3; there are none for more than 9.
    pub fn colours(&self, classes: usize) -> Option<Vec<&'static str>> {
        let least = self.colours[0];
        match classes {
            0 => None,
            1 => Some(vec![least[1]]),
            2 => Some(vec![least[0], least[2]]),
            _ => self.colours.get(classes - 3).map(|colours| colours.to_vec()),
        }
    }
}

/// A palette as the interface gets it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PaletteInfo {
    id: &'static str,
    kind: PaletteKind,
    label: Bilingual,
    /// Index 0 is for 3 classes, 6 for 9.
    colours: Vec<&'static [&'static str]>,
}

impl PaletteInfo {
    /// All palettes, sequential ones first.
    pub fn all() -> Vec<Self> {
        let info = |palette: &'static Palette| Self {
            id: palette.id,
            kind: palette.kind,
            label: palette.label(),
            colours: palette.colours.to_vec(),
        };
        PALETTES.iter().map(info).collect()
    }
}

/// All palettes, sequential ones first.
pub static PALETTES: [Palette; 6] = [
    Palette {
        id: "ylgnbu",
        kind: PaletteKind::Sequential,
        label: ("Yellow to blue", "Melyn i las"),
        colours: [
            &["#edf8b1", "#7fcdbb", "#2c7fb8"],
            &["#ffffcc", "#a1dab4", "#41b6c4", "#225ea8"],
            &["#ffffcc", "#a1dab4", "#41b6c4", "#2c7fb8", "#253494"],
            &["#ffffcc", "#c7e9b4", "#7fcdbb", "#41b6c4", "#2c7fb8", "#253494"],
            &["#ffffcc", "#c7e9b4", "#7fcdbb", "#41b6c4", "#1d91c0", "#225ea8", "#0c2c84"],
            &[
                "#ffffd9", "#edf8b1", "#c7e9b4", "#7fcdbb", "#41b6c4", "#1d91c0", "#225ea8",
                "#0c2c84",
            ],
            &[
                "#ffffd9", "#edf8b1", "#c7e9b4", "#7fcdbb", "#41b6c4", "#1d91c0", "#225ea8",
                "#253494", "#081d58",
            ],
        ],
    },
    Palette {
        id: "oranges",
        kind: PaletteKind::Sequential,
        label: ("Oranges", "Orennau"),
        colours: [
            &["#fee6ce", "#fdae6b", "#e6550d"],
            &["#feedde", "#fdbe85", "#fd8d3c", "#d94701"],
            &["#feedde", "#fdbe85", "#fd8d3c", "#e6550d", "#a63603"],
            &["#feedde", "#fdd0a2", "#fdae6b", "#fd8d3c", "#e6550d", "#a63603"],
            &["#feedde", "#fdd0a2", "#fdae6b", "#fd8d3c", "#f16913", "#d94801", "#8c2d04"],
            &[
                "#fff5eb", "#fee6ce", "#fdd0a2", "#fdae6b", "#fd8d3c", "#f16913", "#d94801",
                "#8c2d04",
            ],
            &[
                "#fff5eb", "#fee6ce", "#fdd0a2", "#fdae6b", "#fd8d3c", "#f16913", "#d94801",
                "#a63603", "#7f2704",
            ],
        ],
    },
    Palette {
        id: "viridis",
        kind: PaletteKind::Sequential,
        label: ("Viridis (yellow to violet)", "Viridis (melyn i fioled)"),
        colours: [
            &["#ece51b", "#21918c", "#460b5e"],
            &["#ece51b", "#32b67a", "#306a8e", "#460b5e"],
            &["#ece51b", "#56c667", "#21918c", "#39558c", "#460b5e"],
            &["#ece51b", "#70cf57", "#22a785", "#29798e", "#3f4889", "#460b5e"],
            &["#ece51b", "#84d44b", "#32b67a", "#21918c", "#306a8e", "#423f85", "#460b5e"],
            &[
                "#ece51b", "#90d743", "#44bf70", "#1fa188", "#27808e", "#355f8d", "#443983",
                "#460b5e",
            ],
            &[
                "#ece51b", "#9dd93b", "#56c667", "#26ad81", "#21918c", "#2c738e", "#39558c",
                "#46337f", "#460b5e",
            ],
        ],
    },
    Palette {
        id: "cividis",
        kind: PaletteKind::Sequential,
        label: ("Cividis (yellow to dark blue)", "Cividis (melyn i las tywyll)"),
        colours: [
            &["#f9e03a", "#7d7c78", "#002859"],
            &["#f9e03a", "#a39a74", "#595e6e", "#002859"],
            &["#f9e03a", "#b8aa6e", "#7d7c78", "#46516c", "#002859"],
            &["#f9e03a", "#c4b468", "#938e78", "#676a71", "#3a486c", "#002859"],
            &["#f9e03a", "#cdbb63", "#a39a74", "#7d7c78", "#595e6e", "#31436d", "#002859"],
            &[
                "#f9e03a", "#d2c060", "#aea371", "#8d8878", "#6d6f72", "#4f576c", "#2a3f6d",
                "#002859",
            ],
            &[
                "#f9e03a", "#d7c45c", "#b8aa6e", "#999277", "#7d7c78", "#62656f", "#46516c",
                "#233c6e", "#002859",
            ],
        ],
    },
    Palette {
        id: "puor",
        kind: PaletteKind::Diverging,
        label: ("Orange to purple", "Oren i borffor"),
        colours: [
            &["#f1a340", "#f7f7f7", "#998ec3"],
            &["#e66101", "#fdb863", "#b2abd2", "#5e3c99"],
            &["#e66101", "#fdb863", "#f7f7f7", "#b2abd2", "#5e3c99"],
            &["#b35806", "#f1a340", "#fee0b6", "#d8daeb", "#998ec3", "#542788"],
            &["#b35806", "#f1a340", "#fee0b6", "#f7f7f7", "#d8daeb", "#998ec3", "#542788"],
            &[
                "#b35806", "#e08214", "#fdb863", "#fee0b6", "#d8daeb", "#b2abd2", "#8073ac",
                "#542788",
            ],
            &[
                "#b35806", "#e08214", "#fdb863", "#fee0b6", "#f7f7f7", "#d8daeb", "#b2abd2",
                "#8073ac", "#542788",
            ],
        ],
    },
    Palette {
        id: "rdbu",
        kind: PaletteKind::Diverging,
        label: ("Red to blue", "Coch i las"),
        colours: [
            &["#ef8a62", "#f7f7f7", "#67a9cf"],
            &["#ca0020", "#f4a582", "#92c5de", "#0571b0"],
            &["#ca0020", "#f4a582", "#f7f7f7", "#92c5de", "#0571b0"],
            &["#b2182b", "#ef8a62", "#fddbc7", "#d1e5f0", "#67a9cf", "#2166ac"],
            &["#b2182b", "#ef8a62", "#fddbc7", "#f7f7f7", "#d1e5f0", "#67a9cf", "#2166ac"],
            &[
                "#b2182b", "#d6604d", "#f4a582", "#fddbc7", "#d1e5f0", "#92c5de", "#4393c3",
                "#2166ac",
            ],
            &[
                "#b2182b", "#d6604d", "#f4a582", "#fddbc7", "#f7f7f7", "#d1e5f0", "#92c5de",
                "#4393c3", "#2166ac",
            ],
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    type Colour = [f64; 3];

    /// Machado et al. (2009), severity 1.
    const PROTANOPIA: [Colour; 3] = [
        [0.152_286, 1.052_583, -0.204_868],
        [0.114_503, 0.786_281, 0.099_216],
        [-0.003_882, -0.048_116, 1.051_998],
    ];
    const DEUTERANOPIA: [Colour; 3] = [
        [0.367_322, 0.860_646, -0.227_968],
        [0.280_085, 0.672_501, 0.047_413],
        [-0.011_820, 0.042_940, 0.968_881],
    ];
    const USUAL: [Colour; 3] = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    /// Linear sRGB to CIE XYZ, D65.
    const XYZ: [Colour; 3] = [
        [0.412_456_4, 0.357_576_1, 0.180_437_5],
        [0.212_672_9, 0.715_152_2, 0.072_175_0],
        [0.019_333_9, 0.119_192_0, 0.950_304_1],
    ];
    const WHITE: Colour = [0.950_47, 1.0, 1.088_83];

    fn times(matrix: &[Colour; 3], colour: Colour) -> Colour {
        matrix.map(|row| row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])
    }

    /// CIELAB of `#rrggbb` as seen with a kind of vision.
    fn lab(hex: &str, vision: &[Colour; 3]) -> Colour {
        assert!(hex.len() == 7 && hex.starts_with('#'), "{hex}");
        let linear = [1, 3, 5].map(|at| {
            let part = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        let seen = times(vision, linear).map(|part| part.clamp(0.0, 1.0));
        let [x, y, z] = times(&XYZ, seen);
        let f = |part: f64, white: f64| {
            let t = part / white;
            if t > 216.0 / 24_389.0 { t.cbrt() } else { (24_389.0 / 27.0 * t + 16.0) / 116.0 }
        };
        let (fx, fy, fz) = (f(x, WHITE[0]), f(y, WHITE[1]), f(z, WHITE[2]));
        [116.0 * fy - 16.0, 500.0 * (fx - fy), 200.0 * (fy - fz)]
    }

    fn distance(a: &str, b: &str, vision: &[Colour; 3]) -> f64 {
        let (a, b) = (lab(a, vision), lab(b, vision));
        a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
    }

    fn lightness(colours: &[&str]) -> Vec<f64> {
        colours.iter().map(|colour| lab(colour, &USUAL)[0]).collect()
    }

    #[test]
    fn three_to_nine_classes() {
        for palette in &PALETTES {
            for classes in 1..=9 {
                assert_eq!(palette.colours(classes).unwrap().len(), classes, "{}", palette.id);
            }
            assert!(palette.colours(0).is_none() && palette.colours(10).is_none());
            assert!(std::ptr::eq(Palette::find(palette.id).unwrap(), palette));
        }
        assert!(Palette::find("rainbow").is_none());
    }

    #[test]
    fn lightness_tells_the_order() {
        for palette in &PALETTES {
            for colours in palette.colours {
                let light = lightness(colours);
                // Both middle classes of an even number of diverging ones may be equally light.
                let (rising, falling) = match palette.kind {
                    PaletteKind::Sequential => (0..1, 0..light.len()),
                    PaletteKind::Diverging => {
                        (0..light.len().div_ceil(2), light.len() / 2..light.len())
                    }
                };
                assert!(
                    light[rising].windows(2).all(|pair| pair[0] + 2.0 < pair[1]),
                    "{colours:?}"
                );
                assert!(
                    light[falling].windows(2).all(|pair| pair[0] > pair[1] + 2.0),
                    "{colours:?}"
                );
            }
        }
    }

    #[test]
    fn any_two_classes_stay_distinct() {
        for vision in [USUAL, PROTANOPIA, DEUTERANOPIA] {
            for palette in &PALETTES {
                for colours in palette.colours {
                    for (index, a) in colours.iter().enumerate() {
                        for b in &colours[index + 1..] {
                            let apart = distance(a, b, &vision);
                            assert!(apart >= DISTINCT, "{}: {a} {b} {apart}", palette.id);
                        }
                        for none in [NO_DATA_LIGHT, NO_DATA_DARK] {
                            let apart = distance(a, none, &vision);
                            assert!(apart >= DISTINCT, "{}: {a} {none} {apart}", palette.id);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn the_interface_gets_all() {
        let infos = serde_json::to_value(PaletteInfo::all()).unwrap();
        assert_eq!(infos[0]["id"], "ylgnbu");
        assert_eq!(infos[0]["kind"], "sequential");
        assert_eq!(infos[0]["colours"][6].as_array().unwrap().len(), 9);
        assert!(
            infos
                .as_array()
                .unwrap()
                .iter()
                .all(|info| !info["label"]["cy"].as_str().unwrap().is_empty())
        );
    }
}

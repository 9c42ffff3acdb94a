//! Are the coordinates of a GeoJSON in the system that the file says?

/// The system that coordinates are in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum System {
    /// Longitude and latitude, as RFC 7946 has it: WGS 84, or a system within some hundred metres of it.
    #[default]
    Degrees,
    /// British National Grid, EPSG:27700.
    Grid,
    /// Web Mercator, EPSG:3857.
    Mercator,
    /// Another one, by the name the file gives. Its coordinates are taken as plane and their unit as the metre.
    Other(String),
}

/// Longitude and latitude: WGS 84 (2D, 3D, and its realisation of 2021), ETRS89, NAD83, NAD27, OSGB36, RGF93, SIRGAS 2000,
/// GDA94, GDA2020, NZGD2000.
const DEGREES: [&str; 18] = [
    "CRS84", "CRS84H", "CRS83", "CRS27", "4326", "4979", "9754", "4258", "4937", "4269", "4267",
    "4277", "4171", "4674", "4283", "7844", "4167", "4617",
];

impl System {
    /// The system that a `crs` member's name stands for, e.g. `urn:ogc:def:crs:EPSG::27700`.
    pub(super) fn of_name(name: &str) -> Self {
        let last = name.trim().rsplit([':', '/', '#']).next().unwrap_or_default();
        match last.to_ascii_uppercase().as_str() {
            degrees if DEGREES.contains(&degrees) => Self::Degrees,
            "27700" => Self::Grid,
            "3857" | "900913" | "3785" | "102100" | "102113" => Self::Mercator,
            _ => Self::Other(name.to_owned()),
        }
    }
}

/// The system of a file, and how it is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Told {
    pub(super) system: System,
    /// Whether it was recognised by its coordinates, because the file names none.
    pub(super) recognised: bool,
}

/// What the coordinates seen so far look like.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// The first that cannot be longitude and latitude.
    not_degrees: Option<(usize, f64, f64)>,
    /// The first that cannot be in the National Grid.
    not_grid: Option<(usize, f64, f64)>,
    /// The first, if it looks like latitude and longitude of the British Isles.
    swapped: Option<(usize, f64, f64)>,
    any: bool,
    /// Whether one could be longitude and latitude.
    degrees: bool,
}

impl Seen {
    /// Takes note of a coordinate of a feature (from 1).
    pub(super) fn add(&mut self, feature: usize, x: f64, y: f64) {
        if !self.any {
            self.any = true;
            if (49.0..61.0).contains(&x) && (-9.0..2.1).contains(&y) {
                self.swapped = Some((feature, x, y));
            }
        }
        if x.abs() <= 180.0 && y.abs() <= 90.0 {
            self.degrees = true;
        } else if self.not_degrees.is_none() {
            self.not_degrees = Some((feature, x, y));
        }
        if self.not_grid.is_none() && !in_grid(x, y) {
            self.not_grid = Some((feature, x, y));
        }
    }

    /// The system: the one that the file names; degrees where a named one that is not known has coordinates that
    /// can be nothing else; the National Grid where the file names none and every coordinate lies in Great Britain as
    /// the grid has it, and none could be degrees.
    pub(super) fn told(&self, named: Option<System>) -> Told {
        let all_degrees = self.any && self.not_degrees.is_none();
        match named {
            Some(System::Other(_)) if all_degrees => {
                Told { system: System::Degrees, recognised: true }
            }
            Some(system) => Told { system, recognised: false },
            None if self.any && !self.degrees && self.not_grid.is_none() => {
                Told { system: System::Grid, recognised: true }
            }
            None => Told::default(),
        }
    }

    /// The feature and what is wrong with it, if the coordinates are not in the system.
    pub(super) fn fault(&self, system: &System) -> Option<(usize, String)> {
        match system {
            System::Degrees => {
                if let Some((feature, x, y)) = self.not_degrees {
                    let looks = looks_like(x, y);
                    return Some((
                        feature,
                        format!("coordinate {x}, {y} is not longitude and latitude{looks}"),
                    ));
                }
                self.swapped.map(|(feature, x, y)| {
                    (
                        feature,
                        format!("coordinate {x}, {y} looks like latitude before longitude, longitude comes first"),
                    )
                })
            }
            System::Grid if self.any && self.not_degrees.is_none() => Some((
                1,
                "the file says EPSG:27700, but its coordinates look like longitude and latitude"
                    .to_owned(),
            )),
            System::Mercator if self.any && self.not_degrees.is_none() => Some((
                1,
                "the file says EPSG:3857, but its coordinates look like longitude and latitude"
                    .to_owned(),
            )),
            System::Mercator | System::Other(_) => None,
            System::Grid => self.not_grid.map(|(feature, x, y)| {
                (
                    feature,
                    format!("coordinate {x}, {y} lies outside EPSG:27700, which the file names"),
                )
            }),
        }
    }
}

/// Great Britain in metres of the National Grid, with room for the sea around it.
fn in_grid(x: f64, y: f64) -> bool {
    (-100_000.0..=800_000.0).contains(&x) && (-100_000.0..=1_400_000.0).contains(&y)
}

/// The system that a coordinate looks like which is not degrees, as the end of a sentence.
fn looks_like(x: f64, y: f64) -> &'static str {
    // Wales in Web Mercator is about −600,000 to −290,000 by 6,690,000 to 7,080,000.
    if (-1_100_000.0..=300_000.0).contains(&x) && (6_300_000.0..=8_700_000.0).contains(&y) {
        ", it looks like Web Mercator (EPSG:3857)"
    } else if in_grid(x, y) {
        ", it looks like British National Grid (EPSG:27700)"
    } else {
        ""
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(system: &System, coordinates: &[(f64, f64)]) -> Option<(usize, String)> {
        let mut seen = Seen::default();
        for (index, &(x, y)) in coordinates.iter().enumerate() {
            seen.add(index + 1, x, y);
        }
        seen.fault(system)
    }

    #[test]
    fn names() {
        assert_eq!(System::of_name("urn:ogc:def:crs:OGC:1.3:CRS84"), System::Degrees);
        assert_eq!(System::of_name("EPSG:4326"), System::Degrees);
        assert_eq!(System::of_name("urn:ogc:def:crs:EPSG::27700"), System::Grid);
        assert_eq!(System::of_name("http://www.opengis.net/def/crs/EPSG/0/27700"), System::Grid);
        assert_eq!(System::of_name("EPSG:3857"), System::Mercator);
        assert_eq!(System::of_name("EPSG:26917"), System::Other("EPSG:26917".to_owned()));
    }

    #[test]
    fn names_the_system_found() {
        let degrees = System::Degrees;
        assert_eq!(fault(&degrees, &[]), None);
        assert_eq!(fault(&degrees, &[(-3.2, 51.5), (180.0, -90.0)]), None);
        let (feature, found) = fault(&degrees, &[(-3.2, 51.5), (318_000.0, 176_000.0)]).unwrap();
        assert!(feature == 2 && found.contains("EPSG:27700"), "{found}");
        let (_, found) = fault(&degrees, &[(-353_000.0, 6_700_000.0)]).unwrap();
        assert!(found.contains("EPSG:3857"), "{found}");
        let (_, found) = fault(&degrees, &[(51.5, -3.2)]).unwrap();
        assert!(found.contains("latitude before longitude"), "{found}");
    }

    #[test]
    fn the_grid_where_the_file_says_so() {
        assert_eq!(fault(&System::Grid, &[(318_000.0, 176_000.0)]), None);
        assert_eq!(fault(&System::Grid, &[(318_000.0, 176_000.0), (0.0, 0.0)]), None);
        assert!(fault(&System::Grid, &[(-3.2, 51.5)]).unwrap().1.contains("longitude"));
        assert_eq!(fault(&System::Grid, &[(318_000.0, 1e7)]).unwrap().0, 1);
        assert!(fault(&System::Other("EPSG:26917".to_owned()), &[(5e5, 4e6)]).is_none());
        assert!(fault(&System::Mercator, &[(-3.2, 51.5)]).unwrap().1.contains("longitude"));
    }

    #[test]
    fn the_system_is_told_or_recognised() {
        let told = |named: Option<&str>, coordinates: &[(f64, f64)]| {
            let mut seen = Seen::default();
            for &(x, y) in coordinates {
                seen.add(1, x, y);
            }
            let told = seen.told(named.map(System::of_name));
            (told.system, told.recognised)
        };
        let (cardiff, barry) = ((318_000.0, 176_000.0), (311_000.0, 168_000.0));
        assert_eq!(told(None, &[cardiff, barry]), (System::Grid, true));
        assert_eq!(told(Some("EPSG:27700"), &[cardiff]), (System::Grid, false));
        assert_eq!(told(None, &[]), (System::Degrees, false));
        assert_eq!(told(None, &[cardiff, (-3.2, 51.5)]), (System::Degrees, false));
        assert_eq!(told(None, &[(-353_000.0, 6_700_000.0)]), (System::Degrees, false));
        let utm = "EPSG:26917";
        assert_eq!(told(Some(utm), &[(5e5, 4e6)]), (System::Other(utm.to_owned()), false));
        assert_eq!(told(Some("EPSG:4740"), &[(-3.2, 51.5)]), (System::Degrees, true));
    }
}

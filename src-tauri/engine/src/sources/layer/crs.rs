//! Are the coordinates of a GeoJSON in the system that the file says?

/// The system that a file says its coordinates are in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum System {
    /// Longitude and latitude, as RFC 7946 has it.
    #[default]
    Degrees,
    /// British National Grid, EPSG:27700.
    Grid,
    /// Another one, by the name the file gives.
    Other(String),
}

impl System {
    /// The system that a `crs` member's name stands for, e.g. `urn:ogc:def:crs:EPSG::27700`.
    pub(super) fn of_name(name: &str) -> Self {
        let last = name.rsplit([':', '/', '#']).next().unwrap_or_default();
        match last.to_ascii_uppercase().as_str() {
            "CRS84" | "4326" | "4258" => Self::Degrees,
            "27700" => Self::Grid,
            _ => Self::Other(name.to_owned()),
        }
    }
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
        if self.not_degrees.is_none() && !(x.abs() <= 180.0 && y.abs() <= 90.0) {
            self.not_degrees = Some((feature, x, y));
        }
        if self.not_grid.is_none() && !in_grid(x, y) {
            self.not_grid = Some((feature, x, y));
        }
    }

    /// The feature and what is wrong with it, if the coordinates are not in the system.
    pub(super) fn fault(&self, system: &System) -> Option<(usize, String)> {
        match system {
            System::Other(name) => Some((
                0,
                format!("the file says its coordinates are in \"{name}\", which is not read"),
            )),
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
        assert_eq!(System::of_name("EPSG:3857"), System::Other("EPSG:3857".to_owned()));
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
        assert!(fault(&System::Other("EPSG:3857".to_owned()), &[]).is_some());
    }
}

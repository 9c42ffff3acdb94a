//! What OpenStreetMap's tags of a way say: a road or path, of which class, for whom, how fast and in which direction.
//!
//! Classes, access and one-way streets as the car and foot profiles of OSRM 5 take them, which follow OpenStreetMap's
//! wiki (Key:highway, Key:access, Key:oneway); in Britain a footway is for walking and a bridleway too.

use crate::geography::roads::{Class, Driving};

/// What a way is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Highway {
    /// No road.
    Not,
    /// A road that neither people on foot nor cars may use.
    Closed,
    /// A road or path.
    Open(Open),
}

/// A road or path that somebody may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Open {
    pub class: Class,
    pub walking: bool,
    pub driving: Driving,
    /// Kilometres an hour.
    pub speed: u8,
}

/// Tags that matter, as they stand on the way.
#[derive(Default)]
struct Tags<'a> {
    highway: Option<&'a str>,
    access: Option<&'a str>,
    foot: Option<&'a str>,
    vehicle: Option<&'a str>,
    motor_vehicle: Option<&'a str>,
    motorcar: Option<&'a str>,
    motorroad: Option<&'a str>,
    oneway: Option<&'a str>,
    junction: Option<&'a str>,
    maxspeed: Option<&'a str>,
}

/// What a way's tags say.
pub(super) fn read<'a>(tags: impl Iterator<Item = (&'a str, &'a str)>) -> Highway {
    let mut found = Tags::default();
    for (key, value) in tags {
        let place = match key {
            "highway" => &mut found.highway,
            "access" => &mut found.access,
            "foot" => &mut found.foot,
            "vehicle" => &mut found.vehicle,
            "motor_vehicle" => &mut found.motor_vehicle,
            "motorcar" => &mut found.motorcar,
            "motorroad" => &mut found.motorroad,
            "oneway" => &mut found.oneway,
            "junction" => &mut found.junction,
            "maxspeed" => &mut found.maxspeed,
            _ => continue,
        };
        *place = Some(value);
    }
    let Some((class, is_for_cars, is_for_feet)) = found.highway.and_then(class) else {
        return Highway::Not;
    };
    // The most special of the tags counts.
    let access = found.access.map(is_open);
    let is_no_motorroad = found.motorroad != Some("yes");
    let walking =
        found.foot.map_or(is_for_feet && is_no_motorroad && access != Some(false), is_open);
    let cars = found.motorcar.or(found.motor_vehicle).or(found.vehicle).map(is_open).or(access);
    let driving = is_for_cars && cars != Some(false);
    let driving = if driving { direction(&found) } else { Driving::No };
    if !walking && driving == Driving::No {
        return Highway::Closed;
    }
    let limit = found.maxspeed.and_then(kilometres_an_hour).unwrap_or(u8::MAX);
    Highway::Open(Open { class, walking, driving, speed: class.speed().min(limit) })
}

/// The class of a highway, and whether it is for cars and for people on foot where no other tag says so.
fn class(highway: &str) -> Option<(Class, bool, bool)> {
    Some(match highway {
        "motorway" => (Class::Motorway, true, false),
        "motorway_link" => (Class::MotorwayLink, true, false),
        "trunk" => (Class::Trunk, true, true),
        "trunk_link" => (Class::TrunkLink, true, true),
        "primary" => (Class::Primary, true, true),
        "primary_link" => (Class::PrimaryLink, true, true),
        "secondary" => (Class::Secondary, true, true),
        "secondary_link" => (Class::SecondaryLink, true, true),
        "tertiary" => (Class::Tertiary, true, true),
        "tertiary_link" => (Class::TertiaryLink, true, true),
        "unclassified" | "residential" | "road" => (Class::Local, true, true),
        "living_street" => (Class::Shared, true, true),
        "service" => (Class::Access, true, true),
        "pedestrian" | "footway" | "path" | "track" | "steps" | "bridleway" | "cycleway"
        | "corridor" => (Class::Path, false, true),
        _ => return None,
    })
}

/// Whether anybody may come in.
fn is_open(value: &str) -> bool {
    !matches!(
        value,
        "no" | "private" | "agricultural" | "forestry" | "emergency" | "use_sidepath" | "military"
    )
}

fn direction(tags: &Tags<'_>) -> Driving {
    let is_round = matches!(tags.junction, Some("roundabout" | "circular"));
    let is_motorway = tags.highway == Some("motorway");
    match tags.oneway {
        Some("yes" | "true" | "1") => Driving::Forward,
        Some("-1" | "reverse") => Driving::Backward,
        // It changes with the time of day.
        Some("reversible" | "alternating") => Driving::No,
        Some("no" | "false" | "0") => Driving::Both,
        _ if is_round || is_motorway => Driving::Forward,
        _ => Driving::Both,
    }
}

/// A speed limit: kilometres an hour, or miles where it says so.
fn kilometres_an_hour(text: &str) -> Option<u8> {
    let figures = text.trim_end_matches(|one: char| !one.is_ascii_digit());
    let speed: f64 = figures.parse().ok()?;
    let unit = text[figures.len()..].trim();
    let speed = match unit {
        "" | "km/h" | "kmh" | "kph" => speed,
        "mph" => speed * 1.609_344,
        _ => return None,
    };
    (1.0..=250.0).contains(&speed).then(|| speed.round() as u8)
}

#[cfg(test)]
mod tests {
    use super::{Highway, Open, read};
    use crate::geography::roads::{Class, Driving};

    fn of(tags: &[(&'static str, &'static str)]) -> Highway {
        read(tags.iter().copied())
    }

    fn open(tags: &[(&'static str, &'static str)]) -> (Class, bool, Driving, u8) {
        match of(tags) {
            Highway::Open(Open { class, walking, driving, speed }) => {
                (class, walking, driving, speed)
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn roads_and_paths() {
        assert_eq!(of(&[("building", "yes")]), Highway::Not);
        assert_eq!(of(&[("highway", "construction")]), Highway::Not);
        assert_eq!(
            open(&[("highway", "residential"), ("maxspeed", "20 mph")]),
            (Class::Local, true, Driving::Both, 25)
        );
        assert_eq!(
            open(&[("highway", "primary"), ("maxspeed", "30 mph")]),
            (Class::Primary, true, Driving::Both, 48)
        );
        assert_eq!(
            open(&[("highway", "footway"), ("maxspeed", "signals")]),
            (Class::Path, true, Driving::No, 5)
        );
        assert_eq!(
            open(&[("highway", "motorway")]),
            (Class::Motorway, false, Driving::Forward, 90)
        );
        assert!(!open(&[("highway", "trunk"), ("motorroad", "yes")]).1);
    }

    #[test]
    fn the_most_special_access_counts() {
        let driving = |tags: &[(&'static str, &'static str)]| open(tags).2;
        let private = ("access", "private");
        assert_eq!(of(&[("highway", "service"), private]), Highway::Closed);
        assert_eq!(driving(&[("highway", "service"), private, ("foot", "yes")]), Driving::No);
        let estate = [("highway", "service"), private, ("motor_vehicle", "permissive")];
        assert_eq!((open(&estate).1, driving(&estate)), (false, Driving::Both));
        assert_eq!(driving(&[("highway", "residential"), ("vehicle", "no")]), Driving::No);
        let bus = [("highway", "tertiary"), ("vehicle", "no"), ("motorcar", "yes")];
        assert_eq!(driving(&bus), Driving::Both);
        assert_eq!(of(&[("highway", "path"), ("foot", "private")]), Highway::Closed);
    }

    #[test]
    fn directions() {
        let of = |tags: [(&'static str, &'static str); 2]| open(&tags).2;
        assert_eq!(of([("highway", "primary"), ("oneway", "yes")]), Driving::Forward);
        assert_eq!(of([("highway", "primary"), ("oneway", "-1")]), Driving::Backward);
        assert_eq!(of([("highway", "primary"), ("junction", "roundabout")]), Driving::Forward);
        assert_eq!(of([("highway", "motorway"), ("oneway", "no")]), Driving::Both);
        assert_eq!(of([("highway", "primary"), ("oneway", "reversible")]), Driving::No);
    }
}

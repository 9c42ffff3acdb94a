//! The links of OS Open Roads: what class of road each is, and which of them meet.
//!
//! Names of fields and their values: OS Open Roads technical specification (Ordnance Survey), in the spelling of the
//! GeoPackage (`road_function`), of older ones (`roadFunction`) and of the Shapefile (`function`).

use std::collections::HashMap;

use super::{RoadsSource, is_called};
use crate::{
    geography::{
        rings::Corner,
        roads::{Class, Driving, Road, RoadsDraft},
    },
    text::Sentence,
};

/// How far the end of a link may be from where its node was first, in decimetres, before the gap is bridged.
const NEAR: i32 = 10;

/// What is read of a link besides its line, and how the columns are called in the GeoPackage and in the Shapefile.
pub(super) const COLUMNS: [(&str, &str); 5] = [
    ("road_function", "function"),
    ("road_classification", "class"),
    ("form_of_way", "formOfWay"),
    ("start_node", "startNode"),
    ("end_node", "endNode"),
];

/// The position of each of [`COLUMNS`] among the names of a file's columns; the name of one that is missing.
pub(super) fn columns(names: &[String]) -> Result<[usize; 5], &'static str> {
    let mut found = [0; 5];
    for (at, (long, short)) in COLUMNS.iter().enumerate() {
        let position =
            names.iter().position(|name| is_called(name, long) || is_called(name, short));
        found[at] = position.ok_or(*long)?;
    }
    Ok(found)
}

/// The network that links make.
pub(super) struct Links {
    draft: RoadsDraft,
    nodes: HashMap<Box<str>, u32>,
    /// Links elsewhere.
    pub left_out: u64,
    unknown: u64,
    bridged: u64,
}

impl Links {
    pub fn new() -> Self {
        Self {
            draft: RoadsDraft::new(),
            nodes: HashMap::new(),
            left_out: 0,
            unknown: 0,
            bridged: 0,
        }
    }

    /// Whether there are more than a network may have.
    pub fn is_full(&self) -> bool {
        self.draft.is_full()
    }

    /// Adds a link by what stands in [`COLUMNS`], and its corners in metres; what is wrong with it.
    pub fn add(&mut self, fields: &[String; 5], line: &[[f64; 2]]) -> Result<(), String> {
        let [function, class, form, start, end] = fields;
        if let Some([x, y]) = line.iter().find(|corner| corner.iter().any(|at| !at.is_finite())) {
            return Err(format!("the coordinate {x}, {y} is not finite"));
        }
        let mut line: Vec<Corner> =
            line.iter().map(|corner| corner.map(|metres| (metres * 10.0).round() as i32)).collect();
        let ([_, .., _], false) = (line.as_slice(), start.is_empty() || end.is_empty()) else {
            return Err(format!("{} corners from node \"{start}\" to node \"{end}\"", line.len()));
        };
        let (class, is_known) = class_of(function, class, form);
        self.unknown += u64::from(!is_known);
        line.dedup();
        let (from, begins) = self.node(start, line[0]);
        let (to, ends) = self.node(end, line[line.len() - 1]);
        // An end that lies at its node is the node.
        let between = usize::from(begins)..line.len() - usize::from(ends && line.len() > 1);
        self.bridged += u64::from(!begins) + u64::from(!ends);
        let is_motorway = matches!(class, Class::Motorway | Class::MotorwayLink);
        let is_for_buses = form.eq_ignore_ascii_case("Guided Busway");
        let road = Road {
            from,
            to,
            class,
            walking: !is_motorway,
            driving: if is_for_buses { Driving::No } else { Driving::Both },
            speed: class.speed(),
        };
        let between = line.get(between).unwrap_or_default().to_vec();
        self.draft.road(road, between);
        Ok(())
    }

    /// The node of an id, and whether a place is near it.
    fn node(&mut self, id: &str, place: Corner) -> (u32, bool) {
        if let Some(&node) = self.nodes.get(id) {
            let there = self.draft.place(node).unwrap_or(place);
            return (node, there.iter().zip(place).all(|(a, b)| (a - b).abs() <= NEAR));
        }
        let node = self.draft.node(place);
        self.nodes.insert(id.into(), node);
        (node, true)
    }

    /// The network, where it comes from, how many links were left out, and what is to be said of it.
    pub fn finish(self) -> (RoadsDraft, RoadsSource, u64, Vec<Sentence>) {
        let mut notes = vec![Sentence::plain("roads-note-openroads")];
        for (id, count) in
            [("roads-note-unknown-class", self.unknown), ("roads-note-bridged", self.bridged)]
        {
            if count > 0 {
                notes.push(Sentence::plain(id).with("count", count));
            }
        }
        (self.draft, RoadsSource::OpenRoads, self.left_out, notes)
    }
}

/// The class of a link, and whether its function or classification is one that the specification has.
fn class_of(function: &str, classification: &str, form: &str) -> (Class, bool) {
    let is = |value: &str, other: &str| value.eq_ignore_ascii_case(other);
    let is_slip = is(form, "Slip Road");
    let is_dual = is(form, "Dual Carriageway") || is(form, "Collapsed Dual Carriageway");
    let slip_or = |class, link| if is_slip { link } else { class };
    let of = |value: &str| {
        let class = match value.to_ascii_lowercase().as_str() {
            "motorway" => slip_or(Class::Motorway, Class::MotorwayLink),
            "a road" if is_dual => Class::Trunk,
            "a road" => slip_or(Class::Primary, Class::PrimaryLink),
            "b road" => slip_or(Class::Secondary, Class::SecondaryLink),
            "minor road" | "classified unnumbered" => slip_or(Class::Tertiary, Class::TertiaryLink),
            "local road" | "unclassified" | "not classified" | "unknown" => Class::Local,
            "local access road"
            | "restricted local access road"
            | "secondary access road"
            | "restricted secondary access road" => Class::Access,
            "shared use road" => Class::Shared,
            _ => return None,
        };
        Some(class)
    };
    let class = of(function).or_else(|| of(classification));
    (class.unwrap_or(Class::Local), class.is_some())
}

#[cfg(test)]
mod tests {
    use super::{Class, Links, class_of, columns};
    use crate::geography::roads::Mode;

    fn fields(start: &str, end: &str) -> [String; 5] {
        ["Local Road", "Unclassified", "Single Carriageway", start, end].map(str::to_owned)
    }

    #[test]
    fn classes() {
        for (function, class, form, right) in [
            ("Motorway", "Motorway", "Dual Carriageway", Class::Motorway),
            ("Motorway", "Motorway", "Slip Road", Class::MotorwayLink),
            ("A Road", "A Road", "Collapsed Dual Carriageway", Class::Trunk),
            ("A Road", "A Road", "Single Carriageway", Class::Primary),
            ("A Road", "A Road", "Roundabout", Class::Primary),
            ("Minor Road", "Unclassified", "Single Carriageway", Class::Tertiary),
            ("Restricted Local Access Road", "Not Classified", "Single Carriageway", Class::Access),
            ("", "B Road", "Slip Road", Class::SecondaryLink),
        ] {
            assert_eq!(class_of(function, class, form), (right, true), "{function} {form}");
        }
        assert_eq!(class_of("Hovercraft", "", ""), (Class::Local, false));
    }

    #[test]
    fn columns_of_every_spelling() {
        let names = |names: [&str; 6]| names.map(str::to_owned);
        let older = names([
            "id",
            "roadClassification",
            "roadFunction",
            "formOfWay",
            "startNode",
            "endNode",
        ]);
        assert_eq!(columns(&older), Ok([2, 1, 3, 4, 5]));
        let shapefile =
            names(["identifier", "class", "function", "formOfWay", "startNode", "endNode"]);
        assert_eq!(columns(&shapefile), Ok([2, 1, 3, 4, 5]));
        assert_eq!(columns(&older[..5]), Err("end_node"));
    }

    #[test]
    fn links_meet_at_nodes_and_gaps_are_bridged() {
        let mut links = Links::new();
        links.add(&fields("a", "b"), &[[300_000.0, 200_000.0], [300_100.0, 200_000.0]]).unwrap();
        // It begins 5 m from where node b is.
        links.add(&fields("b", "c"), &[[300_105.0, 200_000.0], [300_205.0, 200_000.0]]).unwrap();
        // Over the bridge, without a node.
        links.add(&fields("d", "e"), &[[300_050.0, 199_900.0], [300_050.0, 200_100.0]]).unwrap();
        let (draft, _, _, notes) = links.finish();
        let ids: Vec<&str> = notes.iter().map(|note| note.id.as_str()).collect();
        assert_eq!(ids, ["roads-note-openroads", "roads-note-bridged"]);
        let roads = draft.finish().unwrap();
        assert_eq!((roads.len(), roads.nodes()), (3, 5));
        assert!((roads.kilometres(Mode::Walking) - 0.405).abs() < 1e-9);
        assert_eq!(roads.components(Mode::Driving).unwrap().len(), 2);
    }

    #[test]
    fn what_is_no_link() {
        let mut links = Links::new();
        let line = [[300_000.0, 200_000.0], [300_100.0, 200_000.0]];
        assert!(links.add(&fields("", "b"), &line).is_err());
        assert!(links.add(&fields("a", "b"), &line[..1]).is_err());
        assert!(links.add(&fields("a", "b"), &[[f64::NAN, 0.0], line[0]]).is_err());
    }
}

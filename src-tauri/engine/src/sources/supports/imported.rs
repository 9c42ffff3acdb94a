//! Points that came with an import, as a list of points of support.

use super::{
    Support,
    columns::{Column, column},
};
use crate::{
    sources::{
        import::{cell::number, draft::PointSet},
        own::yes_or_no,
    },
    text::Bilingual,
};

/// The points of an imported set, with ids 1, 2 … in its order. What its columns say is taken over as from a file.
pub fn supports_of(set: &PointSet) -> Vec<Support> {
    let there = set.points.iter().filter(|one| one.easting.is_finite() && one.northing.is_finite());
    there
        .enumerate()
        .map(|(at, point)| {
            let label =
                if point.label.is_empty() { (at + 1).to_string() } else { point.label.clone() };
            let mut support = Support {
                id: (at + 1).to_string(),
                name: Bilingual::new(label.clone(), label),
                easting: point.easting,
                northing: point.northing,
                ..Support::default()
            };
            for (name, text) in &point.fields {
                let text = text.trim();
                if !text.is_empty()
                    && let Some(column) = column(name)
                {
                    fill(&mut support, column, text);
                }
            }
            support
        })
        .collect()
}

fn fill(support: &mut Support, column: Column, text: &str) {
    match column {
        Column::Name => text.clone_into(&mut support.name.en),
        Column::Enw => text.clone_into(&mut support.name.cy),
        Column::Kind => text.clone_into(&mut support.kind),
        Column::Hours => text.clone_into(&mut support.opening_hours),
        Column::Languages => text.clone_into(&mut support.languages),
        Column::Capacity => support.capacity = number(text).filter(|number| *number >= 0.0),
        Column::Cost => support.cost = number(text).filter(|number| *number >= 0.0),
        Column::Wheelchair => support.wheelchair = yes_or_no(text),
        Column::Notes if support.notes.is_empty() => text.clone_into(&mut support.notes),
        Column::Notes => support.notes = format!("{}; {text}", support.notes),
        Column::Place(crate::sources::own::Role::Postcode) => {
            text.clone_into(&mut support.postcode);
        }
        Column::Id | Column::Place(_) => {}
    }
}

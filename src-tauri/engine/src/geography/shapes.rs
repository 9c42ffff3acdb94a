//! The shapes of all levels, from the pack's two files.

use std::{cmp::Reverse, collections::BTreeMap, sync::Arc};

use super::{
    areas::{AreaRef, Areas},
    layer::Layer,
    level::Level,
    locator::NONE,
    rings::RingsError,
    topojson::{Topology, TopologyError, read},
    zoomed::ZoomedArcs,
};

pub(crate) const LSOA: (&str, &[u8]) =
    ("lsoa_epsg27700.topojson", include_bytes!("../../../../data/pack/lsoa_epsg27700.topojson"));
pub(crate) const WARD: (&str, &[u8]) =
    ("ward_epsg27700.topojson", include_bytes!("../../../../data/pack/ward_epsg27700.topojson"));
/// Wales.
const COUNTRY: &str = "W92000004";

/// Why the shapes cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum ShapesError {
    /// A file of the pack is broken.
    #[error(transparent)]
    Topology(#[from] TopologyError),
    /// An LSOA does not say where it belongs.
    #[error("{file}: area {code} has no property {property}")]
    Parent {
        /// The file.
        file: &'static str,
        /// The LSOA.
        code: String,
        /// `msoa` or `authority`.
        property: &'static str,
    },
    /// The outline of a larger area does not close.
    #[error("the outline of {code} from the arcs of its LSOAs: {source}")]
    Outline {
        /// The larger area.
        code: String,
        /// What is open.
        source: RingsError,
    },
}

/// The shapes of Wales's areas: country, authorities, wards, MSOAs and LSOAs, and levels of the user's own. Copies of it
/// share them.
///
/// LSOAs are read; MSOAs, authorities, the country and the user's own areas are joined from their arcs, so that they nest
/// exactly. Wards have arcs of their own.
#[derive(Debug, Clone)]
pub struct Shapes {
    country: Arc<Layer>,
    authority: Arc<Layer>,
    ward: Arc<Layer>,
    msoa: Arc<Layer>,
    lsoa: Arc<Layer>,
    own: Vec<Arc<Layer>>,
}

impl Shapes {
    /// Opens the shapes that are embedded in the program.
    pub fn open() -> Result<Self, ShapesError> {
        Self::read(LSOA.1, WARD.1)
    }

    /// Reads the texts of the two files.
    pub fn read(lsoa: &[u8], ward: &[u8]) -> Result<Self, ShapesError> {
        let (lsoa, ward) = rayon::join(
            || levels_of_lsoas(read(LSOA.0, lsoa, "lsoa")?),
            || read(WARD.0, ward, "ward").map(|topology| layer(Level::Ward, topology)),
        );
        let ([country, authority, msoa, lsoa], ward) = (lsoa?.map(Arc::new), Arc::new(ward?));
        Ok(Self { country, authority, ward, msoa, lsoa, own: Vec::new() })
    }

    /// These shapes with those of the levels of the user's own that are made of whole LSOAs.
    #[must_use]
    pub fn with(&self, areas: &Areas) -> Self {
        let joined = |level: Level| {
            let members = areas.own(level)?.members(Level::Lsoa)?;
            let codes = areas.table(level).areas.iter().map(|area| area.code.clone()).collect();
            let belongs = members.iter().map(|member| member.unwrap_or(NONE)).collect();
            // The outlines of LSOAs are closed, and so is every union of them.
            self.lsoa.merged(level, codes, belongs).ok().map(Arc::new)
        };
        Self { own: areas.own_levels().filter_map(joined).collect(), ..self.clone() }
    }

    /// The shapes of a level; none for output areas and for what is made of parts of LSOAs.
    pub fn layer(&self, level: Level) -> Option<&Layer> {
        match level {
            Level::Country => Some(&self.country),
            Level::Authority => Some(&self.authority),
            Level::Ward => Some(&self.ward),
            Level::Msoa => Some(&self.msoa),
            Level::Lsoa => Some(&self.lsoa),
            Level::Oa => None,
            Level::Own(_) => self.own.iter().find(|layer| layer.level() == level).map(Arc::as_ref),
        }
    }

    /// A point in metres inside an area ([`Layer::label_point`]). An area without a shape is where the LSOA is that holds
    /// most of its output areas.
    ///
    /// # Panics
    /// If there is no such area.
    pub fn label_point(&self, areas: &Areas, area: AreaRef) -> (f64, f64) {
        if let Some(layer) = self.layer(area.level) {
            return layer.label_point(area.position);
        }
        let mut parts = vec![0_u32; self.lsoa.len()];
        for oa in areas.within(Level::Oa, area) {
            parts[areas.table(Level::Oa).areas[oa as usize].parent as usize] += 1;
        }
        // Of several the first.
        let most = (0..).zip(&parts).max_by_key(|&(position, parts)| (parts, Reverse(position)));
        self.lsoa.label_point(most.map_or(0, |(position, _)| position))
    }
}

fn layer(level: Level, topology: Topology) -> Layer {
    let (codes, polygons) =
        topology.shapes.into_iter().map(|shape| (shape.code, shape.polygons)).unzip();
    Layer::new(level, codes, Arc::new(ZoomedArcs::new(topology.arcs)), polygons)
}

/// The country, the authorities, the MSOAs and the LSOAs.
fn levels_of_lsoas(topology: Topology) -> Result<[Layer; 4], ShapesError> {
    let parents = |property: &'static str| {
        let codes = topology.shapes.iter().map(|shape| {
            let parent = if property == "msoa" { &shape.msoa } else { &shape.authority };
            parent.as_deref().ok_or_else(|| ShapesError::Parent {
                file: LSOA.0,
                code: shape.code.clone(),
                property,
            })
        });
        codes.collect::<Result<Vec<_>, _>>().map(|codes| positions(&codes))
    };
    let msoas = parents("msoa")?;
    let authorities = parents("authority")?;
    let country = (vec![COUNTRY.to_owned()], vec![0; topology.shapes.len()]);
    let lsoa = layer(Level::Lsoa, topology);
    let merged = |level, (codes, belongs)| {
        lsoa.merged(level, codes, belongs)
            .map_err(|(code, source)| ShapesError::Outline { code, source })
    };
    let (msoa, (authority, country)) = rayon::join(
        || merged(Level::Msoa, msoas),
        || (merged(Level::Authority, authorities), merged(Level::Country, country)),
    );
    Ok([country?, authority?, msoa?, lsoa])
}

/// The different codes in order, and the position in them of each code given.
fn positions(codes: &[&str]) -> (Vec<String>, Vec<u32>) {
    let mut order: BTreeMap<&str, u32> = codes.iter().map(|&code| (code, 0)).collect();
    for (position, number) in (0..).zip(order.values_mut()) {
        *number = position;
    }
    let belongs = codes.iter().map(|code| order[code]).collect();
    (order.into_keys().map(str::to_owned).collect(), belongs)
}

#[cfg(test)]
mod tests {
    use super::{LSOA, Shapes, WARD};

    fn error(lsoa: &[u8], ward: &[u8]) -> String {
        Shapes::read(lsoa, ward).expect_err("a broken file").to_string()
    }

    #[test]
    fn a_broken_pack_says_what_and_where() {
        let lsoa = String::from_utf8(LSOA.1.to_vec()).expect("UTF-8");
        let cut = error(&LSOA.1[..1_000_000], WARD.1);
        assert!(cut.starts_with("lsoa_epsg27700.topojson: ") && cut.contains("line"), "{cut}");
        let swapped = error(LSOA.1, LSOA.1);
        assert!(swapped.contains("ward_epsg27700.topojson: no object \"ward\""), "{swapped}");
        let orphan = lsoa.replacen(",\"msoa\":\"W02000001\"", "", 1);
        let orphan = error(orphan.as_bytes(), WARD.1);
        assert!(orphan.contains("area W01000003 has no property msoa"), "{orphan}");
        assert!(error(b"", WARD.1).contains("lsoa_epsg27700.topojson"));
    }
}

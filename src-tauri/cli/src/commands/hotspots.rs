//! `hotspots`: spatial autocorrelation of a measure, a recipe's score or a field of the user's own layer.

use std::path::Path;

use cyswllt_engine::{
    analysis::{
        Warning,
        hotspots::{
            BridgeLink, Cluster, Data, GlobalResult, HotspotClass, Hotspots, LevelField, Question,
            hotspots_of_layer, hotspots_of_level,
        },
    },
    catalogue::Catalogue,
    geography::{AreaRef, Crs, Level, Neighbourhood},
    sources::layer::{Limits, System, UserLayer},
    text::Language,
};
use serde::Serialize;

use super::{features, subject::subject};
use crate::{
    arguments::{Format, HotspotsArguments},
    failure::Failure,
    messages::{self, Speech},
    opened::{self, Opened},
    output::{self, Cell, Csv, Json, Number, Object},
};

const COLUMNS: [&str; 9] =
    ["code", "name", "value", "statistic", "z", "p", "q", "class", "neighbours"];

/// The result in JSON.
#[derive(Serialize)]
struct Item<'a> {
    global: Global,
    areas: Vec<Object<Cell>>,
    islands: &'a [String],
    missing: &'a [String],
    statistic: &'static str,
    global_statistic: &'a str,
    components: &'a [usize],
    bridges: Vec<Object<Cell>>,
    clusters: Vec<ClusterItem<'a>>,
    warnings: Vec<WarningItem<'a>>,
    permutations_needed: u64,
}

/// The result for the whole in JSON.
#[derive(Serialize)]
struct Global {
    statistic: Number,
    expected: Number,
    variance: Number,
    z: Number,
    p: Number,
}

/// A cluster in JSON.
#[derive(Serialize)]
struct ClusterItem<'a> {
    class: &'static str,
    confidence: u8,
    areas: Vec<&'a str>,
    residents: Option<Number>,
    authorities: &'a [String],
    names: Vec<&'a str>,
    mean: Number,
}

/// A warning in JSON.
#[derive(Serialize)]
struct WarningItem<'a> {
    code: &'a str,
    text: String,
}

/// What was found, and what its areas are called.
struct Answer<'a> {
    found: &'a Hotspots,
    codes: &'a [String],
    names: Vec<Option<String>>,
    /// What measures are called; none for a layer.
    catalogue: Option<&'a Catalogue>,
    /// The areas that were asked about.
    rows: Vec<usize>,
}

pub fn run(
    arguments: &HotspotsArguments,
    workspace: Option<&Path>,
    format: Option<Format>,
    speech: Speech,
) -> Result<(), Failure> {
    let format = output::format(format, Format::Csv);
    match (&arguments.layer, &arguments.measure) {
        (Some(_), _) => of_layer(arguments, format, speech),
        (None, measure) => {
            of_level(arguments, workspace, measure.as_deref().unwrap_or_default(), format, speech)
        }
    }
}

fn question(arguments: &HotspotsArguments) -> Question {
    Question {
        statistic: arguments.statistic,
        style: arguments.style,
        permutations: arguments.permutations,
        seed: arguments.seed,
        alpha: arguments.alpha,
        correction: arguments.correction,
        bridge: arguments.bridge,
        threshold: arguments.threshold,
    }
}

fn of_level(
    arguments: &HotspotsArguments,
    workspace: Option<&Path>,
    measure: &str,
    format: Format,
    speech: Speech,
) -> Result<(), Failure> {
    let opened = Opened::open(workspace)?;
    let (areas, catalogue) = (&opened.areas, &opened.catalogue);
    // The definition of the arguments sees to it that the level is there.
    let level = opened.level(arguments.level.as_ref())?.unwrap_or(Level::Authority);
    let first = subject(measure, workspace, catalogue, areas)?;
    let second = arguments
        .second
        .as_deref()
        .map(|text| subject(text, workspace, catalogue, areas))
        .transpose()?;
    let (shapes, tables) = rayon::join(|| opened::shapes(areas), || opened.tables());
    let (shapes, tables) = (shapes?, tables?);
    let data = Data { areas, shapes: &shapes, catalogue, tables: &tables };
    let asked = LevelField {
        subject: &first,
        second: second.as_ref(),
        level,
        within: arguments.within.as_deref(),
        neighbourhood: &arguments.weights,
    };
    let found = hotspots_of_level(data, asked, &question(arguments))?;
    let table = &areas.table(level).areas;
    let language = speech.names(format);
    let codes: Vec<String> = table.iter().map(|area| area.code.clone()).collect();
    let names = table.iter().map(|area| Some(area.name.get(language).to_owned())).collect();
    let answer = Answer::new(&found, &codes, names, Some(catalogue));
    answer.say(speech);
    if format == Format::Geojson {
        let chosen: Vec<AreaRef> =
            answer.rows.iter().map(|&row| AreaRef { level, position: row as u32 }).collect();
        return features::write(areas, &chosen, Crs::Wgs84, |area| {
            answer.object(area.position as usize)
        });
    }
    answer.write(arguments, format, language, speech)
}

fn of_layer(arguments: &HotspotsArguments, format: Format, speech: Speech) -> Result<(), Failure> {
    // The definition of the arguments sees to it that these are there.
    let path = arguments.layer.as_deref().unwrap_or("".as_ref());
    let field = arguments.field.as_deref().unwrap_or_default();
    let layer = UserLayer::read(path, arguments.id.as_deref(), &Limits::default())?;
    if layer.is_recognised() {
        let file = layer.file().to_owned();
        messages::say(&speech.text("cli-layer-recognised", &[("file", file.into())]));
    }
    features::say_crossings(&layer, speech);
    if let (System::Other(name), Neighbourhood::Band(_)) = (layer.system(), &arguments.weights) {
        let values = [("file", layer.file().to_owned().into()), ("system", name.clone().into())];
        messages::say(&speech.text("cli-layer-metres", &values));
    }
    let values = layer.field(field)?;
    let second = arguments.field2.as_deref().map(|field| layer.field(field)).transpose()?;
    let neighbourhood = &arguments.weights;
    let question = question(arguments);
    let found = hotspots_of_layer(&layer, &values, second.as_deref(), neighbourhood, &question)?;
    let names = (0..layer.len()).map(|row| layer.name(row).map(str::to_owned)).collect();
    let answer = Answer::new(&found, layer.ids(), names, None);
    answer.say(speech);
    if format == Format::Geojson {
        return features::write_layer(&layer, |row| answer.object(row));
    }
    answer.write(arguments, format, speech.names(format), speech)
}

impl<'a> Answer<'a> {
    fn new(
        found: &'a Hotspots,
        codes: &'a [String],
        names: Vec<Option<String>>,
        catalogue: Option<&'a Catalogue>,
    ) -> Self {
        let rows = (0..codes.len()).filter(|&row| found.class[row] != HotspotClass::Outside);
        Self { found, codes, names, catalogue, rows: rows.collect() }
    }

    /// The result for the whole, and what to know before trusting it.
    fn say(&self, speech: Speech) {
        messages::say(&self.found.sentence(speech.messages()));
        for warning in &self.found.warnings {
            messages::say(&warning.text(speech.messages(), self.catalogue));
        }
    }

    fn cells(&self, row: usize) -> Vec<Cell> {
        let found = self.found;
        let class = match found.class[row] {
            HotspotClass::Global => None,
            class => Some(class.id()),
        };
        vec![
            Cell::text(Some(&self.codes[row])),
            Cell::text(self.names[row].as_deref()),
            Cell::Number(found.value[row]),
            Cell::Number(found.statistic[row]),
            Cell::Number(found.z[row]),
            Cell::Number(found.p[row]),
            Cell::Number(found.q[row]),
            Cell::text(class),
            Cell::Number(f64::from(found.neighbours[row])),
        ]
    }

    fn object(&self, row: usize) -> Object<Cell> {
        Object(COLUMNS.map(str::to_owned).into_iter().zip(self.cells(row)).collect())
    }

    fn write(
        &self,
        arguments: &HotspotsArguments,
        format: Format,
        names: Language,
        speech: Speech,
    ) -> Result<(), Failure> {
        let found = self.found;
        match format {
            Format::Csv => {
                let mut csv = Csv::new(COLUMNS)?;
                for &row in &self.rows {
                    csv.row(&self.cells(row))?;
                }
                csv.end()
            }
            Format::Table => {
                let rows: Vec<_> = self.rows.iter().map(|&row| self.cells(row)).collect();
                output::table(names, &COLUMNS, &rows)
            }
            Format::Json | Format::Geojson => Json::object(&Item {
                global: whole(found.global),
                areas: self.rows.iter().map(|&row| self.object(row)).collect(),
                islands: &found.islands,
                missing: &found.missing,
                statistic: arguments.statistic.id(),
                global_statistic: &found.global_statistic,
                components: &found.components,
                bridges: found.bridges.iter().map(bridge).collect(),
                clusters: (found.clusters.iter())
                    .map(|cluster| self.cluster(cluster, names))
                    .collect(),
                warnings: (found.warnings.iter())
                    .map(|warning| item(warning, self.catalogue, speech.names(format)))
                    .collect(),
                permutations_needed: found.permutations_needed,
            }),
        }
    }

    fn cluster(&self, cluster: &'a Cluster, language: Language) -> ClusterItem<'a> {
        let code = |&position: &u32| self.codes[position as usize].as_str();
        ClusterItem {
            class: cluster.class.id(),
            confidence: cluster.confidence,
            areas: cluster.positions.iter().map(code).collect(),
            residents: cluster.residents.map(Number),
            authorities: &cluster.authorities,
            names: cluster.names.iter().map(|name| name.get(language)).collect(),
            mean: Number(cluster.mean),
        }
    }
}

fn whole(global: GlobalResult) -> Global {
    let GlobalResult { statistic, expected, variance, z, p } = global;
    Global {
        statistic: Number(statistic),
        expected: Number(expected),
        variance: Number(variance),
        z: Number(z),
        p: Number(p),
    }
}

fn bridge(link: &BridgeLink) -> Object<Cell> {
    Object(vec![
        ("from".to_owned(), Cell::text(Some(&link.from))),
        ("to".to_owned(), Cell::text(Some(&link.to))),
        ("metres".to_owned(), Cell::Number(link.metres)),
    ])
}

fn item<'w>(
    warning: &'w Warning,
    catalogue: Option<&Catalogue>,
    language: Language,
) -> WarningItem<'w> {
    WarningItem { code: &warning.code, text: warning.text(language, catalogue) }
}

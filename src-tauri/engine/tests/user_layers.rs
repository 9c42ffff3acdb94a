//! Layers of the user's own as they come: ids, names, systems, and files that are broken.

use cyswllt_engine::{
    geography::{Neighbourhood, NeighboursError},
    sources::layer::{LayerError, Limits, System, UserLayer},
};
use cyswllt_stats::weights::Metric;
use tempfile::TempDir;

struct Files(TempDir);

impl Files {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn write(&self, name: &str, text: &str) -> std::path::PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path
    }

    fn layer(&self, text: &str, id: Option<&str>) -> Result<UserLayer, LayerError> {
        UserLayer::read(&self.write("a.geojson", text), id, &Limits::default())
    }

    fn table(&self, text: &str, id: Option<&str>) -> Result<UserLayer, LayerError> {
        UserLayer::read(&self.write("a.csv", text), id, &Limits::default())
    }
}

/// A collection of features, one a line from line 2, with more members before the features.
fn collection(members: &str, features: &[String]) -> String {
    let features = features.join(",\n");
    format!("{{{members}\"type\":\"FeatureCollection\",\"features\":[\n{features}\n]}}")
}

fn feature(members: &str, properties: &str, geometry: &str) -> String {
    format!(r#"{{{members}"type":"Feature","properties":{properties},"geometry":{geometry}}}"#)
}

/// A unit square with its lower left corner here, times a size.
fn square(x: f64, y: f64, size: f64) -> String {
    let corners = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)];
    let ring: Vec<String> =
        corners.iter().map(|(a, b)| format!("[{},{}]", x + a * size, y + b * size)).collect();
    format!(r#"{{"type":"Polygon","coordinates":[[{}]]}}"#, ring.join(","))
}

fn crs(name: &str) -> String {
    format!(r#""crs":{{"type":"name","properties":{{"name":"{name}"}}}},"#)
}

#[test]
fn ids_are_texts() {
    let files = Files::new();
    let properties = [r#"{"a":1,"b":"01","c":1.0}"#, r#"{"a":2,"b":" é\u00e9 ","c":2.0}"#];
    let of = |members: [&str; 2]| {
        let features = [0, 1].map(|i| feature(members[i], properties[i], "null"));
        collection("", &features)
    };
    let text = of([r#""id":"x","#, r#""id":7,"#]);
    let ids = |text: &str, id| files.layer(text, id).unwrap().ids().to_vec();
    assert_eq!(ids(&text, None), ["x", "7"]);
    assert_eq!(ids(&text, Some("a")), ["1", "2"]);
    assert_eq!(ids(&text, Some("b")), ["01", "éé"]);
    assert_eq!(ids(&text, Some("c")), ["1.0", "2.0"]);
    // Only one has an id of its own.
    assert_eq!(ids(&of([r#""id":"x","#, ""]), None), ["1", "2"]);
    let table = "code;name;v\nW1;Llan;3\nW2;;\n";
    let table = files.table(table, Some("code")).unwrap();
    assert_eq!(table.ids(), ["W1", "W2"]);
    assert_eq!((table.name(0), table.name(1)), (Some("Llan"), None));
    assert_eq!(format!("{:?}", table.field("v").unwrap()), "[3.0, NaN]");
    assert_eq!(files.table("v\n3\n4\n", None).unwrap().ids(), ["1", "2"]);
}

#[test]
fn ids_that_do_not_tell_apart() {
    let files = Files::new();
    let of = |a: &str, b: &str| collection("", &[feature("", a, "null"), feature("", b, "null")]);
    let error = files.layer(&of(r#"{"k":1}"#, r#"{"k":"1"}"#), Some("k")).unwrap_err();
    assert!(
        matches!(&error, LayerError::RepeatedId { id, first: 1, second: 2, .. } if id == "1"),
        "{error}"
    );
    for bad in [r#"{"k":null}"#, r#"{"k":""}"#, r#"{"k":true}"#, r#"{"k":[1]}"#, "{}", "null"] {
        let error = files.layer(&of(r#"{"k":1}"#, bad), Some("k")).unwrap_err();
        assert!(matches!(error, LayerError::NoId { line: 3, feature: 2, .. }), "{bad}: {error}");
        assert_eq!(error.code(), "layer-no-id");
    }
    let error = files.layer(&of(r#"{"k":1}"#, r#"{"j":1}"#), Some("x")).unwrap_err();
    assert!(matches!(error, LayerError::UnknownField { fields, .. } if fields == ["k", "j"]));
    let error = files.table("k,v\na,1\na,2\n", Some("k")).unwrap_err();
    assert!(matches!(error, LayerError::RepeatedId { first: 1, second: 2, .. }));
    let error = files.table("k,v\na,1\n,2\n", Some("k")).unwrap_err();
    assert!(matches!(error, LayerError::NoId { line: 3, feature: 2, .. }));
    assert!(matches!(files.table("k\n1\n", Some("x")), Err(LayerError::UnknownField { .. })));
}

#[test]
fn fields_and_texts() {
    let files = Files::new();
    let shape = r#"{"type" : "Point", "coordinates" : [-3.50, 52]}"#;
    let text = collection(
        "",
        &[
            feature("", r#"{"x":1,"NAME":"Aber","t":"5"}"#, shape),
            feature("", r#"{"x":null,"y":-2.5e1}"#, "null"),
            feature("", "null", shape),
        ],
    );
    let layer = files.layer(&text, None).unwrap();
    assert_eq!(
        (layer.len(), layer.fields()),
        (3, ["x", "NAME", "t", "y"].map(String::from).into())
    );
    assert_eq!(format!("{:?}", layer.field("x").unwrap()), "[1.0, NaN, NaN]");
    assert_eq!(format!("{:?}", layer.field("y").unwrap()), "[NaN, -25.0, NaN]");
    let error = layer.field("t").unwrap_err();
    assert!(
        matches!(&error, LayerError::NotANumber { line: 2, feature: 1, value, .. } if value == "\"5\""),
        "{error}"
    );
    assert!(matches!(layer.field("z"), Err(LayerError::UnknownField { .. })));
    assert_eq!((layer.name(0), layer.name(1)), (Some("Aber"), None));
    assert_eq!((layer.geometry_text(0), layer.geometry_text(1)), (shape, "null"));
    assert_eq!(layer.crs_text(), None);
    let ons = collection("", &[feature("", r#"{"LSOA21CD":"W1","LSOA21NM":"Llan"}"#, "null")]);
    assert_eq!(files.layer(&ons, None).unwrap().name(0), Some("Llan"));
}

#[test]
fn systems() {
    let files = Files::new();
    let of = |members: &str, geometry: String| {
        files.layer(&collection(members, &[feature("", r#"{"x":1}"#, &geometry)]), None)
    };
    let grid = || square(318_000.0, 176_000.0, 100.0);
    let layer = of("", grid()).unwrap();
    assert_eq!((layer.system(), layer.is_recognised()), (&System::Grid, true));
    assert!(layer.crs_text().unwrap().contains("27700"));
    let layer = of(&crs("urn:ogc:def:crs:EPSG::27700"), grid()).unwrap();
    assert_eq!((layer.system(), layer.is_recognised()), (&System::Grid, false));
    let utm = crs("urn:ogc:def:crs:EPSG::32617");
    let layer = of(&utm, square(500_000.0, 4_000_000.0, 100.0)).unwrap();
    assert!(matches!(layer.system(), System::Other(name) if name.ends_with("32617")));
    assert_eq!(layer.points().1, Metric::Plane);
    assert!(utm.contains(layer.crs_text().unwrap()));
    let layer = of(&crs("urn:ogc:def:crs:OGC:1.3:CRS84"), square(-3.0, 52.0, 0.1)).unwrap();
    assert_eq!((layer.system(), layer.points().1), (&System::Degrees, Metric::Sphere));
    for (members, geometry) in [
        ("", square(-353_000.0, 6_700_000.0, 100.0)),
        ("", square(51.5, -3.2, 0.1)),
        (&*crs("EPSG:27700"), square(-3.0, 52.0, 0.1)),
        (&*crs("EPSG:3857"), square(-3.0, 52.0, 0.1)),
        (&*crs("EPSG:4326"), grid()),
    ] {
        let error = of(members, geometry).unwrap_err();
        assert!(matches!(error, LayerError::WrongSystem { feature: 1, .. }), "{error}");
    }
}

#[test]
fn web_mercator_is_measured_in_real_metres() {
    let files = Files::new();
    // Two points on the 60th parallel, 2,000 m apart on the map and 1,000 on the ground.
    let y = 8_399_737.889;
    let at = |x: f64| format!(r#"{{"type":"Point","coordinates":[{x},{y}]}}"#);
    let features = [0.0, 2_000.0].map(|x| feature("", "{}", &at(x)));
    let layer = files.layer(&collection(&crs("EPSG:3857"), &features), None).unwrap();
    let (points, _) = layer.metric_points();
    assert!((points[0][1] - 60.0).abs() < 1e-6, "{points:?}");
    let islands = |metres| layer.weights(&Neighbourhood::Band(metres)).unwrap().islands().len();
    assert_eq!((islands(990.0), islands(1_010.0)), (2, 0));
    assert_eq!(layer.weights(&Neighbourhood::Nearest(1)).unwrap().islands().len(), 0);
}

#[test]
fn neighbours_of_shapes() {
    let files = Files::new();
    let multi = r#"{"type":"MultiPolygon","coordinates":[[[[9,9],[10,9],[9,10],[9,9]]],[[[2,1],[3,1],[3,2],[2,1]]]]}"#;
    let shapes = [
        square(0.0, 0.0, 1.0),
        square(1.0, 1.0, 1.0),
        "null".into(),
        multi.into(),
        square(0.0, 1.0, 1.0),
    ];
    let features = shapes.map(|shape| feature("", "{}", &shape));
    let layer = files.layer(&collection("", &features), None).unwrap();
    let queen = layer.weights(&Neighbourhood::Queen).unwrap();
    assert_eq!(queen.neighbours(0), [1, 4]);
    assert_eq!(queen.neighbours(1), [0, 3, 4]);
    assert_eq!(queen.islands(), [2]);
    assert_eq!(layer.weights(&Neighbourhood::Rook).unwrap().neighbours(4), [0, 1]);
    // Who has no shape is nobody's neighbour.
    let nearest = layer.weights(&Neighbourhood::Nearest(3)).unwrap();
    assert_eq!((nearest.neighbours(0), nearest.cardinality(2)), (&[1, 3, 4][..], 0));
    let error = layer.weights(&Neighbourhood::Nearest(4)).unwrap_err();
    assert_eq!(error.code(), "neighbours-count");
    assert!(layer.points().0[2][0].is_nan());
}

#[test]
fn what_has_no_outline_or_no_shape() {
    let files = Files::new();
    let point = r#"{"type":"Point","coordinates":[-3,52]}"#;
    let features = [feature("", "{}", &square(0.0, 0.0, 1.0)), feature("", "{}", point)];
    let layer = files.layer(&collection("", &features), None).unwrap();
    let error = layer.weights(&Neighbourhood::Rook).unwrap_err();
    assert!(matches!(error, NeighboursError::NoOutline { feature: 2, kind: "Point", .. }));
    let table = files.table("id,x\na,1\nb,2\n", Some("id")).unwrap();
    for neighbourhood in [Neighbourhood::Queen, Neighbourhood::Nearest(1), Neighbourhood::Band(5.0)]
    {
        let error = table.weights(&neighbourhood).unwrap_err();
        assert_eq!(error.code(), "neighbours-shapeless");
    }
    let gal = files.write("a.gal", "2\na 1\nb\nb 0\n");
    let weights = table.weights(&Neighbourhood::File(gal)).unwrap();
    assert_eq!((weights.neighbours(0), weights.islands()), (&[1][..], vec![1]));
}

#[test]
fn whole_numbers_with_decimals_are_found() {
    let files = Files::new();
    let features = ["1.0", "2.0"].map(|id| feature("", &format!(r#"{{"k":{id}}}"#), "null"));
    let layer = files.layer(&collection("", &features), Some("k")).unwrap();
    for text in ["2\n1 1\n2\n2 0\n", "2\n1.0 1\n2.0\n2.0 0\n"] {
        let gal = files.write("k.gal", text);
        assert_eq!(layer.weights(&Neighbourhood::File(gal)).unwrap().neighbours(0), [1]);
    }
    let gal = files.write("k.gal", "2\n1 1\n3\n3 0\n");
    let error = layer.weights(&Neighbourhood::File(gal)).unwrap_err();
    assert_eq!(error.code(), "weights-unknown-id");
    let names: Vec<&str> = error.arguments().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["file", "line", "id"]);
}

#[test]
fn broken_files() {
    let files = Files::new();
    let broken = |text: &str, line: usize, part: &str| {
        let error = files.layer(text, None).unwrap_err();
        assert!(
            matches!(&error, LayerError::Broken { line: at, reason, .. } if *at == line && reason.contains(part)),
            "{text}: {error}"
        );
    };
    let of =
        |geometry: &str| collection("", &[feature("", "{}", "null"), feature("", "{}", geometry)]);
    broken(&of(r#"{"type":"Polygon","coordinates":[[-3,52],[-3,53]]}"#), 3, "feature 2");
    broken(&of(r#"{"type":"Polygon","coordinates":[[[-3],[-3,53]]]}"#), 3, "rings");
    broken(&of(r#"{"type":"Spiral","coordinates":[-3,53]}"#), 3, "Spiral");
    broken(&of(r#"{"type":"Point","coordinates":["a",53]}"#), 3, "coordinates");
    broken(&of("null").replace("{},", r#"{"x":NaN},"#), 2, "null");
    broken("{}", 1, "FeatureCollection");
    broken(&of("null")[..60], 2, "EOF");
    broken("", 1, "EOF");
    assert!(matches!(files.layer(&collection("", &[]), None), Err(LayerError::Empty { .. })));
    assert!(matches!(files.table("a,b\n", None), Err(LayerError::Empty { .. })));
    let path = files.0.path().join("b.geojson");
    std::fs::write(&path, [b"{\n\"a\":\"\xff\",", &of("null").as_bytes()[1..]].concat()).unwrap();
    let error = UserLayer::read(&path, None, &Limits::default()).unwrap_err();
    assert!(matches!(&error, LayerError::Broken { line: 2, .. }), "{error}");
    let few = Limits { features: 1, ..Limits::default() };
    let path = files.write("c.geojson", &of("null"));
    assert!(matches!(UserLayer::read(&path, None, &few), Err(LayerError::Broken { .. })));
    let missing = files.0.path().join("none.geojson");
    let error = UserLayer::read(&missing, None, &Limits::default()).unwrap_err();
    assert!(matches!(error, LayerError::Unreadable { .. }));
}

//! What the columns of a list of points hold, by their names in either language.

use csv::ByteRecord;

use crate::sources::own::{Role, names_places, role, words};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Id,
    /// `name`: the English name where there is an `enw` too.
    Name,
    /// `enw`: the Welsh name where there is a `name` too.
    Enw,
    Kind,
    Hours,
    Languages,
    Capacity,
    Wheelchair,
    Cost,
    Notes,
    Place(Role),
}

/// Names of columns, as [`words`] writes them.
const NAMES: &[(Column, &[&str])] = &[
    (Column::Id, &["id", "site id", "id safle", "rhif adnabod"]),
    (
        Column::Name,
        &["name", "title", "name en", "en name", "name english", "english name", "name eng"],
    ),
    (Column::Name, &["enw saesneg", "enw en", "enw yn saesneg"]),
    (Column::Enw, &["enw", "teitl", "name cy", "cy name", "name welsh", "welsh name", "name cym"]),
    (Column::Enw, &["enw cymraeg", "enw cy", "enw yn gymraeg"]),
    (Column::Kind, &["kind", "type", "category", "math", "categori"]),
    (Column::Hours, &["opening hours", "opening times", "hours", "open", "opening"]),
    (Column::Hours, &["oriau agor", "oriau", "amserau agor", "amseroedd agor", "ar agor"]),
    (Column::Languages, &["languages", "language", "ieithoedd", "iaith"]),
    (Column::Capacity, &["capacity", "seats", "capasiti", "seddi", "nifer y seddi"]),
    (Column::Cost, &["cost", "costs", "price", "pris", "costau"]),
    (
        Column::Notes,
        &["notes", "note", "comments", "comment", "partner", "partners", "partner organisations"],
    ),
    (
        Column::Notes,
        &[
            "nodiadau",
            "nodyn",
            "sylwadau",
            "partneriaid",
            "sefydliad partner",
            "sefydliadau partner",
        ],
    ),
];

/// What a column holds, by its name; none for any other.
pub(super) fn column(name: &str) -> Option<Column> {
    let words = words(name);
    let joined = words.join(" ");
    let named = NAMES.iter().find(|(_, names)| names.contains(&joined.as_str()));
    if let Some((column, _)) = named {
        return Some(*column);
    }
    if words.iter().any(|word| word.starts_with("wheelchair"))
        || joined.contains("cadair olwyn")
        || joined.contains("cadeiriau olwyn")
    {
        return Some(Column::Wheelchair);
    }
    match role(name)? {
        Role::Area | Role::Number => None,
        role => Some(Column::Place(role)),
    }
}

/// Whether a row is a header that says where its rows are.
pub(super) fn is_header(record: &ByteRecord) -> bool {
    record.iter().any(|cell| {
        matches!(column(&String::from_utf8_lossy(cell)), Some(Column::Place(_)))
            && !cell.iter().all(u8::is_ascii_digit)
    })
}

/// Where the columns are.
#[derive(Debug, Default)]
pub(super) struct Columns {
    pub(super) id: Option<usize>,
    pub(super) name: Option<usize>,
    pub(super) enw: Option<usize>,
    pub(super) kind: Option<usize>,
    pub(super) hours: Option<usize>,
    pub(super) languages: Option<usize>,
    pub(super) capacity: Option<usize>,
    pub(super) wheelchair: Option<usize>,
    pub(super) cost: Option<usize>,
    /// Partner organisations and notes, in the file's order.
    pub(super) notes: Vec<usize>,
    pub(super) postcode: Option<usize>,
    pub(super) grid: Option<usize>,
    pub(super) metres: Option<[usize; 2]>,
    pub(super) degrees: Option<[usize; 2]>,
    /// Coordinates of a system that the numbers tell.
    pub(super) either: Option<[usize; 2]>,
}

impl Columns {
    /// Where the columns with these names are; of several for one thing the first.
    pub(super) fn of(names: &[String]) -> Self {
        let mut found = Self::default();
        let mut pairs = [[None; 2]; 3];
        for (at, name) in names.iter().enumerate() {
            let Some(column) = column(name) else { continue };
            let place = match column {
                Column::Id => &mut found.id,
                Column::Name => &mut found.name,
                Column::Enw => &mut found.enw,
                Column::Kind => &mut found.kind,
                Column::Hours => &mut found.hours,
                Column::Languages => &mut found.languages,
                Column::Capacity => &mut found.capacity,
                Column::Wheelchair => &mut found.wheelchair,
                Column::Cost => &mut found.cost,
                Column::Notes => {
                    found.notes.push(at);
                    continue;
                }
                Column::Place(role) => match role {
                    Role::Postcode => &mut found.postcode,
                    Role::Grid => &mut found.grid,
                    Role::Easting => &mut pairs[0][0],
                    Role::Northing => &mut pairs[0][1],
                    Role::Longitude => &mut pairs[1][0],
                    Role::Latitude => &mut pairs[1][1],
                    Role::X => &mut pairs[2][0],
                    Role::Y => &mut pairs[2][1],
                    Role::Area | Role::Number => continue,
                },
            };
            place.get_or_insert(at);
        }
        let [metres, degrees, either] = pairs.map(|[x, y]| Some([x?, y?]));
        (found.metres, found.degrees, found.either) = (metres, degrees, either);
        if found.name.is_none() && found.enw.is_none() {
            let is_free = |at: &usize| column(&names[*at]).is_none() && names_places(&names[*at]);
            found.name = (0..names.len()).find(is_free);
        }
        found
    }

    /// Whether they say where a row is.
    pub(super) fn have_places(&self) -> bool {
        let pairs = [self.metres, self.degrees, self.either];
        self.postcode.is_some() || self.grid.is_some() || pairs.iter().any(Option::is_some)
    }
}

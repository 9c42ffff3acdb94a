-- What is stored is never changed, only the columns live and in_use are: see mod.rs. All definitions together fit the first
-- page of a file, which salvage.rs relies on; comments stand between them, because SQLite keeps those inside.

-- version: raised by every write. uncleared: 1 while free pages may still hold what was deleted for good.
-- recipes_taken: 1 once the recipes that were TOML files are here.
CREATE TABLE workspace (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    version INTEGER NOT NULL,
    made TEXT NOT NULL,
    uncleared INTEGER NOT NULL CHECK (uncleared IN (0, 1)),
    recipes_taken INTEGER NOT NULL CHECK (recipes_taken IN (0, 1))
) STRICT;

-- live: 0 where only a step of the history remembers it. parts: how many rows of part belong to it. info, report:
-- ReleaseInfo and CheckReport as JSON. sum, here and below: the checksum of the row (checksum.rs), because SQLite does not
-- notice a byte that flips inside a value.
CREATE TABLE release (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    series TEXT NOT NULL,
    vintage TEXT NOT NULL,
    imported TEXT NOT NULL,
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    in_use INTEGER NOT NULL CHECK (in_use IN (0, 1)),
    bytes INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    sum INTEGER NOT NULL,
    info TEXT NOT NULL,
    report TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX release_live ON release (series, vintage) WHERE live = 1;

-- What belongs to a release, in order:
--   figures            level, name; values: a little-endian f64 an area; states: a byte an area, or none
--   measure            body: OwnMeasure as JSON
--   postcodes          values: the postcodes, a line each
--   postcode-figures   name; values: a little-endian f32 a postcode
--   points             body: the set as JSON without coordinates; values: easting and northing as little-endian f64
--   level              body: OwnLevel as JSON
--   series             name: the measure; body: pairs of code and period as JSON; values: value, lower and upper as f64
CREATE TABLE part (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    release INTEGER NOT NULL REFERENCES release ON DELETE CASCADE,
    kind TEXT NOT NULL,
    level TEXT NOT NULL,
    name TEXT NOT NULL,
    length INTEGER NOT NULL,
    sum INTEGER NOT NULL,
    body TEXT NOT NULL,
    "values" BLOB NOT NULL,
    states BLOB
) STRICT;

CREATE INDEX part_release ON part (release, kind, level);

-- Every version of a recipe, selection, classification, view, set of points or setting. item: the same in all versions of
-- one. body: JSON.
CREATE TABLE item (
    version INTEGER PRIMARY KEY AUTOINCREMENT,
    item INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    changed TEXT NOT NULL,
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    sum INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX item_live ON item (item) WHERE live = 1;
CREATE UNIQUE INDEX item_name ON item (kind, name) WHERE live = 1;

-- The history. changes: JSON, a list of [what, row, before, after].
CREATE TABLE step (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    sum INTEGER NOT NULL,
    changes TEXT NOT NULL
) STRICT;

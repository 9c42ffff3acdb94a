-- The network of roads that the user imported, one at a time. It has no history: whoever removed it imports its file again.
-- info: RoadsReport as JSON. content: geography/roads/stored.rs.
CREATE TABLE roads (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    imported TEXT NOT NULL,
    sum INTEGER NOT NULL,
    info TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

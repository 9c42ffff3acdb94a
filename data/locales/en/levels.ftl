### Levels of the user’s own: areas made of areas.

## In the window

# $level: the name of a level
map-no-shapes = { $level }: they are made of parts of small areas, of which there are no shapes, so they cannot be drawn. Their figures are in the table.
map-show-table = Show the table

## Why areas made of areas cannot be a level

# $id: the id that was given
error-level-id-form = “{ $id }” cannot be the id of a level. Use the letters a to z, figures and hyphens, with a letter first and at most 32 characters, such as senedd-2026.
# $id: the id that was given
error-level-id-reserved = “{ $id }” cannot be the id of a level, because it means something else here. Choose another one.
# $id: the level’s id
error-level-too-many = There is no room for the level “{ $id }”. Remove levels that are no longer needed, and start the program again.
# $id: the level’s id; $found: the id of another level
error-level-made-of = The level “{ $id }” is made of areas of the level { $found }. Use a lookup of LSOAs or of output areas.
# $id: the level’s id; $found and $expected: numbers of areas
error-level-members = The level “{ $id }” says of { $found } areas where they belong, and there are { $expected }. Import its lookup again.
# $id: the level’s id; $code: the code of an LSOA or output area
error-level-member = In the level “{ $id }”, { $code } belongs to an area that is not there. Import its lookup again.
# $id: the level’s id; $code: the code
error-level-code = In the level “{ $id }”, the code “{ $code }” stands for more than one area, or for none. Give each area a code of its own.
# $id: the level’s id
error-level-empty = The level “{ $id }” has no area to which anything belongs. Check the codes in its lookup.

## What goes along with their figures

export-note-own-level = Areas are made of whole small areas or output areas, as a lookup that was imported says. Counts are added up, and rates worked out from the sums; what is published without counts is averaged, weighted by people, households or premises, and is an estimate.
# $list: measures with figures and ranks
report-lead-worst-own = Compared with the other areas of this kind in Wales, what stands out most is: { $list }. Rank 1 means the most exclusion.
report-limit-own-level = The area is made of small areas or output areas, as a lookup that was imported says. Counts are added up, and rates worked out from the sums; what is published without counts is averaged, weighted by people, households or premises, and is an estimate.

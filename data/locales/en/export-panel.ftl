### Exporting what is on the screen: the dialog. What the files themselves say is in export.ftl.

exports-open = Export…
exports-open-map = Export the map or its figures
exports-open-table = Export the table
exports-open-result = Export these results
exports-title = Export
exports-what = What is exported
exports-title-of = Figures
exports-areas = Areas
# $level: the name of a level; $area: Wales or an authority; $count: how many areas
exports-on-map = { $count ->
        [one] { $level }: { $area } (1 area)
       *[other] { $level }: { $area } ({ $count } areas)
    }
# $count: how many areas are selected
exports-selected = { $count ->
        [one] Only the selected area
       *[other] Only the { $count } selected areas
    }
exports-colours = Colours
# $by: residents, households or premises
exports-circles = Circles ({ $by })
exports-first-map = The picture shows the first map. To save the second one, swap the two.
# $count: how many classes; $method: the name of a method; $palette: the name of a palette
exports-classes = { $count ->
        [one] 1 class; { $method }; { $palette }
       *[other] { $count } classes; { $method }; { $palette }
    }
exports-classes-category = Mentioned and not mentioned
exports-classes-hotspots = The classes of the legend
exports-classes-rank = Rank, in the groups of the legend
exports-classes-certainty = Certainty, in the groups of the legend
exports-measures = Measures
exports-measures-shown = The measure on the map
exports-measures-both = The two measures that are compared
# $count: how many measures; $level: the name of a level
exports-measures-all = { $count ->
        [one] The only measure there is for: { $level }
       *[other] All { $count } measures that there are for: { $level }
    }
exports-counts = Also the counts behind each rate
exports-certainty = Also how sure each rank is
exports-none-measure = There are no figures at this level for this measure, so there is nothing to export. Show another level.
exports-none-index = The index has no scores at this level, so there is nothing to export.
exports-none-hotspots = No hotspots have been found yet, so there is nothing to export.
exports-none-matrix = Two indexes are compared. Show each of them by itself under “Index” to export it; a comparison of two measures can be exported from here.
exports-none-support = Lists of support are written from the result: choose “Make a list…” or “List of gaps…” there.

## Formats

exports-format = Format
exports-format-data = Figures
exports-format-picture = Picture of the map
exports-format-csv = CSV
    .note = opens in every program; codes, figures and their status
exports-format-xlsx = Excel workbook (XLSX)
    .note = with a sheet of notes and sources
exports-format-geojson = GeoJSON
    .note = areas with their figures, for maps on the web
exports-format-geopackage = GeoPackage
    .note = for QGIS, with the colours of this map
exports-format-parquet = Parquet
    .note = for pandas, R and DuckDB
exports-format-svg = SVG
    .note = drawing with real text; enlarge it as you like
exports-format-png = PNG
    .note = picture for documents and slides
exports-bom = For Excel: mark the file as UTF-8, so that ŵ and ŷ are read (BOM)
exports-notes = Notes and licences beside the file
exports-notes-csvw = Metadata for programs (CSV on the Web)
exports-notes-text = A text file
exports-notes-none = None
exports-size = Size of the picture
exports-width = Width in mm
exports-height = Height in mm
exports-dpi = Dots per inch
# $width and $height: numbers of pixels, written out already
exports-pixels = { $width } × { $height } pixels
# $least and $most: numbers
exports-size-wrong = Width and height are between { $least } and { $most } mm.
# $least and $most: numbers
exports-dpi-wrong = Dots per inch are between { $least } and { $most }.
# $limit: a number of million
exports-pixels-many = That is more than { $limit } million pixels: choose a smaller size or fewer dots per inch.

## Saving

exports-save = Save…
exports-dialog = Save the export
# $files: names of files
exports-files = Written: { $files }

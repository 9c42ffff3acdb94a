### The window: header, map, legend, settings, dialogs.
### The panels beside the map are in panels.ftl, measures and levels in measures.ftl, errors in errors.ftl.

app-name = Cyswllt
app-subtitle = Digital inclusion in Wales

## The window as a whole

shell-loading = Loading…
shell-close = Close
shell-dismiss = Dismiss
shell-language = Language
shell-skip-map = Skip to the map
shell-skip-panel = Skip to details and table
shell-measures = Measures and legend
shell-map = Map
shell-panels = Details, table and selection
shell-tab-details = Details
shell-tab-result = Result
shell-tab-table = Table
shell-tab-selection = Selection
# $measure: the name of a measure
shell-measure-shown = The map shows { $measure }
shell-failed = Cyswllt could not start

## What the map answers

mode-label = What the map answers
mode-measure = Measure
mode-index = Index
mode-hotspots = Hotspots
mode-matrix = Matrix
mode-support = Support
mode-measure-shown = The map shows one measure
mode-index-shown = The map shows the priority index
mode-hotspots-shown = The map shows hotspots
mode-matrix-shown = The map compares two measures with each other
mode-support-shown = The map shows who is out of reach of support

## Above the map

toolbar-label = What the map shows
toolbar-scope = Area
toolbar-level = Level
# $level: the name of a level, such as “Local authorities”
toolbar-auto = Automatic: { $level }

## The map

# $measure: the name of a measure, $level: the name of a level
map-label = Map of Wales: { $measure }. { $level }
map-keys = Arrow keys move the map, plus and minus zoom. Shift with an arrow key goes to the next area and reads it out; Enter selects it, Shift and Enter adds it to the selection, Enter again goes into its authority. Home shows the whole of Wales, Escape clears the selection. The table has every area as well.
map-controls = Map controls
map-layers = Extra layers
map-libraries = Libraries
map-settlements = Place names
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-whole = Whole of Wales
map-attribution = Sources and copyright
map-library-undated = From an undated list: check before you rely on it
# $measure: the name of a measure, $level: the name of a level
map-not-available = { $level }: no figures for “{ $measure }” at this level. The map does not spread figures of larger areas over smaller ones.
# $level: the name of a level
analysis-no-level = { $level }: there are no figures at this level for what is chosen.
# $levels: names of levels
analysis-levels = There are figures for: { $levels }.
analysis-no-levels = There are no figures at any level for what is chosen.
map-show-available = Show areas that have figures
map-no-area-that-way = No area in that direction
map-cleared = Selection cleared
# $area: the name of an area
map-selected = { $area } selected
# $area: the name of an area, $count: how many areas are selected
map-selected-more = { $count ->
        [one] { $area } added: 1 area selected
       *[other] { $area } added: { $count } areas selected
    }
map-unselected = { $count ->
        [0] { $area } removed: nothing selected
        [one] { $area } removed: 1 area selected
       *[other] { $area } removed: { $count } areas selected
    }
map-entered = The map shows { $area }

## The legend

legend-title = Legend
legend-change = Change classes
legend-caption = Classes of the map with the number of areas in each
legend-colour = Colour
legend-values = Values
legend-areas = Areas
# $number: the number of a class, lowest values first
legend-class = Class { $number }
# $unit: the name of a unit, $level: the name of a level
legend-subtitle = { $unit } · { $level }
# $from and $to: numbers, written out already
legend-range = { $from } – { $to }
# $minimum, $maximum, $mean: values, written out already
legend-histogram = How the values are spread: from { $minimum } to { $maximum }, mean { $mean }
legend-hatched = Hatched
legend-lined = Lines
legend-dotted = Dotted
legend-estimated = Estimated
legend-suppressed = Suppressed
legend-no-data = No data
legend-mentioned = Mentioned
legend-not-mentioned = Not mentioned
legend-category-note = Not mentioned does not mean not offered.
legend-libraries = Public library (undated list)
legend-higher-is-worse = A higher figure means more exclusion. A class includes its upper bound.
legend-lower-is-worse = A lower figure means more exclusion. A class includes its upper bound.
legend-method = Method
legend-method-quantile = Quantiles (equal counts)
legend-method-equal-interval = Equal intervals
legend-method-natural-breaks = Natural breaks (Jenks)
legend-method-standard-deviation = Standard deviations
legend-method-head-tail = Head/tail breaks
legend-method-manual = My own breaks
legend-classes = Classes
legend-breaks = Breaks between the classes
legend-breaks-hint = Rising numbers with a decimal point, separated by semicolons: 50; 80; 90
# $text: what the user wrote
legend-breaks-number = “{ $text }” is not a number. Write numbers with a decimal point and semicolons between them: 50; 80.5; 90
legend-breaks-order = { $text } is not larger than the break before it. Write the breaks from the lowest to the highest.
# $least, $most: how many breaks there can be
legend-breaks-few = At least { $least } breaks are needed.
legend-breaks-many = There can be at most { $most } breaks.
legend-apply = Apply
# $breaks: numbers
legend-preset-ofcom = Ofcom’s thresholds (its speeds in Mbit/s): { $breaks }
legend-preset-high-shares = High shares: { $breaks }
legend-preset-low-shares = Low shares: { $breaks }
legend-preset-wimd = Most deprived 10, 20, 30, 50%: { $breaks }
# $area: the name of an authority
legend-scope = Make the classes from { $area } only
legend-palette = Colours
legend-palette-sequential = light to dark
legend-palette-diverging = two directions
legend-reverse = Reverse the colours
# $gvf: a number from 0 to 1, written out already
legend-fit = Goodness of variance fit (GVF): { $gvf }

## Details and selection

# $area: the name of an authority
details-into = Show the small areas of { $area }
# $area: the name of an authority, $count: how many libraries
libraries-title = { $count ->
        [one] 1 public library in { $area }
       *[other] { $count } public libraries in { $area }
    }
libraries-undated = The list of libraries has no date. Check opening times with the council.
libraries-show = : show on the map
selection-none = Nothing is selected. Click an area on the map, or tick rows in the table; with Shift or Ctrl you add areas to the selection.

## Settings

settings-title = Settings
settings-language = Language
settings-theme = Appearance
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-map = On the map
settings-saved = Settings, the measure, its classes and the view are kept for the next start.

## Keyboard and mouse

help-short = Help
help-everywhere = Everywhere
help-search = Search for a place, a postcode or an area
help-help = Help and glossary
help-undo = Undo the last change of your data
help-redo = Do again what was undone
help-escape = Close what is open; on the map, clear the selection
help-map = On the map
help-pan = Move the map
help-zoom = Zoom in or out
help-step = Go to the next area in that direction and read it out
help-pick = Select the area reached
help-enter = Go into the authority of the area selected
help-add = Add the area to the selection, or take it out
help-home = Show the whole of Wales
help-mouse = With the mouse
help-click = Click
help-click-does = Select an area
help-shift-click = Shift or Ctrl and click
help-shift-click-does = Add an area to the selection, or take it out
help-double-click = Double click
help-double-click-does = Go into the authority
help-shift-drag = Shift and drag
help-shift-drag-does = Zoom to a rectangle
help-table = Everything on the map is also in the table and in the details.

## Data and self-check

about-short = Data and self-check
about-title = Data and self-check
about-text = Cyswllt shows where people in Wales are cut off from the digital world. It comes with official open data and works without a network. Estimates are marked, and a figure known for an authority is never spread over its small areas.
# $version: the app’s version
about-version = Cyswllt { $version }
about-sources = Sources
about-publisher = Publisher
about-release = Release
about-released = Published
about-undated = Undated
about-licence = Licence
about-address = Address
about-attributions = Attribution

## Why a selection as a whole has no figure (the engine says which)

selection-empty = Nothing is selected
selection-unavailable = This area has no figure for this measure.
selection-not-additive = These areas together have no figure: a rank, a score or a percentage without its counts cannot be combined.

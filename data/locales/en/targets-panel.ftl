### The list to leave with, in the window.

support-targets-open = Make a list…
support-targets-title = A list to leave with
support-targets-of = What the list has
support-targets-of-sites = The new sites that were found
support-targets-of-gaps = Gaps: areas where more people are out of reach than within
support-targets-of-schemes = The areas that a scheme would connect
support-targets-of-selection = The selected areas
support-targets-of-hotspots = The areas of the hotspots that were found
support-targets-language = Language
support-targets-language-en = English
support-targets-language-cy = Welsh
support-targets-language-both = Both, each in a file of its own
support-targets-format = Formats
support-targets-format-pdf = PDF
    .note = to read and to print
support-targets-format-xlsx = Excel
    .note = to go on working with
support-targets-format-csv = CSV
    .note = for any program
support-targets-format-html = Web page
    .note = to read on a screen
support-targets-format-geojson = GeoJSON
    .note = for a map
support-targets-format-kml = KML
    .note = for Google Earth and phones
support-targets-title-en = Title in English
support-targets-title-cy = Title in Welsh
support-targets-rows = { $count ->
        [one] { $count } row, most people to reach first
       *[other] { $count } rows, most people to reach first
    }
# $name: an area or a site
support-targets-note-of = Notes on { $name }
support-targets-notes-what = Notes, such as partner organisations, go into the list. They are kept until you close the program.
support-targets-working = Making the list…
support-targets-nothing = There is nothing to list yet: find sites, or select areas.
support-targets-no-format = Choose at least one format.
support-targets-save = Save…
support-targets-dialog = Where the list goes
support-targets-file = targets
support-targets-file-sites = sites
support-targets-file-gaps = gaps
support-targets-file-schemes = schemes
support-targets-file-selection = selection
support-targets-file-hotspots = hotspots

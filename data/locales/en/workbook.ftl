### Workbooks: area reports and exports as spreadsheets. Measures, units, states and sources are in measures.ftl.

## Tabs: at most 31 letters; what is no letter and no digit becomes an underscore

workbook-tab-cover = Cover
workbook-tab-contents = Contents
workbook-tab-notes = Notes
workbook-tab-measures = Measures
workbook-tab-figures = Key figures
workbook-tab-theme-people = People
workbook-tab-theme-priority_groups = Priority groups
workbook-tab-theme-barriers = Other barriers
workbook-tab-theme-deprivation = Deprivation
workbook-tab-theme-availability = Broadband and mobile
workbook-tab-theme-speed = Speed and take-up
workbook-tab-theme-small_area = Small-area connectivity
workbook-tab-theme-access_economy = Access and economy
workbook-tab-theme-strategies = Council strategies
workbook-tab-bands = Speed bands
workbook-tab-libraries = Libraries
workbook-tab-index = Priority index
workbook-tab-contributions = Contributions
workbook-tab-hotspots = Hotspots
workbook-tab-clusters = Clusters
workbook-tab-areas = Small areas
workbook-tab-selection = Selected areas
workbook-tab-authorities = Local authorities
workbook-tab-sources = Sources
workbook-tab-columns = Columns
workbook-tab-data = Data

## The file and its cover

# $area: what the report is about
workbook-title = { $area }: digital inclusion in figures
# $area: what the report is about
workbook-description = Figures on digital inclusion for { $area }: connectivity, need and support.
# $area: what the report is about
workbook-keywords = digital inclusion, broadband, Wales, { $area }
# $title: what is exported
workbook-data-description = Figures on digital inclusion in Wales: { $title }.
workbook-data-keywords = digital inclusion, broadband, Wales
# A label and what it says
workbook-line = { $label }: { $text }
workbook-heading-about = About this workbook
workbook-heading-issued = Who issues it
workbook-heading-note = A word from the council
workbook-heading-read = How to read it
workbook-heading-states = What the states of figures mean
workbook-heading-index = The priority index and hotspots
workbook-heading-sources = Sources and licences
workbook-heading-method = What to know
workbook-label-area = Area
workbook-label-areas = Areas
workbook-label-inside = Lies in
workbook-label-compared = Compared with
workbook-label-date = Date
workbook-label-author = Issued by
workbook-label-recipe = Recipe
workbook-label-runs = Runs of the uncertainty analysis
workbook-label-seed = Seed of random numbers
workbook-label-permutations = Permutations of the hotspot analysis
workbook-label-alpha = Level of significance, after Benjamini and Hochberg
workbook-go-contents = Go to the list of sheets
workbook-read-sheets = Each sheet after the list has one table, which starts in column A. Its title and what is to be known stand above it.
workbook-read-numbers = Numbers are stored at full precision and shown rounded. Percentages are from 0 to 100.
workbook-read-states = Each figure has its state in a column of its own. Where a cell is empty there is no figure, and the state says why; an empty cell is never zero.
workbook-read-codes = Codes of areas are those of the Office for National Statistics and are stored as text.
workbook-read-index = Runs are repeated calculations of the index with other weights and methods; they show how sure a rank is. The same recipe, seed and number of runs give the same figures again.
workbook-read-sources = The sheet of sources has releases, licences and addresses.
workbook-read-columns = The sheet of columns says what each column of the data is.
workbook-unissued = Made with Cyswllt.

## Above tables

workbook-one-table = This sheet has one table.
workbook-no-table = This sheet has no table, because there is nothing to list.
workbook-back = Back to the list of sheets
workbook-contents-title = Sheets of this workbook
workbook-note-empty = Where a cell is empty there is no figure; the state says why.
workbook-note-rank = Rank 1 means the most exclusion; where a measure says nothing about exclusion, the highest figure. There is no rank where the areas are not compared.
workbook-note-units = Units stand in brackets in the headings.
# $count: how many measures
workbook-note-left-out = { $count ->
        [one] 1 measure has no figure for this area or those beside it: it is on the sheet of key figures only.
       *[other] { $count } measures have no figure for this area or those beside it: they are on the sheet of key figures only.
    }
# $area: whose figures they are
workbook-note-bands-of = Nothing smaller is published: these are the figures of { $area }.
workbook-note-bands = Shares of all premises by the best download speed available. Ofcom could not match some premises with providers’ data: they are in none of the speed bands.
# $count: how many libraries
workbook-note-libraries = { $count ->
        [0] No public library is inside the area. Listed are the nearest ones.
        [one] 1 public library is inside the area. Listed are at most ten, those inside first.
       *[other] { $count } public libraries are inside the area. Listed are at most ten, those inside first.
    }
workbook-note-distance = Distances are in a straight line from where the area’s residents live on average. The list of libraries is undated (about 2016 to 2020): check that a library is still open.
# $count: how many small areas
workbook-note-worst = { $count ->
        [0] No LSOA inside the area is in the worst tenth of Wales.
        [one] 1 LSOA inside the area is in the worst tenth of Wales.
       *[other] { $count } LSOAs inside the area are in the worst tenth of Wales.
    }
workbook-note-interval = Rank 1 is the worst. In 90% of the runs the rank lies between the lower and the upper end. Areas whose ends overlap cannot be told apart.
workbook-note-contributions = The contributions add up to the score of the area itself.
workbook-note-hotspots = Hotspots of the priority index among the LSOAs of Wales: where high values (hotspots) or low ones (cold spots) gather more than chance alone would explain. An area without a cluster number belongs to no cluster.
workbook-note-clusters = A cluster is made of neighbouring areas of the same class; here counts only what lies inside the area.
workbook-note-data = Column names are the same in both languages; the sheet of columns says what they mean.

## Titles of sheets; $area: what the report is about

workbook-title-notes = What these figures cannot say: { $area }
workbook-title-measures = What the measures mean
workbook-title-figures = Key figures, all measures: { $area }
# $theme: a theme
workbook-title-theme = { $theme }: { $area }
workbook-title-bands = Premises by the best download speed available: { $area }
workbook-title-libraries = Public libraries inside and nearby: { $area }
workbook-title-index = Priority index, the area and its LSOAs: { $area }
workbook-title-contributions = What made the score of the priority index: { $area }
workbook-title-hotspots = LSOAs, hotspots and cold spots: { $area }
workbook-title-clusters = Clusters of hotspots and of cold spots: { $area }
# $level: a level, in the plural
workbook-title-areas = { $level }, all measures: { $area }
workbook-title-sources = Sources and licences
workbook-title-columns = Columns of the data

## Columns

workbook-column-sheet = Sheet
workbook-column-what = What it shows
workbook-column-topic = About
workbook-column-note = What to know
workbook-column-theme = Theme
workbook-column-measure = Measure
workbook-column-unit = Unit
# $area: whose figure it is
workbook-column-figure-of = { $area }: figure
# $area: whose figure it is
workbook-column-state-of = { $area }: state
# $measure: the measure; $unit: its unit in short
workbook-column-figure = { $measure } ({ $unit })
# $measure: the measure
workbook-column-state = { $measure }: state
workbook-column-own-state = State
workbook-column-numerator = Numerator
workbook-column-denominator = Denominator
workbook-column-rank-authority = Rank in authority
workbook-column-of-authority = Areas ranked in authority
workbook-column-rank-wales = Rank in Wales
workbook-column-of-wales = Areas ranked in Wales
workbook-column-source = Source
workbook-column-vintage = Figures for
workbook-column-base = Base
workbook-column-direction = How to read it
workbook-column-about = About the measure
workbook-column-band = Speed
workbook-column-premises = Premises
workbook-column-library = Library
workbook-column-address = Address
workbook-column-postcode = Postcode
workbook-column-authority = Local authority
workbook-column-distance = Distance (km)
workbook-column-inside = Inside the area
workbook-column-level = Level
workbook-column-code = Code
workbook-column-name = Name
workbook-column-official = Official name
workbook-column-rank = Rank
workbook-column-of = Areas ranked
workbook-column-low = Rank, lower end (5% of runs)
workbook-column-high = Rank, upper end (95% of runs)
workbook-column-score = Score
workbook-column-share = Runs in the worst tenth (%)
workbook-column-dimension = Dimension
workbook-column-weight = Weight (%)
workbook-column-contribution = Contribution to the score
workbook-column-own-figure = Figure
workbook-column-class = Class
workbook-column-meaning = What it means
workbook-column-cluster = Cluster number
workbook-column-places = Places
workbook-column-areas = LSOAs inside the area
workbook-column-residents = Residents inside the area
workbook-column-publisher = Publisher
workbook-column-release = Release
workbook-column-released = Published
workbook-column-licence = Licence
workbook-column-licence-address = Address of the licence
workbook-column-attribution = Attribution
workbook-column-web = Address of the source
workbook-column-column = Column
workbook-column-label = What people call it
workbook-column-description = What it is
workbook-yes = Yes
workbook-no = No
workbook-undated = Undated

## What the figures cannot say

workbook-limit-estimates = Estimates
    .text = Figures marked as estimated are worked out from published figures for other areas. They are approximations: small differences between them mean nothing.
workbook-limit-authority = Figures of authorities
    .text = A figure that is known for a local authority only is not spread over its small areas. There it is not available, which does not mean zero.
workbook-limit-averages = Areas taken together
    .text = Percentages of several areas are worked out from their counts, not averaged. Ranks, deciles and scores of several areas have no figure as a whole.
workbook-limit-vintages = Dates
    .text = The figures are from different years. The Census was taken on 21 March 2021, during the pandemic; the broadband score of small areas is from May 2022 and older than much of today’s full fibre.
workbook-limit-boundaries = Boundaries
    .text = LSOAs and MSOAs are those of 2021, wards those of May 2025. Figures of wards are sums of the LSOAs that fit them best. Earlier areas and figures cannot be compared without care.
workbook-limit-disclosure = Disclosure control
    .text = The publishers change small counts a little, or hold them back, so that nobody can be recognised. Counts of small areas need not add up exactly to those of larger ones.
workbook-limit-averages-people = People and places
    .text = A figure describes an area, not everybody who lives there. Many people who are excluded live in areas where few are.
workbook-limit-ranks = Ranks
    .text = A rank says which area is more excluded, not by how much. Areas whose ranks lie close together are alike.
workbook-limit-availability = Broadband
    .text = Availability says where a connection can be had, not whether people have it or can pay for it.
workbook-limit-index = Priority index
    .text = The index puts areas in order by the measures and weights of its recipe. It does not say how many people are excluded; half the score is not half the need, and other weights are as defensible.
workbook-limit-hotspots = Hotspots
    .text = A hotspot shows where high values gather. It does not say why, nor that everybody there is excluded. A need that stands alone is no hotspot and is no smaller for that.
workbook-limit-libraries = Libraries
    .text = The list of libraries was compiled by volunteers and is undated (about 2016 to 2020). Distances are in a straight line, not by road or bus, and say nothing about opening hours.
workbook-limit-strategies = Council strategies
    .text = “Not mentioned” does not mean that a council offers nothing: a published comparison found no mention in its strategy.

## What can go wrong

# $found: rows; $limit: the most that fit
error-workbook-rows = { $found } rows do not fit on a sheet, which holds { $limit }. Choose fewer areas, or another format.
# $found: columns; $limit: the most that fit
error-workbook-columns = { $found } columns do not fit on a sheet, which holds { $limit }. Choose fewer measures, or another format.

### Files of the census, of the Welsh Government and of the Office for National Statistics: what they are, and what was found in them.


## Kinds of files

import-kind-census = Table of Census 2021
import-kind-wimd = Welsh Index of Multiple Deprivation (WIMD)
import-kind-ons = Indicator of Explore Local Statistics
import-kind-survey = Table of the National Survey for Wales
import-kind-lookup = Lookup between areas
import-kind-postcodes = ONS Postcode Directory

## Tables of the census

census-age = Census 2021: age
census-disability = Census 2021: disability
census-tenure = Census 2021: tenure
census-cars = Census 2021: cars and vans
census-activity = Census 2021: economic activity
census-residents = Census 2021: usual residents
census-welsh = Census 2021: Welsh language skills
census-qualifications = Census 2021: qualifications
census-household_size = Census 2021: household size
census-health = Census 2021: general health
census-carers = Census 2021: unpaid care
census-household_language = Census 2021: main languages of households
census-english = Census 2021: proficiency in English
census-workplace = Census 2021: place of work
census-deprivation = Census 2021: household deprivation
census-languages_spoken = Census 2021: households of several languages

## The Welsh Index of Multiple Deprivation. $count: a number of LSOAs; $most: the last rank

wimd-2019 = Welsh Index of Multiple Deprivation 2019
wimd-2025 = Welsh Index of Multiple Deprivation 2025
import-note-wimd-carried = The 2019 index is of the LSOAs of 2011 and is carried to those of 2021. LSOAs of 2021 with estimates: { $count }. A part of a split LSOA has the whole’s rank and score; a merged LSOA has the mean of the scores and the place that this mean would have had. The others did not change.
import-note-wimd-no-rank = The file has ranks without scores, and ranks cannot be averaged. Merged LSOAs without a figure: { $count }.
import-note-wimd-series = The indices of 2019 and 2025 are not points of one series: a change of rank between them does not mean a change of deprivation.
import-note-wimd-ranked = The file has scores without ranks. Ranks and deciles follow from the order of the scores.
import-note-wimd-tied = The file has rounded scores, from which ranks do not follow: only the scores are taken.
error-import-rank = { $file }, line { $line }, column “{ $column }”: { $found } is not a number from 0 or 1 to { $most }, as ranks, deciles and scores of the index are.
error-import-rank-twice = { $file }, line { $line }: { $found } has the same overall rank as line { $first }, and each rank is given once.
import-rule-wimd-carried = Carried from the LSOAs of 2011 to those of 2021: parts of a split LSOA have its rank and score, merged ones the mean score and its place (both estimated).

## Explore Local Statistics. $period: a year or day

import-note-ons-period = The figures are of { $period }; earlier ones are kept as a series.
import-note-ons-own = Cyswllt has no measure for this indicator, or only one of another date. It becomes a measure of your own, as the publisher describes it, in English.
import-note-ons-no-metadata = The indicator’s metadata file (the same name, ending in .meta.json) is not among the files, so its description and date are not known.
error-import-unit = { $file }, line { $line }: the unit is “{ $found }”, not per cent.
error-import-period = { $file }, line { $line }: “{ $found }” is neither a day (2026-01-01) nor a calendar year (2025-01-01/P1Y).

## The National Survey for Wales. $used: the answer that counts; $found: the answers; $column: a column

survey-internet_use = National Survey for Wales: internet use
survey-internet_at_home = National Survey for Wales: internet access at home
survey-digital_skills = National Survey for Wales: digital skills
import-note-survey-answer = Of the answers, “{ $used }” is taken.
import-note-survey-others = The table tells groups apart by “{ $column }”; only the figures of everybody are taken.
import-note-survey-margin = A survey asks a sample, so each figure has a margin of error. The figures are of authorities and are not spread over smaller areas.
error-import-survey-answer = { $file }: it is not clear which answer says who uses the internet or has the skills. The answers are: { $found }.

## Lookups and the postcode directory. $count: a number of areas or postcodes; $example, $examples: some of them

lookup-level-health-board = Local health board
lookup-level-senedd = Senedd constituency
lookup-level-westminster = Westminster constituency
lookup-level-ward = Electoral ward
lookup-level-joint-committee = Corporate joint committee
lookup-level-police = Police force area
lookup-level-fire = Fire and rescue authority
lookup-level-community = Community
lookup-level-built-up = Built-up area
lookup-level-travel-to-work = Travel to work area
lookup-level-authority = Local authority by lookup
import-note-lookup-same = { $column }: the lookup agrees with the one in use (areas: { $count }).
import-note-lookup-differs = Areas that belong elsewhere than in the lookup in use: { $count }, e.g. { $examples }.
import-note-lookup-new = Areas that are not in use: { $count }, e.g. { $example }.
import-note-lookup-level = They become a level of their own (areas: { $count }), with figures summed from { $level ->
    [oa] output areas
   *[lsoa] LSOAs
  }.
import-note-lookup-left-out = Areas that belong to none: { $count }.
import-note-lookup-2011 = The lookup from the LSOAs of 2011 to those of 2021 agrees with the one that comes with Cyswllt, by which figures of 2011 are carried.
import-note-lookup-2011-differs = The lookup from the LSOAs of 2011 to those of 2021 differs from the exact one that comes with Cyswllt, by which figures are carried, in rows: { $count }. A best-fit lookup differs rightly: it gives each LSOA of 2011 one of 2021 only.
error-import-nothing-new = { $file }: there is nothing to store, as its areas are those in use. The check says whether it agrees.
import-note-postcodes-new = Postcodes that are not in the directory that comes with Cyswllt: { $count }, e.g. { $examples }.
import-note-postcodes-same = All postcodes are in the directory that comes with Cyswllt.
import-note-postcodes-gone = Postcodes of the directory that comes with Cyswllt that are not in the file: { $count }.
import-note-postcodes-moved = Postcodes that have moved by 100 metres or more: { $count }.
error-import-postcodes-kept = { $file }: the directory was checked and nothing is stored. Postcodes are found by the directory that comes with Cyswllt, which a new version of the program renews.

## Errors

error-import-lookup-2011 = The lookup from the LSOAs of 2011 that comes with Cyswllt cannot be read: { $reason }
error-import-json = { $file }, line { $line }: this cannot be read as JSON ({ $reason }).

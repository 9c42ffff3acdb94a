### Files of the census, of the Welsh Government and of the Office for National Statistics: what they are, and what was done to them.

## Kinds of files

import-kind-census = Table of Census 2021
import-kind-wimd = Welsh Index of Multiple Deprivation
import-kind-ons = Indicator of Explore Local Statistics
import-kind-survey = Table of the National Survey for Wales
import-kind-lookup = Lookup between areas
import-kind-boundaries = Boundaries of the Office for National Statistics
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
census-household_language = Census 2021: languages of households
census-english = Census 2021: proficiency in English
census-workplace = Census 2021: place of work
census-deprivation = Census 2021: household deprivation
census-languages_spoken = Census 2021: households of several languages

## The Welsh Index of Multiple Deprivation. $count: LSOAs; $most: the last rank

wimd-2019 = Welsh Index of Multiple Deprivation 2019
wimd-2025 = Welsh Index of Multiple Deprivation 2025
import-note-wimd-carried = The index of 2019 is of the LSOAs of 2011. { $count ->
    [one] { $count } LSOA of 2021 has an estimate
   *[other] { $count } LSOAs of 2021 have estimates
  }: a part of a split LSOA has the whole’s rank and score; a merged LSOA has the mean of the scores and the place that this mean would have had. The other LSOAs did not change.
import-note-wimd-no-rank = The file has ranks without scores, and ranks cannot be averaged: { $count ->
    [one] { $count } merged LSOA has
   *[other] { $count } merged LSOAs have
  } no figure.
import-note-wimd-series = The index of 2019 and that of 2025 are not points of one series: a change of rank between them says nothing about a change of deprivation.
import-note-wimd-ranked = The file has scores without ranks. Ranks and deciles follow from the order of the scores.
import-note-wimd-tied = The file has rounded scores, from which ranks do not follow: only the scores are taken.
error-import-rank = { $file }, line { $line }, column “{ $column }”: { $found } is not a rank from 1 to { $most }.
error-import-rank-twice = { $file }, line { $line }: { $found } has the rank of line { $first }, and each overall rank is given once.

## What was done to the figures

import-rule-wimd-carried = Carried from the LSOAs of 2011 to those of 2021: split LSOAs pass on rank and score, merged ones have the mean score and its place (both estimated).

## Explore Local Statistics. $period: a year or day

import-note-ons-period = The figures are of { $period }; earlier ones are kept as a series.
import-note-ons-own = Cyswllt has no measure of its own for this indicator. It becomes a measure as the publisher describes it, in English.
import-note-ons-no-metadata = Without the indicator’s metadata file (the same name with “.meta.json”) its description and source are not known.
error-import-unit = { $file }, line { $line }: the unit is “{ $found }”, not per cent.
error-import-period = { $file }, line { $line }: “{ $found }” is neither a day (2026-01-01) nor a calendar year (2025-01-01/P1Y).

## The National Survey for Wales. $found: an answer, $used: the answer that counts

survey-internet_use = National Survey for Wales: internet use
survey-internet_at_home = National Survey for Wales: internet access at home
survey-digital_skills = National Survey for Wales: digital skills
import-note-survey-answer = Of the answers “{ $used }” counts.
import-note-survey-others = The table has figures by { $column } as well; only those of everybody are taken.
import-note-survey-margin = A survey asks a sample: each figure has a margin of error. The figures are of authorities and are not spread over smaller areas.
error-import-survey-answer = { $file }: none of the answers says who uses the internet or has the skills; they are { $found }.

## Lookups, boundaries and the postcode directory

import-note-lookup-same = The lookup agrees with the one in use for all { $count } areas. There is nothing to store.
import-note-lookup-differs = { $count ->
    [one] { $count } area belongs
   *[other] { $count } areas belong
  } elsewhere than in the lookup in use: { $examples }.
import-note-lookup-new = It names areas that are not in use: { $examples }. The areas of { $column } become a level of their own.
import-note-lookup-level = The areas of { $column } become a level of their own, with figures summed from { $level ->
    [oa] output areas
   *[lsoa] LSOAs
  }.
import-note-lookup-2011 = The lookup goes from the LSOAs of 2011 to those of 2021. It agrees with the one that comes with Cyswllt, by which figures of 2011 are carried. There is nothing to store.
import-note-lookup-2011-differs = The lookup from 2011 to 2021 differs from the one that comes with Cyswllt in { $count ->
    [one] { $count } row
   *[other] { $count } rows
  }; figures are carried by the one that comes with it. A best-fit lookup does so rightly: it gives each LSOA of 2011 one of 2021 only.
error-import-nothing-new = { $file }: nothing to store, as the areas are those in use.
import-note-boundaries-same = All { $count } areas are those in use; Cyswllt draws its own shapes, which were made from the same boundaries.
import-note-boundaries-missing = { $count ->
    [one] { $count } area in use is
   *[other] { $count } areas in use are
  } not in the file, e.g. { $examples }.
import-note-boundaries-new = { $count ->
    [one] { $count } area is
   *[other] { $count } areas are
  } not in use, e.g. { $examples }: the boundaries are of another year.
import-note-boundaries-level = The areas become a level of their own: each LSOA belongs to the area in which its middle lies.
import-note-boundaries-outside = { $count ->
    [one] { $count } LSOA lies
   *[other] { $count } LSOAs lie
  } in none of the areas.
import-note-postcodes-new = { $count ->
    [one] { $count } postcode is
   *[other] { $count } postcodes are
  } not in the directory that comes with Cyswllt, e.g. { $examples }.
import-note-postcodes-gone = { $count ->
    [one] { $count } postcode
   *[other] { $count } postcodes
  } of the directory that comes with Cyswllt are not in the file.
import-note-postcodes-moved = { $count ->
    [one] { $count } postcode has
   *[other] { $count } postcodes have
  } moved by 100 metres or more.

## Errors

error-import-lookup-2011 = The lookup from the LSOAs of 2011 that comes with Cyswllt cannot be read: { $reason }
error-import-json = { $file }, line { $line }: this is not JSON as Nomis gives it ({ $reason }).

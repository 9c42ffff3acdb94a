### Files of Ofcom's Connected Nations: what they are, what is wrong with them, what to know about them.

## What a file is

import-kind-ofcom-coverage = Ofcom: fixed broadband coverage by area
import-kind-ofcom-postcode-coverage = Ofcom: fixed broadband coverage by postcode
import-kind-ofcom-speeds = Ofcom: speeds of lines in use by area
import-kind-ofcom-postcode-speeds = Ofcom: speeds of lines in use by postcode
import-kind-ofcom-take-up = Ofcom: full-fibre take-up
import-kind-ofcom-mobile = Ofcom: mobile coverage
import-kind-ofcom-nations = Ofcom: fixed broadband coverage of the nations
import-kind-ofcom-other-areas = Ofcom: by areas that Cyswllt does not have

## What a release is called

import-ofcom-fixed-oa = Connected Nations: fixed broadband coverage by output area
import-ofcom-fixed-oa-residential = Connected Nations: fixed broadband coverage of residential premises by output area
import-ofcom-fixed-authority = Connected Nations: fixed broadband coverage by local authority
import-ofcom-fixed-authority-residential = Connected Nations: fixed broadband coverage of residential premises by local authority
import-ofcom-fixed-postcode = Connected Nations: fixed broadband coverage by postcode
import-ofcom-fixed-postcode-residential = Connected Nations: fixed broadband coverage of residential premises by postcode
import-ofcom-speeds-oa = Connected Nations: speeds of lines in use by output area
import-ofcom-speeds-authority = Connected Nations: speeds of lines in use by local authority
import-ofcom-speeds-postcode = Connected Nations: speeds of lines in use by postcode
import-ofcom-take-up = Connected Nations: full-fibre take-up by local authority
import-ofcom-mobile = Connected Nations: mobile coverage by local authority
import-ofcom-nations = Connected Nations: fixed broadband coverage of Wales
import-ofcom-nations-residential = Connected Nations: fixed broadband coverage of residential premises in Wales

## Why a file cannot be read

error-ofcom-vintage = { $file }: neither the file nor its name (as in 202601_…) says when the data are from. Give the month, for example 2026-01.
error-ofcom-columns = { $file } does not have the columns of one of Ofcom’s Connected Nations tables. Check that it is the file as Ofcom published it.
error-ofcom-counts = { $file } has no numbers of premises: it needs the column “All Premises” and one “Number of premises …”, because percentages alone cannot be added up.

## What to know about a file

import-note-ofcom-full-fibre = Ofcom does not publish full fibre below local authorities.
import-note-ofcom-residential = These are residential premises only, kept beside those of all premises as measures of their own.
import-note-ofcom-decent = Since January 2026 Ofcom calls premises “below the USO” those “unable to receive decent broadband from fixed or FWA”. They are kept as the same measure. A change from before that month can come from the definition.
import-note-ofcom-left-out = Output areas that the file leaves out: { $count }. Ofcom leaves out those without premises, so they add nothing to larger areas.
import-note-ofcom-no-lsoa = LSOAs none of whose output areas is in the file: { $count }. They, and the larger areas that they are part of, have no figures.
import-note-ofcom-other-areas = Codes in Wales that are not areas of today: { $count }. Ofcom’s older files are about the output areas of 2011. Larger areas that lack one of today’s output areas have no figures.
import-note-ofcom-percentages = Percentages that differ from the file’s own counts by more than rounding: { $count }. The first is in line { NUMBER($line, useGrouping: "false") }, column “{ $column }”: { $found } instead of { $expected }. The counts are used.
import-note-ofcom-bands = Rows whose speed bands do not add up to the matched premises: { $count }. The first is line { NUMBER($line, useGrouping: "false") }: { $found } instead of { $expected }.
import-note-ofcom-withheld = Figures that the publisher withholds: { $count }. They are shown as suppressed, and so is every sum that they are part of.
import-note-ofcom-small-speeds = Ofcom calls average speeds robust for local authorities, but not for postcodes. Below authority level they are a rough guide.
import-note-ofcom-averages = Averages of larger areas are weighted by the number of lines, and are estimates. Medians and highest speeds stay where they are published.
import-note-ofcom-no-lines = The file does not count lines that its averages could be weighted by, so there are no figures for larger areas.
import-note-ofcom-postcodes = Figures of postcodes are kept as published. They are never averaged, because they come without the number of premises or lines.
import-note-ofcom-postcodes-near = Postcodes that are not in Cyswllt’s directory of Wales although others of their sector are: { $count }. They are over the border, or newer than the directory.
import-note-ofcom-postcodes-withheld = Figures of postcodes that the publisher withholds: { $count }. Those postcodes have no figure.
import-note-ofcom-take-up = Take-up comes in whole per cent without counts, so there is no figure for Wales.
import-note-ofcom-mobile = Mobile coverage is what operators predict, not what was measured. Columns for one, two or three operators, motorways and 2G and 3G are not used.
import-note-ofcom-mobile-wales = Percentages of Wales are weighted by premises, land or roads, and are estimates.

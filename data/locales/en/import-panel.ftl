### Bringing in files in the window: choosing them, the check report, a table of the user's own.

import-title = Import files
# $files: names of files
import-title-of = Import: { $files }
import-intro = Choose files of Ofcom, the Census and Nomis, the Welsh Government, the Office for National Statistics or Ookla, as they were published, or tables and layers of your own. Zip files need not be unpacked.
import-nothing-stored = Every file is checked first. Nothing is stored until you accept it.
import-choose = Choose files…
import-or-drop = Or drop files anywhere on this window.
# $count: how many files are held above the window
import-drop-here = { $count ->
        [one] Let go to check this file
       *[other] Let go to check these { $count } files
    }
import-dialog = Choose files to import
# $count: how many files
import-checking = { $count ->
        [one] The file is being checked
       *[other] { $count } files are being checked
    }
import-reading = Reading…
# $done and $total: megabytes, written out already
import-progress = { $done } of { $total } MB
import-stop = Stop
import-stopping = Stopping…
import-storing = Storing…

## The check report

# $count: how many releases the files would become
import-told-checked = { $count ->
        [0] Nothing was found to import
        [one] The check report is here: the file can be accepted
       *[other] The check reports are here: { $count } releases can be accepted
    }
import-told-refused = The check report is here: the file is refused
import-told-stored = { $count ->
        [one] 1 release is stored
       *[other] { $count } releases are stored
    }
import-told-cancelled = Nothing was stored
import-replaces = This release is there already. Accepting it puts the new one in its place; that can be undone.
# $count: how many points or postcodes
import-points = { $count ->
        [one] 1 point
       *[other] { $count } points
    }
import-postcodes = { $count ->
        [one] Figures of 1 postcode, kept as they are
       *[other] Figures of { $count } postcodes, kept as they are
    }
# $level: what areas of one’s own are called
import-level = A level of areas of its own: { $level }
import-release = Where it is from
# $rows: how many rows, written out already
import-rows-short = Rows read: { $rows }
# $count: how many reasons
import-refusals = { $count ->
        [one] The file is refused, for this reason:
       *[other] The file is refused, for these { $count } reasons:
    }
import-rows = Rows read
import-matched = Matched
import-elsewhere = Of other nations, left out
import-unmatched = Not matched
import-duplicates = Duplicates
import-out-of-range = Out of range
import-unmatched-examples = Examples of rows that were not matched
import-duplicates-examples = Examples of duplicates
import-out-of-range-examples = Examples of what is out of range
import-line = Line
import-column = Column
import-found = What is there
import-totals = Totals for Wales
import-total-found = In the file
import-total-known = Known
import-total-difference = Difference
import-total-source = Known from
import-total-unknown = not known
import-levels = Levels
import-measures = Measures that will have figures
import-used = Columns used
import-ignored = Columns not used
import-none = none
import-notes = To be known

## Accepting

import-decide = Accept or cancel
import-again = Checking again…
import-refused = The file cannot be accepted. Put right what is named above and choose it again.
import-nothing-found = There is nothing in these files that could be stored.
import-acceptable = Nothing is stored yet.
import-accept = Accept and store
import-cancel = Cancel
import-nothing-changed = Nothing was stored; everything is as it was.
import-stored = Stored. The new figures are in the list of measures, on the map, in the table and in reports.
import-show = Show on the map
import-show-suffix = : show on the map
import-more = Import more files

## A table of the user's own

import-own = How this table is to be understood
# $file: the name of a file
import-own-hint = This is what was guessed from { $file }. Every change is checked at once.
import-own-name-en = What the data are called, in English
import-own-name-cy = What the data are called, in Welsh
import-own-rows = What each row is
import-own-rows-areas = An area with figures
    .note = one row an area
import-own-rows-people = A person or household
    .note = rows are counted into areas at once; the rows themselves are not kept
import-own-rows-places = A place
    .note = such as a hub or a library: a layer of points
import-own-rows-members = A small area that belongs to a larger one
    .note = the larger areas become a level of their own
import-own-key = How a row is placed
import-own-key-code = By the code of an area
import-own-key-name = By the name of an authority or ward
import-own-key-postcode = By postcode
import-own-key-coordinates = By coordinates
import-own-key-grid = By grid reference
import-own-key-geometry = By its geometry
import-own-column = Column
import-own-x = Longitude or easting
import-own-y = Latitude or northing
import-own-minimum = Suppress counts below
# $usual: the usual minimum
import-own-minimum-hint = Counts of people below this are shown as suppressed everywhere, and so are others from which they could be worked out. The usual number is { $usual }.
import-own-keep = Keep the rows as well
    .note = postcodes and points of people stay in the workspace; they are personal data
import-own-columns = Columns that become measures
import-own-members = Columns with the code and the name of the larger area
import-own-label-en = Name in English
import-own-label-cy = Name in Welsh
import-own-only-en = Without a Welsh name, the English one stands in both languages and is marked.
import-own-only-cy = Without an English name, the Welsh one stands in both languages and is marked.
import-own-unit = Unit
import-own-denominator = As a share of
import-own-denominator-none = Not a share
import-own-direction = Which way is worse
import-own-universe-en = Of whom or what, in English
import-own-universe-cy = Of whom or what, in Welsh
import-own-lacks-title = Give the data a name.
import-own-lacks-columns = Choose at least one column.
import-own-lacks-label = Give every measure a name.

## What can go wrong

error-import-files-gone = These files are not at hand any more. Choose them again.

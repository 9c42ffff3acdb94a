### The view of reports in the window: what is chosen, the preview, the making. What reports themselves say is in report.ftl.

reports-title = Reports
reports-open = Reports
reports-opened = Reports: choose areas and contents; the preview shows the first report
reports-close = Back to the map
reports-on-area = Report on this area
reports-on-selection = Report on the selection
reports-choices = What reports are made of

## Of which areas

reports-who = Areas
# $area: the name of an area
reports-who-area = { $area }
reports-who-picked = Areas that I choose here
# $count: how many areas are selected on the map
reports-who-selection = { $count ->
        [0] Selected on the map (none yet)
        [one] Selected on the map (1 area)
       *[other] Selected on the map ({ $count } areas)
    }
# $count: how many local authorities there are
reports-who-authorities = { $count ->
        [0] All local authorities
       *[other] All { $count } local authorities
    }
reports-who-wards = All wards of a local authority
reports-pick = Add an area
reports-picked = Areas chosen
reports-picked-none = Nothing chosen yet: search for an area above.
# $area: the name of an area
reports-picked-added = { $area } added
# $area: the name of an area
reports-picked-there = { $area } is chosen already
# $area: the name of an area
reports-picked-remove = Take out { $area }
# $area: the name of an area
reports-picked-removed = { $area } taken out
reports-pick-no-area = This is a place, not an area. Choose the ward or small area it lies in.
reports-together = One report on all of them together
reports-each = A report on each of them
reports-name-en = Name of these areas in English (optional)
reports-name-cy = Name of these areas in Welsh (optional)
reports-authority = Local authority
reports-authority-choose = Choose a local authority

## What is in them

reports-contents = Contents
reports-contents-note = Page one, what the figures cannot say, and the sources are always there.
reports-contents-priority-groups = The four priority groups
reports-contents-barriers = Other barriers and deprivation
reports-contents-broadband = Broadband availability and speeds
reports-contents-connectivity = Small-area connectivity
reports-contents-support = Access to support
reports-contents-priority = Priority index
reports-contents-hotspots = Hotspots
reports-contents-small-areas = Table of small areas
reports-language = Language
reports-language-en = English
reports-language-cy = Welsh
reports-language-both = Both, as two documents
reports-formats = Formats
reports-format-pdf = PDF
    .note = to print and to send; accessible (PDF/UA)
reports-format-html = HTML
    .note = one web page, for screen readers and intranets
reports-format-xlsx = XLSX
    .note = workbook with the figures
reports-recipe = Priority index
# $recipe: the name of a recipe
reports-recipe-changed = { $recipe } (changed, not saved)
reports-compared = Compared with
reports-compared-note = The local authority and Wales always stand beside the area.
# $most: how many councils there can be
reports-compared-councils = Other councils, at most { $most }
# $number: 1 to 4
reports-compared-council = Council { $number }
reports-compared-add = Add a council
reports-compared-none = None
# $area: the name of a local authority
reports-compared-remove = Take out { $area }
reports-same-class = Authorities of the same rural-urban class, taken together

## The council's details

reports-council = Your council’s details
reports-council-empty = Nothing of your council’s is on the reports yet.
reports-council-name-en = Name in English
reports-council-name-cy = Name in Welsh
reports-council-contact-en = Contact in English
reports-council-contact-cy = Contact in Welsh
reports-council-note-en = Covering note in English
reports-council-note-cy = Covering note in Welsh
reports-council-note-hint = An empty line begins a new paragraph.
reports-council-saved = Kept on this computer
reports-council-saving = Being kept…
reports-logo = Logo
# $format: the file format, such as PNG; $size: a number of kilobytes
reports-logo-there = A { $format } picture of { $size } kB stands on page one.
reports-logo-none = No logo yet. PNG, JPEG or SVG.
reports-logo-choose = Choose a logo…
reports-logo-other = Choose another…
reports-logo-remove = Remove the logo
reports-logo-chosen = The logo is on the reports
reports-logo-removed = The logo is removed
reports-logo-dialog = Choose the council’s logo
reports-logo-filter = Pictures (PNG, JPEG, SVG)

## The preview

reports-preview = Preview
# $area: the name of an area
reports-preview-of = Preview: { $area }
reports-preview-first = Preview of the first report: { $area }
reports-preview-language = Language of the preview
reports-preview-nothing = Choose at least one area to see its report here.
reports-preview-busy = Setting the pages…
reports-preview-drawing = Drawing the page…
reports-preview-again = Try again
reports-outline = Sections
# $page: the number of the page that a section begins on
reports-outline-page = page { $page }
reports-page = The page
reports-page-back = Page back
reports-page-forward = Page forward
# $page: the number of the page shown; $pages: how many there are
reports-page-of = Page { $page } of { $pages }
# $page: the number of the page shown; $pages: how many there are; $title: what the report is about; $sections: headings on the page
reports-page-alt = Page { $page } of { $pages } of the report on { $title }, as a picture. On it: { $sections }. Choose HTML to have the text read out.
reports-page-keys = Page Up and Page Down turn the pages, Home and End go to the first and the last.
reports-zoom = Size
reports-zoom-page = Whole page
reports-zoom-width = Width of the page

## Making them

# $files: how many files
reports-make-count = { $files ->
        [0] Nothing to make yet
        [one] 1 file
       *[other] { $files } files
    }
reports-make = Make the reports…
reports-make-no-format = Choose at least one format.
reports-make-no-areas = Choose at least one area.
# $folder: the path of a folder
reports-make-folder = Last time they went to { $folder }
reports-folder-dialog = Choose a folder for the reports

## Work on files: of reports and of exports

job-asking = The system’s own dialog is open: choose where the files go.
job-working = Writing…
# $done and $files: how many files
job-progress = { $done } of { $files } files
job-cancel = Stop
job-cancelling = Stopping after this file…
# $count: how many files were written; $place: a folder
job-written = { $count ->
        [0] No file was written.
        [one] 1 file was written in { $place }
       *[other] { $count } files were written in { $place }
    }
# $count: how many files had been written; $place: a folder
job-cancelled = { $count ->
        [0] Stopped: no file was written.
        [one] Stopped: 1 file had been written in { $place }
       *[other] Stopped: { $count } files had been written in { $place }
    }
# $count: how many could not be made
job-failed = { $count ->
        [0] Nothing failed
        [one] 1 could not be made
       *[other] { $count } could not be made
    }
# $area: the name of an area; $format: a file format; $language: the name of a language
job-failed-file = { $area }, { $format }, { $language }
job-show = Show in folder
job-again = Make them again
job-again-failed = Try those again that failed

## What can go wrong

error-report-preview-gone = These pages are out of date. They are being set again.
error-job-busy = This job is under way already. Wait until it has ended, or stop it.
error-job-gone = Nothing is known of these files any more. Make them again.
# $path: a file; $message: the system's own words
error-show-in-folder = The folder could not be opened ({ $message }). The file is { $path }.
# $path: a file
error-export-file-there = There is a file { $path } already. Choose it in the dialog to replace it, or give another name.

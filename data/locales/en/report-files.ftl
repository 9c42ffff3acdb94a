### Reports as files: what they are about, what can go wrong with them, and what the command line says of them.

## Selections

# $count: how many areas; $level: what they are, in the plural
report-selection-name = Selection: { $level } ({ $count })

## Errors of reports

# $code: the code of the output area
error-report-output-area = { $code } is an output area, and reports begin at the LSOA. Ask for the LSOA that it is part of.
# No variables
error-report-empty-selection = The selection is empty, so there is nothing to report on. Select at least one area.
# $code: the code of the area that does not fit; $found: its level; $expected: the level of the selection
error-report-mixed-levels = { $code } is of the level { $found }, but the selection is of the level { $expected }. Select areas of one level.
# $found: how many councils were named; $most: how many there may be
error-report-comparators = There are { $found } councils to compare with, and { $most } at most fit beside each other. Leave some out.
# $code: the area’s code; $level: its level
error-report-comparator = { $code } is of the level { $level }, and a report compares with local authorities only. Give the code of a local authority, such as W06000015.
# $code: the area’s code; $level: its level
error-report-no-wards = { $code } is of the level { $level }, which has no wards inside. Give the code of a local authority, such as W06000015.
# $failed: how many files were not made; $total: how many there should be
error-report-incomplete = { $failed ->
        [one] { $failed } of { $total } files could not be made; the reason stands above. The others are whole.
       *[other] { $failed } of { $total } files could not be made; the reasons stand above. The others are whole.
    }

## Errors of files

# $path: the file; $message: the system’s own words
error-folder-missing = “{ $path }” cannot be written: its folder is not there, or is no folder ({ $message }). Make the folder first, or choose another.
# $path: the folder or file; $message: the system’s own words
error-disk-full = “{ $path }” could not be written because the disk is full ({ $message }). Make room, or choose another folder, and do it again. What was there before is still there.
# $path: the file; $message: the system’s own words
error-file-is-folder = “{ $path }” could not be written because there is a folder of that name ({ $message }). Rename or remove it, or choose another folder.
# $path: the file or folder; $message: the system’s own words
error-file-locked = “{ $path }” could not be written ({ $message }). Close it if another program has it open, and check that it is not read-only and that you may write to that folder.
# $path: what was given as a folder
error-folder-is-file = “{ $path }” is a file, not a folder. Choose a folder for the reports.

## Errors of the council’s own texts and logo

# $file: the file’s name; $size and $limit: its size and the largest allowed, in kilobytes
error-council-too-large = “{ $file }” has { $size } KB, and { $limit } KB at most are read. Shorten the texts, or make the picture smaller.
# $file: the file’s name; $line: the line; $reason: what is wrong there, in English
error-council-broken = The council’s file “{ $file }” cannot be read at line { NUMBER($line, useGrouping: "false") }: { $reason }. Its entries are name_en, name_cy, contact_en, contact_cy, note_en, note_cy and logo.
# $file: the file’s name; $line: the line; $field: the entry; $length and $limit: how many characters it has and may have
error-council-too-long = In “{ $file }” (line { NUMBER($line, useGrouping: "false") }) the text { $field } has { $length } characters, and { $limit } at most fit on a report. Shorten it.
# $field: the entry; $length and $limit: how many characters it has and may have
error-council-text-long = The text { $field } has { $length } characters, and { $limit } at most fit on a report. Shorten it.
# $file: the file’s name; $line: the line; $logo: what was given as the logo
error-council-logo-place = In “{ $file }” (line { NUMBER($line, useGrouping: "false") }) the logo is “{ $logo }”, which is not beside that file. Put the logo into the same folder and give its name alone.
# $file: the picture’s name; $reason: what is wrong with it, in English
error-council-logo-kind = “{ $file }” is not a picture that a report can show ({ $reason }). Save it as PNG, JPEG or SVG.
# $file: the logo
error-council-logo-links = “{ $file }” has a script, or links to other files. Save the logo with everything that it shows inside it, or as PNG.
# $file: the picture’s name; $width and $height: its size in pixels; $limit: the most to a side
error-council-logo-pixels = “{ $file }” has { $width } × { $height } pixels, and { $limit } at most to a side fit. Make it smaller.

## On the command line

# $done: how many files are done with; $total: of how many
cli-report-progress = { $done } of { $total }
# $name: what the file would have been about; $reason: a sentence
cli-report-failed = { $name }: { $reason }

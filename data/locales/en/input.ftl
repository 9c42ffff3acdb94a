### Files from outside as they are opened: archives, encodings, tables, workbooks. For the window and the command line.

# $file: the file’s name; $line: the line; $problem: what was found there, in English
error-input-record = Line { NUMBER($line, useGrouping: "false") } of “{ $file }” cannot be read: { $problem }. Correct the line, or save the file again.
# $file: the file’s name
error-input-no-header = “{ $file }” has no row of column names that says what it is. Check that it is a table, and that the row with the names stands among its first 60 rows.
# $file: the file’s name; $limit: the most that is read, in megabytes
error-input-too-large = There is more in “{ $file }” than the { $limit } MB that can be read. Divide the file.
# $file: the name of the archive; $problem: what was found, in English
error-input-archive = The archive “{ $file }” is damaged: { $problem }. Fetch it again from the publisher, or pack it again.
# $file: the name of the archive; $count: how many files it says it has; $limit: the most that are read
error-input-members = There are { $count } files in the archive “{ $file }”; up to { $limit } can be read. Unpack it and choose the files that are needed.
# $file: the name of the archive; $member: the path in it
error-input-member-path = The archive “{ $file }” has a file with a path that leads out of it: “{ $member }”. That is how harmful archives are made: do not unpack it, and ask whoever sent it.
# $file: the name of the archive; $member: the path in it
error-input-member-link = “{ $member }” in the archive “{ $file }” is a link to another file. Pack the file itself.
# $file: the name of the archive; $member: the path in it
error-input-encrypted = “{ $member }” in “{ $file }” is encrypted. Unpack it with its password, and choose the file that was unpacked.
# $file: the name of the archive; $member: the path in it; $method: the method’s name
error-input-method = “{ $member }” in the archive “{ $file }” is packed by the method { $method }. Unpack it, or pack it again as an ordinary zip (deflate).
# $file: the name of the archive; $limit: how many times larger its content may be
error-input-ratio = What is packed in “{ $file }” would be more than { $limit } times as large as the archive. Archives that are made to do harm look like that. Unpack it yourself if you trust it.
# $file: the name of the archive; $member: the path in it
error-input-nested = “{ $member }” in the archive “{ $file }” is an archive itself, and too large or too deep inside others. Unpack “{ $file }” and choose what is in it.
# $file: the file’s name; $line: the line; $encoding: the encoding’s name
error-input-encoding = “{ $file }” begins as { $encoding }, but line { NUMBER($line, useGrouping: "false") } has bytes that are not. Save the file again as UTF-8.
# $file: the file’s name; $line: the line
error-input-nul = Line { NUMBER($line, useGrouping: "false") } of “{ $file }” has a byte that is in no text (NUL). Either the file is damaged, or it is not a table.
# $file: the file’s name; $line: where the row begins; $limit: the most, in bytes
error-input-long-record = The row that begins on line { NUMBER($line, useGrouping: "false") } of “{ $file }” is longer than the { $limit } bytes that can be read. Check the quotation marks and line ends there.
# $file: the file’s name; $line: the line; $limit: the most columns
error-input-columns = Line { NUMBER($line, useGrouping: "false") } of “{ $file }” has more than the { $limit } columns that can be read. Keep the columns that are needed.
# $file: the file’s name; $limit: the most rows
error-input-rows = “{ $file }” has more than the { $limit } rows that can be read. Divide the file.
# $file: the file’s name; $line: where the quotation mark opens
error-input-quote = A quotation mark opens on line { NUMBER($line, useGrouping: "false") } of “{ $file }” and is never closed. Close it, or double it where it belongs to the text.
# $file: the file’s name; $problem: what was found, in English
error-input-workbook = The workbook “{ $file }” cannot be read: { $problem }. Open it in a spreadsheet program and save it again, or save the sheet as CSV.
# $file: the file’s name
error-input-old-workbook = “{ $file }” is a workbook in the format of before 2007. Save it as XLSX, ODS or CSV.
# $file: the file’s name; $sheet: the sheet asked for; $sheets: the sheets it has, in one text
error-input-no-sheet = The workbook “{ $file }” has no sheet called “{ $sheet }”. It has: { $sheets }.

## Layers of the user: Shapefile, GeoPackage, polygons that cross themselves

# $file: the file’s name; $reason: what was found, in English
error-layer-damaged = “{ $file }” cannot be read: { $reason }. Export the layer again, or export it as GeoJSON.
# $file: the file’s name; $feature: the number of the feature, from 1; $reason: what was found, in English
error-layer-feature-damaged = Feature { NUMBER($feature, useGrouping: "false") } of “{ $file }” cannot be read: { $reason }. Correct it in a geographical information system, or export the layer again.
# $file: the file’s name; $layer: the layer asked for; $layers: those that are there, in one text
error-layer-none = There is no layer “{ $layer }” in “{ $file }”. It has: { $layers }.
# $file: the file’s name; $layers: those that are there, in one text
error-layer-which = “{ $file }” does not have one layer that could be meant. Write the layer behind the file’s name: FILE/LAYER. It has: { $layers }.
# $file: the layer’s file; $feature, $ring and $corner: their numbers, from 1
cli-layer-crossing = Feature { NUMBER($feature, useGrouping: "false") } of “{ $file }” crosses itself (ring { NUMBER($ring, useGrouping: "false") }, behind corner { NUMBER($corner, useGrouping: "false") }). It is read as it is; correct it where its area or what lies in it matters.

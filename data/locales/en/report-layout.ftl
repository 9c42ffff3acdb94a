### Words of a report’s layout, and why a report cannot be set. What a report says is in report.ftl.

report-skip = Skip to the report

error-report-logo = The council’s logo cannot be read as a { $format } file ({ $detail }). Choose a PNG, a JPEG or an SVG file.

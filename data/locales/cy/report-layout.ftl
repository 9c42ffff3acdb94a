### Geiriau gosodiad adroddiad, a pham na ellir gosod adroddiad. Yn report.ftl y mae’r hyn a ddywed adroddiad.

report-skip = Neidio i’r adroddiad

error-report-logo = Ni ellir darllen logo’r cyngor fel ffeil { $format } ({ $detail }). Dewiswch ffeil PNG, JPEG neu SVG.

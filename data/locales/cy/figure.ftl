### Mapiau a siartiau fel lluniau.

## Gwallau

# No variables
error-figure-nothing = Nid oes dim i’w roi ar fap. Dewiswch o leiaf un ardal.
# $width, $height: millimetres; $least, $most: the bounds in millimetres
error-figure-size = Ni ellir creu llun { $width } × { $height } mm. Rhaid i bob ochr fod rhwng { $least } a { $most } mm o hyd.
# $width, $height: millimetres
error-figure-crowded = Nid yw’r teitl, yr allwedd a’r ffynonellau’n gadael lle i’r map mewn { $width } × { $height } mm. Dewiswch faint mwy, neu hepgorwch yr allwedd.
# $found: what was given; $least, $most: the bounds
error-figure-dpi = Ni ellir creu llun â { $found } dot y fodfedd. Dewiswch rif rhwng { $least } a { $most }.
# $width, $height: pixels; $most: how many there may be in all
error-figure-pixels = Byddai { $width } × { $height } picsel yn y llun; gellir creu hyd at { $most } i gyd. Dewiswch faint llai neu lai o ddotiau y fodfedd.

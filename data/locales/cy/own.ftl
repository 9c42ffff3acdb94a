### Ffeiliau’r defnyddiwr, rhestri o godau post, a phrofion cyflymder.

import-kind-own = Eich tabl neu’ch haen eich hun
import-own-publisher = Eich data eich hun
# $title: what the user calls the list
import-own-people = { $title }: nifer y bobl

## Notes of the check report

# $count: how many figures; $minimum: the smallest count that is shown
import-note-own-suppressed = { $count ->
    [zero] Nid oes yr un ffigur wedi’i atal
    [one] Mae { $count } ffigur wedi’i atal
    [two] Mae { $count } ffigur wedi’u hatal
    [few] Mae { $count } ffigur wedi’u hatal
    [many] Mae { $count } ffigur wedi’u hatal
   *[other] Mae { $count } ffigur wedi’u hatal
  }: niferoedd pobl rhwng 1 a llai na { $minimum }, ac eraill y gellid cyfrifo’r rheini ohonynt. Dangosir seroau.
import-note-own-not-kept = Cyfrifwyd y rhesi fesul ardal, ac nid ydynt yn cael eu cadw.
import-note-own-kept = Cedwir codau post a phwyntiau’r rhesi yn y gweithle.
import-note-own-postcodes-not-kept = Adiwyd niferoedd y codau post fesul ardal; ni chedwir y codau post na’u ffigurau eraill.
import-note-own-totals = { $count ->
    [zero] Nid oes yr un rhes am ardaloedd mwy.
    [one] Mae { $count } rhes am ardal fwy; ni ddefnyddir ei niferoedd, ond adio rhai’r ardaloedd llai.
    [two] Mae { $count } res am ardaloedd mwy; ni ddefnyddir eu niferoedd, ond adio rhai’r ardaloedd llai.
    [few] Mae { $count } rhes am ardaloedd mwy; ni ddefnyddir eu niferoedd, ond adio rhai’r ardaloedd llai.
    [many] Mae { $count } rhes am ardaloedd mwy; ni ddefnyddir eu niferoedd, ond adio rhai’r ardaloedd llai.
   *[other] Mae { $count } rhes am ardaloedd mwy; ni ddefnyddir eu niferoedd, ond adio rhai’r ardaloedd llai.
  }
import-note-own-wards = Amcangyfrifon yw’r wardiau: mae pob ardal fach yn cyfrif yn y ward sy’n cyfateb orau iddi.
import-note-own-carried = { $count ->
    [zero] Ni throsglwyddwyd yr un ardal o 2011
    [one] Trosglwyddwyd { $count } ardal o 2011
    [two] Trosglwyddwyd { $count } ardal o 2011
    [few] Trosglwyddwyd { $count } ardal o 2011
    [many] Trosglwyddwyd { $count } ardal o 2011
   *[other] Trosglwyddwyd { $count } ardal o 2011
  } i ardaloedd 2021; amcangyfrifon yw’r ffigurau lle rhannwyd neu lle unwyd ardaloedd.
import-note-own-one-language = Mewn un iaith yn unig y rhoddir y teitl, ac felly y’i dangosir yn y ddwy.
import-note-own-left-out = { $count ->
    [zero] Nid oes yr un ardal heb ardal fwy ({ $example }).
    [one] Nid yw { $count } ardal yn yr un o’r ardaloedd mwy ({ $example }).
    [two] Nid yw { $count } ardal yn yr un o’r ardaloedd mwy, { $example } yn eu plith.
    [few] Nid yw { $count } ardal yn yr un o’r ardaloedd mwy, { $example } yn eu plith.
    [many] Nid yw { $count } ardal yn yr un o’r ardaloedd mwy, { $example } yn eu plith.
   *[other] Nid yw { $count } ardal yn yr un o’r ardaloedd mwy, { $example } yn eu plith.
  }
import-note-own-other-level = { $count ->
    [zero] Nid oes yr un rhes o lefel arall.
    [one] Mae { $count } rhes o lefel arall, ac ni chaiff ei defnyddio.
    [two] Mae { $count } res o lefel arall, ac ni chânt eu defnyddio.
    [few] Mae { $count } rhes o lefel arall, ac ni chânt eu defnyddio.
    [many] Mae { $count } rhes o lefel arall, ac ni chânt eu defnyddio.
   *[other] Mae { $count } rhes o lefel arall, ac ni chânt eu defnyddio.
  }
import-note-own-level = { $count ->
    [zero] Nid oes yr un ardal fwy
    [one] Daw { $count } ardal fwy
    [two] Daw { $count } ardal fwy
    [few] Daw { $count } ardal fwy
    [many] Daw { $count } ardal fwy
   *[other] Daw { $count } ardal fwy
  } yn lefel o ardaloedd.

## Errors. $file: the file; $line: the line; $x, $y: the coordinates.

# $column: the column; $columns: those that are there
error-own-column = Nid oes gan { $file } golofn “{ $column }”, neu mae mwy nag un. Ei cholofnau: { $columns }
error-own-swapped = { $file }, llinell { $line }: mae’r cyfesurynnau { $x }, { $y } y ffordd anghywir. Enwch golofn yr hydred neu’r dwyreiniad yn gyntaf.
error-own-mercator = { $file }, llinell { $line }: mae { $x }, { $y } yn edrych fel Web Mercator (EPSG:3857). Allforiwch y ffeil yng Ngrid Cenedlaethol Prydain (EPSG:27700) neu fel hydred a lledred (EPSG:4326).
error-own-utm = { $file }, llinell { $line }: mae { $x }, { $y } yn edrych fel parth UTM 30 (EPSG:32630). Allforiwch y ffeil yng Ngrid Cenedlaethol Prydain (EPSG:27700) neu fel hydred a lledred (EPSG:4326).
error-own-system = { $file }, llinell { $line }: nid yw { $x }, { $y } mewn system y mae Cyswllt yn ei hadnabod. Allforiwch y ffeil yng Ngrid Cenedlaethol Prydain (EPSG:27700) neu fel hydred a lledred (EPSG:4326).
error-own-no-measure = { $file }: ni ddewiswyd colofn o ffigurau. Dewiswch o leiaf un.
error-own-no-larger = { $file }: ni ddewiswyd colofn sy’n dweud i ba ardal fwy y mae rhes yn perthyn.
error-own-no-place = { $file }: mae ar leoedd angen cod post, cyfesurynnau, cyfeirnod grid neu siâp.
# $limit: how many rows are read at most
error-own-too-many = Mae gan { $file } fwy na { $limit } o resi, y mwyaf a gedwir. Rhannwch hi.
# $key: the area; $first: the line where it stands first; $one, $other: two larger areas
error-import-two-areas = { $file }, llinell { $line }: mae { $key } yn { $other } yma ac yn { $one } yn llinell { $first }. Dim ond mewn un ardal fwy y gall ardal fod.

selection-suppressed = Mae ardal yn y dewis y mae ei ffigur wedi’i atal, felly ni ddangosir y cyfan.

postcodes-code = cod
postcodes-state = cyflwr
# $limit: how many there may be
error-postcodes-too-many = Mae’r rhestr yn rhy hir: chwilir am { $limit } cod post ar y mwyaf ar y tro. Rhannwch hi.
error-postcodes-measures = Gellir rhoi { $limit } mesur ar y mwyaf wrth ochr rhestr o godau post.

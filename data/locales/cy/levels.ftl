### Lefelau’r defnyddiwr ei hun: ardaloedd wedi’u gwneud o ardaloedd.

## Yn y ffenestr

# $level: enw lefel
map-no-shapes = { $level }: maent wedi’u gwneud o rannau o ardaloedd bach, nad oes siapiau ohonynt, felly ni ellir eu lluniadu. Mae eu ffigurau yn y tabl.
map-show-table = Dangos y tabl

## Pam na all ardaloedd wedi’u gwneud o ardaloedd fod yn lefel

# $id: yr id a roddwyd
error-level-id-form = Ni all “{ $id }” fod yn id i lefel. Defnyddiwch y llythrennau a i z, ffigurau a chysylltnodau, gyda llythyren yn gyntaf a 32 nod ar y mwyaf, megis senedd-2026.
# $id: yr id a roddwyd
error-level-id-reserved = Ni all “{ $id }” fod yn id i lefel, am fod iddo ystyr arall yma. Dewiswch un arall.
# $id: id y lefel
error-level-too-many = Nid oes lle i’r lefel “{ $id }”. Tynnwch y lefelau nad oes eu hangen mwyach, a dechreuwch y rhaglen eto.
# $id: id y lefel; $found: id lefel arall
error-level-made-of = Mae’r lefel “{ $id }” wedi’i gwneud o ardaloedd y lefel { $found }. Defnyddiwch restr gyfatebiaeth o AGEHIau neu o ardaloedd cynnyrch.
# $id: id y lefel; $found a $expected: niferoedd ardaloedd
error-level-members = Mae’r lefel “{ $id }” yn dweud am { $found } o ardaloedd ble maent yn perthyn, ac mae { $expected } ohonynt. Mewnforiwch ei rhestr gyfatebiaeth eto.
# $id: id y lefel; $code: cod AGEHI neu ardal gynnyrch
error-level-member = Yn y lefel “{ $id }”, mae { $code } yn perthyn i ardal nad yw yno. Mewnforiwch ei rhestr gyfatebiaeth eto.
# $id: id y lefel; $code: y cod
error-level-code = Yn y lefel “{ $id }”, mae’r cod “{ $code }” yn sefyll am fwy nag un ardal, neu am ddim un. Rhowch ei chod ei hun i bob ardal.
# $id: id y lefel
error-level-empty = Nid oes gan y lefel “{ $id }” ardal y mae unrhyw beth yn perthyn iddi. Gwiriwch y codau yn ei rhestr gyfatebiaeth.

## Yr hyn sy’n mynd gyda’u ffigurau

export-note-own-level = Mae’r ardaloedd wedi’u gwneud o ardaloedd bach neu ardaloedd cynnyrch cyfan, yn ôl rhestr gyfatebiaeth a fewnforiwyd. Caiff cyfrifon eu hadio, a chaiff cyfraddau eu cyfrifo o’r symiau; caiff yr hyn a gyhoeddir heb gyfrifon ei gyfartaleddu, wedi’i bwysoli yn ôl pobl, aelwydydd neu eiddo, ac amcangyfrif ydyw.
# $list: mesurau gyda ffigurau a safleoedd
report-lead-worst-own = O gymharu ag ardaloedd eraill o’r math hwn yng Nghymru, yr hyn sy’n sefyll allan fwyaf yw: { $list }. Ystyr safle 1 yw’r allgáu mwyaf.
report-limit-own-level = Mae’r ardal wedi’i gwneud o ardaloedd bach neu ardaloedd cynnyrch, yn ôl rhestr gyfatebiaeth a fewnforiwyd. Caiff cyfrifon eu hadio, a chaiff cyfraddau eu cyfrifo o’r symiau; caiff yr hyn a gyhoeddir heb gyfrifon ei gyfartaleddu, wedi’i bwysoli yn ôl pobl, aelwydydd neu eiddo, ac amcangyfrif ydyw.

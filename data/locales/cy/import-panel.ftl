### Mewnforio ffeiliau yn y ffenestr: eu dewis, yr adroddiad gwirio, tabl y defnyddiwr ei hun.

import-title = Mewnforio ffeiliau
# $files: enwau ffeiliau
import-title-of = Mewnforio: { $files }
import-intro = Dewiswch ffeiliau Ofcom, y Cyfrifiad a Nomis, Llywodraeth Cymru, y Swyddfa Ystadegau Gwladol neu Ookla, fel y’u cyhoeddwyd, neu’ch tablau a’ch haenau eich hun. Nid oes angen dadbacio ffeiliau zip.
import-nothing-stored = Caiff pob ffeil ei gwirio’n gyntaf. Ni chaiff dim ei gadw nes i chi ei dderbyn.
import-choose = Dewis ffeiliau…
import-or-drop = Neu gollyngwch ffeiliau unrhyw le ar y ffenestr hon.
# $count: sawl ffeil sy’n cael ei dal uwchben y ffenestr
import-drop-here = { $count ->
        [zero] Gollyngwch y ffeiliau i’w gwirio
        [one] Gollyngwch y ffeil hon i’w gwirio
        [two] Gollyngwch y 2 ffeil hyn i’w gwirio
        [few] Gollyngwch y { $count } ffeil hyn i’w gwirio
        [many] Gollyngwch y { $count } ffeil hyn i’w gwirio
       *[other] Gollyngwch y { $count } ffeil hyn i’w gwirio
    }
import-dialog = Mewnforio ffeiliau
# $count: sawl ffeil
import-checking = { $count ->
        [zero] Nid oes ffeil i’w gwirio
        [one] Mae’r ffeil yn cael ei gwirio
        [two] Mae 2 ffeil yn cael eu gwirio
        [few] Mae { $count } ffeil yn cael eu gwirio
        [many] Mae { $count } ffeil yn cael eu gwirio
       *[other] Mae { $count } o ffeiliau yn cael eu gwirio
    }
import-reading = Wrthi’n darllen…
# $done a $total: megabeitiau, wedi’u hysgrifennu’n barod
import-progress = { $done } o { $total } MB
import-stop = Stopio
import-stopping = Yn stopio…
import-storing = Wrthi’n cadw…

## Yr adroddiad gwirio

# $count: sawl datganiad a ddeuai o’r ffeiliau
import-told-checked = { $count ->
        [0] Ni chafwyd dim i’w fewnforio
        [zero] Ni chafwyd dim i’w fewnforio
        [one] Mae’r adroddiad gwirio yma: gellir derbyn y ffeil
        [two] Mae’r adroddiadau gwirio yma: gellir derbyn 2 ddatganiad
        [few] Mae’r adroddiadau gwirio yma: gellir derbyn { $count } datganiad
        [many] Mae’r adroddiadau gwirio yma: gellir derbyn { $count } datganiad
       *[other] Mae’r adroddiadau gwirio yma: gellir derbyn { $count } o ddatganiadau
    }
import-told-refused = Mae’r adroddiad gwirio yma: gwrthodir y ffeil
import-told-stored = { $count ->
        [zero] Nid oes datganiad wedi’i gadw
        [one] Cadwyd 1 datganiad
        [two] Cadwyd 2 ddatganiad
        [few] Cadwyd { $count } datganiad
        [many] Cadwyd { $count } datganiad
       *[other] Cadwyd { $count } o ddatganiadau
    }
import-told-cancelled = Ni chadwyd dim
import-replaces = Mae’r datganiad hwn yno eisoes. Bydd ei dderbyn yn rhoi’r un newydd yn ei le; gellir dadwneud hynny.
# $count: sawl pwynt neu god post
import-points = { $count ->
        [zero] Dim pwyntiau
        [one] 1 pwynt
        [two] 2 bwynt
        [few] { $count } phwynt
        [many] { $count } phwynt
       *[other] { $count } o bwyntiau
    }
import-postcodes = { $count ->
        [zero] Dim ffigurau codau post
        [one] Ffigurau 1 cod post, wedi’u cadw fel y maent
        [two] Ffigurau 2 god post, wedi’u cadw fel y maent
        [few] Ffigurau { $count } chod post, wedi’u cadw fel y maent
        [many] Ffigurau { $count } chod post, wedi’u cadw fel y maent
       *[other] Ffigurau { $count } o godau post, wedi’u cadw fel y maent
    }
# $level: enw’ch ardaloedd eich hun
import-level = Lefel o ardaloedd newydd: { $level }
import-release = O ble mae’n dod
# $rows: sawl rhes, wedi’i ysgrifennu’n barod
import-rows-short = Rhesi a ddarllenwyd: { $rows }
# $count: sawl rheswm
import-refusals = { $count ->
        [zero] Ni wrthodir y ffeil
        [one] Gwrthodir y ffeil, am y rheswm hwn:
        [two] Gwrthodir y ffeil, am y 2 reswm hyn:
        [few] Gwrthodir y ffeil, am y { $count } rheswm hyn:
        [many] Gwrthodir y ffeil, am y { $count } rheswm hyn:
       *[other] Gwrthodir y ffeil, am y { $count } rheswm hyn:
    }
import-rows = Rhesi a ddarllenwyd
import-matched = Wedi’u paru
import-elsewhere = O wledydd eraill, wedi’u hepgor
import-unmatched = Heb eu paru
import-duplicates = Eitemau dyblyg
import-out-of-range = Y tu allan i’r ystod
import-unmatched-examples = Enghreifftiau o resi heb eu paru
import-duplicates-examples = Enghreifftiau o eitemau dyblyg
import-out-of-range-examples = Enghreifftiau o’r hyn sydd y tu allan i’r ystod
import-line = Llinell
import-column = Colofn
import-found = Yr hyn sydd yno
import-totals = Cyfansymiau Cymru
import-total-found = Yn y ffeil
import-total-known = Hysbys
import-total-difference = Gwahaniaeth
import-total-source = Hysbys o
import-total-unknown = ddim yn hysbys
import-levels = Lefelau
import-measures = Mesurau y bydd ffigurau ar eu cyfer
import-used = Colofnau a ddefnyddir
import-ignored = Colofnau nas defnyddir
import-none = dim
import-notes = I’w wybod

## Derbyn

import-decide = Derbyn neu ganslo
import-again = Wrthi’n gwirio eto…
import-refused = Ni ellir derbyn y ffeil. Cywirwch yr hyn a enwir uchod a’i dewis eto.
import-nothing-found = Nid oes dim yn y ffeiliau hyn y gellid ei gadw.
import-acceptable = Nid oes dim wedi’i gadw eto.
import-accept = Derbyn a chadw
import-cancel = Canslo
import-nothing-changed = Ni chadwyd dim; mae popeth fel yr oedd.
import-stored = Wedi’i gadw. Mae’r ffigurau newydd yn y rhestr mesurau, ar y map, yn y tabl ac mewn adroddiadau.
import-show = Dangos ar y map
import-show-suffix = : dangos ar y map
import-more = Mewnforio rhagor o ffeiliau

## Tabl y defnyddiwr ei hun

import-own = Sut y dylid deall y tabl hwn
# $file: enw ffeil
import-own-hint = Dyma’r hyn a ddyfalwyd o { $file }. Caiff pob newid ei wirio ar unwaith.
import-own-name-en = Enw’r data yn Saesneg
import-own-name-cy = Enw’r data yn Gymraeg
import-own-rows = Beth yw pob rhes
import-own-rows-areas = Ardal gyda ffigurau
    .note = un rhes i bob ardal
import-own-rows-people = Person neu aelwyd
    .note = caiff y rhesi eu cyfrif fesul ardal ar unwaith; ni chedwir y rhesi eu hunain
import-own-rows-places = Lle
    .note = megis hyb neu lyfrgell: haen o bwyntiau
import-own-rows-members = Ardal fach sy’n rhan o un fwy
    .note = daw’r ardaloedd mwy yn lefel newydd
import-own-key = Sut y lleolir rhes
import-own-key-code = Yn ôl cod ardal
import-own-key-name = Yn ôl enw awdurdod neu ward
import-own-key-postcode = Yn ôl cod post
import-own-key-coordinates = Yn ôl cyfesurynnau
import-own-key-grid = Yn ôl cyfeirnod grid
import-own-key-geometry = Yn ôl ei geometreg
import-own-column = Colofn
import-own-x = Hydred neu ddwyreiniad
import-own-y = Lledred neu ogleddiad
import-own-minimum = Atal cyfrifon islaw
# $usual: y lleiafswm arferol
import-own-minimum-hint = Dangosir cyfrifon pobl islaw hyn fel rhai wedi’u hatal ym mhobman, ynghyd ag eraill y gellid eu cyfrifo ohonynt. Y rhif arferol yw { $usual }.
import-own-keep = Cadw’r rhesi hefyd
    .note = bydd codau post a phwyntiau pobl yn aros yn y gweithle; data personol ydynt
import-own-columns = Colofnau sy’n dod yn fesurau
import-own-members = Colofnau gyda chod ac enw’r ardal fwy
import-own-label-en = Enw yn Saesneg
import-own-label-cy = Enw yn Gymraeg
import-own-only-en = Heb enw Cymraeg, bydd yr un Saesneg yn y ddwy iaith, wedi’i nodi.
import-own-only-cy = Heb enw Saesneg, bydd yr un Cymraeg yn y ddwy iaith, wedi’i nodi.
import-own-unit = Uned
import-own-denominator = Fel cyfran o
import-own-denominator-none = Nid yw’n gyfran
import-own-direction = Pa gyfeiriad sydd waethaf
import-own-universe-en = O bwy neu o beth, yn Saesneg
import-own-universe-cy = O bwy neu o beth, yn Gymraeg
import-own-lacks-title = Rhowch enw i’r data.
import-own-lacks-columns = Dewiswch o leiaf un golofn.
import-own-lacks-label = Rhowch enw i bob mesur.

## Yr hyn a all fynd o’i le

error-import-files-gone = Nid yw’r ffeiliau hyn wrth law bellach. Dewiswch nhw eto.

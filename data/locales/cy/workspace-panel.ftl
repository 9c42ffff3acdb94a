### Y gweithle yn y ffenestr: ei ffeil, dadwneud ac ail-wneud, bwndeli, yr hyn a gedwir dan enwau.

workspace-title = Y gweithle
workspace-file = Ffeil
workspace-usual = (yr un arferol)
workspace-place = Ble mae
workspace-new = Newydd…
workspace-open = Agor…
workspace-back = Yn ôl i’r un arferol
workspace-copy = Cadw copi fel…
workspace-check = Gwirio’r ffeil
workspace-checking = Wrthi’n gwirio…
workspace-sound = Mae’r ffeil yn iawn.
workspace-findings = Mae rhywbeth o’i le ar y ffeil:
# $file: enw ffeil
workspace-opened = Mae’r gweithle { $file } ar agor
# $place: ffeil
workspace-written = Ysgrifennwyd: { $place }
workspace-problem = Mae’r map yn dangos yr hyn a ddaeth gyda Cyswllt. Gallwch gadw’r hyn y gellir ei ddarllen o’r ffeil hon mewn un newydd, a’r hen un yn aros fel y mae; neu agor gweithle arall, neu greu un newydd.
workspace-salvage = Cadw’r hyn y gellir ei ddarllen…
# $releases: sawl datganiad; $items: sawl peth arall, wedi’i ysgrifennu’n barod
workspace-salvaged = { $releases ->
        [0] Mae’r hyn y gellid ei ddarllen wedi’i gadw ac ar agor: dim datganiad, pethau eraill: { $items }
        [zero] Mae’r hyn y gellid ei ddarllen wedi’i gadw ac ar agor: dim datganiad, pethau eraill: { $items }
        [one] Mae’r hyn y gellid ei ddarllen wedi’i gadw ac ar agor: 1 datganiad, pethau eraill: { $items }
        [two] Mae’r hyn y gellid ei ddarllen wedi’i gadw ac ar agor: 2 ddatganiad, pethau eraill: { $items }
        [few] Mae’r hyn y gellid ei ddarllen wedi’i gadw ac ar agor: { $releases } datganiad, pethau eraill: { $items }
        [many] Mae’r hyn y gellid ei ddarllen wedi’i gadw ac ar agor: { $releases } datganiad, pethau eraill: { $items }
       *[other] Mae’r hyn y gellid ei ddarllen wedi’i gadw ac ar agor: { $releases } o ddatganiadau, pethau eraill: { $items }
    }
workspace-dialog-new = I ble yr â’r gweithle newydd
workspace-dialog-open = Agor gweithle
workspace-dialog-copy = Cadw copi o’r gweithle
workspace-dialog-salvage = Cadw’r hyn y gellir ei ddarllen mewn gweithle newydd
workspace-dialog-bundle-out = Cadw bwndel
workspace-dialog-bundle-in = Agor bwndel
workspace-file-name = fy-nata
workspace-filter = Gweithleoedd Cyswllt
workspace-filter-bundle = Bwndeli Cyswllt (JSON)

## Dadwneud ac ail-wneud

workspace-history = Dadwneud ac ail-wneud
# $what: yr hyn a wnaed
workspace-undo = Dadwneud: { $what }
workspace-redo = Ail-wneud: { $what }
workspace-undo-none = Dim i’w ddadwneud
workspace-redo-none = Dim i’w ail-wneud
workspace-undone = Dadwnaed: { $what }
workspace-redone = Ail-wnaed: { $what }
workspace-history-hint = Mae Ctrl+Z yn dadwneud a Ctrl+Y yn ail-wneud, ble bynnag yr ydych. Ni ellir dod â’r hyn a ddilëwyd am byth yn ôl.

## Bwndeli

workspace-bundle = Rhoi i gyngor arall
workspace-bundle-hint = Mae bwndel yn cynnwys ryseitiau, dewisiadau, golygfeydd, dosbarthiadau a phwyntiau, ond dim data.
workspace-bundle-out = Cadw bwndel…
workspace-bundle-in = Agor bwndel…
# $count: sawl peth oedd yn newydd; $same: sawl un oedd yno eisoes, wedi’i ysgrifennu’n barod
workspace-bundle-read = { $count ->
        [0] Nid oedd dim yn y bwndel yn newydd; yno eisoes: { $same }
        [zero] Nid oedd dim yn y bwndel yn newydd; yno eisoes: { $same }
        [one] Cymerwyd 1 peth o’r bwndel; yno eisoes: { $same }
        [two] Cymerwyd 2 beth o’r bwndel; yno eisoes: { $same }
        [few] Cymerwyd { $count } pheth o’r bwndel; yno eisoes: { $same }
        [many] Cymerwyd { $count } pheth o’r bwndel; yno eisoes: { $same }
       *[other] Cymerwyd { $count } o bethau o’r bwndel; yno eisoes: { $same }
    }
# $name: enw a oedd wedi’i gymryd; $now: enw’r peth yn lle hynny
workspace-bundle-renamed = Roedd “{ $name }” yn enw ar rywbeth arall: enw’r hyn a ddaeth yw “{ $now }”.

## Yr hyn a gedwir dan enwau

workspace-saved-title = Dewisiadau, golygfeydd a dosbarthiadau a gadwyd
workspace-selections = Dewisiadau o ardaloedd
workspace-selections-none = Nid oes dewis wedi’i gadw eto.
workspace-views = Golygfeydd o’r map
workspace-views-none = Nid oes golygfa wedi’i chadw eto.
workspace-classifications = Dosbarthiadau
workspace-classifications-none = Nid oes dosbarthiad wedi’i gadw eto.
workspace-selection-empty = Dewiswch ardaloedd ar y map neu yn y tabl i’w cadw yma.
workspace-selection-name = Cadw’r ardaloedd a ddewiswyd fel
workspace-view-name = Cadw’r hyn y mae’r map yn ei ddangos fel
workspace-classification-name = Cadw’r dosbarthiadau a’r lliwiau fel
workspace-save = Cadw
workspace-name-missing = Rhowch enw iddo.
# $name: yr enw a roddodd y defnyddiwr
workspace-saved = Cadwyd “{ $name }”
workspace-show = Dangos
workspace-show-of = Dangos “{ $name }” ar y map
workspace-shown = Mae’r map yn dangos “{ $name }”
workspace-delete = Dileu
workspace-delete-of = Dileu “{ $name }”
workspace-item-deleted = Dilëwyd “{ $name }”. Mae Ctrl+Z yn dod ag ef yn ôl.

## Yr hyn a all fynd o’i le

error-workspace-not-open = Nid oes gweithle ar agor. Agorwch un, neu crëwch un newydd.
# $name: yr enw a roddodd y defnyddiwr
error-workspace-item-unreadable = Ni ellir dangos “{ $name }”: fe’i cadwyd gan fersiwn arall o Cyswllt, neu fe’i newidiwyd â llaw.
error-workspace-item-no-measure = Ni ellir dangos “{ $name }”: nid yw ei fesur yma. Mewnforiwch y data y’i gwnaed â hwy.

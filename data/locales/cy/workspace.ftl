### Y gweithle: y ffeil sy’n cynnwys popeth y mae’r defnyddiwr wedi’i fewnforio, ei wneud neu ei ddewis.

## Gwallau

# Dim newidynnau
error-workspace-no-folder = Nid yw’r system yn enwi ffolder ar gyfer eich data. Dywedwch pa ffeil yw’r gweithle, gyda --workspace FFEIL.
# $path: y ffeil
error-workspace-missing = Nid oes ffeil o’r enw “{ $path }”. Gwiriwch yr enw, neu crëwch weithle newydd.
# $path: y ffeil
error-workspace-exists = Mae “{ $path }” yno’n barod, ac nid yw ffeil newydd byth yn cymryd lle un arall. Agorwch hi, neu dewiswch enw arall.
# $path: y ffeil
error-workspace-empty = Mae “{ $path }” yn wag: nid oes gweithle ynddi. Dewiswch ffeil arall, neu crëwch weithle newydd.
# $path: y ffeil
error-workspace-foreign = Nid yw “{ $path }” yn weithle Cyswllt. Dewiswch ffeil arall. Os bu’n un a’i bod wedi’i difrodi, achubwch yr hyn y gellir ei ddarllen ohoni, neu agorwch gopi wrth gefn sydd wrth ei hymyl.
# $path: y ffeil; $found: ei fformat; $known: y fformat diweddaraf y mae’r rhaglen hon yn ei adnabod
error-workspace-newer = Ysgrifennwyd “{ $path }” gan Cyswllt mwy newydd (fformat { $found }; { $known } y mae’r un hwn yn ei adnabod). Gosodwch y Cyswllt mwy newydd, neu agorwch gopi wrth gefn sydd wrth ymyl y ffeil.
# $path: y ffeil; $found: yr hyn a gafwyd, yn Saesneg
error-workspace-damaged = Mae’r gweithle “{ $path }” wedi’i ddifrodi ({ $found }). Achubwch yr hyn y gellir ei ddarllen ohono mewn ffeil newydd, neu agorwch gopi wrth gefn sydd wrth ei ymyl. Gadewir y ffeil fel y mae.
# $path: y ffeil
error-workspace-busy = Mae ffenestr neu raglen arall yn ysgrifennu yn “{ $path }”. Ni newidiwyd dim: rhowch gynnig arall arni pan fydd honno wedi gorffen.
# $path: y ffeil
error-workspace-read-only = Ni ellir agor “{ $path }” i ysgrifennu ynddi. Gwiriwch nad yw’r ffeil na’i ffolder yn ddarllen yn unig a bod gennych hawl i ysgrifennu yno, neu copïwch hi i’ch ffolder eich hun.
# $path: y ffeil
error-workspace-disk-full = Mae’r ddisg sy’n dal “{ $path }” yn llawn. Mae’r hyn a oedd yno o’r blaen yno o hyd: gwnewch le a gwnewch ef eto.
# $path: y ffeil; $message: geiriau’r gronfa ddata ei hun, yn Saesneg
error-workspace-database = Ni ellid darllen nac ysgrifennu “{ $path }” ({ $message }). Mae’r hyn a oedd yno o’r blaen yno o hyd: gwiriwch fod y ddisg neu’r gyriant rhwydwaith yn ateb, a gwnewch ef eto.
# $path: y ffeil
error-workspace-open = Mae “{ $path }” yn weithle sydd ar agor, yma neu rywle arall. Dewiswch enw arall i’r copi.
# $file: y ffeil a ddarllenwyd
error-workspace-refused = Gwrthodir “{ $file }” gan ei hadroddiad gwirio, felly ni chadwyd dim. Cywirwch yr hyn y mae’r adroddiad yn ei enwi, a mewnforiwch hi eto.
# $id: dynodwr y datganiad
error-workspace-twice = Mae dwy o’r ffeiliau yn cynnwys yr un datganiad, { $id }. Mewnforiwch un ohonynt.
# $id: dynodwr y datganiad; $column: y golofn; $found a $expected: nifer y ffigurau sydd, a’r nifer a ddylai fod
error-workspace-draft = Nid yw’r datganiad { $id } yn gyson: nifer y ffigurau yn “{ $column }” yw { $found }, a { $expected } ddylai fod yno. Ni chadwyd dim. Rhowch wybod am y nam, a pha ffeil oedd hi.
# $id: y lefel
error-workspace-levels = Nid oes lle i’r lefel “{ $id }”: bu gormod o lefelau ardaloedd gwahanol ar agor ers cychwyn Cyswllt. Caewch Cyswllt a’i gychwyn eto.
# $id: y rhif neu’r dynodwr a roddwyd
error-workspace-unknown-release = Nid oes datganiad { $id } yn y gweithle. Dewiswch un o’r rhestr o ddatganiadau.
# $id: y rhif a roddwyd
error-workspace-unknown-item = Nid oes eitem rhif { $id } yn y gweithle mwyach. Efallai fod ffenestr arall wedi’i dileu.
# $name: yr enw
error-workspace-name-taken = Mae “{ $name }” yno’n barod. Dewiswch enw arall.
# $name: yr enw, wedi’i dorri; $most: y nifer mwyaf o nodau
error-workspace-name = Ni all “{ $name }” fod yn enw. Defnyddiwch rhwng 1 a { $most } o nodau ar un llinell, heb fylchau cyn nac ar ôl.
# $name: enw’r eitem
error-workspace-changed = Newidiwyd “{ $name }” mewn ffenestr neu raglen arall ers ei darllen. Edrychwch arni eto, ac yna newidiwch hi.
# $name: enw’r eitem; $size a $limit: ei maint a’r maint mwyaf a ganiateir, mewn megabeitiau
error-workspace-too-large = Maint “{ $name }” yw { $size } MB; gellir cadw hyd at { $limit } MB. Rhannwch hi.
# $most: y nifer mwyaf
error-workspace-too-many = Mae mwy na { $most } o eitemau. Dilëwch rai yn gyntaf.
# $path: y copi wrth gefn; $message: geiriau’r system ei hun
error-workspace-backup-kept = Dilëwyd y datganiad o’r gweithle, ond nid o’r copi wrth gefn “{ $path }” ({ $message }). Dilëwch y ffeil honno eich hun.
# $path: y ffeil
error-workspace-not-cleared = Dilëwyd y datganiad, ond mae ei feitiau o hyd yn rhannau rhydd “{ $path }”, am fod y ffeil ar agor mewn ffenestr neu raglen arall. Caewch hi yno ac agorwch y gweithle eto: fe’u clirir bryd hynny.
# $file: y ffeil; $size a $limit: ei maint a’r maint mwyaf a ganiateir, mewn megabeitiau
error-bundle-size = Maint “{ $file }” yw { $size } MB; mae bwndel hyd at { $limit } MB. Rhowch lai ynddo.
# $file: y ffeil; $line a $column: lle daeth y darllen i ben; $found: beth oedd o’i le yno, yn Saesneg
error-bundle-broken = Nid yw “{ $file }” yn fwndel Cyswllt (llinell { NUMBER($line, useGrouping: "false") }, colofn { NUMBER($column, useGrouping: "false") }: { $found }). Ni chymerwyd dim ohono. Gofynnwch iddo gael ei ysgrifennu eto.
# $file: y ffeil; $found: ei fformat; $known: y fformat diweddaraf y mae’r rhaglen hon yn ei adnabod
error-bundle-newer = Bwndel gan Cyswllt mwy newydd yw “{ $file }” (fformat { $found }; { $known } y mae’r un hwn yn ei adnabod). Gosodwch y Cyswllt mwy newydd.
# $file: y ffeil; $item: rhif yr eitem, o 1; $name: ei henw; $found: beth sydd o’i le arni, yn Saesneg
error-bundle-item = Ni ellir cadw eitem { NUMBER($item, useGrouping: "false") } o’r bwndel “{ $file }” (“{ $name }”): { $found }. Ni chymerwyd dim ohono.

## Yr hyn a gafwyd wrth wirio

# $found: yr hyn a gafwyd, yn Saesneg
workspace-fault = Difrod: { $found }.

## Yr hyn na ellid ei achub o weithle a ddifrodwyd

# Dim newidynnau
workspace-lost-tables = Ni ellir darllen dechrau’r ffeil. Cafwyd hyd i’r hyn sy’n dilyn hebddo; collwyd newidiadau nad oeddent eto yn y ffeil ei hun.
# $count: faint
workspace-lost-releases = { $count ->
        [zero] Ni chollwyd yr un datganiad.
        [one] Ni ellir darllen { $count } datganiad, ac mae wedi’i golli.
        [two] Ni ellir darllen { $count } ddatganiad, ac maent wedi’u colli.
        [few] Ni ellir darllen { $count } datganiad, ac maent wedi’u colli.
        [many] Ni ellir darllen { $count } datganiad, ac maent wedi’u colli.
       *[other] Ni ellir darllen { $count } datganiad, ac maent wedi’u colli.
    }
# Dim newidynnau
workspace-lost-unknown-releases = Ni ellir darllen rhan o’r rhestr o ddatganiadau: efallai y bu eraill.
# $name: y datganiad; $count: faint o’i golofnau neu ei dablau a gollwyd; $total: o faint
workspace-lost-parts = { $count ->
        [zero] Ni chollwyd dim o “{ $name }”, o { $total }.
        [one] Collwyd { $count } golofn neu dabl o “{ $name }”, o { $total }, am na ellir ei darllen. Mewnforiwch y ffeil eto.
        [two] Collwyd { $count } golofn neu dabl o “{ $name }”, o { $total }, am na ellir eu darllen. Mewnforiwch y ffeil eto.
        [few] Collwyd { $count } colofn neu dabl o “{ $name }”, o { $total }, am na ellir eu darllen. Mewnforiwch y ffeil eto.
        [many] Collwyd { $count } cholofn neu dabl o “{ $name }”, o { $total }, am na ellir eu darllen. Mewnforiwch y ffeil eto.
       *[other] Collwyd { $count } o golofnau neu dablau “{ $name }”, o { $total }, am na ellir eu darllen. Mewnforiwch y ffeil eto.
    }
# $count: faint o ryseitiau, dewisiadau, dosbarthiadau, golygon, pwyntiau a gosodiadau, gyda fersiynau cynharach
workspace-lost-items = { $count ->
        [zero] Ni chollwyd yr un rysáit, dewis, dosbarthiad, golwg, set o bwyntiau na gosodiad.
        [one] Ni ellir darllen { $count } rysáit, dewis, dosbarthiad, golwg, set o bwyntiau neu osodiad, neu fersiwn gynharach, ac mae wedi’i golli.
        [two] Ni ellir darllen { $count } o ryseitiau, dewisiadau, dosbarthiadau, golygon, setiau o bwyntiau neu osodiadau, gyda fersiynau cynharach, ac maent wedi’u colli.
        [few] Ni ellir darllen { $count } o ryseitiau, dewisiadau, dosbarthiadau, golygon, setiau o bwyntiau neu osodiadau, gyda fersiynau cynharach, ac maent wedi’u colli.
        [many] Ni ellir darllen { $count } o ryseitiau, dewisiadau, dosbarthiadau, golygon, setiau o bwyntiau neu osodiadau, gyda fersiynau cynharach, ac maent wedi’u colli.
       *[other] Ni ellir darllen { $count } o ryseitiau, dewisiadau, dosbarthiadau, golygon, setiau o bwyntiau neu osodiadau, gyda fersiynau cynharach, ac maent wedi’u colli.
    }
# Dim newidynnau
workspace-lost-unknown-items = Ni ellir darllen rhan o’r rhestr o ryseitiau, dewisiadau, dosbarthiadau, golygon, pwyntiau a gosodiadau: efallai y bu eraill.
# Dim newidynnau
workspace-lost-history = Ni ellir dadwneud newidiadau cynharach mwyach, neu nid pob un ohonynt.

## Yr hanes: yr hyn a gâi ei ddadwneud neu ei ail-wneud

# $name: y datganiad, fel y mae ei gyhoeddwr yn ei alw
workspace-step-import = Mewnforio “{ $name }”
# $count: faint
workspace-step-import-several = { $count ->
        [zero] Mewnforio dim
        [one] Mewnforio { $count } datganiad
        [two] Mewnforio { $count } ddatganiad
        [few] Mewnforio { $count } datganiad
        [many] Mewnforio { $count } datganiad
       *[other] Mewnforio { $count } datganiad
    }
# $name: y datganiad, fel y mae ei gyhoeddwr yn ei alw
workspace-step-remove = Tynnu “{ $name }”
# $name: y datganiad, fel y mae ei gyhoeddwr yn ei alw
workspace-step-use = Defnyddio ffigurau “{ $name }”
# $name: y datganiad, fel y mae ei gyhoeddwr yn ei alw
workspace-step-rest = Rhoi’r gorau i ddefnyddio ffigurau “{ $name }”
# $kind: recipe, selection, classification, view, points neu setting; $name: ei enw
workspace-step-add = { $kind ->
    [recipe] Rysáit newydd
    [selection] Dewis newydd
    [classification] Dosbarthiad newydd
    [view] Golwg newydd
    [points] Pwyntiau newydd
   *[setting] Gosodiad newydd
} “{ $name }”
# $kind: recipe, selection, classification, view, points neu setting; $name: ei enw
workspace-step-change = { $kind ->
    [recipe] Newid y rysáit
    [selection] Newid y dewis
    [classification] Newid y dosbarthiad
    [view] Newid yr olwg
    [points] Newid y pwyntiau
   *[setting] Newid y gosodiad
} “{ $name }”
# $kind: recipe, selection, classification, view, points neu setting; $name: ei enw
workspace-step-delete = { $kind ->
    [recipe] Dileu’r rysáit
    [selection] Dileu’r dewis
    [classification] Dileu’r dosbarthiad
    [view] Dileu’r olwg
    [points] Dileu’r pwyntiau
   *[setting] Dileu’r gosodiad
} “{ $name }”
# $count: faint o eitemau a ddaeth ohono
workspace-step-bundle = { $count ->
        [zero] Dim eitem o fwndel
        [one] { $count } eitem o fwndel
        [two] { $count } eitem o fwndel
        [few] { $count } eitem o fwndel
        [many] { $count } eitem o fwndel
       *[other] { $count } eitem o fwndel
    }

## Mathau o eitemau

item-kind-recipe = Rysáit
item-kind-selection = Dewis
item-kind-classification = Dosbarthiad
item-kind-view = Golwg
item-kind-points = Pwyntiau
item-kind-setting = Gosodiad

## Y llinell orchymyn

# $path: y ffeil
cli-workspace-backup = Ysgrifennwyd copi wrth gefn: { $path }.
# $path: y ffeil
cli-workspace-copied = Ysgrifennwyd copi: { $path }.
# $path: y ffeil
cli-workspace-sound = Mae “{ $path }” yn gyfan.
# $step: yr hyn a ddadwnaed, yn frawddeg
cli-workspace-undone = Dadwnaed: { $step }.
# $step: yr hyn a ail-wnaed, yn frawddeg
cli-workspace-redone = Ail-wnaed: { $step }.
# Dim newidynnau
cli-workspace-nothing-to-undo = Nid oes dim i’w ddadwneud.
# Dim newidynnau
cli-workspace-nothing-to-redo = Nid oes dim i’w ail-wneud.
# $id: y datganiad
cli-workspace-removed = Tynnwyd { $id }. Mae “cyswllt workspace undo” yn dod ag ef yn ôl.
# $id: y datganiad
cli-workspace-deleted = Dilëwyd { $id } am byth, o’r hanes ac o’r copïau wrth gefn sydd wrth ymyl y ffeil hefyd. Nid felly gopïau mewn mannau eraill na’r ffeil a fewnforiwyd.
# $path: y ffeil newydd; $releases: faint o ddatganiadau; $items: faint o ryseitiau, dewisiadau ac yn y blaen
cli-workspace-salvaged = Mae’r hyn y gellir ei ddarllen yn { $path }. Datganiadau: { $releases }; ryseitiau, dewisiadau, golygon ac eitemau eraill: { $items }.
# $count: faint; $path: y ffeil
cli-workspace-bundle-written = { $count ->
        [zero] Ni ysgrifennwyd yr un eitem i { $path }.
        [one] Ysgrifennwyd { $count } eitem i { $path }.
        [two] Ysgrifennwyd { $count } eitem i { $path }.
        [few] Ysgrifennwyd { $count } eitem i { $path }.
        [many] Ysgrifennwyd { $count } eitem i { $path }.
       *[other] Ysgrifennwyd { $count } eitem i { $path }.
    }
# $count: faint
cli-workspace-bundle-read = { $count ->
        [zero] Nid oes yr un eitem newydd yn y gweithle.
        [one] Mae { $count } eitem newydd yn y gweithle.
        [two] Mae { $count } eitem newydd yn y gweithle.
        [few] Mae { $count } eitem newydd yn y gweithle.
        [many] Mae { $count } eitem newydd yn y gweithle.
       *[other] Mae { $count } eitem newydd yn y gweithle.
    }
# $count: faint
cli-workspace-bundle-same = { $count ->
        [zero] Nid oedd yr un eitem yno’n barod.
        [one] Roedd { $count } eitem yno’n barod.
        [two] Roedd { $count } eitem yno’n barod.
        [few] Roedd { $count } eitem yno’n barod.
        [many] Roedd { $count } eitem yno’n barod.
       *[other] Roedd { $count } eitem yno’n barod.
    }
# $name: yr enw yn y bwndel; $now: ei enw yn y gweithle
cli-workspace-bundle-renamed = Mae “{ $name }” arall, felly enw’r un o’r bwndel yw “{ $now }”.
# $path: y ffeil
error-workspace-unsound = Mae “{ $path }” wedi’i difrodi; mae’r hyn a gafwyd uchod. Achubwch yr hyn y gellir ei ddarllen ohoni mewn ffeil newydd (cyswllt workspace salvage), neu agorwch gopi wrth gefn sydd wrth ei hymyl.

# $path: y ffeil; $size: ei maint mewn megabeitiau; $journal: sut y cedwir newid yn gyfan; $backups: nifer y copïau wrth gefn wrth ei hymyl
cli-workspace-file = { $path }: { NUMBER($size, maximumFractionDigits: 1) } MB, { $journal }. Copïau wrth gefn: { $backups }.
# $step: yr hyn a gâi ei ddadwneud, yn frawddeg
cli-workspace-undo = Mae “cyswllt workspace undo” yn dadwneud: { $step }.
cli-workspace-yes = ydy
cli-workspace-no = nac ydy
workspace-journal-wal = gyda log ysgrifennu ymlaen llaw
workspace-journal-rollback = gyda dyddlyfr dadwneud, fel ar yriant rhwydwaith
item-kind-release = Datganiad

cli-column-kind = Math
cli-column-number = Rhif
cli-column-in_use = Ar waith
cli-column-bytes = Beitiau
cli-column-problem = Beth sydd o’i le

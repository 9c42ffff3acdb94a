### Yr hunanwiriad, y manylion cymorth, a chopi cludadwy.

## Enwau’r gwiriadau

selfcheck-name-pack-parts = Y data sy’n dod gyda’r rhaglen
selfcheck-name-pack-totals = Cyfansymiau rheoli
selfcheck-name-workspace = Y gweithle
selfcheck-name-settings = Y gosodiadau
selfcheck-name-folders = Ffolderi i ysgrifennu ynddynt
selfcheck-name-space = Lle ar y ddisg
selfcheck-name-fonts = Ffontiau’r adroddiadau
selfcheck-name-clock = Y cloc
selfcheck-name-language = Yr iaith
selfcheck-name-graphics = Lluniadu
selfcheck-name-log = Y cofnod

## A yw popeth yn iawn

selfcheck-state-ok = Yn iawn
selfcheck-state-warning = Rhybudd
selfcheck-state-fault = Nam

## Beth a gafwyd, a beth i’w wneud

# $count: nifer y ffeiliau; $print: eu hôl bys, 12 ffigur a llythyren
selfcheck-pack-parts = { $count ->
        [zero] Nid oes yr un ffeil (ôl bys { $print }).
        [one] Mae { $count } ffeil fel yr oedd pan adeiladwyd y rhaglen (ôl bys { $print }).
        [two] Mae { $count } ffeil fel yr oeddent pan adeiladwyd y rhaglen (ôl bys { $print }).
        [few] Mae { $count } ffeil fel yr oeddent pan adeiladwyd y rhaglen (ôl bys { $print }).
        [many] Mae { $count } ffeil fel yr oeddent pan adeiladwyd y rhaglen (ôl bys { $print }).
       *[other] Mae { $count } o ffeiliau fel yr oeddent pan adeiladwyd y rhaglen (ôl bys { $print }).
    }
# $names: y ffeiliau
selfcheck-pack-parts-changed = Nid yw’r data hyn fel yr oeddent pan adeiladwyd y rhaglen: { $names }.
# $count: nifer y cyfansymiau
selfcheck-pack-totals = { $count ->
        [zero] Nid oes yr un cyfanswm i’w gymharu.
        [one] Mae { $count } cyfanswm yn cytuno â’r hyn a gyhoeddir.
        [two] Mae { $count } gyfanswm yn cytuno â’r hyn a gyhoeddir.
        [few] Mae { $count } chyfanswm yn cytuno â’r hyn a gyhoeddir.
        [many] Mae { $count } chyfanswm yn cytuno â’r hyn a gyhoeddir.
       *[other] Mae { $count } o gyfansymiau yn cytuno â’r hyn a gyhoeddir.
    }
# $names: dynodwyr lefelau a mesurau
selfcheck-pack-totals-wrong = Nid yw’r cyfansymiau hyn yn cytuno â’r hyn a gyhoeddir: { $names }.
# Dim newidynnau
selfcheck-remedy-install = Gosodwch Cyswllt eto, o’r lle y cawsoch chi neu eich cyngor ef. Bydd eich gweithle a’ch gosodiadau’n aros.
# Dim newidynnau
selfcheck-workspace-none = Nid oes un eto: caiff ei greu pan fydd rhywbeth i’w gadw.
# $format: rhif ei fformat; $size: ei faint mewn megabeitiau; $count: nifer y datganiadau ynddo
selfcheck-workspace-sound = { $count ->
        [zero] Mae pob tudalen ohono’n gyfan (fformat { $format }, { $size } MB, dim datganiadau).
        [one] Mae pob tudalen ohono’n gyfan (fformat { $format }, { $size } MB, { $count } datganiad).
        [two] Mae pob tudalen ohono’n gyfan (fformat { $format }, { $size } MB, { $count } ddatganiad).
        [few] Mae pob tudalen ohono’n gyfan (fformat { $format }, { $size } MB, { $count } datganiad).
        [many] Mae pob tudalen ohono’n gyfan (fformat { $format }, { $size } MB, { $count } datganiad).
       *[other] Mae pob tudalen ohono’n gyfan (fformat { $format }, { $size } MB, { $count } o ddatganiadau).
    }
# $count: nifer y namau; $found: y cyntaf ohonynt, yn Saesneg
selfcheck-workspace-unsound = { $count ->
        [zero] Ni chafwyd yr un nam: { $found }.
        [one] Cafwyd { $count } nam: { $found }.
        [two] Cafwyd { $count } nam, a’r cyntaf yw: { $found }.
        [few] Cafwyd { $count } nam, a’r cyntaf yw: { $found }.
        [many] Cafwyd { $count } nam, a’r cyntaf yw: { $found }.
       *[other] Cafwyd { $count } o namau, a’r cyntaf yw: { $found }.
    }
# Dim newidynnau
selfcheck-workspace-remedy = Cadwch yr hyn y gellir ei ddarllen ohono mewn ffeil newydd (Data, Gweithle), neu agorwch gopi wrth gefn sydd wrth ei ymyl. Gadewir y ffeil fel y mae.
# Dim newidynnau
selfcheck-settings-sound = Gellir eu darllen.
# Dim newidynnau
selfcheck-settings-none = Nid oes rhai eto: y rhai arferol sy’n cyfrif.
# Dim newidynnau
selfcheck-settings-broken = Mae eu ffeil wedi torri.
# Dim newidynnau
selfcheck-settings-broken-remedy = Cychwynnwch Cyswllt eto: bydd yn rhoi’r ffeil o’r neilltu ac yn dechrau gyda’r gosodiadau arferol.
# Dim newidynnau
selfcheck-settings-aside = Roedd eu ffeil wedi torri, ac fe’i rhoddwyd o’r neilltu; y rhai arferol sy’n cyfrif.
# Dim newidynnau
selfcheck-settings-aside-remedy = Dewiswch eich gosodiadau eto. Gellir dileu’r ffeil settings.json.broken.
# Dim newidynnau
selfcheck-settings-nowhere = Nid yw’r system yn enwi ffolder ar gyfer gosodiadau, felly ni chedwir rhai.
# Dim newidynnau
selfcheck-settings-nowhere-remedy = Gofynnwch i’r sawl sy’n gofalu am y cyfrifiadur am ffolder cartref, neu defnyddiwch gopi cludadwy.
# $count: nifer y ffolderi
selfcheck-folders = { $count ->
        [zero] Nid oes yr un ffolder i ysgrifennu ynddi.
        [one] Gellir ysgrifennu mewn { $count } ffolder.
        [two] Gellir ysgrifennu yn y { $count } ohonynt.
        [few] Gellir ysgrifennu ym mhob un o’r { $count }.
        [many] Gellir ysgrifennu ym mhob un o’r { $count }.
       *[other] Gellir ysgrifennu ym mhob un o’r { $count }.
    }
# $size: gigabeitiau
selfcheck-space = Mae { $size } GB yn rhydd.
# $size: megabeitiau
selfcheck-space-little = Dim ond { $size } MB sy’n rhydd.
# $size: megabeitiau
selfcheck-space-full = Dim ond { $size } MB sy’n rhydd: gall mewnforio ac adroddiadau fethu.
# Dim newidynnau
selfcheck-space-remedy = Gwnewch le ar y ddisg: dilëwch yr hyn nad oes ei angen, neu cadwch y gweithle ar ddisg arall.
# Dim newidynnau
selfcheck-space-unknown = Nid yw’r system yn dweud faint o le sydd.
# $count: nifer y ffontiau
selfcheck-fonts = { $count ->
        [zero] Nid oes yr un ffont.
        [one] Mae pob llythyren Gymraeg a Saesneg yn y ffont.
        [two] Mae pob llythyren Gymraeg a Saesneg yn y ddau.
        [few] Mae pob llythyren Gymraeg a Saesneg ym mhob un o’r { $count }.
        [many] Mae pob llythyren Gymraeg a Saesneg ym mhob un o’r { $count }.
       *[other] Mae pob llythyren Gymraeg a Saesneg ym mhob un o’r { $count }.
    }
# Dim newidynnau
selfcheck-fonts-broken = Mae ffont wedi torri, neu mae llythrennau Cymraeg ar goll ohono.
# $date: yr hyn y mae’r cloc yn ei ddweud, blwyddyn, mis a diwrnod
selfcheck-clock = Mae’n dweud { $date }.
# $date: yr hyn y mae’r cloc yn ei ddweud, blwyddyn, mis a diwrnod
selfcheck-clock-early = Mae’n dweud { $date }, sydd cyn cyhoeddi’r data sy’n dod gyda’r rhaglen.
# Dim newidynnau
selfcheck-clock-remedy = Gosodwch gloc y cyfrifiadur: gydag un anghywir ni chredir tystysgrif yr un cyhoeddwr.
# Dim newidynnau
selfcheck-language-en = Mae’r system yn gofyn am Saesneg.
# Dim newidynnau
selfcheck-language-cy = Mae’r system yn gofyn am Gymraeg.
# Dim newidynnau
selfcheck-log = Gellir ysgrifennu ynddo. Nid oes dim o’ch eiddo chi ynddo: dim ond codau gwallau, fersiynau ac amserau.
# Dim newidynnau
selfcheck-log-none = Nid yw’r system yn enwi ffolder ar gyfer y cofnod, felly nid oes un.
# $count: sawl gwaith ers dechrau’r cofnod
selfcheck-log-panics = { $count ->
        [zero] Ni fethodd y rhaglen ei hun unwaith ers dechrau’r cofnod.
        [one] Methodd y rhaglen ei hun unwaith ers dechrau’r cofnod.
        [two] Methodd y rhaglen ei hun ddwywaith ers dechrau’r cofnod.
        [few] Methodd y rhaglen ei hun { $count } gwaith ers dechrau’r cofnod.
        [many] Methodd y rhaglen ei hun { $count } gwaith ers dechrau’r cofnod.
       *[other] Methodd y rhaglen ei hun { $count } o weithiau ers dechrau’r cofnod.
    }
# Dim newidynnau
selfcheck-log-remedy = Copïwch y manylion cymorth a’u hanfon at y sawl sy’n gofalu am Cyswllt ar eich rhan, gan ddweud beth yr oeddech yn ei wneud.

## Sut y caiff y ffenestr ei lluniadu

# Dim newidynnau
selfcheck-graphics-asked-for = Caiff ei lluniadu fel y mae’r newidyn CYSWLLT_GRAPHICS yn dweud.
# $detail: y newidyn
selfcheck-graphics-webkit-variable = Caiff ei lluniadu fel y mae’r newidyn { $detail } yn dweud.
# $detail: y newidyn
selfcheck-graphics-mesa-variable = Y prosesydd sy’n lluniadu, am fod y newidyn { $detail } yn dweud hynny.
# Dim newidynnau
selfcheck-graphics-remote-display = Y prosesydd sy’n lluniadu: sgrin bwrdd gwaith o bell yw hon.
# Dim newidynnau
selfcheck-graphics-no-device = Y prosesydd sy’n lluniadu: nid oes cerdyn graffeg. Gwnaed y map ar gyfer hynny.
# $detail: enwau’r gyrwyr
selfcheck-graphics-no-access = Y prosesydd sy’n lluniadu, am nad oes gan y defnyddiwr hwn hawl i ddefnyddio’r cerdyn graffeg ({ $detail }).
# Dim newidynnau
selfcheck-graphics-no-access-remedy = Mae’r map yn gweithio’n dda fel y mae. I ddefnyddio’r cerdyn, gofynnwch i’r sawl sy’n gofalu am y cyfrifiadur eich ychwanegu at y grŵp “render” neu “video”.
# $detail: enwau’r gyrwyr
selfcheck-graphics-no-card = Y prosesydd sy’n lluniadu: cerdyn graffeg rhithwir yn unig sydd ({ $detail }). Gwnaed y map ar gyfer hynny.
# $detail: enwau’r gyrwyr
selfcheck-graphics-unreliable-driver = Y prosesydd sy’n lluniadu: gyda’r gyrrwr hwn ({ $detail }) gall ffenestri aros yn wag.
# $detail: enwau’r gyrwyr
selfcheck-graphics-no-picture-before = Y prosesydd sy’n lluniadu: gyda’r cerdyn graffeg ({ $detail }) ni ddangosodd y cychwyniad diwethaf lun erioed.
# Dim newidynnau
selfcheck-graphics-no-picture-before-remedy = Mae’r map yn gweithio’n dda fel y mae. Pan fydd gyrrwr y cerdyn wedi’i adnewyddu, cychwynnwch Cyswllt gyda CYSWLLT_GRAPHICS=accelerated i roi cynnig arall arno.
# $detail: enwau’r gyrwyr
selfcheck-graphics-card = Y cerdyn graffeg sy’n lluniadu ({ $detail }).
# Dim newidynnau
selfcheck-graphics-system = Caiff ei lluniadu fel y mae’r system yn dewis.

## Manylion cymorth

# $version: y fersiwn
selfcheck-details-version = Cyswllt, fersiwn { $version }
# $version: y fersiwn
selfcheck-details-version-portable = Cyswllt, fersiwn { $version }, copi cludadwy
# $system: enw’r system weithredu; $machine: y math o brosesydd; $count: nifer y prosesyddion
selfcheck-details-system = { $count ->
        [zero] System: { $system }, { $machine }
        [one] System: { $system }, { $machine }, { $count } prosesydd
        [two] System: { $system }, { $machine }, { $count } brosesydd
        [few] System: { $system }, { $machine }, { $count } phrosesydd
        [many] System: { $system }, { $machine }, { $count } phrosesydd
       *[other] System: { $system }, { $machine }, { $count } o brosesyddion
    }
# $version: fersiwn y wedd we
selfcheck-details-web = Gwedd we: { $version }
# $shown: yr iaith a ddangosir; $system: iaith y system
selfcheck-details-language = Iaith: { $shown } (iaith y system: { $system })
# $print: yr ôl bys; $date: pryd y cyhoeddwyd y diweddaraf o’r data
selfcheck-details-pack = Data: { $print }, cyhoeddwyd hyd at { $date }
# $time: dyddiad ac amser
selfcheck-details-checks = Hunanwiriad { $time } UTC:
# $name: enw’r gwiriad; $state: a yw popeth yn iawn; $found: beth a gafwyd
selfcheck-details-check = { $name }: { $state }. { $found }
# $name: enw’r gwiriad; $state: a yw popeth yn iawn; $code: cod y gwall
selfcheck-details-code = { $name }: { $state } ({ $code })
# Dim newidynnau
selfcheck-details-log = Llinellau olaf y cofnod sy’n rhybuddion neu’n waeth:
# Dim newidynnau
selfcheck-details-quiet = Nid oes rhybudd na gwall yn y cofnod.

## Y llinell orchymyn

# $count: nifer y namau
cli-check-faults = { $count ->
        [zero] Ni chafwyd yr un nam.
        [one] Cafwyd { $count } nam.
        [two] Cafwyd { $count } nam.
        [few] Cafwyd { $count } nam.
        [many] Cafwyd { $count } nam.
       *[other] Cafwyd { $count } o namau.
    }
# Dim newidynnau
cli-column-check = Gwiriad
cli-column-found = Canfyddiad
cli-column-remedy = Beth i’w wneud
cli-column-error = Gwall
cli-check-failed = Mae’r hyn i’w wneud yn ei gylch wrth ei ymyl.

## Y ffenestr

selfcheck-open = Hunanwiriad a chymorth
selfcheck-title = Hunanwiriad a chymorth
selfcheck-text = Mae’n edrych ar y data sy’n dod gyda’r rhaglen, eich gweithle, y gosodiadau, y ddisg a sut y caiff y ffenestr ei lluniadu. Nid yw’n newid dim nac yn cysylltu â neb.
selfcheck-again = Gwirio eto
selfcheck-running = Yn gwirio …
selfcheck-checks = Beth a gafwyd
selfcheck-all-well = Mae popeth yn iawn.
# $count: nifer y rhybuddion
selfcheck-warnings = { $count ->
        [zero] Dim rhybudd, dim nam.
        [one] { $count } rhybudd, dim nam.
        [two] { $count } rybudd, dim nam.
        [few] { $count } rhybudd, dim nam.
        [many] { $count } rhybudd, dim nam.
       *[other] { $count } o rybuddion, dim nam.
    }
# $count: nifer y namau
selfcheck-faults = { $count ->
        [zero] Dim nam.
        [one] { $count } nam.
        [two] { $count } nam.
        [few] { $count } nam.
        [many] { $count } nam.
       *[other] { $count } o namau.
    }
selfcheck-remedy = Beth i’w wneud
selfcheck-details = Manylion cymorth
selfcheck-details-text = Ar gyfer y sawl sy’n eich helpu. Dyma’r cyfan sy’n cael ei gopïo: nid yw’n enwi ffeil, lle na pherson. Ni anfonir dim.
selfcheck-copy = Copïo’r manylion cymorth
selfcheck-copied = Mae’r manylion cymorth wedi’u copïo.
selfcheck-not-copied = Ni ellid copïo’r manylion cymorth. Dewiswch y testun a’i gopïo â Ctrl+C.
selfcheck-open-log = Agor ffolder y cofnod
selfcheck-log-text = Mae’r cofnod yn dal codau gwallau, fersiynau ac amserau’r cychwyniadau diwethaf, mewn tair ffeil fach ar y mwyaf.
selfcheck-update-look = Chwilio am fersiwn mwy newydd
selfcheck-update-install = Ei osod a dechrau eto
selfcheck-update-asking = Arhoswch …
selfcheck-update-none = Dyma’r fersiwn diweddaraf.
# $version: y fersiwn mwy newydd
selfcheck-update-found = Mae fersiwn mwy newydd: { $version }.

## Gwallau

# $message: yr hyn a ddywedwyd, yn Saesneg
error-program-update = Ni ellid nôl na gosod y fersiwn mwy newydd ({ $message }). Rhowch gynnig arall arni’n nes ymlaen, neu holwch y sawl sy’n dosbarthu Cyswllt i chi.
# Dim newidynnau
error-program-update-off = Nid yw’r Cyswllt hwn yn chwilio am fersiynau mwy newydd ohono’i hun. Holwch y sawl sy’n gofalu am eich cyfrifiadur.

# $path: y ffolder; $message: geiriau’r system ei hun
error-portable-unwritable = Copi cludadwy o Cyswllt yw hwn, ac ni ellir ysgrifennu yn ei ffolder “{ $path }” ({ $message }). Copïwch ef i ffolder neu gof bach lle mae gennych hawl i ysgrifennu, neu dilëwch y ffeil cyswllt-portable wrth ymyl y rhaglen, fel y bydd yn cadw ei ffeiliau yn eich ffolderi eich hun.
# $path: y ffolder; $message: geiriau’r system ei hun
error-log-folder = Ni ellir dangos y ffolder “{ $path }” ({ $message }). Agorwch hi yn eich rheolwr ffeiliau.
# Dim newidynnau
error-log-none = Nid oes cofnod: nid yw’r system yn enwi ffolder ar ei gyfer.

### Golwg adroddiadau yn y ffenestr: yr hyn a ddewisir, y rhagolwg, y creu. Mae’r hyn a ddywed yr adroddiadau eu hunain yn report.ftl.

reports-title = Adroddiadau
reports-open = Adroddiadau
reports-opened = Adroddiadau: dewiswch ardaloedd a chynnwys; mae’r rhagolwg yn dangos yr adroddiad cyntaf
reports-close = Yn ôl i’r map
reports-on-area = Adroddiad ar yr ardal hon
reports-on-selection = Adroddiad ar y dewis
reports-choices = O beth y gwneir adroddiadau

## Am ba ardaloedd

reports-who = Ardaloedd
# $area: enw ardal
reports-who-area = { $area }
reports-who-picked = Ardaloedd a ddewisaf yma
# $count: sawl ardal sydd wedi’i dewis ar y map
reports-who-selection = { $count ->
        [0] Wedi’u dewis ar y map (dim eto)
        [zero] Wedi’u dewis ar y map (dim eto)
        [one] Wedi’i dewis ar y map (1 ardal)
        [two] Wedi’u dewis ar y map (2 ardal)
        [few] Wedi’u dewis ar y map ({ $count } ardal)
        [many] Wedi’u dewis ar y map ({ $count } ardal)
       *[other] Wedi’u dewis ar y map ({ $count } o ardaloedd)
    }
# $count: sawl awdurdod lleol sydd
reports-who-authorities = { $count ->
        [0] Pob awdurdod lleol
       *[other] Pob un o’r { $count } awdurdod lleol
    }
reports-who-wards = Pob ward mewn awdurdod lleol
reports-pick = Ychwanegu ardal
reports-picked = Ardaloedd a ddewiswyd
reports-picked-none = Dim wedi’i ddewis eto: chwiliwch am ardal uchod.
# $area: enw ardal
reports-picked-added = Ychwanegwyd { $area }
# $area: enw ardal
reports-picked-there = Mae { $area } wedi’i dewis eisoes
# $area: enw ardal
reports-picked-remove = Tynnu { $area }
# $area: enw ardal
reports-picked-removed = Tynnwyd { $area }
reports-pick-no-area = Lle yw hwn, nid ardal. Dewiswch y ward neu’r ardal fach y mae ynddi.
reports-together = Un adroddiad ar bob un gyda’i gilydd
reports-each = Adroddiad ar bob un ar wahân
reports-name-en = Enw’r ardaloedd hyn yn Saesneg (dewisol)
reports-name-cy = Enw’r ardaloedd hyn yn Gymraeg (dewisol)
reports-authority = Awdurdod lleol
reports-authority-choose = Dewiswch awdurdod lleol

## Beth sydd ynddynt

reports-contents = Cynnwys
reports-contents-note = Mae tudalen un, yr hyn na all y ffigurau ei ddweud, a’r ffynonellau yno bob tro.
reports-contents-priority-groups = Y pedwar grŵp blaenoriaeth
reports-contents-barriers = Rhwystrau eraill ac amddifadedd
reports-contents-broadband = Argaeledd a chyflymder band eang
reports-contents-connectivity = Cysylltedd ardaloedd bach
reports-contents-support = Mynediad at gymorth
reports-contents-priority = Mynegai blaenoriaeth
reports-contents-hotspots = Mannau poeth
reports-contents-small-areas = Tabl yr ardaloedd bach
reports-language = Iaith
reports-language-en = Saesneg
reports-language-cy = Cymraeg
reports-language-both = Y ddwy, fel dwy ddogfen
reports-formats = Fformatau
reports-format-pdf = PDF
    .note = i’w argraffu a’i anfon; hygyrch (PDF/UA)
reports-format-html = HTML
    .note = un dudalen we, ar gyfer darllenwyr sgrin a mewnrwydi
reports-format-xlsx = XLSX
    .note = llyfr gwaith gyda’r ffigurau
reports-recipe = Mynegai blaenoriaeth
# $recipe: enw rysáit
reports-recipe-changed = { $recipe } (wedi’i newid, heb ei gadw)
reports-compared = Cymharu â
reports-compared-note = Mae’r awdurdod lleol a Chymru wrth ochr yr ardal bob tro.
# $most: sawl cyngor y gellir ei gael
reports-compared-councils = Cynghorau eraill, { $most } ar y mwyaf
# $number: 1 i 4
reports-compared-council = Cyngor { $number }
reports-compared-add = Ychwanegu cyngor
reports-compared-none = Dim un
# $area: enw awdurdod lleol
reports-compared-remove = Tynnu { $area }
reports-same-class = Awdurdodau o’r un dosbarth gwledig-trefol, gyda’i gilydd

## Manylion y cyngor

reports-council = Manylion eich cyngor
reports-council-empty = Nid oes dim gan eich cyngor ar yr adroddiadau eto.
reports-council-name-en = Enw yn Saesneg
reports-council-name-cy = Enw yn Gymraeg
reports-council-contact-en = Manylion cyswllt yn Saesneg
reports-council-contact-cy = Manylion cyswllt yn Gymraeg
reports-council-note-en = Nodyn eglurhaol yn Saesneg
reports-council-note-cy = Nodyn eglurhaol yn Gymraeg
reports-council-note-hint = Mae llinell wag yn dechrau paragraff newydd.
reports-council-saved = Wedi’u cadw ar y cyfrifiadur hwn
reports-council-saving = Wrthi’n eu cadw…
reports-logo = Logo
# $format: fformat y ffeil, megis PNG; $size: nifer y cilobeitiau
reports-logo-there = Mae llun { $format } o { $size } KB ar dudalen un.
reports-logo-none = Dim logo eto. PNG, JPEG neu SVG.
reports-logo-choose = Dewis logo…
reports-logo-other = Dewis un arall…
reports-logo-remove = Tynnu’r logo
reports-logo-chosen = Mae’r logo ar yr adroddiadau
reports-logo-removed = Tynnwyd y logo
reports-logo-dialog = Dewiswch logo’r cyngor
reports-logo-filter = Lluniau (PNG, JPEG, SVG)

## Y rhagolwg

reports-preview = Rhagolwg
# $area: enw ardal
reports-preview-of = Rhagolwg: { $area }
reports-preview-first = Rhagolwg o’r adroddiad cyntaf: { $area }
reports-preview-language = Iaith y rhagolwg
reports-preview-nothing = Dewiswch o leiaf un ardal i weld ei hadroddiad yma.
reports-preview-busy = Wrthi’n gosod y tudalennau…
reports-preview-drawing = Wrthi’n llunio’r dudalen…
reports-preview-again = Ceisio eto
reports-outline = Adrannau
# $page: rhif y dudalen y mae adran yn dechrau arni
reports-outline-page = tudalen { $page }
reports-page = Y dudalen
reports-page-back = Tudalen yn ôl
reports-page-forward = Tudalen ymlaen
# $page: rhif y dudalen a ddangosir; $pages: faint sydd
reports-page-of = Tudalen { $page } o { $pages }
# $page: rhif y dudalen a ddangosir; $pages: faint sydd; $title: am beth mae’r adroddiad; $sections: penawdau ar y dudalen
reports-page-alt = Tudalen { $page } o { $pages } o’r adroddiad ar { $title }, fel llun. Arni: { $sections }. Dewiswch HTML i gael darllen y testun yn uchel.
reports-page-keys = Mae Page Up a Page Down yn troi’r tudalennau, a Home ac End yn mynd i’r gyntaf a’r olaf.
reports-zoom = Maint
reports-zoom-page = Y dudalen gyfan
reports-zoom-width = Lled y dudalen

## Eu creu

# $files: sawl ffeil
reports-make-count = { $files ->
        [0] Dim i’w greu eto
        [zero] Dim i’w greu eto
        [one] 1 ffeil
        [two] 2 ffeil
        [few] { $files } ffeil
        [many] { $files } ffeil
       *[other] { $files } o ffeiliau
    }
reports-make = Creu’r adroddiadau…
reports-make-no-format = Dewiswch o leiaf un fformat.
reports-make-no-areas = Dewiswch o leiaf un ardal.
# $folder: llwybr ffolder
reports-make-folder = Y tro diwethaf aethant i { $folder }
reports-folder-dialog = Dewiswch ffolder ar gyfer yr adroddiadau

## Gwaith ar ffeiliau: adroddiadau ac allforion

job-asking = Mae blwch deialog y system ar agor: dewiswch i ble yr â’r ffeiliau.
job-working = Wrthi’n ysgrifennu…
# $done a $files: sawl ffeil
job-progress = { $done } o { $files } ffeil
job-cancel = Stopio
job-cancelling = Yn stopio ar ôl y ffeil hon…
# $count: sawl ffeil a ysgrifennwyd; $place: ffolder
job-written = { $count ->
        [0] Ni ysgrifennwyd yr un ffeil.
        [zero] Ni ysgrifennwyd yr un ffeil.
        [one] Ysgrifennwyd 1 ffeil yn { $place }
        [two] Ysgrifennwyd 2 ffeil yn { $place }
        [few] Ysgrifennwyd { $count } ffeil yn { $place }
        [many] Ysgrifennwyd { $count } ffeil yn { $place }
       *[other] Ysgrifennwyd { $count } o ffeiliau yn { $place }
    }
# $count: sawl ffeil oedd wedi’u hysgrifennu; $place: ffolder
job-cancelled = { $count ->
        [0] Stopiwyd: ni ysgrifennwyd yr un ffeil.
        [zero] Stopiwyd: ni ysgrifennwyd yr un ffeil.
        [one] Stopiwyd: roedd 1 ffeil wedi’i hysgrifennu yn { $place }
        [two] Stopiwyd: roedd 2 ffeil wedi’u hysgrifennu yn { $place }
        [few] Stopiwyd: roedd { $count } ffeil wedi’u hysgrifennu yn { $place }
        [many] Stopiwyd: roedd { $count } ffeil wedi’u hysgrifennu yn { $place }
       *[other] Stopiwyd: roedd { $count } o ffeiliau wedi’u hysgrifennu yn { $place }
    }
# $count: faint na ellid eu creu
job-failed = { $count ->
        [0] Ni fethodd dim
        [zero] Ni fethodd dim
        [one] Ni ellid creu 1
        [two] Ni ellid creu 2
        [few] Ni ellid creu { $count }
        [many] Ni ellid creu { $count }
       *[other] Ni ellid creu { $count }
    }
# $area: enw ardal; $format: fformat ffeil; $language: enw iaith
job-failed-file = { $area }, { $format }, { $language }
job-show = Dangos yn y ffolder
job-again = Eu creu eto
job-again-failed = Ceisio eto’r rhai a fethodd

## Yr hyn a all fynd o’i le

error-report-preview-gone = Mae’r tudalennau hyn wedi dyddio. Maent yn cael eu gosod eto.
error-job-busy = Mae’r gwaith hwn ar y gweill eisoes. Arhoswch iddo orffen, neu stopiwch ef.
error-job-gone = Ni wyddys dim am y ffeiliau hyn bellach. Crëwch nhw eto.
# $path: ffeil; $message: geiriau’r system ei hun
error-show-in-folder = Ni ellid agor y ffolder ({ $message }). Dyma’r ffeil: { $path }.
# $path: ffeil
error-export-file-there = Mae ffeil { $path } yno eisoes. Dewiswch hi yn y blwch deialog i’w disodli, neu rhowch enw arall.

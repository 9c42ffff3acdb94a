### Y ffenestr: pennyn, map, allwedd, gosodiadau, blychau deialog.
### Mae’r paneli wrth ochr y map yn panels.ftl, mesurau a lefelau yn measures.ftl, gwallau yn errors.ftl.

app-name = Cyswllt
app-subtitle = Cynhwysiant digidol yng Nghymru

## Y ffenestr gyfan

shell-loading = Wrthi’n llwytho…
shell-close = Cau
shell-dismiss = Cuddio
shell-language = Iaith
shell-skip-map = Neidio i’r map
shell-skip-panel = Neidio i’r manylion a’r tabl
shell-measures = Mesurau ac allwedd
shell-map = Map
shell-panels = Manylion, tabl a dewis
shell-tab-details = Manylion
shell-tab-result = Canlyniad
shell-tab-table = Tabl
shell-tab-selection = Dewis
# $measure: enw mesur
shell-measure-shown = Mae’r map yn dangos { $measure }
shell-failed = Methodd Cyswllt â chychwyn

## What the map answers

mode-label = Beth mae’r map yn ei ateb
mode-measure = Mesur
mode-index = Mynegai
mode-hotspots = Mannau poeth
mode-matrix = Matrics
mode-support = Cymorth
mode-measure-shown = Mae’r map yn dangos un mesur
mode-index-shown = Mae’r map yn dangos y mynegai blaenoriaeth
mode-hotspots-shown = Mae’r map yn dangos mannau poeth
mode-matrix-shown = Mae’r map yn cymharu dau fesur â’i gilydd
mode-support-shown = Mae’r map yn dangos pwy sydd y tu hwnt i gyrraedd cymorth

## Uwchben y map

toolbar-label = Yr hyn y mae’r map yn ei ddangos
toolbar-scope = Ardal
toolbar-level = Lefel
# $level: enw lefel, megis “Awdurdodau lleol”
toolbar-auto = Awtomatig: { $level }

## Y map

# $measure: enw mesur, $level: enw lefel
map-label = Map o Gymru: { $measure }. { $level }
map-keys = Mae’r bysellau saeth yn symud y map, a phlws a minws yn nesáu ac yn pellhau. Mae Shift gyda bysell saeth yn mynd i’r ardal nesaf ac yn ei darllen yn uchel; mae Enter yn ei dewis, Shift ac Enter yn ei hychwanegu at y dewis, ac Enter eto yn mynd i mewn i’w hawdurdod. Mae Home yn dangos Cymru gyfan, ac Escape yn clirio’r dewis. Mae pob ardal yn y tabl hefyd.
map-controls = Rheolyddion y map
map-layers = Haenau ychwanegol
map-libraries = Llyfrgelloedd
map-settlements = Enwau lleoedd
map-zoom-in = Nesáu
map-zoom-out = Pellhau
map-whole = Cymru gyfan
map-attribution = Ffynonellau a hawlfraint
map-library-undated = O restr heb ddyddiad: gwiriwch cyn dibynnu arni
# $measure: enw mesur, $level: enw lefel
map-not-available = { $level }: nid oes ffigurau ar gyfer “{ $measure }” ar y lefel hon. Nid yw’r map yn taenu ffigurau ardaloedd mwy dros rai llai.
# $level: enw lefel
analysis-no-level = { $level }: nid oes ffigurau ar y lefel hon ar gyfer yr hyn a ddewiswyd.
# $levels: enwau lefelau
analysis-levels = Mae ffigurau ar gyfer: { $levels }.
analysis-no-levels = Nid oes ffigurau ar yr un lefel ar gyfer yr hyn a ddewiswyd.
map-show-available = Dangos ardaloedd sydd â ffigurau
map-no-area-that-way = Dim ardal i’r cyfeiriad hwnnw
map-cleared = Cliriwyd y dewis
# $area: enw ardal
map-selected = Dewiswyd { $area }
# $area: enw ardal, $count: faint o ardaloedd sydd wedi’u dewis
map-selected-more = { $count ->
        [zero] Ychwanegwyd { $area }: dim ardal wedi’i dewis
        [one] Ychwanegwyd { $area }: 1 ardal wedi’i dewis
        [two] Ychwanegwyd { $area }: 2 ardal wedi’u dewis
        [few] Ychwanegwyd { $area }: 3 ardal wedi’u dewis
        [many] Ychwanegwyd { $area }: 6 ardal wedi’u dewis
       *[other] Ychwanegwyd { $area }: { $count } o ardaloedd wedi’u dewis
    }
map-unselected = { $count ->
        [zero] Tynnwyd { $area }: dim ardal wedi’i dewis
        [one] Tynnwyd { $area }: 1 ardal wedi’i dewis
        [two] Tynnwyd { $area }: 2 ardal wedi’u dewis
        [few] Tynnwyd { $area }: 3 ardal wedi’u dewis
        [many] Tynnwyd { $area }: 6 ardal wedi’u dewis
       *[other] Tynnwyd { $area }: { $count } o ardaloedd wedi’u dewis
    }
map-entered = Mae’r map yn dangos { $area }

## Yr allwedd

legend-title = Allwedd
legend-change = Newid y dosbarthiadau
legend-caption = Dosbarthiadau’r map a nifer yr ardaloedd ym mhob un
legend-colour = Lliw
legend-values = Gwerthoedd
legend-areas = Ardaloedd
# $number: rhif y dosbarth, y gwerthoedd isaf yn gyntaf
legend-class = Dosbarth { $number }
# $unit: enw uned, $level: enw lefel
legend-subtitle = { $unit } · { $level }
# $from a $to: rhifau, wedi’u hysgrifennu’n barod
legend-range = { $from } – { $to }
# $minimum, $maximum, $mean: gwerthoedd, wedi’u hysgrifennu’n barod
legend-histogram = Sut mae’r gwerthoedd wedi’u gwasgaru: o { $minimum } i { $maximum }, cymedr { $mean }
legend-hatched = Llinellau lletraws
legend-lined = Llinellau
legend-dotted = Dotiau
legend-estimated = Amcangyfrif
legend-suppressed = Wedi’i atal
legend-no-data = Dim data
legend-mentioned = Yn cael ei grybwyll
legend-not-mentioned = Ddim yn cael ei grybwyll
legend-category-note = Nid yw peidio â’i grybwyll yn golygu nad yw’n cael ei gynnig.
legend-libraries = Llyfrgell gyhoeddus (rhestr heb ddyddiad)
legend-higher-is-worse = Mae ffigur uwch yn golygu mwy o allgáu. Mae dosbarth yn cynnwys ei ffin uchaf.
legend-lower-is-worse = Mae ffigur is yn golygu mwy o allgáu. Mae dosbarth yn cynnwys ei ffin uchaf.
legend-method = Dull
legend-method-quantile = Cwantilau (niferoedd cyfartal)
legend-method-equal-interval = Cyfyngau cyfartal
legend-method-natural-breaks = Toriadau naturiol (Jenks)
legend-method-standard-deviation = Gwyriadau safonol
legend-method-head-tail = Toriadau pen a chynffon
legend-method-manual = Fy ffiniau fy hun
legend-classes = Dosbarthiadau
legend-breaks = Ffiniau rhwng y dosbarthiadau
legend-breaks-hint = Rhifau cynyddol gyda phwynt degol, a hanner colon rhyngddynt: 50; 80; 90
# $text: yr hyn a ysgrifennodd y defnyddiwr
legend-breaks-number = Nid yw “{ $text }” yn rhif. Ysgrifennwch rifau gyda phwynt degol a hanner colon rhyngddynt: 50; 80.5; 90
legend-breaks-order = Nid yw { $text } yn fwy na’r ffin o’i flaen. Ysgrifennwch y ffiniau o’r isaf i’r uchaf.
# $least, $most: faint o ffiniau a all fod
legend-breaks-few = Mae angen o leiaf { $least } ffin.
legend-breaks-many = Gellir cael { $most } ffin ar y mwyaf.
legend-apply = Defnyddio
# $breaks: rhifau
legend-preset-ofcom = Trothwyau Ofcom (ei gyflymderau mewn Mbit/s): { $breaks }
legend-preset-high-shares = Cyfrannau uchel: { $breaks }
legend-preset-low-shares = Cyfrannau isel: { $breaks }
legend-preset-wimd = Y 10, 20, 30 a 50% mwyaf difreintiedig: { $breaks }
# $area: enw awdurdod
legend-scope = Seilio’r dosbarthiadau ar yr ardal hon yn unig: { $area }
legend-palette = Lliwiau
legend-palette-sequential = golau i dywyll
legend-palette-diverging = dau gyfeiriad
legend-reverse = Gwrthdroi’r lliwiau
# $gvf: rhif o 0 i 1, wedi’i ysgrifennu’n barod
legend-fit = Ansawdd ffit y dosbarthiadau (GVF): { $gvf }

## Manylion a dewis

# $area: enw awdurdod
details-into = Dangos ardaloedd bach { $area }
# $area: enw awdurdod, $count: faint o lyfrgelloedd
libraries-title = Llyfrgelloedd cyhoeddus, { $area }: { $count }
libraries-undated = Nid oes dyddiad ar y rhestr o lyfrgelloedd. Holwch y cyngor am yr oriau agor.
libraries-show = : dangos ar y map
selection-none = Nid oes dim wedi’i ddewis. Cliciwch ar ardal ar y map, neu diciwch resi yn y tabl; gyda Shift neu Ctrl gallwch ychwanegu ardaloedd at y dewis.

## Gosodiadau

settings-title = Gosodiadau
settings-language = Iaith
settings-theme = Golwg
settings-theme-system = Fel y system
settings-theme-light = Golau
settings-theme-dark = Tywyll
settings-map = Ar y map
settings-saved = Cedwir y gosodiadau, y mesur, ei ddosbarthiadau a’r olygfa at y tro nesaf.

## Bysellfwrdd a llygoden

help-short = Canllaw
help-everywhere = Ym mhobman
help-search = Chwilio am le, cod post neu ardal
help-help = Canllaw a geirfa
help-undo = Dadwneud y newid diwethaf i’ch data
help-redo = Ail-wneud yr hyn a ddadwnaed
help-escape = Cau’r hyn sydd ar agor; ar y map, clirio’r dewis
help-map = Ar y map
help-pan = Symud y map
help-zoom = Nesáu neu bellhau
help-step = Mynd i’r ardal nesaf i’r cyfeiriad hwnnw a’i darllen yn uchel
help-pick = Dewis yr ardal a gyrhaeddwyd
help-enter = Mynd i mewn i awdurdod yr ardal a ddewiswyd
help-add = Ychwanegu’r ardal at y dewis, neu ei thynnu ohono
help-home = Dangos Cymru gyfan
help-mouse = Gyda’r llygoden
help-click = Clicio
help-click-does = Dewis ardal
help-shift-click = Shift neu Ctrl a chlicio
help-shift-click-does = Ychwanegu ardal at y dewis, neu ei thynnu ohono
help-double-click = Clicio ddwywaith
help-double-click-does = Mynd i mewn i’r awdurdod
help-shift-drag = Shift a llusgo
help-shift-drag-does = Nesáu at betryal
help-table = Mae popeth sydd ar y map hefyd yn y tabl ac yn y manylion.

## Data a hunanwiriad

about-short = Data a hunanwiriad
about-title = Data a hunanwiriad
about-text = Mae Cyswllt yn dangos ble mae pobl yng Nghymru wedi’u hallgáu o’r byd digidol. Daw gyda data agored swyddogol ac mae’n gweithio heb rwydwaith. Caiff amcangyfrifon eu nodi, ac ni chaiff ffigur sy’n hysbys ar gyfer awdurdod byth ei daenu dros ei ardaloedd bach.
# $version: fersiwn yr ap
about-version = Cyswllt { $version }
about-sources = Ffynonellau
about-publisher = Cyhoeddwr
about-release = Datganiad
about-released = Cyhoeddwyd
about-undated = Heb ddyddiad
about-licence = Trwydded
about-address = Cyfeiriad
about-attributions = Cydnabyddiaeth

## Pam nad oes ffigur i ddewis cyfan (y peiriant sy’n dweud pa un)

selection-empty = Does dim byd wedi’i ddewis
selection-unavailable = Nid oes gan yr ardal hon ffigur ar gyfer y mesur hwn.
selection-not-additive = Nid oes ffigur i’r ardaloedd hyn gyda’i gilydd: ni ellir cyfuno safle, sgôr na chanran heb y cyfrifon sydd y tu ôl iddi.

### Y paneli wrth ochr y map: mesurau, manylion, tabl, chwilio, dewis, strategaethau.
### Mae enwau mesurau, lefelau, unedau a statws ffigurau yn measures.ftl.

## Geiriau y mae sawl panel yn eu rhannu

panel-wales = Cymru
panel-authority = Awdurdod
panel-residents = Preswylwyr
panel-households = Aelwydydd
panel-no-figure = Dim ffigur
# $rank a $of: rhifau cyfan, wedi’u hysgrifennu’n barod
panel-rank-of = { $rank } o { $of }
panel-rank-meaning-excluded = Safle 1 yw’r ardal â’r allgáu mwyaf
panel-rank-meaning-neutral = Safle 1 yw’r ardal â’r ffigur uchaf
# $number: wedi’i ysgrifennu’n barod
panel-square-kilometres = { $number } km²
# $count: faint o resi
panel-copied-rows = { $count ->
        [zero] Ni chopïwyd dim
        [one] Copïwyd 1 rhes
        [two] Copïwyd 2 res
        [few] Copïwyd 3 rhes
        [many] Copïwyd 6 rhes
       *[other] Copïwyd { $count } o resi
    }
panel-copy-failed = Ni ellid defnyddio’r clipfwrdd. Dewch â’r ffenestr i’r blaen a rhowch gynnig arall arni.

## Dyddiadau: mae $day, $month a $year wedi’u hysgrifennu’n barod

panel-date-day = { $day } { $month } { $year }
panel-date-month = { $month } { $year }
# $from a $to: dyddiadau
panel-period = { $from } – { $to }
panel-month-1 = Ionawr
panel-month-2 = Chwefror
panel-month-3 = Mawrth
panel-month-4 = Ebrill
panel-month-5 = Mai
panel-month-6 = Mehefin
panel-month-7 = Gorffennaf
panel-month-8 = Awst
panel-month-9 = Medi
panel-month-10 = Hydref
panel-month-11 = Tachwedd
panel-month-12 = Rhagfyr

## Y rhestr o fesurau

panel-measures-title = Mesurau
panel-measures-search = Chwilio’r mesurau, yn Gymraeg neu’n Saesneg
panel-measures-search-short = Chwilio’r mesurau
# $count: faint o fesurau
panel-measures-found = { $count ->
        [zero] Ni chafwyd yr un mesur
        [one] Cafwyd 1 mesur
        [two] Cafwyd 2 fesur
        [few] Cafwyd 3 mesur
        [many] Cafwyd 6 mesur
       *[other] Cafwyd { $count } o fesurau
    }
panel-measures-none = Nid oes mesur sy’n cyfateb. Rhowch gynnig ar lai o eiriau neu eiriau eraill, yn Gymraeg neu’n Saesneg.
panel-measures-current = ar y map
# $measure: enw mesur
panel-measures-about = Gwybodaeth am y mesur: { $measure }
panel-measures-about-short = Gwybodaeth am y mesur hwn
# $levels: enwau lefelau, ee awdurdodau lleol
panel-levels-only = { $levels } yn unig

## Am fesur

panel-info-unit = Uned
panel-info-universe = Sail
panel-info-direction = Sut i’w ddarllen
panel-info-levels = Lefelau
panel-info-vintage = Ffigurau ar gyfer
panel-info-publisher = Cyhoeddwr
panel-info-source = Ffynhonnell
panel-info-release = Datganiad
panel-info-released = Cyhoeddwyd
panel-info-licence = Trwydded
panel-info-attribution = Cydnabyddiaeth
panel-info-address = Cyfeiriad
panel-info-id = Id

## Manylion ardal

panel-details-chain = Yr ardaloedd y mae’r ardal hon ynddynt
panel-details-code = Cod
panel-details-health-board = Bwrdd iechyd
panel-details-rural-urban = Gwledig neu drefol
panel-details-area = Maint
panel-details-rank-note = Ystyr safle 1 yw’r allgáu mwyaf; lle nad yw mesur yn arwydd o allgáu, y ffigur uchaf.
panel-details-picture-note = Yn y lluniau bach, y bar yw’r ardal hon, y triongl yw ei hawdurdod a’r llinell yw Cymru.
panel-details-picture-note-authority = Yn y lluniau bach, y bar yw’r awdurdod hwn a’r llinell yw Cymru.
# $theme: thema; $area: enw ardal
panel-details-caption = { $theme }: { $area }
panel-details-value = Yr ardal hon
panel-details-rank-authority = Safle yn yr awdurdod
panel-details-rank-wales = Safle yng Nghymru
panel-details-context = Ddim ar gael ar gyfer yr ardal hon. Ffigurau’r ardaloedd mwy:
panel-details-measure = Mesur
panel-details-domain = Maes
panel-details-full = Safleoedd a chymhariaeth
panel-details-show = Dangos ar y map
# $measure: enw mesur; $value: ei ffigur
panel-details-show-figure = { $measure }: { $value }. Dangos ar y map
# $count: faint o fesurau
panel-details-missing = { $count ->
        [zero] Mae ffigur yma ar gyfer pob mesur
        [one] 1 mesur heb ffigur yma
        [two] 2 fesur heb ffigur yma
        [few] 3 mesur heb ffigur yma
        [many] 6 mesur heb ffigur yma
       *[other] { $count } o fesurau heb ffigur yma
    }

## Eiddo yn ôl cyflymder

panel-bands-title = Eiddo yn ôl y cyflymder llwytho i lawr gorau sydd ar gael
# $area: enw ardal
panel-bands-table = Eiddo yn ôl y cyflymder llwytho i lawr gorau sydd ar gael: { $area }
panel-bands-band = Cyflymder
panel-bands-premises = Eiddo
panel-bands-share = Cyfran
panel-bands-note = Cyfrannau o’r holl eiddo. Ni allai Ofcom baru rhai eiddo â data’r darparwyr: nid ydynt yn yr un o’r bandiau cyflymder.

## Cyfres

# Cyfnod a’i ffigur, bedair gwaith
panel-series-summary = { $firstPeriod }: { $first }; { $lastPeriod }: { $last }. Isaf: { $lowest } ({ $lowestPeriod }); uchaf: { $highest } ({ $highestPeriod }).
panel-series-table = Holl ffigurau’r gyfres
panel-series-period = Cyfnod
panel-series-value = Ffigur
panel-series-range = Cyfwng hyder
panel-series-between = { $lower } i { $upper }

## Y tabl o ardaloedd

# $measure: enw mesur; $scope: y rhan o Gymru a ddangosir
panel-table-title = { $measure }: { $scope }
panel-table-filter = Hidlo yn ôl enw, cod neu awdurdod
panel-table-filter-short = Hidlo
panel-table-shown = Ardaloedd a ddangosir: { $shown } o { $total }
panel-table-name = Enw
panel-table-official-name = Enw swyddogol
panel-table-code = Cod
panel-table-authority = Awdurdod
panel-table-state = Statws
panel-table-rank = Safle yng Nghymru
panel-table-numerator = Rhifiadur
panel-table-denominator = Enwadur
# $measure: enw mesur; $unit: ei uned
panel-table-copied-value = { $measure } ({ $unit })
# $count: faint o resi
panel-table-copy-selected = Copïo’r dewis ({ $count })
panel-table-copy-all = Copïo’r cyfan ({ $count })
panel-table-select-all = Dewis pob ardal yn y tabl
# $area: enw ardal
panel-table-select = Dewis { $area }
panel-table-keys = Mae’r saethau i fyny ac i lawr yn symud, y bylchwr yn dewis, Enter yn agor y manylion, Ctrl+A yn dewis popeth a Ctrl+C yn copïo.
panel-table-none = Nid oes ardal sy’n cyfateb. Cliriwch yr hidlydd i weld pob un.

## Chwilio

panel-search-label = Chwilio am ardal, lle neu god post
panel-search-placeholder = Cod post, lle, ardal neu god
panel-search-results = Canlyniadau
# $count: faint o ganlyniadau
panel-search-found = { $count ->
        [zero] Dim canlyniadau.
        [one] 1 canlyniad. Pwyswch Enter i’w ddewis.
        [two] 2 ganlyniad. Defnyddiwch y saethau i fyny ac i lawr.
        [few] 3 chanlyniad. Defnyddiwch y saethau i fyny ac i lawr.
        [many] 6 chanlyniad. Defnyddiwch y saethau i fyny ac i lawr.
       *[other] { $count } o ganlyniadau. Defnyddiwch y saethau i fyny ac i lawr.
    }
# $query: yr hyn y chwiliwyd amdano
panel-search-none = Ni chafwyd dim ar gyfer “{ $query }”.
panel-search-failed = Ni weithiodd y chwiliad. Rhowch gynnig arall arni.
panel-search-examples = Gallwch chwilio yn ôl:
panel-search-example-postcode = cod post: SY23 3BU
panel-search-example-place = lle neu ardal: Aberystwyth, Ceredigion
panel-search-example-code = cod: W06000008
panel-search-example-grid = cyfeirnod grid neu gyfesurynnau: SN 59 81 neu -4.06, 52.41
panel-search-kind-area = Ardal
panel-search-kind-postcode = Cod post
panel-search-kind-settlement = Lle
panel-search-kind-grid-reference = Cyfeirnod grid
panel-search-kind-coordinate = Cyfesurynnau

## Y dewis

# $count: faint o ardaloedd
panel-selection-title = { $count ->
        [zero] Dim ardal wedi’i dewis
        [one] 1 ardal wedi’i dewis
        [two] 2 ardal wedi’u dewis
        [few] 3 ardal wedi’u dewis
        [many] 6 ardal wedi’u dewis
       *[other] { $count } o ardaloedd wedi’u dewis
    }
panel-selection-empty = Cliciwch ar ardal ar y map neu ticiwch hi yn y tabl. Gyda Shift neu Ctrl gallwch ychwanegu rhagor.
panel-selection-areas = Ardaloedd
panel-selection-list = Ardaloedd a ddewiswyd
# Rhifau cyfan, wedi’u hysgrifennu’n barod
panel-selection-counts = { $numerator } o { $denominator }
panel-selection-copy = Copïo
panel-selection-copied = Copïwyd y dewis
panel-selection-clear = Clirio’r dewis
# $area: enw ardal
panel-selection-remove = Tynnu { $area } o’r dewis
# $count: faint o ardaloedd
panel-selection-more = Mae { $count } arall yn y tabl.

## Strategaethau

panel-strategies-title = Beth mae strategaethau digidol cynghorau’n ei grybwyll
panel-strategies-note = Nid yw “ddim yn cael ei grybwyll” yn golygu nad yw’n cael ei gynnig: yr unig ystyr yw na ddaeth y gymhariaeth gyhoeddedig o hyd i sôn amdano yn y strategaeth.
# $authority: enw awdurdod
panel-strategies-of = O strategaeth yr awdurdod, { $authority }.
panel-strategies-total = Awdurdodau sy’n ei grybwyll
# $count: faint; $of: o faint
panel-strategies-count = { $count } o { $of }
panel-strategies-source = Ffynhonnell: { $title }, { $publisher }.
panel-strategies-copy = Copïo’r tabl

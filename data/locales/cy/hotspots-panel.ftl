### Mannau poeth yn y ffenestr: yr hyn a ddewisir, yr hyn a geir. Mae enwau dosbarthiadau ac ystadegau yn hotspots.ftl.

## Am beth mae dadansoddiad

subject-indexes = Mynegeion parod
subject-own = Fy mynegeion fy hun
subject-worse-score = Mae sgôr uchel yn waeth.
subject-worse-higher = Gwerthoedd uchel sy’n waeth yma.
subject-worse-lower = Gwerthoedd isel sy’n waeth yma.
subject-worse-neither = Nid yw gwerthoedd uchel nac isel yn waeth yma.

## Yr hyn a ddewisir

hotspots-panel-title = Chwilio am fannau poeth
hotspots-subject = Mannau poeth o ran
hotspots-second = … a’r cyffiniau o ran
hotspots-circular = Mae gan y ddau fesurau’n gyffredin, felly maent yn mynd gyda’i gilydd am y rheswm hwnnw’n unig. Dewiswch ddau heb yr un mesur yn gyffredin.
hotspots-kind = Am beth i chwilio
hotspots-kind-gi-star = Mannau poeth a mannau oer
    .method = Gi* Getis–Ord
hotspots-kind-local-moran = Clystyrau ac allanolion
    .method = Moran lleol
hotspots-kind-local-geary = Cymdogion tebyg
    .method = Geary lleol
hotspots-kind-bivariate = Un mesur a mesur arall o’i gwmpas
    .method = Moran lleol deunewidyn
hotspots-confidence = Pa mor sicr o leiaf
# $percent: 90, 95 neu 99
hotspots-percent = { $percent }%
hotspots-settings = Gosodiadau
hotspots-settings-changed = wedi’u newid
hotspots-neighbourhood = Cymdogion yw
hotspots-neighbourhood-queen = ardaloedd sy’n cyffwrdd, ar hyd llinell neu gornel (brenhines)
hotspots-neighbourhood-rook = ardaloedd sy’n cyffwrdd ar hyd llinell (castell)
hotspots-neighbourhood-knn = yr ardaloedd agosaf (k agosaf)
hotspots-neighbourhood-band = ardaloedd o fewn pellter (band pellter)
hotspots-nearest = Faint
hotspots-metres = Metrau
hotspots-bridge = Pontio ynysoedd megis Môn
    .why = Ychwanegir y cysylltau byrraf rhwng grwpiau o ardaloedd nad ydynt yn cyffwrdd; fe’u rhestrir gyda’r canlyniad.
hotspots-inside = Cymharu o fewn
hotspots-inside-wales = Cymru
hotspots-inside-authority = yr awdurdod dan sylw (dewiswch un uwchben y map)
# $area: enw awdurdod
hotspots-inside-named = { $area } yn unig
hotspots-correction = Profir llawer o ardaloedd ar unwaith
hotspots-correction-fdr = Ychydig o ganlyniadau ffug ymhlith y canfyddiadau (FDR)
    .why = Ar 95%, gall tuag un o bob ugain o’r ardaloedd a geir fod yn hap. Cyfradd darganfod ffug Benjamini a Hochberg.
hotspots-correction-none = Dim cywiriad
    .why = Bernir pob ardal fel pe bai’r unig un: ar 95%, mae un o bob ugain ardal yn sefyll allan drwy hap.
hotspots-correction-bonferroni = Dim un canlyniad ffug (Bonferroni)
    .why = Y llymaf: collir llawer o fannau poeth go iawn.
hotspots-permutations = Sawl gwaith i gymysgu
    .why = Rhennir y gwerthoedd rhwng yr ardaloedd ar hap y nifer hwn o weithiau (trynewidiadau), i weld beth y byddai hap yn unig yn ei wneud. Mae’r un cwestiwn yn cael yr un ateb.
hotspots-reset = Yn ôl i’r gosodiadau arferol
hotspots-working = Wrthi’n chwilio am fannau poeth…
hotspots-nothing = Nid oes dim i’w restru; mae’r canlyniad yn dweud pam.

## Yr allwedd

# $subject: mesur neu fynegai
hotspots-title = Mannau poeth: { $subject }
# $second: mesur neu fynegai
hotspots-legend-second = a’r cyffiniau: { $second }
hotspots-legend-class = Dosbarth
# $class: beth yw ardal, megis “Man poeth”; $percent: 90, 95 neu 99
hotspots-tier = { $class }, { $percent }% yn sicr
hotspots-pattern-plain = Plaen
hotspots-pattern-hatched = Llinellau lletraws
hotspots-pattern-dotted = Dotiau
hotspots-pattern-lined = Llinellau
hotspots-seeks-moran-bivariate = Ble mae un mesur yn uchel neu’n isel, a’r llall yn uchel neu’n isel yn yr ardaloedd o’i gwmpas?
hotspots-not-title = Beth nad yw’n ei olygu
hotspots-not-borders = Mae maint ardaloedd yn amrywio: gall un fawr ar y map fod â phoblogaeth fach. Ni wyddys beth sydd dros ffin Cymru.

## Yr hyn a gafwyd

hotspots-wales = Cymru
# $place: Cymru neu awdurdod; $clusters ac $areas: rhifau gyda’r hyn a gyfrifir
hotspots-headline = { $place }: { $clusters }, { $areas }
# $place: Cymru neu awdurdod; $clusters, $areas a $residents: rhifau gyda’r hyn a gyfrifir
hotspots-headline-residents = { $place }: { $clusters }, { $residents } mewn { $areas }
# $place: Cymru neu awdurdod
hotspots-none-high = { $place }: dim mannau poeth
hotspots-none-low = { $place }: dim mannau oer
hotspots-none-outlier = { $place }: nid oes ardal yn sefyll allan
hotspots-count-high = { $count ->
        [zero] dim man poeth
        [one] 1 man poeth
        [two] 2 fan poeth
        [few] 3 man poeth
        [many] 6 man poeth
       *[other] { $count } o fannau poeth
    }
hotspots-count-low = { $count ->
        [zero] dim man oer
        [one] 1 man oer
        [two] 2 fan oer
        [few] 3 man oer
        [many] 6 man oer
       *[other] { $count } o fannau oer
    }
hotspots-count-outlier = { $count ->
        [zero] dim allanolyn
        [one] 1 allanolyn
        [two] 2 allanolyn
        [few] 3 allanolyn
        [many] 6 allanolyn
       *[other] { $count } o allanolion
    }
hotspots-areas = { $count ->
        [zero] dim ardal
        [one] 1 ardal
        [two] 2 ardal
        [few] 3 ardal
        [many] 6 ardal
       *[other] { $count } o ardaloedd
    }
hotspots-residents = { $count ->
        [zero] dim preswylwyr
        [one] 1 preswylydd
        [two] 2 breswylydd
        [few] 3 phreswylydd
        [many] 6 phreswylydd
       *[other] { $count } o breswylwyr
    }
# $subject: mesur neu fynegai; $place: Cymru neu awdurdod; $level: enw lefel; $percent: 90, 95 neu 99
hotspots-compared = { $subject }, cymharu o fewn: { $place } · { $level } · o leiaf { $percent }% yn sicr
hotspots-warnings = { $count ->
        [zero] Cyn dibynnu ar hyn: dim nodyn
        [one] Cyn dibynnu ar hyn: 1 nodyn
        [two] Cyn dibynnu ar hyn: 2 nodyn
        [few] Cyn dibynnu ar hyn: 3 nodyn
        [many] Cyn dibynnu ar hyn: 6 nodyn
       *[other] Cyn dibynnu ar hyn: { $count } nodyn
    }
hotspots-group-high = Mannau poeth: gwerthoedd uchel yn crynhoi
hotspots-group-low = Mannau oer: gwerthoedd isel yn crynhoi
hotspots-group-outlier = Gwahanol i’w cyffiniau
# $percent: 90, 95 neu 99
hotspots-percent-sure = { $percent }% yn sicr
# $count o $areas ardal y clwstwr yn fwy sicr na’r cyfan; $percent: 95 neu 99
hotspots-more-sure = { $count } o’r { $areas } ardal yn { $percent }%
# $value: gwerth fel y’i hysgrifennir
hotspots-mean = cyfartaledd { $value }
# $count: ardaloedd y clwstwr y tu allan i’r awdurdod
hotspots-beyond = { $count ->
        [zero] Nid yw’n parhau dros y ffin
        [one] Mae’n parhau dros y ffin: 1 ardal arall
        [two] Mae’n parhau dros y ffin: 2 ardal arall
        [few] Mae’n parhau dros y ffin: 3 ardal arall
        [many] Mae’n parhau dros y ffin: 6 ardal arall
       *[other] Mae’n parhau dros y ffin: { $count } o ardaloedd eraill
    }
# $places: enwau lleoedd; $count: faint o ardaloedd
hotspots-cluster-shown = { $count ->
        [zero] Mae’r map yn dangos { $places }: dim ardal wedi’i dewis
        [one] Mae’r map yn dangos { $places }: 1 ardal wedi’i dewis
        [two] Mae’r map yn dangos { $places }: 2 ardal wedi’u dewis
        [few] Mae’r map yn dangos { $places }: 3 ardal wedi’u dewis
        [many] Mae’r map yn dangos { $places }: 6 ardal wedi’u dewis
       *[other] Mae’r map yn dangos { $places }: { $count } o ardaloedd wedi’u dewis
    }
# $count: faint o glystyrau sydd
hotspots-all = { $count ->
        [zero] Dangos dim un
        [one] Dangos 1
        [two] Dangos y 2
        [few] Dangos y 3
        [many] Dangos y 6
       *[other] Dangos pob un o’r { $count }
    }
hotspots-fewer = Dangos llai
# $names: enwau; $count: faint yn rhagor
hotspots-names-more = { $names }; { $count } yn rhagor
# $z, $p a $q: rhifau fel y’u hysgrifennir; mae $p a $q yn dechrau ag = neu <
hotspots-area-numbers = z { $z }, p { $p }, q wedi’i gywiro { $q }
hotspots-neighbours = { $count ->
        [zero] Dim cymdogion
        [one] 1 cymydog
        [two] 2 gymydog
        [few] 3 chymydog
        [many] 6 chymydog
       *[other] { $count } o gymdogion
    }
hotspots-whole = Y patrwm ar y cyfan

## Lle gwerthoedd isel yw’r rhai gwaeth

hotspot-class-hot-better = Gwerthoedd uchel yn crynhoi (gwell)
hotspot-class-cold-worse = Gwerthoedd isel yn crynhoi (gwaeth)
hotspot-class-high-high-better = Uchel ymhlith rhai uchel (gwell)
hotspot-class-low-low-worse = Isel ymhlith rhai isel (gwaeth)
hotspot-means-hot-better = Mae gwerthoedd uchel, y pen gwell, yn crynhoi yma’n fwy nag y byddai hap yn ei roi
hotspot-means-cold-worse = Mae gwerthoedd isel, y pen gwaeth, yn crynhoi yma’n fwy nag y byddai hap yn ei roi
hotspot-means-high-high-better = Anarferol o uchel, sef y pen gwell, a’i chyffiniau’n uchel
hotspot-means-low-low-worse = Anarferol o isel, sef y pen gwaeth, a’i chyffiniau’n isel
hotspots-group-high-better = Y pen gwell: gwerthoedd uchel yn crynhoi
hotspots-group-low-worse = Y pen gwaeth: gwerthoedd isel yn crynhoi
hotspots-count-low-worse = { $count ->
        [zero] dim man lle mae gwerthoedd isel (gwaeth) yn crynhoi
        [one] 1 man lle mae gwerthoedd isel (gwaeth) yn crynhoi
        [two] 2 fan lle mae gwerthoedd isel (gwaeth) yn crynhoi
        [few] 3 man lle mae gwerthoedd isel (gwaeth) yn crynhoi
        [many] 6 man lle mae gwerthoedd isel (gwaeth) yn crynhoi
       *[other] { $count } o fannau lle mae gwerthoedd isel (gwaeth) yn crynhoi
    }
# $place: Cymru neu awdurdod
hotspots-none-low-worse = { $place }: nid yw gwerthoedd isel (gwaeth) yn crynhoi yn unman

## Y plot gwasgariad

# $slope: rhif fel y’i hysgrifennir
hotspots-plot = Plot gwasgariad Moran: ardal yw pob pwynt. Goledd y llinell, { $slope }, yw I Moran.
# $subject: mesur neu fynegai
hotspots-plot-label = Plot gwasgariad Moran: { $subject }
hotspots-plot-up = ↑ cymedr y cymdogion
hotspots-plot-across = yr ardal ei hun, mewn gwyriadau safonol →
hotspots-quadrant-high-high = uchel ymhlith uchel
hotspots-quadrant-low-low = isel ymhlith isel
hotspots-quadrant-high-low = uchel ymhlith isel
hotspots-quadrant-low-high = isel ymhlith uchel
# $count: pwyntiau; $slope: rhif fel y’i hysgrifennir; $highHigh, $lowLow, $highLow, $lowHigh: faint o bwyntiau
hotspots-plot-text = Nifer yr ardaloedd: { $count }. Uchel a’u cymdogion yn uchel: { $highHigh }; isel ymhlith isel: { $lowLow }; uchel ymhlith isel: { $highLow }; isel ymhlith uchel: { $lowHigh }. Goledd y llinell yw { $slope }. Mae pob ardal yn y tabl.

## Sut rai yw’r cymdogaethau

hotspots-how = Cymdogion, ynysoedd a bylchau
# $count: ardaloedd â ffigur; $mean: rhif fel y’i hysgrifennir
hotspots-how-neighbours = { $count ->
        [zero] Dim ardal â ffigur; { $mean } cymydog ar gyfartaledd.
        [one] 1 ardal â ffigur; { $mean } cymydog ar gyfartaledd.
        [two] 2 ardal â ffigur; { $mean } cymydog ar gyfartaledd.
        [few] 3 ardal â ffigur; { $mean } cymydog ar gyfartaledd.
        [many] 6 ardal â ffigur; { $mean } cymydog ar gyfartaledd.
       *[other] { $count } o ardaloedd â ffigur; { $mean } cymydog ar gyfartaledd.
    }
# $count: darnau; $sizes: faint o ardaloedd ym mhob un, y mwyaf yn gyntaf
hotspots-how-components = { $count ->
        [zero] Dim darnau ({ $sizes }).
        [one] 1 darn, ac ynddo { $sizes } o ardaloedd.
        [two] 2 ddarn heb gyswllt rhyngddynt, o’r meintiau hyn: { $sizes }.
        [few] 3 darn heb gyswllt rhyngddynt, o’r meintiau hyn: { $sizes }.
        [many] 6 darn heb gyswllt rhyngddynt, o’r meintiau hyn: { $sizes }.
       *[other] { $count } o ddarnau heb gyswllt rhyngddynt, o’r meintiau hyn: { $sizes }.
    }
hotspots-how-connected = Mae pob un wedi’i gysylltu.
# $from a $to: enwau ardaloedd; $distance: hyd fel y’i hysgrifennir
hotspots-how-bridge = Ychwanegwyd cyswllt: { $from } â { $to }, { $distance }.
# $count: ardaloedd heb gymydog
hotspots-how-islands = { $count ->
        [zero] Dim ardal heb gymdogion.
        [one] 1 ardal heb gymdogion, dim canlyniad:
        [two] 2 ardal heb gymdogion, dim canlyniad:
        [few] 3 ardal heb gymdogion, dim canlyniad:
        [many] 6 ardal heb gymdogion, dim canlyniad:
       *[other] { $count } o ardaloedd heb gymdogion, dim canlyniad:
    }
# $count: ardaloedd heb ffigur
hotspots-how-missing = { $count ->
        [zero] Dim ardal heb ffigur.
        [one] 1 ardal heb ffigur, ni chymerodd ran:
        [two] 2 ardal heb ffigur, ni chymerasant ran:
        [few] 3 ardal heb ffigur, ni chymerasant ran:
        [many] 6 ardal heb ffigur, ni chymerasant ran:
       *[other] { $count } o ardaloedd heb ffigur, ni chymerasant ran:
    }

## Y tabl

hotspots-column-class = Dosbarth
hotspots-column-value = Gwerth
hotspots-column-statistic = Ystadegyn
hotspots-column-z = Gwyriadau safonol o’r hyn y byddai hap yn ei roi
hotspots-column-p = Pa mor aml mae hap yn unig yn gwneud cymaint
hotspots-column-q = p wedi’i gywiro yn ôl nifer yr ardaloedd
hotspots-column-neighbours = Cymdogion
# $class: beth yw ardal, mewn gair; $percent: 90, 95 neu 99
hotspots-short-tier = { $class } { $percent }%
hotspots-short-hot = Poeth
hotspots-short-cold = Oer
hotspots-short-high-high = Uchel–uchel
hotspots-short-low-low = Isel–isel
hotspots-short-high-low = Uchel–isel
hotspots-short-low-high = Isel–uchel
hotspots-short-other-positive = Tebyg
hotspots-short-negative = Annhebyg
hotspots-short-join = Ochr yn ochr
hotspots-short-hot-better = Uchel
hotspots-short-cold-worse = Isel
hotspots-short-high-high-better = Uchel–uchel
hotspots-short-low-low-worse = Isel–isel

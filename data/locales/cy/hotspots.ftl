### Mannau poeth: beth yw ardal, beth mae hynny’n ei olygu, beth nad yw’n ei olygu, a beth i’w wybod cyn ymddiried ynddo.

## Ystadegau

hotspot-statistic-moran = I Moran
hotspot-statistic-geary = C Geary
hotspot-statistic-g = G Getis–Ord
hotspot-statistic-local-moran = I Moran lleol
hotspot-statistic-gi = Gi Getis–Ord
hotspot-statistic-gi-star = Gi* Getis–Ord
hotspot-statistic-local-geary = c Geary lleol
hotspot-statistic-join-count = Cyfrif uniadau (BB)
hotspot-statistic-moran-bivariate = I Moran deunewidyn

## Am beth mae ystadegyn yn chwilio

hotspot-seeks-moran = A yw gwerthoedd tebyg yn agos at ei gilydd ar y cyfan?
hotspot-seeks-geary = A yw ardaloedd cyfagos yn llai gwahanol i’w gilydd nag y byddai hap yn ei roi, ar y cyfan?
hotspot-seeks-g = A yw gwerthoedd uchel, neu rai isel, yn crynhoi ar y cyfan?
hotspot-seeks-local-moran = Ble mae gwerthoedd tebyg gyda’i gilydd, a pha ardaloedd sy’n wahanol i’w cyffiniau?
hotspot-seeks-gi = O gwmpas pa ardaloedd mae gwerthoedd uchel neu isel yn crynhoi, heb gyfrif yr ardal ei hun?
hotspot-seeks-gi-star = Ble mae gwerthoedd uchel neu isel yn crynhoi, gan gyfrif yr ardal ei hun?
hotspot-seeks-local-geary = Pa ardaloedd sy’n debyg i’w cymdogion, a pha rai sy’n annhebyg iddynt?
hotspot-seeks-join-count = Ble mae ardaloedd sy’n uwch na’r trothwy ochr yn ochr?

## Dosbarthiadau

hotspot-class-high-high = Uchel ymhlith rhai uchel
hotspot-class-low-low = Isel ymhlith rhai isel
hotspot-class-low-high = Isel ymhlith rhai uchel
hotspot-class-high-low = Uchel ymhlith rhai isel
hotspot-class-hot = Man poeth
hotspot-class-cold = Man oer
hotspot-class-other-positive = Yn debyg i’w chymdogion
hotspot-class-negative = Yn annhebyg i’w chymdogion
hotspot-class-join = Ochr yn ochr
hotspot-class-not-significant = Heb fod yn arwyddocaol
hotspot-class-island = Dim cymdogion
hotspot-class-missing = Dim ffigur
hotspot-class-outside = Y tu allan i’r ardal a ddewiswyd
hotspot-class-global = Rhan o’r cyfan

## Ystyr dosbarth

hotspot-means-high-high = Anarferol o uchel, a’i chyffiniau’n uchel
hotspot-means-low-low = Anarferol o isel, a’i chyffiniau’n isel
hotspot-means-low-high = Isel, a’i chyffiniau’n anarferol o uchel
hotspot-means-high-low = Uchel, a’i chyffiniau’n anarferol o isel
hotspot-means-hot = Mae gwerthoedd uchel yn crynhoi yma’n fwy nag y byddai hap yn ei roi
hotspot-means-cold = Mae gwerthoedd isel yn crynhoi yma’n fwy nag y byddai hap yn ei roi
hotspot-means-other-positive = Yn debycach i’w chymdogion nag y byddai hap yn ei roi, y naill ochr a’r llall i’r cymedr
hotspot-means-negative = Yn fwy annhebyg i’w chymdogion nag y byddai hap yn ei roi
hotspot-means-join = Yn uwch na’r trothwy, gyda mwy o gymdogion felly nag y byddai hap yn ei roi
hotspot-means-not-significant = Dim byd yma na allai hap ei roi
hotspot-means-island = Nid oes cymydog â ffigur, felly ni ellir dweud dim am ei chyffiniau
hotspot-means-missing = Nid oes ffigur ar gyfer yr ardal hon, felly ni chymerodd ran
hotspot-means-outside = Nid oedd yr ardal hon yn rhan o’r cwestiwn
hotspot-means-global = Am y cyfan mae’r ystadegyn yn sôn, nid am yr ardal hon
# $means: ystyr y dosbarth; $confidence: 90, 95 neu 99
hotspot-with-confidence = { $means }; hyder o { $confidence }%
# $means: ystyr y dosbarth
hotspot-below-confidence = { $means }; hyder o lai na 90%

## Ai da neu ddrwg yw uchel?

hotspot-direction-higher_is_worse = Gwerthoedd uchel sy’n waeth yma: mae uchel yn golygu mwy o risg o allgáu.
hotspot-direction-lower_is_worse = Gwerthoedd isel sy’n waeth yma: mae isel yn golygu mwy o risg o allgáu.
hotspot-direction-neutral = Nid yw uchel nac isel yn waeth yma.

## Beth nad yw canlyniad yn ei olygu

hotspot-not-moran = Mae’n dweud a oes patrwm, nid ble y mae na pham.
hotspot-not-geary = Mae’n dweud a yw cymdogion yn debyg, nid ble, na chwaith a ydynt yn uchel neu’n isel.
hotspot-not-g = Mae’n dweud a yw gwerthoedd uchel neu isel yn crynhoi, nid ble. Lle mae’r ddau’n crynhoi, gallant ddileu ei gilydd.
hotspot-not-local-moran = Nid yw ardal sy’n sefyll allan o reidrwydd yr uchaf neu’r isaf oll. Am y patrwm o’i chwmpas mae’r hyder, nid am ei ffigur ei hun, ac nid yw’n enwi achos. Gall pobl mewn ardaloedd nad ydynt yn sefyll allan fod lawn mor anghenus.
hotspot-not-gi = Man y mae gwerthoedd uchel yn crynhoi o’i gwmpas yw man poeth; gall ei ffigur ei hun fod yn isel. Nid yw’n enwi achos, ac mae’r angen y tu allan i’r mannau poeth yr un mor wirioneddol.
hotspot-not-gi-star = Man lle mae gwerthoedd uchel yn crynhoi yw man poeth; gall ambell ardal ynddo fod yn isel. Nid yw’n enwi achos, ac mae’r angen y tu allan i’r mannau poeth yr un mor wirioneddol.
hotspot-not-local-geary = Nid da na drwg yw bod ardal yn debyg i’w chymdogion. Am debygrwydd mae’r hyder, nid am ba mor uchel yw’r ffigur.
hotspot-not-join-count = Nid yw ardal sydd wrth ochr rhai tebyg yn waeth ei byd nag un ar ei phen ei hun. Mae popeth yn dibynnu ar y trothwy: rhowch gynnig ar un arall.
hotspot-not-moran-bivariate = Mae’n cymharu ardal ag ail ffigur ei chymdogion. Nid yw’n dweud bod y ddau’n cyd-fynd o fewn ardal, na bod y naill yn achosi’r llall.

## Y canlyniad ar gyfer y cyfan

# $name: yr ystadegyn; $statistic, $expected, $z a $p: rhifau fel y’u hysgrifennir; mae $p yn dechrau ag = neu <
hotspot-global = { $name } = { $statistic } (drwy hap: { $expected }), z = { $z }, p { $p }.
# $name: yr ystadegyn; $statistic: rhif fel y’i hysgrifennir
hotspot-global-bare = { $name } = { $statistic }.
hotspot-global-alike = Mae gwerthoedd tebyg yn agos at ei gilydd.
hotspot-global-unlike = Mae gwerthoedd annhebyg yn agos at ei gilydd.
hotspot-global-high = Mae gwerthoedd uchel yn agos at ei gilydd.
hotspot-global-low = Mae gwerthoedd uchel ar wasgar, neu rai isel yn agos at ei gilydd.
hotspot-global-together = Mae ardaloedd sy’n uwch na’r trothwy ochr yn ochr.
hotspot-global-apart = Mae ardaloedd sy’n uwch na’r trothwy ar wasgar.
hotspot-global-second-high = Lle mae’r cyntaf yn uchel, mae’r ail yn uchel gerllaw.
hotspot-global-second-low = Lle mae’r cyntaf yn uchel, mae’r ail yn isel gerllaw.
hotspot-global-none = Nid oes patrwm na allai hap ei roi.

## Rhybuddion

# $count: ardaloedd â ffigur
warning-too-few-areas = { $count ->
        [zero] Nid oes gan yr un ardal ffigur. Dewiswch lefel â mwy o ardaloedd.
        [one] Dim ond 1 ardal sydd â ffigur: gyda llai na 30, mae hap yn chwarae rhan fawr. Dewiswch lefel â mwy o ardaloedd.
        [two] Dim ond 2 ardal sydd â ffigur: gyda llai na 30, mae hap yn chwarae rhan fawr. Dewiswch lefel â mwy o ardaloedd.
        [few] Dim ond 3 ardal sydd â ffigur: gyda llai na 30, mae hap yn chwarae rhan fawr. Dewiswch lefel â mwy o ardaloedd.
        [many] Dim ond 6 ardal sydd â ffigur: gyda llai na 30, mae hap yn chwarae rhan fawr. Dewiswch lefel â mwy o ardaloedd.
       *[other] Dim ond { $count } ardal sydd â ffigur: gyda llai na 30, mae hap yn chwarae rhan fawr. Dewiswch lefel â mwy o ardaloedd.
    }
# $share: canran yr ardaloedd
warning-too-few-neighbours = Mae gan { $share }% o’r ardaloedd lai na thri chymydog, felly mae eu canlyniad yn dibynnu ar un neu ddau ffigur. Rhowch gynnig ar yr wyth cymydog agosaf.
# $runs: trynewidiadau a ddefnyddiwyd; $needed: faint fyddai’n ddigon
warning-permutations-too-few = Nid yw { $runs } o drynewidiadau’n ddigon ar gyfer y lefel arwyddocâd hon a’r cywiriad hwn: gyda mwy ohonynt gallai ardaloedd eraill sefyll allan. Byddai { $needed } yn ddigon.
# $count: nifer y cysylltiadau
warning-bridged = { $count ->
        [zero] Nid oes cysylltiad rhwng darnau.
        [one] Mae’r ardaloedd yn ddarnau heb gyswllt rhyngddynt, fel ynys a’r tir mawr. Fel y gofynnwyd, mae 1 cysylltiad rhwng canolau agosaf dau ddarn yn gwneud eu hardaloedd yn gymdogion.
        [two] Mae’r ardaloedd yn ddarnau heb gyswllt rhyngddynt, fel ynysoedd a’r tir mawr. Fel y gofynnwyd, mae 2 gysylltiad rhwng canolau agosaf y darnau yn gwneud eu hardaloedd yn gymdogion.
        [few] Mae’r ardaloedd yn ddarnau heb gyswllt rhyngddynt, fel ynysoedd a’r tir mawr. Fel y gofynnwyd, mae 3 chysylltiad rhwng canolau agosaf y darnau yn gwneud eu hardaloedd yn gymdogion.
        [many] Mae’r ardaloedd yn ddarnau heb gyswllt rhyngddynt, fel ynysoedd a’r tir mawr. Fel y gofynnwyd, mae 6 chysylltiad rhwng canolau agosaf y darnau yn gwneud eu hardaloedd yn gymdogion.
       *[other] Mae’r ardaloedd yn ddarnau heb gyswllt rhyngddynt, fel ynysoedd a’r tir mawr. Fel y gofynnwyd, mae { $count } cysylltiad rhwng canolau agosaf y darnau yn gwneud eu hardaloedd yn gymdogion.
    }
# $count: nifer y darnau
warning-components = { $count ->
        [zero] Nid oes ardaloedd.
        [one] Un darn yw’r ardaloedd.
        [two] Mae’r ardaloedd yn 2 ddarn heb gyswllt rhyngddynt, fel ynys a’r tir mawr. Gellir eu pontio â’r cysylltiadau byrraf.
        [few] Mae’r ardaloedd yn 3 darn heb gyswllt rhyngddynt, fel ynys a’r tir mawr. Gellir eu pontio â’r cysylltiadau byrraf.
        [many] Mae’r ardaloedd yn 6 darn heb gyswllt rhyngddynt, fel ynys a’r tir mawr. Gellir eu pontio â’r cysylltiadau byrraf.
       *[other] Mae’r ardaloedd yn { $count } darn heb gyswllt rhyngddynt, fel ynys a’r tir mawr. Gellir eu pontio â’r cysylltiadau byrraf.
    }
# $count: ardaloedd heb gymydog
warning-islands = { $count ->
        [zero] Mae gan bob ardal gymydog.
        [one] Nid oes gan 1 ardal gymydog na chanlyniad. Mae’n cyfrif yn y cymedr.
        [two] Nid oes gan 2 ardal gymydog na chanlyniad. Maent yn cyfrif yn y cymedr.
        [few] Nid oes gan 3 ardal gymydog na chanlyniad. Maent yn cyfrif yn y cymedr.
        [many] Nid oes gan 6 ardal gymydog na chanlyniad. Maent yn cyfrif yn y cymedr.
       *[other] Nid oes gan { $count } ardal gymydog na chanlyniad. Maent yn cyfrif yn y cymedr.
    }
# $count: ardaloedd heb ffigur
warning-missing = { $count ->
        [zero] Mae gan bob ardal ffigur.
        [one] Nid oes ffigur gan 1 ardal, ac ni chymerodd ran.
        [two] Nid oes ffigur gan 2 ardal, ac ni chymerasant ran.
        [few] Nid oes ffigur gan 3 ardal, ac ni chymerasant ran.
        [many] Nid oes ffigur gan 6 ardal, ac ni chymerasant ran.
       *[other] Nid oes ffigur gan { $count } ardal, ac ni chymerasant ran.
    }
# $least: y gwerth lleiaf
warning-shifted = Mae rhai sgoriau’n negatif, felly codwyd pob un yn ôl y lleiaf ohonynt ({ $least }). Mae hyn yn newid yr ystadegyn, ond nid z na p.

## Gwallau

# $found: yr hyn a roddwyd
error-hotspots-alpha = { $found } yw’r lefel arwyddocâd. Rhowch rif uwch na 0 ac is nag 1, fel 0.05.
# $found: yr hyn a roddwyd
error-hotspots-permutations = Nid yw { $found } o drynewidiadau’n bosibl. Rhowch 0 ar gyfer gwerthoedd p heb drynewid, neu rif o 99 i 99,999.
# $statistic: yr ystadegyn
error-hotspots-threshold = Nid yw’r ystadegyn { $statistic } yn cymryd trothwy o’r fath. Dim ond cyfrif uniadau sydd ag un, sef rhif meidraidd.
# $statistic: yr ystadegyn
error-hotspots-second = Un mesur y mae’r ystadegyn { $statistic } yn ei gymryd. Dim ond moran a local-moran sy’n cymharu dau.
# $areas: faint o ardaloedd sydd
error-hotspots-no-values = { $areas ->
        [zero] Nid oes ardaloedd yma. Dewiswch lefel arall neu ran arall o Gymru.
        [one] Nid oes ffigur gan yr unig ardal. Dewiswch lefel arall, rhan arall o Gymru neu fesur arall.
        [two] Nid oes ffigur gan y naill ardal na’r llall. Dewiswch lefel arall, rhan arall o Gymru neu fesur arall.
        [few] Nid oes ffigur gan yr un o’r 3 ardal. Dewiswch lefel arall, rhan arall o Gymru neu fesur arall.
        [many] Nid oes ffigur gan yr un o’r 6 ardal. Dewiswch lefel arall, rhan arall o Gymru neu fesur arall.
       *[other] Nid oes ffigur gan yr un o’r { $areas } ardal. Dewiswch lefel arall, rhan arall o Gymru neu fesur arall.
    }
# $found: ardaloedd â ffigur; $needed: faint sydd eu hangen
error-hotspots-too-few = { $found ->
        [zero] Nid oes gan yr un ardal ffigur; mae angen o leiaf { $needed } i gymharu cymdogion. Dewiswch lefel â mwy o ardaloedd, neu ran fwy o Gymru.
        [one] Dim ond 1 ardal sydd â ffigur; mae angen o leiaf { $needed } i gymharu cymdogion. Dewiswch lefel â mwy o ardaloedd, neu ran fwy o Gymru.
        [two] Dim ond 2 ardal sydd â ffigur; mae angen o leiaf { $needed } i gymharu cymdogion. Dewiswch lefel â mwy o ardaloedd, neu ran fwy o Gymru.
        [few] Dim ond 3 ardal sydd â ffigur; mae angen o leiaf { $needed } i gymharu cymdogion. Dewiswch lefel â mwy o ardaloedd, neu ran fwy o Gymru.
        [many] Dim ond 6 ardal sydd â ffigur; mae angen o leiaf { $needed } i gymharu cymdogion. Dewiswch lefel â mwy o ardaloedd, neu ran fwy o Gymru.
       *[other] Dim ond { $found } ardal sydd â ffigur; mae angen o leiaf { $needed } i gymharu cymdogion. Dewiswch lefel â mwy o ardaloedd, neu ran fwy o Gymru.
    }
# $value: y gwerth; $areas: faint o ardaloedd
error-hotspots-constant = Yr un ffigur, { $value }, sydd gan bob un o’r { $areas } ardal: nid oes patrwm mewn cysonyn. Dewiswch fesur arall.
# $statistic: yr ystadegyn; $area: yr ardal gyntaf; $value: ei gwerth
error-hotspots-negative = { $value } yw ffigur { $area }, ond cyfran o gyfanswm yw { $statistic } ac nid yw’n cymryd ffigurau negatif. Defnyddiwch local-moran, neu fesur nad yw byth yn negatif.
# $area: yr ardal gyntaf; $value: ei gwerth
error-hotspots-not-binary = { $value } yw ffigur { $area }, ond cyfrifir uniadau o ffigurau sy’n 0 neu’n 1. Rhowch drothwy y mae ffigur yn cyfrif fel 1 ohono i fyny.
# $areas: faint o ardaloedd
error-hotspots-no-neighbours = Nid oes gan yr un o’r { $areas } ardal gymydog. Dewiswch gymdogaeth ehangach, fel yr wyth agosaf (knn:8).
error-hotspots-single = Dim ond un ardal sydd â ffigur uwch na 0, ond mae G yn lluosi ffigurau cymdogion. Defnyddiwch local-moran, neu fesur arall.
error-hotspots-no-points = Ni ellir pontio’r darnau: nid oes gan yr ardaloedd siapiau i fesur rhyngddynt.
# $statistic: yr hyn a roddwyd
error-unknown-statistic = Nid oes ystadegyn o’r enw “{ $statistic }”. Yr ystadegau yw moran, geary, g, local-moran, gi, gi-star, local-geary a join-count.

## Colofnau tablau ar derfynell

cli-column-value = Gwerth
cli-column-statistic = Ystadegyn
cli-column-neighbours = Cymdogion
# $file: y ffeil; $system: yr hyn y mae’n galw ei chyfesurynnau
cli-layer-metres = Mae’r ffeil “{ $file }” yn galw ei chyfesurynnau’n “{ $system }”. Nid yw Cyswllt yn adnabod y system honno ac mae’n cymryd mai metrau yw ei hunedau ar gyfer y band pellter; dewiswch knn:K neu queen os nad ydynt.
# $file: ffeil yr haen
cli-layer-recognised = Cymerir mai Grid Cenedlaethol Prydain (EPSG:27700) yw cyfesurynnau “{ $file }”, a barnu yn ôl eu maint.

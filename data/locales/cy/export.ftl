### Allforio: colofnau, nodiadau sy’n mynd gyda’r ffigurau, gwallau. I’r ffenestr ac i’r llinell orchymyn.

## Colofnau

export-column-code = Cod
export-column-name = Enw
export-column-name-cy = Enw Cymraeg
export-column-place = Lle, fel y mae pobl yn ei alw
export-column-place-cy = Lle yn Gymraeg
export-column-level = Lefel
export-column-authority = Cod yr awdurdod lleol
# $label: enw mesur neu golofn
export-column-state = { $label }: statws
    .description = Sut y cafwyd y ffigur: published (wedi’i gyhoeddi), estimated (amcangyfrif), unavailable (ddim ar gael) neu suppressed (wedi’i atal).
# $label: enw mesur
export-column-numerator = { $label }: nifer a gyfrifwyd
# $label: enw mesur
export-column-denominator = { $label }: o faint
# $label: enw mesur
export-column-contribution = { $label }: rhan o’r sgôr
    .description = Yr hyn y mae’r mesur yn ei ychwanegu at y sgôr; gyda’i gilydd y rhannau hyn yw’r sgôr.
export-column-score = Sgôr
    .description = Po uchaf, gwaethaf.
export-column-rank = Safle
    .description = 1 yw’r gwaethaf; mae ardaloedd â’r un sgôr yn rhannu’r safle isaf.
export-column-decile = Degfed ran y safleoedd
    .description = 1 yw’r degfed gwaethaf.
export-column-rank-low = Safle, pen isaf
    .description = Mewn 90% o’r rhediadau mae’r safle rhwng y pen hwn a’r un uchaf.
export-column-rank-median = Safle, canol y rhediadau
    .description = Canolrif y safle dros y rhediadau.
export-column-rank-high = Safle, pen uchaf
    .description = Mewn 90% o’r rhediadau mae’r safle rhwng y pen isaf a’r un hwn.
export-column-share-worst-decile = Cyfran y rhediadau yn y degfed gwaethaf
    .description = O 0 i 1.
export-column-weight-used = Cyfran y pwysau sy’n cyfrif
    .description = O 0 i 1: y gyfran o bwysau’r rysáit y mae gan yr ardal ffigurau ar ei chyfer.
export-column-value = Ffigur
    .description = Y ffigur y chwilir am ei fannau poeth.
export-column-second = Ail ffigur
    .description = Y ffigur y chwilir amdano ymhlith y cymdogion.
export-column-statistic = Ystadegyn
    .description = Ystadegyn lleol yr ardal.
export-column-z = z yr ystadegyn
    .description = Sawl gwyriad safonol y mae’r ystadegyn oddi wrth yr hyn y byddai hap yn ei roi, lle mae fformiwla ar ei gyfer.
export-column-p = Gwerth p
    .description = Pa mor aml y byddai hap yn unig yn rhoi cymaint (dwyochrog).
export-column-q = Gwerth q
    .description = p, wedi’i gywiro ar gyfer nifer yr ardaloedd.
export-column-class = Dosbarth
    .description = Beth yw’r ardal: hot, cold, high-high, low-low, high-low, low-high, other-positive, negative, join, not-significant, island neu missing.
export-column-confidence = Hyder y cant
    .description = 99, 95 neu 90 lle mae’r p wedi’i gywiro yn caniatáu hynny, fel arall 0; gwag lle nad oes dim yn sefyll allan.
export-column-map-class = Dosbarth ar y map
    .description = Y dosbarth gyda’i hyder, fel y mae’r map yn ei liwio.
export-column-cluster = Clwstwr
    .description = Rhif y clwstwr o ardaloedd cyfagos o’r un dosbarth; gan 1 y mae’r mwyaf o breswylwyr.
export-column-neighbours = Cymdogion
    .description = Nifer cymdogion yr ardal sydd â ffigur.

## Teitlau

# $count: nifer y mesurau; $level: enw lefel
export-title-measures = Mesurau: { $count } · { $level }
# $subject: enw mesur neu rysáit
export-title-hotspots = Mannau poeth: { $subject }

## Nodiadau

# $level: enw lefel; $count: nifer yr ardaloedd
export-note-wales = Ardaloedd: { $level }, Cymru gyfan ({ $count }).
# $level: enw lefel; $name a $code: yr ardal y maent ynddi; $count: nifer yr ardaloedd
export-note-within = Ardaloedd: { $level } o fewn { $name }, { $code } ({ $count }).
# $level: enw lefel; $count: nifer yr ardaloedd
export-note-selection = Ardaloedd: { $level }, detholiad ({ $count }).
export-note-states = Mae statws pob colofn o ffigurau wrth ei hochr, mewn colofn y mae ei henw’n gorffen yn _state: published (wedi’i gyhoeddi), estimated (amcangyfrif), unavailable (nid oes ffigur) neu suppressed (mae’r cyhoeddwr yn ei ddal yn ôl). Nid sero yw cell wag.
# $columns: enwau mesurau
export-note-estimated = Amcangyfrifon yw rhai o’r ffigurau neu bob un ohonynt: { $columns }.
# $columns: enwau mesurau
export-note-suppressed = Mae rhai o’r ffigurau wedi’u dal yn ôl gan eu cyhoeddwr: { $columns }.
# $columns: enwau mesurau
export-note-unavailable = Nid oes ffigurau ar gyfer yr ardaloedd hyn: { $columns }.
# $count: faint yn rhagor
export-note-more = a { $count } arall
# $title: beth mae’r map yn ei ddangos; $method: sut y gwnaed y dosbarthiadau; $classes: y dosbarthiadau
export-note-classes = Dosbarthiadau’r map “{ $title }”: { $method }: { $classes }. Mae dosbarth yn cynnwys ei ffin uchaf.
export-note-boundaries = Ffiniau a chodau Rhagfyr 2021 yw’r rhain.
export-note-boundaries-ward = Ffiniau a chodau Mai 2025 yw’r rhain. Nid yw wardiau wedi’u gwneud o ardaloedd bach cyfan: amcangyfrifir eu ffigurau o’r Cyfrifiad o’r ardaloedd bach sy’n cyfateb orau iddynt.
export-note-boundaries-oa = Codau Rhagfyr 2021 yw’r rhain. Nid oes siapiau ardaloedd cynnyrch yma.
export-note-disclosure = Mae’r Swyddfa Ystadegau Gwladol yn newid ychydig ar gyfrifon bach y Cyfrifiad fel na ellir adnabod neb. Nid yw gwahaniaethau o ychydig o bobl yn golygu dim, a gall symiau fod ychydig yn wahanol i’r cyfansymiau a gyhoeddwyd.
export-note-vintages = Daw’r ffigurau o wahanol ddyddiadau, a nodir gyda phob colofn.
export-note-average = Disgrifio ardaloedd y mae ffigurau, nid pobl na chartrefi: nid yw pawb mewn ardal yn byw fel y mae ei ffigur yn ei ddweud.
# $recipe a $id: ei henw a’i dynodydd; $normalisation, $aggregation, $missing a $reference: ei dewisiadau; $weights: ei dimensiynau a’i mesurau
export-note-recipe = Rysáit “{ $recipe }” ({ $id }). Gwneud mesurau’n gymaradwy: { $normalisation }. Eu rhoi at ei gilydd: { $aggregation }. Pan fo ffigur ar goll: { $missing }. Wedi’u cymharu â: { $reference }. Pwysau: { $weights }.
export-note-reference-wales = holl ardaloedd y lefel yng Nghymru
export-note-reference-selection = yr ardaloedd a ddewiswyd
# $count: nifer yr ardaloedd â sgôr
export-note-ranks = Ymhlith holl ardaloedd y lefel hon yng Nghymru y mae’r sgoriau a’r safleoedd; ardaloedd â sgôr: { $count }. Safle 1 yw’r gwaethaf.
# $runs: rhif; $seed: yr hedyn
export-note-certainty = Daw ystod y safle o rediadau gyda phwysau a dulliau eraill (rhediadau: { $runs }, hedyn: { $seed }).
# $subject: am beth y mae; $statistic: yr ystadegyn; $weights: pwy sy’n gymydog; $style: sut y mae cymdogion yn cyfrif; $alpha: lefel yr arwyddocâd; $correction: sut y’i cywirir
export-note-hotspots = { $statistic }, “{ $subject }”. Cymdogion: { $weights }; pwysau: { $style }; lefel arwyddocâd: { $alpha }; cywiriad: { $correction }.
# $second: yr ail fesur
export-note-second = Chwilir ymhlith y cymdogion am: { $second }.
export-note-analytic = O z y daw p, heb drynewidiadau.
# $count: faint o drynewidiadau; $seed: yr hedyn
export-note-permutations = O drynewidiadau amodol y daw p (trynewidiadau: { $count }, hedyn: { $seed }).
export-note-bridged = Cysylltwyd darnau heb ddolen rhyngddynt gan eu dolenni byrraf.
# $threshold: y trothwy
export-note-threshold = Mae ardaloedd â ffigur o { $threshold } o leiaf yn cyfrif fel 1, y lleill fel 0.
# $file: enw’r ffeil; $count: faint o nodweddion
export-note-layer = O’r ffeil “{ $file }” (nodweddion: { $count }). Nid yw Cyswllt yn gwybod sut y cafwyd ei ffigurau.
# $system: beth mae’r ffeil yn galw ei chyfesurynnau
export-note-system = Mae’r cyfesurynnau mewn system y mae’r ffeil yn ei galw’n “{ $system }” ac nad yw Cyswllt yn ei hadnabod; fe’u gadawyd fel y maent.
export-source-own = Ffeil y defnyddiwr ei hun
    .licence = Anhysbys: gofynnwch i bwy bynnag a wnaeth y ffeil

## Y nodiadau fel testun

# $date: y dyddiad, y flwyddyn yn gyntaf
export-text-made = Gwnaed gyda Cyswllt ar { $date }.
export-text-notes = Beth i’w wybod
export-text-columns = Colofnau
export-text-sources = Ffynonellau a thrwyddedau
export-text-attribution = Cydnabyddiaeth, i’w ailadrodd ble bynnag yr â’r ffigurau

## Testun amgen map

# $title: beth mae’r map yn ei ddangos; $subtitle: uned a lefel; $areas: faint o ardaloedd; $classes: pob dosbarth a nifer ei ardaloedd
export-map-alt = Map o Gymru neu ran ohoni: { $title } ({ $subtitle }). Ardaloedd a ddangosir: { $areas }. Ardaloedd ym mhob dosbarth: { $classes }.
# $class: y dosbarth fel y mae yn yr allwedd; $count: faint o ardaloedd
export-map-class = { $class }: { $count }

## Cylchoedd mewn llun

export-circles-residents = Mae cylchoedd yn lle ardaloedd: mae arwynebedd cylch mewn cyfrannedd â’i breswylwyr.
export-circles-households = Mae cylchoedd yn lle ardaloedd: mae arwynebedd cylch mewn cyfrannedd â’i aelwydydd.
export-circles-premises = Mae cylchoedd yn lle ardaloedd: mae arwynebedd cylch mewn cyfrannedd â’i eiddo.
# $median a $most: pellteroedd â’u huned
export-circles-moved = Nid oes yr un cylch yn cuddio un arall: symudwyd eu hanner { $median } ar y mwyaf, a phob un ohonynt { $most } ar y mwyaf.

## Gwallau

# $ending: beth yw diwedd enw’r ffeil; $endings: beth all fod
error-export-ending = Nid yw “{ $ending }” yn estyniad ffeil y mae Cyswllt yn ei hysgrifennu. Rhowch enw ffeil sy’n gorffen yn un o’r rhain: { $endings }.
error-export-no-measures = Nid oes dim i’w allforio. Enwch o leiaf un mesur.
# $level: dynodydd y lefel
error-export-no-areas = Nid oes ardal o’r lefel { $level } yn yr hyn y gofynnoch amdano. Dewiswch lefel arall, neu ardaloedd eraill.
# $column: beth y gofynnwyd amdano; $columns: beth sydd
error-export-no-column = Mae’r map i fod i ddangos “{ $column }”, nad yw ymhlith y colofnau. Allforiwch hi hefyd, neu dangoswch un o’r rhain: { $columns }.
# $found: beth a roddwyd; $known: beth sydd
error-export-palette = Nid oes palet o’r enw “{ $found }”. Y paletau yw { $known }.
# $found: faint o ddosbarthiadau; $limit: y mwyaf a all fod
error-export-classes = Mae { $found } yn ormod o ddosbarthiadau i’w gwahaniaethu. Dewiswch { $limit } ar y mwyaf.
# $level: dynodydd y lefel
error-export-no-shapes = Nid oes siapiau ar y lefel { $level }, felly nid oes map ohoni. Dewiswch country, authority, ward, msoa neu lsoa, neu fformat arall.
# $format: yr estyniad; $file: ffeil yr haen
error-export-no-picture = Llun o fap Cymru yw ffeil { $format }, ac nid dyna yw “{ $file }”. Dewiswch GeoJSON neu GeoPackage a’i dynnu â rhaglen arall.
error-export-no-map = Ni ellir tynnu dim yma fel map: nid oes colofn â ffigurau y gellir eu rhoi mewn dosbarthiadau. Dewiswch fformat arall, neu fesurau eraill.
# $detail: beth sydd o’i le arno, yn Saesneg
error-export-grid = Ni ellir troi un o’r cyfesurynnau’n hydred a lledred: { $detail }. Dewiswch GeoPackage, sy’n cadw cyfesurynnau fel y maent, neu cywirwch yr haen.
# $format: yr estyniad; $found: faint o resi; $limit: y mwyaf a all fod
error-export-rows = Nid yw { $found } o resi’n ffitio mewn ffeil { $format }, sy’n dal { $limit }. Dewiswch lai o ardaloedd, neu fformat arall.
# $format: yr estyniad; $found: faint o golofnau; $limit: y mwyaf a all fod
error-export-columns = Nid yw { $found } o golofnau’n ffitio mewn ffeil { $format }, sy’n dal { $limit }. Dewiswch lai o fesurau, neu fformat arall.
# $path: y ffolder
error-export-folder = Ffolder yw “{ $path }”. Rhowch enw ffeil ynddi.
error-export-cancelled = Wedi’i stopio. Nid ysgrifennwyd dim; mae’r hyn a oedd yno o’r blaen fel yr oedd.

## Y llinell orchymyn

# $path: y ffeil; $rows: faint o ardaloedd neu nodweddion
cli-export-written = Ysgrifennwyd { $path } (rhesi: { $rows }).
# $path: y ffeil
cli-export-beside = Ysgrifennwyd { $path }: nodiadau, ffynonellau a thrwyddedau.

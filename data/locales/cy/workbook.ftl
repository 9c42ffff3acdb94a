### Llyfrau gwaith: adroddiadau ardal ac allforion ar ffurf taenlenni. Mae mesurau, unedau, statws a ffynonellau yn measures.ftl.

## Tabiau: 31 llythyren ar y mwyaf; tanlinell a ddaw yn lle popeth nad yw’n llythyren nac yn ddigid

workbook-tab-cover = Clawr
workbook-tab-contents = Cynnwys
workbook-tab-notes = Nodiadau
workbook-tab-measures = Mesurau
workbook-tab-figures = Prif ffigurau
workbook-tab-theme-people = Pobl
workbook-tab-theme-priority_groups = Grwpiau blaenoriaeth
workbook-tab-theme-barriers = Rhwystrau eraill
workbook-tab-theme-deprivation = Amddifadedd
workbook-tab-theme-availability = Band eang a ffonau symudol
workbook-tab-theme-speed = Cyflymder a defnydd
workbook-tab-theme-small_area = Cysylltedd ardaloedd bach
workbook-tab-theme-access_economy = Mynediad ac economi
workbook-tab-theme-strategies = Strategaethau cynghorau
workbook-tab-bands = Bandiau cyflymder
workbook-tab-libraries = Llyfrgelloedd
workbook-tab-index = Mynegai blaenoriaeth
workbook-tab-contributions = Cyfraniadau
workbook-tab-hotspots = Mannau poeth
workbook-tab-clusters = Clystyrau
workbook-tab-areas = Ardaloedd bach
workbook-tab-selection = Ardaloedd a ddewiswyd
workbook-tab-authorities = Awdurdodau lleol
workbook-tab-sources = Ffynonellau
workbook-tab-columns = Colofnau
workbook-tab-data = Y data

## Y ffeil a’i chlawr

# $area: am beth mae’r adroddiad
workbook-title = { $area }: cynhwysiant digidol mewn ffigurau
# $area: am beth mae’r adroddiad
workbook-description = Ffigurau am gynhwysiant digidol ar gyfer { $area }: cysylltedd, angen a chymorth.
# $area: am beth mae’r adroddiad
workbook-keywords = cynhwysiant digidol, band eang, Cymru, { $area }
# $title: beth sy’n cael ei allforio
workbook-data-description = Ffigurau am gynhwysiant digidol yng Nghymru: { $title }.
workbook-data-keywords = cynhwysiant digidol, band eang, Cymru
# Label a’r hyn y mae’n ei ddweud
workbook-line = { $label }: { $text }
workbook-heading-about = Am y llyfr gwaith hwn
workbook-heading-issued = Pwy sy’n ei gyhoeddi
workbook-heading-note = Gair gan y cyngor
workbook-heading-read = Sut i’w ddarllen
workbook-heading-states = Ystyr statws ffigurau
workbook-heading-index = Y mynegai blaenoriaeth a mannau poeth
workbook-heading-sources = Ffynonellau a thrwyddedau
workbook-heading-method = Beth i’w gofio
workbook-label-area = Ardal
workbook-label-areas = Ardaloedd
workbook-label-inside = Yn rhan o
workbook-label-compared = Wedi’i chymharu â
workbook-label-date = Dyddiad
workbook-label-author = Cyhoeddwyd gan
workbook-label-recipe = Rysáit
workbook-label-runs = Rhediadau’r dadansoddiad o ansicrwydd
workbook-label-seed = Hedyn y rhifau ar hap
workbook-label-permutations = Trynewidiadau’r dadansoddiad o fannau poeth
workbook-label-alpha = Lefel arwyddocâd, yn ôl Benjamini a Hochberg
workbook-go-contents = Mynd i’r rhestr o daflenni
workbook-read-sheets = Mae un tabl ar bob taflen ar ôl y rhestr, gan ddechrau yng ngholofn A. Mae ei deitl, a’r hyn y mae angen ei wybod, uwch ei ben.
workbook-read-numbers = Cedwir rhifau’n llawn a’u dangos wedi’u talgrynnu. Mae canrannau rhwng 0 a 100.
workbook-read-states = Mae statws pob ffigur mewn colofn ar wahân. Lle mae cell yn wag nid oes ffigur, ac mae’r statws yn dweud pam; nid sero yw cell wag byth.
workbook-read-codes = Codau’r Swyddfa Ystadegau Gwladol yw codau’r ardaloedd, ac fe’u cedwir fel testun.
workbook-read-index = Cyfrifiadau o’r mynegai drosodd a throsodd, â phwysau a dulliau eraill, yw’r rhediadau; maent yn dangos pa mor sicr yw safle. Mae’r un rysáit, yr un hedyn a’r un nifer o rediadau yn rhoi’r un ffigurau eto.
workbook-read-sources = Mae datganiadau, trwyddedau a chyfeiriadau ar y daflen o ffynonellau.
workbook-read-columns = Mae’r daflen o golofnau yn dweud beth yw pob colofn o’r data.
workbook-unissued = Gwnaed gan ddefnyddio Cyswllt.

## Uwchben tablau

workbook-one-table = Un tabl sydd ar y daflen hon.
workbook-no-table = Nid oes tabl ar y daflen hon, gan nad oes dim i’w restru.
workbook-back = Yn ôl i’r rhestr o daflenni
workbook-contents-title = Taflenni’r llyfr gwaith hwn
workbook-note-empty = Lle mae cell yn wag nid oes ffigur; mae’r statws yn dweud pam.
workbook-note-rank = Ystyr safle 1 yw’r allgáu mwyaf; lle nad yw mesur yn arwydd o allgáu, y ffigur uchaf. Nid oes safle lle na chymherir yr ardaloedd.
workbook-note-units = Mae’r unedau mewn cromfachau yn y penawdau.
# $count: faint o fesurau
workbook-note-left-out = { $count ->
        [zero] Mae ffigur ar gyfer pob mesur.
        [one] Nid oes gan 1 mesur ffigur ar gyfer yr ardal hon na’r rhai wrth ei hochr: ar y daflen o brif ffigurau yn unig y mae.
        [two] Nid oes gan 2 fesur ffigur ar gyfer yr ardal hon na’r rhai wrth ei hochr: ar y daflen o brif ffigurau yn unig y maent.
        [few] Nid oes gan 3 mesur ffigur ar gyfer yr ardal hon na’r rhai wrth ei hochr: ar y daflen o brif ffigurau yn unig y maent.
        [many] Nid oes gan 6 mesur ffigur ar gyfer yr ardal hon na’r rhai wrth ei hochr: ar y daflen o brif ffigurau yn unig y maent.
       *[other] Nid oes gan { $count } o fesurau ffigur ar gyfer yr ardal hon na’r rhai wrth ei hochr: ar y daflen o brif ffigurau yn unig y maent.
    }
# $area: ffigurau pwy ydynt
workbook-note-bands-of = Ni chyhoeddir dim ar gyfer ardaloedd llai: dyma ffigurau { $area }.
workbook-note-bands = Cyfrannau o’r holl eiddo yn ôl y cyflymder llwytho i lawr gorau sydd ar gael. Ni allai Ofcom baru rhai eiddo â data’r darparwyr: nid ydynt yn yr un o’r bandiau cyflymder.
# $count: faint o lyfrgelloedd
workbook-note-libraries = { $count ->
        [zero] Nid oes llyfrgell gyhoeddus yn yr ardal. Rhestrir y rhai agosaf.
        [one] Mae 1 llyfrgell gyhoeddus yn yr ardal. Rhestrir deg ar y mwyaf, y rhai yn yr ardal yn gyntaf.
        [two] Mae 2 lyfrgell gyhoeddus yn yr ardal. Rhestrir deg ar y mwyaf, y rhai yn yr ardal yn gyntaf.
        [few] Mae 3 llyfrgell gyhoeddus yn yr ardal. Rhestrir deg ar y mwyaf, y rhai yn yr ardal yn gyntaf.
        [many] Mae 6 llyfrgell gyhoeddus yn yr ardal. Rhestrir deg ar y mwyaf, y rhai yn yr ardal yn gyntaf.
       *[other] Mae { $count } o lyfrgelloedd cyhoeddus yn yr ardal. Rhestrir deg ar y mwyaf, y rhai yn yr ardal yn gyntaf.
    }
workbook-note-distance = Mesurir pellter mewn llinell syth o’r man lle mae preswylwyr yr ardal yn byw ar gyfartaledd. Nid oes dyddiad ar y rhestr o lyfrgelloedd (tua 2016 i 2020): gwnewch yn siŵr bod llyfrgell yn dal ar agor.
# $count: faint o ardaloedd bach
workbook-note-worst = { $count ->
        [zero] Nid oes AGEHI yn yr ardal sydd yn y degfed gwaethaf o Gymru.
        [one] Mae 1 AGEHI yn yr ardal yn y degfed gwaethaf o Gymru.
        [two] Mae 2 AGEHI yn yr ardal yn y degfed gwaethaf o Gymru.
        [few] Mae 3 AGEHI yn yr ardal yn y degfed gwaethaf o Gymru.
        [many] Mae 6 AGEHI yn yr ardal yn y degfed gwaethaf o Gymru.
       *[other] Mae { $count } AGEHI yn yr ardal yn y degfed gwaethaf o Gymru.
    }
workbook-note-interval = Safle 1 yw’r gwaethaf. Mewn 90% o’r rhediadau mae’r safle rhwng y pen isaf a’r pen uchaf. Ni ellir dweud bod gwahaniaeth rhwng ardaloedd y mae eu hystodau’n gorgyffwrdd.
workbook-note-contributions = Mae’r cyfraniadau’n adio i sgôr yr ardal ei hun.
workbook-note-hotspots = Mannau poeth y mynegai blaenoriaeth ymhlith AGEHIau Cymru: lle mae gwerthoedd uchel (mannau poeth) neu rai isel (mannau oer) yn crynhoi’n fwy nag y byddai hap yn ei roi. Nid yw ardal heb rif clwstwr yn perthyn i’r un clwstwr.
workbook-note-clusters = Ardaloedd cyfagos o’r un dosbarth yw clwstwr; yr hyn sydd y tu mewn i’r ardal yn unig sy’n cyfrif yma.
workbook-note-data = Yr un yw enwau’r colofnau yn y ddwy iaith; mae’r daflen o golofnau yn dweud beth yw eu hystyr.

## Teitlau taflenni; $area: am beth mae’r adroddiad

workbook-title-notes = Beth na all y ffigurau hyn ei ddweud: { $area }
workbook-title-measures = Beth yw ystyr y mesurau
workbook-title-figures = Prif ffigurau, pob mesur: { $area }
# $theme: thema
workbook-title-theme = { $theme }: { $area }
workbook-title-bands = Eiddo yn ôl y cyflymder llwytho i lawr gorau sydd ar gael: { $area }
workbook-title-libraries = Llyfrgelloedd cyhoeddus yn yr ardal ac yn agos ati: { $area }
workbook-title-index = Mynegai blaenoriaeth, yr ardal a’i AGEHIau: { $area }
workbook-title-contributions = Sut y lluniwyd sgôr y mynegai blaenoriaeth: { $area }
workbook-title-hotspots = AGEHIau, mannau poeth a mannau oer: { $area }
workbook-title-clusters = Clystyrau o fannau poeth ac o fannau oer: { $area }
# $level: lefel, yn y lluosog
workbook-title-areas = { $level }, pob mesur: { $area }
workbook-title-sources = Ffynonellau a thrwyddedau
workbook-title-columns = Colofnau’r data

## Colofnau

workbook-column-sheet = Taflen
workbook-column-what = Beth mae’n ei ddangos
workbook-column-topic = Am beth
workbook-column-note = Beth i’w gofio
workbook-column-theme = Thema
workbook-column-measure = Mesur
workbook-column-unit = Uned
# $area: ffigur pwy ydyw
workbook-column-figure-of = { $area }: ffigur
# $area: ffigur pwy ydyw
workbook-column-state-of = { $area }: statws
# $measure: y mesur; $unit: ei uned yn fyr
workbook-column-figure = { $measure } ({ $unit })
# $measure: y mesur
workbook-column-state = { $measure }: statws
workbook-column-own-state = Statws
workbook-column-numerator = Rhifiadur
workbook-column-denominator = Enwadur
workbook-column-rank-authority = Safle yn yr awdurdod
workbook-column-of-authority = Ardaloedd â safle yn yr awdurdod
workbook-column-rank-wales = Safle yng Nghymru
workbook-column-of-wales = Ardaloedd â safle yng Nghymru
workbook-column-source = Ffynhonnell
workbook-column-vintage = Ffigurau ar gyfer
workbook-column-base = Sail
workbook-column-direction = Sut i’w ddarllen
workbook-column-about = Am y mesur
workbook-column-band = Cyflymder
workbook-column-premises = Eiddo
workbook-column-library = Llyfrgell
workbook-column-address = Cyfeiriad
workbook-column-postcode = Cod post
workbook-column-authority = Awdurdod lleol
workbook-column-distance = Pellter (km)
workbook-column-inside = Yn yr ardal
workbook-column-level = Lefel
workbook-column-code = Cod
workbook-column-name = Enw
workbook-column-official = Enw swyddogol
workbook-column-rank = Safle
workbook-column-of = Ardaloedd â safle
workbook-column-low = Safle, pen isaf (5% o’r rhediadau)
workbook-column-high = Safle, pen uchaf (95% o’r rhediadau)
workbook-column-score = Sgôr
workbook-column-share = Rhediadau yn y degfed gwaethaf (%)
workbook-column-dimension = Dimensiwn
workbook-column-weight = Pwysau (%)
workbook-column-contribution = Cyfraniad at y sgôr
workbook-column-own-figure = Ffigur
workbook-column-class = Dosbarth
workbook-column-meaning = Beth yw ei ystyr
workbook-column-cluster = Rhif y clwstwr
workbook-column-places = Lleoedd
workbook-column-areas = AGEHIau yn yr ardal
workbook-column-residents = Preswylwyr yn yr ardal
workbook-column-publisher = Cyhoeddwr
workbook-column-release = Datganiad
workbook-column-released = Cyhoeddwyd
workbook-column-licence = Trwydded
workbook-column-licence-address = Cyfeiriad y drwydded
workbook-column-attribution = Cydnabyddiaeth
workbook-column-web = Cyfeiriad y ffynhonnell
workbook-column-column = Colofn
workbook-column-label = Beth mae pobl yn ei galw
workbook-column-description = Beth ydyw
workbook-yes = Ydy
workbook-no = Nac ydy
workbook-undated = Heb ddyddiad

## Beth na all y ffigurau ei ddweud

workbook-limit-estimates = Amcangyfrifon
    .text = Cyfrifir y ffigurau a nodir fel amcangyfrifon o ffigurau cyhoeddedig ar gyfer ardaloedd eraill. Brasamcanion ydynt: nid oes ystyr i wahaniaethau bach rhyngddynt.
workbook-limit-authority = Ffigurau awdurdodau
    .text = Ni rennir ffigur sy’n hysbys ar gyfer awdurdod lleol yn unig rhwng ei ardaloedd bach. Yno nid yw ar gael, ac nid sero yw ystyr hynny.
workbook-limit-averages = Ardaloedd gyda’i gilydd
    .text = Cyfrifir canrannau sawl ardal o’u cyfrifon, heb gymryd cymedr y canrannau. Nid oes ffigur i sawl ardal fel cyfanwaith ar gyfer safleoedd, degraddau a sgoriau.
workbook-limit-vintages = Dyddiadau
    .text = Daw’r ffigurau o wahanol flynyddoedd. Cynhaliwyd y Cyfrifiad ar 21 Mawrth 2021, yn ystod y pandemig; daw sgôr band eang ardaloedd bach o fis Mai 2022 ac mae’n hŷn na llawer o ffeibr llawn heddiw.
workbook-limit-boundaries = Ffiniau
    .text = AGEHIau ac AGEHGau 2021 sydd yma, a wardiau Mai 2025. Symiau’r AGEHIau sy’n cyfateb orau iddynt yw ffigurau wardiau. Rhaid bod yn ofalus wrth gymharu ag ardaloedd a ffigurau cynharach.
workbook-limit-disclosure = Rheoli datgelu
    .text = Mae’r cyhoeddwyr yn newid ychydig ar gyfrifon bach, neu’n eu hatal, fel na ellir adnabod neb. Nid oes rhaid i gyfrifon ardaloedd bach adio’n union i gyfrifon ardaloedd mwy.
workbook-limit-averages-people = Pobl a lleoedd
    .text = Disgrifio ardal y mae ffigur, nid pawb sy’n byw yno. Mae llawer o bobl sydd wedi’u hallgáu yn byw mewn ardaloedd lle nad oes ond ychydig ohonynt.
workbook-limit-ranks = Safleoedd
    .text = Mae safle yn dweud pa ardal sydd â mwy o allgáu, nid faint yn fwy. Mae ardaloedd y mae eu safleoedd yn agos at ei gilydd yn debyg.
workbook-limit-availability = Band eang
    .text = Dweud y mae argaeledd ble y gellir cael cysylltiad, nid a oes gan bobl gysylltiad nac a allant dalu amdano.
workbook-limit-index = Mynegai blaenoriaeth
    .text = Mae’r mynegai’n rhoi ardaloedd mewn trefn yn ôl mesurau a phwysau ei rysáit. Nid yw’n dweud faint o bobl sydd wedi’u hallgáu; nid hanner yr angen yw hanner y sgôr, a gellir cyfiawnhau pwysau eraill lawn cystal.
workbook-limit-hotspots = Mannau poeth
    .text = Dangos ble mae gwerthoedd uchel yn crynhoi y mae man poeth. Nid yw’n dweud pam, na bod pawb yno wedi’u hallgáu. Nid yw angen sy’n sefyll ar ei ben ei hun yn fan poeth, ac nid yw’n llai o’r herwydd.
workbook-limit-libraries = Llyfrgelloedd
    .text = Lluniwyd y rhestr o lyfrgelloedd gan wirfoddolwyr, heb ddyddiad (tua 2016 i 2020). Mesurir pellter mewn llinell syth, nid ar hyd ffordd nac ar fws, ac nid yw’n dweud dim am oriau agor.
workbook-limit-strategies = Strategaethau cynghorau
    .text = Nid yw “ddim yn cael ei grybwyll” yn golygu nad yw cyngor yn cynnig dim: yr unig ystyr yw na ddaeth cymhariaeth gyhoeddedig o hyd i sôn amdano yn ei strategaeth.

## Beth all fynd o’i le

# $found: rhesi; $limit: faint sy’n ffitio
error-workbook-rows = Nid yw { $found } o resi’n ffitio ar daflen, sy’n dal { $limit }. Dewiswch lai o ardaloedd, neu fformat arall.
# $found: colofnau; $limit: faint sy’n ffitio
error-workbook-columns = Nid yw { $found } o golofnau’n ffitio ar daflen, sy’n dal { $limit }. Dewiswch lai o fesurau, neu fformat arall.

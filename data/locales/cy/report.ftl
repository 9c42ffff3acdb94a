### Adroddiad ardal. Mae enwau mesurau, lefelau, unedau, statws a ffynonellau yn measures.ftl; geiriau y mae tablau’n eu
### rhannu yn panels.ftl; mae rhai’r mynegai a’r mannau poeth yn index-panel.ftl, hotspots.ftl a hotspots-panel.ftl.

## Y ddogfen

report-subtitle = Cynhwysiant digidol: adroddiad ardal
# $name: am beth mae’r adroddiad
report-description = Cynhwysiant digidol mewn ffigurau: { $name }. Grwpiau blaenoriaeth, rhwystrau, band eang, mynediad at gymorth, mynegai blaenoriaeth a mannau poeth.
# $council: y cyngor sy’n cyhoeddi’r adroddiad
report-logo = Logo’r cyngor: { $council }
# $page a $pages: rhifau
report-page = Tudalen { $page } o { $pages }
report-contents = Cynnwys

## Penawdau

report-summary = Cipolwg
report-barriers = Rhwystrau eraill, amddifadedd a gwaith
report-broadband = Band eang
report-support = Mynediad at gymorth
report-hotspots = Mannau poeth
report-small-areas = Ardaloedd bach
report-limits = Beth na all y ffigurau hyn ei ddweud
report-sources = Ffynonellau a dull
report-no-figures = Nid ffigurau’r ardal hon
report-none = Dim ffigurau yma
report-method = Dull
report-work = Gwaith

## Marciau

report-mark-estimated = (a)
report-mark-suppressed = [c]
# $mark: arwydd mewn tabl; $state: beth mae’n ei gynrychioli; $meaning: brawddeg am hynny
report-mark = { $mark } { $state }. { $meaning }

## Darnau o restrau

# $name: ardal, mesur neu ddosbarth; $value: ei ffigur
report-name-value = { $name }: { $value }
# $name: ardal; $rank: ei safle
report-name-rank = { $name } (safle { $rank })
# $name: ardal; $count: rhif
report-name-count = { $name } ({ $count })
# $rank: fel “3 o 22”
report-rank-wales = Safle { $rank } yng Nghymru (1: gwaethaf)
# $measure: ei enw; $value: ei ffigur; $rank: fel “3 o 22”
report-standout = { $measure }: { $value }, safle { $rank }
report-standout-only = { $measure }: dim ond { $value }, safle { $rank }
# $measure: ei enw; $value: ei ffigur; $wales: ffigur Cymru
report-standout-wales = { $measure }: { $value } (Cymru: { $wales })
report-standout-wales-only = { $measure }: dim ond { $value } (Cymru: { $wales })
# $level: enw lefel, lluosog; $count: faint o ardaloedd
report-level-count = { $level }: { $count }

## Y dudalen gyntaf

report-kind = Math o ardal
report-lies-in = Yn rhan o
report-key-index = Mynegai blaenoriaeth: safle yng Nghymru
# $count: preswylwyr; $households: rhif
report-lead-residents = { $count ->
        [zero] Nid oedd neb yn byw yma ar Ddiwrnod y Cyfrifiad, 21 Mawrth 2021; nifer yr aelwydydd oedd { $households }.
        [one] Roedd 1 person yn byw yma ar Ddiwrnod y Cyfrifiad, 21 Mawrth 2021; nifer yr aelwydydd oedd { $households }.
        [two] Roedd 2 berson yn byw yma ar Ddiwrnod y Cyfrifiad, 21 Mawrth 2021; nifer yr aelwydydd oedd { $households }.
        [few] Roedd 3 pherson yn byw yma ar Ddiwrnod y Cyfrifiad, 21 Mawrth 2021; nifer yr aelwydydd oedd { $households }.
        [many] Roedd 6 pherson yn byw yma ar Ddiwrnod y Cyfrifiad, 21 Mawrth 2021; nifer yr aelwydydd oedd { $households }.
       *[other] Roedd { $count } o bobl yn byw yma ar Ddiwrnod y Cyfrifiad, 21 Mawrth 2021; nifer yr aelwydydd oedd { $households }.
    }
# $count: preswylwyr
report-lead-residents-alone = { $count ->
        [zero] Nid oedd neb yn byw yma ar Ddiwrnod y Cyfrifiad, 21 Mawrth 2021.
        [one] Roedd 1 person yn byw yma ar Ddiwrnod y Cyfrifiad, 21 Mawrth 2021.
        [two] Roedd 2 berson yn byw yma ar Ddiwrnod y Cyfrifiad, 21 Mawrth 2021.
        [few] Roedd 3 pherson yn byw yma ar Ddiwrnod y Cyfrifiad, 21 Mawrth 2021.
        [many] Roedd 6 pherson yn byw yma ar Ddiwrnod y Cyfrifiad, 21 Mawrth 2021.
       *[other] Roedd { $count } o bobl yn byw yma ar Ddiwrnod y Cyfrifiad, 21 Mawrth 2021.
    }
# Canrannau
report-lead-groups = O blith y preswylwyr, roedd { $older } yn 65 oed neu’n hŷn ac roedd { $disabled } yn anabl. O’r rhai 16 oed neu’n hŷn, roedd { $unemployed } yn ddi-waith ac roedd { $inactive } yn economaidd anweithgar. Roedd { $housing } o’r aelwydydd yn rhentu gan gyngor neu landlord cymdeithasol arall. Mae pobl economaidd anweithgar yn cynnwys pobl sydd wedi ymddeol a myfyrwyr.
# $list: mesurau â ffigurau a safleoedd
report-lead-worst-authority = O gymharu ag awdurdodau lleol eraill Cymru, yr hyn sy’n sefyll allan fwyaf yw: { $list }. Ystyr safle 1 yw’r allgáu mwyaf.
report-lead-worst-ward = O gymharu â wardiau eraill Cymru, yr hyn sy’n sefyll allan fwyaf yw: { $list }. Ystyr safle 1 yw’r allgáu mwyaf.
report-lead-worst-msoa = O gymharu ag AGEHGau eraill Cymru, yr hyn sy’n sefyll allan fwyaf yw: { $list }. Ystyr safle 1 yw’r allgáu mwyaf.
report-lead-worst-lsoa = O gymharu ag ardaloedd bach (AGEHIau) eraill Cymru, yr hyn sy’n sefyll allan fwyaf yw: { $list }. Ystyr safle 1 yw’r allgáu mwyaf.
report-lead-worst-selection = O gymharu â Chymru, yr hyn sy’n sefyll allan fwyaf yw: { $list }.
report-lead-no-worse = Nid yw’r ffigur yn waeth na ffigur Cymru ar yr un o’r mesurau a gymherir yma.
report-lead-middling = Nid yw yn nhraean gwaethaf Cymru ar yr un o’r mesurau a gymherir yma; yr hyn sydd agosaf at hynny yw: { $list }. Ystyr safle 1 yw’r allgáu mwyaf.
# $mark: marc amcangyfrif
report-lead-mark = Ystyr { $mark } yw amcangyfrif.
# $list: mesurau â ffigurau a safleoedd
report-lead-best = Yn ôl y mesurau hyn, yma y mae allgáu leiaf tebygol o ran: { $list }.
# $recipe: enw rysáit; $rank: fel “3 o 22”; $low a $high: safleoedd
report-lead-index = Ar y mynegai blaenoriaeth “{ $recipe }” y safle yw { $rank }, lle 1 yw’r gwaethaf; gyda phwysau a dulliau eraill, y gellir eu cyfiawnhau lawn cystal â’r rhain, mae’r safle o { $low } i { $high } naw gwaith o bob deg.
# $count: ardaloedd bach yn y degfed gwaethaf; $of: faint sydd
report-lead-tenth = { $count ->
        [zero] Nid oes yr un o’r { $of } ardal fach (AGEHI) yma yn y degfed gwaethaf yng Nghymru ar y mynegai hwn.
        [one] Mae 1 o’r { $of } ardal fach (AGEHI) yma yn y degfed gwaethaf yng Nghymru ar y mynegai hwn.
        [two] Mae 2 o’r { $of } ardal fach (AGEHI) yma yn y degfed gwaethaf yng Nghymru ar y mynegai hwn.
        [few] Mae 3 o’r { $of } ardal fach (AGEHI) yma yn y degfed gwaethaf yng Nghymru ar y mynegai hwn.
        [many] Mae 6 o’r { $of } ardal fach (AGEHI) yma yn y degfed gwaethaf yng Nghymru ar y mynegai hwn.
       *[other] Mae { $count } o’r { $of } ardal fach (AGEHI) yma yn y degfed gwaethaf yng Nghymru ar y mynegai hwn.
    }
report-lead-tenth-only = Mae’r unig ardal fach (AGEHI) yma yn y degfed gwaethaf yng Nghymru ar y mynegai hwn.
report-lead-tenth-not = Nid yw’r unig ardal fach (AGEHI) yma yn y degfed gwaethaf yng Nghymru ar y mynegai hwn.
# $recipe: enw rysáit; $list: awdurdodau â rhifau
report-lead-wales-tenth = Yn yr awdurdodau hyn yn anad dim y mae’r ardaloedd bach (AGEHIau) sydd yn y degfed gwaethaf ar y mynegai blaenoriaeth “{ $recipe }”: { $list }.
report-lead-ward-estimates = Amcangyfrifon yw ffigurau ward: ffigurau’r ardaloedd bach (AGEHIau) sy’n cyfateb orau iddi.
report-lead-empty-ward = Nid oes ffigurau ar gyfer y ward hon: nid oes ardal fach (AGEHI) o’r Cyfrifiad yn perthyn iddi yn ôl y gyfatebiaeth orau a gyhoeddwyd. Ffigurau ardaloedd mwy sydd yn yr adroddiad hwn, ac fe’u henwir felly.
report-lead-empty = Nid oes ffigurau o’r Cyfrifiad yma. Ffigurau ardaloedd mwy sydd yn yr adroddiad hwn, ac fe’u henwir felly.

## Mapiau

# $from a $to: safleoedd
report-fifth-1 = Pumed gwaethaf: safle { $from } i { $to }
report-fifth-2 = Ail bumed: { $from } i { $to }
report-fifth-3 = Pumed canol: { $from } i { $to }
report-fifth-4 = Pedwerydd pumed: { $from } i { $to }
report-fifth-5 = Pumed gorau: { $from } i { $to }
report-legend-index = Safle yng Nghymru, mewn pumedau
# $measure: ei enw
report-legend-measure = { $measure }: pumedau o ardaloedd bach Cymru
report-map-index-caption = Mynegai blaenoriaeth: safle pob ardal fach (AGEHI) yng Nghymru. Po dywyllaf y lliw, gwaethaf y safle.
report-map-support-caption = Llyfrgelloedd cyhoeddus (pwyntiau) a’r mynegai blaenoriaeth (lliwiau): a yw cymorth yn agos at lle mae ei angen fwyaf?
# $measure: ei enw
report-map-measure-caption = { $measure }, fesul ardal fach (AGEHI). Mae pob lliw’n bumed o ardaloedd bach Cymru; po dywyllaf y lliw, mwyaf yr allgáu.
report-map-hotspots-caption = Ble mae ardaloedd bach â sgoriau uchel ar y mynegai blaenoriaeth, neu rai isel, gyda’i gilydd.
report-map-all-estimated = Amcangyfrif yw pob ffigur ar y map hwn.
report-map-location-caption = Ble mae’r ardal.
# $name: yr ardal; $recipe: enw rysáit
report-map-index-alt = Map o’r ardaloedd bach (AGEHIau) yn ôl safle ar y mynegai blaenoriaeth “{ $recipe }”, mewn pumedau o Gymru: { $name }.
# $name: yr ardal; $measure: y mesur
report-map-measure-alt = Map o’r ardaloedd bach (AGEHIau) yn ôl pumedau o Gymru: { $name }. Yr hyn a ddangosir: { $measure }.
# $name: yr ardal; $list: dosbarthiadau â rhifau
report-map-hotspots-alt = Map o’r ardaloedd bach (AGEHIau) yn ôl math o fan poeth: { $name }. Nifer yr ardaloedd bach: { $list }.
# $list: lleoedd â dosbarthiadau
report-map-hotspots-where = Y clystyrau mwyaf: { $list }.
# $name: yr ardal
report-map-location-alt = Map o ble mae’r ardal hon: { $name }. Nid oes ganddi ffigurau ar gyfer ardaloedd bach.
# $name: ardal fach
report-map-around = { $name }, a’r cyffiniau
# $label: beth yw’r pwyntiau; $count: faint
report-map-points-alt = Pwyntiau ar ben hynny: { $label }, { $count }.
# $worst a $best: ffigurau
report-map-range = Mae’r ffigurau’n amrywio o { $worst }, y gwaethaf, i { $best }, y gorau.
# $count: ardaloedd bach yn y pumed gwaethaf; $of: faint sydd
report-map-in-worst-fifth = { $count ->
        [zero] Nid oes yr un o’r { $of } ardal fach yn y pumed gwaethaf yng Nghymru.
        [one] Mae 1 o’r { $of } ardal fach yn y pumed gwaethaf yng Nghymru.
        [two] Mae 2 o’r { $of } ardal fach yn y pumed gwaethaf yng Nghymru.
        [few] Mae 3 o’r { $of } ardal fach yn y pumed gwaethaf yng Nghymru.
        [many] Mae 6 o’r { $of } ardal fach yn y pumed gwaethaf yng Nghymru.
       *[other] Mae { $count } o’r { $of } ardal fach yn y pumed gwaethaf yng Nghymru.
    }
# $list: ardaloedd â ffigurau neu safleoedd
report-map-worst = Gwaethaf: { $list }.

## Siartiau

report-chart-comparison = Yr un ffigurau fel barrau.
# $list: mesurau â ffigurau
report-chart-comparison-alt = Siart bar. { $list }.
# $measure: mesur neu ardal; $values: ffigurau ardaloedd neu fesurau
report-chart-measure = { $measure } – { $values }
# $list: ardaloedd â chyfrannau
report-chart-speeds-alt = Siart bar o gyfrannau o’r holl eiddo. { $list }.
report-chart-ranks = Safle’r ardaloedd bach gwaethaf yng Nghymru (dot), a ble mae’r safle mewn 90% o’r rhediadau (llinell).
# $list: ardaloedd â safleoedd
report-chart-ranks-alt = Siart o safleoedd a’u hystod. { $list }.
# $rank, $low a $high: safleoedd
report-rank-interval = { $rank } ({ $low } i { $high })
report-axis-worst = Gwaethaf yng Nghymru
report-axis-best = Gorau yng Nghymru

report-no-rank = dim safle
report-no-rank-note = Dim safle: 0 yw’r ffigur, fel mewn llawer o ardaloedd.
report-rank-note = Ystyr safle 1 yw’r allgáu mwyaf.

## Lle nad ffigurau’r ardal ei hun ydynt

# $authority: enw’r awdurdod
report-not-own-authority = Ni chyhoeddir ffigurau ar gyfer yr ardal hon ei hun. Ffigurau ardaloedd mwy sydd isod, gan ddechrau gyda’i hawdurdod ({ $authority }); ni ddylid eu darllen fel ffigurau’r ardal hon.
report-not-own = Nid oes ffigurau’n cael eu cyhoeddi ar gyfer yr ardal hon ei hun. Ffigurau ardaloedd mwy a ddangosir, ac ni ddylid eu darllen fel ffigurau’r ardal hon.

## Grwpiau blaenoriaeth

report-groups-intro = Mae Golwg ar y Dyfodol ar gyfer Cynhwysiant Digidol yng Nghymru yn rhoi blaenoriaeth i bedwar grŵp: pobl hŷn, pobl anabl, pobl ddi-waith ac economaidd anweithgar, a phobl mewn tai cymdeithasol. Gall pobl berthyn i sawl un ohonynt, felly ni ddylid adio’r grwpiau at ei gilydd. Mae’r ffigurau’n dweud pwy sy’n byw yma, nid pwy sydd all-lein.
# $name: yr ardal
report-groups-table = Grwpiau blaenoriaeth: { $name }
report-number = Nifer
report-groups-map = O’r grwpiau blaenoriaeth, dyma’r un lle mae safle’r ardal yng Nghymru ar ei waethaf.

## Rhwystrau eraill

report-barriers-intro = Beth arall sy’n rhwystro pobl rhag defnyddio’r rhyngrwyd: sgiliau, arian, iechyd, iaith, a bod heb neb wrth law i helpu.
# $name: yr ardal
report-barriers-table = Rhwystrau eraill: { $name }
report-wimd-intro = Mae Mynegai Amddifadedd Lluosog Cymru 2025 (MALlC) yn rhoi ardaloedd bach (AGEHIau) Cymru mewn trefn. Ar gyfer ardaloedd mwy, yr unig ffigur cadarn yw faint o’u hardaloedd bach sydd ymhlith y rhai mwyaf difreintiedig.
# $count: ardaloedd bach yn y degfed mwyaf difreintiedig; $of: faint sydd
report-wimd-count = { $count ->
        [zero] Nid oes yr un o’r { $of } ardal fach yma ymhlith y 10% mwyaf difreintiedig yng Nghymru yn gyffredinol.
        [one] Mae 1 o’r { $of } ardal fach yma ymhlith y 10% mwyaf difreintiedig yng Nghymru yn gyffredinol.
        [two] Mae 2 o’r { $of } ardal fach yma ymhlith y 10% mwyaf difreintiedig yng Nghymru yn gyffredinol.
        [few] Mae 3 o’r { $of } ardal fach yma ymhlith y 10% mwyaf difreintiedig yng Nghymru yn gyffredinol.
        [many] Mae 6 o’r { $of } ardal fach yma ymhlith y 10% mwyaf difreintiedig yng Nghymru yn gyffredinol.
       *[other] Mae { $count } o’r { $of } ardal fach yma ymhlith y 10% mwyaf difreintiedig yng Nghymru yn gyffredinol.
    }
# $name: yr ardal
report-wimd-table = Cyfran yr ardaloedd bach (AGEHIau) sydd ymhlith y 10% mwyaf difreintiedig yng Nghymru, fesul maes o MALlC 2025: { $name }
# $name: yr ardal
report-wimd-ranks = Safle a degradd yng Nghymru fesul maes o MALlC 2025: { $name }
# $of: faint o ardaloedd bach sydd
report-wimd-ranks-note = Safle 1 a degradd 1 yw’r rhai mwyaf difreintiedig o’r { $of } ardal fach yng Nghymru.
report-wimd-overall = Cyffredinol
report-wimd-income = Incwm
report-wimd-employment = Cyflogaeth
report-wimd-health = Iechyd
report-wimd-education = Addysg
report-wimd-access = Mynediad at wasanaethau
report-wimd-housing = Tai
report-wimd-safety = Diogelwch cymunedol
report-wimd-environment = Amgylchedd ffisegol
report-work-intro = O arolygon ac o hawliadau am fudd-daliadau: ffigurau mwy diweddar na’r Cyfrifiad, ond ar gyfer awdurdodau cyfan yn unig.
report-work-table = Gwaith a hawlwyr

## Band eang

report-broadband-intro = Yr hyn y gall eiddo ei gael, nid yr hyn sydd ganddynt nac y gall pobl ei fforddio. Mae Ofcom yn cyhoeddi’r ffigurau hyn ar gyfer awdurdodau; ni chânt byth eu rhannu rhwng ardaloedd llai yma.
report-broadband-table = Argaeledd band eang a signal symudol
# $authority: enw’r awdurdod
report-speeds-of = Dim ond ar gyfer yr awdurdod y cyhoeddir cyflymderau. Ffigurau’r awdurdod, { $authority }, sydd yn y llun a’r tabl, ac nid ffigurau’r ardal hon.
report-take-up = Y defnydd o ffeibr llawn
report-take-up-intro = Nid yr un peth yw argaeledd a defnydd: dyma faint o eiddo sydd â ffeibr llawn.
report-take-up-table = Defnydd o ffeibr llawn

## Cysylltedd ardaloedd bach

# $date: o ba bryd y mae’r data
report-connectivity-intro = Ar lefel is nag awdurdodau, elfen band eang y Mynegai Risg Allgáu Digidol 1.6 (DERI) yw’r cyfan sydd ar gael: sgôr o 0 i 10 ar sail llinellau araf a chyflymder cyfartalog, lle mae sgôr uwch yn waeth. Dyddiad ei ddata: { $date }; maent yn hŷn na llawer o’r ffeibr llawn sydd ar gael heddiw. Ni chyfrifir cyfartaledd sgoriau ar gyfer ardaloedd mwy.
report-connectivity-none = Nid oes ardal fach (AGEHI) â sgôr yma.
# $score: sgôr; $rank: fel “3 o 22”
report-connectivity-one = Y sgôr yw { $score }: safle { $rank } yng Nghymru, lle 1 yw’r gwaethaf.
# $count: ardaloedd bach yn y pumed gwaethaf; $of: faint sydd; $worst a $best: sgoriau
report-connectivity-spread = Mae sgoriau’r { $of } ardal fach yma’n amrywio o { $worst }, y gwaethaf, i { $best }, y gorau; { $count ->
        [zero] nid oes yr un ohonynt yn y pumed gwaethaf yng Nghymru.
        [one] mae 1 ohonynt yn y pumed gwaethaf yng Nghymru.
        [two] mae 2 ohonynt yn y pumed gwaethaf yng Nghymru.
        [few] mae 3 ohonynt yn y pumed gwaethaf yng Nghymru.
        [many] mae 6 ohonynt yn y pumed gwaethaf yng Nghymru.
       *[other] mae { $count } ohonynt yn y pumed gwaethaf yng Nghymru.
    }
report-connectivity-table = Yr ardaloedd bach (AGEHIau) â’r cysylltedd gwaethaf

## Mynediad at gymorth

# $count: llyfrgelloedd y tu mewn
report-libraries = { $count ->
        [zero] Nid oes llyfrgell gyhoeddus y tu mewn i’r ardal hon.
        [one] Mae 1 llyfrgell gyhoeddus y tu mewn i’r ardal hon.
        [two] Mae 2 lyfrgell gyhoeddus y tu mewn i’r ardal hon.
        [few] Mae 3 llyfrgell gyhoeddus y tu mewn i’r ardal hon.
        [many] Mae 6 llyfrgell gyhoeddus y tu mewn i’r ardal hon.
       *[other] Mae { $count } o lyfrgelloedd cyhoeddus y tu mewn i’r ardal hon.
    }
report-libraries-table = Llyfrgelloedd cyhoeddus y tu mewn, a’r rhai agosaf y tu allan
report-address = Cyfeiriad
report-library-where = Ble
report-inside = Y tu mewn
report-outside = Y tu allan
report-distance = Pellter
report-distance-note = Pellter: mewn llinell syth o ganol lle mae’r preswylwyr yn byw. Mae’r ffordd ar droed neu ar fws yn hirach.
# $shown a $count: rhifau
report-libraries-more = Dangosir { $shown } o’r { $count } llyfrgell sydd y tu mewn.
report-walk = Cerdded i lyfrgell
report-walk-table = Preswylwyr sy’n gallu cerdded i lyfrgell
report-libraries-note-heading = Gwiriwch cyn dibynnu ar hyn
report-libraries-note = Gwirfoddolwyr a luniodd y rhestr o lyfrgelloedd, tua 2016 i 2020, ac nid oes dyddiad arni. Ers hynny mae llyfrgelloedd wedi cau, symud ac agor. Nid yw pethau eraill sy’n helpu pobl i fynd ar-lein, fel canolfannau cymunedol a chyrsiau, yn y rhestr.
report-in-the-strategy = Yn y strategaeth

## Mynegai blaenoriaeth

# $recipe: enw rysáit
report-priority-intro = Mynegai blaenoriaeth yr adroddiad hwn yw “{ $recipe }”.
report-priority-none = Nid oes gan rysáit y mynegai ffigurau yma.
report-priority-not-here = Ni ellir cyfrifo rysáit y mynegai ar gyfer ardaloedd o’r math hwn; gellir gwneud hynny ar gyfer yr ardaloedd bach y tu mewn.
report-priority-selection = Nid oes gan sawl ardal gyda’i gilydd safle eu hunain; mae gan yr ardaloedd bach y tu mewn un.
# $rank: fel “3 o 22”
report-priority-own = Safle { $rank } yng Nghymru, lle 1 yw’r gwaethaf.
report-priority-worst = Yr ardaloedd bach gwaethaf
report-priority-worst-intro = Lle mae ystodau’n gorgyffwrdd, nid yw’r ffigurau’n dweud pa un o ddwy ardal fach sydd waethaf ei byd.
report-contributions-note = Cyfanswm y cyfraniadau yw’r sgôr. Cyfrannau o’r mynegai cyfan yw’r pwysau.

## Mannau poeth

report-hotspots-intro = Edrychir ar ardal fach a’i chymdogion gyda’i gilydd: ble mae sgoriau’r mynegai blaenoriaeth yn uchel, neu’n isel, yn fwy nag y byddai hap yn ei roi? Cymherir holl ardaloedd bach Cymru â’i gilydd.
# $list: dosbarthiadau â rhifau
report-hotspots-counts = Nifer yr ardaloedd bach (AGEHIau) yma: { $list }.
# $class: dosbarth o fannau poeth
report-hotspots-one = Dosbarth yr ardal fach hon: { $class }.
report-hotspots-none = Nid oes ardal fach yma’n sefyll allan gyda’i chymdogion. Nid yw hynny’n golygu nad oes angen yma.
report-hotspots-no-index = Heb ffigurau ar gyfer ardaloedd bach, ni ellir dod o hyd i fannau poeth yma.
report-clusters-table = Clystyrau: ardaloedd bach cyfagos o’r un dosbarth
report-places = Lleoedd
report-small-areas-here = Ardaloedd bach yma
report-residents-here = Preswylwyr yma
report-clusters-note = Gall clwstwr barhau dros y ffin; dim ond y rhan ohono sydd yma sy’n cael ei chyfrif.
# $shown a $count: rhifau
report-clusters-more = Dangosir y { $shown } sydd â’r nifer mwyaf o breswylwyr yma, o { $count }.
# $permutations: rhif; $percent: y cant
report-hotspots-method = Caiff sgoriau eu cymysgu ar hap rhwng holl ardaloedd bach Cymru { $permutations } o weithiau (trynewid amodol); mae ardal fach yn sefyll allan lle mae hap yn gwneud cymaint mor anaml fel y disgwylir mai canlyniadau ffug, ar y mwyaf, yw tua { $percent }% o’r rhai sy’n sefyll allan (Benjamini a Hochberg).

## Ardaloedd bach

report-hotspot = Man poeth
report-index-rank = Safle ar y mynegai
# $of: faint o ardaloedd bach sydd â safle
report-index-rank-note = Safle ar y mynegai: ymhlith { $of } o ardaloedd bach Cymru; 1 yw’r gwaethaf.
# $of: faint o ardaloedd sydd â safle
report-parts-rank-note = Safle ar y mynegai: ymhlith { $of } o ardaloedd o’r math hwn yng Nghymru; 1 yw’r gwaethaf.
# $name: yr ardal
report-small-areas-table = Preswylwyr, grwpiau blaenoriaeth a mynegai blaenoriaeth: { $name }
report-small-areas-note = Canrannau o’r preswylwyr (65 oed a hŷn, anabl), o’r preswylwyr 16 oed neu’n hŷn (di-waith, anweithgar) neu o’r aelwydydd (tai cymdeithasol), Cyfrifiad 2021.
# $count: ardaloedd bach
report-small-areas-intro = { $count ->
        [zero] Nid oes ardal fach (AGEHI) yma.
        [one] Mae 1 ardal fach (AGEHI) yma, sef lle â thua 1,000 i 3,000 o breswylwyr.
        [two] Mae 2 ardal fach (AGEHI) yma, sef lleoedd â thua 1,000 i 3,000 o breswylwyr yr un.
        [few] Mae 3 ardal fach (AGEHI) yma, sef lleoedd â thua 1,000 i 3,000 o breswylwyr yr un.
        [many] Mae 6 ardal fach (AGEHI) yma, sef lleoedd â thua 1,000 i 3,000 o breswylwyr yr un.
       *[other] Mae { $count } o ardaloedd bach (AGEHIau) yma, sef lleoedd â thua 1,000 i 3,000 o breswylwyr yr un.
    }
# $count: ardaloedd
report-parts-intro = { $count ->
        [zero] Nid oes ardal yma.
        [one] Mae’n cynnwys 1 ardal.
        [two] Mae’n cynnwys 2 ardal.
        [few] Mae’n cynnwys 3 ardal.
        [many] Mae’n cynnwys 6 ardal.
       *[other] Mae’n cynnwys { $count } o ardaloedd.
    }
report-short-older_65 = 65 oed a hŷn
report-short-disabled = Anabl
report-short-unemployed = Di-waith
report-short-inactive = Anweithgar
report-short-social_housing = Tai cymdeithasol

## Beth na all y ffigurau ei ddweud

# $count: amcangyfrifon; $of: ffigurau; $mark: marc amcangyfrif
report-limit-estimates = { $count ->
        [zero] O’r { $of } ffigur sydd ar gael ar gyfer yr ardal hon, nid oes yr un yn amcangyfrif; gall ffigurau ei hardaloedd bach fod felly, ac yna fe’u nodir â { $mark }.
        [one] O’r { $of } ffigur sydd ar gael ar gyfer yr ardal hon, mae 1 yn amcangyfrif, wedi’i nodi â { $mark } yn y tablau: wedi’i gyfrifo o ffigurau cyhoeddedig, ond heb ei gyhoeddi ei hun.
        [two] O’r { $of } ffigur sydd ar gael ar gyfer yr ardal hon, mae 2 yn amcangyfrifon, wedi’u nodi â { $mark } yn y tablau: wedi’u cyfrifo o ffigurau cyhoeddedig, ond heb eu cyhoeddi eu hunain.
        [few] O’r { $of } ffigur sydd ar gael ar gyfer yr ardal hon, mae 3 yn amcangyfrifon, wedi’u nodi â { $mark } yn y tablau: wedi’u cyfrifo o ffigurau cyhoeddedig, ond heb eu cyhoeddi eu hunain.
        [many] O’r { $of } ffigur sydd ar gael ar gyfer yr ardal hon, mae 6 yn amcangyfrifon, wedi’u nodi â { $mark } yn y tablau: wedi’u cyfrifo o ffigurau cyhoeddedig, ond heb eu cyhoeddi eu hunain.
       *[other] O’r { $of } ffigur sydd ar gael ar gyfer yr ardal hon, mae { $count } yn amcangyfrifon, wedi’u nodi â { $mark } yn y tablau: wedi’u cyfrifo o ffigurau cyhoeddedig, ond heb eu cyhoeddi eu hunain.
    }
# $date: Diwrnod y Cyfrifiad
report-limit-census = Dyddiad ffigurau’r Cyfrifiad yw { $date }, yn ystod y pandemig. Roedd gweithio gartref yn anarferol o gyffredin, ac mae rhai pobl wedi symud ers hynny.
report-limit-disclosure = Mae’r Swyddfa Ystadegau Gwladol yn cyfnewid rhai cofnodion ac yn newid ychydig ar gyfrifon (dull “cell key perturbation”), fel na ellir adnabod neb. Mae symiau ardaloedd bach yn wahanol i’w chyfansymiau ei hun o ychydig bobl, ac mae cyfrifon bach yn ansicr.
report-limit-boundaries = Ardaloedd bach (AGEHIau, AGEHGau) Cyfrifiad 2021 sydd yma, â ffiniau Rhagfyr 2021; wardiau Mai 2025 yw’r wardiau.
# $count: faint o wardiau
report-limit-wards = Mae ardal fach yn perthyn i’r ward y mae’n cyfateb orau iddi, hyd yn oed lle mae’n ymestyn y tu hwnt iddi. Brasamcanion felly yw ffigurau wardiau. Nifer y wardiau heb ffigurau o gwbl: { $count }.
report-limit-areas = Disgrifio ardaloedd y mae’r ffigurau, nid pobl. Nid yw pawb mewn lle â llawer o angen yn anghenus, ac mae llawer o bobl mewn angen yn byw mewn mannau eraill.
report-limit-groups = Nid oes neb yn cyhoeddi faint o bobl sydd all-lein yn ardaloedd bach Cymru. Mae’r grwpiau’n dweud ble mae allgáu’n debygol, nid faint ohono sydd.
# $first a $second: o ba bryd y mae’r data
report-limit-availability = Mae argaeledd (Ofcom, { $first }; { $second }) yn dweud beth y gellir ei archebu, nid beth sydd gan bobl, beth y maent yn talu amdano na beth y gallant ei ddefnyddio. Dangosir ar wahân eiddo na allai Ofcom eu paru â data’r darparwyr.
# $date: o ba bryd y mae’r data
report-limit-connectivity = Dyddiad cysylltedd yr ardaloedd bach yw { $date }, ac fe’i cyhoeddwyd ar gyfer ardaloedd 2011; lle mae’r rhain wedi newid ers hynny, amcangyfrif ydyw.
report-limit-deprivation = Mae safleoedd amddifadedd yn dweud pa ardal sy’n fwy difreintiedig, nid faint yn fwy, ac ni ellir cymharu mynegai 2025 ag un 2019.
# $date: o ba bryd y mae’r data
report-limit-surveys = Mae lwfans gwallau mawr ar ffigurau arolwg am gyflogaeth a chymwysterau ({ $date }) ar gyfer awdurdodau unigol; ystadegau swyddogol sy’n cael eu datblygu yw’r rhain a nifer yr hawlwyr.
report-limit-libraries = Llinellau syth yw’r pellteroedd i lyfrgelloedd. Ni wyddys am oriau agor, cyfrifiaduron na chymorth.
# $date: o ba bryd y mae’r data
report-limit-walk = Cyhoeddir cyfran y preswylwyr sydd o fewn cyrraedd llyfrgell ar droed ({ $date }) ar gyfer awdurdodau cyfan, ac nid yw’n dweud dim am leoedd unigol.
report-limit-strategies = Mae’n ddigon posibl bod yr hyn nad yw strategaeth yn ei grybwyll yn cael ei gynnig.
report-limit-ranks = Mae safleoedd yn dibynnu ar bwysau a dulliau. Ni ellir gwahaniaethu rhwng ardaloedd y mae eu hystodau’n gorgyffwrdd; defnyddiwch nhw i ddewis ble i edrych gyntaf.
# $percent: y cant
report-limit-hotspots = Mae mannau poeth yn dangos ble mae ffigurau’n crynhoi, nid pam. Ni wyddys beth sydd dros ffin Cymru, a gall hyd at tua { $percent }% o’r mannau poeth a geir fod yn hap.
report-limit-gaps = Ystyr llinell fer (–) yw nad oes ffigur. Nid sero mohono byth, ac ni roddir ffigur ardal fwy yn ei le.

## Ffynonellau

# $release: beth yn union a ddefnyddiwyd, fel y mae ei gyhoeddwr yn ei alw
report-source-release = Datganiad: { $release }
# $date: pryd y’i cyhoeddwyd
report-source-released = Cyhoeddwyd: { $date }
report-made = Sut y gwnaed yr adroddiad hwn
report-made-program = Rhaglen
report-made-date = Dyddiad yr adroddiad
report-made-weights = Pwysau
report-made-runs = Rhediadau’r dadansoddiad o ansicrwydd
report-made-permutations = Trynewidiadau
report-made-seed = Hedyn

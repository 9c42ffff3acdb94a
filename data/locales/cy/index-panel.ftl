### Y mynegai blaenoriaeth yn y ffenestr: y rysáit ar y chwith, yr allwedd, y canlyniad a’r tabl ar y dde.
### Mae enwau mesurau, lefelau ac unedau yn measures.ftl; geiriau y mae pob tabl yn eu rhannu yn panels.ftl.

## Y rysáit

index-title = Mynegai blaenoriaeth
index-recipe = Rysáit
index-ready-made = Parod
index-own = Fy rhai i
index-about = Am y rysáit hon
# $path: ffeil; $line: llinell ynddi
index-broken = Gadewir un o’ch ryseitiau allan: { $path }.
# $path: ffeil; $line: llinell ynddi
index-broken-line = Gadewir un o’ch ryseitiau allan: { $path }, llinell { NUMBER($line, useGrouping: "false") }.
index-edited = Wedi’i newid, heb ei gadw
# $recipe: enw rysáit
index-edited-name = { $recipe } (wedi’i newid)
index-reset = Dadwneud newidiadau
index-reset-done = Mae pob newid i’r rysáit wedi’i ddadwneud
# $recipe: enw rysáit
index-chosen = Mae’r map yn dangos y mynegai { $recipe }

## Pwysau

index-weights = Beth sy’n cyfrif, a faint
index-share = Cyfran
# $count: faint o fesurau sydd mewn dimensiwn
index-measures = { $count ->
        [zero] dim mesurau
        [one] 1 mesur
        [two] 2 fesur
        [few] 3 mesur
        [many] 6 mesur
       *[other] { $count } o fesurau
    }
# $name: enw dimensiwn neu fesur
index-weight-of = Pwysau: { $name }
# $share: canran, wedi’i hysgrifennu’n barod; $whole: yr hyn y mae’n gyfran ohono
index-weight-share = { $share } o fewn: { $whole }
index-whole = y mynegai cyfan
# $measure: enw mesur
index-worse-of = { $measure }: pa ffigurau sy’n waeth
index-worse-higher = Mae ffigurau uchel yn waeth
index-worse-lower = Mae ffigurau isel yn waeth
index-target = Targed
# $measure: enw mesur
index-target-of = Targed: { $measure }
# $measure: enw mesur
index-remove = Tynnu: { $measure }
# $measure: enw mesur
index-removed = Tynnwyd o’r rysáit: { $measure }
# $level: enw lefel
index-not-at-level = Nid yw’n cyfrif ar gyfer: { $level }
# $level: enw lefel
index-none-at-level = Nid oes dim o hyn yn cyfrif ar gyfer: { $level }
index-add = Ychwanegu mesur
# $level: enw lefel
index-add-note = Mesurau â ffigurau ar gyfer: { $level }
index-add-measure = Mesur
index-add-choose = Dewiswch fesur
index-add-into = Dimensiwn
index-add-new = Dimensiwn newydd
# $name: enw thema
index-add-new-named = Dimensiwn newydd: { $name }
index-add-do = Ychwanegu
# $measure: enw mesur
index-added = Ychwanegwyd at y rysáit: { $measure }

## Y dull

index-method = Newid y dull
index-normalisation = Gwneud mesurau’n gymaradwy
index-normalisation-min-max = O’r isaf i’r uchaf
index-normalisation-min-max-note = Caiff yr ardal orau 0 a’r waethaf 1, a’r lleill yn ôl eu cyfran. Mae un ardal eithafol yn gwasgu’r gweddill at ei gilydd.
index-normalisation-z-score = Pellter o’r cymedr
index-normalisation-z-score-note = Sawl gwyriad safonol y mae ardal yn waeth na’r cymedr (sgôr z). Mae ardaloedd eithafol yn cyfrif am lawer.
index-normalisation-rank = Safle
index-normalisation-rank-note = Dim ond y drefn sy’n cyfrif, nid pa mor bell yw ardaloedd oddi wrth ei gilydd. Ni all ardaloedd eithafol reoli’r canlyniad.
index-normalisation-exponential = Safle, a’r gwaethaf wedi’u hymestyn
index-normalisation-exponential-note = Trawsffurfiad esbonyddol Mynegai Amddifadedd Lluosog Cymru: mae gwahaniaethau ymhlith yr ardaloedd gwaethaf yn cyfrif am fwy.
index-normalisation-target = Pellter o darged
index-normalisation-target-note = Pa mor bell y mae ardal o’r targed, fel cyfran ohono. Mae ar bob mesur angen targed; rhoddir ffigur Cymru i ddechrau; lle nad oes un, ffigur canol yr ardaloedd (canolrif).
index-aggregation = Eu rhoi at ei gilydd
index-aggregation-arithmetic = Cymedr rhifyddol
index-aggregation-arithmetic-note = Mae ffigur da’n gwneud iawn am un gwael.
index-aggregation-geometric = Cymedr geometrig
index-aggregation-geometric-note = Dim ond yn rhannol y mae ffigur da’n gwneud iawn am un gwael: yr ardaloedd sy’n wael ym mhopeth a ddaw gyntaf.
index-missing = Pan fo ffigur ar goll
index-missing-drop = Dim sgôr i’r ardal honno
index-missing-drop-note = Ni chaiff ardal heb un o’r ffigurau sgôr. Nid oes dim yn cael ei ddyfalu.
index-missing-renormalise = Defnyddio’r ffigurau sydd ar gael
index-missing-renormalise-note = Dim ond pwysau’r ffigurau sydd ar gael sy’n cyfrif. Caiff ardaloedd o’r fath eu cymharu ar sail llai; nodir faint ar gyfer pob un.
index-reference = Eu cymharu â
index-reference-wales = Cymru
index-reference-wales-note = Holl ardaloedd Cymru sy’n gosod y raddfa.
index-reference-selection = Yr ardaloedd a ddewiswyd
# $count: faint o ardaloedd
index-reference-selection-note = { $count ->
        [zero] Nid oes ardal wedi’i dewis i osod y raddfa.
        [one] 1 ardal a ddewiswyd sy’n gosod y raddfa; rhoddir y lleill arni. Nid yw dewis ardaloedd eraill yn newid dim nes ichi ddewis eu defnyddio.
        [two] 2 ardal a ddewiswyd sy’n gosod y raddfa; rhoddir y lleill arni. Nid yw dewis ardaloedd eraill yn newid dim nes ichi ddewis eu defnyddio.
        [few] 3 ardal a ddewiswyd sy’n gosod y raddfa; rhoddir y lleill arni. Nid yw dewis ardaloedd eraill yn newid dim nes ichi ddewis eu defnyddio.
        [many] 6 ardal a ddewiswyd sy’n gosod y raddfa; rhoddir y lleill arni. Nid yw dewis ardaloedd eraill yn newid dim nes ichi ddewis eu defnyddio.
       *[other] { $count } o ardaloedd a ddewiswyd sy’n gosod y raddfa; rhoddir y lleill arni. Nid yw dewis ardaloedd eraill yn newid dim nes ichi ddewis eu defnyddio.
    }
# $area: enw awdurdod
index-reference-area-note = Yr ardaloedd hyn sy’n gosod y raddfa: { $area }. Rhoddir y lleill arni.
# $count: faint o ardaloedd a ddewiswyd
index-reference-take = { $count ->
        [zero] Nid oes ardal wedi’i dewis
        [one] Defnyddio’r ardal a ddewiswyd
        [two] Defnyddio’r 2 ardal a ddewiswyd
        [few] Defnyddio’r 3 ardal a ddewiswyd
        [many] Defnyddio’r 6 ardal a ddewiswyd
       *[other] Defnyddio’r { $count } ardal a ddewiswyd
    }

## Cadw

index-save = Cadw dan enw
index-save-or-delete = Cadw neu ddileu
index-save-english = Enw yn Saesneg
index-save-welsh = Enw yn Gymraeg
index-save-note = Mae angen y ddau, er mwyn i bawb ddod o hyd iddi. Mae’n aros ar y cyfrifiadur hwn.
index-save-missing-en = Mae’r enw Saesneg ar goll.
index-save-missing-cy = Mae’r enw Cymraeg ar goll.
index-save-do = Cadw
index-save-changes = Cadw’r newidiadau
index-save-as-new = Cadw fel rysáit newydd
# $recipe: enw rysáit
index-saved = Cadwyd y rysáit { $recipe }
index-delete = Dileu’r rysáit hon
# $recipe: enw rysáit
index-delete-sure = Dileu “{ $recipe }”? Ni ellir ei hadfer.
index-delete-do = Dileu
index-delete-keep = Ei chadw
# $recipe: enw rysáit
index-deleted = Dilëwyd y rysáit { $recipe }

## Yr allwedd

index-view = Beth mae’r lliwiau’n ei ddangos
index-view-rank = Safle
index-view-certainty = Sicrwydd
index-view-rank-shown = Mae’r map yn dangos safleoedd
index-view-certainty-shown = Mae’r map yn dangos pa mor sicr yw hi fod ardal yn y degfed gwaethaf
# $level: enw lefel
index-legend-rank = Safle yng Nghymru · { $level }
# $level: enw lefel
index-legend-certainty = Mewn faint o rediadau y mae yn y degfed gwaethaf · { $level }
index-legend-caption = Grwpiau’r map a nifer yr ardaloedd ym mhob un
index-legend-group = Grŵp
index-rank-group-1 = 10% gwaethaf
index-rank-group-2 = 10–20% gwaethaf
index-rank-group-3 = 20–30% gwaethaf
index-rank-group-4 = 30–50% gwaethaf
index-rank-group-5 = Yr hanner arall
index-certainty-group-1 = 95% o’r rhediadau neu fwy
index-certainty-group-2 = 75–95%
index-certainty-group-3 = 50–75%
index-certainty-group-4 = 5–50%
index-certainty-group-5 = Llai na 5%
index-legend-wimd = Y grwpiau y mae Mynegai Amddifadedd Lluosog Cymru yn eu defnyddio ar ei fapiau.
# $runs: rhif, wedi’i ysgrifennu’n barod
index-certainty-pending = Cyfrifo pa mor sicr yw hyn mewn { $runs } o rediadau…
# $runs: rhif, wedi’i ysgrifennu’n barod
index-certainty-note = { $runs } o rediadau â phwysau eraill, a ffyrdd eraill o gymharu a chyfuno.
index-certainty-single = Dim ond un mesur sy’n cyfrif ar y lefel hon, felly ni all na phwysau na dull newid llawer ar y drefn: nid yw hyn yn dweud dim am ba mor sicr yw’r safleoedd.
index-certainty-ready = Mae’r sicrwydd wedi’i gyfrifo
index-certainty-short = wrthi’n cyfrifo
index-no-score = Dim sgôr
# $rank a $of: rhifau, wedi’u hysgrifennu’n barod
index-rank-of = { $rank } o { $of }
# $rank: safle fel yn index-rank-of
index-map-rank = Safle { $rank }
# $share: canran, wedi’i hysgrifennu’n barod
index-map-share = Degfed gwaethaf mewn { $share } o’r rhediadau
# $low a $high: safleoedd, wedi’u hysgrifennu’n barod
index-between-short = Safle { $low } i { $high } mewn 90% o’r rhediadau

## Y canlyniad

# $count: faint o ardaloedd, $scope: rhan o Gymru
index-worst-title = { $count ->
        [zero] Nid oes sgôr gan yr un ardal: { $scope }
        [one] Yr ardal waethaf: { $scope }
        [two] Y 2 ardal waethaf: { $scope }
        [few] Y 3 ardal waethaf: { $scope }
        [many] Y 6 ardal waethaf: { $scope }
       *[other] Y { $count } ardal waethaf: { $scope }
    }
# $of: rhif, wedi’i ysgrifennu’n barod
index-worst-note = Safle 1 o { $of } yw’r gwaethaf. Dewiswch ardal i weld beth a wnaeth ei safle a pha mor sicr ydyw.
index-ranks-of-wales = Safleoedd yng Nghymru gyfan ydynt.
# $share: canran, wedi’i hysgrifennu’n barod
index-worst-sure = degfed gwaethaf mewn { $share } o’r rhediadau
index-back = Yr ardaloedd gwaethaf
index-rank = Safle yng Nghymru
index-decile = Degradd
index-score = Sgôr
index-rank-note = Safle 1 a degradd 1 yw’r gwaethaf.
# $share: canran, wedi’i hysgrifennu’n barod
index-weight-used = Mae rhai ffigurau ar goll yma: mae’r rhai sydd ar gael yn cynrychioli { $share } o bwysau’r rysáit.
index-area-none = Nid oes sgôr gan yr ardal hon: mae ffigurau y mae eu hangen ar y rysáit ar goll.
index-how-sure = Pa mor sicr yw’r safle?
# $low a $high: safleoedd; $runs: rhif; y cyfan wedi’u hysgrifennu’n barod
index-between = O safle { $low } i safle { $high } mewn 90% o { $runs } o rediadau â phwysau a dulliau eraill.
# $share: canran, wedi’i hysgrifennu’n barod
index-in-worst = Yn y degfed gwaethaf mewn { $share } ohonynt.
index-key-rank = safle’r rysáit hon
index-key-median = canol y rhediadau
index-key-range = 90% o’r rhediadau
index-key-tenth = degfed gwaethaf

## Beth a wnaeth sgôr

index-made = Sut y lluniwyd y sgôr
index-made-note = Cyfraniad mesur at y sgôr yw pob bar; gyda’i gilydd, dyna’r sgôr.
# $share: canran, wedi’i hysgrifennu’n barod
index-weight-is = pwysau { $share }
index-made-table = Yr un rhifau fel tabl
index-part-measure = Mesur
index-part-value = Ffigur
index-part-state = Statws
index-part-normalised = Wedi’i wneud yn gymaradwy
index-part-weight = Pwysau
index-part-contribution = Cyfraniad at y sgôr

## Beth sy’n llywio safle

index-drivers = Beth sy’n llywio’r safle hwn?
index-drivers-what = Pa ddewis sy’n symud safle’r ardal hon fwyaf: pwysau, y ffordd o gymharu, neu’r ffordd o gyfuno?
index-drivers-ask = Ei gyfrifo
index-drivers-busy = Wrthi’n cyfrifo…
index-drivers-ready = Mae’r hyn sy’n llywio’r safle wedi’i gyfrifo
# $factor: un o’r enwau isod; $share: canran, wedi’i hysgrifennu’n barod
index-drivers-strongest = Yn fwy na dim: { $factor }. Mae a wnelo hyn â { $share } o’r amrywio yn y safle hwn.
index-drivers-none = Dim: yr un yw’r safle beth bynnag yw’r pwysau a’r dull.
index-driver-factor = Dewis
index-driver-first = Ar ei ben ei hun
index-driver-total = Gydag eraill
# $name: enw dimensiwn
index-driver-dimension = Pwysau: { $name }
# $name: enw mesur, $dimension: enw ei ddimensiwn
index-driver-measure = Pwysau: { $name } ({ $dimension })
index-driver-normalisation = Y ffordd o wneud mesurau’n gymaradwy
index-driver-aggregation = Y ffordd o’u rhoi at ei gilydd
# $runs: rhif, wedi’i ysgrifennu’n barod
index-drivers-note = Cyfran o amrywiant y safle: gan y dewis ar ei ben ei hun (mynegai Sobol trefn gyntaf) a chyda’r hyn a wna ynghyd ag eraill (mynegai cyfanswm), o { $runs } o samplau. Gall y cyfrannau gydag eraill ddod i fwy na 100%.

## Rhybuddion

index-cautions = Cyn ei ddefnyddio
# $count: faint o ardaloedd sydd â sgôr
index-all-scored = { $count ->
        [zero] Nid oes ardal â sgôr.
        [one] Mae sgôr gan yr unig ardal.
        [two] Mae sgôr gan y ddwy ardal.
        [few] Mae sgôr gan bob un o’r 3 ardal.
        [many] Mae sgôr gan bob un o’r 6 ardal.
       *[other] Mae sgôr gan bob un o’r { $count } ardal.
    }
# $count: faint o ardaloedd sydd heb sgôr; $scored: faint sydd ag un, wedi’i ysgrifennu’n barod
index-unscored = { $count ->
        [zero] Mae sgôr gan { $scored } o ardaloedd, ac nid oes yr un hebddo.
        [one] Mae sgôr gan { $scored } o ardaloedd; mae 1 hebddo, gan fod ffigur y mae ei angen ar y rysáit ar goll.
        [two] Mae sgôr gan { $scored } o ardaloedd; mae 2 hebddo, gan fod ffigurau y mae eu hangen ar y rysáit ar goll.
        [few] Mae sgôr gan { $scored } o ardaloedd; mae 3 hebddo, gan fod ffigurau y mae eu hangen ar y rysáit ar goll.
        [many] Mae sgôr gan { $scored } o ardaloedd; mae 6 hebddo, gan fod ffigurau y mae eu hangen ar y rysáit ar goll.
       *[other] Mae sgôr gan { $scored } o ardaloedd; mae { $count } hebddo, gan fod ffigurau y mae eu hangen ar y rysáit ar goll.
    }
index-no-cautions = Dim rhybuddion eraill ar gyfer y rysáit hon.
index-means = Beth mae’n ei olygu, a beth nad yw’n ei olygu?
index-means-does = Mae’r mynegai’n rhoi ardaloedd mewn trefn yn ôl mesurau a phwysau’r rysáit hon. Mae’n dweud ble i edrych gyntaf.
index-means-not = Nid yw’n dweud faint o bobl sydd wedi’u hallgáu, na bod pawb mewn ardal felly. Nid hanner yr angen yw hanner y sgôr. Mae ardaloedd sydd â safleoedd agos at ei gilydd yn debyg; edrychwch ar ystod y safleoedd cyn gwahaniaethu rhyngddynt. Gellir cyfiawnhau pwysau eraill yr un mor hawdd â’r rhain.
index-correlation = Sut mae’r mesurau’n cyd-fynd
index-correlation-note = Cydberthyniad (r Pearson) dros yr ardaloedd â ffigurau: mae 1 yn golygu bod dau fesur bob amser yn codi gyda’i gilydd, fel eu bod yn cyfrif ddwywaith; 0 nad oes a wnelont ddim â’i gilydd; islaw 0 fod y naill yn gostwng wrth i’r llall godi. Po dywyllaf y lliw, cryfaf yn y byd yw’r berthynas.

## Sut y’i cyfrifir

index-how = Sut y cyfrifir hyn
index-how-min-max = Mae pob ffigur x yn troi’n (x − isaf) ÷ (uchaf − isaf), wedi’i droi o chwith lle mae ffigurau isel yn waeth.
index-how-z-score = Mae pob ffigur x yn troi’n (x − cymedr) ÷ gwyriad safonol (y boblogaeth gyfan), wedi’i droi o chwith lle mae ffigurau isel yn waeth.
index-how-rank = Safle 1 yw’r sgôr uchaf; mae sgoriau cyfartal yn rhannu’r rhif lleiaf. Degfedau’r safleoedd yw’r degraddau, ac 1 yw’r gwaethaf.
index-how-min-rank = Mae pob ffigur yn troi’n safle o’r lleiaf gwael, wedi’i rannu â nifer yr ardaloedd; mae ffigurau cyfartal yn rhannu’r safle isaf.
index-how-exponential = Mae pob ffigur yn troi’n safle R o’r lleiaf gwael, wedi’i rannu â nifer yr ardaloedd, ac yna’n −23 · ln(1 − R · (1 − e^(−100/23))): o 0 i 100, a’r ardaloedd gwaethaf wedi’u hymestyn.
index-how-target = Mae pob ffigur x yn troi’n (x − targed) ÷ maint y targed, wedi’i droi o chwith lle mae ffigurau isel yn waeth.
# $reference: yr hyn sy’n gosod y raddfa
index-how-reference = Yr hyn sy’n gosod y raddfa: { $reference }.
index-how-weights = Rhennir pwysau â’u swm, o fewn pob dimensiwn a thros y dimensiynau.
index-how-arithmetic = Mae mesurau’n troi’n gymedr wedi’i bwysoli ym mhob dimensiwn, a’r dimensiynau’n gymedr wedi’i bwysoli: y sgôr. Ni chaiff ei ailraddio.
index-how-geometric = Mae mesurau’n troi’n gymedr geometrig wedi’i bwysoli ym mhob dimensiwn, a’r dimensiynau yn yr un modd: y sgôr. Ni chaiff ei ailraddio.
# $shift: rhif, wedi’i ysgrifennu’n barod
index-how-shift = Er mwyn bod logarithm i bob ffigur, ychwanegir { $shift } at bob un cyn hynny, a’i dynnu wedyn.
index-how-drop = Nid oes sgôr gan ardal y mae un o’i ffigurau ar goll.
index-how-renormalise = Lle mae ffigur ar goll, rhennir pwysau’r lleill â’u swm.
index-how-contribution = Cyfraniad mesur at y sgôr yw ei bwysau wedi’i luosi â’i ffigur cymaradwy; yn achos y cymedr geometrig, ei ran o’r logarithm, wedi’i raddio fel mai’r sgôr yn union yw cyfanswm y cyfraniadau (cymedr logarithmig).
# $runs: rhif, wedi’i ysgrifennu’n barod; $seed: rhif
index-how-certainty = Pa mor sicr: mewn { $runs } o rediadau dewisir ar hap bwysau o gwmpas rhai’r rysáit (dosraniad Dirichlet), a ffyrdd o gymharu ac o gyfuno. Mae’r un rysáit yn rhoi’r un ateb bob tro (hedyn { $seed }).
index-how-drivers = Beth sy’n llywio safle: sensitifrwydd ar sail amrywiant, mynegeion Sobol trefn gyntaf a chyfanswm.
index-how-sources = Ffynonellau
index-how-wimd-source = Llywodraeth Cymru, Mynegai Amddifadedd Lluosog Cymru: adroddiad technegol (trawsffurfiad esbonyddol, grwpiau ar fapiau)

## Y tabl

index-table-rank = Safle
index-table-interval = Ystod safleoedd
index-table-interval-hint = Y safleoedd y mae 90% o’r rhediadau rhyngddynt
index-table-share = Degfed gwaethaf
index-table-share-hint = Mewn faint o’r rhediadau y mae’r ardal yn y degfed gwaethaf
index-table-decile = Degradd
index-table-low = Safle, 5% o’r rhediadau
index-table-high = Safle, 95% o’r rhediadau
# $area: enw awdurdod
index-table-scope = { $area } (safleoedd yng Nghymru)

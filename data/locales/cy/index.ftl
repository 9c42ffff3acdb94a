### Ryseitiau a’r mynegai blaenoriaeth: beth sydd o’i le, a beth i fod yn wyliadwrus ohono. Ar gyfer y ffenestr a’r llinell orchymyn.

## Beth sydd o’i le ar rysáit

# $id: yr hyn a roddwyd fel dynodwr rysáit
error-unknown-recipe = Nid oes rysáit o’r enw “{ $id }”. Dewiswch un o’r rhestr ryseitiau, neu enwch ffeil.
# $reason: yr hyn a ganfuwyd a’r hyn a fyddai’n gywir, yn Saesneg
error-recipe-broken = Ni ellir darllen y rysáit: { $reason }.
# $size a $limit: beitiau
error-recipe-too-large = Mae gan y rysáit { $size } beit; darllenir hyd at { $limit }. Gwiriwch mai’r ffeil gywir yw hi.
# $id: yr hyn a roddwyd
error-recipe-id = Ni all “{ $id }” fod yn ddynodwr. Defnyddiwch rhwng 1 a 60 o lythrennau heb acenion, digidau, cysylltnodau a thanlinellau.
# $id: yr hyn a roddwyd
error-recipe-file-id = Ni all “{ $id }” fod yn ddynodwr ar un o’ch ryseitiau eich hun. Defnyddiwch rhwng 1 a 60 o lythrennau bach heb acenion, digidau a chysylltnodau; dynodwr y rysáit yw enw’r ffeil hefyd.
# $id: y dynodwr
error-recipe-taken = “{ $id }” yw dynodwr rysáit sy’n dod gyda Cyswllt, neu ffeil na ellir ei darllen. Dewiswch un arall.
# Dim newidynnau
error-recipe-too-many-files = Mae gennych eisoes gynifer o’ch ryseitiau eich hun ag y gellir eu cadw. Dilëwch un yn gyntaf.
# $key: yr allwedd, e.e. label_en; $length a $limit: nodau
error-recipe-text = Mae gan { $key } { $length } nod. Rhowch o leiaf 1 iddo, a dim mwy na { $limit }.
# Dim newidynnau
error-recipe-empty = Nid oes gan y rysáit ddimensiynau. Ychwanegwch un ag o leiaf un mesur.
# $dimension: ei ddynodwr
error-recipe-dimension-empty = Nid oes gan y dimensiwn “{ $dimension }” fesurau. Ychwanegwch un, neu gadewch y dimensiwn allan.
# $count: faint sydd; $limit: faint a all fod
error-recipe-too-many = Nifer y dimensiynau neu’r mesurau yn y rysáit yw { $count }; { $limit } yw’r mwyaf posibl. Gadewch rai allan.
# $dimension: ei ddynodwr
error-recipe-dimension-twice = Mae dau ddimensiwn o’r enw “{ $dimension }”. Ailenwch un.
# $dimension a $measure: eu dynodwyr
error-recipe-measure-twice = Mae’r mesur “{ $measure }” yn y dimensiwn “{ $dimension }” ddwywaith. Gadewch un allan, neu rhowch lefelau gwahanol i’r ddau.
# $item: dynodwr y dimensiwn neu’r mesur; $weight: yr hyn a roddwyd
error-recipe-weight = Pwysau “{ $item }” yw { $weight }. Rhowch rif o 0 i fyny.
# Dim newidynnau
error-recipe-weights-zero = Sero yw cyfanswm pwysau’r dimensiynau. Rhowch bwysau uwchlaw 0 i un o leiaf.
# $dimension: ei ddynodwr
error-recipe-dimension-weights-zero = Sero yw cyfanswm pwysau mesurau “{ $dimension }”. Rhowch bwysau uwchlaw 0 i un o leiaf, neu bwysau 0 i’r dimensiwn cyfan.
# $field: yr hyn y mae rysáit yn gofyn amdano; $fields: y meysydd sydd gan yr haen
error-recipe-field = Nid oes gan yr haen faes o’r enw “{ $field }”. Mae ganddi: { $fields }.
# $measure: ei ddynodwr
error-recipe-no-direction = Nid yw’r mesur “{ $measure }” yn well nac yn waeth pan fo’n uchel. Dywedwch yn y rysáit pa un sy’n waeth: worse = higher neu worse = lower, rhwng dyfynodau syth.
# $measure: ei ddynodwr
error-recipe-no-target = Nid oes targed i’r mesur “{ $measure }”. Rhowch un iddo, neu dewiswch ddull arall o normaleiddio.
# $measure: ei ddynodwr; $target: yr hyn a roddwyd
error-recipe-target = Targed “{ $measure }” yw { $target }. Rhowch rif heblaw 0: cyfran ohono yw’r pellter.
# $measure: ei ddynodwr
error-recipe-no-levels = Nid yw’r mesur “{ $measure }” yn cyfrif ar unrhyw lefel. Enwch un o leiaf, neu gadewch y lefelau allan.
# $reference: yr hyn a roddwyd
error-recipe-reference = Mae’r rysáit yn cyfeirio at “{ $reference }”, nad yw’n wales, yn selection nac yn god ardal fel W06000015. Nid oes codau gan eich haen eich hun: defnyddiwch wales neu selection.

## Pam nad oes mynegai

# $dimension: ei ddynodwr; $level: dynodwr y lefel
error-index-no-measures = Nid oes mesur o “{ $dimension }” yn cyfrif ar y lefel { $level }. Dewiswch lefel arall, neu ychwanegwch fesur.
# $measure: ei ddynodwr; $level: dynodwr y lefel
error-index-no-values = Nid oes ffigurau gan y mesur “{ $measure }” ar y lefel { $level }. Dewiswch lefel arall, gadewch y mesur allan, neu gadewch i bwysau’r lleill gyfrif ar eu pen eu hunain (missing: renormalise).
# $measure: enw’r maes
error-index-field-empty = Mae’r maes “{ $measure }” yn wag drwyddo draw. Gadewch ef allan, neu gadewch i bwysau’r lleill gyfrif ar eu pen eu hunain (missing: renormalise).
# Dim newidynnau
error-index-no-selection = Mae’r rysáit yn cyfeirio at yr ardaloedd a ddewiswyd, ond nid oes un wedi’i dewis. Dewiswch ardaloedd, neu cyfeiriwch at Gymru gyfan.
# $position: yr hyn a roddwyd; $areas: nifer yr ardaloedd
error-index-position = Nid oes ardal â’r rhif { $position }; nifer yr ardaloedd yw { $areas }.
# $reference: y cod; $level: dynodwr y lefel
error-index-reference-empty = Nid oes ardal o’r lefel { $level } o fewn { $reference }, y mae’r rysáit yn cyfeirio ato. Dewiswch lefel arall, neu cyfeiriwch at ardal arall.
# $measure: ei ddynodwr; $count: ardaloedd â ffigur
error-index-too-few = Mae angen ffigur ar gyfer “{ $measure }” mewn o leiaf dwy o’r ardaloedd y cyfeirir atynt; { $count ->
        [zero] nid oes un yn yr un ohonynt.
        [one] mae un mewn { $count } ohonynt.
        [two] mae un mewn { $count } ohonynt.
        [few] mae un mewn { $count } ohonynt.
        [many] mae un mewn { $count } ohonynt.
       *[other] mae un mewn { $count } ohonynt.
    } Cyfeiriwch at ragor o ardaloedd, neu gadewch y mesur allan.
# Dim newidynnau
error-index-nothing-scored = Nid oes gan yr un ardal ffigur ar gyfer pob mesur. Gadewch fesurau allan, neu gadewch i bwysau’r hyn sydd yno gyfrif ar ei ben ei hun (missing: renormalise).
# Dim newidynnau
error-index-not-scored = Nid oes sgôr gan yr ardal hon. Dewiswch un sydd â sgôr.
# $measure: ei ddynodwr
error-index-out-of-range = Mae ffigurau “{ $measure }” yn rhy fawr i’w cymharu. Rhowch nhw mewn uned arall.
# $runs: yr hyn a roddwyd
error-index-runs = Nid yw { $runs } rhediad yn bosibl. Dewiswch rif o 1 i 100,000.
# $concentration: yr hyn a roddwyd
error-index-concentration = Nid yw’r crynodiad { $concentration } yn bosibl. Dewiswch rif uwchlaw 0; 50 sy’n arferol.
# $file: ffeil yr haen; $id: yr hyn a roddwyd
error-index-no-feature = Nid oes gan yr haen “{ $file }” nodwedd â’r dynodwr “{ $id }”. Gwiriwch y dynodwr, a bod --id yn enwi’r maes cywir.
# Dim newidynnau
error-matrix-empty = Nid oes gan yr un ardal y ddau ffigur. Dewiswch lefel arall neu fesur arall.

## Beth i fod yn wyliadwrus ohono

# $measure a $of: y mesurau
warning-counted-twice = Mae “{ $measure }” yn cael ei gyfrif ddwywaith: mae hefyd wedi’i gynnwys yn “{ $of }”, fel mewnbwn, fel rhan ohono neu ar ffurf arall.
# $first a $second: y mesurau; $r: y cyfernod cydberthyniad
warning-opposed = Mae “{ $first }” a “{ $second }” yn tynnu’n groes i’w gilydd (cydberthyniad { $r }): lle mae’r naill yn waeth mae’r llall yn well, felly ychydig y maent yn ei ddweud gyda’i gilydd.
warning-correlated = Mae “{ $first }” a “{ $second }” yn dweud bron yr un peth (cydberthyniad { $r }), felly mae’r hyn sy’n gyffredin iddynt yn cyfrif ddwywaith.
# $measure: y mesur
warning-constant-measure = Yr un ffigur sydd gan “{ $measure }” ym mhob un o’r ardaloedd y cyfeirir atynt, ac nid yw’n gwneud gwahaniaeth i’r safleoedd.
# $measure: y mesur
warning-raw-count = Nifer yw “{ $measure }”, nid cyfradd: mae’n uchel lle mae llawer o bobl. Dewiswch gyfradd i gymharu ardaloedd.
# $measures: y mesurau, mewn un testun
warning-levels-left-out = Wedi’u gadael allan ar y lefel hon: { $measures }.
# $count: ardaloedd
warning-missing-areas = { $count ->
        [zero] Mae sgôr gan bob ardal.
        [one] Nid oes sgôr gan { $count } ardal, am fod ffigur ar goll.
        [two] Nid oes sgôr gan { $count } ardal, am fod ffigur ar goll.
        [few] Nid oes sgôr gan { $count } ardal, am fod ffigur ar goll.
        [many] Nid oes sgôr gan { $count } ardal, am fod ffigur ar goll.
       *[other] Nid oes sgôr gan { $count } ardal, am fod ffigur ar goll.
    }
# $count: ardaloedd
warning-renormalised = { $count ->
        [zero] Mae gan bob ardal yr holl fesurau.
        [one] Sgorir { $count } ardal yn ôl y mesurau sydd ganddi yn unig; cynyddwyd eu pwysau mewn cyfrannedd.
        [two] Sgorir { $count } ardal yn ôl y mesurau sydd ganddynt yn unig; cynyddwyd eu pwysau mewn cyfrannedd.
        [few] Sgorir { $count } ardal yn ôl y mesurau sydd ganddynt yn unig; cynyddwyd eu pwysau mewn cyfrannedd.
        [many] Sgorir { $count } ardal yn ôl y mesurau sydd ganddynt yn unig; cynyddwyd eu pwysau mewn cyfrannedd.
       *[other] Sgorir { $count } ardal yn ôl y mesurau sydd ganddynt yn unig; cynyddwyd eu pwysau mewn cyfrannedd.
    }
# $measure: y mesur; $count: ffigurau
warning-estimated = { $count ->
        [zero] Nid oes amcangyfrif ymhlith ffigurau “{ $measure }”.
        [one] Amcangyfrif yw { $count } ffigur o “{ $measure }”.
        [two] Amcangyfrifon yw { $count } ffigur o “{ $measure }”.
        [few] Amcangyfrifon yw { $count } ffigur o “{ $measure }”.
        [many] Amcangyfrifon yw { $count } ffigur o “{ $measure }”.
       *[other] Amcangyfrifon yw { $count } ffigur o “{ $measure }”.
    }

## Y llinell orchymyn

# $file a $line: ble mae’r rysáit ar fai
cli-place = { $file }, llinell { NUMBER($line, useGrouping: "false") }:
# $shift: y rhif
cli-shift = Cymedr geometrig: ychwanegwyd { $shift } at bob ffigur wedi’i normaleiddio cyn cymryd ei logarithm.
# $count: ardaloedd a ysgrifennwyd; $total: ardaloedd â safle
cli-ranks-of-all = Safleoedd ymhlith pob un o’r { $total } ardal yw’r rhain; { $count ->
        [zero] nid oes un yn cael ei dangos.
        [one] dangosir { $count } ohonynt.
        [two] dangosir { $count } ohonynt.
        [few] dangosir { $count } ohonynt.
        [many] dangosir { $count } ohonynt.
       *[other] dangosir { $count } ohonynt.
    }
cli-column-score = Sgôr
cli-column-rank = Safle
cli-column-rank_low = Safle o
cli-column-rank_high = hyd at
cli-column-share_worst_decile = Yn y degfed gwaethaf

### Gwallau: beth a gafwyd, ymhle, a beth fyddai’n gywir.
### Yr id yw error- a chod y gwall; gwerthoedd y gwall yw’r newidynnau.

## Ardaloedd, mesurau a lefelau

# $code: yr hyn a roddwyd yn god ardal
error-unknown-area = Nid oes ardal â’r cod “{ $code }”. Mae cod yn edrych fel W06000015 (awdurdod lleol) neu W01001234 (AGEHI): gwiriwch y cod, neu chwiliwch am y lle wrth ei enw.
# $measure: yr hyn a roddwyd yn fesur
error-unknown-measure = Nid oes mesur o’r enw “{ $measure }”. Dewiswch un o’r rhestr o fesurau.
# $level: yr hyn a roddwyd yn lefel; $levels: idau’r lefelau sydd
error-unknown-level = Nid oes lefel o’r enw “{ $level }”. Y lefelau yw: { $levels }.
# $level: id y lefel
error-no-shapes = Nid oes siapiau ar y lefel { $level }. Defnyddiwch country, authority, ward, msoa neu lsoa.

## Dosbarthu

# Dim newidynnau
error-classify-empty = Nid oes ffigur i’w ddosbarthu: nid oes gan yr un o’r ardaloedd a ddangosir ffigur ar gyfer y mesur hwn. Dewiswch lefel arall, rhan arall o Gymru neu fesur arall.
# Dim newidynnau
error-classify-classes = Ni ellir rhannu’r ffigurau yn y nifer hwnnw o ddosbarthiadau. Dewiswch nifer o 2 i 12.
# Dim newidynnau
error-classify-breaks = Ni ellir defnyddio’r ffiniau dosbarth. Rhowch rhwng 1 a 12 o derfynau uchaf fel rhifau, pob un yn fwy na’r un o’i flaen.
# $row: rhif y rhes, o 1; $value: yr hyn sydd yno
error-nan-value = Mae rhes { $row } yn cynnwys “{ $value }”, nad yw’n rhif meidraidd. Cywirwch y gwerth, neu gadewch y gell yn wag lle nad oes ffigur.
# $method: yr hyn a roddwyd yn ddull
error-unknown-method = Nid oes dull o’r enw “{ $method }”. Y dulliau yw quantile, equal-interval, natural-breaks, standard-deviation, head-tail a manual.

## Chwilio

# Dim newidynnau
error-empty-query = Ni ofynnwyd am ddim. Rhowch god post, lle, cyfeirnod grid neu gyfesuryn.
# $query: yr hyn y gofynnwyd amdano; $nearest: sector neu god post sy’n bod
error-not-found-postcode = Nid yw’r cod post “{ $query }” yng nghyfeiriadur Cymru, Tachwedd 2025. Gwiriwch y cod, neu chwiliwch am y lle wrth ei enw.
    .nearest = Yr agosaf sy’n bod yw { $nearest }.
# $query: yr hyn y gofynnwyd amdano; $nearest: enw sy’n bod
error-not-found-place = Ni chafwyd lle o’r enw “{ $query }” yng Nghymru. Gwiriwch y sillafu, neu rhowch gynnig ar god post neu dref gyfagos.
    .nearest = Ai { $nearest } oedd gennych mewn golwg?
# $query: yr hyn y gofynnwyd amdano
error-not-a-coordinate = Nid yw “{ $query }” yn gyfesuryn nac yn gyfeirnod grid. Ysgrifennwch gyfesuryn fel hydred, coma, lledred mewn graddau (-3.18,51.48), neu gyfeirnod grid fel dwy lythyren a ffigurau (ST 18 76).
# $query: yr hyn y gofynnwyd amdano, neu’r cyfesuryn
error-outside-wales = Mae “{ $query }” y tu allan i Gymru. Dim ond ardaloedd yng Nghymru sydd yn Cyswllt: gwiriwch y cyfesuryn, a bod yr hydred yn dod cyn y lledred.

## Ffeiliau a haenau’r defnyddiwr

# $file: enw’r ffeil; $size a $limit: ei maint a’r maint mwyaf a ganiateir, mewn megabeitiau
error-file-too-large = Mae’r ffeil “{ $file }” yn { $size } MB; gellir darllen ffeiliau hyd at { $limit } MB. Rhannwch hi, neu symleiddiwch ei siapiau.
# $file: enw’r ffeil
error-layer-empty = Nid oes nodweddion yn yr haen “{ $file }”. Gwiriwch fod yr allforio wedi’i gwblhau.
# $file: enw’r ffeil; $field: y maes y gofynnwyd amdano; $fields: y rhai sy’n bod, mewn un testun
error-layer-field = Nid oes maes o’r enw “{ $field }” yn yr haen “{ $file }”. Mae ynddi: { $fields }.
# $file: enw’r ffeil; $found: y system gyfesurynnau a gafwyd
error-layer-crs = Mae’r cyfesurynnau yn “{ $file }” yn y system anghywir: { $found }. Allforiwch yr haen eto yn WGS 84 (hydred a lledred, EPSG:4326).
# $file: enw’r ffeil; $line a $column: lle daeth y darllen i ben; $reason: beth oedd o’i le yno, yn Saesneg
error-layer-broken = Ni ellir darllen y ffeil “{ $file }” ar linell { NUMBER($line, useGrouping: "false") }, colofn { NUMBER($column, useGrouping: "false") }: { $reason }. Allforiwch hi eto ar ffurf GeoJSON neu CSV.
# $file: enw’r ffeil; $reason: geiriau’r system ei hun
error-file-unreadable = Ni ellir darllen y ffeil “{ $file }” ({ $reason }). Gwiriwch ei henw, a bod gennych hawl i’w hagor.
# $path: y ffeil neu’r ffolder; $message: geiriau’r system ei hun
error-file-unwritable = Ni ellir ysgrifennu “{ $path }” ({ $message }). Gwiriwch fod lle ar y ddisg a bod gennych hawl i ysgrifennu yn y ffolder honno.
# $file: enw’r ffeil; $line: y llinell; $feature: rhif y nodwedd neu’r rhes, o 1; $field: y maes; $value: yr hyn sydd yno
error-layer-value = Yn “{ $file }”, mae nodwedd { NUMBER($feature, useGrouping: "false") } (llinell { NUMBER($line, useGrouping: "false") }) yn cynnwys “{ $value }” yn y maes “{ $field }”: nid yw’n rhif meidraidd. Cywirwch y gwerth, neu gadewch y maes yn wag lle nad oes ffigur.
# $file: enw’r ffeil; $line: y llinell; $feature: rhif y nodwedd neu’r rhes, o 1; $field: maes y dynodwyr; $value: yr hyn sydd yno
error-layer-no-id = Yn “{ $file }”, nid oes gan nodwedd { NUMBER($feature, useGrouping: "false") } (llinell { NUMBER($line, useGrouping: "false") }) ddynodwr yn y maes “{ $field }” (yr hyn sydd yno: { $value }). Rhowch destun neu rif yno i bob nodwedd, neu defnyddiwch faes arall.
# $file: enw’r ffeil; $id: y dynodwr; $first a $second: rhifau’r nodweddion, o 1
error-layer-repeated-id = Yn “{ $file }”, mae gan nodwedd { NUMBER($first, useGrouping: "false") } a nodwedd { NUMBER($second, useGrouping: "false") } yr un dynodwr, “{ $id }”. Defnyddiwch faes sy’n gwahaniaethu rhyngddynt.

## Cymdogion

# $neighbourhood: yr hyn a roddwyd
error-unknown-neighbourhood = Nid oes cymdogaeth o’r enw “{ $neighbourhood }”. Defnyddiwch queen, rook, knn:K (y K agosaf), band:METRAU neu ffeil sy’n gorffen â .gal neu .gwt.
# $file: enw’r ffeil; $line: y llinell; $found: yr hyn sydd yno
error-weights-header = Nid yw llinell { NUMBER($line, useGrouping: "false") } o’r ffeil bwysau “{ $file }” yn bennawd: “{ $found }”. Nifer yr ardaloedd yw’r llinell gyntaf, neu 0, nifer yr ardaloedd, enw’r haen ac enw ei dynodwyr.
# $file: enw’r ffeil; $format: gal neu gwt; $line: y llinell; $found: yr hyn sydd yno
error-weights-line = Mae llinell { NUMBER($line, useGrouping: "false") } o’r ffeil bwysau “{ $file }” yn dweud “{ $found }”. { $format ->
    [gwt] Dynodwr, dynodwr cymydog a phwysau ddylai fod yno.
   *[gal] Dynodwr a nifer ei gymdogion ddylai fod yno.
}
# $file: enw’r ffeil; $line: y llinell; $id: y dynodwr
error-weights-unknown-id = Mae llinell { NUMBER($line, useGrouping: "false") } o’r ffeil bwysau “{ $file }” yn enwi “{ $id }”, ond nid oes gan yr un ardal y dynodwr hwnnw. Enwch y maes y daw dynodwyr y ffeil ohono, neu gwnewch y ffeil ar gyfer yr haen hon.
# $file: enw’r ffeil; $line a $first: y ddwy linell; $id: y dynodwr
error-weights-repeated-id = Mae cymdogion “{ $id }” yn y ffeil bwysau “{ $file }” ddwywaith, ar linell { NUMBER($first, useGrouping: "false") } ac ar linell { NUMBER($line, useGrouping: "false") }. Cadwch un o’r ddau.
# $file: enw’r ffeil; $id: y dynodwr; $first a $second: rhifau’r ardaloedd, o 1
error-weights-ambiguous-id = Ni ellir paru’r ffeil bwysau “{ $file }”: mae gan ardal { NUMBER($first, useGrouping: "false") } ac ardal { NUMBER($second, useGrouping: "false") } o’r haen yr un dynodwr, “{ $id }”. Defnyddiwch faes sy’n gwahaniaethu rhyngddynt.
# $file: enw’r ffeil; $line: y llinell; $id: yr ardal; $neighbour: ei chymydog
error-weights-repeated-neighbour = Mae llinell { NUMBER($line, useGrouping: "false") } o’r ffeil bwysau “{ $file }” yn rhoi’r cymydog “{ $neighbour }” i “{ $id }” ddwywaith. Enwch ef unwaith.
# $file: enw’r ffeil; $line: y llinell; $id: yr ardal
error-weights-itself = Mae llinell { NUMBER($line, useGrouping: "false") } o’r ffeil bwysau “{ $file }” yn gwneud “{ $id }” yn gymydog iddi ei hun. Gadewch hi allan: mae’r ystadegau sydd ei hangen yn ei hychwanegu eu hunain.
# $file: enw’r ffeil; $line: y llinell; $id: yr ardal; $announced a $found: nifer y cymdogion a ddylai fod, a’r nifer sydd
error-weights-neighbour-count = Ar linell { NUMBER($line, useGrouping: "false") } o’r ffeil bwysau “{ $file }”, nifer cymdogion “{ $id }” yw { $announced }, ond { $found } sydd wedi’u rhestru. Cywirwch y nifer neu’r rhestr.
# $file: enw’r ffeil; $line: y llinell; $announced a $found: nifer yr ardaloedd a ddylai fod, a’r nifer sydd
error-weights-area-count = Nifer yr ardaloedd yn ôl pennawd y ffeil bwysau “{ $file }” yw { $announced }, ond { $found } sydd wedi’u rhestru hyd at linell { NUMBER($line, useGrouping: "false") }. Naill ai mae’r ffeil yn anghyflawn, neu mae ei llinell gyntaf yn anghywir.
# $file: enw’r ffeil; $line: y llinell; $found: yr hyn sydd yno
error-weights-value = Ar linell { NUMBER($line, useGrouping: "false") } o’r ffeil bwysau “{ $file }”, “{ $found }” yw’r pwysau, ac nid yw’n rhif meidraidd sy’n 0 neu’n fwy. Cywirwch ef.
# $count: faint o gymdogion y gofynnwyd amdanynt; $areas: nifer yr ardaloedd; $most: y nifer mwyaf y gellir gofyn amdano
error-neighbours-count = Ni ellir dod o hyd i’r { $count } agosaf ymhlith hyn o ardaloedd: { $areas }. Dewiswch rif o 1 i { $most }.
# $metres: yr hyn a roddwyd yn bellter
error-neighbours-distance = Nid yw { $metres } yn bellter. Rhowch nifer o fetrau sy’n fwy na 0.
# $metres: y pellter; $limit: nifer y parau a gedwir ar y mwyaf
error-neighbours-dense = O fewn y pellter hwn, { $metres } m, mae mwy o barau o gymdogion na’r { $limit } y gellir eu cadw. Dewiswch bellter byrrach.
# $file: enw’r ffeil; $feature: rhif y nodwedd, o 1; $kind: math ei geometreg
error-neighbours-no-outline = Yn “{ $file }”, math nodwedd { NUMBER($feature, useGrouping: "false") } yw { $kind }, ac nid oes ganddi amlinelliad i’w rannu. Defnyddiwch knn:K neu band:METRAU, neu haen o bolygonau.
# $file: enw’r ffeil
error-neighbours-shapeless = Nid oes siapiau yn yr haen “{ $file }”, felly nid yw’n dweud pa nodweddion sy’n gymdogion. Defnyddiwch ffeil bwysau (.gal neu .gwt), neu GeoJSON.
# $file: enw’r ffeil; $limit: nifer y parau a gedwir ar y mwyaf
error-neighbours-too-many = Mae gan y siapiau yn “{ $file }” fwy o barau o gymdogion na’r { $limit } y gellir eu cadw. Gwiriwch nad ydynt i gyd yn cwrdd mewn un gornel.

## Y rhaglen

# $path: ble y rhoddwyd y ffeil o’r neilltu
error-settings-unreadable = Ni ellid darllen eich gosodiadau, felly defnyddir y rhai arferol. Cadwyd yr hen ffeil fel { $path }.
# $path: y ffeil gosodiadau; $message: geiriau’r system ei hun
error-settings-unwritable = Ni ellid cadw eich gosodiadau yn { $path } ({ $message }). Gwiriwch fod lle ar y ddisg a bod gennych hawl i ysgrifennu yn y ffolder honno.
# $message: pa ran oedd wedi torri a sut, yn Saesneg
error-pack-broken = Mae’r data sy’n dod gyda Cyswllt wedi’u difrodi ({ $message }). Gosodwch Cyswllt eto.
# $address: y cyfeiriad y gofynnwyd amdano
error-tile-address = Nid oes teilsen fap yn “{ $address }”. Lefel, graddfa o 0 i 8, colofn a rhes yw cyfeiriad.
# $detail: beth aeth o’i le, yn Saesneg, neu god y gwall
error-internal = Aeth rhywbeth o’i le yn Cyswllt ({ $detail }). Nid oes dim o’ch eiddo chi wedi’i golli. Dechreuwch y rhaglen eto, a rhowch wybod am y nam os daw’n ôl.

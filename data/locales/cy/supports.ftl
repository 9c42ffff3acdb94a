### Rhestri o fannau cymorth a safleoedd, a ffeiliau’r gorchymyn site.

## Yr hyn a ddywedir am resi rhestr. $file: y ffeil; $lines: eu llinellau; $count: sawl un; $found: yr hyn sydd yn y gyntaf

supports-where = { $file }, { $count ->
    [zero] llinell { $lines }
    [one] llinell { $lines }
    [two] llinellau { $lines }
    [few] llinellau { $lines }
    [many] llinellau { $lines }
   *[other] llinellau { $lines }
  }
supports-why-no-place = nid oes na chod post na chyfesurynnau
supports-why-not-a-postcode = nid cod post yw “{ $found }”
supports-why-unknown-postcode = nid yw’r cod post { $found } yn y cyfeiriadur
supports-why-postcode-elsewhere = nid cod post yng Nghymru yw { $found }, felly rhowch ei gyfesurynnau
supports-why-not-a-number = nid pâr o rifau yw “{ $found }”
supports-why-no-grid-reference = nid cyfeirnod grid fel SH 612 604 yw “{ $found }”
supports-why-swapped = mae’r cyfesurynnau { $found } y ffordd anghywir: y dwyreiniad neu’r hydred sy’n dod gyntaf
supports-why-degrees = graddau yw { $found } mewn colofnau o fetrau: galwch y colofnau’n lon a lat
supports-why-metres = metrau yw { $found } mewn colofnau o raddau: galwch y colofnau’n dwyreiniad a gogleddiad
supports-why-too-far = mae { $found } fwy na 50 km o Gymru
supports-no-place = { supports-where }: hepgorwyd, { supports-why-no-place }.
supports-not-a-postcode = { supports-where }: hepgorwyd, { supports-why-not-a-postcode }.
supports-unknown-postcode = { supports-where }: hepgorwyd, { supports-why-unknown-postcode }. Cywirwch ef, neu rhowch gyfesurynnau.
supports-postcode-elsewhere = { supports-where }: hepgorwyd, { supports-why-postcode-elsewhere }.
supports-not-a-number = { supports-where }: hepgorwyd, { supports-why-not-a-number }.
supports-no-grid-reference = { supports-where }: hepgorwyd, { supports-why-no-grid-reference }.
supports-swapped = { supports-where }: hepgorwyd, { supports-why-swapped }.
supports-degrees = { supports-where }: hepgorwyd, { supports-why-degrees }.
supports-metres = { supports-where }: hepgorwyd, { supports-why-metres }.
supports-too-far = { supports-where }: hepgorwyd, { supports-why-too-far }.
supports-duplicate = { supports-where }: hepgorwyd, yr un lle a’r un enw â rhes flaenorol ({ $found }).
supports-by-postcode = { supports-where }: lleolwyd yn ôl y cod post, gan na all y cyfesurynnau { $found } fod yn gywir.
supports-outside = { supports-where }: y tu allan i Gymru ({ $found }), ond wedi’u cadw.
supports-perhaps-swapped = { supports-where }: y tu allan i Gymru ({ $found }), ond wedi’u cadw. Y ffordd arall byddai’r cyfesurynnau yng Nghymru: gwiriwch nhw.
supports-capacity = { supports-where }: nid capasiti (rhif o 0 i fyny) yw “{ $found }”, felly ni nodir un.
supports-cost = { supports-where }: nid cost (rhif o 0 i fyny) yw “{ $found }”, felly ni nodir un.
supports-wheelchair = { supports-where }: nid yw “{ $found }” yn dweud ydy na nac ydy, felly ni wyddys a all cadair olwyn fynd i mewn.
supports-long = { supports-where }: roedd testun yn rhy hir ac fe’i torrwyd (“{ $found }”).

## Gwallau. $file: y ffeil; $line: y llinell; $column: y golofn; $found: yr hyn sydd yno

error-supports-not-one-table = Nid un tabl yw { $file }. Rhowch ffeil CSV, XLSX neu ODS.
error-supports-no-place-columns = { $file }: nid oes colofn sy’n dweud ble mae’r rhesi. Enwch un yn “cod post”, neu ddwy’n “dwyreiniad” a “gogleddiad”, neu’n “lon” a “lat”.
error-supports-no-rows = Nid oes rhesi yn { $file }.
# $remark: yr hyn sydd o’i le ar y rhes gyntaf
error-supports-nowhere = { $file }: nid oes gan yr un o’i rhesi le yng Nghymru nac yn agos ati. Llinell { NUMBER($line, useGrouping: "false") }: { $remark ->
    [supports-no-place] { supports-why-no-place }
    [supports-not-a-postcode] { supports-why-not-a-postcode }
    [supports-unknown-postcode] { supports-why-unknown-postcode }
    [supports-postcode-elsewhere] { supports-why-postcode-elsewhere }
    [supports-not-a-number] { supports-why-not-a-number }
    [supports-no-grid-reference] { supports-why-no-grid-reference }
    [supports-swapped] { supports-why-swapped }
    [supports-degrees] { supports-why-degrees }
    [supports-metres] { supports-why-metres }
   *[supports-too-far] { supports-why-too-far }
  }.
error-supports-swapped = { $file }, llinell { NUMBER($line, useGrouping: "false") }: gogleddiad a dwyreiniad yw { $x }, { $y } a’r rhan fwyaf o’r rhesi eraill. Enwch y colofnau y ffordd arall.
error-supports-too-many = Mae gan { $file } fwy na { $limit } o resi. Rhannwch hi.
error-supports-duplicate-id = { $file }, llinell { NUMBER($line, useGrouping: "false") }: { $id } yw dynodydd llinell { NUMBER($first, useGrouping: "false") } hefyd. Rhowch ei ddynodydd ei hun i bob rhes.
error-supports-column = Mae ar { $file } angen un golofn “{ $column }”. Ei cholofnau: { $found }
error-supports-empty-cell = { $file }, llinell { NUMBER($line, useGrouping: "false") }: mae’r golofn “{ $column }” yn wag. Llenwch hi.
error-supports-not-a-number = { $file }, llinell { NUMBER($line, useGrouping: "false") }, colofn “{ $column }”: nid rhif yw “{ $found }”. Ysgrifennwch ef mewn digidau plaen, fel 1234.5.
error-supports-negative = { $file }, llinell { NUMBER($line, useGrouping: "false") }, colofn “{ $column }”: mae { $found } yn is na 0.
error-supports-outside-britain = { $file }, llinell { NUMBER($line, useGrouping: "false") }: mae hydred { $lon }, lledred { $lat } y tu allan i Brydain Fawr. Rhowch easting,northing ym metrau unrhyw fap, neu’r pellteroedd gyda --matrix.
error-supports-lon-lat-swapped = { $file }, llinell { NUMBER($line, useGrouping: "false") }: mae hydred { $lon }, lledred { $lat } y ffordd anghywir. Enwch y colofnau y ffordd arall.
# $id: dynodydd galw neu safle
error-supports-unknown-id = { $file }, llinell { NUMBER($line, useGrouping: "false") }: { $column ->
    [demand] nid oes galw { $id } yn ffeil y galw
   *[site] nid oes safle { $id } yn ffeiliau’r safleoedd
  }. Ychwanegwch ef yno, neu hepgorwch y rhes.
error-supports-duplicate-pair = { $file }, llinell { NUMBER($line, useGrouping: "false") }: mae gan alw { $demand } a safle { $site } bellter yn llinell { NUMBER($first, useGrouping: "false") } eisoes. Hepgorwch un o’r rhesi.
error-supports-not-a-postcode = Nid cod post yw “{ $postcode }”. Ysgrifennwch ef fel LD1 5DR.
error-supports-unknown-postcode = Nid oes cod post { $postcode } yn y cyfeiriadur. Gwiriwch ef, neu osodwch y man ar y map.
error-supports-postcode-elsewhere = Nid cod post yng Nghymru yw { $postcode }. Gosodwch y man ar y map, neu rhowch ei gyfesurynnau.
error-supports-too-far = Mae dwyreiniad { $easting }, gogleddiad { $northing } fwy na 50 km o Gymru. Dewiswch le yng Nghymru neu’n agos ati.

## Rhestri yn y gweithle. $id: dynodydd man; $list, $name: rhestr

# $found: yr hyn sydd o’i le arni
error-point-list-broken = Nid yw “{ $name }” yn rhestr o fannau y gall Cyswllt ei darllen ({ $found }). Dadwnewch y newid diwethaf iddi, neu dilëwch hi.
error-point-list-unknown-point = Nid oes man { $id } yn y rhestr “{ $list }” mwyach. Agorwch hi eto.
error-point-list-too-many = Mae { $found } o fannau’n ormod: mae gan restr hyd at { $limit }. Rhannwch hi.
error-point-list-duplicate-id = Mae gan ddau fan y dynodydd { $id }. Rhowch ei ddynodydd ei hun i bob un.
error-point-list-no-name = Nid oes gan y man { $id } enw. Rhowch un iddo.
error-point-list-text = Mae gan destun y man { $id } fwy na { $limit } o nodau, neu nodau na ellir eu dangos. Byrhewch ef.
error-point-list-amount = Ni all { $found } fod yn gapasiti nac yn gost i’r man { $id }. Rhowch rif o 0 i fyny, neu gadewch ef yn wag.

## Safleoedd posibl. $found: yr hyn sydd; $limit: y mwyaf

error-candidates-no-shape = Nid oes siapiau gan ardaloedd y lefel { $level }. Enwch AGEHI, ward neu ardal fwy.
# $what: pa bellter; $least: y lleiaf mewn metrau
error-candidates-distance = Nid yw { $found } yn bellter { $what ->
    [apart] rhwng safleoedd posibl
    [margin] y tu hwnt i ffin yr ardal
   *[beyond] o’r mannau sydd yno
  }. Rhowch fetrau o { $least } i fyny.
error-candidates-too-many = Mae mwy na { $limit } o safleoedd posibl, y mwyaf a gymharir. Dewiswch ardal lai, neu fwy o fetrau rhwng codau post.
error-candidates-duplicate-id = Mae gan ddau le yn y rhestr y dynodydd { $id }. Rhowch ei ddynodydd ei hun i bob un.
error-candidates-no-place = Nid oes cyfesurynnau gan y lle { $id } yn y rhestr.

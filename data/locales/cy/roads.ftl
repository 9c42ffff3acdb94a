### Rhwydweithiau ffyrdd: eu darllen, a’r ffordd ar eu hyd.

## Gwallau ffeiliau

# $file: y ffeil
error-roads-file-unknown = Nid yw “{ $file }” yn rhwydwaith ffyrdd y gellir ei ddarllen. Dewiswch OS Open Roads (GeoPackage neu Shapefile, mewn zip hefyd) neu ddetholiad o OpenStreetMap (.osm.pbf).
# $file: y ffeil; $column: y tabl neu’r golofn sydd ar goll; $found: y rhai sydd yno
error-roads-file-column = Nid oes “{ $column }” yn “{ $file }”, fel sydd yn OS Open Roads; dyma sydd yno: { $found }. Lawrlwythwch y ffeil eto oddi wrth yr Arolwg Ordnans, a’i mewnforio fel y mae.
# $file: y ffeil; $found: y system gyfesurynnau a gafwyd
error-roads-file-system = Mae “{ $file }” mewn { $found }; Grid Cenedlaethol Prydain (EPSG:27700) sydd gan OS Open Roads. Mewnforiwch y ffeil fel y mae’r Arolwg Ordnans yn ei chyhoeddi.
# $file: y ffeil; $number: rhif y bloc; $found: yr hyn a gafwyd, yn Saesneg
error-roads-file-block = Mae “{ $file }” wedi’i difrodi ym mloc { NUMBER($number, useGrouping: "false") }: { $found }. Lawrlwythwch hi eto.
# $file: y ffeil; $number: rhif y ffordd; $found: yr hyn a gafwyd, yn Saesneg
error-roads-file-damaged = Mae “{ $file }” wedi’i difrodi wrth ffordd { NUMBER($number, useGrouping: "false") }: { $found }. Lawrlwythwch hi eto.
# $file: y ffeil
error-roads-file-elsewhere = Nid yw’r un o ffyrdd “{ $file }” yng Nghymru nac o fewn 10 km iddi. Dewiswch ffeil sy’n cynnwys Cymru.
# Dim newidynnau
error-roads-file-cancelled = Canslwyd darllen y ffyrdd. Ni newidiwyd dim.

## Gwallau ar hyd ffyrdd

# $position: rhif y lle; $found: yr hyn a gafwyd
error-roads-coordinate = Cyfesuryn lle { NUMBER($position, useGrouping: "false") } yw { $found }, nad yw’n rhif. Cywirwch y lle.
# $found: yr hyn a roddwyd; $most: y mwyaf a all fod
error-roads-within = Nid yw { $found } yn bellter nac yn amser i chwilio o’i fewn. Rhowch rif uwchlaw 0, hyd at { $most }.
# Dim newidynnau
error-roads-none-walking = Nid oes ffordd na llwybr yn y rhwydwaith y caiff pobl gerdded ar ei hyd. Mewnforiwch rwydwaith arall.
# Dim newidynnau
error-roads-none-driving = Nid oes ffordd yn y rhwydwaith y caiff ceir ei defnyddio. Mewnforiwch rwydwaith arall, neu gofynnwch am bellter ar droed.
# Dim newidynnau
error-roads-far = Nid oes ffordd o’r rhwydwaith o fewn 2 km i’r lle. Dewiswch le arall, neu mewnforiwch rwydwaith sy’n ei gynnwys.
# Dim newidynnau
error-roads-uncovered-demands = Nid oes ffordd o’r rhwydwaith o fewn 2 km i unman lle mae pobl: rhwydwaith ardal arall ydyw. Mewnforiwch un sy’n cynnwys yr ardal.
# Dim newidynnau
error-roads-uncovered-sites = Nid oes ffordd o’r rhwydwaith o fewn 2 km i’r un o’r pwyntiau: rhwydwaith ardal arall ydyw, neu mae’r pwyntiau mewn lle arall. Mewnforiwch rwydwaith sy’n eu cynnwys, neu cywirwch y pwyntiau.
# $count: faint o ddarnau sydd i’r rhwydwaith
error-roads-disconnected = Nid yw’r rhwydwaith yn gyfan: mae { $count } o ddarnau iddo, ac nid oes ffordd yn arwain o’r bobl at yr un o’r pwyntiau. Mewnforiwch rwydwaith sy’n cynnwys yr hyn sydd rhyngddynt, neu defnyddiwch linellau syth â ffactor dargyfeirio.
# $found: yr hyn a gafwyd, yn Saesneg
error-roads-broken = Ni all y rhwydwaith fod yn gywir: { $found }. Mewnforiwch ef eto.
# $found: y fformat a gafwyd; $known: y fformat diweddaraf y mae’r rhaglen hon yn ei adnabod
error-roads-newer = Cadwyd y rhwydwaith gan Cyswllt mwy newydd (fformat { $found }; { $known } y mae’r un hwn yn ei adnabod). Gosodwch y Cyswllt mwy newydd, neu mewnforiwch y rhwydwaith eto.

## Lleoedd heb ffordd

# $count: faint
roads-far-demands = { $count ->
        [zero] Nid oes unman lle mae pobl yn byw ymhellach na 2 km o bob ffordd.
        [one] Mae { $count } man lle mae pobl yn byw ymhellach na 2 km o bob ffordd. Ni wyddys pa mor bell y mae’n rhaid i’r bobl fynd: nid ydynt yn cyfrif fel rhai a gyrhaeddir.
        [two] Mae { $count } fan lle mae pobl yn byw ymhellach na 2 km o bob ffordd. Ni wyddys pa mor bell y mae’n rhaid i’r bobl fynd: nid ydynt yn cyfrif fel rhai a gyrhaeddir.
        [few] Mae { $count } man lle mae pobl yn byw ymhellach na 2 km o bob ffordd. Ni wyddys pa mor bell y mae’n rhaid i’r bobl fynd: nid ydynt yn cyfrif fel rhai a gyrhaeddir.
        [many] Mae { $count } man lle mae pobl yn byw ymhellach na 2 km o bob ffordd. Ni wyddys pa mor bell y mae’n rhaid i’r bobl fynd: nid ydynt yn cyfrif fel rhai a gyrhaeddir.
       *[other] Mae { $count } o fannau lle mae pobl yn byw ymhellach na 2 km o bob ffordd. Ni wyddys pa mor bell y mae’n rhaid i’r bobl fynd: nid ydynt yn cyfrif fel rhai a gyrhaeddir.
    }
# $count: faint
roads-lone-demands = { $count ->
        [zero] Mae ffordd at bwynt o bob man lle mae pobl yn byw.
        [one] O { $count } man lle mae pobl yn byw nid oes ffordd yn arwain at yr un o’r pwyntiau: ynys, neu ddarn ar ei ben ei hun. Nid yw’r bobl yno’n cyfrif fel rhai a gyrhaeddir.
        [two] O { $count } fan lle mae pobl yn byw nid oes ffordd yn arwain at yr un o’r pwyntiau: ynysoedd, neu ddarnau ar eu pennau eu hunain. Nid yw’r bobl yno’n cyfrif fel rhai a gyrhaeddir.
        [few] O { $count } man lle mae pobl yn byw nid oes ffordd yn arwain at yr un o’r pwyntiau: ynysoedd, neu ddarnau ar eu pennau eu hunain. Nid yw’r bobl yno’n cyfrif fel rhai a gyrhaeddir.
        [many] O { $count } man lle mae pobl yn byw nid oes ffordd yn arwain at yr un o’r pwyntiau: ynysoedd, neu ddarnau ar eu pennau eu hunain. Nid yw’r bobl yno’n cyfrif fel rhai a gyrhaeddir.
       *[other] O { $count } o fannau lle mae pobl yn byw nid oes ffordd yn arwain at yr un o’r pwyntiau: ynysoedd, neu ddarnau ar eu pennau eu hunain. Nid yw’r bobl yno’n cyfrif fel rhai a gyrhaeddir.
    }
# $count: faint; $names: y pwyntiau
roads-far-sites = { $count ->
        [zero] Nid oes pwynt ymhellach na 2 km o bob ffordd. { $names }
        [one] Mae { $count } pwynt ymhellach na 2 km o bob ffordd, felly nid oes neb yn ei gyrraedd: { $names }. Cywirwch ei le.
        [two] Mae { $count } bwynt ymhellach na 2 km o bob ffordd, felly nid oes neb yn eu cyrraedd: { $names }. Cywirwch eu lle.
        [few] Mae { $count } phwynt ymhellach na 2 km o bob ffordd, felly nid oes neb yn eu cyrraedd: { $names }. Cywirwch eu lle.
        [many] Mae { $count } phwynt ymhellach na 2 km o bob ffordd, felly nid oes neb yn eu cyrraedd: { $names }. Cywirwch eu lle.
       *[other] Mae { $count } o bwyntiau ymhellach na 2 km o bob ffordd, felly nid oes neb yn eu cyrraedd: { $names }. Cywirwch eu lle.
    }
# $count: faint; $names: y pwyntiau
roads-lone-sites = { $count ->
        [zero] Mae ffordd at bob pwynt. { $names }
        [one] Nid oes ffordd yn arwain at { $count } pwynt o’r mannau lle mae pobl: { $names }. Mae ar ynys, neu ar ddarn o’r rhwydwaith ar ei ben ei hun.
        [two] Nid oes ffordd yn arwain at { $count } bwynt o’r mannau lle mae pobl: { $names }. Maent ar ynysoedd, neu ar ddarnau o’r rhwydwaith ar eu pennau eu hunain.
        [few] Nid oes ffordd yn arwain at { $count } phwynt o’r mannau lle mae pobl: { $names }. Maent ar ynysoedd, neu ar ddarnau o’r rhwydwaith ar eu pennau eu hunain.
        [many] Nid oes ffordd yn arwain at { $count } phwynt o’r mannau lle mae pobl: { $names }. Maent ar ynysoedd, neu ar ddarnau o’r rhwydwaith ar eu pennau eu hunain.
       *[other] Nid oes ffordd yn arwain at { $count } o bwyntiau o’r mannau lle mae pobl: { $names }. Maent ar ynysoedd, neu ar ddarnau o’r rhwydwaith ar eu pennau eu hunain.
    }

## Yr hyn nad yw rhwydwaith yn ei wybod

# Dim newidynnau
roads-note-openroads = Ffyrdd yn unig sydd yn OS Open Roads, heb lwybrau troed, ac nid yw’n dweud pa strydoedd sy’n unffordd: caiff ceir fynd y ddwy ffordd ym mhobman. Yn cynnwys data’r Arolwg Ordnans © Hawlfraint y Goron a hawl cronfa ddata.
# Dim newidynnau
roads-note-openstreetmap = Gadewir allan gyfyngiadau ar droi, gatiau a bolardiau, amseroedd cau, fferïau a serthrwydd. © Cyfranwyr OpenStreetMap, Open Database Licence.
# $count: faint
roads-note-unknown-class = { $count ->
        [zero] Mae dosbarth pob ffordd yn hysbys.
        [one] Nid yw dosbarth { $count } ffordd yn hysbys, ac mae’n cyfrif fel stryd.
        [two] Nid yw dosbarth { $count } ffordd yn hysbys, ac maent yn cyfrif fel strydoedd.
        [few] Nid yw dosbarth { $count } ffordd yn hysbys, ac maent yn cyfrif fel strydoedd.
        [many] Nid yw dosbarth { $count } ffordd yn hysbys, ac maent yn cyfrif fel strydoedd.
       *[other] Nid yw dosbarth { $count } o ffyrdd yn hysbys, ac maent yn cyfrif fel strydoedd.
    }
# $count: faint
roads-note-bridged = { $count ->
        [zero] Mae pob ffordd yn cyrraedd ei chyffordd.
        [one] Mae { $count } ffordd yn gorffen dros fetr o’i chyffordd; llenwyd y bwlch â llinell syth.
        [two] Mae { $count } ffordd yn gorffen dros fetr o’u cyffyrdd; llenwyd y bylchau â llinellau syth.
        [few] Mae { $count } ffordd yn gorffen dros fetr o’u cyffyrdd; llenwyd y bylchau â llinellau syth.
        [many] Mae { $count } ffordd yn gorffen dros fetr o’u cyffyrdd; llenwyd y bylchau â llinellau syth.
       *[other] Mae { $count } o ffyrdd yn gorffen dros fetr o’u cyffyrdd; llenwyd y bylchau â llinellau syth.
    }
# $count: faint o ddarnau; $share: canran y ffyrdd yn y mwyaf
roads-note-pieces-walking = Ar droed mae’r rhwydwaith mewn { $count } o ddarnau nad ydynt yn cwrdd; mae { NUMBER($share, maximumFractionDigits: 0) } y cant ohono yn y mwyaf. Efallai fod rhan o’r ffeil ar goll.
# $count: faint o ddarnau; $share: canran y ffyrdd yn y mwyaf
roads-note-pieces-driving = I geir mae’r rhwydwaith mewn { $count } o ddarnau nad ydynt yn cwrdd; mae { NUMBER($share, maximumFractionDigits: 0) } y cant ohono yn y mwyaf. Efallai fod rhan o’r ffeil ar goll.

## Isocronau

# Dim newidynnau
isochrone-note-walking = Ar droed ar 4.8 km yr awr (tair milltir yr awr), i fyny ac i lawr.
# Dim newidynnau
isochrone-note-driving = Mewn car ar gyflymder cyfartalog pob dosbarth o ffordd, ac ar droed ar 4.8 km yr awr i’r ffordd ac oddi arni.
# $count: faint o ardaloedd; $group: dynodwr y mesur
isochrone-note-unknown = { $count ->
        [zero] Mae’r nifer yn hysbys ym mhob ardal a gyrhaeddir ({ $group }).
        [one] Mewn { $count } ardal a gyrhaeddir ni wyddys faint sydd yno ({ $group }); gadewir hi allan o’r cyfanswm.
        [two] Mewn { $count } ardal a gyrhaeddir ni wyddys faint sydd yno ({ $group }); gadewir hwy allan o’r cyfanswm.
        [few] Mewn { $count } ardal a gyrhaeddir ni wyddys faint sydd yno ({ $group }); gadewir hwy allan o’r cyfanswm.
        [many] Mewn { $count } ardal a gyrhaeddir ni wyddys faint sydd yno ({ $group }); gadewir hwy allan o’r cyfanswm.
       *[other] Mewn { $count } o ardaloedd a gyrhaeddir ni wyddys faint sydd yno ({ $group }); gadewir hwy allan o’r cyfanswm.
    }
# Dim newidynnau
isochrone-note-overlap = Mae’r grwpiau’n gorgyffwrdd: gall rhywun fod mewn sawl un, felly ni ellir adio eu niferoedd at ei gilydd.

## Y gweithle a’r llinell orchymyn

# Dim newidynnau
workspace-lost-roads = Ni ellir darllen y rhwydwaith ffyrdd, os bu un, ac mae wedi’i golli. Mewnforiwch ei ffeil eto.
# $share: canran y ffeil
cli-network-reading = Wrthi’n darllen y ffyrdd: { NUMBER($share, maximumFractionDigits: 0) } y cant
# Dim newidynnau
cli-network-removed = Tynnwyd y rhwydwaith ffyrdd o’r gweithle.
# Dim newidynnau
cli-network-none = Nid oes rhwydwaith ffyrdd yn y gweithle.
cli-column-roads = Ffyrdd
cli-column-nodes = Cyffyrdd a phennau
cli-column-walking_km = Cilometrau i gerddwyr
cli-column-driving_km = Cilometrau i geir
cli-column-one_way = Ffyrdd unffordd

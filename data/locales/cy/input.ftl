### Ffeiliau o’r tu allan wrth eu hagor: archifau, amgodiadau, tablau, llyfrau gwaith. I’r ffenestr ac i’r llinell orchymyn.

# $file: enw’r ffeil; $line: y llinell; $problem: yr hyn a gafwyd yno, yn Saesneg
error-input-record = Ni ellir darllen llinell { NUMBER($line, useGrouping: "false") } o “{ $file }”: { $problem }. Cywirwch y llinell, neu cadwch y ffeil eto.
# $file: enw’r ffeil
error-input-no-header = Nid oes rhes o enwau colofnau yn “{ $file }” sy’n dweud beth ydyw. Gwiriwch mai tabl yw’r ffeil, a bod y rhes â’r enwau ymhlith ei 60 rhes gyntaf.
# $file: enw’r ffeil; $limit: y mwyaf a ddarllenir, mewn megabeitiau
error-input-too-large = Mae mwy yn “{ $file }” na’r { $limit } MB y gellir eu darllen. Rhannwch y ffeil.
# $file: enw’r archif; $problem: yr hyn a gafwyd, yn Saesneg
error-input-archive = Mae’r archif “{ $file }” wedi’i difrodi: { $problem }. Ceisiwch hi eto gan y cyhoeddwr, neu paciwch hi eto.
# $file: enw’r archif; $count: nifer y ffeiliau ynddi yn ôl yr archif; $limit: y nifer mwyaf a ddarllenir
error-input-members = Nifer y ffeiliau yn yr archif “{ $file }” yw { $count }; { $limit } yw’r nifer mwyaf y gellir ei ddarllen. Dadbaciwch hi a dewiswch y ffeiliau y mae eu hangen.
# $file: enw’r archif; $member: y llwybr ynddi
error-input-member-path = Mae gan yr archif “{ $file }” ffeil â llwybr sy’n arwain allan ohoni: “{ $member }”. Fel hyn y gwneir archifau niweidiol: peidiwch â’i dadbacio, a holwch y sawl a’i hanfonodd.
# $file: enw’r archif; $member: y llwybr ynddi
error-input-member-link = Dolen i ffeil arall yw “{ $member }” yn yr archif “{ $file }”. Paciwch y ffeil ei hun.
# $file: enw’r archif; $member: y llwybr ynddi
error-input-encrypted = Mae “{ $member }” yn “{ $file }” wedi’i amgryptio. Dadbaciwch hi â’i chyfrinair, a dewiswch y ffeil a ddadbaciwyd.
# $file: enw’r archif; $member: y llwybr ynddi; $method: enw’r dull
error-input-method = Mae “{ $member }” yn yr archif “{ $file }” wedi’i phacio â’r dull { $method }. Dadbaciwch hi, neu paciwch hi eto fel zip cyffredin (deflate).
# $file: enw’r archif; $limit: sawl gwaith yn fwy y caiff ei chynnwys fod
error-input-ratio = Byddai’r hyn sydd wedi’i bacio yn “{ $file }” dros { $limit } gwaith maint yr archif. Felly y mae archifau a wneir i beri niwed. Dadbaciwch hi eich hun os ydych yn ymddiried ynddi.
# $file: enw’r archif; $member: y llwybr ynddi
error-input-nested = Archif yw “{ $member }” yn yr archif “{ $file }”, ac mae’n rhy fawr neu’n rhy ddwfn mewn rhai eraill. Dadbaciwch “{ $file }” a dewiswch yr hyn sydd ynddi.
# $file: enw’r ffeil; $line: y llinell; $encoding: enw’r amgodiad
error-input-encoding = Mae “{ $file }” yn dechrau fel { $encoding }, ond mae gan linell { NUMBER($line, useGrouping: "false") } feitiau nad ydynt felly. Cadwch y ffeil eto fel UTF-8.
# $file: enw’r ffeil; $line: y llinell
error-input-nul = Mae gan linell { NUMBER($line, useGrouping: "false") } o “{ $file }” feit nad yw mewn unrhyw destun (NUL). Naill ai mae’r ffeil wedi’i difrodi, neu nid tabl mohoni.
# $file: enw’r ffeil; $line: lle mae’r rhes yn dechrau; $limit: y mwyaf, mewn beitiau
error-input-long-record = Mae’r rhes sy’n dechrau ar linell { NUMBER($line, useGrouping: "false") } o “{ $file }” yn hirach na’r { $limit } beit y gellir eu darllen. Gwiriwch y dyfynodau a diwedd y llinellau yno.
# $file: enw’r ffeil; $line: y llinell; $limit: y nifer mwyaf o golofnau
error-input-columns = Mae gan linell { NUMBER($line, useGrouping: "false") } o “{ $file }” fwy na’r { $limit } colofn y gellir eu darllen. Cadwch y colofnau y mae eu hangen.
# $file: enw’r ffeil; $limit: y nifer mwyaf o resi
error-input-rows = Mae gan “{ $file }” fwy na’r { $limit } rhes y gellir eu darllen. Rhannwch y ffeil.
# $file: enw’r ffeil; $line: lle mae’r dyfynnod yn agor
error-input-quote = Mae dyfynnod yn agor ar linell { NUMBER($line, useGrouping: "false") } o “{ $file }” ac nid yw byth yn cau. Caewch ef, neu dyblwch ef lle mae’n rhan o’r testun.
# $file: enw’r ffeil; $problem: yr hyn a gafwyd, yn Saesneg
error-input-workbook = Ni ellir darllen y llyfr gwaith “{ $file }”: { $problem }. Agorwch ef mewn rhaglen daenlenni a’i gadw eto, neu cadwch y ddalen fel CSV.
# $file: enw’r ffeil
error-input-old-workbook = Llyfr gwaith yn fformat y cyfnod cyn 2007 yw “{ $file }”. Cadwch ef fel XLSX, ODS neu CSV.
# $file: enw’r ffeil; $sheet: y ddalen y gofynnwyd amdani; $sheets: y dalennau sydd ynddo, mewn un testun
error-input-no-sheet = Nid oes dalen o’r enw “{ $sheet }” yn y llyfr gwaith “{ $file }”. Mae ynddo: { $sheets }.

## Haenau’r defnyddiwr: Shapefile, GeoPackage, polygonau sy’n eu croesi eu hunain

# $file: enw’r ffeil; $reason: yr hyn a gafwyd, yn Saesneg
error-layer-damaged = Ni ellir darllen “{ $file }”: { $reason }. Allforiwch yr haen eto, neu ei hallforio fel GeoJSON.
# $file: enw’r ffeil; $feature: rhif y nodwedd, o 1; $reason: yr hyn a gafwyd, yn Saesneg
error-layer-feature-damaged = Ni ellir darllen nodwedd { NUMBER($feature, useGrouping: "false") } o “{ $file }”: { $reason }. Cywirwch hi mewn system gwybodaeth ddaearyddol, neu allforiwch yr haen eto.
# $file: enw’r ffeil; $layer: yr haen y gofynnwyd amdani; $layers: y rhai sydd yno, mewn un testun
error-layer-none = Nid oes haen o’r enw “{ $layer }” yn “{ $file }”. Mae ynddi: { $layers }.
# $file: enw’r ffeil; $layers: y rhai sydd yno, mewn un testun
error-layer-which = Nid oes un haen yn unig yn “{ $file }” y gellid ei golygu. Ysgrifennwch yr haen y tu ôl i enw’r ffeil: FFEIL/HAEN. Mae ynddi: { $layers }.
# $file: ffeil yr haen; $feature, $ring a $corner: eu rhifau, o 1
cli-layer-crossing = Mae nodwedd { NUMBER($feature, useGrouping: "false") } o “{ $file }” yn ei chroesi ei hun (cylch { NUMBER($ring, useGrouping: "false") }, ar ôl cornel { NUMBER($corner, useGrouping: "false") }). Fe’i darllenir fel y mae; cywirwch hi os yw ei harwynebedd neu’r hyn sydd ynddi’n bwysig.

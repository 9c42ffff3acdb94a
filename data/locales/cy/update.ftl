### Diweddariadau gan y cyhoeddwyr: beth sy’n fwy newydd, a pham na ellir llwytho rhywbeth i lawr.

## Y maniffest. $file: y ffeil; $source: id y ffynhonnell; $line: y llinell.

# $reason: beth sydd o’i le, yn Saesneg
error-manifest-toml = { $file }, llinell { NUMBER($line, useGrouping: "false") }: { $reason }. Rhaid i faniffest y diweddariadau fod ar y ffurf a ddisgrifir yn data/updates.toml.
# $found a $known: fersiynau’r ffurf
error-manifest-version = Fersiwn { $found } o ffurf y maniffest sydd yn { $file }, a fersiwn { $known } y mae’r Cyswllt hwn yn ei darllen. Gosodwch y Cyswllt mwy newydd, neu defnyddiwch faniffest a wnaed ar gyfer hwn.
error-manifest-duplicate = { $file }: mae dwy ffynhonnell o’r enw “{ $source }”. Rhaid i bob un gael id ei hun.
# $field: enw’r maes; $found: yr hyn sydd ynddo
error-manifest-field = { $file }, ffynhonnell “{ $source }”: ni all { $field } fod yn “{ $found }”. Mae’r hyn y caiff pob maes ei ddal ar ddechrau data/updates.toml.
# $host: yr hyn a restrir yn westeiwr
error-manifest-host = { $file }, ffynhonnell “{ $source }”: ni all “{ $host }” fod yn westeiwr. Enwch westeiwr ar y rhyngrwyd, megis www.ons.gov.uk; 127.0.0.1:PORT dim ond mewn maniffest a enwir â --manifest.
# $address: y cyfeiriad
error-manifest-address = { $file }, ffynhonnell “{ $source }”: ni chaniateir y cyfeiriad { $address }. Rhaid iddo fod yn https, heb enw defnyddiwr na chyfrinair, ar westeiwr y mae’r ffynhonnell yn ei restru.

## Gofyn. $source: id y ffynhonnell; $url: tudalen; $host: y gwesteiwr; $reason: geiriau’r system, yn Saesneg

error-update-unknown-source = Nid oes ffynhonnell o’r enw “{ $source }”. Mae “cyswllt sources” yn eu rhestru.
    .nearest = Ai { $nearest } oedd gennych mewn golwg?
error-update-by-hand = Mae dolen “{ $source }” yn newid gyda phob datganiad ac nid yw’n hysbys. Agorwch { $url }, cadwch y ffeil a’i mewnforio.
error-update-proxy = Nid cyfeiriad dirprwy weinydd mo hwnnw. Ysgrifennwch http://HOST:PORT. Ni chaiff sgriptiau dirprwy awtomatig (PAC) eu gwerthuso: gofynnwch i’ch adran TG am gyfeiriad y dirprwy weinydd ei hun.
error-update-proxy-refused = Mae’r dirprwy weinydd am gael enw defnyddiwr a chyfrinair. Rhowch ei gyfeiriad fel http://NAME:PASSWORD@HOST:PORT.
error-update-setup = Ni ellir sefydlu cysylltiadau diogel ({ $reason }). Gwiriwch fod tystysgrifau’r cyfrifiadur hwn yno.
error-update-certificate = Mae { $host } yn dangos tystysgrif nad yw’r cyfrifiadur hwn yn ymddiried ynddi ({ $reason }). Lle mae eich rhwydwaith yn agor cysylltiadau wedi’u hamgryptio, rhaid gosod ei dystysgrif ei hun: gofynnwch i’ch adran TG.
error-update-host = Nid yw { $host } ymhlith y gwesteiwyr y ceir cysylltu â nhw. Nid anfonwyd dim.
# $address: y cyfeiriad, heb ei ymholiad
error-update-address = Nid yw { $address } yn gyfeiriad https heb enw defnyddiwr a chyfrinair. Nid anfonwyd dim.
# $target: y cynllun a’r gwesteiwr y mae’n arwain atynt
error-update-redirect = Mae { $address } yn anfon ymlaen at { $target }, ac ni chaniateir hynny. Nid anfonwyd dim yno. Efallai fod maniffest y diweddariadau wedi dyddio.
# $most: y nifer mwyaf a ddilynir
error-update-redirects = Caiff { $address } ei anfon ymlaen fwy na { $most } gwaith, mewn cylch efallai. Rhowch gynnig arall arni’n nes ymlaen.
error-update-connection = Nid oes cysylltiad â { $host } ({ $reason }). Gwiriwch y rhwydwaith. Os oes gan eich sefydliad ddirprwy weinydd, rhowch ei gyfeiriad: ni chaiff sgriptiau dirprwy awtomatig (PAC) eu gwerthuso.
# $seconds: am faint yr arhoswyd
error-update-slow = Cymerodd { $host } fwy na { $seconds } eiliad. Rhowch gynnig arall arni: mae ffeil yn mynd ymlaen o’r lle y stopiodd.
# $bytes: faint oedd wedi dod
error-update-cut = Torrwyd y cysylltiad â { $address } ar ôl { $bytes } beit. Rhowch gynnig arall arni: mae ffeil yn mynd ymlaen o’r lle y stopiodd.
# $status: statws HTTP
error-update-status = { $address }: mae’r gweinydd yn ateb { $status }. Rhowch gynnig arall arni’n nes ymlaen; os bydd yn parhau, efallai fod maniffest y diweddariadau wedi dyddio.
error-update-busy = Mae { $host } yn brysur ac yn gofyn inni ddod yn ôl ymhen { $seconds } eiliad.

## Yr hyn a ddaeth. $address: y cyfeiriad, heb ei ymholiad; $expected a $found: yr hyn a ddisgwylid a’r hyn a ddaeth

# $megabytes: y terfyn
error-update-too-large = Mae mwy yn { $address } na’r { $megabytes } MB a dderbynnir. Ni chadwyd dim ohono.
error-update-length = { $address }: cyhoeddwyd { $expected } beit a daeth { $found }. Ni chadwyd dim ohono; rhowch gynnig arall arni.
error-update-web-page = { $address }: daeth tudalen we yn lle data. Efallai fod eich rhwydwaith am i chi fewngofnodi: agorwch borwr, mewngofnodwch a rhowch gynnig arall arni.
# $encoding: sut y’i cywasgwyd
error-update-encoded = { $address }: mae’r ateb wedi’i gywasgu ({ $encoding }), ac ni ofynnwyd am hynny. Mae rhywbeth rhwng yma ac acw yn ei newid.
error-update-content = { $address }: nid { $expected } yw’r hyn a ddaeth. Ni chadwyd dim ohono.
error-update-checksum = { $address }: y swm gwirio yw { $found }, ac { $expected } y dylai fod. Ni chadwyd dim ohono; rhowch gynnig arall arni, ac os bydd yn parhau peidiwch â defnyddio’r ffeil.
# $code a $message: rhai’r gwasanaeth ei hun, yn Saesneg
error-update-service = { $address }: mae’r gwasanaeth yn ateb “{ $message }” ({ $code }). Efallai fod maniffest y diweddariadau wedi dyddio.
# $lacks: yr hyn sydd ar goll, yn nhermau’r gwasanaeth
error-update-answer = { $address }: mae “{ $lacks }” ar goll o’r ateb. Efallai fod y gwasanaeth wedi newid; efallai fod maniffest y diweddariadau wedi dyddio.
error-update-unpaged = { $address }: ni ellir darllen yr haen fesul tudalen. Ni chadwyd dim ohoni.
# $offset: lle mae’r dudalen yn dechrau
error-update-empty-page = { $address }: mae’r dudalen o { $offset } yn wag, a dylai fod rhagor. Ni chadwyd dim ohono; rhowch gynnig arall arni’n nes ymlaen.
# $key: yr hyn a ddaeth ddwywaith
error-update-repeated = { $address }: daeth “{ $key }” ddwywaith, felly mae rhywbeth arall ar goll. Ni chadwyd dim ohono; rhowch gynnig arall arni’n nes ymlaen.
error-update-count = { $address }: daeth { $found }, ac mae’r gwasanaeth yn cyfrif { $expected }. Ni chadwyd dim ohono; rhowch gynnig arall arni’n nes ymlaen.
error-update-changed = Cyhoeddwyd { $address } o’r newydd tra oedd yn cael ei lwytho i lawr, felly nid yw ei dudalennau’n perthyn i’w gilydd. Rhowch gynnig arall arni.
error-update-definition = { $address }: nid yw { $expected } yno. Cafwyd: { $found }. Efallai fod maniffest y diweddariadau wedi dyddio.
# $path: y ffeil
error-update-locked = Mae { $path } eisoes yn cael ei lwytho i lawr, mewn ffenestr neu raglen arall. Arhoswch nes bod hynny wedi gorffen.
error-update-cancelled = Stopiwyd. Mae’r hyn oedd wedi dod o ffeil yn aros ac yn mynd ymlaen y tro nesaf; ni newidiwyd dim arall.

## Y map cefndir

error-background-off = Mae’r map cefndir wedi’i ddiffodd. Trowch ef ymlaen yn y gosodiadau.
error-background-template = Ni ellir defnyddio cyfeiriad y map cefndir. Rhaid iddo ddechrau â https://, enwi un gwesteiwr, a chynnwys { "{z}" }, { "{x}" } ac { "{y}" }, a { "{key}" } lle mae eich allwedd yn mynd.
# $z, $x a $y: chwyddo, colofn a rhes
error-background-no-tile = Nid oes gan y map cefndir deilsen { $z }/{ $x }/{ $y }.
error-background-not-a-tile = Anfonodd { $host } rywbeth heblaw delwedd o fap. Gwiriwch gyfeiriad ac allwedd y map cefndir.

## Y rhestr

update-note-kept = Cedwir ei ffeiliau ar gyfer rhaglenni eraill, megis GIS; ni chânt eu mewnforio.
update-note-page = Nid yw dolen y ffeil yn hysbys: agorwch dudalen y cyhoeddwr, cadwch y ffeil a’i mewnforio.

## Y llinell orchymyn

cli-column-shipped = Daw gyda Cyswllt
cli-column-imported = Mewnforiwyd
cli-column-newest = Diweddaraf hysbys
cli-column-status = Cyflwr
cli-column-how = Sut
cli-column-where = O ble
cli-column-licence = Trwydded
cli-column-publisher = Cyhoeddwr
cli-column-title = Enw
update-status-newer = mae un mwy newydd
update-status-current = yn gyfredol
update-status-unused = heb ei ddefnyddio
update-status-unknown = ddim yn hysbys
update-how-fetch = llwytho i lawr
update-how-page = ei chadw o’r dudalen
# $source: teitl y ffynhonnell; $vintage: ei datganiad diweddaraf
cli-update-page = { $source }, { $vintage }: cadwch y ffeil o { $url } a’i mewnforio â “cyswllt import”.
error-update-no-folder = Nid yw’r system hon yn enwi ffolder i’ch data. Enwch un i’r llwythiadau â --downloads.
cli-update-nothing = Ni wyddys am ddim mwy newydd y gellid ei lwytho i lawr. Enwch ffynhonnell i’w llwytho i lawr eto; mae “cyswllt sources” yn eu rhestru.
# $source: teitl y ffynhonnell; $hosts: y gwesteiwyr
cli-update-fetching = { $source }: yn llwytho i lawr o { $hosts }
# $path: y ffeil
cli-update-kept = Cadwyd fel { $path }.
cli-update-bytes = { $done } o { $total } MB
cli-update-bytes-only = { $done } MB hyd yma
cli-update-rows = { $done } o { $total } rhes
# $seconds: am faint
cli-update-waiting = Rhoi cynnig arall arni ymhen { $seconds } eiliad
# $count: faint
error-update-incomplete = { $count ->
        [zero] Ni fethodd yr un ffynhonnell.
        [one] Ni ellid llwytho { $count } ffynhonnell i lawr na’i mewnforio.
        [two] Ni ellid llwytho { $count } ffynhonnell i lawr na’u mewnforio.
        [few] Ni ellid llwytho { $count } ffynhonnell i lawr na’u mewnforio.
        [many] Ni ellid llwytho { $count } ffynhonnell i lawr na’u mewnforio.
       *[other] Ni ellid llwytho { $count } ffynhonnell i lawr na’u mewnforio.
    }

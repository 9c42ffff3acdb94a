### Diweddaru yn y ffenestr: ffynonellau’r cyhoeddwyr, eu nôl, y rhwydwaith, y map cefndir.

updates-title = Datganiadau diweddaraf y cyhoeddwyr
updates-intro = Nid yw Cyswllt yn cysylltu â dim oni bai eich bod yn gofyn yma.
updates-in-use = Yn cael ei ddefnyddio
updates-newest = Y diweddaraf sy’n hysbys
updates-do = Yr hyn y gallwch ei wneud
updates-none = dim
updates-unknown = ddim yn hysbys
updates-newer = Mwy newydd na’r hyn sy’n cael ei ddefnyddio
updates-fetch = Nôl
# $source: enw ffynhonnell
updates-fetch-of = Nôl datganiad diweddaraf { $source }
updates-fetching = Wrthi’n nôl { $source }…
updates-page = Agor tudalen y cyhoeddwr
updates-page-of = Agor tudalen y cyhoeddwr ar gyfer { $source }
updates-page-hint = Lle nad yw cyfeiriad y ffeil yn hysbys, mae tudalen y cyhoeddwr yn agor yn eich porwr. Cadwch y ffeil oddi yno a’i dewis yma.
updates-take = Dewis y ffeiliau a gadwyd…
updates-progress = Llwytho i lawr
# $done, $total: megabeitiau neu resi, wedi’u hysgrifennu’n barod
updates-so-far-bytes = { $done } MB hyd yma
updates-so-far-rows = Rhesi hyd yma: { $done }
updates-of-bytes = { $done } o { $total } MB
updates-of-rows = { $done } o { $total } o resi
# $seconds: am faint y mae’n aros
updates-waiting = { $seconds ->
        [zero] Yn ceisio eto yn awr
        [one] Yn ceisio eto ymhen 1 eiliad
        [two] Yn ceisio eto ymhen 2 eiliad
        [few] Yn ceisio eto ymhen { $seconds } eiliad
        [many] Yn ceisio eto ymhen { $seconds } eiliad
       *[other] Yn ceisio eto ymhen { $seconds } eiliad
    }
updates-stopping = Yn stopio…
updates-stopped = Stopiwyd. Cedwir yr hyn oedd wedi cyrraedd, fel nad oes angen ei nôl eto.
# $files: enwau ffeiliau
updates-kept = Wedi’i nôl: { $files }. Nid oes gan Cyswllt ddefnydd i’r ffigurau hyn; cedwir y ffeiliau fel y daethant yn ffolder y llwythiadau.
updates-network = Rhwydwaith
updates-proxy = Dirprwy (gwag: fel y dywed amgylchedd y system)
updates-proxy-hint = Er enghraifft http://proxy.example:8080. Ni chaiff sgriptiau dirprwy awtomatig eu gwerthuso: holwch eich adran TG am y cyfeiriad. Fe’i cedwir ar y cyfrifiadur hwn.

## Yr hyn a all fynd o’i le

error-no-data-folder = Nid oes gan y cyfrifiadur hwn ffolder ar gyfer data rhaglenni. Holwch eich adran TG.
# $source: id ffynhonnell
error-unknown-source = Nid oes tudalen cyhoeddwr ar gyfer “{ $source }”.
# $url: cyfeiriad; $message: geiriau’r system ei hun
error-open-page = Ni ellid agor y porwr ({ $message }). Dyma’r cyfeiriad: { $url }

## Y map cefndir

background-title = Map cefndir
background-on = Dangos fy map fy hun y tu ôl i’r ardaloedd
background-hint = Map yr Arolwg Ordnans neu OpenStreetMap, gyda’ch cyfeiriad a’ch allwedd eich hun. Dim ond wedyn y mae Cyswllt yn nôl teils o’r cyfeiriad hwnnw, drwy’r dirprwy a osodir dan “Eich data”. Cedwir y cyfeiriad a’r allwedd ar y cyfrifiadur hwn.
background-template = Cyfeiriad teilsen
background-lacks = Ysgrifennwch y cyfeiriad gyda {"{"}z{"}"}, {"{"}x{"}"} a {"{"}y{"}"} lle mae chwyddiad, colofn a rhes y deilsen yn mynd.
background-key = Allwedd (lle mae {"{"}key{"}"} yn y cyfeiriad)
background-attribution = Llinell y mae perchennog y map am ei dangos
background-grid = Grid y teils
background-grid-national = Grid Cenedlaethol Prydain (EPSG:27700)
background-grid-mercator = Web Mercator (EPSG:3857)

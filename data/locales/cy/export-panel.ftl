### Allforio’r hyn sydd ar y sgrin: y blwch deialog. Mae’r hyn a ddywed y ffeiliau eu hunain yn export.ftl.

exports-open = Allforio…
exports-open-map = Allforio’r map neu ei ffigurau
exports-open-table = Allforio’r tabl
exports-open-result = Allforio’r canlyniadau hyn
exports-title = Allforio
exports-what = Yr hyn a allforir
exports-title-of = Ffigurau
exports-areas = Ardaloedd
# $level: enw lefel; $area: Cymru neu awdurdod; $count: sawl ardal
exports-on-map = { $count ->
        [zero] { $level }: { $area } (dim ardal)
        [one] { $level }: { $area } (1 ardal)
        [two] { $level }: { $area } (2 ardal)
        [few] { $level }: { $area } ({ $count } ardal)
        [many] { $level }: { $area } ({ $count } ardal)
       *[other] { $level }: { $area } ({ $count } o ardaloedd)
    }
# $count: sawl ardal sydd wedi’i dewis
exports-selected = { $count ->
        [zero] Dim ond yr ardaloedd a ddewiswyd (dim)
        [one] Dim ond yr ardal a ddewiswyd
        [two] Dim ond y 2 ardal a ddewiswyd
        [few] Dim ond y { $count } ardal a ddewiswyd
        [many] Dim ond y { $count } ardal a ddewiswyd
       *[other] Dim ond y { $count } o ardaloedd a ddewiswyd
    }
exports-colours = Lliwiau
# $by: preswylwyr, aelwydydd neu eiddo
exports-circles = Cylchoedd ({ $by })
exports-first-map = Mae’r llun yn dangos y map cyntaf. I gadw’r ail un, cyfnewidiwch y ddau.
# $count: sawl dosbarth; $method: enw dull; $palette: enw palet
exports-classes = { $count ->
        [zero] Dim dosbarth; { $method }; { $palette }
        [one] 1 dosbarth; { $method }; { $palette }
        [two] 2 ddosbarth; { $method }; { $palette }
        [few] { $count } dosbarth; { $method }; { $palette }
        [many] { $count } dosbarth; { $method }; { $palette }
       *[other] { $count } o ddosbarthiadau; { $method }; { $palette }
    }
exports-classes-category = Sonnir amdano ac ni sonnir amdano
exports-classes-hotspots = Dosbarthiadau’r allwedd
exports-classes-rank = Safle, yng ngrwpiau’r allwedd
exports-classes-certainty = Sicrwydd, yng ngrwpiau’r allwedd
exports-measures = Mesurau
exports-measures-shown = Y mesur ar y map
exports-measures-both = Y ddau fesur a gymherir
# $count: sawl mesur; $level: enw lefel
exports-measures-all = { $count ->
        [zero] Pob mesur sydd ar gael ar gyfer: { $level }
        [one] Yr unig fesur sydd ar gael ar gyfer: { $level }
        [two] Y 2 fesur sydd ar gael ar gyfer: { $level }
        [few] Pob un o’r { $count } mesur sydd ar gael ar gyfer: { $level }
        [many] Pob un o’r { $count } mesur sydd ar gael ar gyfer: { $level }
       *[other] Pob un o’r { $count } mesur sydd ar gael ar gyfer: { $level }
    }
exports-counts = Hefyd y cyfrifon y tu ôl i bob cyfradd
exports-certainty = Hefyd pa mor sicr yw pob safle
exports-none-measure = Nid oes ffigurau ar y lefel hon ar gyfer y mesur hwn, felly nid oes dim i’w allforio. Dangoswch lefel arall.
exports-none-index = Nid oes gan y mynegai sgoriau ar y lefel hon, felly nid oes dim i’w allforio.
exports-none-hotspots = Ni chafwyd mannau poeth eto, felly nid oes dim i’w allforio.
exports-none-matrix = Cymherir dau fynegai. Dangoswch y naill a’r llall ar ei ben ei hun dan “Mynegai” i’w allforio; gellir allforio cymhariaeth o ddau fesur oddi yma.
exports-none-support = Ysgrifennir rhestri o gymorth o’r canlyniad: dewiswch “Gwneud rhestr…” neu “Rhestr o fylchau…” yno.

## Fformatau

exports-format = Fformat
exports-format-data = Ffigurau
exports-format-picture = Llun o’r map
exports-format-csv = CSV
    .note = yn agor ym mhob rhaglen; codau, ffigurau a’u statws
exports-format-xlsx = Llyfr gwaith Excel (XLSX)
    .note = gyda thaflen o nodiadau a ffynonellau
exports-format-geojson = GeoJSON
    .note = ardaloedd a’u ffigurau, ar gyfer mapiau ar y we
exports-format-geopackage = GeoPackage
    .note = ar gyfer QGIS, gyda lliwiau’r map hwn
exports-format-parquet = Parquet
    .note = ar gyfer pandas, R a DuckDB
exports-format-svg = SVG
    .note = darlun gyda thestun go iawn; gellir ei chwyddo faint a fynnir
exports-format-png = PNG
    .note = llun ar gyfer dogfennau a sleidiau
exports-bom = Ar gyfer Excel: marcio’r ffeil fel UTF-8, er mwyn darllen ŵ ac ŷ (BOM)
exports-notes = Nodiadau a thrwyddedau wrth ochr y ffeil
exports-notes-csvw = Metadata ar gyfer rhaglenni (CSV on the Web)
exports-notes-text = Ffeil testun
exports-notes-none = Dim
exports-size = Maint y llun
exports-width = Lled mewn mm
exports-height = Uchder mewn mm
exports-dpi = Dotiau y fodfedd
# $width a $height: nifer y picseli, wedi’u hysgrifennu eisoes
exports-pixels = { $width } × { $height } picsel
# $least a $most: rhifau
exports-size-wrong = Mae lled ac uchder rhwng { $least } a { $most } mm.
# $least a $most: rhifau
exports-dpi-wrong = Mae dotiau fesul modfedd rhwng { $least } a { $most }.
# $limit: nifer o filiynau
exports-pixels-many = Mae hynny’n fwy na { $limit } miliwn o bicseli: dewiswch faint llai neu lai o ddotiau fesul modfedd.

## Cadw

exports-save = Cadw…
exports-dialog = Cadw’r allforyn
# $files: enwau ffeiliau
exports-files = Ysgrifennwyd: { $files }

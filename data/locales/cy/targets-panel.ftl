### Y rhestr i’w chymryd, yn y ffenestr.

support-targets-open = Gwneud rhestr…
support-targets-title = Rhestr i’w chymryd
support-targets-of = Yr hyn sydd yn y rhestr
support-targets-of-sites = Y safleoedd newydd a gafwyd
support-targets-of-gaps = Bylchau: ardaloedd lle mae mwy o bobl y tu hwnt i gyrraedd nag o fewn cyrraedd
support-targets-of-schemes = Yr ardaloedd y byddai cynllun yn eu cysylltu
support-targets-of-selection = Yr ardaloedd a ddewiswyd
support-targets-of-hotspots = Ardaloedd y mannau poeth a gafwyd
support-targets-language = Iaith
support-targets-language-en = Saesneg
support-targets-language-cy = Cymraeg
support-targets-language-both = Y ddwy, pob un yn ei ffeil ei hun
support-targets-format = Fformatau
support-targets-format-pdf = PDF
    .note = i’w ddarllen a’i argraffu
support-targets-format-xlsx = Excel
    .note = i weithio ymlaen ag ef
support-targets-format-csv = CSV
    .note = ar gyfer unrhyw raglen
support-targets-format-html = Tudalen we
    .note = i’w darllen ar sgrin
support-targets-format-geojson = GeoJSON
    .note = ar gyfer map
support-targets-format-kml = KML
    .note = ar gyfer Google Earth a ffonau
support-targets-title-en = Teitl yn Saesneg
support-targets-title-cy = Teitl yn Gymraeg
support-targets-rows = { $count ->
        [zero] Dim rhes
        [one] 1 rhes
        [two] 2 res, y mwyaf o bobl i’w cyrraedd yn gyntaf
        [few] 3 rhes, y mwyaf o bobl i’w cyrraedd yn gyntaf
        [many] 6 rhes, y mwyaf o bobl i’w cyrraedd yn gyntaf
       *[other] { $count } o resi, y mwyaf o bobl i’w cyrraedd yn gyntaf
    }
# $name: ardal neu safle
support-targets-note-of = Nodiadau: { $name }
support-targets-notes-what = Mae nodiadau, megis sefydliadau partner, yn mynd i’r rhestr. Fe’u cedwir nes ichi gau’r rhaglen.
support-targets-working = Wrthi’n gwneud y rhestr…
support-targets-nothing = Nid oes dim i’w restru eto: dewch o hyd i safleoedd, neu dewiswch ardaloedd.
support-targets-no-format = Dewiswch o leiaf un fformat.
support-targets-save = Cadw…
support-targets-dialog = Ble mae’r rhestr yn mynd
support-targets-file = targedau
support-targets-file-sites = safleoedd
support-targets-file-gaps = bylchau
support-targets-file-schemes = cynlluniau
support-targets-file-selection = dewis
support-targets-file-hotspots = mannau-poeth

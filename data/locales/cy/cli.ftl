### Yr hyn y mae’r llinell orchymyn yn ei ddweud ar y gwall safonol. Mae’r allbwn ei hun yn sefydlog ac yn Saesneg.

# $count: y rhesi a hepgorwyd; $file: enw’r ffeil
cli-rows-skipped = { $count ->
        [zero] Ni hepgorwyd yr un rhes o { $file }.
        [one] Hepgorwyd { $count } rhes o { $file }: nid oes ffigur ynddi.
        [two] Hepgorwyd { $count } res o { $file }: nid oes ffigur ynddynt.
        [few] Hepgorwyd { $count } rhes o { $file }: nid oes ffigur ynddynt.
        [many] Hepgorwyd { $count } rhes o { $file }: nid oes ffigur ynddynt.
       *[other] Hepgorwyd { $count } rhes o { $file }: nid oes ffigur ynddynt.
    }
# $count: yr ymholiadau heb ateb; $total: yr ymholiadau a wnaed
cli-not-found = { $count ->
        [zero] Cafwyd ateb i bob ymholiad.
        [one] Ni chafwyd ateb i { $count } ymholiad o { $total }.
        [two] Ni chafwyd ateb i { $count } ymholiad o { $total }.
        [few] Ni chafwyd ateb i { $count } ymholiad o { $total }.
        [many] Ni chafwyd ateb i { $count } ymholiad o { $total }.
       *[other] Ni chafwyd ateb i { $count } ymholiad o { $total }.
    }
# $count: y ffeiliau a ysgrifennwyd; $folder: ble
cli-files-written = { $count ->
        [zero] Ni ysgrifennwyd yr un ffeil i { $folder }.
        [one] Ysgrifennwyd { $count } ffeil i { $folder }.
        [two] Ysgrifennwyd { $count } ffeil i { $folder }.
        [few] Ysgrifennwyd { $count } ffeil i { $folder }.
        [many] Ysgrifennwyd { $count } ffeil i { $folder }.
       *[other] Ysgrifennwyd { $count } ffeil i { $folder }.
    }
# $measure: ei label; $level: enw’r lefel
cli-no-values = Nid oes ffigurau ar gyfer “{ $measure }” ar y lefel hon: { $level }.
# $count: faint o’r ffigurau a ddangosir sy’n amcangyfrifon
cli-estimates = { $count ->
        [zero] Nid oes yr un ffigur yn amcangyfrif.
        [one] Mae { $count } ffigur yn amcangyfrif.
        [two] Mae { $count } ffigur yn amcangyfrif.
        [few] Mae { $count } ffigur yn amcangyfrif.
        [many] Mae { $count } ffigur yn amcangyfrif.
       *[other] Mae { $count } ffigur yn amcangyfrif.
    }
# $command: y gorchymyn; $formats: y fformatau sydd ganddo, mewn un testun
cli-format = Nid oes fformat o’r fath gan y gorchymyn { $command }. Mae ganddo: { $formats }.
# $level: enw’r lefel; $code: cod yr ardal
cli-none-within = Nid oes ardal ar y lefel { $level } y tu mewn i { $code }.

## Colofnau tablau mewn terfynell

cli-column-code = Cod
cli-column-name = Enw
cli-column-name_cy = Enw Cymraeg
cli-column-level = Lefel
cli-column-parent = Rhan o
cli-column-place = Lle
cli-column-place_cy = Lle yn Gymraeg
cli-column-rural_urban = Dosbarth gwledig neu drefol
cli-column-health_board = Bwrdd iechyd
cli-column-id = Mesur
cli-column-label = Enw’r mesur
cli-column-unit = Uned
cli-column-universe = Sail
cli-column-direction = Cyfeiriad
cli-column-levels = Lefelau
cli-column-source = Ffynhonnell
cli-column-vintage = Dyddiad y data
cli-column-query = Ymholiad
cli-column-grid = Cyfeirnod grid
cli-column-method = Dull
cli-column-class = Dosbarth
cli-column-lower = Yn fwy na
cli-column-upper = Hyd at
cli-column-count = Nifer
cli-column-adcm = Gwyriad o’r canolrifau
cli-column-gvf = Ansawdd y ffit

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

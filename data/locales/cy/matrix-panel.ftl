### Cymharu dau fesur neu fynegai â’i gilydd: yr hyn a ddewisir, y sgwâr o naw lliw, yr ardaloedd ym mhob un.

matrix-panel-title = Cymharu dau fesur â’i gilydd
matrix-x = Ar draws
matrix-y = I fyny
matrix-swap = Cyfnewid y ddau
matrix-working = Wrthi’n cyfrifo…
matrix-nothing = Dewiswch ddau fesur neu fynegai â ffigurau ar gyfer yr un lefel.
# $y a $x: mesurau neu fynegeion
matrix-title = { $y } × { $x }
matrix-what = Rhennir yr ardaloedd yn draeanau yn ôl y naill a’r llall. Mae llinellau lletraws ar y gornel lle mae’r ddau ar eu gwaethaf (ar eu huchaf, lle nad oes pen gwaeth i fesur); pwyswch sgwâr i weld ei ardaloedd.
matrix-square = Y naw grŵp a nifer yr ardaloedd ym mhob un
# $label: mesur neu fynegai
matrix-axis-worse = { $label }: gwaeth →
matrix-axis-higher = { $label }: uwch →
matrix-third-worst = traean gwaethaf
matrix-third-middle = traean canol
matrix-third-best = traean gorau
matrix-third-highest = traean uchaf
matrix-third-lowest = traean isaf
# $label: mesur neu fynegai; $third: traean gwaethaf, canol, gorau, uchaf neu isaf
matrix-side = { $label }: { $third }
# $y a $x: mesur neu fynegai gyda’i draean
matrix-cell = { $y } · { $x }
# $count: ardaloedd
matrix-cell-count = { $count ->
        [zero] { $cell }, 0 ardal
        [one] { $cell }, 1 ardal
        [two] { $cell }, 2 ardal
        [few] { $cell }, 3 ardal
        [many] { $cell }, 6 ardal
       *[other] { $cell }, { $count } o ardaloedd
    }
# $place: Cymru neu awdurdod; $count: ardaloedd yn nhraean gwaethaf y ddau
matrix-headline-worst = { $count ->
        [zero] { $place }: nid oes ardal yn nhraean gwaethaf y ddau
        [one] { $place }: mae 1 ardal yn nhraean gwaethaf y ddau
        [two] { $place }: mae 2 ardal yn nhraean gwaethaf y ddau
        [few] { $place }: mae 3 ardal yn nhraean gwaethaf y ddau
        [many] { $place }: mae 6 ardal yn nhraean gwaethaf y ddau
       *[other] { $place }: mae { $count } o ardaloedd yn nhraean gwaethaf y ddau
    }
# $place: Cymru neu awdurdod; $count: ardaloedd yn nhraean uchaf y ddau
matrix-headline-high = { $count ->
        [zero] { $place }: nid oes ardal yn nhraean uchaf y ddau
        [one] { $place }: mae 1 ardal yn nhraean uchaf y ddau
        [two] { $place }: mae 2 ardal yn nhraean uchaf y ddau
        [few] { $place }: mae 3 ardal yn nhraean uchaf y ddau
        [many] { $place }: mae 6 ardal yn nhraean uchaf y ddau
       *[other] { $place }: mae { $count } o ardaloedd yn nhraean uchaf y ddau
    }
# $place: Cymru neu awdurdod; $count: ardaloedd y grŵp; $group: traean y naill a’r llall
matrix-headline-group = { $count ->
        [zero] { $place }: nid oes ardal yn y grŵp “{ $group }”
        [one] { $place }: mae 1 ardal yn y grŵp “{ $group }”
        [two] { $place }: mae 2 ardal yn y grŵp “{ $group }”
        [few] { $place }: mae 3 ardal yn y grŵp “{ $group }”
        [many] { $place }: mae 6 ardal yn y grŵp “{ $group }”
       *[other] { $place }: mae { $count } o ardaloedd yn y grŵp “{ $group }”
    }
# $residents: faint o bobl
matrix-residents = { $residents ->
        [zero] Nid oes neb yn byw yno.
        [one] Mae 1 person yn byw yno.
        [two] Mae 2 berson yn byw yno.
        [few] Mae 3 pherson yn byw yno.
        [many] Mae 6 pherson yn byw yno.
       *[other] Mae { $residents } o bobl yn byw yno.
    }
# $place: Cymru neu awdurdod; $r: rhif fel y’i hysgrifennir
matrix-correlation-up = Ar draws { $place }, mae’r ddau’n codi gyda’i gilydd (cydberthyniad { $r }).
matrix-correlation-down = Ar draws { $place }, mae’r naill yn gostwng lle mae’r llall yn codi (cydberthyniad { $r }).
matrix-correlation-none = Ar draws { $place }, nid oes fawr o gyswllt rhwng y ddau (cydberthyniad { $r }).
# $count: ardaloedd
matrix-shown = { $count ->
        [zero] Mae’r map yn dangos y grŵp: dim ardal
        [one] Mae’r map yn dangos y grŵp: 1 ardal
        [two] Mae’r map yn dangos y grŵp: 2 ardal
        [few] Mae’r map yn dangos y grŵp: 3 ardal
        [many] Mae’r map yn dangos y grŵp: 6 ardal
       *[other] Mae’r map yn dangos y grŵp: { $count } o ardaloedd
    }
matrix-all-shown = Mae’r map yn dangos pob grŵp
matrix-show-all = Dangos pob grŵp
matrix-select = { $count ->
        [zero] Dewis dim ardal
        [one] Dewis 1 ardal
        [two] Dewis y 2 ardal
        [few] Dewis y 3 ardal
        [many] Dewis y 6 ardal
       *[other] Dewis y { $count } o ardaloedd
    }
matrix-none = Nid oes ardal yn y rhan hon o Gymru yn y grŵp.
matrix-column-group = Grŵp
matrix-not-title = Beth nad yw’n ei olygu
matrix-not = Cymharol yw traeanau: mae traean gwaethaf bob amser, pa mor dda neu ddrwg bynnag yw pethau. Nid yw ardaloedd grŵp o reidrwydd yr un mor wael eu byd, ac nid yw’r ffaith bod dau beth yn cwrdd mewn ardal yn dweud eu bod yn cwrdd yn yr un bobl, na bod y naill yn achosi’r llall.

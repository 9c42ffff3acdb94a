### Dewis ardaloedd â phetryal a lasŵ, yn ôl pellter a chyffwrdd; beth yw cyfanswm dewis.

## Yr offer ar y map

select-tools = Dewis ardaloedd
select-options = Sut y caiff yr ardaloedd eu dewis
select-tool-pick = Dewis ardaloedd fesul un
select-tool-rectangle = Dewis â phetryal
select-tool-lasso = Dewis â lasŵ
select-tool-pick-chosen = Caiff ardaloedd eu dewis fesul un eto
select-tool-rectangle-chosen = Petryal: llusgwch dros y map, neu gosodwch ddwy gornel gyferbyn. Bysellau: mae’r saethau’n symud y groes, gyda Shift mewn camau llai, mae Enter yn gosod cornel, mae Escape yn gadael.
select-tool-lasso-chosen = Lasŵ: tynnwch linell o gwmpas yr ardaloedd, neu gosodwch gornel ar ôl cornel. Bysellau: mae’r saethau’n symud y groes, gyda Shift mewn camau llai, mae Enter yn gosod cornel, mae End yn cau, mae Backspace yn tynnu cornel yn ôl, mae Escape yn gadael.
select-hint-rectangle = Llusgwch dros y map, neu cliciwch ar ddwy gornel gyferbyn. Gyda’r ffocws ar y map: mae’r saethau’n symud y groes, mae Enter yn gosod cornel, mae Escape yn gadael. Mae Shift yn ychwanegu, mae Ctrl yn tynnu o’r dewis.
select-hint-lasso = Tynnwch linell o gwmpas yr ardaloedd, neu cliciwch gornel ar ôl cornel a gorffen ar y gyntaf. Gyda’r ffocws ar y map: mae’r saethau’n symud y groes, mae Enter yn gosod cornel, mae End yn cau, mae Backspace yn tynnu un yn ôl, mae Escape yn gadael. Mae Shift yn ychwanegu, mae Ctrl yn tynnu o’r dewis.
select-hint = Sut mae’n gweithio
select-keys = Mae offeryn sy’n dewis ardaloedd ar waith. Mae’r saethau’n symud y groes, gyda Shift mewn camau llai; mae Enter yn gosod cornel. Mae dwy gornel yn gwneud petryal. Mae lasŵ’n cau gydag End, neu gydag Enter ar ei gornel gyntaf. Mae Backspace yn tynnu’r gornel olaf yn ôl, mae Escape yn gadael.
select-how = Beth sy’n digwydd i’r dewis
select-how-replace = Newydd
select-how-add = Ychwanegu
select-how-take = Tynnu
select-rule = Pa ardaloedd sy’n perthyn
select-rule-inside = Y tu mewn gan mwyaf (pwynt label)
select-rule-touches = Yn cyffwrdd
select-finish = Cau’r lasŵ
select-back = Tynnu’r gornel olaf yn ôl
select-leave = Gadael
select-corner-set = { $count ->
        [zero] Nid oes cornel wedi’i gosod
        [one] Gosodwyd y gornel gyntaf
        [two] Gosodwyd cornel 2
        [few] Gosodwyd cornel 3
        [many] Gosodwyd cornel 6
       *[other] Gosodwyd cornel { $count }
    }
select-corner-back = { $count ->
        [zero] Tynnwyd cornel yn ôl: nid oes un ar ôl
        [one] Tynnwyd cornel yn ôl: mae un ar ôl
        [two] Tynnwyd cornel yn ôl: mae dwy ar ôl
        [few] Tynnwyd cornel yn ôl: mae tair ar ôl
        [many] Tynnwyd cornel yn ôl: mae chwech ar ôl
       *[other] Tynnwyd cornel yn ôl: mae { $count } ar ôl
    }
select-dropped = Rhoddwyd y gorau i’r siâp
select-flat = Nid oes dim y tu mewn i’r siâp hwn: nid oes dim wedi newid
# $area: enw ardal
select-cross-on = O dan y groes: { $area }
select-cross-nowhere = Mae’r groes y tu allan i bob ardal

## Beth a ddewiswyd

# $total: yr ardaloedd sydd wedi’u dewis nawr
select-done-replace = Ardaloedd wedi’u dewis: { $total }
# $count: yr ardaloedd a ychwanegwyd, $total: yr ardaloedd sydd wedi’u dewis nawr
select-done-add = Ardaloedd a ychwanegwyd: { $count }. Wedi’u dewis nawr: { $total }
# $count: yr ardaloedd a dynnwyd, $total: yr ardaloedd sydd wedi’u dewis nawr
select-done-take = Ardaloedd a dynnwyd: { $count }. Wedi’u dewis nawr: { $total }
select-undo = Dadwneud y dewis diwethaf
select-undone = { $count ->
        [zero] Dadwnaed: nid oes dim wedi’i ddewis
        [one] Dadwnaed: mae 1 ardal wedi’i dewis
        [two] Dadwnaed: mae 2 ardal wedi’u dewis
        [few] Dadwnaed: mae 3 ardal wedi’u dewis
        [many] Dadwnaed: mae 6 ardal wedi’u dewis
       *[other] Dadwnaed: mae { $count } o ardaloedd wedi’u dewis
    }
select-undo-none = Nid oes dewis i’w ddadwneud

## Gwneud y dewis yn fwy

select-more = Newid y dewis
select-kilometres = Pellter mewn cilometrau
select-near = Ychwanegu ardaloedd o fewn y pellter hwn
select-near-marker = Dewis ardaloedd o fewn y pellter hwn i’r lle a farciwyd
select-neighbours = Ychwanegu’r cymdogion
select-near-rule = Mesurir pellter mewn llinell syth at bwynt label ardal: o amlinell yr ardaloedd a ddewiswyd, neu o’r lle a farciwyd. Mae cymdogion yn rhannu llinell neu gornel.

## Pob mesur ar gyfer y dewis

select-totals = Pob mesur ar gyfer y dewis
select-totals-rule = Caiff cyfrifon eu hadio, a chaiff cyfraddau eu cyfrifo o’r symiau; ni chânt byth eu cyfartalu. Lle nad oes gan ardal ffigur, nid oes gan y dewis cyfan un.
select-totals-copy = Copïo’r cyfansymiau
select-totals-copied = Copïwyd y cyfansymiau
select-totals-save = Cadw ffigurau’r ardaloedd…
select-totals-measure = Mesur
select-totals-unit = Uned
select-totals-value = Ffigur
select-totals-numerator = Rhifiadur
select-totals-denominator = Enwadur
select-totals-state = Statws
select-totals-known = Ardaloedd â ffigur
select-totals-withheld = Ardaloedd y mae eu ffigur wedi’i atal
select-totals-none = Ardaloedd heb ffigur
select-totals-residents = Preswylwyr ardaloedd heb ffigur
# $count: yr ardaloedd y mae eu ffigur wedi’i atal, $all: holl ardaloedd y dewis
select-totals-suppressed = Wedi’i atal: { $count } o { $all } (ardaloedd).
# $count: yr ardaloedd heb ffigur, $all: holl ardaloedd y dewis
select-totals-unavailable = Heb ffigur: { $count } o { $all } (ardaloedd).
# $count: preswylwyr, rhif
select-totals-people = { $count ->
        [zero] Nid oes neb yn byw yno.
        [one] Mae 1 person yn byw yno.
        [two] Mae 2 berson yn byw yno.
        [few] Mae 3 pherson yn byw yno.
        [many] Mae 6 pherson yn byw yno.
       *[other] Mae { $count } o bobl yn byw yno.
    }
# $count: yr ardaloedd â ffigur; $value: eu ffigur gyda’i gilydd, wedi’i ysgrifennu’n barod
select-totals-part = { $count ->
        [zero] Nid oes ffigur gan y lleill: { $value }.
        [one] Y llall: { $value }.
        [two] Y 2 arall gyda’i gilydd: { $value }.
        [few] Y 3 arall gyda’i gilydd: { $value }.
        [many] Y 6 arall gyda’i gilydd: { $value }.
       *[other] Y { $count } arall gyda’i gilydd: { $value }.
    }
# $count: yr ardaloedd ag amcangyfrif, $all: pob ardal â ffigur
select-totals-estimated = Amcangyfrifon: { $count } o { $all } (ardaloedd).
# $count: faint o fesurau
select-totals-apart = { $count ->
        [zero] Gellir adio pob mesur
        [one] Ni ellir adio 1 mesur
        [two] Ni ellir adio 2 fesur
        [few] Ni ellir adio 3 mesur
        [many] Ni ellir adio 6 mesur
       *[other] Ni ellir adio { $count } o fesurau
    }
select-totals-apart-why = Nid oes gan nifer o ardaloedd gyda’i gilydd safle, degradd, sgôr na chanolrif eu hunain, ac ni fyddai cyfartaledd ohonynt yn ffigur o ddim byd.

## Beth all fynd o’i le

# $level: dynodwr lefel
error-select-no-shapes = Nid oes siapiau gan ardaloedd y lefel hon ({ $level }), felly ni ellir dewis yr un ohonynt yn ôl lle. Dewiswch lefel arall, neu dewiswch yn y tabl.
# $found: faint o gorneli
error-select-few-corners = Mae angen o leiaf tair cornel ar siâp; dim ond { $found } sydd gan hwn.
# $found: faint o gorneli, $most: faint a all fod
error-select-many-corners = Mae gan y siâp { $found } o gorneli, mwy na’r { $most } y gellir gweithio gyda nhw. Tynnwch lun un symlach.
# $most: cilometrau
error-select-distance = Rhowch bellter uwchlaw 0 a hyd at { $most } km.

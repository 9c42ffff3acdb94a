### Cylchoedd yn lle ardaloedd wedi’u llenwi: beth yw eu maint, beth maent yn ei olygu, pa mor bell y’u symudwyd.

circles-choice = Sut mae ardaloedd yn cael eu darlunio
circles-fills = Ardaloedd wedi’u llenwi
circles-circles = Cylchoedd
circles-title = Maint y cylchoedd
circles-by = Mewn cyfrannedd â
circles-by-residents = Preswylwyr
circles-by-households = Aelwydydd
circles-by-premises = Eiddo
# $numbers: niferoedd preswylwyr, aelwydydd neu eiddo, y mwyaf yn gyntaf
circles-nested = Cylchoedd yr allwedd: { $numbers }
circles-area = Mae arwynebedd cylch mewn cyfrannedd â’r nifer: dwywaith cymaint, dwywaith yr arwynebedd.
# $median a $most: pellteroedd
circles-moved = Nid oes yr un cylch yn cuddio un arall: symudwyd eu hanner { $median } ar y mwyaf, a phob un ohonynt { $most } ar y mwyaf. O agosáu, maent yn mynd yn ôl tua’u lleoedd.
circles-not-moved = Mae pob cylch yn ei le.
# $count: nifer yr ardaloedd
circles-without = { $count ->
        [zero] Mae gan bob ardal ffigur.
        [one] Nid oes gan 1 ardal ffigur, na chylch.
        [two] Nid oes gan 2 ardal ffigur, na chylch.
        [few] Nid oes gan 3 ardal ffigur, na chylch.
        [many] Nid oes gan 6 ardal ffigur, na chylch.
       *[other] Nid oes gan { $count } o ardaloedd ffigur, na chylch.
    }
circles-estimated = Amcangyfrifon yw’r niferoedd ar y lefel hon.
circles-points = Mae pwyntiau lle maent mewn gwirionedd; dim ond cylchoedd a symudwyd.
circles-impossible = Ni ellir darlunio ardaloedd y lefel hon fel cylchoedd, am nad yw’n hysbys ble maent neu faint o bobl sy’n byw ynddynt.
circles-working = Wrthi’n gosod y cylchoedd…
circles-off = Mae’r map yn dangos ardaloedd wedi’u llenwi
# $count: preswylwyr ardal
circles-count-residents = { $count ->
        [zero] dim preswylwyr
        [one] 1 preswylydd
        [two] 2 breswylydd
        [few] 3 phreswylydd
        [many] 6 phreswylydd
       *[other] { $count } o breswylwyr
    }
# $count: aelwydydd ardal
circles-count-households = { $count ->
        [zero] dim aelwydydd
        [one] 1 aelwyd
        [two] 2 aelwyd
        [few] 3 aelwyd
        [many] 6 aelwyd
       *[other] { $count } o aelwydydd
    }
# $count: eiddo ardal
circles-count-premises = { $count } eiddo
circles-no-residents = nid yw nifer y preswylwyr yn hysbys
circles-no-households = nid yw nifer yr aelwydydd yn hysbys
circles-no-premises = nid yw nifer yr eiddo yn hysbys
# $count: nifer y cylchoedd
circles-described-residents = { $count ->
        [zero] Nid yw’r map yn dangos yr un cylch.
        [one] Mae’r map yn dangos 1 cylch mewn cyfrannedd â’i breswylwyr.
        [two] Mae’r map yn dangos 2 gylch mewn cyfrannedd â’u preswylwyr.
        [few] Mae’r map yn dangos 3 chylch mewn cyfrannedd â’u preswylwyr.
        [many] Mae’r map yn dangos 6 chylch mewn cyfrannedd â’u preswylwyr.
       *[other] Mae’r map yn dangos { $count } o gylchoedd mewn cyfrannedd â’u preswylwyr.
    }
# $count: nifer y cylchoedd
circles-described-households = { $count ->
        [zero] Nid yw’r map yn dangos yr un cylch.
        [one] Mae’r map yn dangos 1 cylch mewn cyfrannedd â’i aelwydydd.
        [two] Mae’r map yn dangos 2 gylch mewn cyfrannedd â’u haelwydydd.
        [few] Mae’r map yn dangos 3 chylch mewn cyfrannedd â’u haelwydydd.
        [many] Mae’r map yn dangos 6 chylch mewn cyfrannedd â’u haelwydydd.
       *[other] Mae’r map yn dangos { $count } o gylchoedd mewn cyfrannedd â’u haelwydydd.
    }
# $count: nifer y cylchoedd
circles-described-premises = { $count ->
        [zero] Nid yw’r map yn dangos yr un cylch.
        [one] Mae’r map yn dangos 1 cylch mewn cyfrannedd â’i eiddo.
        [two] Mae’r map yn dangos 2 gylch mewn cyfrannedd â’u heiddo.
        [few] Mae’r map yn dangos 3 chylch mewn cyfrannedd â’u heiddo.
        [many] Mae’r map yn dangos 6 chylch mewn cyfrannedd â’u heiddo.
       *[other] Mae’r map yn dangos { $count } o gylchoedd mewn cyfrannedd â’u heiddo.
    }

error-circles-no-shapes = Nid oes siapiau gan ardaloedd y lefel hon, felly nid yw’n hysbys ble byddai eu cylchoedd. Dewiswch lefel arall.
error-circles-no-figures = Nid oes gan y lefel hon ffigurau y gallai cylchoedd fod mor fawr â nhw. Dewiswch faint arall neu lefel arall.
# $found: rhif
error-circles-resolution = Nid yw { $found } metr y picsel yn raddfa map. Byddai rhif uwch na sero yn iawn.

# $count: cylchoedd; $without: ardaloedd; $median, $most: metrau; $scale: metrau sgwâr; $covered: y cant
cli-circles-laid-out = Cylchoedd: { $count }. Ardaloedd heb nifer, a heb gylch: { $without }. Symudwyd { $median } m (eu hanner ar y mwyaf) a { $most } m (y pellaf). { $scale } m² o gylch am bob un; { $covered }% o’r tir.

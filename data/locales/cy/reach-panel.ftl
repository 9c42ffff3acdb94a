### Cymorth yn y ffenestr: pwy i’w cyrraedd, pwy sydd o fewn cyrraedd, pwyntiau a mapiau. Mae safleoedd yn siting-panel.ftl,
### rhestri o bwyntiau yn points-panel.ftl, rhestri i’w cymryd yn targets-panel.ftl.

## Yr hyn a wneir

support-tasks = Yr hyn yr hoffech ei wneud
support-task-reach = Cyrraedd
support-task-sites = Safleoedd
support-task-points = Pwyntiau
support-task-schemes = Cynlluniau
support-settings = Gosodiadau
support-chart-table = Yr un peth fel tabl

## Yr hyn a ddewisir

support-reach-title = Pwy sydd o fewn cyrraedd cymorth?
support-who = Pwy i’w cyrraedd
# $number: 2 neu fwy
support-who-also = Hefyd (grŵp { $number })
# $number: 2 neu fwy
support-who-drop = Tynnu grŵp { $number }
support-who-add = Ychwanegu grŵp arall
support-who-overlap = Mae grwpiau’n gorgyffwrdd: gall un person fod mewn sawl un, felly nid yw eu niferoedd byth yn cael eu hadio at ei gilydd.
support-who-recipe = Preswylwyr wedi’u pwysoli yn ôl sgôr y mynegai: pwysau, nid nifer o bobl.
support-where = Ble
support-from = Pwyntiau cymorth
support-libraries = Llyfrgelloedd cyhoeddus
support-from-own = Fy mhwyntiau fy hun…
support-kilometres = O fewn sawl cilometr
support-travel = Sut y mesurir pellter
support-travel-straight = Llinellau syth
support-travel-detour = Llinellau syth, wedi’u lluosi â ffactor i gyfrif am droeon
support-travel-walking = Ar droed ar hyd ffyrdd a llwybrau
support-travel-driving = Mewn car ar hyd ffyrdd
support-roads-none = I ddilyn ffyrdd, mewnforiwch rwydwaith: OS Open Roads (GeoPackage neu Shapefiles, wedi’u sipio hefyd) neu ddarn o OpenStreetMap (.osm.pbf).
# $file: ffeil; $source: pwy sy’n ei chyhoeddi; $date: pryd y’i mewnforiwyd; $walking a $driving: rhifau fel y’u hysgrifennir
support-roads-there = Ffyrdd { $file } ({ $source }, mewnforiwyd ar { $date }): { $walking } km ar droed, { $driving } km mewn car.
support-roads-source-openroads = OS Open Roads
support-roads-source-openstreetmap = OpenStreetMap
support-roads-import = Mewnforio ffyrdd…
support-roads-remove = Dileu’r ffyrdd
support-roads-working = Wrthi’n darllen y ffyrdd…
support-roads-imported = Mae’r ffyrdd yno: gellir eu dilyn nawr
support-roads-removed = Dilëwyd y ffyrdd
support-roads-dialog = Ffyrdd i’w mewnforio
support-roads-filter = Ffyrdd
support-factor = Ffactor troeon
support-at-least = O leiaf sawl pwynt
    .why = Gyda 2, dim ond lle mae dau bwynt o fewn y pellter y mae rhywun yn cyfrif fel o fewn cyrraedd.
support-capacity = Dim ond lle i hyn a hyn sydd mewn pwyntiau
support-capacity-each = Lle ym mhob pwynt
    .why = Mewn unrhyw uned, megis lleoedd yr wythnos, ar gyfer pwyntiau nad yw eu rhestr yn rhoi dim. Mae’r tabl wedyn yn dweud faint o le sydd i bob 1,000 o bobl (dull dalgylch arnofiol dau gam estynedig).
support-wheelchair = Dim ond pwyntiau y gall cadair olwyn fynd i mewn iddynt
support-wheelchair-left = { $count ->
        [zero] Ni hepgorir yr un pwynt.
        [one] Hepgorir 1 pwynt: nid yw ei restr yn dweud y gall cadair olwyn fynd i mewn.
        [two] Hepgorir 2 bwynt: nid yw eu rhestri’n dweud y gall cadair olwyn fynd i mewn.
        [few] Hepgorir 3 phwynt: nid yw eu rhestri’n dweud y gall cadair olwyn fynd i mewn.
        [many] Hepgorir 6 phwynt: nid yw eu rhestri’n dweud y gall cadair olwyn fynd i mewn.
       *[other] Hepgorir { $count } o bwyntiau: nid yw eu rhestri’n dweud y gall cadair olwyn fynd i mewn.
    }
support-selected-none = Dim ond yr ardaloedd a ddewiswyd (ni ddewiswyd yr un)
support-selected = { $count ->
        [zero] Dim ond yr ardaloedd a ddewiswyd (ni ddewiswyd yr un)
        [one] Dim ond yr ardal a ddewiswyd
        [two] Dim ond y 2 ardal a ddewiswyd
        [few] Dim ond y 3 ardal a ddewiswyd
        [many] Dim ond y 6 ardal a ddewiswyd
       *[other] Dim ond y { $count } o ardaloedd a ddewiswyd
    }
support-question-change = Newid hyn
support-reach-working = Wrthi’n cyfrifo pwy sydd o fewn cyrraedd…

## Sut y mesurir pellter, o fewn brawddeg

support-by-straight = llinellau syth
# $factor: rhif fel y’i hysgrifennir
support-by-detour = llinellau syth wedi’u lluosi â { $factor }
support-by-walking = ar droed ar hyd ffyrdd
support-by-driving = mewn car ar hyd ffyrdd

## Yr hyn a gafwyd

# $group: pobl, megis “65 oed a hŷn”; $distance: megis “5 km”
support-title = { $group }, mwy na { $distance } o gymorth
support-place-selected = Ardaloedd a ddewiswyd
# $place: Cymru, awdurdod neu’r ardaloedd a ddewiswyd; $group: pobl; $out o $all a $share: rhifau fel y’u hysgrifennir; $distance: megis “5 km”
support-headline = { $place }, { $group }: mae { $out } o { $all } ({ $share }) fwy na { $distance } o gymorth
# Yr un peth; $least: sawl pwynt
support-headline-fewer = { $place }, { $group }: mae gan { $out } o { $all } ({ $share }) lai na { $least } o bwyntiau cymorth o fewn { $distance }
support-headline-nobody = { $place }, { $group }: ni chyfrifir neb yma
# $travel: sut y mesurir pellter; $level: enw lefel
support-how = { $count ->
        [zero] Dim pwynt cymorth · { $travel } · { $level }. Gosodir pobl ar godau post eu hardal fach.
        [one] 1 pwynt cymorth · { $travel } · { $level }. Gosodir pobl ar godau post eu hardal fach.
        [two] 2 bwynt cymorth · { $travel } · { $level }. Gosodir pobl ar godau post eu hardal fach.
        [few] 3 phwynt cymorth · { $travel } · { $level }. Gosodir pobl ar godau post eu hardal fach.
        [many] 6 phwynt cymorth · { $travel } · { $level }. Gosodir pobl ar godau post eu hardal fach.
       *[other] { $count } o bwyntiau cymorth · { $travel } · { $level }. Gosodir pobl ar godau post eu hardal fach.
    }
support-to-sites = Dod o hyd i’r safleoedd nesaf
# $count: ardaloedd lle mae mwy o bobl y tu hwnt i gyrraedd nag o fewn cyrraedd
support-gaps-open = { $count ->
        [zero] Rhestr o fylchau…
        [one] Rhestr o 1 bwlch…
        [two] Rhestr o 2 fwlch…
        [few] Rhestr o 3 bwlch…
        [many] Rhestr o 6 bwlch…
       *[other] Rhestr o { $count } o fylchau…
    }
# $out o $all: rhifau fel y’u hysgrifennir; $distance: megis “5 km”
support-area-note = Mae { $out } o { $all } fwy na { $distance } o gymorth
# $number a $share: fel y’u hysgrifennir
support-part = { $number } ({ $share })
# $name: pwynt
support-shown = Mae’r map yn dangos { $name }

## Pa mor bell yw pobl

# $group: pobl
support-curve = { $group }: o fewn cyrraedd yn ôl pellter
# $distance, $half a $last: pellteroedd; $share a $lastShare: canrannau
support-curve-text = Mae { $share } o fewn { $distance }. Mae hanner o fewn { $half }; o fewn { $last } mae’n { $lastShare }.
support-curve-text-far = Mae { $share } o fewn { $distance }. O fewn { $last } mae’n { $lastShare }, llai na hanner.

## Colofnau

support-column-distance = Pellter
support-column-share = Cyfran o fewn
support-column-share-out = Y tu hwnt, %
support-column-out = Y tu hwnt
support-column-all = Pawb
support-column-reached = O fewn
support-column-metres = Pellter cymedrig
    .hint = I’r pwynt cymorth agosaf, ar gyfartaledd yn ôl pobl
support-column-capacity = Lle i bob 1,000
    .hint = Lle o fewn cyrraedd i bob 1,000 o bobl, gyda phwyntiau nes yn cyfrif yn fwy (dull dalgylch arnofiol dau gam estynedig)
support-column-area = Ardal
support-column-site = Safle
support-column-sites = Safleoedd
support-column-status = Pa mor sicr
support-column-group = Grŵp
# $distance: megis “5 km”
support-column-before = O fewn { $distance } nawr
support-column-after = Gyda’r safleoedd
support-column-mean = Pellter cymedrig
support-column-newly = O’r newydd
support-column-left = Y tu hwnt o hyd
support-column-rank = Safle
support-column-to-reach = I’w cyrraedd
support-column-nearest = Cymorth agosaf
support-column-notes = Nodiadau
# $from a $to: pellteroedd
support-from-to = { $from } → { $to }

## Pwyntiau cymorth yn y canlyniad

support-points-table = Yr hyn y mae pob pwynt cymorth yn ei wneud
    .what = Pobl y grŵp cyntaf o fewn { $distance } iddo, a’r rhai ohonynt nad yw’r un pwynt arall yn eu cyrraedd.
support-points-column-name = Enw
support-points-column-within = O fewn
support-points-column-only = Yma’n unig
# $people a $only: rhifau fel y’u hysgrifennir; $distance: megis “5 km”
support-point-reaches = { $people } o fewn { $distance }, { $only } ohonynt yma’n unig
support-points-idle = { $count ->
        [zero] Mae pob pwynt yn cyrraedd rhywun.
        [one] Mae 1 pwynt arall nad yw’n cyrraedd neb o’r rhai y gofynnir amdanynt.
        [two] Mae 2 bwynt arall nad ydynt yn cyrraedd neb o’r rhai y gofynnir amdanynt.
        [few] Mae 3 phwynt arall nad ydynt yn cyrraedd neb o’r rhai y gofynnir amdanynt.
        [many] Mae 6 phwynt arall nad ydynt yn cyrraedd neb o’r rhai y gofynnir amdanynt.
       *[other] Mae { $count } o bwyntiau eraill nad ydynt yn cyrraedd neb o’r rhai y gofynnir amdanynt.
    }

## Yr allwedd

support-class-none = Pawb o fewn cyrraedd
support-class-few = Hyd at 25% y tu hwnt
support-class-some = 25% i 50%
support-class-many = 50% i 75%: bwlch
support-class-most = Mwy na 75%: bwlch
support-class-missing = Dim ffigur, neu neb yno
support-legend-gap = Bwlch yw ardal lle mae mwy o bobl y tu hwnt i gyrraedd nag o fewn cyrraedd.
support-legend-own = Pwynt o’ch rhestri eich hun
support-legend-edited = Pwynt o’r rhestr sydd ar agor
support-legend-site = Safle a gafwyd
support-legend-next = Y safle gorau nesaf

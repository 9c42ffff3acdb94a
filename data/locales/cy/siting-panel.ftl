### Ble dylai’r safleoedd nesaf fod, yn y ffenestr.

## Yr hyn a ofynnir

support-sites-title = Ble dylai’r safleoedd nesaf fod?
support-sites-choose = Sawl safle newydd
support-sites-objective = Beth sy’n gwneud safleoedd yn dda
support-sites-objective-reach = Y nifer mwyaf o bobl o fewn y pellter
support-sites-objective-distance = Y teithio lleiaf i bawb
support-sites-objective-worst = Neb ymhellach nag sydd raid
support-sites-objective-fewest = Cyn lleied o safleoedd ag sy’n dod â phawb o fewn y pellter
support-sites-from = Ble gallai safleoedd fod
support-sites-from-settlements = Mewn dinasoedd, trefi a phentrefi
support-sites-from-postcodes = Wrth godau post, ar wahân
support-sites-from-list = Wrth bwyntiau un o’m rhestri
support-sites-apart = Metrau rhyngddynt, o leiaf
support-sites-list = Pa restr
support-sites-list-choose = Dewiswch restr
support-sites-no-list = Nid oes rhestr eto: gwnewch un, neu mewnforiwch un o ffeil.
# $must a $barred: sawl safle
support-sites-rules = Cedwir beth bynnag: { $must }. Diystyrir: { $barred }.
support-sites-rules-clear = Anghofio’r rhain
support-sites-floor = Rhag anghofio’r un awdurdod
support-sites-floor-none = Dim rheol
support-sites-floor-sites = Mae pob awdurdod yn cael safleoedd
support-sites-floor-share = Mae gan bob awdurdod gyfran o fewn cyrraedd
support-sites-least-sites = Safleoedd, o leiaf
support-sites-least-share = Y cant, o leiaf
support-sites-budget = Cadw at gyllideb
support-sites-budget-most = Cost yr holl safleoedd newydd gyda’i gilydd, ar y mwyaf
    .why = Yn uned y costau yn eich rhestr. Nid yw safle heb gost yn costio dim.
support-sites-seconds = Chwilio am hyn a hyn o eiliadau, ar y mwyaf
support-sites-start = Dod o hyd i safleoedd
support-sites-again = Chwilio eto

## Y chwilio

support-sites-working = Wrthi’n chwilio am y safleoedd gorau…
support-sites-time = Amser
# $seconds o $most: fel y’u hysgrifennir
support-sites-time-of = { $seconds } o { $most } eiliad ar y mwyaf
support-sites-so-far = Y gorau hyd yma
support-sites-nothing-yet = dim ateb eto
support-sites-bound = Ar y gorau
support-sites-gap = Gwahaniaeth
support-sites-stop = Stopio a chymryd y gorau hyd yma

## Yr hyn a gafwyd

# $people: rhif fel y’i hysgrifennir
support-sites-value-reach = { $people } o bobl
# $kilometres: rhif fel y’i hysgrifennir
support-sites-value-distance = { $kilometres } km i gyd
support-sites-value-fewest = { $count ->
        [zero] dim safle
        [one] 1 safle
        [two] 2 safle
        [few] 3 safle
        [many] 6 safle
       *[other] { $count } o safleoedd
    }
# $place: Cymru neu awdurdod; $count: safleoedd newydd; $newly, $before ac $after: rhifau fel y’u hysgrifennir; $group: pobl; $distance: megis “5 km”
support-sites-headline-reach = { $count ->
        [zero] { $place }: heb safle newydd, { $newly } yn fwy o fewn { $distance } i gymorth ({ $group }): { $after } yn lle { $before }
        [one] { $place }: byddai 1 safle newydd yn dod â { $newly } yn fwy o fewn { $distance } i gymorth ({ $group }): { $after } yn lle { $before }
        [two] { $place }: byddai 2 safle newydd yn dod â { $newly } yn fwy o fewn { $distance } i gymorth ({ $group }): { $after } yn lle { $before }
        [few] { $place }: byddai 3 safle newydd yn dod â { $newly } yn fwy o fewn { $distance } i gymorth ({ $group }): { $after } yn lle { $before }
        [many] { $place }: byddai 6 safle newydd yn dod â { $newly } yn fwy o fewn { $distance } i gymorth ({ $group }): { $after } yn lle { $before }
       *[other] { $place }: byddai { $count } o safleoedd newydd yn dod â { $newly } yn fwy o fewn { $distance } i gymorth ({ $group }): { $after } yn lle { $before }
    }
# Yr un peth; $from a $to: pellteroedd
support-sites-headline-distance = { $count ->
        [zero] { $place }: heb safle newydd byddai cymorth { $to } i ffwrdd ar gyfartaledd yn lle { $from } ({ $group })
        [one] { $place }: gydag 1 safle newydd byddai cymorth { $to } i ffwrdd ar gyfartaledd yn lle { $from } ({ $group })
        [two] { $place }: gyda 2 safle newydd byddai cymorth { $to } i ffwrdd ar gyfartaledd yn lle { $from } ({ $group })
        [few] { $place }: gyda 3 safle newydd byddai cymorth { $to } i ffwrdd ar gyfartaledd yn lle { $from } ({ $group })
        [many] { $place }: gyda 6 safle newydd byddai cymorth { $to } i ffwrdd ar gyfartaledd yn lle { $from } ({ $group })
       *[other] { $place }: gyda { $count } o safleoedd newydd byddai cymorth { $to } i ffwrdd ar gyfartaledd yn lle { $from } ({ $group })
    }
# Yr un peth; $farthest: pellter
support-sites-headline-worst = { $count ->
        [zero] { $place }: heb safle newydd ni fyddai neb ymhellach na { $farthest } o gymorth ({ $group })
        [one] { $place }: gydag 1 safle newydd ni fyddai neb ymhellach na { $farthest } o gymorth ({ $group })
        [two] { $place }: gyda 2 safle newydd ni fyddai neb ymhellach na { $farthest } o gymorth ({ $group })
        [few] { $place }: gyda 3 safle newydd ni fyddai neb ymhellach na { $farthest } o gymorth ({ $group })
        [many] { $place }: gyda 6 safle newydd ni fyddai neb ymhellach na { $farthest } o gymorth ({ $group })
       *[other] { $place }: gyda { $count } o safleoedd newydd ni fyddai neb ymhellach na { $farthest } o gymorth ({ $group })
    }
support-sites-headline-fewest = { $count ->
        [zero] { $place }: mae pawb o fewn { $distance } i gymorth yn barod ({ $group })
        [one] { $place }: byddai 1 safle newydd yn dod â phawb o fewn { $distance } i gymorth ({ $group })
        [two] { $place }: byddai 2 safle newydd yn dod â phawb o fewn { $distance } i gymorth ({ $group })
        [few] { $place }: byddai 3 safle newydd yn dod â phawb o fewn { $distance } i gymorth ({ $group })
        [many] { $place }: byddai 6 safle newydd yn dod â phawb o fewn { $distance } i gymorth ({ $group })
       *[other] { $place }: byddai { $count } o safleoedd newydd yn dod â phawb o fewn { $distance } i gymorth ({ $group })
    }
support-sites-proven-reach = Profwyd: nid oes dewis arall o’r un nifer o safleoedd yn cyrraedd mwy o bobl.
support-sites-proven-distance = Profwyd: nid oes dewis arall o’r un nifer o safleoedd yn golygu llai o deithio.
support-sites-proven-worst = Profwyd: gyda’r un nifer o safleoedd ni ellid byrhau’r ffordd hiraf.
support-sites-proven-fewest = Profwyd: gyda llai o safleoedd byddai rhywun yn cael ei adael allan.
# $gap: canran; $seconds: am ba hyd y chwiliwyd
support-sites-time-limit = Y gorau a gafwyd o fewn { $seconds } eiliad; gallai dewis arall fod { $gap } yn well ar y mwyaf. Rhowch fwy o amser i gael prawf.
support-sites-cancelled = Y gorau a gafwyd cyn ichi stopio; gallai dewis arall fod { $gap } yn well ar y mwyaf.
support-sites-outdated = Rydych wedi newid y cwestiwn ers hynny. Chwiliwch eto am ei ateb.
support-sites-keep = Cadw fel rhestr o bwyntiau
# $place: Cymru neu awdurdod
support-sites-list-name = { $count ->
        [zero] { $place }: dim safle arfaethedig
        [one] { $place }: 1 safle arfaethedig
        [two] { $place }: 2 safle arfaethedig
        [few] { $place }: 3 safle arfaethedig
        [many] { $place }: 6 safle arfaethedig
       *[other] { $place }: { $count } o safleoedd arfaethedig
    }
support-sites-none = Dewiswch sawl safle a phwyswch “Dod o hyd i safleoedd”.
support-sites-chosen = { $count ->
        [zero] Dim safle
        [one] Y safle
        [two] Y 2 safle
        [few] Y 3 safle
        [many] Y 6 safle
       *[other] Y { $count } o safleoedd
    }
# $group: pobl; $distance: megis “5 km”
support-sites-newly = { $count ->
        [zero] { $group }: neb o’r newydd o fewn { $distance }
        [one] { $group }: 1 o’r newydd o fewn { $distance }
        [two] { $group }: 2 o’r newydd o fewn { $distance }
        [few] { $group }: 3 o’r newydd o fewn { $distance }
        [many] { $group }: 6 o’r newydd o fewn { $distance }
       *[other] { $group }: { $count } o’r newydd o fewn { $distance }
    }
# $distance: pellter
support-sites-mean = { $distance } ar gyfartaledd o’r rhai y mae agosaf atynt
# $name: safle
support-sites-rule = { $name } yn y chwiliad nesaf
support-sites-must = Cadw
support-sites-must-not = Nid yma
support-sites-ruled-must = Cedwir { $name } yn y chwiliad nesaf
support-sites-ruled-must-not = Diystyrir { $name } yn y chwiliad nesaf
support-sites-ruled-free = Gadewir { $name } i’r chwiliad nesaf
support-sites-next = Byddai un safle arall yn
# $gain: fel y’i hysgrifennir
support-sites-gain-reach = a byddai’n cyrraedd { $gain } yn fwy.
support-sites-gain-distance = a byddai’n arbed { $gain }.
support-sites-gain-worst = a byddai’n byrhau’r ffordd hiraf o { $gain }.
support-sites-gain-fewest = a byddai’n arbed { $gain }.
support-sites-groups = Cyn ac ar ôl
support-sites-areas = { $count ->
        [zero] Dim ardal fach â phobl o’r newydd o fewn cyrraedd
        [one] 1 ardal fach â phobl o’r newydd o fewn cyrraedd
        [two] 2 ardal fach â phobl o’r newydd o fewn cyrraedd
        [few] 3 ardal fach â phobl o’r newydd o fewn cyrraedd
        [many] 6 ardal fach â phobl o’r newydd o fewn cyrraedd
       *[other] { $count } o ardaloedd bach â phobl o’r newydd o fewn cyrraedd
    }
support-sites-curve = Gyda mwy neu lai o safleoedd
support-sites-curve-working = Wrthi’n cyfrifo sut y byddai gyda mwy neu lai o safleoedd…
support-sites-curve-reach = Pobl o fewn cyrraedd
support-sites-curve-distance = Cilometrau i gyd
support-sites-curve-worst = Ffordd hiraf
support-sites-curve-fewest = Safleoedd
# $first a $last: fel y’u hysgrifennir
support-sites-curve-text = { $most ->
        [zero] Heb safle: { $first }.
        [one] Gydag 1 safle: { $first }.
        [two] Gydag 1 safle: { $first }; gyda 2 safle: { $last }.
        [few] Gydag 1 safle: { $first }; gyda 3 safle: { $last }.
        [many] Gydag 1 safle: { $first }; gyda 6 safle: { $last }.
       *[other] Gydag 1 safle: { $first }; gyda { $most } o safleoedd: { $last }.
    }
support-sites-status-optimal = Profwyd
support-sites-status-time-limit = Y gorau a gafwyd mewn pryd
support-sites-status-cancelled = Y gorau hyd yma

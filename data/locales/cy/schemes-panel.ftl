### Cynlluniau sy’n talu tuag at gysylltiadau, yn y ffenestr.

support-schemes-title = Ble dylai cynlluniau cysylltu ddechrau?
support-schemes-what = Ardaloedd ag eiddo na allant gael cysylltiad teilwng, yn y drefn y byddai cynllun yn eu cymryd. Mae ardaloedd bach yno ar ôl mewnforio ffeil ardaloedd cynnyrch Ofcom.
support-schemes-below = Eiddo sydd
support-schemes-below-30 = heb allu cael 30 Mbit/s
support-schemes-below-10 = heb allu cael 10 Mbit/s
support-schemes-below-uso = islaw’r rhwymedigaeth gwasanaeth cyffredinol
support-schemes-cost = Cost cysylltiad
    .why = Yr un fath ym mhobman, mewn punnoedd neu unrhyw uned. Eich rhif chi ydyw: nid oes ffynhonnell yn ei roi.
support-schemes-budget = Cyllideb
support-schemes-rank = Yn gyntaf daw ardaloedd â’r
support-schemes-rank-premises = nifer mwyaf o eiddo o’r fath
support-schemes-rank-share = gyfran fwyaf o eiddo o’r fath
# $group: pobl neu aelwydydd
support-schemes-rank-group = nifer mwyaf o: { $group }
# $place: Cymru neu awdurdod; $count: ardaloedd; $premises a $cost: rhifau fel y’u hysgrifennir
support-schemes-headline = { $count ->
        [zero] { $place }: dim eiddo o’r fath
        [one] { $place }: { $premises } eiddo mewn 1 ardal; cost eu cysylltu yw { $cost }
        [two] { $place }: { $premises } eiddo mewn 2 ardal; cost eu cysylltu yw { $cost }
        [few] { $place }: { $premises } eiddo mewn 3 ardal; cost eu cysylltu yw { $cost }
        [many] { $place }: { $premises } eiddo mewn 6 ardal; cost eu cysylltu yw { $cost }
       *[other] { $place }: { $premises } eiddo mewn { $count } o ardaloedd; cost eu cysylltu yw { $cost }
    }
# Yr un peth; $connected a $spent: rhifau fel y’u hysgrifennir
support-schemes-headline-budget = { $count ->
        [zero] { $place }: dim eiddo o’r fath
        [one] { $place }: mae’r gyllideb yn cysylltu { $connected } o { $premises } eiddo mewn 1 ardal, am { $spent }
        [two] { $place }: mae’r gyllideb yn cysylltu { $connected } o { $premises } eiddo mewn 2 ardal, am { $spent }
        [few] { $place }: mae’r gyllideb yn cysylltu { $connected } o { $premises } eiddo mewn 3 ardal, am { $spent }
        [many] { $place }: mae’r gyllideb yn cysylltu { $connected } o { $premises } eiddo mewn 6 ardal, am { $spent }
       *[other] { $place }: mae’r gyllideb yn cysylltu { $connected } o { $premises } eiddo mewn { $count } o ardaloedd, am { $spent }
    }
support-schemes-headline-none = { $place }: dim eiddo o’r fath
# $label: mesur; $source: o ble y daw; $level: enw lefel
support-schemes-how = { $label } · { $source } · { $level }
support-schemes-show = { $count ->
        [zero] Dim ardal i’w dangos
        [one] Dangos 1 ardal ar y map
        [two] Dangos 2 ardal ar y map
        [few] Dangos 3 ardal ar y map
        [many] Dangos 6 ardal ar y map
       *[other] Dangos { $count } o ardaloedd ar y map
    }
support-schemes-table = Ardaloedd yn eu trefn, gyda’u cost a phwy sy’n byw yno
support-schemes-overlap = Pobl ac aelwydydd yr ardal gyfan, nid y rhai yn yr eiddo hynny’n unig. Mae grwpiau’n gorgyffwrdd, felly nid yw eu niferoedd byth yn cael eu hadio at ei gilydd.
support-column-premises = Eiddo
support-column-cost = Cost
support-column-cost-so-far = Cost hyd yma
support-column-connected = Cysylltir

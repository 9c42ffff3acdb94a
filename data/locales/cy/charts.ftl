### Siartiau wrth ochr y map: dosraniad, plot gwasgariad, ardaloedd yn eu trefn.

shell-tab-charts = Siartiau
charts-title = Siartiau
# $subject: mesur neu fynegai, $level: enw lefel
charts-about = { $subject }. { $level }
charts-highlight = Awdurdod sy’n sefyll allan
charts-highlight-none = Dim un
charts-none-support = Dangosir siartiau o’r hyn y mae cymorth yn ei gyrraedd o dan Canlyniad. I gael siartiau o un rhif fesul ardal, dewiswch fesur, mynegai, mannau poeth neu gymhariaeth.
charts-none-number = Nid oes yma un rhif fesul ardal i’w ddangos mewn siart. Dewiswch fesur â ffigurau, neu fynegai a gymherir â Chymru gyfan.
charts-table = Dangos fel tabl
charts-copy = Copïo’r tabl
# $from a $to: gwerthoedd, wedi’u hysgrifennu’n barod
charts-range = { $from } hyd at { $to }
charts-areas = { $count ->
        [zero] dim un ardal
        [one] 1 ardal
        [two] 2 ardal
        [few] 3 ardal
        [many] 6 ardal
       *[other] { $count } o ardaloedd
    }
# $area: enw awdurdod
charts-areas-in = { $area }: { $count }
charts-areas-selected = wedi’u dewis: { $count }
charts-nothing = Nid oes ardal yma: nid oes dim wedi newid
# $value: gwerth, wedi’i ysgrifennu’n barod
charts-median = Canolrif: { $value }
charts-column-figure = Ffigur
charts-column-areas = Ardaloedd
charts-column-selected = Wedi’u dewis
charts-column-from = Uwchlaw
charts-column-to = Hyd at
charts-column-place = Lle yn y drefn
charts-key-break = Ffin dosbarth ar y map
charts-key-selected = Ardaloedd a ddewiswyd
charts-key-medians = Y ddau ganolrif

## Dosraniad

charts-distribution = Dosraniad
# $subject: mesur neu fynegai
charts-distribution-label = Histogram: { $subject }
charts-bar-hint = Pwyntiwch at far i weld ei ardaloedd ar y map; cliciwch arno i’w dewis.
charts-keys-bars = Mae’r saethau i’r chwith a’r dde yn mynd o far i far ac yn ei ddarllen yn uchel; mae Enter yn dewis ei ardaloedd, mae Shift ac Enter yn eu hychwanegu, mae Ctrl ac Enter yn eu tynnu. Mae Escape yn mynd yn ôl.
# $level: enw lefel; $count, $lower, $upper, $median: wedi’u hysgrifennu’n barod
charts-spread-half = { $level }, { $count } ohonynt: mae hanner yn amrywio o { $lower } i { $upper }. Y canolrif yw { $median }.
# $highest a $lowest: enw ardal, neu faint o ardaloedd; $maximum a $minimum: gwerthoedd
charts-spread-ends = Y ffigur uchaf yw { $maximum } ({ $highest }), a’r isaf { $minimum } ({ $lowest }).
# $area: enw awdurdod; $count, $lower, $upper, $median: wedi’u hysgrifennu’n barod
charts-spread-highlight = { $area }, { $count } ohonynt: mae hanner yn amrywio o { $lower } i { $upper }, a’r canolrif yw { $median }.
charts-suppressed = { $count ->
        [zero] Nid oes ffigur wedi’i atal.
        [one] Mae ffigur 1 ardal wedi’i atal.
        [two] Mae ffigurau 2 ardal wedi’u hatal.
        [few] Mae ffigurau 3 ardal wedi’u hatal.
        [many] Mae ffigurau 6 ardal wedi’u hatal.
       *[other] Mae ffigurau { $count } o ardaloedd wedi’u hatal.
    }
charts-unavailable = { $count ->
        [zero] Mae gan bob ardal ffigur.
        [one] Nid oes gan 1 ardal ffigur.
        [two] Nid oes gan 2 ardal ffigur.
        [few] Nid oes gan 3 ardal ffigur.
        [many] Nid oes gan 6 ardal ffigur.
       *[other] Nid oes gan { $count } o ardaloedd ffigur.
    }

## Dau ffigur yn erbyn ei gilydd

charts-scatter = Dau ffigur yn erbyn ei gilydd
charts-second = I’w gymharu â
charts-second-none = Nid oes ffigurau ar gyfer hwn ar y lefel a ddangosir. Dewiswch rywbeth arall, neu lefel arall.
# $x a $y: mesurau neu fynegeion
charts-scatter-label = Plot gwasgariad: { $y } yn erbyn { $x }
charts-point-hint = Pwyntiwch at ardal, neu cliciwch arni. Llusgwch betryal i ddewis pob ardal sydd ynddo.
# $area: enw ardal; $x a $y: gwerthoedd, wedi’u hysgrifennu’n barod
charts-point = { $area }: { $x } ar draws, { $y } i fyny
charts-keys-points = Mae’r saethau i’r chwith a’r dde yn mynd i’r ardal â’r ffigur nesaf ar draws, y saethau i fyny ac i lawr i’r un nesaf i fyny, Page Up a Page Down ymhellach; darllenir pob un yn uchel. Mae Enter yn dewis yr ardal, mae Shift ac Enter yn ei hychwanegu. Mae R yn dechrau petryal wrth yr ardal a gyrhaeddwyd: ewch i un arall, ac mae Enter yn dewis pob ardal rhyngddynt. Mae Escape yn mynd yn ôl.
charts-corner = Gosodwyd y gornel gyntaf: ewch i’r un gyferbyn
charts-corners = Dewis petryal â dau glic
charts-corners-hint = Cliciwch ar un gornel, yna’r un gyferbyn.
charts-circular = Mae un o’r ddau yn rhan o’r llall, felly maent yn mynd gyda’i gilydd am y rheswm hwnnw’n unig.
# $x a $y: mesurau neu fynegeion
charts-together-rise-strong = Mae gan y rhan fwyaf o ardaloedd â mwy o “{ $x }” fwy o “{ $y }” hefyd: mae’r ddau’n amlwg yn codi gyda’i gilydd.
charts-together-rise-moderate = Mae ardaloedd â mwy o “{ $x }” yn tueddu i fod â mwy o “{ $y }” hefyd.
charts-together-rise-weak = Mae gan ardaloedd â mwy o “{ $x }” ychydig yn fwy o “{ $y }”: cyswllt gwan sydd rhwng y ddau.
charts-together-fall-strong = Mae gan y rhan fwyaf o ardaloedd â mwy o “{ $x }” lai o “{ $y }”: mae’r naill yn amlwg yn gostwng wrth i’r llall godi.
charts-together-fall-moderate = Mae ardaloedd â mwy o “{ $x }” yn tueddu i fod â llai o “{ $y }”.
charts-together-fall-weak = Mae gan ardaloedd â mwy o “{ $x }” ychydig yn llai o “{ $y }”: cyswllt gwan sydd rhwng y ddau.
charts-together-none = Nid oes fawr o gyswllt rhwng “{ $x }” a “{ $y }”.
charts-together-unknown = Ni ellir dweud sut y mae “{ $x }” a “{ $y }” yn mynd gyda’i gilydd: mae rhy ychydig o ardaloedd, neu nid yw un o’r ddau yn amrywio.
# $count, $spearman, $pearson: wedi’u hysgrifennu’n barod
charts-correlation = Ardaloedd â’r ddau ffigur: { $count }. Cydberthyniad: { $spearman } yn ôl safle (Spearman), { $pearson } yn ôl ffigur (Pearson).
# $area: enw awdurdod; $count, $spearman, $pearson: wedi’u hysgrifennu’n barod
charts-correlation-highlight = { $area }, { $count } ohonynt: { $spearman } a { $pearson }.
charts-ecological = Cydberthyniad ardaloedd yw hwn, nid cydberthyniad pobl: nid oes rhaid i’r hyn sy’n mynd gyda’i gilydd mewn ardaloedd fynd gyda’i gilydd yn y bobl sy’n byw yno (twyllresymeg ecolegol). Mae pob ardal yn cyfrif unwaith, faint bynnag o bobl sy’n byw ynddi.

## Ardaloedd yn eu trefn

charts-ranked = Ardaloedd yn eu trefn
# $subject: mesur neu fynegai
charts-ranked-label = Ardaloedd yn ôl: { $subject }
charts-rising = Yr isaf gyntaf
charts-ranked-none = Nid oes gan yr un ardal yma ffigur.
# $first a $last: enwau ardaloedd; $top a $bottom: gwerthoedd
charts-ranked-says = { $count ->
        [zero] Nid oes ardal yma: { $first }, { $top }, { $last }, { $bottom }.
        [one] 1 ardal: { $first } gyda { $top }.
        [two] 2 ardal: { $first } sydd gyntaf gyda { $top }, a { $last } yn olaf gyda { $bottom }.
        [few] 3 ardal: { $first } sydd gyntaf gyda { $top }, a { $last } yn olaf gyda { $bottom }.
        [many] 6 ardal: { $first } sydd gyntaf gyda { $top }, a { $last } yn olaf gyda { $bottom }.
       *[other] { $count } o ardaloedd: { $first } sydd gyntaf gyda { $top }, a { $last } yn olaf gyda { $bottom }.
    }
# $count: faint o ardaloedd sydd â lle
charts-ranked-places = { $count ->
        [zero] Nid oes lle yn y drefn.
        [one] Un lle sydd yn y drefn.
        [two] Lleoedd ymhlith y 2 ardal â ffigur yw’r rhain, a’r uchaf yw 1; mae ffigurau cyfartal yn rhannu lle.
        [few] Lleoedd ymhlith y 3 ardal â ffigur yw’r rhain, a’r uchaf yw 1; mae ffigurau cyfartal yn rhannu lle.
        [many] Lleoedd ymhlith y 6 ardal â ffigur yw’r rhain, a’r uchaf yw 1; mae ffigurau cyfartal yn rhannu lle.
       *[other] Lleoedd ymhlith pob un o’r { $count } o ardaloedd â ffigur yw’r rhain, a’r uchaf yw 1; mae ffigurau cyfartal yn rhannu lle.
    }
charts-keys-ranked = Mae’r saethau i fyny ac i lawr yn mynd o ardal i ardal; mae Enter yn ei dewis, mae Shift ac Enter neu’r bylchwr yn ei hychwanegu at y dewis neu’n ei thynnu ohono.

## Beth all fynd o’i le

error-charts-empty = Nid oes gan yr un ardal y ddau ffigur, nac unrhyw ffigur, ar y lefel hon. Dewiswch lefel arall neu fesur arall.

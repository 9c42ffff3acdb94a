### Y munudau cyntaf: yr olwg gychwyn gyda thair tasg a chwestiynau enghreifftiol, yr arweiniad drwy dasg, a beth i’w wneud lle
### nad oes dim eto. Mae `start-JOB-STEP` yn enwi cam, a `.how` yn dweud beth i’w wneud.

start-title = Ble hoffech chi ddechrau?
start-short = Cychwyn
start-opened = Agorwyd yr olwg gychwyn
start-to-map = I’r map
start-lead = Mae Cyswllt yn dangos ble mae pobl yng Nghymru wedi’u hallgáu o’r byd digidol, a pham: ffigurau swyddogol ar gyfer 22 awdurdod lleol a 1,917 AGEHI, ar y cyfrifiadur hwn, heb gysylltiad.
start-jobs = Tair tasg, gam wrth gam
start-job-begin = Dechrau
# $job: enw tasg
start-job-begin-of = Dechrau: { $job }
start-job-hotspots = Dod o hyd i fannau poeth
    .who = I gynllunwyr
    .what = Ble mae angen a chysylltedd gwael yn crynhoi? O fap Cymru i restr o leoedd, a ffeil i fynd gyda chi.
start-job-outreach = Cynllunio allgymorth
    .who = I swyddogion cynhwysiant
    .what = Pwy sy’n byw y tu hwnt i gyrraedd cymorth, ble byddai’r sesiynau nesaf yn cyrraedd y mwyaf ohonynt, a rhestr i fynd yno gyda hi.
start-job-reports = Gwneud adroddiadau
    .who = I ddadansoddwyr
    .what = Ardal ar bapur ac fel llyfr gwaith, ochr yn ochr â chynghorau eraill a Chymru, yn Gymraeg, yn Saesneg neu yn y ddwy iaith.
start-not-again = Peidio â dangos hyn wrth gychwyn
start-help = Agor y canllaw

## Cwestiynau enghreifftiol

start-questions = Cwestiynau, gyda’u hatebion
start-questions-about = Agorwch gwestiwn a chaiff yr ateb ei gyfrifo nawr, o’r ffigurau ar y cyfrifiadur hwn. Gellir dangos pob un yn y ffenestr, i’w droi’n gwestiwn i chi eich hun.
start-answering = Wrthi’n ei gyfrifo…
start-question-show = Dangos yn y ffenestr
start-question-least-fibre = Ym mha awdurdod lleol mae’r gyfran leiaf o eiddo â ffeibr llawn?
# $area: awdurdod; $value: canran; $count: sawl awdurdod
start-answer-least-fibre = { $count ->
        [zero] { $area }: gall { $value } o’r eiddo gael ffeibr llawn ({ $count } awdurdod).
        [one] { $area }: gall { $value } o’r eiddo gael ffeibr llawn, y gyfran leiaf mewn { $count } awdurdod.
        [two] { $area }: gall { $value } o’r eiddo gael ffeibr llawn, y gyfran leiaf ymhlith { $count } awdurdod.
        [few] { $area }: gall { $value } o’r eiddo gael ffeibr llawn, y gyfran leiaf ymhlith { $count } awdurdod.
        [many] { $area }: gall { $value } o’r eiddo gael ffeibr llawn, y gyfran leiaf ymhlith { $count } awdurdod.
       *[other] { $area }: gall { $value } o’r eiddo gael ffeibr llawn, y gyfran leiaf ymhlith { $count } awdurdod.
    }
start-question-beside-wales = A yw cyfran y bobl anabl ym Merthyr Tudful yn uwch nag yng Nghymru?
# $area: awdurdod; $value a $wales: canrannau; $points: y gwahaniaeth; $direction: more, fewer neu same
start-answer-beside-wales = { $direction ->
        [more] Ydy. { $area }: { $value }; Cymru: { $wales }. Mae hynny { $points } pwynt canran yn fwy.
        [fewer] Nac ydy. { $area }: { $value }; Cymru: { $wales }. Mae hynny { $points } pwynt canran yn llai.
       *[same] Nac ydy, mae’r un fath. { $area }: { $value }; Cymru: { $wales } ({ $points } pwynt canran o wahaniaeth).
    }
start-question-two-together = Pa gyfran o breswylwyr Ynys Môn a Gwynedd gyda’i gilydd sy’n 65 oed neu’n hŷn?
# $value: canran; $part a $whole: niferoedd o bobl
start-answer-two-together = { $value }: { $part } o { $whole } o breswylwyr. Caiff cyfrifon y ddau eu hadio ac yna eu rhannu; byddai cyfartaledd y ddwy ganran yn anghywir.
start-question-worst-tenth = Pa AGEHIau ym Mhowys sydd yn y degfed gwaethaf o Gymru, yn ôl angen a chysylltedd gyda’i gilydd?
# $count o $all: AGEHIau; $names: y rhai cyntaf ohonynt
start-answer-worst-tenth = { $count ->
        [zero] Dim un o’r { $all } AGEHI ym Mhowys.
        [one] { $count } o’r { $all } AGEHI ym Mhowys: { $names }.
        [two] { $count } o’r { $all } AGEHI ym Mhowys: { $names }.
        [few] { $count } o’r { $all } AGEHI ym Mhowys: { $names }.
        [many] { $count } o’r { $all } AGEHI ym Mhowys. Y rhai cyntaf ohonynt: { $names }.
       *[other] { $count } o’r { $all } AGEHI ym Mhowys. Y rhai cyntaf ohonynt: { $names }.
    }
start-question-how-sure = Pa mor sicr yw safle’r AGEHI a ddaw gyntaf, yn ôl angen a chysylltedd gyda’i gilydd?
# $area: AGEHI; $low a $high: safleoedd; $runs: sawl rhediad; $share: canran
start-answer-how-sure = { $area }: safle 1. Mewn 90% o { $runs } o rediadau gyda phwysau a dulliau eraill mae ei safle rhwng { $low } a { $high }, ac mae yn y degfed gwaethaf mewn { $share } ohonynt.
start-question-where-gather = Ble yng Nghymru mae angen a chysylltedd gwael yn crynhoi?
# $count: mannau poeth; $areas: AGEHIau ynddynt; $residents: y bobl sy’n byw yno; $places: lleoedd cyntaf yr un â’r mwyaf o bobl
start-answer-where-gather = { $count ->
        [zero] Yn unman: nid oes man poeth yn sefyll allan o hap.
        [one] Mewn { $count } man poeth o { $areas } AGEHI â { $residents } o breswylwyr: { $places }.
        [two] Mewn { $count } fan poeth o { $areas } AGEHI â { $residents } o breswylwyr. Mae’r un â’r mwyaf o breswylwyr yn dechrau gyda’r lleoedd hyn: { $places }.
        [few] Mewn { $count } man poeth o { $areas } AGEHI â { $residents } o breswylwyr. Mae’r un â’r mwyaf o breswylwyr yn dechrau gyda’r lleoedd hyn: { $places }.
        [many] Mewn { $count } man poeth o { $areas } AGEHI â { $residents } o breswylwyr. Mae’r un â’r mwyaf o breswylwyr yn dechrau gyda’r lleoedd hyn: { $places }.
       *[other] Mewn { $count } man poeth o { $areas } AGEHI â { $residents } o breswylwyr. Mae’r un â’r mwyaf o breswylwyr yn dechrau gyda’r lleoedd hyn: { $places }.
    }
start-question-far-from-library = Faint o breswylwyr 65 oed neu’n hŷn ym Mhowys sy’n byw mwy na 5 km o lyfrgell?
# $out o $all: pobl; $share: canran
start-answer-far-from-library = { $out } o { $all } ({ $share }), mewn llinell syth. Caiff pobl eu gosod ar eu codau post, felly amcangyfrif ydyw.
start-question-next-sessions = Ble ym Mhowys y dylai’r ddwy sesiwn nesaf fod, er mwyn i’r mwyaf o bobl 65 oed neu’n hŷn ddod o fewn 5 km?
# $places: enwau lleoedd; $newly: pobl; $kilometres: pellter
start-answer-next-sessions = { $places }: byddai { $newly } o bobl 65 oed neu’n hŷn o fewn { $kilometres } km o’r newydd.

## Yr arweiniad drwy dasg

start-guide-leave = Gadael yr arweiniad
start-guide-there = Mynd â fi yno
start-guide-pass = Mynd ymlaen heb hyn
start-guide-done = , wedi’i wneud
# $done a $next: camau
start-guide-next = Wedi’i wneud: { $done }. Nesaf: { $next }
start-guide-finished = Dyna’r cyfan. Mae’r hyn a wnaethoch yn aros fel y mae.
start-guide-another = Tasg arall
start-guide-more = Mwy yn y canllaw

start-hotspots-mode = Gofyn am fannau poeth
    .how = Uwchben y rhestr ar y chwith, pwyswch “Mannau poeth”. Mae’r hyn a geisir wedi’i ddewis yn barod: mynegai angen a chysylltedd.
start-hotspots-place = Dewis eich awdurdod
    .how = Uwchben y map, dan “Ardal”, dewiswch eich awdurdod lleol. Mannau poeth Cymru ydynt o hyd; mae’r rhestr yn dangos y rhai sydd ynddo.
start-hotspots-cluster = Edrych ar fan poeth
    .how = Yn y canlyniad ar y dde, pwyswch y lle cyntaf yn y rhestr: mae’r map yn mynd yno, a chaiff ei AGEHIau eu dewis.
start-hotspots-table = Gweld y ffigurau y tu ôl iddo
    .how = Agorwch y tab “Tabl” ar y dde: pob AGEHI gyda’i gwerth, pa mor aml y mae hap yn unig yn gwneud cymaint, a pha mor sicr ydyw.
start-hotspots-file = Mynd ag ef gyda chi
    .how = Pwyswch “Allforio…” uwchben y tabl a’i gadw: tabl, haen i QGIS, neu’r map fel llun.
start-outreach-mode = Gofyn am gymorth
    .how = Uwchben y rhestr ar y chwith, pwyswch “Cymorth”. Y llyfrgelloedd cyhoeddus sy’n cyfrif fel cymorth i ddechrau.
start-outreach-place = Dewis eich awdurdod
    .how = Uwchben y map, dan “Ardal”, dewiswch eich awdurdod lleol. Mae’r frawddeg ar y dde wedyn yn dweud pwy yno sydd y tu hwnt i gyrraedd.
start-outreach-whom = Dweud pwy, a pha mor bell
    .how = Ar y chwith, dewiswch grŵp arall o bobl, pellter arall, neu eich pwyntiau cymorth eich hun. Mae’r map yn dilyn.
start-outreach-sites = Dod o hyd i’r safleoedd nesaf
    .how = Pwyswch “Dod o hyd i’r safleoedd nesaf”, dywedwch faint o sesiynau a all fod, a dechreuwch y chwilio.
start-outreach-list = Gadael gyda rhestr
    .how = Yn y canlyniad, pwyswch y botwm ar gyfer y rhestr, dewiswch fformat, a’i chadw: pwy i’w gyrraedd ble, i bwy bynnag sy’n mynd yno.
start-reports-area = Dewis ardal
    .how = Uwchben y map, dan “Ardal”, dewiswch eich awdurdod lleol; neu pwyswch ardal ar y map.
start-reports-open = Agor yr adroddiadau
    .how = Pwyswch “Adroddiadau” yn y pennyn. Mae’r adroddiad am yr ardal yr oeddech yn edrych arni.
start-reports-pages = Edrych ar y tudalennau
    .how = Y tudalennau ar y dde yw’r rhai a gaiff eu gwneud. Gadewch allan ar y chwith yr hyn nad oes ei angen arnoch.
start-reports-compare = Cymharu ag eraill
    .how = Dan y rhannau ar y chwith, dewiswch gynghorau i sefyll ochr yn ochr â’ch un chi.
start-reports-make = Gwneud yr adroddiad
    .how = Dewiswch fformatau ac ieithoedd ar y gwaelod ar y chwith, pwyswch y botwm, a dewiswch ffolder.

## Lle nad oes dim eto

start-empty-details = Dyma Gymru gyfan. Pwyswch ardal ar y map, neu chwiliwch am le: daw ei ffigurau ei hun yma.
start-empty-search = Chwilio am le neu god post
start-empty-table = Dewis yn y tabl
start-empty-selection = Caiff yr ardaloedd a ddewiswch eu hadio yma: faint o bobl sy’n byw yno, a’r gyfradd wedi’i chyfrifo o’u cyfrifon.
start-empty-hotspots = Nid oes dim yn sefyll allan o hap fel y mae’r cwestiwn. Gall yr angen fod wedi’i wasgaru’n gyson, neu gall fod rhy ychydig o ardaloedd i ddweud.
# $percent: 90, 95 neu 99
start-empty-less-sure = Gofyn am o leiaf { $percent }% o sicrwydd
start-empty-wales = Edrych ar Gymru gyfan
# $level: enw lefel
start-empty-level = Dangos y lefel hon: { $level }
start-empty-to-map = I’r map

### Ffeiliau’r cyfrifiad, Llywodraeth Cymru a’r Swyddfa Ystadegau Gwladol: beth ydynt, a beth a gafwyd ynddynt.


## Mathau o ffeiliau

import-kind-census = Tabl o Gyfrifiad 2021
import-kind-wimd = Mynegai Amddifadedd Lluosog Cymru (MALlC)
import-kind-ons = Dangosydd o Explore Local Statistics
import-kind-survey = Tabl o Arolwg Cenedlaethol Cymru
import-kind-lookup = Tabl cyfatebiaeth rhwng ardaloedd
import-kind-postcodes = Cyfeiriadur Codau Post y SYG

## Tablau’r cyfrifiad

census-age = Cyfrifiad 2021: oedran
census-disability = Cyfrifiad 2021: anabledd
census-tenure = Cyfrifiad 2021: deiliadaeth
census-cars = Cyfrifiad 2021: ceir a faniau
census-activity = Cyfrifiad 2021: gweithgarwch economaidd
census-residents = Cyfrifiad 2021: preswylwyr arferol
census-welsh = Cyfrifiad 2021: sgiliau Cymraeg
census-qualifications = Cyfrifiad 2021: cymwysterau
census-household_size = Cyfrifiad 2021: maint aelwydydd
census-health = Cyfrifiad 2021: iechyd cyffredinol
census-carers = Cyfrifiad 2021: gofal di-dâl
census-household_language = Cyfrifiad 2021: prif ieithoedd aelwydydd
census-english = Cyfrifiad 2021: hyfedredd yn Saesneg
census-workplace = Cyfrifiad 2021: man gwaith
census-deprivation = Cyfrifiad 2021: amddifadedd aelwydydd
census-languages_spoken = Cyfrifiad 2021: aelwydydd o sawl iaith

## Mynegai Amddifadedd Lluosog Cymru. $count: nifer yr AGEHIau; $most: y safle olaf

wimd-2019 = Mynegai Amddifadedd Lluosog Cymru 2019
wimd-2025 = Mynegai Amddifadedd Lluosog Cymru 2025
import-note-wimd-carried = AGEHIau 2011 sydd ym mynegai 2019, ac fe’i cludir i rai 2021. AGEHIau 2021 ag amcangyfrifon: { $count }. Mae gan ran o AGEHI a holltwyd safle a sgôr y cyfan; mae gan AGEHI a unwyd gymedr y sgoriau a’r lle y byddai’r cymedr hwnnw wedi’i gael. Ni newidiodd y lleill.
import-note-wimd-no-rank = Safleoedd heb sgoriau sydd yn y ffeil, ac ni ellir cymryd cymedr safleoedd. AGEHIau a unwyd sydd heb ffigur: { $count }.
import-note-wimd-series = Nid yw mynegeion 2019 a 2025 yn bwyntiau mewn un gyfres: nid yw newid safle rhyngddynt yn golygu newid mewn amddifadedd.
import-note-wimd-ranked = Sgoriau heb safleoedd sydd yn y ffeil. Mae’r safleoedd a’r degraddau’n dilyn o drefn y sgoriau.
import-note-wimd-tied = Sgoriau wedi’u talgrynnu sydd yn y ffeil, ac nid yw safleoedd yn dilyn ohonynt: y sgoriau’n unig a gymerir.
error-import-rank = { $file }, llinell { $line }, colofn “{ $column }”: nid yw { $found } yn rhif o 0 neu 1 i { $most }, fel y mae safleoedd, degraddau a sgoriau’r mynegai.
error-import-rank-twice = { $file }, llinell { $line }: mae gan { $found } yr un safle cyffredinol â llinell { $first }, ac unwaith y rhoddir pob safle.
import-rule-wimd-carried = Wedi’i gario o AGEHIau 2011 i rai 2021: mae gan rannau AGEHI a holltwyd ei safle a’i sgôr, a chan rai a unwyd y sgôr gymedrig a’i lle (amcangyfrifon ill dau).

## Explore Local Statistics. $period: blwyddyn neu ddiwrnod

import-note-ons-period = Ffigurau { $period } ydynt; cedwir rhai cynharach yn gyfres.
import-note-ons-own = Nid oes gan Cyswllt fesur ar gyfer y dangosydd hwn, neu un o ddyddiad arall yn unig. Daw’n fesur o’ch eiddo eich hun, fel y mae’r cyhoeddwr yn ei ddisgrifio, yn Saesneg.
import-note-ons-no-metadata = Nid yw ffeil fetadata’r dangosydd (yr un enw, yn gorffen â .meta.json) ymhlith y ffeiliau, felly nid yw ei ddisgrifiad na’i ddyddiad yn hysbys.
error-import-unit = { $file }, llinell { $line }: “{ $found }” yw’r uned, nid y cant.
error-import-period = { $file }, llinell { $line }: nid yw “{ $found }” yn ddiwrnod (2026-01-01) nac yn flwyddyn galendr (2025-01-01/P1Y).

## Arolwg Cenedlaethol Cymru. $used: yr ateb sy’n cyfrif; $found: yr atebion; $column: colofn

survey-internet_use = Arolwg Cenedlaethol Cymru: defnyddio’r rhyngrwyd
survey-internet_at_home = Arolwg Cenedlaethol Cymru: mynediad at y rhyngrwyd gartref
survey-digital_skills = Arolwg Cenedlaethol Cymru: sgiliau digidol
import-note-survey-answer = O’r atebion, cymerir “{ $used }”.
import-note-survey-others = Mae’r tabl yn gwahaniaethu grwpiau yn ôl “{ $column }”; ffigurau pawb yn unig a gymerir.
import-note-survey-margin = Mae arolwg yn holi sampl, felly mae lwfans gwallau i bob ffigur. Ffigurau awdurdodau ydynt, ac ni thaenir mohonynt dros ardaloedd llai.
error-import-survey-answer = { $file }: nid yw’n glir pa ateb sy’n dweud pwy sy’n defnyddio’r rhyngrwyd neu sydd â’r sgiliau. Yr atebion yw: { $found }.

## Tablau cyfatebiaeth a’r cyfeiriadur codau post. $count: nifer o ardaloedd neu godau post; $example, $examples: rhai ohonynt

lookup-level-health-board = Bwrdd iechyd lleol
lookup-level-senedd = Etholaeth y Senedd
lookup-level-westminster = Etholaeth San Steffan
lookup-level-ward = Ward etholiadol
lookup-level-joint-committee = Cyd-bwyllgor corfforedig
lookup-level-police = Ardal heddlu
lookup-level-fire = Awdurdod tân ac achub
lookup-level-community = Cymuned
lookup-level-built-up = Ardal adeiledig
lookup-level-travel-to-work = Ardal teithio i’r gwaith
lookup-level-authority = Awdurdod lleol yn ôl tabl cyfatebiaeth
import-note-lookup-same = { $column }: mae’r tabl yn cyd-fynd â’r un sydd ar waith (ardaloedd: { $count }).
import-note-lookup-differs = Ardaloedd sy’n perthyn i le arall nag yn y tabl sydd ar waith: { $count }, e.e. { $examples }.
import-note-lookup-new = Ardaloedd nad ydynt ar waith: { $count }, e.e. { $example }.
import-note-lookup-level = Dônt yn lefel ynddynt eu hunain (ardaloedd: { $count }), â ffigurau sy’n symiau { $level ->
    [oa] ardaloedd cynnyrch
   *[lsoa] AGEHIau
  }.
import-note-lookup-left-out = Ardaloedd nad ydynt yn perthyn i’r un: { $count }.
import-note-lookup-2011 = Mae’r tabl o AGEHIau 2011 i rai 2021 yn cyd-fynd â’r un sy’n dod gyda Cyswllt, y cludir ffigurau 2011 yn ôl iddo.
import-note-lookup-2011-differs = Mae’r tabl o AGEHIau 2011 i rai 2021 yn wahanol i’r un union sy’n dod gyda Cyswllt, y cludir ffigurau yn ôl iddo; nifer y rhesi: { $count }. Mae’n iawn i dabl cyfatebiaeth orau fod yn wahanol: un AGEHI 2021 yn unig a rydd i bob un 2011.
error-import-nothing-new = { $file }: nid oes dim i’w storio, gan mai’r ardaloedd sydd ar waith sydd ynddo. Mae’r gwirio’n dweud a yw’n cyd-fynd.
import-note-postcodes-new = Codau post nad ydynt yn y cyfeiriadur sy’n dod gyda Cyswllt: { $count }, e.e. { $examples }.
import-note-postcodes-same = Mae pob cod post yn y cyfeiriadur sy’n dod gyda Cyswllt.
import-note-postcodes-gone = Codau post o’r cyfeiriadur sy’n dod gyda Cyswllt nad ydynt yn y ffeil: { $count }.
import-note-postcodes-moved = Codau post sydd wedi symud 100 metr neu fwy: { $count }.
error-import-postcodes-kept = { $file }: gwiriwyd y cyfeiriadur ac ni storir dim. Ceir codau post drwy’r cyfeiriadur sy’n dod gyda Cyswllt, a adnewyddir gan fersiwn newydd o’r rhaglen.

## Gwallau

error-import-lookup-2011 = Ni ellir darllen y tabl o AGEHIau 2011 sy’n dod gyda Cyswllt: { $reason }
error-import-json = { $file }, llinell { $line }: ni ellir darllen hyn yn JSON ({ $reason }).

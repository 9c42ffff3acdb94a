### Mesurau, themâu, unedau, seiliau, ffynonellau, statws ffigurau, cyfeiriadau a lefelau.
### Y termau: data/locales/terms.toml.

## Themâu

theme-people = Pobl ac aelwydydd
theme-priority_groups = Grwpiau blaenoriaeth
theme-barriers = Rhwystrau eraill
theme-deprivation = Amddifadedd
theme-availability = Argaeledd band eang a signal symudol
theme-speed = Cyflymder band eang a’r defnydd ohono
theme-availability_homes = Argaeledd band eang: cartrefi yn unig
theme-speed_in_use = Llinellau band eang sydd mewn defnydd
theme-mobile = Signal symudol
theme-small_area = Cysylltedd ardaloedd bach
theme-access_economy = Mynediad a’r economi
theme-strategies = Beth mae cynghorau’n dweud eu bod yn ei gynnig

## Unedau

unit-percent = Canran
    .short = %
unit-rank = Safle
    .short = safle
unit-decile = Degradd
    .short = degradd
unit-score = Sgôr o 0 i 10
    .short = allan o 10
unit-people = Pobl
    .short = o bobl
unit-households = Aelwydydd
    .short = o aelwydydd
unit-category = Yn cael ei grybwyll ai peidio
    .short = ydy neu nac ydy
unit-premises = Eiddo
    .short = eiddo
unit-count = Nifer
    .short = nifer
unit-number = Gwerth
    .short = gwerth
unit-points = Newid mewn pwyntiau canran
    .short = pwynt
unit-mbits = Cyflymder mewn Mbit/s
    .short = Mbit/s
unit-gigabytes = Data mewn gigabeit
    .short = GB
unit-milliseconds = Amser mewn milieiliadau
    .short = ms

## Dau werth mesur sy’n gategori

category-mentioned = Yn cael ei grybwyll
category-not-mentioned = Ddim yn cael ei grybwyll

## Seiliau: yr hyn y mae ffigur yn gyfran ohono, neu’n ei gyfrif

universe-residents = Pob preswylydd arferol
universe-residents_3_plus = Preswylwyr arferol 3 oed neu’n hŷn
universe-residents_5_plus = Preswylwyr arferol 5 oed neu’n hŷn
universe-residents_16_plus = Preswylwyr arferol 16 oed neu’n hŷn
universe-residents_16_plus_employed = Preswylwyr arferol 16 oed neu’n hŷn sydd mewn gwaith
universe-residents_16_plus_active = Preswylwyr 16 oed neu’n hŷn sy’n economaidd weithgar
universe-residents_16_64 = Preswylwyr 16 i 64 oed
universe-households = Pob aelwyd
universe-premises = Pob eiddo
universe-residential_premises = Eiddo preswyl
universe-lines = Llinellau band eang mewn defnydd
universe-roads = Ffyrdd A a B
universe-premises_covered = Eiddo lle mae ffeibr llawn ar gael
universe-lsoas = Pob AGEHI yn yr ardal
universe-lsoas_2011 = Pob AGEHI o 2011 yn yr ardal
universe-land_area = Arwynebedd y tir
universe-authorities = Awdurdodau lleol

## Ffynonellau

source-census_2021 = Cyfrifiad 2021
    .publisher = Y Swyddfa Ystadegau Gwladol
source-wimd_2025 = Mynegai Amddifadedd Lluosog Cymru 2025
    .publisher = Llywodraeth Cymru
source-wimd_2019 = Mynegai Amddifadedd Lluosog Cymru 2019
    .publisher = Llywodraeth Cymru
source-national_survey = Arolwg Cenedlaethol Cymru
    .publisher = Llywodraeth Cymru
source-ofcom_2025_07 = Cysylltu’r Gwledydd, Gorffennaf 2025
    .publisher = Ofcom
source-ofcom_2026_01 = Cysylltu’r Gwledydd, Ionawr 2026, drwy Explore Local Statistics
    .publisher = Ofcom a’r Swyddfa Ystadegau Gwladol
source-deri_1_6 = Mynegai Risg Allgáu Digidol (DERI) 1.6
    .publisher = Awdurdod Cyfun Manceinion Fwyaf
source-ons_library_walk = Amser teithio i lyfrgelloedd, Mai 2024, drwy Explore Local Statistics
    .publisher = Y Swyddfa Ystadegau Gwladol
source-ons_claimants = Nifer yr hawlwyr, drwy Explore Local Statistics
    .publisher = Y Swyddfa Ystadegau Gwladol
source-ons_employment = Cyfradd gyflogaeth (Arolwg Blynyddol o’r Boblogaeth), drwy Explore Local Statistics
    .publisher = Y Swyddfa Ystadegau Gwladol
source-ons_qualifications = Cymwysterau (Arolwg Blynyddol o’r Boblogaeth), drwy Explore Local Statistics
    .publisher = Y Swyddfa Ystadegau Gwladol
source-ons_unemployment = Cyfradd ddiweithdra wedi’i modelu, drwy Explore Local Statistics
    .publisher = Y Swyddfa Ystadegau Gwladol
source-strategies_2026 = Welsh Government Digital Strategy vs. Local Authorities Digital Strategies (yn Saesneg; heb ddyddiad, darllenwyd ym mis Tachwedd 2026)
    .publisher = Tîm digidol llywodraeth leol Cymru (blogbost)
source-boundaries_2021 = Ffiniau’r ardaloedd cynnyrch a’r ardaloedd cynnyrch ehangach, Rhagfyr 2021
    .publisher = Y Swyddfa Ystadegau Gwladol
source-wards_2025 = Ffiniau’r wardiau etholiadol, Mai 2025
    .publisher = Y Swyddfa Ystadegau Gwladol
source-lookups = Tablau cyfatebiaeth rhwng ardaloedd, enwau’r AGEHGau, byrddau iechyd a Dosbarthiad Gwledig Trefol 2021
    .publisher = Y Swyddfa Ystadegau Gwladol a Llyfrgell Tŷ’r Cyffredin
source-libraries = Llyfrgelloedd cyhoeddus (casglwyd gan wirfoddolwyr, heb ddyddiad, tua 2016 i 2020)
    .publisher = Gwirfoddolwyr
source-open_names = OS Open Names
    .publisher = Yr Arolwg Ordnans
source-postcodes = Cyfeiriadur Codau Post y Swyddfa Ystadegau Gwladol, Tachwedd 2025
    .publisher = Y Swyddfa Ystadegau Gwladol

## Statws ffigur

state-published = Wedi’i gyhoeddi
    .description = Fel y mae’r cyhoeddwr yn ei roi, neu union swm yr hyn y mae’n ei roi.
state-estimated = Amcangyfrif
    .description = Wedi’i gyfrifo o ffigurau cyhoeddedig ar gyfer ardaloedd eraill: brasamcan, nid ffigur cyhoeddedig.
state-unavailable = Ddim ar gael
    .description = Nid oes ffigur ar gyfer yr ardal hon ar y lefel hon. Nid sero mohono.
state-suppressed = Wedi’i atal
    .description = Mae’r cyhoeddwr yn atal y ffigur, fel na ellir adnabod neb. Nid sero mohono.

## Cyfeiriadau

direction-higher_is_worse = Mae ffigur uwch yn golygu mwy o allgáu
direction-lower_is_worse = Mae ffigur is yn golygu mwy o allgáu
direction-neutral = Nid yw ffigur uchel na ffigur isel yn arwydd o allgáu

## Lefelau: un ardal, a sawl un

level-country = Gwlad
    .long = Gwlad
level-country-plural = Cymru gyfan
level-authority = Awdurdod lleol
    .long = Awdurdod lleol
level-authority-plural = Awdurdodau lleol
level-ward = Ward
    .long = Ward etholiadol
level-ward-plural = Wardiau
level-msoa = AGEHG
    .long = Ardal Gynnyrch Ehangach Haen Ganol
level-msoa-plural = AGEHGau
level-lsoa = AGEHI
    .long = Ardal Gynnyrch Ehangach Haen Is
level-lsoa-plural = AGEHIau
level-oa = Ardal gynnyrch
    .long = Ardal gynnyrch
level-oa-plural = Ardaloedd cynnyrch

## Pobl ac aelwydydd

measure-residents = Preswylwyr
    .description = Preswylwyr arferol ar Ddiwrnod y Cyfrifiad, 21 Mawrth 2021; amcangyfrifon yw ffigurau’r wardiau, sef swm yr AGEHIau sy’n cyfateb orau i’r ward.
measure-households = Aelwydydd
    .description = Aelwydydd ag o leiaf un preswylydd arferol ar Ddiwrnod y Cyfrifiad, 21 Mawrth 2021; amcangyfrifon yw ffigurau’r wardiau, sef swm yr AGEHIau sy’n cyfateb orau i’r ward.

## Grwpiau blaenoriaeth

measure-older_65 = 65 oed neu’n hŷn
    .description = Canran y preswylwyr arferol sy’n 65 oed neu’n hŷn, Cyfrifiad 2021 (tabl RM121, a’i gyfanswm yn sail); amcangyfrifon yw ffigurau’r wardiau, sef swm yr AGEHIau sy’n cyfateb orau i’r ward.
measure-older_75 = 75 oed neu’n hŷn
    .description = Canran y preswylwyr arferol sy’n 75 oed neu’n hŷn, Cyfrifiad 2021 (tabl RM121, a’i gyfanswm yn sail); amcangyfrifon yw ffigurau’r wardiau, sef swm yr AGEHIau sy’n cyfateb orau i’r ward.
measure-disabled = Pobl anabl
    .description = Canran y preswylwyr arferol sy’n anabl o dan Ddeddf Cydraddoldeb 2010, am fod cyflwr neu salwch hirdymor yn cyfyngu ar eu gweithgareddau o ddydd i ddydd, Cyfrifiad 2021; amcangyfrifon yw ffigurau’r wardiau, sef swm yr AGEHIau sy’n cyfateb orau i’r ward.
measure-social_housing = Aelwydydd mewn tai cymdeithasol
    .description = Canran yr aelwydydd sy’n rhentu gan gyngor neu landlord cymdeithasol arall, Cyfrifiad 2021; amcangyfrifon yw ffigurau’r wardiau, sef swm yr AGEHIau sy’n cyfateb orau i’r ward.
measure-unemployed = Preswylwyr di-waith (Cyfrifiad)
    .description = Canran yr holl breswylwyr arferol 16 oed neu’n hŷn a oedd yn ddi-waith, Cyfrifiad 2021, nad yw’r un peth â’r gyfradd ddiweithdra (cyfran o’r bobl economaidd weithgar yn unig); amcangyfrifon yw ffigurau AGEHI a ward, o ganrannau’r ardaloedd cynnyrch wedi’u pwysoli yn ôl preswylwyr, sy’n frasamcan.
measure-inactive = Preswylwyr economaidd anweithgar (Cyfrifiad)
    .description = Canran yr holl breswylwyr arferol 16 oed neu’n hŷn nad oeddent mewn gwaith nac yn chwilio am waith, gan gynnwys pobl sydd wedi ymddeol a myfyrwyr, Cyfrifiad 2021; amcangyfrifon yw ffigurau AGEHI a ward, o ganrannau’r ardaloedd cynnyrch wedi’u pwysoli yn ôl preswylwyr, sy’n frasamcan.

## Rhwystrau eraill

measure-no_qualifications = Heb gymwysterau (Cyfrifiad)
    .description = Canran y preswylwyr arferol 16 oed neu’n hŷn sydd heb gymwysterau, Cyfrifiad 2021; amcangyfrifon yw ffigurau AGEHI a ward, o ganrannau’r ardaloedd cynnyrch wedi’u pwysoli yn ôl preswylwyr, sy’n frasamcan, a’u graddio i ffigur cyhoeddedig yr AGEHG yn ôl preswylwyr 16 oed neu’n hŷn.
measure-no_car = Aelwydydd heb gar na fan
    .description = Canran yr aelwydydd sydd heb gar na fan, Cyfrifiad 2021; amcangyfrifon yw ffigurau AGEHI a ward, o ganrannau’r ardaloedd cynnyrch wedi’u pwysoli yn ôl aelwydydd.
measure-one_person = Aelwydydd un person
    .description = Canran yr aelwydydd lle mae un person yn byw ar ei ben ei hun, Cyfrifiad 2021; amcangyfrifon yw ffigurau AGEHI a ward, o ganrannau’r ardaloedd cynnyrch wedi’u pwysoli yn ôl aelwydydd.
measure-other_main_language = Aelwydydd lle nad oes gan neb Gymraeg na Saesneg yn brif iaith
    .description = Canran yr aelwydydd lle nad oes gan neb Gymraeg na Saesneg yn brif iaith, Cyfrifiad 2021; amcangyfrifon yw ffigurau AGEHI a ward, o ganrannau’r ardaloedd cynnyrch wedi’u pwysoli yn ôl aelwydydd.
measure-poor_english = Methu siarad Saesneg yn dda
    .description = Canran y preswylwyr arferol 3 oed neu’n hŷn nad Cymraeg na Saesneg yw eu prif iaith ac na allant siarad Saesneg, neu na allant ei siarad yn dda, Cyfrifiad 2021; amcangyfrifon yw ffigurau AGEHI a ward, o ganrannau’r ardaloedd cynnyrch wedi’u pwysoli yn ôl preswylwyr, sy’n frasamcan.
measure-unpaid_carers = Gofalwyr di-dâl
    .description = Canran y preswylwyr arferol 5 oed neu’n hŷn sy’n rhoi gofal di-dâl, Cyfrifiad 2021; amcangyfrifon yw ffigurau AGEHI a ward, o ganrannau’r ardaloedd cynnyrch wedi’u pwysoli yn ôl preswylwyr, sy’n frasamcan.
measure-bad_health = Iechyd gwael neu wael iawn
    .description = Canran y preswylwyr arferol sy’n dweud bod eu hiechyd yn wael neu’n wael iawn, Cyfrifiad 2021; amcangyfrifon yw ffigurau AGEHI a ward, o ganrannau’r ardaloedd cynnyrch wedi’u pwysoli yn ôl preswylwyr, sy’n frasamcan.
measure-works_from_home = Gweithio gartref yn bennaf
    .description = Canran y preswylwyr arferol 16 oed neu’n hŷn mewn gwaith sy’n gweithio gartref yn bennaf, sy’n arwydd o’r galw am gysylltiad da; cynhaliwyd Cyfrifiad 2021 yn ystod y pandemig, felly mae’r ffigur yn anarferol o uchel; amcangyfrifon yw ffigurau AGEHI a ward, o ganrannau’r ardaloedd cynnyrch wedi’u pwysoli yn ôl preswylwyr, sy’n frasamcan, a’u graddio i ffigur cyhoeddedig yr AGEHG yn ôl amcangyfrif o’r preswylwyr mewn gwaith.
measure-deprived_households = Aelwydydd difreintiedig
    .description = Canran yr aelwydydd sy’n ddifreintiedig mewn un neu ragor o bedwar dimensiwn (addysg, cyflogaeth, iechyd, tai), Cyfrifiad 2021; amcangyfrifon yw ffigurau’r wardiau, sef swm yr AGEHIau sy’n cyfateb orau i’r ward.

## Amddifadedd: safleoedd, degraddau a chyfrannau Mynegai Amddifadedd Lluosog Cymru (MALlC) 2025
# Safleoedd a degraddau: AGEHIau. Cyfrannau: ardaloedd mwy.

measure-wimd = MALlC 2025, cyffredinol: safle
    .description = Safle’r AGEHI ymhlith y 1,917 yng Nghymru o ran amddifadedd cyffredinol, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r mwyaf difreintiedig; mae safle’n dangos pa ardal sy’n fwy difreintiedig, nid faint yn fwy, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_decile = MALlC 2025, cyffredinol: degradd
    .description = Y ddegfed ran o 1,917 AGEHI Cymru y mae’r ardal ynddi yn ôl ei safle o ran amddifadedd cyffredinol, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r ddegfed ran fwyaf difreintiedig a 10 y leiaf; nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_most_10 = MALlC 2025, cyffredinol: AGEHIau ymhlith y 10% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 10% mwyaf difreintiedig yng Nghymru o ran amddifadedd cyffredinol, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_most_20 = MALlC 2025, cyffredinol: AGEHIau ymhlith y 20% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 20% mwyaf difreintiedig yng Nghymru o ran amddifadedd cyffredinol, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_most_50 = MALlC 2025, cyffredinol: AGEHIau ymhlith y 50% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 50% mwyaf difreintiedig yng Nghymru o ran amddifadedd cyffredinol, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_income = MALlC 2025, incwm: safle
    .description = Safle’r AGEHI ymhlith y 1,917 yng Nghymru ym maes incwm, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r mwyaf difreintiedig; mae safle’n dangos pa ardal sy’n fwy difreintiedig, nid faint yn fwy, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_income_decile = MALlC 2025, incwm: degradd
    .description = Y ddegfed ran o 1,917 AGEHI Cymru y mae’r ardal ynddi yn ôl ei safle ym maes incwm, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r ddegfed ran fwyaf difreintiedig a 10 y leiaf; nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_income_most_10 = MALlC 2025, incwm: AGEHIau ymhlith y 10% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 10% mwyaf difreintiedig yng Nghymru ym maes incwm, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_income_most_20 = MALlC 2025, incwm: AGEHIau ymhlith y 20% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 20% mwyaf difreintiedig yng Nghymru ym maes incwm, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_income_most_50 = MALlC 2025, incwm: AGEHIau ymhlith y 50% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 50% mwyaf difreintiedig yng Nghymru ym maes incwm, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_employment = MALlC 2025, cyflogaeth: safle
    .description = Safle’r AGEHI ymhlith y 1,917 yng Nghymru ym maes cyflogaeth, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r mwyaf difreintiedig; mae safle’n dangos pa ardal sy’n fwy difreintiedig, nid faint yn fwy, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_employment_decile = MALlC 2025, cyflogaeth: degradd
    .description = Y ddegfed ran o 1,917 AGEHI Cymru y mae’r ardal ynddi yn ôl ei safle ym maes cyflogaeth, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r ddegfed ran fwyaf difreintiedig a 10 y leiaf; nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_employment_most_10 = MALlC 2025, cyflogaeth: AGEHIau ymhlith y 10% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 10% mwyaf difreintiedig yng Nghymru ym maes cyflogaeth, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_employment_most_20 = MALlC 2025, cyflogaeth: AGEHIau ymhlith y 20% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 20% mwyaf difreintiedig yng Nghymru ym maes cyflogaeth, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_employment_most_50 = MALlC 2025, cyflogaeth: AGEHIau ymhlith y 50% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 50% mwyaf difreintiedig yng Nghymru ym maes cyflogaeth, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_health = MALlC 2025, iechyd: safle
    .description = Safle’r AGEHI ymhlith y 1,917 yng Nghymru ym maes iechyd, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r mwyaf difreintiedig; mae safle’n dangos pa ardal sy’n fwy difreintiedig, nid faint yn fwy, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_health_decile = MALlC 2025, iechyd: degradd
    .description = Y ddegfed ran o 1,917 AGEHI Cymru y mae’r ardal ynddi yn ôl ei safle ym maes iechyd, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r ddegfed ran fwyaf difreintiedig a 10 y leiaf; nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_health_most_10 = MALlC 2025, iechyd: AGEHIau ymhlith y 10% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 10% mwyaf difreintiedig yng Nghymru ym maes iechyd, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_health_most_20 = MALlC 2025, iechyd: AGEHIau ymhlith y 20% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 20% mwyaf difreintiedig yng Nghymru ym maes iechyd, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_health_most_50 = MALlC 2025, iechyd: AGEHIau ymhlith y 50% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 50% mwyaf difreintiedig yng Nghymru ym maes iechyd, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_education = MALlC 2025, addysg: safle
    .description = Safle’r AGEHI ymhlith y 1,917 yng Nghymru ym maes addysg, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r mwyaf difreintiedig; mae safle’n dangos pa ardal sy’n fwy difreintiedig, nid faint yn fwy, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_education_decile = MALlC 2025, addysg: degradd
    .description = Y ddegfed ran o 1,917 AGEHI Cymru y mae’r ardal ynddi yn ôl ei safle ym maes addysg, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r ddegfed ran fwyaf difreintiedig a 10 y leiaf; nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_education_most_10 = MALlC 2025, addysg: AGEHIau ymhlith y 10% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 10% mwyaf difreintiedig yng Nghymru ym maes addysg, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_education_most_20 = MALlC 2025, addysg: AGEHIau ymhlith y 20% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 20% mwyaf difreintiedig yng Nghymru ym maes addysg, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_education_most_50 = MALlC 2025, addysg: AGEHIau ymhlith y 50% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 50% mwyaf difreintiedig yng Nghymru ym maes addysg, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_access = MALlC 2025, mynediad at wasanaethau: safle
    .description = Safle’r AGEHI ymhlith y 1,917 yng Nghymru ym maes mynediad at wasanaethau, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r mwyaf difreintiedig; mae safle’n dangos pa ardal sy’n fwy difreintiedig, nid faint yn fwy, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_access_decile = MALlC 2025, mynediad at wasanaethau: degradd
    .description = Y ddegfed ran o 1,917 AGEHI Cymru y mae’r ardal ynddi yn ôl ei safle ym maes mynediad at wasanaethau, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r ddegfed ran fwyaf difreintiedig a 10 y leiaf; nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_access_most_10 = MALlC 2025, mynediad at wasanaethau: AGEHIau ymhlith y 10% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 10% mwyaf difreintiedig yng Nghymru ym maes mynediad at wasanaethau, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_access_most_20 = MALlC 2025, mynediad at wasanaethau: AGEHIau ymhlith y 20% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 20% mwyaf difreintiedig yng Nghymru ym maes mynediad at wasanaethau, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_access_most_50 = MALlC 2025, mynediad at wasanaethau: AGEHIau ymhlith y 50% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 50% mwyaf difreintiedig yng Nghymru ym maes mynediad at wasanaethau, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_housing = MALlC 2025, tai: safle
    .description = Safle’r AGEHI ymhlith y 1,917 yng Nghymru ym maes tai, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r mwyaf difreintiedig; mae safle’n dangos pa ardal sy’n fwy difreintiedig, nid faint yn fwy, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_housing_decile = MALlC 2025, tai: degradd
    .description = Y ddegfed ran o 1,917 AGEHI Cymru y mae’r ardal ynddi yn ôl ei safle ym maes tai, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r ddegfed ran fwyaf difreintiedig a 10 y leiaf; nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_housing_most_10 = MALlC 2025, tai: AGEHIau ymhlith y 10% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 10% mwyaf difreintiedig yng Nghymru ym maes tai, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_housing_most_20 = MALlC 2025, tai: AGEHIau ymhlith y 20% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 20% mwyaf difreintiedig yng Nghymru ym maes tai, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_housing_most_50 = MALlC 2025, tai: AGEHIau ymhlith y 50% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 50% mwyaf difreintiedig yng Nghymru ym maes tai, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_safety = MALlC 2025, diogelwch cymunedol: safle
    .description = Safle’r AGEHI ymhlith y 1,917 yng Nghymru ym maes diogelwch cymunedol, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r mwyaf difreintiedig; mae safle’n dangos pa ardal sy’n fwy difreintiedig, nid faint yn fwy, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_safety_decile = MALlC 2025, diogelwch cymunedol: degradd
    .description = Y ddegfed ran o 1,917 AGEHI Cymru y mae’r ardal ynddi yn ôl ei safle ym maes diogelwch cymunedol, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r ddegfed ran fwyaf difreintiedig a 10 y leiaf; nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_safety_most_10 = MALlC 2025, diogelwch cymunedol: AGEHIau ymhlith y 10% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 10% mwyaf difreintiedig yng Nghymru ym maes diogelwch cymunedol, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_safety_most_20 = MALlC 2025, diogelwch cymunedol: AGEHIau ymhlith y 20% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 20% mwyaf difreintiedig yng Nghymru ym maes diogelwch cymunedol, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_safety_most_50 = MALlC 2025, diogelwch cymunedol: AGEHIau ymhlith y 50% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 50% mwyaf difreintiedig yng Nghymru ym maes diogelwch cymunedol, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_environment = MALlC 2025, amgylchedd ffisegol: safle
    .description = Safle’r AGEHI ymhlith y 1,917 yng Nghymru ym maes amgylchedd ffisegol, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r mwyaf difreintiedig; mae safle’n dangos pa ardal sy’n fwy difreintiedig, nid faint yn fwy, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_environment_decile = MALlC 2025, amgylchedd ffisegol: degradd
    .description = Y ddegfed ran o 1,917 AGEHI Cymru y mae’r ardal ynddi yn ôl ei safle ym maes amgylchedd ffisegol, Mynegai Amddifadedd Lluosog Cymru 2025, lle 1 yw’r ddegfed ran fwyaf difreintiedig a 10 y leiaf; nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_environment_most_10 = MALlC 2025, amgylchedd ffisegol: AGEHIau ymhlith y 10% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 10% mwyaf difreintiedig yng Nghymru ym maes amgylchedd ffisegol, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_environment_most_20 = MALlC 2025, amgylchedd ffisegol: AGEHIau ymhlith y 20% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 20% mwyaf difreintiedig yng Nghymru ym maes amgylchedd ffisegol, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.
measure-wimd_environment_most_50 = MALlC 2025, amgylchedd ffisegol: AGEHIau ymhlith y 50% mwyaf difreintiedig
    .description = Canran AGEHIau’r ardal sydd ymhlith y 50% mwyaf difreintiedig yng Nghymru ym maes amgylchedd ffisegol, Mynegai Amddifadedd Lluosog Cymru 2025; ar gyfer wardiau, cymerir yr AGEHIau sy’n cyfateb orau iddynt, ac nid yw mynegai 2019 yn bwynt cynharach yn yr un gyfres.

## Argaeledd band eang a signal symudol

measure-superfast = Band eang cyflym iawn (30 Mbit/s neu fwy)
    .description = Canran yr holl eiddo, yn gartrefi a busnesau, lle gellir cael cysylltiad sefydlog â chyflymder llwytho i lawr o 30 Mbit/s o leiaf, Ofcom; nid yw argaeledd yr un peth â defnydd.
measure-ultrafast_100 = Band eang gwibgyswllt (100 Mbit/s neu fwy)
    .description = Canran yr holl eiddo lle gellir cael cysylltiad sefydlog â chyflymder llwytho i lawr o 100 Mbit/s o leiaf, Ofcom; mae eraill yn galw hyn yn wibgyswllt, ond 300 Mbit/s yw’r trothwy i Ofcom ei hun.
measure-ultrafast_300 = Band eang gwibgyswllt (300 Mbit/s neu fwy)
    .description = Canran yr holl eiddo lle gellir cael cysylltiad sefydlog â chyflymder llwytho i lawr o 300 Mbit/s o leiaf, sef yr hyn y mae Ofcom yn ei alw’n wibgyswllt; nid yw argaeledd yr un peth â defnydd.
measure-full_fibre = Ffeibr llawn
    .description = Canran yr holl eiddo lle gellir cael ffeibr optegol yr holl ffordd i’r adeilad, Ofcom; nid yw argaeledd yr un peth â defnydd.
measure-gigabit = Band eang gigabit
    .description = Canran yr holl eiddo lle gellir cael cysylltiad sy’n gallu cynnig gigabit, sef cyflymder llwytho i lawr o 1,000 Mbit/s o leiaf, dros ffeibr llawn neu gebl wedi’i uwchraddio, Ofcom; nid yw argaeledd yr un peth â defnydd.
measure-nga = Mynediad y genhedlaeth nesaf
    .description = Canran yr holl eiddo a wasanaethir gan rwydwaith mynediad y genhedlaeth nesaf, sef ffeibr am ran o’r ffordd o leiaf, beth bynnag fo cyflymder y llinell, Ofcom.
measure-below_2 = Methu cael 2 Mbit/s
    .description = Canran yr holl eiddo na allant gael cysylltiad sefydlog â chyflymder llwytho i lawr o 2 Mbit/s, Ofcom.
measure-below_5 = Methu cael 5 Mbit/s
    .description = Canran yr holl eiddo na allant gael cysylltiad sefydlog â chyflymder llwytho i lawr o 5 Mbit/s, Ofcom.
measure-below_10 = Methu cael 10 Mbit/s
    .description = Canran yr holl eiddo na allant gael cysylltiad sefydlog â chyflymder llwytho i lawr o 10 Mbit/s, Ofcom.
measure-below_30 = Methu cael 30 Mbit/s
    .description = Canran yr holl eiddo na allant gael cysylltiad sefydlog â chyflymder llwytho i lawr o 30 Mbit/s, Ofcom.
measure-below_uso = Islaw’r rhwymedigaeth gwasanaeth cyffredinol
    .description = Canran yr holl eiddo na allant gael band eang teilwng, sef cyflymder llwytho i lawr o 10 Mbit/s a chyflymder llwytho i fyny o 1 Mbit/s, na thrwy linell sefydlog na thrwy wasanaeth diwifr sefydlog, Ofcom.
measure-decent_fwa = Band eang teilwng drwy wasanaeth diwifr sefydlog
    .description = Canran yr holl eiddo lle mae rhwydwaith diwifr sefydlog yn cynnig band eang teilwng, sef cyflymder llwytho i lawr o 10 Mbit/s a chyflymder llwytho i fyny o 1 Mbit/s, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom.
measure-superfast_fwa = Band eang cyflym iawn drwy wasanaeth diwifr sefydlog
    .description = Canran yr holl eiddo lle mae rhwydwaith diwifr sefydlog yn cynnig cyflymder llwytho i lawr o 30 Mbit/s o leiaf, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom, a’i cyhoeddodd tan 2019.
measure-gigabit_2026_01 = Band eang gigabit (Ionawr 2026)
    .description = Canran yr eiddo lle gellir cael cysylltiad sy’n gallu cynnig gigabit, sef cyflymder llwytho i lawr o 1,000 Mbit/s o leiaf, Ofcom, Ionawr 2026, wedi’i chyfuno gan y Swyddfa Ystadegau Gwladol, felly gall fod ychydig yn wahanol i ffigurau cyhoeddedig eraill.
measure-below_30_2026_01 = Methu cael 30 Mbit/s (Ionawr 2026)
    .description = Canran yr eiddo na allant gael cysylltiad â chyflymder llwytho i lawr uwch na 30 Mbit/s, Ofcom, Ionawr 2026, wedi’i chyfuno gan y Swyddfa Ystadegau Gwladol, felly gall fod ychydig yn wahanol i ffigurau cyhoeddedig eraill.
measure-mobile_4g = 4G yn yr awyr agored, gan o leiaf un gweithredwr
    .description = Canran arwynebedd y tir, nid y cartrefi, sydd â signal 4G yn yr awyr agored gan o leiaf un gweithredwr, yn ôl rhagfynegiadau ar gyfer Ionawr 2026, Ofcom, wedi’i chyfuno gan y Swyddfa Ystadegau Gwladol.
measure-mobile_5g = 5G yn yr awyr agored, gan o leiaf un gweithredwr
    .description = Canran arwynebedd y tir, nid y cartrefi, sydd â signal 5G yn yr awyr agored gan o leiaf un gweithredwr, yn ôl rhagfynegiadau ar gyfer Ionawr 2026, Ofcom, wedi’i chyfuno gan y Swyddfa Ystadegau Gwladol.

## Cyflymder band eang a’r defnydd ohono

measure-speed_0_2 = Cyflymder gorau o dan 2 Mbit/s
    .description = Canran yr holl eiddo lle mae’r cyflymder llwytho i lawr cyflymaf sydd ar gael o dan 2 Mbit/s, Ofcom; y cyflymder y gellir ei gael, nid y cyflymder a ddefnyddir.
measure-speed_2_5 = Cyflymder gorau o 2 i lai na 5 Mbit/s
    .description = Canran yr holl eiddo lle mae’r cyflymder llwytho i lawr cyflymaf sydd ar gael yn 2 Mbit/s neu fwy ond yn llai na 5 Mbit/s, Ofcom; y cyflymder y gellir ei gael, nid y cyflymder a ddefnyddir.
measure-speed_5_10 = Cyflymder gorau o 5 i lai na 10 Mbit/s
    .description = Canran yr holl eiddo lle mae’r cyflymder llwytho i lawr cyflymaf sydd ar gael yn 5 Mbit/s neu fwy ond yn llai na 10 Mbit/s, Ofcom; y cyflymder y gellir ei gael, nid y cyflymder a ddefnyddir.
measure-speed_10_30 = Cyflymder gorau o 10 i lai na 30 Mbit/s
    .description = Canran yr holl eiddo lle mae’r cyflymder llwytho i lawr cyflymaf sydd ar gael yn 10 Mbit/s neu fwy ond yn llai na 30 Mbit/s, Ofcom; y cyflymder y gellir ei gael, nid y cyflymder a ddefnyddir.
measure-speed_30_300 = Cyflymder gorau o 30 i lai na 300 Mbit/s
    .description = Canran yr holl eiddo lle mae’r cyflymder llwytho i lawr cyflymaf sydd ar gael yn 30 Mbit/s neu fwy ond yn llai na 300 Mbit/s, Ofcom; y cyflymder y gellir ei gael, nid y cyflymder a ddefnyddir.
measure-speed_300 = Cyflymder gorau o 300 Mbit/s neu fwy
    .description = Canran yr holl eiddo lle mae’r cyflymder llwytho i lawr cyflymaf sydd ar gael yn 300 Mbit/s neu fwy, Ofcom; y cyflymder y gellir ei gael, nid y cyflymder a ddefnyddir.
measure-speed_not_matched = Cyflymder heb ei baru
    .description = Canran yr holl eiddo na allai Ofcom eu paru â data’r darparwyr: nid ydynt yn yr un o’r chwe band cyflymder, sy’n adio i’r eiddo a barwyd yn unig.
measure-full_fibre_takeup = Defnydd o ffeibr llawn, lle mae ar gael
    .description = Canran yr eiddo lle mae ffeibr llawn ar gael sy’n ei ddefnyddio, i’r rhif cyfan agosaf, Ofcom; amcangyfrif yw’r ffigur ar gyfer Cymru, sef cymedr yr awdurdodau wedi’i bwysoli yn ôl yr eiddo hyn.
measure-full_fibre_takeup_all = Defnydd o ffeibr llawn, pob eiddo
    .description = Canran yr holl eiddo, p’un a yw ffeibr llawn ar gael yno ai peidio, sy’n defnyddio ffeibr llawn, i’r rhif cyfan agosaf, Ofcom; amcangyfrif yw’r ffigur ar gyfer Cymru, sef cymedr yr awdurdodau wedi’i bwysoli yn ôl eu heiddo.

## Argaeledd band eang: cartrefi yn unig

measure-res_superfast = Cartrefi: band eang cyflym iawn (30 Mbit/s neu fwy)
    .description = Canran yr eiddo preswyl lle gellir cael cysylltiad sefydlog â chyflymder llwytho i lawr o 30 Mbit/s o leiaf, Ofcom; nid yw argaeledd yr un peth â defnydd.
measure-res_ultrafast_100 = Cartrefi: band eang gwibgyswllt (100 Mbit/s neu fwy)
    .description = Canran yr eiddo preswyl lle gellir cael cysylltiad sefydlog â chyflymder llwytho i lawr o 100 Mbit/s o leiaf, Ofcom; mae eraill yn galw hyn yn wibgyswllt, ond 300 Mbit/s yw’r trothwy i Ofcom ei hun.
measure-res_ultrafast_300 = Cartrefi: band eang gwibgyswllt (300 Mbit/s neu fwy)
    .description = Canran yr eiddo preswyl lle gellir cael cysylltiad sefydlog â chyflymder llwytho i lawr o 300 Mbit/s o leiaf, sef yr hyn y mae Ofcom yn ei alw’n wibgyswllt; nid yw argaeledd yr un peth â defnydd.
measure-res_full_fibre = Cartrefi: ffeibr llawn
    .description = Canran yr eiddo preswyl lle gellir cael ffeibr optegol yr holl ffordd i’r adeilad, Ofcom; nid yw argaeledd yr un peth â defnydd.
measure-res_gigabit = Cartrefi: band eang gigabit
    .description = Canran yr eiddo preswyl lle gellir cael cysylltiad sy’n gallu cynnig gigabit, sef cyflymder llwytho i lawr o 1,000 Mbit/s o leiaf, dros ffeibr llawn neu gebl wedi’i uwchraddio, Ofcom; nid yw argaeledd yr un peth â defnydd.
measure-res_nga = Cartrefi: mynediad y genhedlaeth nesaf
    .description = Canran yr eiddo preswyl a wasanaethir gan rwydwaith mynediad y genhedlaeth nesaf, sef ffeibr am ran o’r ffordd o leiaf, beth bynnag fo cyflymder y llinell, Ofcom.
measure-res_below_2 = Cartrefi: methu cael 2 Mbit/s
    .description = Canran yr eiddo preswyl na allant gael cysylltiad sefydlog â chyflymder llwytho i lawr o 2 Mbit/s, Ofcom.
measure-res_below_5 = Cartrefi: methu cael 5 Mbit/s
    .description = Canran yr eiddo preswyl na allant gael cysylltiad sefydlog â chyflymder llwytho i lawr o 5 Mbit/s, Ofcom.
measure-res_below_10 = Cartrefi: methu cael 10 Mbit/s
    .description = Canran yr eiddo preswyl na allant gael cysylltiad sefydlog â chyflymder llwytho i lawr o 10 Mbit/s, Ofcom.
measure-res_below_30 = Cartrefi: methu cael 30 Mbit/s
    .description = Canran yr eiddo preswyl na allant gael cysylltiad sefydlog â chyflymder llwytho i lawr o 30 Mbit/s, Ofcom.
measure-res_below_uso = Cartrefi: islaw’r rhwymedigaeth gwasanaeth cyffredinol
    .description = Canran yr eiddo preswyl na allant gael band eang teilwng, sef cyflymder llwytho i lawr o 10 Mbit/s a chyflymder llwytho i fyny o 1 Mbit/s, na thrwy linell sefydlog na thrwy wasanaeth diwifr sefydlog, Ofcom.
measure-res_decent_fwa = Cartrefi: band eang teilwng drwy wasanaeth diwifr sefydlog
    .description = Canran yr eiddo preswyl lle mae rhwydwaith diwifr sefydlog yn cynnig band eang teilwng, sef cyflymder llwytho i lawr o 10 Mbit/s a chyflymder llwytho i fyny o 1 Mbit/s, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom.
measure-res_speed_0_2 = Cartrefi: cyflymder gorau o dan 2 Mbit/s
    .description = Canran yr eiddo preswyl lle mae’r cyflymder llwytho i lawr cyflymaf sydd ar gael o dan 2 Mbit/s, Ofcom; y cyflymder y gellir ei gael, nid y cyflymder a ddefnyddir.
measure-res_speed_2_5 = Cartrefi: cyflymder gorau o 2 i lai na 5 Mbit/s
    .description = Canran yr eiddo preswyl lle mae’r cyflymder llwytho i lawr cyflymaf sydd ar gael yn 2 Mbit/s neu fwy ond yn llai na 5 Mbit/s, Ofcom; y cyflymder y gellir ei gael, nid y cyflymder a ddefnyddir.
measure-res_speed_5_10 = Cartrefi: cyflymder gorau o 5 i lai na 10 Mbit/s
    .description = Canran yr eiddo preswyl lle mae’r cyflymder llwytho i lawr cyflymaf sydd ar gael yn 5 Mbit/s neu fwy ond yn llai na 10 Mbit/s, Ofcom; y cyflymder y gellir ei gael, nid y cyflymder a ddefnyddir.
measure-res_speed_10_30 = Cartrefi: cyflymder gorau o 10 i lai na 30 Mbit/s
    .description = Canran yr eiddo preswyl lle mae’r cyflymder llwytho i lawr cyflymaf sydd ar gael yn 10 Mbit/s neu fwy ond yn llai na 30 Mbit/s, Ofcom; y cyflymder y gellir ei gael, nid y cyflymder a ddefnyddir.
measure-res_speed_30_300 = Cartrefi: cyflymder gorau o 30 i lai na 300 Mbit/s
    .description = Canran yr eiddo preswyl lle mae’r cyflymder llwytho i lawr cyflymaf sydd ar gael yn 30 Mbit/s neu fwy ond yn llai na 300 Mbit/s, Ofcom; y cyflymder y gellir ei gael, nid y cyflymder a ddefnyddir.
measure-res_speed_300 = Cartrefi: cyflymder gorau o 300 Mbit/s neu fwy
    .description = Canran yr eiddo preswyl lle mae’r cyflymder llwytho i lawr cyflymaf sydd ar gael yn 300 Mbit/s neu fwy, Ofcom; y cyflymder y gellir ei gael, nid y cyflymder a ddefnyddir.
measure-res_speed_not_matched = Cartrefi: cyflymder heb ei baru
    .description = Canran yr eiddo preswyl na allai Ofcom eu paru â data’r darparwyr: nid ydynt yn yr un o’r chwe band cyflymder, sy’n adio i’r eiddo a barwyd yn unig.

## Cyflymder y llinellau sydd mewn defnydd

measure-download_median = Canolrif cyflymder llwytho i lawr
    .description = Canolrif cyflymder llwytho i lawr y llinellau band eang sydd mewn defnydd, mewn Mbit/s, Ofcom: cyflymder y llinellau sydd gan bobl, nid y cyflymder y gallent ei gael; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. Ni chaiff canolrif byth ei drosglwyddo i ardaloedd mwy.
measure-download_maximum = Cyflymder llwytho i lawr uchaf
    .description = Cyflymder llwytho i lawr uchaf y llinellau band eang sydd mewn defnydd, mewn Mbit/s, Ofcom: cyflymder llinell gyflymaf yr ardal, nad yw’n dweud fawr ddim am y lleill.
measure-download_average = Cymedr cyflymder llwytho i lawr
    .description = Cymedr cyflymder llwytho i lawr y llinellau band eang sydd mewn defnydd, mewn Mbit/s, Ofcom: cyflymder y llinellau sydd gan bobl, nid y cyflymder y gallent ei gael; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. I ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl llinellau, sy’n amcangyfrif.
measure-download_average_0_10 = Cymedr cyflymder llwytho i lawr llinellau o dan 10 Mbit/s
    .description = Cymedr cyflymder llwytho i lawr y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o dan 10 Mbit/s, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. I ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl y llinellau hyn, sy’n amcangyfrif.
measure-download_average_10_30 = Cymedr cyflymder llwytho i lawr llinellau o 10 i lai na 30 Mbit/s
    .description = Cymedr cyflymder llwytho i lawr y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 10 i lai na 30 Mbit/s, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. I ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl y llinellau hyn, sy’n amcangyfrif.
measure-download_average_30_300 = Cymedr cyflymder llwytho i lawr llinellau o 30 i lai na 300 Mbit/s
    .description = Cymedr cyflymder llwytho i lawr y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 30 i lai na 300 Mbit/s, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. I ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl y llinellau hyn, sy’n amcangyfrif.
measure-download_average_300 = Cymedr cyflymder llwytho i lawr llinellau 300 Mbit/s neu fwy
    .description = Cymedr cyflymder llwytho i lawr y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 300 Mbit/s neu fwy, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. I ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl y llinellau hyn, sy’n amcangyfrif.
measure-download_average_max_0_10 = Cymedr cyflymder llwytho i lawr uchaf llinellau o dan 10 Mbit/s
    .description = Cymedr cyflymderau llwytho i lawr uchaf y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o dan 10 Mbit/s, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. Ni chaiff y llinellau eu cyfrif, felly nid oes ffigur ar gyfer ardaloedd mwy.
measure-download_average_max_10_30 = Cymedr cyflymder llwytho i lawr uchaf llinellau o 10 i lai na 30 Mbit/s
    .description = Cymedr cyflymderau llwytho i lawr uchaf y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 10 i lai na 30 Mbit/s, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. Ni chaiff y llinellau eu cyfrif, felly nid oes ffigur ar gyfer ardaloedd mwy.
measure-download_average_max_30_100 = Cymedr cyflymder llwytho i lawr uchaf llinellau o 30 i lai na 100 Mbit/s
    .description = Cymedr cyflymderau llwytho i lawr uchaf y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 30 i lai na 100 Mbit/s, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. Ni chaiff y llinellau eu cyfrif, felly nid oes ffigur ar gyfer ardaloedd mwy.
measure-download_average_max_100_300 = Cymedr cyflymder llwytho i lawr uchaf llinellau o 100 i lai na 300 Mbit/s
    .description = Cymedr cyflymderau llwytho i lawr uchaf y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 100 i lai na 300 Mbit/s, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. Ni chaiff y llinellau eu cyfrif, felly nid oes ffigur ar gyfer ardaloedd mwy.
measure-download_average_max_300_900 = Cymedr cyflymder llwytho i lawr uchaf llinellau o 300 i lai na 900 Mbit/s
    .description = Cymedr cyflymderau llwytho i lawr uchaf y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 300 i lai na 900 Mbit/s, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. Ni chaiff y llinellau eu cyfrif, felly nid oes ffigur ar gyfer ardaloedd mwy.
measure-download_average_max_900 = Cymedr cyflymder llwytho i lawr uchaf llinellau 900 Mbit/s neu fwy
    .description = Cymedr cyflymderau llwytho i lawr uchaf y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 900 Mbit/s neu fwy, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. Ni chaiff y llinellau eu cyfrif, felly nid oes ffigur ar gyfer ardaloedd mwy.
measure-upload_median = Canolrif cyflymder llwytho i fyny
    .description = Canolrif cyflymder llwytho i fyny y llinellau band eang sydd mewn defnydd, mewn Mbit/s, Ofcom: cyflymder y llinellau sydd gan bobl, nid y cyflymder y gallent ei gael; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. Ni chaiff canolrif byth ei drosglwyddo i ardaloedd mwy.
measure-upload_maximum = Cyflymder llwytho i fyny uchaf
    .description = Cyflymder llwytho i fyny uchaf y llinellau band eang sydd mewn defnydd, mewn Mbit/s, Ofcom: cyflymder llinell gyflymaf yr ardal, nad yw’n dweud fawr ddim am y lleill.
measure-upload_average = Cymedr cyflymder llwytho i fyny
    .description = Cymedr cyflymder llwytho i fyny y llinellau band eang sydd mewn defnydd, mewn Mbit/s, Ofcom: cyflymder y llinellau sydd gan bobl, nid y cyflymder y gallent ei gael; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. I ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl llinellau, sy’n amcangyfrif.
measure-upload_average_0_10 = Cymedr cyflymder llwytho i fyny llinellau o dan 10 Mbit/s
    .description = Cymedr cyflymder llwytho i fyny y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o dan 10 Mbit/s, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. I ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl y llinellau hyn, sy’n amcangyfrif.
measure-upload_average_10_30 = Cymedr cyflymder llwytho i fyny llinellau o 10 i lai na 30 Mbit/s
    .description = Cymedr cyflymder llwytho i fyny y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 10 i lai na 30 Mbit/s, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. I ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl y llinellau hyn, sy’n amcangyfrif.
measure-upload_average_30_300 = Cymedr cyflymder llwytho i fyny llinellau o 30 i lai na 300 Mbit/s
    .description = Cymedr cyflymder llwytho i fyny y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 30 i lai na 300 Mbit/s, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. I ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl y llinellau hyn, sy’n amcangyfrif.
measure-upload_average_300 = Cymedr cyflymder llwytho i fyny llinellau 300 Mbit/s neu fwy
    .description = Cymedr cyflymder llwytho i fyny y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 300 Mbit/s neu fwy, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. I ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl y llinellau hyn, sy’n amcangyfrif.
measure-upload_average_max_0_10 = Cymedr cyflymder llwytho i fyny uchaf llinellau o dan 10 Mbit/s
    .description = Cymedr cyflymderau llwytho i fyny uchaf y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o dan 10 Mbit/s, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. Ni chaiff y llinellau eu cyfrif, felly nid oes ffigur ar gyfer ardaloedd mwy.
measure-upload_average_max_10_30 = Cymedr cyflymder llwytho i fyny uchaf llinellau o 10 i lai na 30 Mbit/s
    .description = Cymedr cyflymderau llwytho i fyny uchaf y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 10 i lai na 30 Mbit/s, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. Ni chaiff y llinellau eu cyfrif, felly nid oes ffigur ar gyfer ardaloedd mwy.
measure-upload_average_max_30_100 = Cymedr cyflymder llwytho i fyny uchaf llinellau o 30 i lai na 100 Mbit/s
    .description = Cymedr cyflymderau llwytho i fyny uchaf y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 30 i lai na 100 Mbit/s, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. Ni chaiff y llinellau eu cyfrif, felly nid oes ffigur ar gyfer ardaloedd mwy.
measure-upload_average_max_100_300 = Cymedr cyflymder llwytho i fyny uchaf llinellau o 100 i lai na 300 Mbit/s
    .description = Cymedr cyflymderau llwytho i fyny uchaf y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 100 i lai na 300 Mbit/s, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. Ni chaiff y llinellau eu cyfrif, felly nid oes ffigur ar gyfer ardaloedd mwy.
measure-upload_average_max_300_900 = Cymedr cyflymder llwytho i fyny uchaf llinellau o 300 i lai na 900 Mbit/s
    .description = Cymedr cyflymderau llwytho i fyny uchaf y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 300 i lai na 900 Mbit/s, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. Ni chaiff y llinellau eu cyfrif, felly nid oes ffigur ar gyfer ardaloedd mwy.
measure-upload_average_max_900 = Cymedr cyflymder llwytho i fyny uchaf llinellau 900 Mbit/s neu fwy
    .description = Cymedr cyflymderau llwytho i fyny uchaf y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 900 Mbit/s neu fwy, mewn Mbit/s, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. Ni chaiff y llinellau eu cyfrif, felly nid oes ffigur ar gyfer ardaloedd mwy.
measure-data_usage_average = Cymedr defnydd data llinell
    .description = Cymedr y data y mae llinell band eang mewn defnydd yn ei gario, mewn gigabeitiau, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. I ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl llinellau, sy’n amcangyfrif.
measure-data_usage_median = Canolrif defnydd data llinell
    .description = Canolrif y data y mae llinell band eang mewn defnydd yn ei gario, mewn gigabeitiau, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. Ni chaiff canolrif byth ei drosglwyddo i ardaloedd mwy.
measure-data_usage_average_0_10 = Cymedr defnydd data llinellau o dan 10 Mbit/s
    .description = Cymedr y data y mae’r llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o dan 10 Mbit/s yn ei gario, mewn gigabeitiau fesul llinell, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. I ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl y llinellau hyn, sy’n amcangyfrif.
measure-data_usage_average_10_30 = Cymedr defnydd data llinellau o 10 i lai na 30 Mbit/s
    .description = Cymedr y data y mae’r llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 10 i lai na 30 Mbit/s yn ei gario, mewn gigabeitiau fesul llinell, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. I ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl y llinellau hyn, sy’n amcangyfrif.
measure-data_usage_average_30_300 = Cymedr defnydd data llinellau o 30 i lai na 300 Mbit/s
    .description = Cymedr y data y mae’r llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 30 i lai na 300 Mbit/s yn ei gario, mewn gigabeitiau fesul llinell, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. I ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl y llinellau hyn, sy’n amcangyfrif.
measure-data_usage_average_300 = Cymedr defnydd data llinellau 300 Mbit/s neu fwy
    .description = Cymedr y data y mae’r llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 300 Mbit/s neu fwy yn ei gario, mewn gigabeitiau fesul llinell, Ofcom; dywed Ofcom fod cyfartaleddau’n gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post: o dan lefel awdurdod, canllaw bras ydyw. I ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl y llinellau hyn, sy’n amcangyfrif.
measure-lines = Llinellau band eang mewn defnydd
    .description = Nifer y llinellau band eang sydd mewn defnydd ac y mae Ofcom yn gwybod eu cyflymder: swm ei fandiau cyflymder.
measure-lines_0_2 = Llinellau mewn defnydd o dan 2 Mbit/s
    .description = Canran y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o dan 2 Mbit/s, Ofcom: cyflymder y llinellau sydd gan bobl, nid y cyflymder y gallent ei gael.
measure-lines_2_5 = Llinellau mewn defnydd o 2 i lai na 5 Mbit/s
    .description = Canran y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 2 i lai na 5 Mbit/s, Ofcom: cyflymder y llinellau sydd gan bobl, nid y cyflymder y gallent ei gael.
measure-lines_5_10 = Llinellau mewn defnydd o 5 i lai na 10 Mbit/s
    .description = Canran y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 5 i lai na 10 Mbit/s, Ofcom: cyflymder y llinellau sydd gan bobl, nid y cyflymder y gallent ei gael.
measure-lines_0_10 = Llinellau mewn defnydd o dan 10 Mbit/s
    .description = Canran y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o dan 10 Mbit/s, Ofcom: cyflymder y llinellau sydd gan bobl, nid y cyflymder y gallent ei gael.
measure-lines_10_30 = Llinellau mewn defnydd o 10 i lai na 30 Mbit/s
    .description = Canran y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 10 i lai na 30 Mbit/s, Ofcom: cyflymder y llinellau sydd gan bobl, nid y cyflymder y gallent ei gael.
measure-lines_30 = Llinellau mewn defnydd 30 Mbit/s neu fwy
    .description = Canran y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 30 Mbit/s neu fwy, Ofcom: cyflymder y llinellau sydd gan bobl, nid y cyflymder y gallent ei gael.
measure-lines_30_300 = Llinellau mewn defnydd o 30 i lai na 300 Mbit/s
    .description = Canran y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 30 i lai na 300 Mbit/s, Ofcom: cyflymder y llinellau sydd gan bobl, nid y cyflymder y gallent ei gael.
measure-lines_300 = Llinellau mewn defnydd 300 Mbit/s neu fwy
    .description = Canran y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 300 Mbit/s neu fwy, Ofcom: cyflymder y llinellau sydd gan bobl, nid y cyflymder y gallent ei gael.
measure-lines_30_100 = Llinellau mewn defnydd o 30 i lai na 100 Mbit/s
    .description = Canran y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 30 i lai na 100 Mbit/s, Ofcom: cyflymder y llinellau sydd gan bobl, nid y cyflymder y gallent ei gael.
measure-lines_100_300 = Llinellau mewn defnydd o 100 i lai na 300 Mbit/s
    .description = Canran y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 100 i lai na 300 Mbit/s, Ofcom: cyflymder y llinellau sydd gan bobl, nid y cyflymder y gallent ei gael.
measure-lines_300_900 = Llinellau mewn defnydd o 300 i lai na 900 Mbit/s
    .description = Canran y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 300 i lai na 900 Mbit/s, Ofcom: cyflymder y llinellau sydd gan bobl, nid y cyflymder y gallent ei gael.
measure-lines_900 = Llinellau mewn defnydd 900 Mbit/s neu fwy
    .description = Canran y llinellau band eang mewn defnydd sydd â chyflymder llwytho i lawr o 900 Mbit/s neu fwy, Ofcom: cyflymder y llinellau sydd gan bobl, nid y cyflymder y gallent ei gael.

## Signal symudol, o ffeiliau Ofcom ei hun

measure-mobile_4g_outdoors_none = Eiddo heb 4G yn yr awyr agored
    .description = Canran yr eiddo heb signal ar gyfer 4G yn yr awyr agored gan yr un gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_4g_outdoors_all = Eiddo â 4G yn yr awyr agored gan bob un o’r pedwar gweithredwr
    .description = Canran yr eiddo â signal ar gyfer 4G yn yr awyr agored gan bob un o’r pedwar gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_4g_indoors_none = Eiddo heb 4G dan do
    .description = Canran yr eiddo heb signal ar gyfer 4G dan do gan yr un gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_4g_indoors_all = Eiddo â 4G dan do gan bob un o’r pedwar gweithredwr
    .description = Canran yr eiddo â signal ar gyfer 4G dan do gan bob un o’r pedwar gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_4g_land_none = Tir heb 4G
    .description = Canran arwynebedd y tir heb signal ar gyfer 4G yn yr awyr agored gan yr un gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_4g_land_all = Tir â 4G gan bob un o’r pedwar gweithredwr
    .description = Canran arwynebedd y tir â signal ar gyfer 4G yn yr awyr agored gan bob un o’r pedwar gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_4g_roads_none = Ffyrdd A a B heb 4G mewn cerbyd
    .description = Canran ffyrdd A a B heb signal ar gyfer 4G mewn cerbyd gan yr un gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_4g_roads_all = Ffyrdd A a B â 4G mewn cerbyd gan bob un o’r pedwar gweithredwr
    .description = Canran ffyrdd A a B â signal ar gyfer 4G mewn cerbyd gan bob un o’r pedwar gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_voice_outdoors_none = Eiddo heb alwadau symudol yn yr awyr agored
    .description = Canran yr eiddo heb signal ar gyfer galwadau symudol yn yr awyr agored gan yr un gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_voice_outdoors_all = Eiddo â galwadau symudol yn yr awyr agored gan bob un o’r pedwar gweithredwr
    .description = Canran yr eiddo â signal ar gyfer galwadau symudol yn yr awyr agored gan bob un o’r pedwar gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_voice_indoors_none = Eiddo heb alwadau symudol dan do
    .description = Canran yr eiddo heb signal ar gyfer galwadau symudol dan do gan yr un gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_voice_indoors_all = Eiddo â galwadau symudol dan do gan bob un o’r pedwar gweithredwr
    .description = Canran yr eiddo â signal ar gyfer galwadau symudol dan do gan bob un o’r pedwar gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_voice_land_none = Tir heb alwadau symudol
    .description = Canran arwynebedd y tir heb signal ar gyfer galwadau symudol yn yr awyr agored gan yr un gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_voice_land_all = Tir â galwadau symudol gan bob un o’r pedwar gweithredwr
    .description = Canran arwynebedd y tir â signal ar gyfer galwadau symudol yn yr awyr agored gan bob un o’r pedwar gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_voice_roads_none = Ffyrdd A a B heb alwadau symudol mewn cerbyd
    .description = Canran ffyrdd A a B heb signal ar gyfer galwadau symudol mewn cerbyd gan yr un gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_voice_roads_all = Ffyrdd A a B â galwadau symudol mewn cerbyd gan bob un o’r pedwar gweithredwr
    .description = Canran ffyrdd A a B â signal ar gyfer galwadau symudol mewn cerbyd gan bob un o’r pedwar gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_5g_outdoors_none = Eiddo heb 5G (hyder uchel) yn yr awyr agored
    .description = Canran yr eiddo heb signal ar gyfer 5G (hyder uchel) yn yr awyr agored gan yr un gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_5g_outdoors_all = Eiddo â 5G (hyder uchel) yn yr awyr agored gan bob un o’r pedwar gweithredwr
    .description = Canran yr eiddo â signal ar gyfer 5G (hyder uchel) yn yr awyr agored gan bob un o’r pedwar gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_5g_land_none = Tir heb 5G (hyder uchel)
    .description = Canran arwynebedd y tir heb signal ar gyfer 5G (hyder uchel) yn yr awyr agored gan yr un gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_5g_land_all = Tir â 5G (hyder uchel) gan bob un o’r pedwar gweithredwr
    .description = Canran arwynebedd y tir â signal ar gyfer 5G (hyder uchel) yn yr awyr agored gan bob un o’r pedwar gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_5g_very_outdoors_none = Eiddo heb 5G (hyder uchel iawn) yn yr awyr agored
    .description = Canran yr eiddo heb signal ar gyfer 5G (hyder uchel iawn) yn yr awyr agored gan yr un gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_5g_very_outdoors_all = Eiddo â 5G (hyder uchel iawn) yn yr awyr agored gan bob un o’r pedwar gweithredwr
    .description = Canran yr eiddo â signal ar gyfer 5G (hyder uchel iawn) yn yr awyr agored gan bob un o’r pedwar gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_5g_very_land_none = Tir heb 5G (hyder uchel iawn)
    .description = Canran arwynebedd y tir heb signal ar gyfer 5G (hyder uchel iawn) yn yr awyr agored gan yr un gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.
measure-mobile_5g_very_land_all = Tir â 5G (hyder uchel iawn) gan bob un o’r pedwar gweithredwr
    .description = Canran arwynebedd y tir â signal ar gyfer 5G (hyder uchel iawn) yn yr awyr agored gan bob un o’r pedwar gweithredwr, yn ôl rhagfynegiadau’r gweithredwyr, Ofcom; i ardaloedd mwy na’r rhai a gyhoeddir rhoddir y cymedr wedi’i bwysoli yn ôl yr hyn y mae’n ganran ohono, sy’n amcangyfrif.

## Cysylltedd ardaloedd bach

measure-deri_broadband = Sgôr risg band eang (DERI)
    .description = Rhan band eang o’r Mynegai Risg Allgáu Digidol 1.6, o 0 (y risg leiaf) i 10 (y risg fwyaf) o fewn Cymru, o ddata Ofcom ar gyfer Mai 2022 ac felly cyn llawer o ffeibr llawn heddiw; cyhoeddwyd y sgôr ar gyfer AGEHIau 2011, ac amcangyfrif ydyw lle cafodd y rhain eu rhannu, eu huno neu eu hail-lunio yn 2021.

## Mynediad a’r economi

measure-library_walk = O fewn 30 munud ar droed i lyfrgell
    .description = Canran y preswylwyr sy’n byw o fewn 30 munud ar droed i lyfrgell gyhoeddus, Mai 2024, i’r rhif cyfan agosaf; ni chynhwysir llyfrgelloedd teithiol na’r rhai sydd ar agor am lai na dwy awr yr wythnos.
measure-claimants = Nifer yr hawlwyr
    .description = Pobl sy’n hawlio budd-daliadau yn bennaf am eu bod yn ddi-waith, fel canran o’r preswylwyr 16 i 64 oed, fesul blwyddyn; nid yr un peth â diweithdra, sy’n cynnwys pobl nad ydynt yn hawlio dim.
measure-employment = Cyfradd gyflogaeth (arolwg)
    .description = Canran y preswylwyr 16 i 64 oed sydd mewn gwaith, fesul blwyddyn, wedi’i hamcangyfrif o’r Arolwg Blynyddol o’r Boblogaeth ac felly â lwfans gwallau; ystadegau swyddogol sy’n cael eu datblygu, na ddylid eu cymharu â’r Cyfrifiad.
measure-no_qualifications_survey = Heb gymwysterau, 16 i 64 oed (arolwg)
    .description = Canran y preswylwyr 16 i 64 oed sydd heb gymwysterau, wedi’i hamcangyfrif o’r Arolwg Blynyddol o’r Boblogaeth ac felly â lwfans gwallau, sy’n eang iawn lle holwyd ychydig o bobl yn unig (mae’r cyhoeddwr yn galw’r ffigurau isaf yn annibynadwy); mae ffigur y Cyfrifiad yn cyfrif pawb 16 oed neu’n hŷn, gan gynnwys pobl hŷn.
measure-unemployment_modelled = Cyfradd ddiweithdra (wedi’i modelu)
    .description = Canran y preswylwyr economaidd weithgar 16 oed neu’n hŷn sy’n ddi-waith, wedi’i hamcangyfrif â model o’r Arolwg Blynyddol o’r Boblogaeth a nifer yr hawlwyr, ac felly â lwfans gwallau; mae ffigur y Cyfrifiad yn gyfran o’r holl breswylwyr 16 oed neu’n hŷn.

## Beth mae cynghorau’n dweud eu bod yn ei gynnig

measure-strategy_platform = Un platfform ar-lein
    .description = P’un a yw strategaeth ddigidol y cyngor yn crybwyll un platfform ar-lein ar gyfer ei wasanaethau ai peidio, yn ôl cymhariaeth gyhoeddedig o strategaethau (blogbost heb ddyddiad, darllenwyd ym mis Tachwedd 2026); nid yw peidio â’i grybwyll yn golygu nad yw’n cael ei gynnig.
measure-strategy_ict = Fframwaith TGCh, uwchraddio neu’r cwmwl yn gyntaf
    .description = P’un a yw strategaeth ddigidol y cyngor yn crybwyll fframwaith TGCh, uwchraddio neu “y cwmwl yn gyntaf” ai peidio, yn ôl cymhariaeth gyhoeddedig o strategaethau (blogbost heb ddyddiad, darllenwyd ym mis Tachwedd 2026); nid yw peidio â’u crybwyll yn golygu nad ydynt yn cael eu cynnig.
measure-strategy_workforce = Sgiliau digidol y gweithlu
    .description = P’un a yw strategaeth ddigidol y cyngor yn crybwyll sgiliau digidol ei weithlu ai peidio, yn ôl cymhariaeth gyhoeddedig o strategaethau (blogbost heb ddyddiad, darllenwyd ym mis Tachwedd 2026); nid yw peidio â’u crybwyll yn golygu nad oes hyfforddiant yn cael ei gynnig.
measure-strategy_inclusion = Yr un gwasanaeth ar-lein ac all-lein
    .description = P’un a yw strategaeth ddigidol y cyngor yn crybwyll yr un lefel o wasanaeth ar-lein ac all-lein, fel na chaiff neb ei adael allan, ai peidio, yn ôl cymhariaeth gyhoeddedig o strategaethau (blogbost heb ddyddiad, darllenwyd ym mis Tachwedd 2026); nid yw peidio â’i chrybwyll yn golygu nad yw’n cael ei chynnig.
measure-strategy_data = Rhannu data a gwybodaeth
    .description = P’un a yw strategaeth ddigidol y cyngor yn crybwyll rhannu data a gwybodaeth ai peidio, yn ôl cymhariaeth gyhoeddedig o strategaethau (blogbost heb ddyddiad, darllenwyd ym mis Tachwedd 2026); nid yw peidio â’i grybwyll yn golygu nad yw’n digwydd.
measure-strategy_welsh = Technoleg Gymraeg
    .description = P’un a yw strategaeth ddigidol y cyngor yn crybwyll technoleg Gymraeg ai peidio, yn ôl cymhariaeth gyhoeddedig o strategaethau (blogbost heb ddyddiad, darllenwyd ym mis Tachwedd 2026); nid yw peidio â’i chrybwyll yn golygu nad yw’n cael ei chynnig.

## Mesurau sy’n dod drwy fewnforio yn unig

measure-welsh_speakers = Siaradwyr Cymraeg
    .description = Canran y preswylwyr arferol 3 oed neu’n hŷn sy’n gallu siarad Cymraeg, Cyfrifiad 2021 (tabl TS032), yn ôl yr hyn a ddywedodd pobl amdanynt eu hunain; mae’n dangos i bwy y byddai sesiynau yn Gymraeg. Amcangyfrifon yw ffigurau wardiau: swm yr AGEHIau sy’n cyfateb orau i’r ward.
measure-wimd_2019 = MALlC 2019, cyffredinol: safle
    .description = Safle ymhlith 1,909 AGEHI 2011 o ran amddifadedd cyffredinol, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r mwyaf difreintiedig, wedi’i gario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei safle, a chan un a unwyd y lle y byddai sgôr gymedrig ei rhannau wedi’i gael (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_decile = MALlC 2019, cyffredinol: degradd
    .description = Y ddegfed ran o 1,909 AGEHI 2011 yn ôl safle o ran amddifadedd cyffredinol, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r ddegfed ran fwyaf difreintiedig, wedi’i chario i AGEHIau 2021 fel y safle; nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_score = MALlC 2019, cyffredinol: sgôr
    .description = Sgôr o 0 i 100 o ran amddifadedd cyffredinol, Mynegai Amddifadedd Lluosog Cymru 2019, lle mae mwy yn golygu mwy difreintiedig, wedi’i chario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei sgôr, a chan un a unwyd gymedr ei rhannau (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_income = MALlC 2019, incwm: safle
    .description = Safle ymhlith 1,909 AGEHI 2011 ym maes incwm, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r mwyaf difreintiedig, wedi’i gario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei safle, a chan un a unwyd y lle y byddai sgôr gymedrig ei rhannau wedi’i gael (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_income_decile = MALlC 2019, incwm: degradd
    .description = Y ddegfed ran o 1,909 AGEHI 2011 yn ôl safle ym maes incwm, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r ddegfed ran fwyaf difreintiedig, wedi’i chario i AGEHIau 2021 fel y safle; nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_income_score = MALlC 2019, incwm: sgôr
    .description = Sgôr o 0 i 100 ym maes incwm, Mynegai Amddifadedd Lluosog Cymru 2019, lle mae mwy yn golygu mwy difreintiedig, wedi’i chario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei sgôr, a chan un a unwyd gymedr ei rhannau (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_employment = MALlC 2019, cyflogaeth: safle
    .description = Safle ymhlith 1,909 AGEHI 2011 ym maes cyflogaeth, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r mwyaf difreintiedig, wedi’i gario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei safle, a chan un a unwyd y lle y byddai sgôr gymedrig ei rhannau wedi’i gael (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_employment_decile = MALlC 2019, cyflogaeth: degradd
    .description = Y ddegfed ran o 1,909 AGEHI 2011 yn ôl safle ym maes cyflogaeth, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r ddegfed ran fwyaf difreintiedig, wedi’i chario i AGEHIau 2021 fel y safle; nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_employment_score = MALlC 2019, cyflogaeth: sgôr
    .description = Sgôr o 0 i 100 ym maes cyflogaeth, Mynegai Amddifadedd Lluosog Cymru 2019, lle mae mwy yn golygu mwy difreintiedig, wedi’i chario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei sgôr, a chan un a unwyd gymedr ei rhannau (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_health = MALlC 2019, iechyd: safle
    .description = Safle ymhlith 1,909 AGEHI 2011 ym maes iechyd, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r mwyaf difreintiedig, wedi’i gario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei safle, a chan un a unwyd y lle y byddai sgôr gymedrig ei rhannau wedi’i gael (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_health_decile = MALlC 2019, iechyd: degradd
    .description = Y ddegfed ran o 1,909 AGEHI 2011 yn ôl safle ym maes iechyd, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r ddegfed ran fwyaf difreintiedig, wedi’i chario i AGEHIau 2021 fel y safle; nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_health_score = MALlC 2019, iechyd: sgôr
    .description = Sgôr o 0 i 100 ym maes iechyd, Mynegai Amddifadedd Lluosog Cymru 2019, lle mae mwy yn golygu mwy difreintiedig, wedi’i chario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei sgôr, a chan un a unwyd gymedr ei rhannau (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_education = MALlC 2019, addysg: safle
    .description = Safle ymhlith 1,909 AGEHI 2011 ym maes addysg, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r mwyaf difreintiedig, wedi’i gario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei safle, a chan un a unwyd y lle y byddai sgôr gymedrig ei rhannau wedi’i gael (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_education_decile = MALlC 2019, addysg: degradd
    .description = Y ddegfed ran o 1,909 AGEHI 2011 yn ôl safle ym maes addysg, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r ddegfed ran fwyaf difreintiedig, wedi’i chario i AGEHIau 2021 fel y safle; nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_education_score = MALlC 2019, addysg: sgôr
    .description = Sgôr o 0 i 100 ym maes addysg, Mynegai Amddifadedd Lluosog Cymru 2019, lle mae mwy yn golygu mwy difreintiedig, wedi’i chario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei sgôr, a chan un a unwyd gymedr ei rhannau (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_access = MALlC 2019, mynediad at wasanaethau: safle
    .description = Safle ymhlith 1,909 AGEHI 2011 ym maes mynediad at wasanaethau, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r mwyaf difreintiedig, wedi’i gario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei safle, a chan un a unwyd y lle y byddai sgôr gymedrig ei rhannau wedi’i gael (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_access_decile = MALlC 2019, mynediad at wasanaethau: degradd
    .description = Y ddegfed ran o 1,909 AGEHI 2011 yn ôl safle ym maes mynediad at wasanaethau, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r ddegfed ran fwyaf difreintiedig, wedi’i chario i AGEHIau 2021 fel y safle; nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_access_score = MALlC 2019, mynediad at wasanaethau: sgôr
    .description = Sgôr o 0 i 100 ym maes mynediad at wasanaethau, Mynegai Amddifadedd Lluosog Cymru 2019, lle mae mwy yn golygu mwy difreintiedig, wedi’i chario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei sgôr, a chan un a unwyd gymedr ei rhannau (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_housing = MALlC 2019, tai: safle
    .description = Safle ymhlith 1,909 AGEHI 2011 ym maes tai, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r mwyaf difreintiedig, wedi’i gario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei safle, a chan un a unwyd y lle y byddai sgôr gymedrig ei rhannau wedi’i gael (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_housing_decile = MALlC 2019, tai: degradd
    .description = Y ddegfed ran o 1,909 AGEHI 2011 yn ôl safle ym maes tai, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r ddegfed ran fwyaf difreintiedig, wedi’i chario i AGEHIau 2021 fel y safle; nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_housing_score = MALlC 2019, tai: sgôr
    .description = Sgôr o 0 i 100 ym maes tai, Mynegai Amddifadedd Lluosog Cymru 2019, lle mae mwy yn golygu mwy difreintiedig, wedi’i chario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei sgôr, a chan un a unwyd gymedr ei rhannau (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_safety = MALlC 2019, diogelwch cymunedol: safle
    .description = Safle ymhlith 1,909 AGEHI 2011 ym maes diogelwch cymunedol, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r mwyaf difreintiedig, wedi’i gario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei safle, a chan un a unwyd y lle y byddai sgôr gymedrig ei rhannau wedi’i gael (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_safety_decile = MALlC 2019, diogelwch cymunedol: degradd
    .description = Y ddegfed ran o 1,909 AGEHI 2011 yn ôl safle ym maes diogelwch cymunedol, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r ddegfed ran fwyaf difreintiedig, wedi’i chario i AGEHIau 2021 fel y safle; nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_safety_score = MALlC 2019, diogelwch cymunedol: sgôr
    .description = Sgôr o 0 i 100 ym maes diogelwch cymunedol, Mynegai Amddifadedd Lluosog Cymru 2019, lle mae mwy yn golygu mwy difreintiedig, wedi’i chario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei sgôr, a chan un a unwyd gymedr ei rhannau (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_environment = MALlC 2019, amgylchedd ffisegol: safle
    .description = Safle ymhlith 1,909 AGEHI 2011 ym maes amgylchedd ffisegol, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r mwyaf difreintiedig, wedi’i gario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei safle, a chan un a unwyd y lle y byddai sgôr gymedrig ei rhannau wedi’i gael (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_environment_decile = MALlC 2019, amgylchedd ffisegol: degradd
    .description = Y ddegfed ran o 1,909 AGEHI 2011 yn ôl safle ym maes amgylchedd ffisegol, Mynegai Amddifadedd Lluosog Cymru 2019, lle 1 yw’r ddegfed ran fwyaf difreintiedig, wedi’i chario i AGEHIau 2021 fel y safle; nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_environment_score = MALlC 2019, amgylchedd ffisegol: sgôr
    .description = Sgôr o 0 i 100 ym maes amgylchedd ffisegol, Mynegai Amddifadedd Lluosog Cymru 2019, lle mae mwy yn golygu mwy difreintiedig, wedi’i chario i AGEHIau 2021: mae gan rannau AGEHI a holltwyd ei sgôr, a chan un a unwyd gymedr ei rhannau (amcangyfrifon ill dau); nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_most_10 = MALlC 2019, cyffredinol: AGEHIau ymhlith y 10% mwyaf difreintiedig
    .description = Canran AGEHIau 2011 yr ardal a oedd ymhlith y 10% mwyaf difreintiedig yng Nghymru o ran amddifadedd cyffredinol, Mynegai Amddifadedd Lluosog Cymru 2019; nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_most_20 = MALlC 2019, cyffredinol: AGEHIau ymhlith y 20% mwyaf difreintiedig
    .description = Canran AGEHIau 2011 yr ardal a oedd ymhlith y 20% mwyaf difreintiedig yng Nghymru o ran amddifadedd cyffredinol, Mynegai Amddifadedd Lluosog Cymru 2019; nid yw’n bwynt cynharach ym mynegai 2025.
measure-wimd_2019_most_50 = MALlC 2019, cyffredinol: AGEHIau ymhlith y 50% mwyaf difreintiedig
    .description = Canran AGEHIau 2011 yr ardal a oedd ymhlith y 50% mwyaf difreintiedig yng Nghymru o ran amddifadedd cyffredinol, Mynegai Amddifadedd Lluosog Cymru 2019; nid yw’n bwynt cynharach ym mynegai 2025.
measure-internet_use = Pobl sy’n defnyddio’r rhyngrwyd (arolwg)
    .description = Canran y bobl 16 oed neu’n hŷn sy’n defnyddio’r rhyngrwyd, Arolwg Cenedlaethol Cymru, sy’n sampl ac felly â lwfans gwallau; nid oes ffigur islaw awdurdodau lleol.
measure-internet_at_home = Aelwydydd â mynediad at y rhyngrwyd (arolwg)
    .description = Canran yr aelwydydd sydd â mynediad at y rhyngrwyd gartref, Arolwg Cenedlaethol Cymru, sy’n sampl ac felly â lwfans gwallau; nid oes ffigur islaw awdurdodau lleol.
measure-digital_skills = Pobl â’r sgiliau digidol sylfaenol (arolwg)
    .description = Canran y bobl 16 oed neu’n hŷn sy’n dangos y pum sgìl digidol sylfaenol i gyd (trin gwybodaeth a chynnwys, cyfathrebu, trafod busnes, datrys problemau, bod yn ddiogel ac yn gyfreithlon ar-lein), Arolwg Cenedlaethol Cymru, sy’n sampl ac felly â lwfans gwallau; nid oes ffigur islaw awdurdodau lleol.

## Mesurau un cyhoeddiad yn unig, a'r newid o un cyhoeddiad i un arall

# $measure: enw'r mesur; $release, $from, $to: misoedd, blynyddoedd neu ddyddiau.
variant-release = { $measure } ({ $release })
variant-change = { $measure }: newid rhwng { $from } a { $to }
    .description = Ffigur { $to } llai ffigur { $from }. Gall newid ddod hefyd o newid mewn diffiniad neu ddull: gweler y cyhoeddiadau.

theme-own = Eich data eich hun

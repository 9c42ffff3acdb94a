### Ffeiliau Cysylltu’r Gwledydd Ofcom: beth ydynt, beth sydd o’i le arnynt, beth i’w wybod amdanynt.

## Beth yw ffeil

import-kind-ofcom-coverage = Ofcom: argaeledd band eang sefydlog fesul ardal
import-kind-ofcom-postcode-coverage = Ofcom: argaeledd band eang sefydlog fesul cod post
import-kind-ofcom-speeds = Ofcom: cyflymder llinellau mewn defnydd fesul ardal
import-kind-ofcom-postcode-speeds = Ofcom: cyflymder llinellau mewn defnydd fesul cod post
import-kind-ofcom-take-up = Ofcom: defnydd o ffeibr llawn
import-kind-ofcom-mobile = Ofcom: signal symudol
import-kind-ofcom-nations = Ofcom: argaeledd band eang sefydlog yn y gwledydd
import-kind-ofcom-other-areas = Ofcom: fesul ardaloedd nad ydynt gan Cyswllt

## Enw datganiad

import-ofcom-fixed-oa = Cysylltu’r Gwledydd: argaeledd band eang sefydlog fesul ardal gynnyrch
import-ofcom-fixed-oa-residential = Cysylltu’r Gwledydd: argaeledd band eang sefydlog i eiddo preswyl fesul ardal gynnyrch
import-ofcom-fixed-authority = Cysylltu’r Gwledydd: argaeledd band eang sefydlog fesul awdurdod lleol
import-ofcom-fixed-authority-residential = Cysylltu’r Gwledydd: argaeledd band eang sefydlog i eiddo preswyl fesul awdurdod lleol
import-ofcom-fixed-postcode = Cysylltu’r Gwledydd: argaeledd band eang sefydlog fesul cod post
import-ofcom-fixed-postcode-residential = Cysylltu’r Gwledydd: argaeledd band eang sefydlog i eiddo preswyl fesul cod post
import-ofcom-speeds-oa = Cysylltu’r Gwledydd: cyflymder llinellau mewn defnydd fesul ardal gynnyrch
import-ofcom-speeds-authority = Cysylltu’r Gwledydd: cyflymder llinellau mewn defnydd fesul awdurdod lleol
import-ofcom-speeds-postcode = Cysylltu’r Gwledydd: cyflymder llinellau mewn defnydd fesul cod post
import-ofcom-take-up = Cysylltu’r Gwledydd: defnydd o ffeibr llawn fesul awdurdod lleol
import-ofcom-mobile = Cysylltu’r Gwledydd: signal symudol fesul awdurdod lleol
import-ofcom-nations = Cysylltu’r Gwledydd: argaeledd band eang sefydlog yng Nghymru
import-ofcom-nations-residential = Cysylltu’r Gwledydd: argaeledd band eang sefydlog i eiddo preswyl yng Nghymru

## Pam na ellir darllen ffeil

error-ofcom-vintage = { $file }: nid yw’r ffeil na’i henw (fel 202601_…) yn dweud o ba bryd y daw’r data. Rhowch y mis, er enghraifft 2026-01.
error-ofcom-columns = Nid oes gan { $file } golofnau un o dablau Cysylltu’r Gwledydd Ofcom. Gwiriwch mai’r ffeil fel y cyhoeddodd Ofcom hi ydyw.
error-ofcom-counts = Nid oes niferoedd eiddo yn { $file }: mae angen y golofn “All Premises” ac un “Number of premises …”, gan na ellir adio canrannau ar eu pen eu hunain.

## Beth i’w wybod am ffeil

import-note-ofcom-full-fibre = Nid yw Ofcom yn cyhoeddi ffeibr llawn o dan lefel awdurdod lleol.
import-note-ofcom-residential = Eiddo preswyl yn unig yw’r rhain, a gedwir ochr yn ochr â ffigurau pob eiddo fel mesurau ar wahân.
import-note-ofcom-decent = Ers Ionawr 2026 mae Ofcom yn galw’r eiddo “below the USO” yn rhai “unable to receive decent broadband from fixed or FWA”. Cedwir hwy fel yr un mesur. Gall newid ers cyn y mis hwnnw ddod o’r diffiniad.
import-note-ofcom-left-out = Ardaloedd cynnyrch y mae’r ffeil yn eu hepgor: { $count }. Mae Ofcom yn hepgor y rhai heb eiddo, felly nid ydynt yn ychwanegu dim at ardaloedd mwy.
import-note-ofcom-no-lsoa = AGEHIau nad oes yr un o’u hardaloedd cynnyrch yn y ffeil: { $count }. Nid oes ffigurau ganddynt hwy na chan yr ardaloedd mwy y maent yn rhan ohonynt.
import-note-ofcom-other-areas = Codau yng Nghymru nad ydynt yn ardaloedd heddiw: { $count }. Mae ffeiliau hŷn Ofcom yn ymwneud ag ardaloedd cynnyrch 2011. Nid oes ffigurau gan ardaloedd mwy sydd heb un o ardaloedd cynnyrch heddiw.
import-note-ofcom-percentages = Canrannau sy’n wahanol i gyfrifon y ffeil ei hun y tu hwnt i dalgrynnu: { $count }. Mae’r gyntaf yn llinell { NUMBER($line, useGrouping: "false") }, colofn “{ $column }”: { $found } yn lle { $expected }. Y cyfrifon a ddefnyddir.
import-note-ofcom-bands = Rhesi nad yw eu bandiau cyflymder yn adio i’r eiddo a barwyd: { $count }. Y gyntaf yw llinell { NUMBER($line, useGrouping: "false") }: { $found } yn lle { $expected }.
import-note-ofcom-withheld = Ffigurau y mae’r cyhoeddwr yn eu hatal: { $count }. Fe’u dangosir fel rhai wedi’u hatal, ac felly hefyd bob swm y maent yn rhan ohono.
import-note-ofcom-small-speeds = Dywed Ofcom fod cyflymderau cyfartalog yn gadarn ar gyfer awdurdodau lleol, ond nid ar gyfer codau post. O dan lefel awdurdod, canllaw bras ydynt.
import-note-ofcom-averages = Mae cyfartaleddau ardaloedd mwy wedi’u pwysoli yn ôl nifer y llinellau, ac amcangyfrifon ydynt. Mae canolrifau a’r cyflymderau uchaf yn aros lle cânt eu cyhoeddi.
import-note-ofcom-no-lines = Nid yw’r ffeil yn cyfrif llinellau y gellid pwysoli ei chyfartaleddau yn eu hôl, felly nid oes ffigurau ar gyfer ardaloedd mwy.
import-note-ofcom-postcodes = Cedwir ffigurau codau post fel y’u cyhoeddwyd. Ni chânt byth eu cyfartalu, gan eu bod yn dod heb nifer yr eiddo na’r llinellau.
import-note-ofcom-postcodes-near = Codau post nad ydynt yng nghyfeiriadur Cymru Cyswllt er bod eraill o’u sector yno: { $count }. Maent dros y ffin, neu’n fwy newydd na’r cyfeiriadur.
import-note-ofcom-postcodes-withheld = Ffigurau codau post y mae’r cyhoeddwr yn eu hatal: { $count }. Nid oes ffigur gan y codau post hynny.
import-note-ofcom-take-up = Daw’r defnydd mewn canrannau cyfan heb gyfrifon, felly nid oes ffigur ar gyfer Cymru.
import-note-ofcom-mobile = Yr hyn y mae’r gweithredwyr yn ei ragfynegi yw signal symudol, nid yr hyn a fesurwyd. Ni ddefnyddir y colofnau ar gyfer un, dau neu dri gweithredwr, traffyrdd, 2G na 3G.
import-note-ofcom-mobile-wales = Mae canrannau Cymru wedi’u pwysoli yn ôl eiddo, tir neu ffyrdd, ac amcangyfrifon ydynt.

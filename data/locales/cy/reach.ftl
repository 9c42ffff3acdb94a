### Cyrraedd: pwy sydd o fewn cyrraedd pa bwynt cymorth, beth sydd o’i le ar gwestiwn, a beth i’w wybod am ateb.

## Pam na ellir rhoi ateb

# $measure: ei ddynodwr; $levels: dynodwyr y lefelau sydd ganddo
error-reach-no-lsoa-figures = Nid oes gan “{ $measure }” ffigurau ar gyfer AGEHIau, dim ond ar gyfer: { $levels }. Ni chaiff ffigur ardal fwy byth ei daenu dros ei AGEHIau. Dewiswch fesur arall, neu mewnforiwch ddatganiad â ffigurau ardaloedd bach.
# $measure: ei ddynodwr
error-reach-no-count = Nid yw “{ $measure }” yn dweud faint sydd: nid yw’n gyfrif nac yn gyfran o nifer hysbys. Dewiswch fesur arall, fel older_65 neu households.
# $group: dynodwr y mesur neu’r rysáit; $areas: AGEHI
error-reach-below-zero = Mae “{ $group }” yn is na sero; nifer yr AGEHIau lle mae felly: { $areas }. Ni ellir cyfrif neb â llai na dim. Dewiswch fesur arall, neu, ar gyfer rysáit, y normaleiddio min-max neu rank.
# Dim newidynnau
error-reach-no-roads = Nid oes rhwydwaith ffyrdd yn y gweithle hwn. Mewnforiwch un yn gyntaf, neu defnyddiwch linellau syth â ffactor dargyfeirio.
# $found: yr hyn a roddwyd
error-reach-detour = Nid yw’r ffactor dargyfeirio { $found } yn bosibl. Rhowch rif o 1 (y llinell syth) i fyny; 1.3 sy’n arferol.
# $detail: yr hyn a ganfuwyd, yn Saesneg
error-reach-coordinates = Ni ellir cyfrifo pellteroedd: { $detail }. Gwiriwch gyfesurynnau’r pwyntiau.
# $found: sawl grŵp; $most: y mwyaf
error-reach-groups = { $found ->
    [0] Ni enwyd grŵp. Enwch fesur, fel older_65, neu hyd at { $most }.
   *[other] Nifer y grwpiau a enwyd: { $found }. Enwch rhwng 1 a { $most }.
  }
# Dim newidynnau
error-reach-no-points = Nid oes pwyntiau cymorth. Cymerwch y llyfrgelloedd, neu ychwanegwch eich rhestr eich hun.
# $count: pwyntiau
error-reach-none-left = Nid oes yr un pwynt o’r math, yr iaith a’r hygyrchedd y gofynnwyd amdanynt; nifer y pwyntiau ar y rhestr: { $count }. Gofynnwch am lai.
# $found: pwyntiau; $most: y mwyaf
error-reach-too-many-points = Nifer y pwyntiau cymorth sy’n cyfrif yw { $found }; { $most } yw’r mwyaf posibl. Gadewch rai allan.
# $id: dynodydd y pwynt
error-reach-no-place = Nid oes cyfesurynnau gan y pwynt “{ $id }”. Rhowch god post iddo, neu le ar y map.
# $found: yr hyn a roddwyd
error-reach-capacity = Nid yw’r capasiti { $found } yn bosibl. Rhowch rif o 0 i fyny.
# $id: dynodydd y pwynt; $found: yr hyn a roddwyd
error-reach-capacity-of = Capasiti’r pwynt “{ $id }” yw { $found }, nad yw’n bosibl. Rhowch rif o 0 i fyny, neu gadewch ef yn wag.
# $found: yr hyn a roddwyd; $points: sawl pwynt sy’n cyfrif
error-reach-at-least = Ni all neb fod o fewn cyrraedd { $found } o bwyntiau o leiaf pan mai { $points } sydd. Rhowch rif rhwng 1 a { $points }.
# $found: y cilometrau a roddwyd; $most: y mwyaf
error-reach-within = Nid yw { $found } km yn bellter i fod o’i fewn. Rhowch fwy na 0, a dim mwy na { $most } km.
# $found: ffyrdd o bobl at bwyntiau; $most: y mwyaf
error-reach-too-many-ways = Mae { $found } o ffyrdd o bobl at bwyntiau o fewn y pellter, a { $most } ar y mwyaf sy’n ffitio yn y cof. Dewiswch bellter byrrach, neu lai o bwyntiau.
# $level: dynodydd y lefel
error-reach-level = Nid yw ardaloedd y lefel “{ $level }” wedi’u gwneud o AGEHIau cyfan, ac fesul AGEHI y mae pobl yn hysbys. Dewiswch lefel o AGEHIau neu ardaloedd mwy.
# $code: cod yr ardal
error-reach-nobody = Nid oes AGEHI cyfan yn { $code }, ac fesul AGEHI y mae pobl yn hysbys. Dewiswch AGEHI neu ardal fwy.
# $level: dynodydd y lefel; $code: cod yr ardal
error-reach-none-inside = Nid oes ardal gyfan o’r lefel “{ $level }” yn { $code }. Dewiswch lefel o ardaloedd llai.

## Beth i’w wybod am ateb

# Dim newidynnau
reach-note-straight = Llinellau syth yw’r pellteroedd. Mae’r ffordd yno’n hirach.
# $factor: rhif o 1 i fyny
reach-note-detour = Llinellau syth wedi’u lluosi â { $factor } yw’r pellteroedd, am fod y ffordd yno’n hirach.
reach-note-walking = Pellteroedd ar droed ar hyd y ffyrdd a’r llwybrau a fewnforiwyd yw’r rhain.
reach-note-driving = Pellteroedd mewn car ar hyd y ffyrdd a fewnforiwyd yw’r rhain.
reach-note-spread = Rhoddir pobl AGEHI yn gyfartal ar ei chodau post. Nid yw’r cyfeiriadur yn dweud pa godau post nad ydynt mewn defnydd mwyach, felly mae’r rheini’n cyfrif hefyd. Amcangyfrif, felly, yw pwy mewn AGEHI sydd o fewn cyrraedd.
reach-note-border = Dim ond os yw ar y rhestr o bwyntiau y mae cymorth y tu allan i Gymru yn cyfrif, a phobl yng Nghymru yn unig a gyfrifir.
reach-note-ward = Nid yw wardiau wedi’u gwneud o AGEHIau cyfan: ffigurau’r AGEHIau sy’n cyfateb orau i ward a roddir.
reach-note-libraries = Daw’r llyfrgelloedd o restr heb ddyddiad a luniwyd gan wirfoddolwyr (tua 2016 i 2020). Gwiriwch fod llyfrgell yno o hyd.
# $count: pwyntiau a adawyd allan; $kept: pwyntiau sy’n cyfrif
reach-note-filtered = Pwyntiau a adawyd allan, am nad yw’r rhestr yn dweud eu bod fel y gofynnwyd: { $count }. Pwyntiau sy’n cyfrif: { $kept }.
reach-note-overlap = Mae’r grwpiau’n gorgyffwrdd: gall yr un person fod mewn sawl un. Peidiwch byth ag adio eu niferoedd at ei gilydd.
reach-note-weight = Mae mynegai blaenoriaeth yn cyfrif fel ei sgôr wedi’i lluosi â nifer y preswylwyr. Pwysau yw hynny, nid nifer o bobl.
# $groups: dynodwyr mesurau
reach-note-estimated = Amcangyfrifon yw niferoedd yr AGEHIau, neu rai ohonynt, ar gyfer: { $groups }.
# $group: dynodydd y mesur; $count: AGEHIau
reach-note-left-out = AGEHIau a adawyd allan am nad oes nifer “{ $group }” ar eu cyfer, neu am ei fod yn cael ei ddal yn ôl: { $count }.
# $count: pwyntiau
reach-note-same-place = Pwyntiau sydd yn yr un lle ag un arall: { $count }. Mae pob un yn cyfrif ar ei ben ei hun.
# $count: pwyntiau
reach-note-nobody = Pwyntiau heb neb o’r rhai a gyfrifir o fewn y pellter: { $count }.
# $near, $middle a $far: pen draw’r parthau mewn cilometrau
reach-note-capacity = Rhennir y capasiti yn ôl dull estynedig y dalgylch arnofiol dau gam (E2SFCA): mae parthau hyd at { $near }, { $middle } a { $far } km yn cyfrif 1, 0.68 a 0.22. Mae gan holl bobl y grŵp yng Nghymru eu rhan ohono, hyd yn oed y rhai na chyfrifir yma.
# $count: pwyntiau
reach-note-no-capacity = Pwyntiau heb gapasiti ar y rhestr, nad oes ganddynt ran yn yr hygyrchedd: { $count }.

## Y llinell orchymyn

# $group: enw’r mesur; $reached, $total: pobl; $share: y cant; $km: y pellter
cli-reach-share = { $group }: { $reached } o { $total } ({ $share }%) o fewn { $km } km.
# $group: enw’r mesur; $half, $most: cilometrau
cli-reach-distances = { $group }: hanner o fewn { $half } km i’r pwynt agosaf, naw o bob deg o fewn { $most } km.
cli-column-total = Cyfanswm
cli-column-reached = O fewn cyrraedd
cli-column-share = Cyfran
cli-column-missed = Y tu hwnt i gyrraedd
cli-column-mean_m = Cymedr (m)
cli-column-median_m = Hanner o fewn (m)
cli-column-p90_m = Naw o bob deg o fewn (m)
cli-column-reached_at_least = O gyrraedd sawl un
cli-column-capacity_per_1000 = Capasiti am bob 1,000
cli-column-state = Cyflwr
cli-column-left_out = Gadawyd allan
cli-column-easting = Dwyreiniad
cli-column-northing = Gogleddiad
cli-column-capacity = Capasiti
cli-column-only = Yma’n unig
cli-column-nearest = Agosaf yma

### Y rhestr dargedau: ardaloedd neu leoliadau â’r bobl i’w cyrraedd, yn y ffenestr, ar y llinell orchymyn ac fel ffeiliau.
### Lleoliad yw “site” yma, gan mai “rank” yw safle.

## Teitlau

# $level: enw lefel, lluosog
targets-title-areas = Pobl i’w cyrraedd: { $level }
targets-title-sites = Pobl i’w cyrraedd o leoliadau newydd
targets-subtitle-areas = Cynhwysiant digidol: ardaloedd a phobl i’w cyrraedd
targets-subtitle-sites = Cynhwysiant digidol: lleoliadau a phobl i’w cyrraedd
# $title: beth yw enw’r rhestr
targets-description = Rhestr o bobl i’w cyrraedd: { $title }.
targets-section-list = Y rhestr
targets-section-known = Beth arall sy’n hysbys

## Sut y cafwyd y ffigurau

# $kilometres: y pellter
targets-note-areas = I’w cyrraedd: pobl ardal sy’n byw ymhellach na { $kilometres } km o bob pwynt cymorth.
targets-note-sites = I’w cyrraedd: pobl o fewn { $kilometres } km i leoliad, heb leoliad arall ar y rhestr yn nes atynt, ac nad ydynt o fewn { $kilometres } km i unrhyw bwynt cymorth sydd yno eisoes. Mewn un lleoliad yn unig y cyfrifir pob person.
# $count: sawl pwynt
targets-note-supports = Pwyntiau cymorth: { $count }.
targets-note-no-support = Nid oes pwynt cymorth y tu ôl i’r rhestr hon, felly nid oes neb o fewn cyrraedd un eto.
targets-note-libraries = Daw’r llyfrgelloedd cyhoeddus o restr a luniwyd gan wirfoddolwyr, heb ddyddiad (tua 2016 i 2020) a heb oriau agor: gwiriwch fod llyfrgell yn dal ar agor.
targets-note-straight = Llinellau syth yw’r pellteroedd; mae’r ffordd yno’n hirach.
# $factor: rhif o 1 i fyny
targets-note-detour = Llinellau syth wedi’u lluosi â { $factor } yw’r pellteroedd, i gyfrif am droeon y ffyrdd go iawn.
targets-note-walking = Pellteroedd ar droed ar hyd y ffyrdd a’r llwybrau a fewnforiwyd yw’r rhain.
targets-note-driving = Pellteroedd mewn car ar hyd y ffyrdd a fewnforiwyd yw’r rhain.
targets-note-people = Rhoddir pobl ardal fach (AGEHI) yn gyfartal ar ei chodau post. Nid yw’r cyfeiriadur codau post yn dweud pa rai nad ydynt mewn defnydd mwyach, felly mae’r rheini’n cyfrif hefyd. Amcangyfrifon yw’r niferoedd ar gyfer rhan o ardal fach.
targets-note-nearest = Cymorth agosaf ardal: y pwynt sydd agosaf at y rhan fwyaf o bobl y grŵp cyntaf. Mae hanner y grŵp hwnnw’n byw o fewn y pellter a ddangosir i’r pwynt sydd agosaf atynt.
targets-note-rank = Mae’r rhestr yn nhrefn faint o bobl y grŵp cyntaf sydd i’w cyrraedd; yn safle 1 y mae’r mwyaf.
targets-note-groups = Mae’r grwpiau’n gorgyffwrdd: gall yr un person fod mewn sawl un. Peidiwch byth ag adio eu niferoedd at ei gilydd.
targets-note-weight = Mae mynegai blaenoriaeth yn cyfrif fel ei sgôr wedi’i lluosi â nifer y preswylwyr: pwysau, nid nifer o bobl.
targets-note-wards = Nid yw wardiau wedi’u gwneud o ardaloedd bach cyfan: niferoedd yr ardaloedd bach sy’n cyfateb orau iddynt a roddir.
# $count: sawl rhes
targets-note-unavailable = Rhesi heb nifer ar gyfer rhyw grŵp am nad oes ffigur: { $count }. Nid ydynt yng nghyfanswm y grŵp hwnnw.
targets-note-suppressed = Rhesi heb nifer ar gyfer rhyw grŵp am fod y cyhoeddwr yn ei ddal yn ôl: { $count }. Nid ydynt yng nghyfanswm y grŵp hwnnw.
targets-note-no-welsh = Nid yw siaradwyr Cymraeg ar y rhestr hon: mewnforiwch dabl TS032 Cyfrifiad 2021 i’w cael.
# $name: ardal
targets-line-within = Ar gyfer pobl yr ardal hon: { $name }.
# $measure: enw mesur; $level: enw lefel, lluosog
targets-line-larger = Nid yw “{ $measure }” yn hysbys ar gyfer ardaloedd llai: ffigur yr ardal fwy o’i hamgylch sydd gan bob rhes ({ $level }).
# $list: enwau mesurau â dyddiadau
targets-line-dates = Dyddiadau’r ffigurau: { $list }.

## Beth i edrych arno cyn anfon y rhestr

# $count: faint; $list: codau neu ddynodyddion
targets-warning-notes = Gadawyd allan nodiadau am yr hyn nad yw ar y rhestr ({ $count }): { $list }. Gwiriwch y codau a’r dynodyddion.
targets-warning-outside = Lleoliadau y tu allan i Gymru, na wyddys dim arall amdanynt yma ({ $count }): { $list }.
# $count: sawl pwynt
targets-warning-supports = Gadawyd allan bwyntiau cymorth heb leoliad: { $count }.

## Colofnau

targets-column-rank = Safle
    .description = Yn 1 y mae’r mwyaf o bobl y grŵp cyntaf i’w cyrraedd; mae niferoedd cyfartal yn rhannu’r safle isaf.
targets-column-area = Ardal
targets-column-site = Lleoliad
targets-column-authority-cy = Awdurdod lleol yn Gymraeg
# $group: pwy sydd i’w cyrraedd
targets-to-reach = { $group }: i’w cyrraedd
targets-number = { $group }: yn yr ardal
targets-column-nearest = Cymorth agosaf
targets-column-distance = Pellter
targets-column-metres = Metrau at gymorth
targets-column-kilometres = Cilometrau at gymorth
targets-column-rural-urban = Gwledig neu drefol
targets-column-notes = Partneriaid a nodiadau
targets-column-easting = Metrau i’r dwyrain (y Grid Cenedlaethol)
targets-column-northing = Metrau i’r gogledd (y Grid Cenedlaethol)

## Yr adroddiad

# $number: faint sydd
targets-of-all = o { $number } yn yr ardaloedd hyn
# $count: sawl rhes; $list: enwau â niferoedd
targets-lead-areas = Ardaloedd ar y rhestr: { $count }. Y mwyaf o bobl i’w cyrraedd: { $list }.
targets-lead-sites = Lleoliadau ar y rhestr: { $count }. Y mwyaf o bobl i’w cyrraedd: { $list }.
# $group: pwy sydd i’w cyrraedd
targets-lead-nobody = Neb i’w gyrraedd: { $group }.
# $group: pwy sydd i’w cyrraedd
targets-map-areas = { $group }: i’w cyrraedd ym mhob ardal; po dywyllaf, mwyaf.
targets-map-sites = Lleoliadau’r rhestr, pob un â’i safle.
# $title: beth yw enw’r rhestr; $list: enwau â niferoedd
targets-map-alt = Map: { $title }. Y mwyaf o bobl i’w cyrraedd: { $list }.
targets-map-supports = Pwyntiau cymorth
targets-map-ranked = Lleoliadau â’u safleoedd
targets-tab-list = Rhestr

## Gwallau

error-targets-no-groups = Nid yw’r rhestr ar gyfer neb. Enwch o leiaf un mesur, fel older_65.
# $found: faint; $most: faint a all fod
error-targets-many-groups = Mae lle i { $most } o grwpiau ar restr, nid i { $found }. Gadewch rai allan.
# $level: dynodydd y lefel
error-targets-no-areas = Nid oes ardal o’r lefel { $level } yn yr hyn y gofynnoch amdano. Enwch ardaloedd eraill, neu lefel arall.
error-targets-no-sites = Nid oes lleoliad yn yr hyn a roesoch. Rhowch o leiaf un.
error-targets-many-sites = Mae lle i { $most } o leoliadau ar restr, nid i { $found }. Gadewch rai allan.
# $id: dynodydd y lleoliad
error-targets-site-twice = Mae gan ddau leoliad y dynodydd “{ $id }”. Rhowch ei ddynodydd ei hun i bob un.
error-targets-site-nowhere = Nid yw’n hysbys ble mae “{ $id }”. Rhowch ei god post neu ei gyfesurynnau.
# $found: metrau
error-targets-distance = Nid yw { $found } metr yn bellter y mae cymorth o’i fewn. Rhowch un uwchlaw 0.
error-targets-level = Nid yw ardaloedd o’r lefel { $level } wedi’u gwneud o ardaloedd bach cyfan (AGEHIau), lle cyfrifir pobl. Dewiswch AGEHIau neu ardaloedd mwy.
# $ending: beth yw diwedd enw’r ffeil; $endings: beth all fod
error-targets-ending = Nid yw “{ $ending }” yn estyniad rhestr y mae Cyswllt yn ei hysgrifennu. Rhowch enw ffeil sy’n gorffen yn un o’r rhain: { $endings }.
# $file: y ffeil
error-targets-notes = Nid oes nodiadau y gellir eu darllen yn “{ $file }”: rhowch y cod neu’r dynodydd yn y golofn gyntaf a’r nodyn yn yr ail, o dan linell o benawdau.

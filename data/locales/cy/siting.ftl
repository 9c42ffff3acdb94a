# Ble y dylai'r pwyntiau cymorth nesaf fod: gwallau, nodiadau, a'r hyn y mae'r llinell orchymyn yn ei ddweud.

error-siting-number = { $what ->
    [within] Y pellter yw { $found } metr: rhowch rif uwchlaw 0, hyd at 1,000 cilometr.
    [budget] Y gyllideb yw { $found }: rhowch rif o 0 i fyny.
    [seconds] Y terfyn amser yw { $found } eiliad: rhowch rif uwchlaw 0, hyd at 86,400.
   *[share] Y gyfran yw { $found } %: rhowch rif o 0 i 100.
  }
error-siting-unknown-candidate = Nid oes safle posibl â’r dynodydd “{ $id }”. Defnyddiwch ddynodyddion y rhestr o safleoedd posibl.
error-siting-no-people = Nid oes neb o’r grŵp yn byw yn yr ardal. Dewiswch ardal arall neu grŵp arall.
error-siting-no-candidates = Nid oes safle posibl yn yr ardal. Dewiswch safleoedd posibl eraill neu ardal fwy.
error-siting-too-many = Mae pobl mewn { $demands } o leoedd a { $sites } o safleoedd yn ormod o bellteroedd i’w cadw. Dewiswch un awdurdod, llai o safleoedd posibl, neu cadwch y pwyntiau presennol, fel na chaiff neb ei anfon ymhellach na’r agosaf ohonynt.
error-siting-unreachable = Ni ellir cyrraedd { NUMBER($people) } o bobl mewn { $places ->
    [zero] { $places } o leoedd
    [one] un lle
    [two] { $places } le
    [few] { $places } lle
    [many] { $places } lle
   *[other] { $places } o leoedd
  } o unrhyw safle posibl: { $names }. Caniatewch bellter hirach, neu ychwanegwch safleoedd posibl yno.
error-siting-unreachable-points = { $count ->
    [zero] Gellir cyrraedd pob pwynt.
    [one] Ni ellir cyrraedd un pwynt o unrhyw safle: { $ids }.
    [two] Ni ellir cyrraedd { $count } bwynt o unrhyw safle: { $ids }.
    [few] Ni ellir cyrraedd { $count } phwynt o unrhyw safle: { $ids }.
    [many] Ni ellir cyrraedd { $count } phwynt o unrhyw safle: { $ids }.
   *[other] Ni ellir cyrraedd { $count } o bwyntiau o unrhyw safle: { $ids }.
  } Caniatewch bellter hirach, neu ychwanegwch safleoedd yn eu hymyl.
error-siting-moved = Mae “{ $id }” yn safle posibl ac yn bwynt sydd yno eisoes, ond mewn lleoedd gwahanol. Rhowch un lle iddo, neu ddau ddynodydd.
error-siting-no-place = Nid oes lle gan “{ $id }”. Rhowch ei ddwyreiniad a’i ogleddiad, neu ei hydred a’i lledred, neu bellteroedd gyda --matrix.
error-siting-weight = Rhes { $row } y galw: nid yw { $found } yn bwysau. Rhowch rif o 0 i fyny.
error-siting-too-few = Mae { $choose } o safleoedd i’w dewis, ond nid oes ond { $candidates ->
    [zero] { $candidates } safle posibl
    [one] un safle posibl
    [two] { $candidates } safle posibl
    [few] { $candidates } safle posibl
    [many] { $candidates } safle posibl
   *[other] { $candidates } o safleoedd posibl
  }. Dewiswch lai, neu ychwanegwch safleoedd posibl.
error-siting-no-choice = Dywedwch faint o safleoedd sydd i’w dewis, neu faint y cânt gostio.
error-siting-rule = Ni all rhes { $row } y safleoedd fod yno eisoes, wedi’i dewis beth bynnag ac wedi’i heithrio. Tynnwch hi o un o’r rhestrau.
error-siting-too-many-musts = Rhaid dewis { $must } o safleoedd, ond { $choose } yn unig a ganiateir. Dewiswch fwy, neu ryddhau rhai ohonynt.
error-siting-disconnected = Ni all pawb gyrraedd { $choose ->
    [zero] { $choose } safle
    [one] un safle
    [two] { $choose } safle
    [few] { $choose } safle
    [many] { $choose } safle
   *[other] { $choose } o safleoedd
  }: nid oes ffordd o rai rhannau i’r lleill. Dewiswch fwy o safleoedd, neu gywiro’r pellteroedd neu’r rhwydwaith ffyrdd.
error-siting-cost = Nid yw { $found } yn gost. Rhowch gost o 0 i fyny i bob safle posibl.
error-siting-budget-too-small = Mae’r safleoedd newydd yn costio o leiaf { $least }, ond { $most } sydd i’w wario. Codwch y gyllideb, neu ddewis llai o safleoedd neu rai rhatach.
error-siting-site-floor = Mae awdurdod i gael { $least } o safleoedd newydd, ond { $most } y gellir eu dewis yno. Gostyngwch yr isafswm, neu ddewis mwy o safleoedd.
error-siting-reach-floor = Mae { $least } o bobl awdurdod i fod o fewn y pellter, ond { $most } fyddai gyda phob safle posibl. Gostyngwch yr isafswm, neu ychwanegu safleoedd posibl.
error-siting-infeasible = Ni ellir ufuddhau i’r rheolau i gyd. Codwch y nifer neu’r gyllideb, neu ostwng yr isafswm.
error-siting-nothing-found = Ni chafwyd ateb mewn pryd. Caniatewch fwy o amser, neu lacio’r rheolau.
error-siting-solver = Rhoddodd y datryswr y gorau iddi: { $message }. Rhowch gynnig arall arni â llai o safleoedd posibl neu reolau.
error-site-needs-within = Mae angen --within-km ar { $objective }: y pellter y cyrhaeddir rhywun o’i fewn.
error-site-has-no-within = Nid oes gan { $objective } bellter y cyrhaeddir rhywun o’i fewn: gadewch --within-km allan, neu gofynnwch am reach neu fewest.
error-site-needs-choose = Mae angen --choose ar { $objective }: faint o safleoedd.
error-site-postcodes = “{ $found }”: ysgrifennwch postcodes: a chilometrau, megis postcodes:2.

cli-site-choose-unused = Mae fewest yn canfod y nifer ei hun; ni ddefnyddir --choose.
cli-site-progress = Ar ôl { $seconds } e: { NUMBER($objective, maximumFractionDigits: 1) }, { NUMBER($percent, maximumFractionDigits: 2) } % o’r gorau ar y mwyaf.
cli-site-reached = { $group }: { $before } o { $total } o fewn { $km } km cynt, { $after } gyda’r safleoedd newydd.
cli-site-optimal = Wedi’i brofi: nid oes dewis gwell.
cli-site-time-limit = Y gorau a gafwyd yn yr amser; gall fod hyd at { NUMBER($percent, maximumFractionDigits: 2) } % o’r gorau.
cli-site-cancelled = Wedi’i atal; gall y gorau a gafwyd fod hyd at { NUMBER($percent, maximumFractionDigits: 2) } % o’r gorau.

siting-note-places = Rhoddir pobl ar godau post eu hardal, yr un nifer ar bob un; mae codau post nas defnyddir bellach yn eu plith.
siting-note-straight = Llinellau syth yw’r pellteroedd; mae’r ffyrdd yn hirach.
siting-note-detour = Llinellau syth wedi’u lluosi â { $factor } yw’r pellteroedd.
siting-note-walking = Pellteroedd ar droed ar hyd y rhwydwaith ffyrdd a fewnforiwyd.
siting-note-driving = Pellteroedd mewn car ar hyd y rhwydwaith ffyrdd a fewnforiwyd.
siting-note-overlap = Mae grwpiau’n gorgyffwrdd: gall person fod mewn sawl un, felly ni ddylid adio’u niferoedd.
siting-note-estimates = Amcangyfrifon yw rhai o ffigurau’r grŵp.

### Ardaloedd y byddai cynlluniau sy’n rhoi cymhorthdal i gysylltiadau yn eu cymryd yn gyntaf.

## Beth i’w wybod cyn defnyddio’r rhestr. $count: sawl ardal

interventions-cost = Eich ffigur eich hun yw cost cysylltiad, ac mae’r un peth ym mhobman; lle mae eiddo ymhell oddi wrth ei gilydd, mae cysylltiad yn costio mwy.
# $rank: lle’r ardal yn y rhestr; $code: ei chod; $connected, $premises: ei heiddo, y rhai a gysylltir a’r cyfan
interventions-cut = Aiff y gyllideb i ardaloedd cyfan yn nhrefn y rhestr. Daw i ben yn rhif { NUMBER($rank, useGrouping: "false") } ({ $code }), lle mae’n cysylltu { $connected } o’r { $premises } eiddo; nid oes dim ar ôl i’r ardaloedd wedyn.
interventions-fitting = { $count ->
    [zero] Ni fyddai’r un ardal ymhellach i lawr wedi costio llai na’r hyn oedd ar ôl.
    [one] Ni fyddai { $count } ardal ymhellach i lawr wedi costio mwy na’r hyn oedd ar ôl; fe’i hepgorwyd er mwyn cadw at drefn y rhestr.
    [two] Ni fyddai { $count } ardal ymhellach i lawr wedi costio mwy yr un na’r hyn oedd ar ôl; fe’u hepgorwyd er mwyn cadw at drefn y rhestr.
    [few] Ni fyddai { $count } ardal ymhellach i lawr wedi costio mwy yr un na’r hyn oedd ar ôl; fe’u hepgorwyd er mwyn cadw at drefn y rhestr.
    [many] Ni fyddai { $count } ardal ymhellach i lawr wedi costio mwy yr un na’r hyn oedd ar ôl; fe’u hepgorwyd er mwyn cadw at drefn y rhestr.
   *[other] Ni fyddai { $count } ardal ymhellach i lawr wedi costio mwy yr un na’r hyn oedd ar ôl; fe’u hepgorwyd er mwyn cadw at drefn y rhestr.
  }
interventions-enough = { $count ->
    [zero] Nid oes ardal yn y rhestr.
    [one] Mae’r gyllideb yn ddigon i’r ardal.
    [two] Mae’r gyllideb yn ddigon i’r { $count } ardal yn y rhestr.
    [few] Mae’r gyllideb yn ddigon i bob un o’r { $count } ardal yn y rhestr.
    [many] Mae’r gyllideb yn ddigon i bob un o’r { $count } ardal yn y rhestr.
   *[other] Mae’r gyllideb yn ddigon i bob un o’r { $count } ardal yn y rhestr.
  }
interventions-unavailable = { $count ->
    [zero] Mae gan bob ardal ei nifer.
    [one] Nid oes nifer gan { $count } ardal. Nid yw yn y rhestr, ac ni chymerir mai 0 ydyw.
    [two] Nid oes nifer gan { $count } ardal. Nid ydynt yn y rhestr, ac ni chymerir mai 0 ydynt.
    [few] Nid oes nifer gan { $count } ardal. Nid ydynt yn y rhestr, ac ni chymerir mai 0 ydynt.
    [many] Nid oes nifer gan { $count } ardal. Nid ydynt yn y rhestr, ac ni chymerir mai 0 ydynt.
   *[other] Nid oes nifer gan { $count } ardal. Nid ydynt yn y rhestr, ac ni chymerir mai 0 ydynt.
  }
interventions-suppressed = { $count ->
    [zero] Nid oes yr un nifer wedi’i atal.
    [one] Mae nifer { $count } ardal wedi’i atal. Nid yw yn y rhestr, ac ni chymerir mai 0 ydyw.
    [two] Mae niferoedd { $count } ardal wedi’u hatal. Nid ydynt yn y rhestr, ac ni chymerir mai 0 ydynt.
    [few] Mae niferoedd { $count } ardal wedi’u hatal. Nid ydynt yn y rhestr, ac ni chymerir mai 0 ydynt.
    [many] Mae niferoedd { $count } ardal wedi’u hatal. Nid ydynt yn y rhestr, ac ni chymerir mai 0 ydynt.
   *[other] Mae niferoedd { $count } ardal wedi’u hatal. Nid ydynt yn y rhestr, ac ni chymerir mai 0 ydynt.
  }
interventions-estimated = { $count ->
    [zero] Nid oes yr un amcangyfrif.
    [one] Amcangyfrif yw nifer { $count } ardal.
    [two] Amcangyfrifon yw niferoedd { $count } ardal.
    [few] Amcangyfrifon yw niferoedd { $count } ardal.
    [many] Amcangyfrifon yw niferoedd { $count } ardal.
   *[other] Amcangyfrifon yw niferoedd { $count } ardal.
  }
interventions-without = { $count ->
    [zero] Mae eiddo o’r fath ym mhob ardal.
    [one] Nid oes eiddo o’r fath mewn { $count } ardal, ac nid yw yn y rhestr.
    [two] Nid oes eiddo o’r fath mewn { $count } ardal, ac nid ydynt yn y rhestr.
    [few] Nid oes eiddo o’r fath mewn { $count } ardal, ac nid ydynt yn y rhestr.
    [many] Nid oes eiddo o’r fath mewn { $count } ardal, ac nid ydynt yn y rhestr.
   *[other] Nid oes eiddo o’r fath mewn { $count } ardal, ac nid ydynt yn y rhestr.
  }
interventions-people = Niferoedd yr ardal gyfan yw niferoedd y bobl a’r aelwydydd, nid rhai’r eiddo sydd angen cysylltiad: nid pobl yw eiddo. Gall un person berthyn i sawl grŵp, felly nid yw’r niferoedd yn cael eu hadio at ei gilydd.
interventions-authorities = Niferoedd awdurdodau cyfan yw’r rhain, ac nid ydynt yn dweud ble ynddynt y mae’r eiddo. Mewnforiwch ffeil Ofcom o ardaloedd cynnyrch ar gyfer ardaloedd bach.
# $measures: dynodyddion mesurau
interventions-unknown-groups = Nid oes ffigurau ar y lefel hon ar gyfer: { $measures }.

## Y canlyniad ar y llinell orchymyn ac yn y ffenestr

# $areas, $premises: sawl un; $cost: cost eu cysylltu
interventions-total = Eiddo: { $premises }; ardaloedd: { $areas }. Byddai eu cysylltu i gyd yn costio { $cost }.
# $connected: eiddo; $whole: ardaloedd a gysylltir yn gyfan; $spent: y gost; $budget: yr hyn sydd ar gael
interventions-spent = Gyda chyllideb o { $budget }, nifer yr eiddo a gysylltir: { $connected }, am { $spent }; nifer yr ardaloedd a gysylltir yn gyfan: { $whole }.
cli-column-premises = Eiddo
cli-column-of = O blith
cli-column-percent = Y cant
cli-column-cost = Y gost
cli-column-premises_so_far = Eiddo hyd yma
cli-column-cost_so_far = Y gost hyd yma
cli-column-connected = Wedi’u cysylltu

## Gwallau

# $measure: mesur; $level: lefel; $levels: y lefelau sydd ganddo
error-interventions-no-figures = Nid yw niferoedd Ofcom ({ $measure }) yn hysbys ar y lefel { $level }, ond ar: { $levels }. Mewnforiwch ffeil Ofcom o ardaloedd cynnyrch (Connected Nations, cwmpas sefydlog), neu dewiswch un o’r lefelau hynny.
# $code: ardal
error-interventions-none-within = Nid oes ardaloedd o’r lefel { $level } yn yr ardal { $code }. Dewiswch ardal fwy neu lefel lai.
# $found: yr hyn a roddwyd
error-interventions-amount = Ni all { $found } fod yn { $what ->
    [cost] gost cysylltiad. Rhowch rif uwch na 0
   *[budget] gyllideb. Rhowch rif o 0 i fyny
  }.
error-interventions-no-count = Nid yw’r mesur { $measure } yn cyfrif pobl nac aelwydydd, felly ni ellir ei ddangos wrth ochr eiddo.
error-interventions-no-numbers = Nid oes gan y mesur { $measure } niferoedd ar y lefel { $level }, felly ni ellir rhestru ardaloedd yn ei ôl. Rhestrwch nhw yn ôl eiddo, cyfran neu grŵp arall.

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

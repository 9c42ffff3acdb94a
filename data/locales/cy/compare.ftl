### Dau fap wrth ochr neu dros ei gilydd, a map bach o bob awdurdod.

compare-label = Sut y dangosir y mapiau
compare-one = Un map
compare-side = Ochr yn ochr
compare-swipe = Llithro
compare-multiples = Fesul awdurdod
compare-one-shown = Dangosir un map
compare-side-shown = Dangosir dau fap ochr yn ochr
compare-swipe-shown = Mae dau fap dros ei gilydd; mae’r bysellau saeth yn symud y rhannwr rhyngddynt
compare-multiples-shown = Dangosir map bach o bob awdurdod

## Dau fap

compare-bar = Y ddau fap
compare-first = Map cyntaf
compare-second = Ail fap
compare-second-choose = Yr hyn y mae’r ail fap yn ei ddangos
compare-swap = Cyfnewid y ddau fap
compare-swapped = Cyfnewidiwyd y mapiau
compare-no-swap-edited = Cadwch eich newidiadau i’r mynegai yn gyntaf: wedyn gellir cyfnewid y mapiau.
compare-no-swap-mode = Dim ond mesurau a mynegeion y gall yr ail fap eu dangos, felly ni ellir cyfnewid y mapiau.
compare-same-classes = Yr un dosbarthiadau ar y ddau
compare-classes-shared = Yr un dosbarthiadau â’r map cyntaf
compare-classes-ranks = Yr un grwpiau o safleoedd sydd gan y ddau
compare-classes-own = Mae gan bob map ei ddosbarthiadau ei hun
# $measure: enw mesur, $level: enw lefel
compare-map-label = Ail fap o Gymru: { $measure }. { $level }
compare-legend = Allwedd yr ail fap
compare-second-none = Nid oes ffigurau ar y lefel hon.
# $title: enw mesur, $value: gwerth gyda’i nodyn, wedi’i ysgrifennu’n barod
compare-value = { $title }: { $value }
# $measure: enw mesur
compare-releases = { $measure }: datganiadau unigol a newidiadau
# Pennawd colofn y tabl; $measure: enw mesur
compare-column = Ail fap: { $measure }
compare-column-rank = Ail fap: { $measure }, safle
compare-divider = Rhannwr rhwng y ddau fap
# $first, $second: enwau mesurau; $percent: rhif cyfan
compare-divider-value = { $first }: { $percent }% o’r lled; { $second }: y gweddill

## Map bach o bob awdurdod

# $measure: enw mesur
compare-multiples-title = { $measure }, fesul awdurdod
# $level: enw lefel
compare-multiples-about = Lefel y mapiau bach yw { $level }, ac mae’r un dosbarthiadau ar bob un. Pwyswch un i edrych ar yr awdurdod.
compare-multiples-what = Yr hyn y mae’r mapiau bach yn ei ddangos
compare-figures = Ffigurau
compare-maps = Mapiau
compare-show-as = Dangos fel
compare-order = Trefn
compare-order-name = Yn ôl enw
compare-order-figure = Yn ôl ffigur
compare-scale = Graddfa
compare-scale-frame = Pob un yn llenwi ei ffrâm
compare-scale-same = Yr un raddfa
# $count: faint o ardaloedd, $of: o faint, y ddau wedi’u hysgrifennu’n barod
compare-worst-class = { $count } o { $of } yn y dosbarth â’r allgáu mwyaf
compare-highest-class = { $count } o { $of } yn y dosbarth uchaf
compare-mentioned = { $count } o { $of } yn cael eu crybwyll
compare-worst-tenth = { $count } o { $of } yn negfed ran waethaf Cymru
compare-no-figure = Dim ffigur i’r awdurdod
compare-column-figure = Ffigur yr awdurdod
compare-column-tenth = Cyfran yn y ddegfed ran waethaf
# $level: enw lefel
compare-column-areas = Nifer: { $level }
# $level: enw lefel
compare-table-caption = { $measure }: ffigur pob awdurdod, a nifer ei ardaloedd ({ $level }) ym mhob dosbarth
# $measure: enw mesur
compare-no-small = { $measure }: nid oes ffigurau ar gyfer ardaloedd bach. Un lliw fyddai ar fap bach o awdurdod.
compare-scale-bar = Graddfa: { $length }
compare-tiles-failed = Ni ellid llwytho siapiau’r ardaloedd.

## Pam na ellir rhannu’r dosbarthiadau

# $first, $second: ids mesurau
error-compare-units = Unedau gwahanol sydd gan y ddau fesur (“{ $first }”; “{ $second }”), felly ni all yr un dosbarth ddal ffigurau’r ddau. Dewiswch ddau fesur â’r un uned, neu rhowch ei ddosbarthiadau ei hun i bob map.

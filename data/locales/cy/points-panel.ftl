### Rhestri o bwyntiau yn y ffenestr: eu gwneud, eu darllen o ffeiliau, eu golygu.

support-points-title = Fy mhwyntiau
support-points-what = Eich rhestri eich hun: cymorth sydd yno, megis hybiau digidol a sesiynau, neu leoedd lle gallai fod, megis neuaddau ac ysgolion.
support-points-role = Beth yw’r rhestr
support-points-role-support = Cymorth sydd yno
support-points-role-candidates = Lleoedd ar gyfer cymorth
support-points-none = Dim eto
support-points-count = { $count ->
        [zero] dim pwynt
        [one] 1 pwynt
        [two] 2 bwynt
        [few] 3 phwynt
        [many] 6 phwynt
       *[other] { $count } o bwyntiau
    }
support-points-list-make = Rhestr newydd
support-points-list-new = Fy mhwyntiau
# $name: rhestr
support-points-list-made = { $count ->
        [zero] Mae’r rhestr “{ $name }” yno, heb bwynt
        [one] Mae’r rhestr “{ $name }” yno, gydag 1 pwynt
        [two] Mae’r rhestr “{ $name }” yno, gyda 2 bwynt
        [few] Mae’r rhestr “{ $name }” yno, gyda 3 phwynt
        [many] Mae’r rhestr “{ $name }” yno, gyda 6 phwynt
       *[other] Mae’r rhestr “{ $name }” yno, gyda { $count } o bwyntiau
    }
support-points-list-removed = Dilëwyd y rhestr “{ $name }”. Gellir ei chael yn ôl drwy ddadwneud.
support-points-list-delete = Dileu’r rhestr
support-points-import = O ffeil…
    .what = CSV, Excel neu OpenDocument â cholofn o enwau, a chodau post, cyfesurynnau neu gyfeirnodau grid.
support-points-importing = Wrthi’n darllen y rhestr…
support-points-dialog = Rhestr o bwyntiau
support-points-filter = Rhestri o bwyntiau
# $name: rhestr
support-points-of = Pwyntiau “{ $name }”
support-points-name = Enw’r rhestr
support-points-counts = Yn cyfrif fel cymorth wrth gyrraedd ac wrth ddewis safleoedd
support-points-add = Ychwanegu pwynt
support-points-find = Cod post, lle neu gyfeirnod grid
support-points-add-map = Ar y map
support-points-empty = Dim pwynt eto. Ychwanegwch un yn ôl ei god post neu ar y map.
support-points-choose = Dewiswch restr ar y chwith, gwnewch un newydd, neu darllenwch un o ffeil.
# $number: 1, 2, 3 …
support-points-new = Pwynt { $number }
# $name: pwynt
support-points-added = Ychwanegwyd { $name }. Mae ei fanylion isod.
support-points-moved = Symudwyd { $name }
support-points-dropped = Dilëwyd { $name }. Gellir ei gael yn ôl drwy ddadwneud.
support-points-column-kind = Math
support-points-column-postcode = Cod post neu leoliad

## Pwynt

# $name: pwynt
support-point-title = { $name }: manylion
support-point-kind = Math
support-point-opening_hours = Oriau agor
support-point-languages = Ieithoedd
support-point-capacity = Lle i faint
support-point-cost = Cost
support-point-wheelchair = Mynediad i gadair olwyn
support-point-unknown = Ddim yn hysbys
support-point-yes = Oes
support-point-no = Nac oes
support-point-notes = Nodiadau, partneriaid
support-point-move = Symud
    .how = Pwyswch y lle newydd ar y map, neu dewch o hyd iddo yn ôl ei god post uchod. Gellir llusgo pwynt hefyd.
support-point-drop = Dileu
support-point-close = Cau

## Ar y map

map-placing = Pwyswch y lle ar y map; neu symudwch y map â’r bysellau saeth a phwyswch Enter ar gyfer y lle yn y canol. Mae Escape yn rhoi’r gorau iddi.

## Beth sydd o’i le ar restr

# $count: pwyntiau yn y ffeil; $most: faint y gall rhestr eu cael
error-supports-many = Mae { $count } o bwyntiau yn y rhestr; mae’r ffenestr yn golygu rhestri o hyd at { $most }. Rhannwch y ffeil, neu defnyddiwch hi gyda’r llinell orchymyn.

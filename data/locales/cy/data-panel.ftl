### Golwg data’r defnyddiwr: ei rhannau, y datganiadau yn y gweithle, datganiadau mesur.

data-open = Eich data
data-title = Eich data
data-opened = Eich data: mewnforio ffeiliau, gweld beth sydd yno, chwilio am ddatganiadau mwy newydd
data-close = Yn ôl i’r map
data-parts = Rhannau eich data
data-part-import = Mewnforio
data-part-releases = Datganiadau
data-part-updates = Diweddaru
data-part-postcodes = Codau post
data-part-workspace = Gweithle

## O ble mae datganiad yn dod

data-publisher = Cyhoeddwr
data-release = Datganiad
data-vintage = Dyddiad y data
data-file = Ffeil
# $file: enw ffeil; $size: cilobeitiau, wedi’u hysgrifennu’n barod
data-file-size = { $file } ({ $size } KB)
data-checksum = Swm gwirio SHA-256
data-imported = Mewnforiwyd
data-licence = Trwydded
data-address = Cyfeiriad
data-attribution = Cydnabyddiaeth
data-rules = Yr hyn a wnaed i’r ffigurau
data-source = Ffynhonnell

## Y datganiadau yn y gweithle

data-releases = Datganiadau a fewnforiwyd
data-none = Nid oes dim wedi’i fewnforio eto. Daeth yr hyn y mae’r map yn ei ddangos gyda Cyswllt.
data-none-import = Mewnforio ffeiliau
# $count: sawl datganiad o’r un data
data-several = { $count ->
        [zero] dim datganiadau
        [one] 1 datganiad
        [two] 2 ddatganiad ochr yn ochr
        [few] { $count } datganiad ochr yn ochr
        [many] { $count } datganiad ochr yn ochr
       *[other] { $count } o ddatganiadau ochr yn ochr
    }
# $title: enw’r data; $vintage: eu dyddiad
data-release-name = { $title }, { $vintage }
# $publisher: pwy sy’n ei gyhoeddi; $file: enw ffeil
data-line = { $publisher } · { $file }
data-in-use = Yn cael ei ddefnyddio
data-not-in-use = Ddim yn cael ei ddefnyddio
# $release: enw datganiad
data-used = Mae { $release } yn cael ei ddefnyddio
data-unused = Nid yw { $release } yn cael ei ddefnyddio bellach
data-remove = Tynnu
data-removed = Tynnwyd { $release }. Mae Ctrl+Z yn dod ag ef yn ôl.
data-delete = Dileu am byth…
data-delete-ask = Dileu { $release } am byth? Bydd yn mynd o’r ffeil, o’r hyn y gellir ei ddadwneud ac o’r copïau wrth gefn wrth ochr y ffeil. Ni ellir dod ag ef yn ôl.
data-delete-keep = Ei gadw
data-delete-do = Dileu am byth
data-deleted = Dilëwyd { $release } am byth
data-facts = O ble mae’n dod
data-check-report = Adroddiad gwirio

## Datganiadau mesur

data-measure-releases = Datganiadau mesur, a’r newid rhyngddynt
data-measure = Mesur
data-ships = (yn dod gyda Cyswllt)
data-show = Dangos ar y map
data-change = Newid rhwng dau ddatganiad
data-change-from = O
data-change-to = I
data-change-show = Dangos y newid ar y map
data-change-none = Nid oes lefel y mae gan y ddau ddatganiad ffigurau arni, neu’r un datganiad ydynt.
data-change-one = Un datganiad sydd o’r mesur hwn. Mewnforiwch un arall i weld y newid.

### Rhestr o godau post a ludir yn y ffenestr.

postcodes-title = Rhestr o godau post
postcodes-intro = Gludwch godau post o daenlen neu lythyr. Dônt yn ôl fel ardaloedd, gyda ffigurau wrth eu hochr. Ni chedwir dim o’r rhestr.
postcodes-list = Codau post, un i bob llinell neu gyda choma rhyngddynt
postcodes-level = Ffigurau
# $most: sawl mesur a all fod
postcodes-add = Mesurau wrth eu hochr, { $most } ar y mwyaf
postcodes-add-choose = Ychwanegu mesur…
postcodes-measures = Mesurau wrth ochr y codau post
# $measure: enw mesur
postcodes-take-out = Tynnu { $measure }
postcodes-look = Canfod yr ardaloedd
# $count: sawl cod post a gafwyd; $unknown: sawl un na chafwyd, wedi’i ysgrifennu’n barod
postcodes-told = { $count ->
        [0] Ni chafwyd yr un cod post; heb eu cael: { $unknown }
        [zero] Ni chafwyd yr un cod post; heb eu cael: { $unknown }
        [one] Cafwyd 1 cod post; heb eu cael: { $unknown }
        [two] Cafwyd 2 god post; heb eu cael: { $unknown }
        [few] Cafwyd { $count } chod post; heb eu cael: { $unknown }
        [many] Cafwyd { $count } chod post; heb eu cael: { $unknown }
       *[other] Cafwyd { $count } o godau post; heb eu cael: { $unknown }
    }
postcodes-postcode = Cod post
postcodes-unknown = Nid yw yn y rhestr o godau post Cymru
postcodes-table = Tabl o godau post
postcodes-copy = Copïo’r tabl
postcodes-copy-failed = Ni ellid copïo’r tabl. Allforiwch ef yn lle hynny.
postcodes-export = Allforio fel CSV…
postcodes-dialog = Cadw’r rhestr o godau post
# $shown: sawl rhes a ddangosir; $count: sawl un sydd
postcodes-more = { $count ->
        [zero] Nid oes rhesi.
        [one] Dangosir y { $shown } cyntaf o 1 rhes.
        [two] Dangosir y { $shown } cyntaf o 2 res; mae pob un mewn copïau ac allforion.
        [few] Dangosir y { $shown } cyntaf o { $count } rhes; mae pob un mewn copïau ac allforion.
        [many] Dangosir y { $shown } cyntaf o { $count } rhes; mae pob un mewn copïau ac allforion.
       *[other] Dangosir y { $shown } cyntaf o { $count } o resi; mae pob un mewn copïau ac allforion.
    }

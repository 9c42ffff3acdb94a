### Teils profion cyflymder Ookla.

import-kind-ookla = Ookla: profion cyflymder fesul teilsen
import-ookla-fixed = Profion cyflymder Ookla, rhwydweithiau sefydlog
import-ookla-mobile = Profion cyflymder Ookla, rhwydweithiau symudol

import-note-ookla-tests = Pobl a redodd brawf yw sail y ffigurau, nid pob llinell: cynhelir profion lle mae rhywbeth o’i le, a mwy ohonynt lle mae mwy yn gwybod sut.
import-note-ookla-tiles = Mae teilsen (tua 380 m o led) yn cyfrif yn yr ardal fach y mae ei chanol ynddi; pwysolir y cyfartaleddau yn ôl nifer y profion. Amcangyfrifon yw’r holl ffigurau.
import-note-ookla-licence = Nid yw trwydded Ookla (CC BY-NC-SA 4.0) yn caniatáu defnydd masnachol, a rhaid rhannu’r hyn a wneir o’r ffigurau hyn o dan yr un drwydded.
import-note-ookla-undated = Nid yw’r ffeil na’i henw yn dweud o ba chwarter y mae; cymerir dyddiad y ffeil.

# $file: the file; $problem: what the reader said
error-ookla-unreadable = Ni ellir darllen { $file } fel Parquet ({ $problem }). Lawrlwythwch hi eto.
# $column: the column
error-ookla-column = Nid oes gan { $file } golofn “{ $column }” o’r math sydd gan deils Ookla.
# $rows: how many rows; $limit: how many are read at most
error-ookla-too-many = Dywed { $file } fod ganddi { $rows } o resi; darllenir { $limit } ar y mwyaf.

source-ookla = Profion cyflymder Ookla
    .publisher = Ookla
universe-speed_tests = Profion a redodd pobl
universe-speed_test_devices = Dyfeisiau y rhedwyd profion arnynt

measure-ookla_download = Llwytho i lawr mewn profion cyflymder, sefydlog
    .description = Cyflymder llwytho i lawr cyfartalog profion cyflymder ar rwydweithiau sefydlog, Ookla, wedi’i bwysoli yn ôl nifer y profion. Pobl a redodd brawf, nid pob llinell. CC BY-NC-SA 4.0: nid at ddefnydd masnachol.
measure-ookla_upload = Llwytho i fyny mewn profion cyflymder, sefydlog
    .description = Cyflymder llwytho i fyny cyfartalog profion cyflymder ar rwydweithiau sefydlog, Ookla, wedi’i bwysoli yn ôl nifer y profion. Pobl a redodd brawf, nid pob llinell. CC BY-NC-SA 4.0: nid at ddefnydd masnachol.
measure-ookla_latency = Oedi mewn profion cyflymder, sefydlog
    .description = Oedi cyfartalog profion cyflymder ar rwydweithiau sefydlog, Ookla, wedi’i bwysoli yn ôl nifer y profion. Pobl a redodd brawf, nid pob llinell. CC BY-NC-SA 4.0: nid at ddefnydd masnachol.
measure-ookla_tests = Profion cyflymder, sefydlog
    .description = Nifer y profion cyflymder a redodd pobl ar rwydweithiau sefydlog, Ookla. CC BY-NC-SA 4.0: nid at ddefnydd masnachol.
measure-ookla_devices = Dyfeisiau mewn profion cyflymder, sefydlog
    .description = Nifer y dyfeisiau y rhedwyd profion cyflymder arnynt ar rwydweithiau sefydlog, Ookla. Mae dyfais a redodd brofion mewn dwy deilsen yn cyfrif ddwywaith. CC BY-NC-SA 4.0: nid at ddefnydd masnachol.
measure-ookla_mobile_download = Llwytho i lawr mewn profion cyflymder, symudol
    .description = Cyflymder llwytho i lawr cyfartalog profion cyflymder ar rwydweithiau symudol, Ookla, wedi’i bwysoli yn ôl nifer y profion. Pobl a redodd brawf, nid pob llinell. CC BY-NC-SA 4.0: nid at ddefnydd masnachol.
measure-ookla_mobile_upload = Llwytho i fyny mewn profion cyflymder, symudol
    .description = Cyflymder llwytho i fyny cyfartalog profion cyflymder ar rwydweithiau symudol, Ookla, wedi’i bwysoli yn ôl nifer y profion. Pobl a redodd brawf, nid pob llinell. CC BY-NC-SA 4.0: nid at ddefnydd masnachol.
measure-ookla_mobile_latency = Oedi mewn profion cyflymder, symudol
    .description = Oedi cyfartalog profion cyflymder ar rwydweithiau symudol, Ookla, wedi’i bwysoli yn ôl nifer y profion. Pobl a redodd brawf, nid pob llinell. CC BY-NC-SA 4.0: nid at ddefnydd masnachol.
measure-ookla_mobile_tests = Profion cyflymder, symudol
    .description = Nifer y profion cyflymder a redodd pobl ar rwydweithiau symudol, Ookla. CC BY-NC-SA 4.0: nid at ddefnydd masnachol.
measure-ookla_mobile_devices = Dyfeisiau mewn profion cyflymder, symudol
    .description = Nifer y dyfeisiau y rhedwyd profion cyflymder arnynt ar rwydweithiau symudol, Ookla. Mae dyfais a redodd brofion mewn dwy deilsen yn cyfrif ddwywaith. CC BY-NC-SA 4.0: nid at ddefnydd masnachol.

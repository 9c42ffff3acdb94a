### Dod â ffeiliau i mewn: yr hyn a gafwyd, a pham y gwrthodir ffeil.

## Gwrthodiadau. $file: y ffeil; $line: y llinell; $column: y golofn; $found: yr hyn sydd yno.

error-import-unrecognised = Nid yw { $file } yn ffeil gan gyhoeddwr y mae Cyswllt yn ei adnabod, nac yn dabl nac yn haen â cholofn o ardaloedd, codau post neu gyfesurynnau. Gwiriwch mai dyma’r ffeil gywir, neu nodwch beth ydyw.
error-import-unknown-kind = Nid oes math o ffeil o’r enw “{ $kind }”.
error-import-duplicate = { $file }, llinell { NUMBER($line, useGrouping: "false") }: mae { $key } yma am yr eildro (y tro cyntaf yn llinell { NUMBER($first, useGrouping: "false") }). Un rhes sydd i bob ardal.
error-import-code = { $file }, llinell { NUMBER($line, useGrouping: "false") }: nid yw “{ $found }” yn god ardal nac yn god post. Gwiriwch a oes colofn wedi symud.
error-import-negative = { $file }, llinell { NUMBER($line, useGrouping: "false") }, colofn “{ $column }”: mae { $found } yn is na 0, ac ni all cyfrif fod felly.
error-import-part = { $file }, llinell { NUMBER($line, useGrouping: "false") }, colofn “{ $column }”: mae { $found } yn fwy na’r { $limit } yn “{ $whole }” y mae’n rhan ohono.
error-import-percent = { $file }, llinell { NUMBER($line, useGrouping: "false") }, colofn “{ $column }”: nid yw { $found } yn ganran o 0 i 100.
error-import-number = { $file }, llinell { NUMBER($line, useGrouping: "false") }, colofn “{ $column }”: nid yw “{ $found }” yn rhif.
error-import-no-match = { $file }: nid oes yr un rhes am ardal yng Nghymru y mae Cyswllt yn ei hadnabod.
error-import-choices = Nid yw { $file } yn dweud sut y dylid deall ffeil: { $reason }
error-cancelled = Wedi stopio. Ni newidiwyd dim.

## Adroddiad y gwirio ar y llinell orchymyn

cli-import-file = { $file }: { $title }, { $vintage }
cli-import-rows = { $rows ->
    [zero] Dim rhesi wedi’u darllen
    [one] { $rows } rhes wedi’i darllen
    [two] { $rows } res wedi’u darllen
    [few] { $rows } rhes wedi’u darllen
    [many] { $rows } rhes wedi’u darllen
   *[other] { $rows } rhes wedi’u darllen
  }, { $matched } o Gymru, { $elsewhere } o genhedloedd eraill, { $unmatched } heb eu paru
cli-import-example = llinell { NUMBER($line, useGrouping: "false") }: { $found }
cli-import-example-column = llinell { NUMBER($line, useGrouping: "false") }, colofn “{ $column }”: { $found }
cli-import-unmatched = Heb eu paru:
cli-import-out-of-range = Nid yw’n bosibl:
cli-import-total = { $column }: { $found } yng Nghymru
cli-import-total-known = { $column }: { $found } yng Nghymru; hysbys o { $source }: { $expected }
cli-import-levels = Lefelau a fydd yn cael ffigurau: { $levels }
cli-import-measures = Mesurau a fydd yn cael ffigurau: { $measures }
cli-import-ignored = Colofnau na ddefnyddir: { $columns }
cli-import-refused = Gwrthodwyd; ni storiwyd dim.
cli-import-check = Gwiriwyd; ni storiwyd dim.
cli-import-ask = Storio hyn yn y gweithle? [i/N]
cli-import-not-accepted = Ni storiwyd dim. Ychwanegwch --yes i storio’r hyn y cafodd y gwirio ei fod yn gadarn.
cli-import-stored = Wedi’i storio yn { $path }.

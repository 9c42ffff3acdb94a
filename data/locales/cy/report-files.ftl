### Adroddiadau fel ffeiliau: am beth y maent, beth all fynd o’i le arnynt, a beth mae’r llinell orchymyn yn ei ddweud amdanynt.

## Detholiadau

# $count: nifer yr ardaloedd; $level: beth ydynt, yn y lluosog
report-selection-name = Detholiad: { $level } ({ $count })

## Gwallau adroddiadau

# $code: cod yr ardal gynnyrch
error-report-output-area = Ardal gynnyrch yw { $code }, ac mae adroddiadau’n dechrau gyda’r AGEHI. Gofynnwch am yr AGEHI y mae’n rhan ohoni.
# Dim newidynnau
error-report-empty-selection = Nid oes ardal wedi’i dewis, felly nid oes dim i adrodd arno. Dewiswch o leiaf un ardal.
# $code: cod yr ardal nad yw’n ffitio; $found: ei lefel; $expected: lefel y detholiad
error-report-mixed-levels = Mae { $code } ar y lefel { $found }, ond mae’r detholiad ar y lefel { $expected }. Dewiswch ardaloedd ar un lefel.
# $found: nifer y cynghorau a enwyd; $most: y nifer mwyaf a ganiateir
error-report-comparators = Nifer y cynghorau i gymharu â nhw yw { $found }, a { $most } ar y mwyaf sy’n ffitio ochr yn ochr. Gadewch rai allan.
# $code: cod yr ardal; $level: ei lefel
error-report-comparator = Mae { $code } ar y lefel { $level }, ac mae adroddiad yn cymharu ag awdurdodau lleol yn unig. Rhowch god awdurdod lleol, fel W06000015.
# $code: cod yr ardal; $level: ei lefel
error-report-no-wards = Mae { $code } ar y lefel { $level }, ac nid oes wardiau y tu mewn iddi. Rhowch god awdurdod lleol, fel W06000015.
# $failed: nifer y ffeiliau na wnaed; $total: faint ddylai fod
error-report-incomplete = { $failed ->
        [zero] Gwnaed pob un o’r ffeiliau ({ $total }).
        [one] Ni ellid gwneud { $failed } ffeil o { $total }; mae’r rheswm uchod. Mae’r lleill yn gyflawn.
        [two] Ni ellid gwneud { $failed } ffeil o { $total }; mae’r rhesymau uchod. Mae’r lleill yn gyflawn.
        [few] Ni ellid gwneud { $failed } ffeil o { $total }; mae’r rhesymau uchod. Mae’r lleill yn gyflawn.
        [many] Ni ellid gwneud { $failed } ffeil o { $total }; mae’r rhesymau uchod. Mae’r lleill yn gyflawn.
       *[other] Ni ellid gwneud { $failed } ffeil o { $total }; mae’r rhesymau uchod. Mae’r lleill yn gyflawn.
    }

## Gwallau ffeiliau

# $path: y ffeil; $message: geiriau’r system ei hun
error-folder-missing = Ni ellir ysgrifennu “{ $path }”: nid yw ei ffolder yno, neu nid ffolder ydyw ({ $message }). Crëwch y ffolder yn gyntaf, neu dewiswch un arall.
# $path: y ffolder neu’r ffeil; $message: geiriau’r system ei hun
error-disk-full = Ni ellid ysgrifennu “{ $path }” gan fod y ddisg yn llawn ({ $message }). Gwnewch le, neu dewiswch ffolder arall, a rhowch gynnig arall arni. Mae’r hyn oedd yno o’r blaen yno o hyd.
# $path: y ffeil; $message: geiriau’r system ei hun
error-file-is-folder = Ni ellid ysgrifennu “{ $path }” gan fod ffolder o’r enw hwnnw ({ $message }). Ailenwch y ffolder neu ei dileu, neu dewiswch ffolder arall.
# $path: y ffeil neu’r ffolder; $message: geiriau’r system ei hun
error-file-locked = Ni ellid ysgrifennu “{ $path }” ({ $message }). Caewch y ffeil os yw rhaglen arall wedi’i hagor, a gwiriwch nad yw’n ddarllen-yn-unig a bod gennych hawl i ysgrifennu yn y ffolder honno.
# $path: yr hyn a roddwyd yn ffolder
error-folder-is-file = Ffeil yw “{ $path }”, nid ffolder. Dewiswch ffolder ar gyfer yr adroddiadau.

## Gwallau testunau a logo’r cyngor ei hun

# $file: enw’r ffeil; $size a $limit: ei maint a’r maint mwyaf a ganiateir, mewn cilobeitiau
error-council-too-large = Mae “{ $file }” yn { $size } KB; gellir darllen hyd at { $limit } KB. Byrhewch y testunau, neu gwnewch y llun yn llai.
# $file: enw’r ffeil; $line: y llinell; $reason: beth sydd o’i le yno, yn Saesneg
error-council-broken = Ni ellir darllen ffeil y cyngor “{ $file }” ar linell { NUMBER($line, useGrouping: "false") }: { $reason }. Ei chofnodion yw name_en, name_cy, contact_en, contact_cy, note_en, note_cy a logo.
# $file: enw’r ffeil; $line: y llinell; $field: y cofnod; $length a $limit: nifer ei nodau, a’r nifer a ganiateir
error-council-too-long = Yn “{ $file }” (llinell { NUMBER($line, useGrouping: "false") }), hyd y testun { $field } yw { $length } nod, a { $limit } ar y mwyaf sy’n ffitio ar adroddiad. Byrhewch ef.
# $field: y cofnod; $length a $limit: nifer ei nodau, a’r nifer a ganiateir
error-council-text-long = Hyd y testun { $field } yw { $length } nod, a { $limit } ar y mwyaf sy’n ffitio ar adroddiad. Byrhewch ef.
# $file: enw’r ffeil; $line: y llinell; $logo: yr hyn a roddwyd yn logo
error-council-logo-place = Yn “{ $file }” (llinell { NUMBER($line, useGrouping: "false") }), “{ $logo }” yw’r logo, ond nid yw wrth ymyl y ffeil honno. Rhowch y logo yn yr un ffolder a rhowch ei enw’n unig.
# $file: enw’r llun; $reason: beth sydd o’i le arno, yn Saesneg
error-council-logo-kind = Nid yw “{ $file }” yn llun y gall adroddiad ei ddangos ({ $reason }). Cadwch ef fel PNG, JPEG neu SVG.
# $file: y logo
error-council-logo-links = Mae sgript yn “{ $file }”, neu mae’n cyfeirio at ffeiliau eraill. Cadwch y logo â phopeth y mae’n ei ddangos y tu mewn iddo, neu fel PNG.
# $file: enw’r llun; $width a $height: ei faint mewn picseli; $limit: y nifer mwyaf ar hyd ochr
error-council-logo-pixels = Maint “{ $file }” yw { $width } × { $height } picsel, a { $limit } ar y mwyaf sy’n ffitio ar hyd ochr. Gwnewch ef yn llai.

## Ar y llinell orchymyn

# $done: nifer y ffeiliau a gwblhawyd; $total: o faint
cli-report-progress = { $done } o { $total }
# $name: am beth y byddai’r ffeil; $reason: brawddeg
cli-report-failed = { $name }: { $reason }

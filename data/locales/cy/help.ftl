### Y cymorth y tu mewn i’r ap: ei olwg, ei chwiliad, yr eirfa. Mae’r hyn y mae bysellau’n ei wneud yn ui.ftl; mae’r tudalennau yn data/help.

help-view-title = Canllaw
help-opened = Agorwyd y canllaw
help-close = Cau’r canllaw
help-back = Yn ôl
help-contents = Cynnwys
help-group-guide = Sut i wneud pethau
help-group-methods = Sut y cyfrifir pethau
help-group-about = Am Cyswllt
help-group-lookup = I’w chwilio
help-page-keys = Bysellau a llygoden
help-page-glossary = Geirfa
# Am dabl neu fformiwla sy’n lletach na’r dudalen
help-scrolls = Gellir ei sgrolio i’r ochr

## Y chwiliad

help-find = Chwilio’r canllaw
# $count: sawl lle yn y canllaw
help-found = { $count ->
        [zero] Ni chafwyd dim
        [one] { $count } lle wedi’i ganfod
        [two] { $count } le wedi’u canfod
        [few] { $count } lle wedi’u canfod
        [many] { $count } lle wedi’u canfod
       *[other] { $count } lle wedi’u canfod
    }
help-found-none = Nid oes tudalen â’r geiriau hyn i gyd. Rhowch gynnig ar lai o eiriau, neu rai eraill.
help-find-clear = Clirio’r chwiliad

## Yr eirfa, a thermau lle y deuir ar eu traws

help-glossary-about = Geiriau’r maes fel y mae Cyswllt yn eu defnyddio. Lle mae un ohonynt wedi’i danlinellu â dotiau, neu â gofynnod wrth ei ochr, mae ei bwyso’n ei egluro yn y fan a’r lle.
help-glossary-filter = Dod o hyd i derm, yn Gymraeg neu’n Saesneg
# $count: sawl term
help-glossary-found = { $count ->
        [zero] Ni chafwyd term
        [one] { $count } term
        [two] { $count } derm
        [few] { $count } therm
        [many] { $count } therm
       *[other] { $count } term
    }
# $term: term
help-term-ask = Beth yw hyn? { $term }
# $source: cyhoeddwr, neu bapur
help-term-source = Ffynhonnell: { $source }
help-term-more = Mwy yn yr eirfa
# $page: teitl tudalen
help-term-page = Mwy: { $page }

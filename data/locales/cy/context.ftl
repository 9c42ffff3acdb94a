### Beth sydd o amgylch Cymru ar y map.

context-around = O amgylch Cymru
# Sut yr enwir ffynhonnell y tir wrth ochr y map
context-attribution = Tir o amgylch Cymru: Natural Earth
context-bristol-channel = Môr Hafren
context-cardigan-bay = Bae Ceredigion
context-england = Lloegr
context-ireland = Iwerddon
context-irish-sea = Môr Iwerddon
context-isle-of-man = Ynys Manaw
context-liverpool-bay = Bae Lerpwl

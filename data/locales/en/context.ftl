### What lies around Wales on the map.

context-around = Around Wales
# How the source of the land is named beside the map
context-attribution = Land around Wales: Natural Earth
context-bristol-channel = Bristol Channel
context-cardigan-bay = Cardigan Bay
context-england = England
context-ireland = Ireland
context-irish-sea = Irish Sea
context-isle-of-man = Isle of Man
context-liverpool-bay = Liverpool Bay

### Attributes of areas: the Rural Urban Classification 2021 and the local health boards.

## Rural Urban Classification 2021 (Office for National Statistics), English as published.
## A major town or city has 75,000 people or more; nearer means within 30 minutes by car.

# LSOAs and MSOAs
rural-urban-UN1 = Urban: nearer to a major town or city
rural-urban-UF1 = Urban: further from a major town or city
rural-urban-RLN1 = Larger rural: nearer to a major town or city
rural-urban-RLF1 = Larger rural: further from a major town or city
rural-urban-RSN1 = Smaller rural: nearer to a major town or city
rural-urban-RSF1 = Smaller rural: further from a major town or city

# Local authorities
rural-urban-UUN = Urban: majority nearer to a major town or city
rural-urban-UUF = Urban: majority further from a major town or city
rural-urban-UIN = Intermediate urban: majority nearer to a major town or city
rural-urban-UIF = Intermediate urban: majority further from a major town or city
rural-urban-RIN = Intermediate rural: majority nearer to a major town or city
rural-urban-RIF = Intermediate rural: majority further from a major town or city
rural-urban-RMF = Majority rural: majority further from a major town or city

## Local health boards, as in the lookup of the Office for National Statistics

health-board-W11000023 = Betsi Cadwaladr University Health Board
health-board-W11000024 = Powys Teaching Health Board
health-board-W11000025 = Hywel Dda University Health Board
health-board-W11000028 = Aneurin Bevan University Health Board
health-board-W11000029 = Cardiff and Vale University Health Board
health-board-W11000030 = Cwm Taf Morgannwg University Health Board
health-board-W11000031 = Swansea Bay University Health Board

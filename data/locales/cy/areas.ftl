### Priodoleddau ardaloedd: Dosbarthiad Gwledig Trefol 2021 a’r byrddau iechyd lleol.

## Dosbarthiad Gwledig Trefol 2021 (y Swyddfa Ystadegau Gwladol). Nid yw’r Swyddfa’n cyhoeddi enwau
## Cymraeg; ein cyfieithiad ni yw’r rhain, yn ôl termau TermCymru (gwledig, trefol, canolradd).
## Mae gan dref fawr neu ddinas 75,000 o bobl neu fwy; ystyr nes yw o fewn 30 munud mewn car.

# AGEHIau ac AGEHGau
rural-urban-UN1 = Trefol: nes at dref fawr neu ddinas
rural-urban-UF1 = Trefol: ymhellach o dref fawr neu ddinas
rural-urban-RLN1 = Gwledig mwy: nes at dref fawr neu ddinas
rural-urban-RLF1 = Gwledig mwy: ymhellach o dref fawr neu ddinas
rural-urban-RSN1 = Gwledig llai: nes at dref fawr neu ddinas
rural-urban-RSF1 = Gwledig llai: ymhellach o dref fawr neu ddinas

# Awdurdodau lleol
rural-urban-UUN = Trefol: y mwyafrif yn nes at dref fawr neu ddinas
rural-urban-UUF = Trefol: y mwyafrif ymhellach o dref fawr neu ddinas
rural-urban-UIN = Trefol canolradd: y mwyafrif yn nes at dref fawr neu ddinas
rural-urban-UIF = Trefol canolradd: y mwyafrif ymhellach o dref fawr neu ddinas
rural-urban-RIN = Gwledig canolradd: y mwyafrif yn nes at dref fawr neu ddinas
rural-urban-RIF = Gwledig canolradd: y mwyafrif ymhellach o dref fawr neu ddinas
rural-urban-RMF = Gwledig yn bennaf: y mwyafrif ymhellach o dref fawr neu ddinas

## Byrddau iechyd lleol: yr enwau Cymraeg y mae’r byrddau eu hunain a GIG Cymru yn eu defnyddio

health-board-W11000023 = Bwrdd Iechyd Prifysgol Betsi Cadwaladr
health-board-W11000024 = Bwrdd Iechyd Addysgu Powys
health-board-W11000025 = Bwrdd Iechyd Prifysgol Hywel Dda
health-board-W11000028 = Bwrdd Iechyd Prifysgol Aneurin Bevan
health-board-W11000029 = Bwrdd Iechyd Prifysgol Caerdydd a’r Fro
health-board-W11000030 = Bwrdd Iechyd Prifysgol Cwm Taf Morgannwg
health-board-W11000031 = Bwrdd Iechyd Prifysgol Bae Abertawe

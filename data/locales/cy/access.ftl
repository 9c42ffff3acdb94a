# The window for every eye and hand: its parts, its size, its contrast.

access-skip-choices = Neidio i’r dewisiadau
access-choices = Dewisiadau ac allwedd
access-findings = Manylion a thabl
access-choices-width = Lled y dewisiadau
access-findings-width = Lled y manylion
access-width = { $percent }% o’r ffenestr

access-size = Maint y testun a’r rheolyddion
access-size-hint = Mae’r map a’i enwau yn tyfu hefyd. Gyda’r bysellfwrdd: Ctrl gyda plws, minws a 0.
access-size-larger = Mwy
access-size-smaller = Llai
access-size-percent = { $percent }%
access-size-shown = Maint { $percent }%

access-contrast = Cyferbyniad uchel
access-contrast-hint = Du ar wyn, neu wyn ar ddu, gyda llinellau cryf. Os yw’r system yn gofyn am fwy o gyferbyniad, mae ymlaen beth bynnag.

access-keys-size = Gwneud popeth yn fwy neu’n llai; 0 i’r maint arferol
access-keys-divider = Ar y llinell rhwng dwy ran o’r ffenestr: gwneud un yn lletach neu’n gulach

# After the name and the value of an area that the keys reached.
access-area-selected = wedi’i dewis

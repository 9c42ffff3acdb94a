# The window for every eye and hand: its parts, its size, its contrast.

access-skip-choices = Skip to the choices
access-choices = Choices and legend
access-findings = Details and table
access-choices-width = Width of the choices
access-findings-width = Width of the details
access-width = { $percent }% of the window

access-size = Size of text and controls
access-size-hint = The map and its names grow as well. Also by key: Ctrl with plus, minus and 0.
access-size-larger = Larger
access-size-smaller = Smaller
access-size-percent = { $percent }%
access-size-shown = Size { $percent }%

access-contrast = High contrast
access-contrast-hint = Black on white, or white on black, with strong lines. If the system asks for more contrast, it is on in any case.

access-keys-size = Make everything larger or smaller; 0 for the usual size
access-keys-divider = On the line between two parts of the window: make one wider or narrower

# After the name and the value of an area that the keys reached.
access-area-selected = selected

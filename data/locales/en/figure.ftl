### Maps and charts as pictures.

## Errors

# No variables
error-figure-nothing = There is nothing to put on a map. Choose at least one area.
# $width, $height: millimetres; $least, $most: the bounds in millimetres
error-figure-size = A picture of { $width } × { $height } mm cannot be drawn. Each side must be from { $least } to { $most } mm long.
# $width, $height: millimetres
error-figure-crowded = The title, the legend and the sources leave no room for the map in { $width } × { $height } mm. Choose a larger size, or leave out the legend.
# $found: what was given; $least, $most: the bounds
error-figure-dpi = A picture cannot be drawn with { $found } dots per inch. Choose a number from { $least } to { $most }.
# $width, $height: pixels; $most: how many there may be in all
error-figure-pixels = The picture would have { $width } × { $height } pixels; at most { $most } in all can be drawn. Choose a smaller size or fewer dots per inch.

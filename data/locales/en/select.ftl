### Selecting areas by rectangle and lasso, by distance and contact; what a selection adds up to.

## The tools on the map

select-tools = Select areas
select-options = How the areas are selected
select-tool-pick = Pick areas one by one
select-tool-rectangle = Select by rectangle
select-tool-lasso = Select by lasso
select-tool-pick-chosen = Areas are picked one by one again
select-tool-rectangle-chosen = Rectangle: drag over the map, or set two opposite corners. Keys: the arrows move the cross, Shift with them by less, Enter sets a corner, Escape leaves.
select-tool-lasso-chosen = Lasso: draw around the areas, or set corner after corner. Keys: the arrows move the cross, Shift with them by less, Enter sets a corner, End closes, Backspace takes a corner back, Escape leaves.
select-hint-rectangle = Drag over the map, or click two opposite corners. With the map in focus: arrow keys move the cross, Enter sets a corner, Escape leaves. Shift adds, Ctrl takes away.
select-hint-lasso = Draw around the areas, or click corner after corner and end on the first one. With the map in focus: arrow keys move the cross, Enter sets a corner, End closes, Backspace takes one back, Escape leaves. Shift adds, Ctrl takes away.
select-hint = How it works
select-keys = A tool that selects areas is in use. Arrow keys move the cross, Shift with an arrow key by less; Enter sets a corner. Two corners make a rectangle. A lasso closes with End, or with Enter on its first corner. Backspace takes the last corner back, Escape leaves.
select-how = What happens to the selection
select-how-replace = New
select-how-add = Add
select-how-take = Take away
select-rule = Which areas belong
select-rule-inside = Mostly inside (label point)
select-rule-touches = Touched
select-finish = Close the lasso
select-back = Take the last corner back
select-leave = Leave
select-corner-set = { $count ->
        [one] First corner set
       *[other] Corner { $count } set
    }
select-corner-back = { $count ->
        [0] Corner taken back: none is left
        [one] Corner taken back: one is left
       *[other] Corner taken back: { $count } are left
    }
select-dropped = The shape is given up
select-flat = This shape has no inside: nothing has changed
# $area: the name of an area
select-cross-on = The cross is on { $area }
select-cross-nowhere = The cross is outside all areas

## What was selected

# $total: areas selected now
select-done-replace = Areas selected: { $total }
# $count: areas added, $total: areas selected now
select-done-add = Areas added: { $count }. Selected now: { $total }
# $count: areas taken away, $total: areas selected now
select-done-take = Areas taken away: { $count }. Selected now: { $total }
select-undo = Undo the last selection
select-undone = { $count ->
        [0] Undone: nothing is selected
        [one] Undone: 1 area is selected
       *[other] Undone: { $count } areas are selected
    }
select-undo-none = There is no selection to undo

## Making the selection larger

select-more = Change the selection
select-kilometres = Distance in kilometres
select-near = Add areas within this distance
select-near-marker = Select areas within this distance of the marked place
select-neighbours = Add the neighbours
select-near-rule = Distances are in a straight line to an area’s label point: from the outline of the selected areas, or from the marked place. Neighbours share a line or a corner.

## All measures of a selection

select-totals = All measures of the selection
select-totals-rule = Counts are added up, and rates are worked out from the sums, never averaged. Where an area has no figure, the selection as a whole has none.
select-totals-copy = Copy the totals
select-totals-copied = Totals copied
select-totals-save = Save the areas’ figures…
select-totals-measure = Measure
select-totals-unit = Unit
select-totals-value = Figure
select-totals-numerator = Numerator
select-totals-denominator = Denominator
select-totals-state = State
select-totals-known = Areas with a figure
select-totals-withheld = Areas whose figure is suppressed
select-totals-none = Areas without a figure
select-totals-residents = Residents of areas without a figure
# $count: areas whose figure is suppressed, $all: all areas of the selection
select-totals-suppressed = Suppressed: { $count } of { $all } areas.
# $count: areas without a figure, $all: all areas of the selection
select-totals-unavailable = Without a figure: { $count } of { $all } areas.
# $count: residents, a number
select-totals-people = { $count ->
        [one] 1 person lives there.
       *[other] { $count } people live there.
    }
# $count: areas with a figure; $value: their figure together, written out already
select-totals-part = { $count ->
        [one] The other one: { $value }.
       *[other] The other { $count } together: { $value }.
    }
# $count: areas with an estimate, $all: all areas with a figure
select-totals-estimated = Estimates: { $count } of { $all } areas.
# $count: how many measures
select-totals-apart = { $count ->
        [one] 1 measure cannot be added up
       *[other] { $count } measures cannot be added up
    }
select-totals-apart-why = Several areas together have no rank, decile, score or median of their own, and an average of them would be no figure of anything.

## What can go wrong

# $level: the id of a level
error-select-no-shapes = The areas of this level ({ $level }) have no shapes, so none can be selected by place. Choose another level, or select in the table.
# $found: how many corners
error-select-few-corners = A shape needs at least three corners; this one has { $found }.
# $found: how many corners, $most: how many there can be
error-select-many-corners = The shape has { $found } corners, more than the { $most } that can be worked with. Draw a simpler one.
# $most: kilometres
error-select-distance = Give a distance above 0 and up to { $most } km.

### The workspace in the window: its file, undo and redo, bundles, what is saved under names.

workspace-title = The workspace
workspace-file = File
workspace-usual = (the usual one)
workspace-place = Where it is
workspace-new = New…
workspace-open = Open…
workspace-back = Back to the usual one
workspace-copy = Save a copy as…
workspace-check = Check the file
workspace-checking = Checking…
workspace-sound = The file is sound.
workspace-findings = Something is wrong with the file:
# $file: the name of a file
workspace-opened = The workspace { $file } is open
# $place: a file
workspace-written = Written: { $place }
workspace-problem = The map shows what came with Cyswllt. You can save what can be read of this file in a new one, the old one stays as it is; or open another workspace, or make a new one.
workspace-salvage = Save what can be read…
# $releases: how many releases; $items: how many other things, written out already
workspace-salvaged = { $releases ->
        [0] What could be read is saved and open: no release, other things: { $items }
        [one] What could be read is saved and open: 1 release, other things: { $items }
       *[other] What could be read is saved and open: { $releases } releases, other things: { $items }
    }
workspace-dialog-new = Where the new workspace goes
workspace-dialog-open = Open a workspace
workspace-dialog-copy = Save a copy of the workspace
workspace-dialog-salvage = Save what can be read in a new workspace
workspace-dialog-bundle-out = Save a bundle
workspace-dialog-bundle-in = Open a bundle
workspace-file-name = my-data
workspace-filter = Workspaces of Cyswllt
workspace-filter-bundle = Bundles of Cyswllt (JSON)

## Undo and redo

workspace-history = Undo and redo
# $what: what was done
workspace-undo = Undo: { $what }
workspace-redo = Redo: { $what }
workspace-undo-none = Nothing to undo
workspace-redo-none = Nothing to redo
workspace-undone = Undone: { $what }
workspace-redone = Done again: { $what }
workspace-history-hint = Ctrl+Z undoes and Ctrl+Y does again, wherever you are. What was deleted for good cannot be brought back.

## Bundles

workspace-bundle = Hand on to another council
workspace-bundle-hint = A bundle holds recipes, selections, views, classifications and points, but no data.
workspace-bundle-out = Save a bundle…
workspace-bundle-in = Open a bundle…
# $count: how many things were new; $same: how many were there already, written out already
workspace-bundle-read = { $count ->
        [0] Nothing in the bundle was new; there already: { $same }
        [one] 1 thing was taken from the bundle; there already: { $same }
       *[other] { $count } things were taken from the bundle; there already: { $same }
    }
# $name: a name that was taken; $now: what the thing is called instead
workspace-bundle-renamed = “{ $name }” was taken by something else: what came is called “{ $now }”.

## What is saved under names

workspace-saved-title = Saved selections, views and classifications
workspace-selections = Selections of areas
workspace-selections-none = No selection is saved yet.
workspace-views = Views of the map
workspace-views-none = No view is saved yet.
workspace-classifications = Classifications
workspace-classifications-none = No classification is saved yet.
workspace-selection-empty = Select areas on the map or in the table to save them here.
workspace-selection-name = Save the areas selected as
workspace-view-name = Save what the map shows as
workspace-classification-name = Save the classes and colours as
workspace-save = Save
workspace-name-missing = Give it a name.
# $name: what the user called it
workspace-saved = “{ $name }” is saved
workspace-show = Show
workspace-show-of = Show “{ $name }” on the map
workspace-shown = The map shows “{ $name }”
workspace-delete = Delete
workspace-delete-of = Delete “{ $name }”
workspace-item-deleted = “{ $name }” is deleted. Ctrl+Z brings it back.

## What can go wrong

error-workspace-not-open = No workspace is open. Open one, or make a new one.
# $name: what the user called it
error-workspace-item-unreadable = “{ $name }” cannot be shown: it was saved by another version of Cyswllt, or changed by hand.
error-workspace-item-no-measure = “{ $name }” cannot be shown: its measure is not here. Import the data that it was made with.

### The workspace: the file with everything that the user imported, made or chose.

## Errors

# No variables
error-workspace-no-folder = The system names no folder for your data. Say which file the workspace is, with --workspace FILE.
# $path: the file
error-workspace-missing = There is no file “{ $path }”. Check the name, or make a new workspace.
# $path: the file
error-workspace-exists = “{ $path }” is there already, and a new file never takes the place of another. Open it, or choose another name.
# $path: the file
error-workspace-empty = “{ $path }” is empty: it holds no workspace. Choose another file, or make a new workspace.
# $path: the file
error-workspace-foreign = “{ $path }” is not a workspace of Cyswllt. Choose another file. If it was one and is damaged, salvage what can be read of it, or open a backup beside it.
# $path: the file; $found: its format; $known: the newest format that this program knows
error-workspace-newer = “{ $path }” was written by a newer Cyswllt (format { $found }; this one knows { $known }). Install the newer Cyswllt, or open a backup beside the file.
# $path: the file; $found: what was found, in English
error-workspace-damaged = The workspace “{ $path }” is damaged ({ $found }). Salvage what can be read of it into a new file, or open a backup beside it. The file is left as it is.
# $path: the file
error-workspace-busy = Another window or program is writing in “{ $path }”. Nothing was changed: try again when it has ended.
# $path: the file
error-workspace-read-only = “{ $path }” cannot be opened for writing. Check that neither the file nor its folder is read-only and that you may write there, or copy it to a folder of your own.
# $path: the file
error-workspace-disk-full = The disk with “{ $path }” is full. What was there before is still there: make room and do it again.
# $path: the file; $message: the database’s own words, in English
error-workspace-database = “{ $path }” could not be read or written ({ $message }). What was there before is still there: check that the disk or network drive answers, and do it again.
# $path: the file
error-workspace-open = “{ $path }” is a workspace that is open, here or elsewhere. Choose another name for the copy.
# $file: the file that was read
error-workspace-refused = “{ $file }” is refused by its check report, so nothing was stored. Correct what the report names, and import it again.
# $id: the release’s id
error-workspace-twice = Two of the files are the same release, { $id }. Import one of them.
# $id: the release’s id; $column: the column; $found and $expected: how many figures there are and should be
error-workspace-draft = The release { $id } does not fit together: “{ $column }” has { $found } figures, and { $expected } belong there. Nothing was stored. Report the fault, and which file it was.
# $id: the level
error-workspace-levels = There is no room for the level “{ $id }”: too many different levels of areas were open since Cyswllt was started. Close Cyswllt and start it again.
# $id: the number or the id that was given
error-workspace-unknown-release = There is no release { $id } in the workspace. Choose one from the list of releases.
# $id: the number that was given
error-workspace-unknown-item = There is no item number { $id } in the workspace any more. Perhaps another window has deleted it.
# $name: the name
error-workspace-name-taken = “{ $name }” is there already. Choose another name.
# $name: the name, cut; $most: how many characters it may have
error-workspace-name = “{ $name }” cannot be a name. Use 1 to { $most } characters on one line, without spaces before or after.
# $name: the item’s name
error-workspace-changed = “{ $name }” was changed in another window or program since it was read. Look at it again, then change it.
# $name: the item’s name; $size and $limit: its size and the largest allowed, in megabytes
error-workspace-too-large = “{ $name }” has { $size } MB; up to { $limit } MB can be kept. Divide it.
# $most: how many there may be
error-workspace-too-many = There are more than { $most } items. Delete some first.
# $path: the backup; $message: the system’s own words
error-workspace-backup-kept = The release is deleted from the workspace, but not from the backup “{ $path }” ({ $message }). Delete that file yourself.
# $path: the file
error-workspace-not-cleared = The release is deleted, but its bytes are still in the free parts of “{ $path }”, because the file is open in another window or program. Close it there and open the workspace again: they are cleared then.
# $file: the file; $size and $limit: its size and the largest allowed, in megabytes
error-bundle-size = “{ $file }” has { $size } MB; a bundle has up to { $limit } MB. Put less into it.
# $file: the file; $line and $column: where reading stopped; $found: what was wrong there, in English
error-bundle-broken = “{ $file }” is not a bundle of Cyswllt (line { NUMBER($line, useGrouping: "false") }, column { NUMBER($column, useGrouping: "false") }: { $found }). Nothing was taken from it. Ask for it to be written again.
# $file: the file; $found: its format; $known: the newest format that this program knows
error-bundle-newer = “{ $file }” is a bundle of a newer Cyswllt (format { $found }; this one knows { $known }). Install the newer Cyswllt.
# $file: the file; $item: the number of the item, from 1; $name: its name; $found: what is wrong with it, in English
error-bundle-item = Item { NUMBER($item, useGrouping: "false") } of the bundle “{ $file }” (“{ $name }”) cannot be kept: { $found }. Nothing was taken from it.

## What was found in a check

# $found: what was found, in English
workspace-fault = Damaged: { $found }.

## What could not be saved of a damaged workspace

# No variables
workspace-lost-tables = The beginning of the file cannot be read. What follows was found without it; changes that were not yet in the file itself are lost.
# $count: how many
workspace-lost-releases = { $count ->
        [one] { $count } release cannot be read and is lost.
       *[other] { $count } releases cannot be read and are lost.
    }
# No variables
workspace-lost-unknown-releases = A part of the list of releases cannot be read: there may have been others.
# $name: the release; $count: how many of its columns or tables are lost; $total: of how many
workspace-lost-parts = { $count ->
        [one] { $count } of the { $total } columns or tables of “{ $name }” cannot be read and is lost. Import its file again.
       *[other] { $count } of the { $total } columns or tables of “{ $name }” cannot be read and are lost. Import its file again.
    }
# $count: how many recipes, selections, classifications, views, points and settings, earlier versions among them
workspace-lost-items = { $count ->
        [one] { $count } recipe, selection, classification, view, set of points or setting, or an earlier version of one, cannot be read and is lost.
       *[other] { $count } recipes, selections, classifications, views, sets of points or settings, earlier versions among them, cannot be read and are lost.
    }
# No variables
workspace-lost-unknown-items = A part of the list of recipes, selections, classifications, views, points and settings cannot be read: there may have been others.
# No variables
workspace-lost-history = Earlier changes can no longer be undone, at least not all of them.

## The history: what would be undone or done again

# $name: the release, as its publisher calls it
workspace-step-import = Import of “{ $name }”
# $count: how many
workspace-step-import-several = { $count ->
        [one] Import of { $count } release
       *[other] Import of { $count } releases
    }
# $name: the release, as its publisher calls it
workspace-step-remove = Removal of “{ $name }”
# $name: the release, as its publisher calls it
workspace-step-use = Figures of “{ $name }” in use
# $name: the release, as its publisher calls it
workspace-step-rest = Figures of “{ $name }” no longer in use
# $kind: recipe, selection, classification, view, points or setting; $name: its name
workspace-step-add = { $kind ->
    [recipe] New recipe
    [selection] New selection
    [classification] New classification
    [view] New view
    [points] New points
   *[setting] New setting
} “{ $name }”
# $kind: recipe, selection, classification, view, points or setting; $name: its name
workspace-step-change = { $kind ->
    [recipe] Change of the recipe
    [selection] Change of the selection
    [classification] Change of the classification
    [view] Change of the view
    [points] Change of the points
   *[setting] Change of the setting
} “{ $name }”
# $kind: recipe, selection, classification, view, points or setting; $name: its name
workspace-step-delete = { $kind ->
    [recipe] Deletion of the recipe
    [selection] Deletion of the selection
    [classification] Deletion of the classification
    [view] Deletion of the view
    [points] Deletion of the points
   *[setting] Deletion of the setting
} “{ $name }”
# $count: how many items came from it
workspace-step-bundle = { $count ->
        [one] { $count } item from a bundle
       *[other] { $count } items from a bundle
    }

## Kinds of items

item-kind-recipe = Recipe
item-kind-selection = Selection
item-kind-classification = Classification
item-kind-view = View
item-kind-points = Points
item-kind-setting = Setting

## The command line

# $path: the file
cli-workspace-backup = Backup written: { $path }.
# $path: the file
cli-workspace-copied = Copy written: { $path }.
# $path: the file
cli-workspace-sound = “{ $path }” is sound.
# $step: what was undone, as a sentence
cli-workspace-undone = Undone: { $step }.
# $step: what was done again, as a sentence
cli-workspace-redone = Done again: { $step }.
# No variables
cli-workspace-nothing-to-undo = There is nothing to undo.
# No variables
cli-workspace-nothing-to-redo = There is nothing to do again.
# $id: the release
cli-workspace-removed = { $id } is removed. “cyswllt workspace undo” brings it back.
# $id: the release
cli-workspace-deleted = { $id } is deleted for good, from the history and the backups beside the file too. Copies elsewhere and the file that was imported are not.
# $path: the new file; $releases: how many releases; $items: how many recipes, selections and so on
cli-workspace-salvaged = What can be read is in { $path }. Releases: { $releases }; recipes, selections, views and other items: { $items }.
# $count: how many; $path: the file
cli-workspace-bundle-written = { $count ->
        [one] { $count } item written to { $path }.
       *[other] { $count } items written to { $path }.
    }
# $count: how many
cli-workspace-bundle-read = { $count ->
        [one] { $count } new item is in the workspace.
       *[other] { $count } new items are in the workspace.
    }
# $count: how many
cli-workspace-bundle-same = { $count ->
        [one] { $count } item was there already.
       *[other] { $count } items were there already.
    }
# $name: the name in the bundle; $now: its name in the workspace
cli-workspace-bundle-renamed = There is another “{ $name }”, so the one from the bundle is called “{ $now }”.
# $path: the file
error-workspace-unsound = “{ $path }” is damaged; what was found stands above. Salvage what can be read of it into a new file (cyswllt workspace salvage), or open a backup beside it.

# $path: the file; $size: its size in megabytes; $journal: how a change is kept whole; $backups: how many backups are beside it
cli-workspace-file = { $path }: { NUMBER($size, maximumFractionDigits: 1) } MB, { $journal }. Backups: { $backups }.
# $step: what would be undone, as a sentence
cli-workspace-undo = “cyswllt workspace undo” undoes: { $step }.
cli-workspace-yes = yes
cli-workspace-no = no
workspace-journal-wal = with a write-ahead log
workspace-journal-rollback = with a rollback journal, as on a network drive
item-kind-release = Release

cli-column-kind = Kind
cli-column-number = Number
cli-column-in_use = In use
cli-column-bytes = Bytes
cli-column-problem = Problem

### The view of the user's own data: its parts, the releases in the workspace, the releases of a measure.

data-open = Your data
data-title = Your data
data-opened = Your data: bring files in, see what is there, look for newer releases
data-close = Back to the map
data-parts = Parts of your data
data-part-import = Import
data-part-releases = Releases
data-part-updates = Updates
data-part-postcodes = Postcodes
data-part-workspace = Workspace

## Where a release is from

data-publisher = Publisher
data-release = Release
data-vintage = Data from
data-file = File
# $file: the name of a file; $size: kilobytes, written out already
data-file-size = { $file } ({ $size } kB)
data-checksum = SHA-256 checksum
data-imported = Imported
data-licence = Licence
data-address = Address
data-attribution = Attribution
data-rules = What was done to the figures
data-source = Source

## The releases in the workspace

data-releases = Imported releases
data-none = Nothing has been imported yet. What the map shows came with Cyswllt.
data-none-import = Import files
# $count: how many releases of the same data
data-several = { $count ->
        [one] 1 release
       *[other] { $count } releases side by side
    }
# $title: what the data are called; $vintage: when they are from
data-release-name = { $title }, { $vintage }
# $publisher: who publishes it; $file: the name of a file
data-line = { $publisher } · { $file }
data-in-use = In use
data-not-in-use = Not in use
# $release: the name of a release
data-used = { $release } is in use
data-unused = { $release } is not in use any more
data-remove = Remove
data-removed = { $release } is removed. Ctrl+Z brings it back.
data-delete = Delete for good…
data-delete-ask = Delete { $release } for good? It goes from the file, from what can be undone and from the backups beside the file. It cannot be brought back.
data-delete-keep = Keep it
data-delete-do = Delete for good
data-deleted = { $release } is deleted for good
data-facts = Where it is from
data-check-report = Check report

## The releases of a measure

data-measure-releases = Releases of a measure, and change between them
data-measure = Measure
data-ships = (comes with Cyswllt)
data-show = Show on the map
data-change = Change between two releases
data-change-from = From
data-change-to = To
data-change-show = Show the change on the map
data-change-none = There is no level at which both releases have figures, or they are the same.
data-change-one = There is one release of this measure. Import another to see the change.

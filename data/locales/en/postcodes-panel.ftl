### A list of postcodes pasted into the window.

postcodes-title = A list of postcodes
postcodes-intro = Paste postcodes from a spreadsheet or a letter. They come back as areas, with figures beside them. Nothing of the list is kept.
postcodes-list = Postcodes, one a line or separated by commas
postcodes-level = Figures of
# $most: how many measures there can be
postcodes-add = Measures beside them, at most { $most }
postcodes-add-choose = Add a measure…
postcodes-measures = Measures beside the postcodes
# $measure: the name of a measure
postcodes-take-out = Take out { $measure }
postcodes-look = Find the areas
# $count: how many postcodes were found; $unknown: how many were not, written out already
postcodes-told = { $count ->
        [0] No postcode was found; not found: { $unknown }
        [one] 1 postcode was found; not found: { $unknown }
       *[other] { $count } postcodes were found; not found: { $unknown }
    }
postcodes-postcode = Postcode
postcodes-unknown = Not in the list of Welsh postcodes
postcodes-table = Table of postcodes
postcodes-copy = Copy the table
postcodes-copy-failed = The table could not be copied. Export it instead.
postcodes-export = Export as CSV…
postcodes-dialog = Save the list of postcodes
# $shown: how many rows are shown; $count: how many there are
postcodes-more = { $count ->
        [one] The first { $shown } of 1 row are shown.
       *[other] The first { $shown } of { $count } rows are shown; copies and exports have all of them.
    }

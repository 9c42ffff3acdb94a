### The help inside the app: its view, its search, the glossary. What keys do is in ui.ftl; the pages are in data/help.

help-view-title = Help
help-opened = Help opened
help-close = Close the help
help-back = Back
help-contents = Contents
help-group-guide = How to
help-group-methods = How it is worked out
help-group-about = About Cyswllt
help-group-lookup = To look up
help-page-keys = Keys and mouse
help-page-glossary = Glossary
# Of a table or formula that is wider than the page
help-scrolls = Scrolls sideways

## The search

help-find = Search the help
# $count: how many places in the help
help-found = { $count ->
        [0] Nothing found
        [one] { $count } place found
       *[other] { $count } places found
    }
help-found-none = No page has all of these words. Try fewer words, or other ones.
help-find-clear = Clear the search

## The glossary, and terms where they are met

help-glossary-about = Words of the field as Cyswllt uses them. Where one of them is underlined with dots, or has a question mark beside it, pressing it explains it on the spot.
help-glossary-filter = Find a term, in Welsh or English
# $count: how many terms
help-glossary-found = { $count ->
        [0] No term found
        [one] { $count } term
       *[other] { $count } terms
    }
# $term: a term
help-term-ask = What is this? { $term }
# $source: a publisher, or a paper
help-term-source = After: { $source }
help-term-more = More in the glossary
# $page: the title of a page
help-term-page = More: { $page }

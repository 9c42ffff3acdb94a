### Reach: who is within reach of which point of support, what is wrong with a question, and what to know of an answer.

## Why there is no reach

# $measure: its id; $levels: ids of the levels that it has
error-reach-no-lsoa-figures = “{ $measure }” has no figures of LSOAs, only of: { $levels }. A figure of a larger area is never spread over its LSOAs. Choose another measure, or import a release with figures of small areas.
# $measure: its id
error-reach-no-count = “{ $measure }” does not say how many there are: it is no count and no share of a known number. Choose another measure, such as older_65 or households.
# $group: the measure’s or the recipe’s id; $areas: LSOAs
error-reach-below-zero = “{ $group }” is below zero in { $areas ->
        [one] { $areas } LSOA
       *[other] { $areas } LSOAs
    }, and nobody can be counted by less than nothing. Choose another measure, or for a recipe the normalisation min-max or rank.
# No variables
error-reach-no-roads = There is no road network in this workspace. Import one first, or use straight lines with a detour factor.
# $found: what was given
error-reach-detour = The detour factor { $found } is not possible. Give a number from 1 (the straight line) upwards; 1.3 is usual.
# $detail: what was found, in English
error-reach-coordinates = Distances cannot be worked out: { $detail }. Check the coordinates of the points.

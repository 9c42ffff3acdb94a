### Updates in the window: the publishers’ sources, fetching them, the network, the background map.

updates-title = The publishers’ newest releases
updates-intro = Cyswllt makes no connection unless you ask for it here.
updates-in-use = In use
updates-newest = Newest known
updates-do = What you can do
updates-none = none
updates-unknown = not known
updates-newer = Newer than what is in use
updates-fetch = Fetch
# $source: what a source is called
updates-fetch-of = Fetch the newest release of { $source }
updates-fetching = Fetching { $source }…
updates-page = Open the publisher’s page
updates-page-of = Open the publisher’s page of { $source }
updates-page-hint = Where the address of the file is not known, the publisher’s page opens in your browser. Save the file from there and choose it here.
updates-take = Choose the files saved…
updates-progress = Download
# $done, $total: megabytes or rows, written out already
updates-so-far-bytes = { $done } MB so far
updates-so-far-rows = Rows so far: { $done }
updates-of-bytes = { $done } of { $total } MB
updates-of-rows = { $done } of { $total } rows
# $seconds: how long it waits
updates-waiting = { $seconds ->
        [one] Trying again in 1 second
       *[other] Trying again in { $seconds } seconds
    }
updates-stopping = Stopping…
updates-stopped = Stopped. What had come is kept, so that it need not be fetched again.
# $files: names of files
updates-kept = Fetched: { $files }. Cyswllt has no use for these figures; the files are kept as they came in the folder of downloads.
updates-network = Network
updates-proxy = Proxy (empty: as the system’s environment says)
updates-proxy-hint = For example http://proxy.example:8080. Automatic proxy scripts are not evaluated: ask your IT department for the address. It is kept on this computer.

## What can go wrong

error-no-data-folder = This computer has no folder for the data of programs. Ask your IT department.
# $source: the id of a source
error-unknown-source = There is no page of a publisher for “{ $source }”.
# $url: an address; $message: the system’s own words
error-open-page = The browser could not be opened ({ $message }). The address is { $url }

## The background map

background-title = Background map
background-on = Show a map of my own behind the areas
background-hint = Ordnance Survey’s or OpenStreetMap’s, with your own address and key. Only then does Cyswllt fetch tiles from that address, through the proxy set under “Your data”. The address and the key are kept on this computer.
background-template = Address of a tile
background-lacks = Write the address with {"{"}z{"}"}, {"{"}x{"}"} and {"{"}y{"}"} where zoom, column and row of the tile go.
background-key = Key (where the address has {"{"}key{"}"})
background-attribution = Line that the map’s owner wants to be shown
background-grid = Grid of the tiles
background-grid-national = British National Grid (EPSG:27700)
background-grid-mercator = Web Mercator (EPSG:3857)

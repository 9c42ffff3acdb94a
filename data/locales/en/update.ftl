### Updates from the publishers: what is newer, and why something cannot be fetched.

## The manifest. $file: the file; $source: the source's id; $line: the line.

# $reason: what is wrong, in English
error-manifest-toml = { $file }, line { NUMBER($line, useGrouping: "false") }: { $reason }. The manifest of updates has to have the form that data/updates.toml describes.
# $found and $known: versions of the form
error-manifest-version = { $file } has version { $found } of the manifest’s form, and this Cyswllt reads version { $known }. Install the newer Cyswllt, or use a manifest made for this one.
error-manifest-duplicate = { $file }: two sources are called “{ $source }”. Each needs an id of its own.
# $field: the field's name; $found: what it holds
error-manifest-field = { $file }, source “{ $source }”: { $field } cannot be “{ $found }”. What each field may hold stands at the head of data/updates.toml.
# $host: what is listed as a host
error-manifest-host = { $file }, source “{ $source }”: “{ $host }” cannot be a host. Name a host on the internet, such as www.ons.gov.uk; 127.0.0.1:PORT only in a manifest named with --manifest.
# $address: the address
error-manifest-address = { $file }, source “{ $source }”: the address { $address } is not allowed. It has to be https, without user name and password, at a host that the source lists.

## Asking. $source: the source's id; $url: a page; $host: the host; $reason: what the system said, in English

error-update-unknown-source = There is no source “{ $source }”. “cyswllt sources” lists them.
    .nearest = Did you mean { $nearest }?
error-update-by-hand = The link of “{ $source }” changes with each release and is not known. Open { $url }, save the file and import it.
error-update-proxy = That is not the address of a proxy. Write http://HOST:PORT. Automatic proxy scripts (PAC) are not evaluated: ask your IT department for the proxy’s own address.
error-update-proxy-refused = The proxy wants a user name and password. Give its address as http://NAME:PASSWORD@HOST:PORT.
error-update-setup = Safe connections cannot be set up ({ $reason }). Check that this computer has its certificates.
error-update-certificate = { $host } shows a certificate that this computer does not trust ({ $reason }). Where your network opens encrypted connections, its own certificate has to be installed: ask your IT department.
error-update-host = { $host } is not among the hosts that may be connected to. Nothing was sent.
# $address: the address, without its query
error-update-address = { $address } is not an https address without user name and password. Nothing was sent.
# $target: scheme and host that it leads to
error-update-redirect = { $address } sends on to { $target }, which is not allowed. Nothing was sent there. The manifest of updates may be out of date.
# $most: the most that are followed
error-update-redirects = { $address } is sent on more than { $most } times, perhaps in a circle. Try again later.
error-update-connection = There is no connection to { $host } ({ $reason }). Check the network. If your organisation has a proxy, give its address: automatic proxy scripts (PAC) are not evaluated.
# $seconds: how long was waited
error-update-slow = { $host } took longer than { $seconds } s. Try again: a file goes on where it stopped.
# $bytes: how much had come
error-update-cut = The connection to { $address } was cut after { $bytes } bytes. Try again: a file goes on where it stopped.
# $status: HTTP's status
error-update-status = { $address }: the server answers { $status }. Try again later; if it stays so, the manifest of updates may be out of date.
error-update-busy = { $host } is busy and asks to come back in { $seconds } s.

## What came. $address: the address, without its query; $expected and $found: what was expected and what came

# $megabytes: the limit
error-update-too-large = { $address } has more than the { $megabytes } MB that are taken. Nothing of it was kept.
error-update-length = { $address }: { $expected } bytes were announced and { $found } came. Nothing of it was kept; try again.
error-update-web-page = { $address }: a web page came in place of data. Your network may want you to sign in: open a browser, sign in and try again.
# $encoding: how it is compressed
error-update-encoded = { $address }: the answer is compressed ({ $encoding }), which was not asked for. Something between here and there changes it.
error-update-content = { $address }: what came is not { $expected }. Nothing of it was kept.
error-update-checksum = { $address }: the checksum is { $found } and should be { $expected }. Nothing of it was kept; try again, and if it stays so do not use the file.
# $code and $message: the service's own, in English
error-update-service = { $address }: the service answers “{ $message }” ({ $code }). The manifest of updates may be out of date.
# $lacks: what it lacks, in the service's terms
error-update-answer = { $address }: the answer lacks “{ $lacks }”. The service may have changed; the manifest of updates may be out of date.
error-update-unpaged = { $address }: the layer cannot be read page by page. Nothing of it was kept.
# $offset: where the page begins
error-update-empty-page = { $address }: the page from { $offset } is empty, and there should be more. Nothing of it was kept; try again later.
# $key: what came twice
error-update-repeated = { $address }: “{ $key }” came twice, so that something else is missing. Nothing of it was kept; try again later.
error-update-count = { $address }: { $found } came and the service counts { $expected }. Nothing of it was kept; try again later.
error-update-changed = { $address } was published anew while it was fetched, so that its pages do not belong together. Try again.
error-update-definition = { $address }: { $expected } is not there. Found: { $found }. The manifest of updates may be out of date.
# $path: the file
error-update-locked = { $path } is being fetched already, in another window or program. Wait until that is done.
error-update-cancelled = Stopped. What had come of a file stays and goes on the next time; nothing else was changed.

## The background map

error-background-off = The background map is off. Turn it on in the settings.
error-background-template = The address of the background map cannot be used. It has to begin with https://, name one host, and have { "{z}" }, { "{x}" } and { "{y}" } in it, and { "{key}" } where your key goes.
# $z, $x and $y: zoom, column and row
error-background-no-tile = The background map has no tile { $z }/{ $x }/{ $y }.
error-background-not-a-tile = { $host } sent something else than a map’s image. Check the address and the key of the background map.

## The list

update-note-kept = Its files are kept for other programs, such as a GIS; they are not brought in.
update-note-page = The file’s link is not known: open the publisher’s page, save the file and import it.

## The command line

cli-column-shipped = Comes with Cyswllt
cli-column-imported = Imported
cli-column-newest = Newest known
cli-column-status = State
cli-column-how = How
cli-column-where = Where from
cli-column-licence = Licence
cli-column-publisher = Publisher
cli-column-title = Name
update-status-newer = a newer one
update-status-current = up to date
update-status-unused = not in use
update-status-unknown = not known
update-how-fetch = fetch
update-how-page = save it from the page
# $source: the source's title; $vintage: its newest release
cli-update-page = { $source }, { $vintage }: save the file from { $url } and import it with “cyswllt import”.
error-update-no-folder = This system names no folder for your data. Name one for the downloads with --downloads.
cli-update-nothing = Nothing newer is known that could be fetched. Name a source to fetch it again; “cyswllt sources” lists them.
# $source: the source's title; $hosts: the hosts
cli-update-fetching = { $source }: fetching from { $hosts }
# $path: the file
cli-update-kept = Kept as { $path }.
cli-update-bytes = { $done } of { $total } MB
cli-update-bytes-only = { $done } MB so far
cli-update-rows = { $done } of { $total } rows
# $seconds: how long
cli-update-waiting = Trying again in { $seconds } s
# $count: how many
error-update-incomplete = { $count ->
        [one] { $count } source could not be fetched or imported.
       *[other] { $count } sources could not be fetched or imported.
    }

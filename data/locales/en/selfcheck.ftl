### The self-check, the details for support, and a portable copy.

## What the checks are called

selfcheck-name-pack-parts = The data that ship
selfcheck-name-pack-totals = Control totals
selfcheck-name-workspace = The workspace
selfcheck-name-settings = The settings
selfcheck-name-folders = Folders to write to
selfcheck-name-space = Room on the disk
selfcheck-name-fonts = Fonts for reports
selfcheck-name-clock = The clock
selfcheck-name-language = The language
selfcheck-name-graphics = Drawing
selfcheck-name-log = The log

## Whether all is well

selfcheck-state-ok = In order
selfcheck-state-warning = Warning
selfcheck-state-fault = Fault

## What was found, and what to do

# $count: how many files; $print: their fingerprint, 12 figures and letters
selfcheck-pack-parts = { $count ->
        [one] { $count } file is as it was built in (fingerprint { $print }).
       *[other] { $count } files are as they were built in (fingerprint { $print }).
    }
# $names: the files
selfcheck-pack-parts-changed = These data are not as they were built in: { $names }.
# $count: how many totals
selfcheck-pack-totals = { $count ->
        [one] { $count } total agrees with what is published.
       *[other] { $count } totals agree with what is published.
    }
# $names: ids of levels and measures
selfcheck-pack-totals-wrong = These totals do not agree with what is published: { $names }.
# No variables
selfcheck-remedy-install = Install Cyswllt again, from where your council or you got it. Your workspace and settings stay.
# No variables
selfcheck-workspace-none = There is none yet: it is made when there is something to keep.
# $format: the number of its format; $size: its size in megabytes; $count: how many releases are in it
selfcheck-workspace-sound = { $count ->
        [one] Every page of it is sound (format { $format }, { $size } MB, { $count } release).
       *[other] Every page of it is sound (format { $format }, { $size } MB, { $count } releases).
    }
# $count: how many faults; $found: the first of them, in English
selfcheck-workspace-unsound = { $count ->
        [one] { $count } fault was found: { $found }.
       *[other] { $count } faults were found, the first: { $found }.
    }
# No variables
selfcheck-workspace-remedy = Save what can be read of it to a new file (Data, Workspace), or open a backup beside it. The file is left as it is.
# No variables
selfcheck-settings-sound = They can be read.
# No variables
selfcheck-settings-none = There are none yet: the usual ones count.
# No variables
selfcheck-settings-broken = Their file is broken.
# No variables
selfcheck-settings-broken-remedy = Start Cyswllt again: it puts the broken file aside and begins with the usual settings.
# No variables
selfcheck-settings-aside = Their file was broken and is put aside; the usual ones count.
# No variables
selfcheck-settings-aside-remedy = Choose your settings again. The file settings.json.broken can be deleted.
# No variables
selfcheck-settings-nowhere = The system names no folder for settings, so that none are kept.
# No variables
selfcheck-settings-nowhere-remedy = Ask whoever looks after the computer for a home folder, or use a portable copy.
# $count: how many folders
selfcheck-folders = { $count ->
        [one] { $count } folder can be written.
       *[other] All { $count } of them can be written.
    }
# $size: gigabytes
selfcheck-space = { $size } GB are free.
# $size: megabytes
selfcheck-space-little = Only { $size } MB are free.
# $size: megabytes
selfcheck-space-full = Only { $size } MB are free: imports and reports may fail.
# No variables
selfcheck-space-remedy = Make room on the disk: delete what is not needed, or keep the workspace on another one.
# No variables
selfcheck-space-unknown = The system does not say how much room there is.
# $count: how many fonts
selfcheck-fonts = { $count ->
        [one] { $count } font has every letter of Welsh and English.
       *[other] Both have every letter of Welsh and English.
    }
# No variables
selfcheck-fonts-broken = A font is broken or lacks letters of Welsh.
# $date: what the clock says, year, month and day
selfcheck-clock = It says { $date }.
# $date: what the clock says, year, month and day
selfcheck-clock-early = It says { $date }, which is before the data that ship were published.
# No variables
selfcheck-clock-remedy = Set the computer’s clock: with a wrong one no publisher’s certificate is believed.
# No variables
selfcheck-language-en = The system asks for English.
# No variables
selfcheck-language-cy = The system asks for Welsh.
# No variables
selfcheck-log = It can be written. Nothing of yours is in it: only codes of errors, versions and times.
# No variables
selfcheck-log-none = The system names no folder for the log, so that there is none.
# $count: how many times since the log begins
selfcheck-log-panics = { $count ->
        [one] The program itself came to grief { $count } time since the log begins.
       *[other] The program itself came to grief { $count } times since the log begins.
    }
# No variables
selfcheck-log-remedy = Copy the support details and send them to whoever looks after Cyswllt for you, with what you were doing.

## How the window is drawn

# No variables
selfcheck-graphics-asked-for = Drawn as the variable CYSWLLT_GRAPHICS says.
# $detail: the variable
selfcheck-graphics-webkit-variable = Drawn as the variable { $detail } says.
# $detail: the variable
selfcheck-graphics-mesa-variable = Drawn by the processor, because the variable { $detail } says so.
# No variables
selfcheck-graphics-remote-display = Drawn by the processor: the screen is that of a remote desktop.
# No variables
selfcheck-graphics-no-device = Drawn by the processor: there is no graphics card. The map is made for that.
# $detail: the names of drivers
selfcheck-graphics-no-access = Drawn by the processor, because this user may not use the graphics card ({ $detail }).
# No variables
selfcheck-graphics-no-access-remedy = The map works well as it is. To use the card, ask whoever looks after the computer to add you to the group “render” or “video”.
# $detail: the names of drivers
selfcheck-graphics-no-card = Drawn by the processor: there is a virtual graphics card only ({ $detail }). The map is made for that.
# $detail: the names of drivers
selfcheck-graphics-unreliable-driver = Drawn by the processor: with this driver ({ $detail }) windows can stay blank.
# $detail: the names of drivers
selfcheck-graphics-no-picture-before = Drawn by the processor: with the graphics card ({ $detail }) the last start never showed a picture.
# No variables
selfcheck-graphics-no-picture-before-remedy = The map works well as it is. When the card’s driver has been renewed, start Cyswllt with CYSWLLT_GRAPHICS=accelerated to try it again.
# $detail: the names of drivers
selfcheck-graphics-card = Drawn by the graphics card ({ $detail }).
# No variables
selfcheck-graphics-system = Drawn as the system chooses.

## Details for support

# $version: the version
selfcheck-details-version = Cyswllt { $version }
# $version: the version
selfcheck-details-version-portable = Cyswllt { $version }, a portable copy
# $system: the name of the operating system; $machine: the kind of processor; $count: how many processors
selfcheck-details-system = { $count ->
        [one] System: { $system }, { $machine }, { $count } processor
       *[other] System: { $system }, { $machine }, { $count } processors
    }
# $version: the version of the web view
selfcheck-details-web = Web view: { $version }
# $shown: the language shown; $system: the system’s
selfcheck-details-language = Language: { $shown } (the system’s: { $system })
# $print: the fingerprint; $date: when the newest of the data was published
selfcheck-details-pack = Data: { $print }, published up to { $date }
# $time: date and time
selfcheck-details-checks = Self-check of { $time } UTC:
# $name: what the check is called; $state: whether all is well; $found: what was found
selfcheck-details-check = { $name }: { $state }. { $found }
# $name: what the check is called; $state: whether all is well; $code: the error’s code
selfcheck-details-code = { $name }: { $state } ({ $code })
# No variables
selfcheck-details-log = Last lines of the log that are warnings or worse:
# No variables
selfcheck-details-quiet = The log holds no warning and no error.

## The command line

# $count: how many faults
cli-check-faults = { $count ->
        [one] { $count } fault was found.
       *[other] { $count } faults were found.
    }
# No variables
cli-column-check = Check
cli-column-found = Found
cli-column-remedy = What to do
cli-column-error = Error
cli-check-failed = What to do about it stands beside it.

## The window

selfcheck-open = Self-check and support
selfcheck-title = Self-check and support
selfcheck-text = Looks at the data that ship, your workspace, the settings, the disk and how the window is drawn. It changes nothing and connects to nobody.
selfcheck-again = Check again
selfcheck-running = Checking …
selfcheck-checks = What was found
selfcheck-all-well = All is well.
# $count: how many warnings
selfcheck-warnings = { $count ->
        [one] { $count } warning, no fault.
       *[other] { $count } warnings, no fault.
    }
# $count: how many faults
selfcheck-faults = { $count ->
        [one] { $count } fault.
       *[other] { $count } faults.
    }
selfcheck-remedy = What to do
selfcheck-details = Support details
selfcheck-details-text = For whoever helps you. This is all that is copied: it names no file, no place and no person. Nothing is sent.
selfcheck-copy = Copy support details
selfcheck-copied = The support details are copied.
selfcheck-not-copied = The support details could not be copied. Select the text and copy it with Ctrl+C.
selfcheck-open-log = Open the log’s folder
selfcheck-log-text = The log holds codes of errors, versions and times of the last starts, at most three small files.
selfcheck-update-look = Look for a newer version
selfcheck-update-install = Install it and start again
selfcheck-update-asking = Please wait …
selfcheck-update-none = This is the newest version.
# $version: the newer version
selfcheck-update-found = There is a newer version: { $version }.

## Errors

# $message: what was said, in English
error-program-update = The newer version could not be fetched or installed ({ $message }). Try again later, or ask whoever distributes Cyswllt to you.
# No variables
error-program-update-off = This Cyswllt does not look for newer versions of itself. Ask whoever looks after your computer.

# $path: the folder; $message: the system’s own words
error-portable-unwritable = This is a portable copy of Cyswllt, and its folder “{ $path }” cannot be written ({ $message }). Copy it to a folder or a memory stick where you may write, or delete the file cyswllt-portable beside the program, so that it keeps its files in your own folders.
# $path: the folder; $message: the system’s own words
error-log-folder = The folder “{ $path }” cannot be shown ({ $message }). Open it in your file manager.
# No variables
error-log-none = There is no log: the system names no folder for it.

### Ookla’s tiles of speed tests.

import-kind-ookla = Ookla: speed tests by tile
import-ookla-fixed = Speed tests by Ookla, fixed networks
import-ookla-mobile = Speed tests by Ookla, mobile networks

import-note-ookla-tests = The figures are of people who ran a test, not of all lines: tests are run where something is wrong, and more where more people know how.
import-note-ookla-tiles = Tiles (about 380 m wide) count in the small area that their middle lies in; averages are weighted by tests. All figures are estimates.
import-note-ookla-licence = Ookla’s licence (CC BY-NC-SA 4.0) allows no commercial use, and what is made of these figures must be shared under the same licence.
import-note-ookla-undated = Neither the file nor its name says of which quarter it is; the day of the file is taken.

# $file: the file; $problem: what the reader said
error-ookla-unreadable = { $file } cannot be read as Parquet ({ $problem }). Download it again.
# $column: the column
error-ookla-column = { $file } has no column “{ $column }” of the kind that Ookla’s tiles have.
# $rows: how many rows; $limit: how many are read at most
error-ookla-too-many = { $file } says that it has { $rows } rows; at most { $limit } are read.

source-ookla = Speed tests by Ookla
    .publisher = Ookla
universe-speed_tests = Tests that people ran
universe-speed_test_devices = Devices on which tests were run

measure-ookla_download = Download in speed tests, fixed
    .description = Average download speed of speed tests on fixed networks, Ookla, weighted by tests. Of people who ran a test, not of all lines. CC BY-NC-SA 4.0: not for commercial use.
measure-ookla_upload = Upload in speed tests, fixed
    .description = Average upload speed of speed tests on fixed networks, Ookla, weighted by tests. Of people who ran a test, not of all lines. CC BY-NC-SA 4.0: not for commercial use.
measure-ookla_latency = Latency in speed tests, fixed
    .description = Average latency of speed tests on fixed networks, Ookla, weighted by tests. Of people who ran a test, not of all lines. CC BY-NC-SA 4.0: not for commercial use.
measure-ookla_tests = Speed tests, fixed
    .description = Number of speed tests that people ran on fixed networks, Ookla. CC BY-NC-SA 4.0: not for commercial use.
measure-ookla_devices = Devices in speed tests, fixed
    .description = Number of devices on which speed tests were run on fixed networks, Ookla. A device that ran tests in two tiles counts twice. CC BY-NC-SA 4.0: not for commercial use.
measure-ookla_mobile_download = Download in speed tests, mobile
    .description = Average download speed of speed tests on mobile networks, Ookla, weighted by tests. Of people who ran a test, not of all lines. CC BY-NC-SA 4.0: not for commercial use.
measure-ookla_mobile_upload = Upload in speed tests, mobile
    .description = Average upload speed of speed tests on mobile networks, Ookla, weighted by tests. Of people who ran a test, not of all lines. CC BY-NC-SA 4.0: not for commercial use.
measure-ookla_mobile_latency = Latency in speed tests, mobile
    .description = Average latency of speed tests on mobile networks, Ookla, weighted by tests. Of people who ran a test, not of all lines. CC BY-NC-SA 4.0: not for commercial use.
measure-ookla_mobile_tests = Speed tests, mobile
    .description = Number of speed tests that people ran on mobile networks, Ookla. CC BY-NC-SA 4.0: not for commercial use.
measure-ookla_mobile_devices = Devices in speed tests, mobile
    .description = Number of devices on which speed tests were run on mobile networks, Ookla. A device that ran tests in two tiles counts twice. CC BY-NC-SA 4.0: not for commercial use.

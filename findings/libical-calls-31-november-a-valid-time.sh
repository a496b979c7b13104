#!/bin/bash
# One would guess that icaltime_is_valid_time() refuses the 31st of November. It says that the time is valid, and sums
# go on from 1 December; the 23rd of month 13 is valid likewise.
# Why it matters here: an invitation with a slip in it would be put on the next day without a word. The fields have to
# be checked against the calendar by whoever reads them.
. "$(dirname "$0")/lib/packages.sh"
debian libical3=3.0.16-1+b1 libicu72=72.1-3+deb12u1

told=$(python - <<'PY'
import ctypes

class Time(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in
                ("year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")] + [("zone", ctypes.c_void_p)]

ical = ctypes.CDLL("libical.so.3")
ical.icaltime_from_string.restype, ical.icaltime_from_string.argtypes = Time, [ctypes.c_char_p]
ical.icaltime_is_valid_time.argtypes = [Time]
ical.icaltime_normalize.restype, ical.icaltime_normalize.argtypes = Time, [Time]
time = ical.icaltime_from_string(b"20261131T100000")
day = ical.icaltime_normalize(time)
print("valid:", bool(ical.icaltime_is_valid_time(time)))
print("month 13 is valid:", bool(ical.icaltime_is_valid_time(ical.icaltime_from_string(b"20261323T100000"))))
print("as a day: %04d-%02d-%02d" % (day.year, day.month, day.day))
PY
)
seen "20261131T100000:" "valid: True
month 13 is valid: True
as a day: 2026-12-01" "$told"

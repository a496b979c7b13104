#!/bin/bash
# One would guess that a library whose zones are the system's goes by the rules at their end, too: a file of the tz database closes with
# a rule for all years to come ("NST3:30NDT,M3.2.0,M11.1.0"). libical reads the moments up to 2037; from 2038 on St John's is at -01:30 in
# summer where it is at -02:30, and New York is right.
# Why it matters here: nobody arranges an interview for 2038, but whoever tries a rule of a zone "for all years" on a late one learns
# something wrong. Zones are read from the system's own files here, not by libical.
. "$(dirname "$0")/lib/packages.sh"
debian libical3=3.0.16-1+b1 libicu72=72.1-3+deb12u1 libglib2.0-0=2.74.6-2+deb12u9

cat >"$work/read.py" <<'PY'
import ctypes
import datetime
import zoneinfo

ical = ctypes.CDLL("libical.so.3")


class Time(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")] + \
        [("zone", ctypes.c_void_p)]


ical.icaltimezone_get_builtin_timezone.restype = ctypes.c_void_p
ical.icaltimezone_get_builtin_timezone.argtypes = [ctypes.c_char_p]
ical.icaltimezone_get_utc_offset.argtypes = [ctypes.c_void_p, ctypes.POINTER(Time), ctypes.POINTER(ctypes.c_int)]
for name in "America/New_York", "America/St_Johns":
    zone = ical.icaltimezone_get_builtin_timezone(name.encode())
    for year in 2037, 2038:
        offset = ical.icaltimezone_get_utc_offset(zone, ctypes.byref(Time(year, 7, 15, 12)), ctypes.byref(ctypes.c_int()))
        right = datetime.datetime(year, 7, 15, 12, tzinfo=zoneinfo.ZoneInfo(name)).utcoffset().total_seconds()
        print(name, year, f"{offset / 3600:+}", "right" if offset == right else f"where it is {right / 3600:+}")
PY
seen "The hours ahead of UTC in July:" "America/New_York 2037 -4.0 right
America/New_York 2038 -4.0 right
America/St_Johns 2037 -2.5 right
America/St_Johns 2038 -1.5 where it is -2.5" "$(python "$work/read.py")"

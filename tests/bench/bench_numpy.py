#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same million additions by numpy.busday_offset (vectorised), to compare with."""
import sys
import time

import numpy

holidays = numpy.array(sys.argv[1:], dtype="datetime64[D]")
calendar = numpy.busdaycalendar(holidays=holidays)
random = numpy.random.default_rng(1)
days = int((numpy.datetime64("2035-12-01") - numpy.datetime64("2020-01-01")).astype(int))
dates = numpy.datetime64("2020-01-01") + random.integers(0, days, 1_000_000).astype("timedelta64[D]")
durations = []
for _ in range(7):
    begun = time.perf_counter()
    numpy.busday_offset(dates, 7, roll="backward", busdaycal=calendar)
    durations.append(time.perf_counter() - begun)
print(f"numpy.busday_offset, vectorised: {sorted(durations)[3] * 1000:.1f} ns, {len(holidays)} holidays")

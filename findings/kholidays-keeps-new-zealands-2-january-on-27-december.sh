#!/bin/bash
# One would guess that the day off for 2 January 2027, a Saturday, is Monday, 4 January (Holidays Act 2003, section 45).
# KHolidays, on which KDE's calendars are built, has it on 27 December 2027, and works on 4 January, on 8 February (Waitangi
# Day, a Saturday's) and on Matariki.
# Why it matters here: business days are counted between an interview and a note, and these days lie where offices are shut.
. "$(dirname "$0")/lib/packages.sh"
debian libkf5holidays5=1:5.103.0-1 libkf5holidays-dev=1:5.103.0-1 libqt5core5a=5.15.8+dfsg-11+deb12u3 libqt5qml5=5.15.8+dfsg-3 \
    libqt5network5=5.15.8+dfsg-11+deb12u3 qtbase5-dev=5.15.8+dfsg-11+deb12u3 libicu72=72.1-3+deb12u1 libdouble-conversion3=3.2.1-1 \
    libpcre2-16-0=10.42-1+deb12u2

cat >"$work/days.cpp" <<'CPP'
#include <KHolidays/HolidayRegion>
#include <QDate>
#include <cstdio>
int main()
{
    const KHolidays::HolidayRegion region(QStringLiteral("nz_en-gb"));
    for (const KHolidays::Holiday &day : region.rawHolidays(QDate(2027, 1, 1), QDate(2027, 12, 31)))
        if (day.dayType() == KHolidays::Holiday::NonWorkday && day.observedStartDate().dayOfWeek() < 6)
            std::printf("%s %s\n", qPrintable(day.observedStartDate().toString(Qt::ISODate)), qPrintable(day.name()));
}
CPP
qt=$(echo "$root"/usr/include/*/qt5)
g++ -std=c++17 -fPIC -I"$root/usr/include/KF5/KHolidays" -I"$root/usr/include/KF5" -I"$qt" -I"$qt/QtCore" "$work/days.cpp" -o "$work/days" \
    "$(echo "$root"/usr/lib/*/libKF5Holidays.so.5)" "$(echo "$root"/usr/lib/*/libQt5Core.so.5)" -Wl,--unresolved-symbols=ignore-in-shared-libs
seen "New Zealand's holidays of 2027 that fall on Monday to Friday:" "2027-01-01 New Year's Day
2027-03-26 Good Friday
2027-03-29 Easter Monday
2027-06-07 Queen's Birthday
2027-10-25 Labour Day
2027-12-27 Christmas Day Holiday
2027-12-27 Day after New Year's Day Holiday
2027-12-28 Boxing Day Holiday" "$(LD_LIBRARY_PATH=$(libraries) "$work/days" | sort)"

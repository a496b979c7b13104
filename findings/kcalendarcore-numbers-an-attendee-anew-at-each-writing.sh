#!/bin/bash
# One would guess that a calendar that writes an event twice writes the same. KCalendarCore gives each attendee without a number of its
# own an X-UID, and another one at the next start of the program.
# Why it matters here: whoever compares texts sees a change in each event that went through KOrganizer. What an event says is compared,
# never its text.
. "$(dirname "$0")/lib/packages.sh"
debian libkf5calendarcore5abi2=5:5.103.0-1 libkf5calendarcore-dev=5:5.103.0-1 libical3=3.0.16-1+b1 libicu72=72.1-3+deb12u1 \
    libqt5core5a=5.15.8+dfsg-11+deb12u3 libqt5gui5=5.15.8+dfsg-11+deb12u3 libqt5dbus5=5.15.8+dfsg-11+deb12u3 qtbase5-dev=5.15.8+dfsg-11+deb12u3

cat >"$work/write.cpp" <<'CPP'
#include <KCalendarCore/ICalFormat>
#include <cstdio>
int main()
{
    KCalendarCore::ICalFormat format;
    const QString event = QStringLiteral("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:e1\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261204T150000Z\r\n"
                                         "ATTENDEE;CN=Dana Whitfield:mailto:dana@northwind.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    const KCalendarCore::Incidence::Ptr read = format.fromString(event);
    std::printf("%s", qPrintable(format.toString(read).remove(QStringLiteral("\r\n "))));
}
CPP
qt=$(echo "$root"/usr/include/*/qt5)
g++ -std=c++17 -fPIC -I"$root/usr/include/KF5/KCalendarCore" -I"$root/usr/include/KF5/KCalendarCore/kcalendarcore" -I"$root/usr/include/KF5" -I"$qt" \
    -I"$qt/QtCore" -I"$qt/QtGui" "$work/write.cpp" -o "$work/write" \
    "$(echo "$root"/usr/lib/*/libKF5CalendarCore.so.5abi2)" "$(echo "$root"/usr/lib/*/libQt5Core.so.5)" -Wl,--unresolved-symbols=ignore-in-shared-libs
LD_LIBRARY_PATH=$(libraries) "$work/write" >"$work/first"
LD_LIBRARY_PATH=$(libraries) "$work/write" >"$work/second"
seen "What differs between two writings of one event, and whether its numbers are the same:" "ATTENDEE;CN=Dana Whitfield;RSVP=FALSE;PARTSTAT=NEEDS-ACTION;ROLE=REQ-PARTICIPANT;CUTYPE=INDIVIDUAL;X-UID=N:mailto:dana@northwind.example
other numbers" "$(grep ATTENDEE "$work/first" | tr -d '\r' | sed -E 's/X-UID=[0-9]+/X-UID=N/')
$([ "$(grep -o 'X-UID=[0-9]*' "$work/first")" = "$(grep -o 'X-UID=[0-9]*' "$work/second")" ] && echo "the same" || echo "other numbers")"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/zonesaside.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// "On-site at Northwind"; what of it is not known is left out.
QString nameOf(const Interview &interview, const Application &application)
{
    const QString company = application.company.isEmpty() ? QString() : u" at "_s + application.company;
    return (interview.round.isEmpty() ? u"the interview"_s : interview.round) + company;
}

} // namespace

QStringList zonesSetAside(const Search &search)
{
    QStringList sentences;
    if (!search.person.zone.isKnown())
        sentences +=
            u"your time zone \"%1\" is not known to this computer; choose another in Settings, until "
            "then its own clock counts"_s.arg(search.person.zone.id());
    for (const Application &application : search.applications) {
        for (const Interview &interview : application.interviews) {
            if (!interview.zone.isKnown())
                sentences +=
                    u"the time zone \"%1\" of %2 is not known to this computer; choose another for that "
                    "interview, until then its times are read by your own clock"_s.arg(
                        interview.zone.id(), nameOf(interview, application));
        }
    }
    return sentences;
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/soundness/zonesaside.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ZonesAside)
};

/// "On-site at Northwind"; what of it is not known is left out.
QString nameOf(const Interview &interview, const Application &application)
{
    if (application.company.isEmpty())
        return interview.round.isEmpty() ? Words::tr("the interview") : interview.round;
    return interview.round.isEmpty() ? Words::tr("the interview at %1").arg(application.company)
                                     : Words::tr("%1 at %2").arg(interview.round, application.company);
}

} // namespace

QStringList zonesSetAside(const Search &search)
{
    QStringList sentences;
    if (!search.person.zone.isKnown())
        sentences += Words::tr("your time zone \"%1\" is not known to this computer; choose another in "
                               "Settings; until then the computer's own clock counts")
                         .arg(search.person.zone.id());
    for (const Application &application : search.applications) {
        for (const Interview &interview : application.interviews) {
            if (!interview.zone.isKnown())
                sentences +=
                    Words::tr("the time zone \"%1\" of %2 is not known to this computer; choose another for "
                              "that interview; until then its times are read by your own clock")
                        .arg(interview.zone.id(), nameOf(interview, application));
        }
    }
    return sentences;
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/column/emptycolumn.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(EmptyColumn)
};

} // namespace

QString whatBelongsIn(StageKind kind)
{
    switch (kind) {
    case StageKind::Saved: return Words::tr("Jobs that caught your eye");
    case StageKind::Applied: return Words::tr("Applications you have sent");
    case StageKind::Screening: return Words::tr("First calls with recruiters");
    case StageKind::Interview: return Words::tr("Interviews, planned and past");
    case StageKind::Waiting: return Words::tr("It is up to them now");
    case StageKind::Offer: return Words::tr("Offers, until the ink is dry");
    case StageKind::Accepted: return Words::tr("The one you signed");
    case StageKind::Closed: return Words::tr("What ended, and what you learned");
    }
    Q_UNREACHABLE();
}

QString nothingFound()
{
    return Words::tr("Nothing found here");
}

QString nothingOfLate()
{
    return Words::tr("Nothing closed in the last few weeks");
}

} // namespace afterword

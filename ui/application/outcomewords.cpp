// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/outcomewords.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
};

} // namespace

QString outcomeInWords(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Rejected: return Words::tr("They said no");
    case OutcomeKind::Withdrawn: return Words::tr("You withdrew");
    case OutcomeKind::NoAnswer: return Words::tr("Closed without an answer");
    case OutcomeKind::Declined: return Words::tr("You declined their offer");
    case OutcomeKind::Accepted: return Words::tr("You accepted their offer");
    }
    Q_UNREACHABLE();
}

QString outcomeInWords(OutcomeKind kind, const QString &day)
{
    return Words::tr("%1, %2", "how it ended, a day").arg(outcomeInWords(kind), day);
}

} // namespace afterword

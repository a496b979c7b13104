// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/defaultstages.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DefaultStages)
};

/// The stages with what @p named makes of their English names.
template <class Named>
Table<Stage> stages(Named named)
{
    return {
        {{u"saved"_s}, named(QT_TRANSLATE_NOOP("DefaultStages", "Saved")), StageKind::Saved, {}, false},
        {{u"applied"_s}, named(QT_TRANSLATE_NOOP("DefaultStages", "Applied")), StageKind::Applied, {}, false},
        {{u"screening"_s},
         named(QT_TRANSLATE_NOOP("DefaultStages", "Screening")),
         StageKind::Screening,
         {},
         false},
        {{u"interviewing"_s},
         named(QT_TRANSLATE_NOOP("DefaultStages", "Interviewing")),
         StageKind::Interview,
         {},
         false},
        {{u"waiting"_s}, named(QT_TRANSLATE_NOOP("DefaultStages", "Waiting")), StageKind::Waiting, {}, false},
        {{u"offer"_s}, named(QT_TRANSLATE_NOOP("DefaultStages", "Offer")), StageKind::Offer, {}, false},
        {{u"accepted"_s},
         named(QT_TRANSLATE_NOOP("DefaultStages", "Accepted")),
         StageKind::Accepted,
         {},
         false},
        {{u"closed"_s}, named(QT_TRANSLATE_NOOP("DefaultStages", "Closed")), StageKind::Closed, {}, false},
    };
}

} // namespace

Table<Stage> defaultStages()
{
    return stages([](const char *name) { return Words::tr(name); });
}

bool areDefaultStages(const Table<Stage> &some)
{
    return some == defaultStages() ||
           some == stages([](const char *name) { return QString::fromUtf8(name); });
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/defaultstages.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

Table<Stage> defaultStages()
{
    return {
        {{u"saved"_s}, u"Saved"_s, StageKind::Saved, {}, false},
        {{u"applied"_s}, u"Applied"_s, StageKind::Applied, {}, false},
        {{u"screening"_s}, u"Screening"_s, StageKind::Screening, {}, false},
        {{u"interviewing"_s}, u"Interviewing"_s, StageKind::Interview, {}, false},
        {{u"waiting"_s}, u"Waiting"_s, StageKind::Waiting, {}, false},
        {{u"offer"_s}, u"Offer"_s, StageKind::Offer, {}, false},
        {{u"accepted"_s}, u"Accepted"_s, StageKind::Accepted, {}, false},
        {{u"closed"_s}, u"Closed"_s, StageKind::Closed, {}, false},
    };
}

} // namespace afterword

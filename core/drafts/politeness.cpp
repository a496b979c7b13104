// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/politeness.h"

#include "core/drafts/language/stemmer.h"
#include "core/drafts/textwords.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

bool isPoliteStem(const QString &stem)
{
    static const QSet<QString> stems = [] {
        const QString words =
            u"dear hi hello thank thanks thankful grateful gratitude appreciate appreciated time day today "
            u"yesterday "
            "morning afternoon week hour minute moment talk talking conversation chat discussion discuss "
            "meet met "
            "meeting interview interviewing speak spoke speaking speaks call visit enjoy enjoyed enjoyable "
            "pleasure "
            "pleasant glad happy delighted great good nice wonderful lovely fun welcome warm warmly learn "
            "learned "
            "learning hear heard hearing know knowing understand understanding think thinking thought feel "
            "felt "
            "role position job opportunity opening application team company colleague colleagues people work "
            "working interest interested interesting excited exciting excitement enthusiasm enthusiastic "
            "keen eager "
            "join joining look looking forward hope hoping let please question questions ask asking answer "
            "need "
            "needed information detail anything something everything else further free hesitate contact "
            "reach "
            "touch regard regards best kind kindly sincerely sincere wish wishes yours respectfully cheers "
            "decision "
            "decide next step steps process would love like liked want wanted help helpful give gave giving "
            "take "
            "took taking make made making share sharing shared come came coming go going get got see seeing "
            "say "
            "saying said tell telling told send sending sent note write writing wrote word soon again "
            "possible "
            "consider consideration part side way thing things lot bit much sense clear picture fit person "
            "sure "
            "believe bring brought contribute contribution skill skills experience background able well new "
            "remain continue contribution chance since monday tuesday wednesday thursday friday saturday "
            "sunday "
            "january february march april may june july august september october november december date "
            "noted "
            "stayed stay mind keep kept insight insights especially particularly particular additional "
            "provide "
            "conversation confirmed strengthened reinforced convinced even already spend spent set aside "
            "open "
            "openly openness generous generosity patient patience whole whatever whenever suits anytime easy "
            "accept accepted require disposal assist assistance permit due course attach attached promise "
            "promised "
            "lunch coffee again anytime afterwards impression valued value honest pleased proud start begin "
            "enjoyably "
            "best first last long right short quick quickly back really truly remember stuck favorite "
            "favourite "
            "struck impressed impressive grew grown strong stronger whenever listen listening"_s;
        QSet<QString> all;
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
            all.insert(stemOf(word));
        return all;
    }();
    return stems.contains(stem);
}

} // namespace afterword

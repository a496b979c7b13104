// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

bool beginsWithThanks(const QString &folded)
{
    static const QStringList beginnings{
        u"thank"_s,  u"grateful"_s, u"gratitude"_s, u"gracias"_s,  u"agrade"_s,   u"danke"_s,    u"dankbar"_s,
        u"merci"_s,  u"remerci"_s,  u"grazie"_s,    u"ringrazi"_s, u"obrigad"_s,  u"bedank"_s,   u"kiitos"_s,
        u"dziek"_s,  u"спасибо"_s,  u"благодар"_s,  u"дякую"_s,    u"ευχαριστ"_s, u"tesekkur"_s, u"शुक्रिया"_s,
        u"धन्यवाद"_s, u"شكر"_s,      u"אודה"_s,      u"תודה"_s};
    static const QStringList inside{u"ありがと"_s, u"感謝"_s, u"感谢"_s, u"谢谢"_s,
                                    u"謝謝"_s,     u"御礼"_s, u"お礼"_s, u"감사"_s};
    if (folded == u"thankfully" || folded == u"thankless")
        return false;
    for (const QString &beginning : beginnings) {
        if (folded.startsWith(beginning))
            return true;
    }
    for (const QString &part : inside) {
        if (folded.contains(part))
            return true;
    }
    return folded == u"tack" || folded == u"takk" || folded == u"tak" || folded == u"dank" ||
           folded == u"diky";
}

} // namespace

Findings missingThanks(const Letter &letter)
{
    if (!letter.draft.about.letter().thanks)
        return {};
    for (size_t i = 0; i < letter.words.size(); ++i) {
        const QString &word = letter.words[i].folded;
        const QString before = i > 0 ? letter.words[i - 1].folded : QString();
        if (beginsWithThanks(word) && before != u"no")
            return {};
        // "I would appreciate a quick answer" asks, it does not thank.
        if (word.startsWith(u"appreciat") && before != u"would" && before != u"id")
            return {};
    }
    return {{Check::NoThanks,
             Finding::Severity::Error,
             QCoreApplication::translate("MissingThanks", "The note does not say thank you."),
             -1,
             0,
             {}}};
}

} // namespace afterword

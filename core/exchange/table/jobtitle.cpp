// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/jobtitle.h"

#include "core/exchange/roletext.h"
#include "core/exchange/table/foldedwords.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Whether a text holds a word for what somebody does.
bool saysWork(const QString &text)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            u"engineer developer analyst manager designer director consultant assistant specialist officer "
            "associate administrator architect scientist coordinator lead head intern internship technician "
            "accountant nurse teacher researcher representative executive programmer editor writer clerk "
            "advisor planner recruiter supervisor operator agent trainee apprentice vp president cto ceo cfo "
            "sales marketing entwickler entwicklerin ingenieur ingenieurin berater beraterin leiter leiterin "
            "referent referentin sachbearbeiter sachbearbeiterin kaufmann kauffrau werkstudent praktikum "
            "praktikant developpeur developpeuse ingenieure responsable charge chargee consultante stage "
            "stagiaire desarrollador desarrolladora ingeniero ingeniera analista gerente tecnico "
            "desenvolvedor sviluppatore ontwikkelaar"_s.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    const QStringList found = foldedWords(text).split(u' ');
    return soundsLikeRoleName(text) ||
           std::any_of(found.begin(), found.end(), [](const QString &word) { return words.contains(word); });
}

} // namespace

JobTitle jobTitleIn(const QString &cell)
{
    static const QRegularExpression at(u"^(.+?)\\s+(?:at|bei|chez|@)\\s+(.+)$"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parted(u"^(.+?)(?:\\s+[-–—|/•·]+\\s+|:\\s+)(.+)$"_s);
    const QString text = cell.simplified();
    if (const auto match = at.match(text); match.hasMatch())
        return {match.captured(2), match.captured(1)};
    if (const auto match = parted.match(text); match.hasMatch()) {
        const bool turned = saysWork(match.captured(1)) && !saysWork(match.captured(2));
        return turned ? JobTitle{match.captured(2), match.captured(1)}
                      : JobTitle{match.captured(1), match.captured(2)};
    }
    return {text, {}};
}

} // namespace afterword

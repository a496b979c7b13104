// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/interviewwords.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

struct RoundWord {
    const char *pattern;
    const char *round;
};

/// The more exact ones first: a "final panel" is a final round.
constexpr RoundWord roundWords[] = {
    {"final( round)?", "Final round"},
    {"panel", "Panel"},
    {"on-?site", "On-site"},
    {"technical|coding|system design|pair programming", "Technical"},
    {"phone screen(ing)?|screening( call)?|recruiter (call|screen)|phone (call|interview)", "Phone screen"},
    {"(first|1st) (round|interview)", "First round"},
    {"(second|2nd) (round|interview)", "Second round"},
    {"(third|3rd) (round|interview)", "Third round"},
    {"case study|presentation", "Presentation"},
    {"meet(ing)? the team|team (interview|meeting)", "Meet the team"},
};

QRegularExpression word(const QString &pattern)
{
    return QRegularExpression(u"\\b(%1)\\b"_s.arg(pattern),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// Whether a piece of a summary only says what kind of event it is, and no role.
QString withoutEventWords(QString piece)
{
    static const QRegularExpression filler =
        word(u"invitation|invite|updated|cancell?ed|interviews?|video|virtual|zoom|teams|google "
             u"meet|call|meeting|chat|"
             "conversation|round|with|for|at|the|role|position|job|of|and|your|re"_s);
    static const QRegularExpression rounds = [] {
        QStringList patterns;
        for (const RoundWord &round : roundWords)
            patterns += QString::fromLatin1(round.pattern);
        return word(patterns.join(u'|'));
    }();
    piece.remove(rounds);
    const QString left = QString(piece).remove(filler).simplified();
    // "Head of Data" keeps its "of": only a piece that is nothing but such words goes.
    static const QRegularExpression letters(u"\\p{L}"_s);
    return left.contains(letters) ? piece : QString();
}

QString trimmedOfJoints(QString piece)
{
    static const QRegularExpression front(
        u"^(\\s|[\\-–—:,|@/·•]|\\b(interviews?|invitation|updated|video|virtual|call|meeting|with|for|at|the|role|position|of|and)\\b)+"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression back(
        u"(\\s|[\\-–—:,|@/·•]|\\b(interviews?|call|meeting|with|for|at|the|role|position|of|and)\\b)+$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return piece.remove(front).remove(back).simplified();
}

} // namespace

QString roundOf(const QString &summary)
{
    for (const RoundWord &round : roundWords) {
        if (word(QString::fromLatin1(round.pattern)).match(summary).hasMatch())
            return QString::fromLatin1(round.round);
    }
    return u"Interview"_s;
}

QString roleOf(const QString &summary, const QString &company, const QString &person)
{
    QString text = summary;
    for (const QString &name : {company, person, person.section(u' ', 0, 0)}) {
        if (!name.isEmpty())
            text.remove(word(QRegularExpression::escape(name)));
    }
    static const QRegularExpression joints(u"\\s[-–—|@/·•<>]+\\s|[:()\\[\\]|•·,;]|<>"_s);
    QString role;
    for (const QString &piece : text.split(joints, Qt::SkipEmptyParts)) {
        const QString candidate = trimmedOfJoints(withoutEventWords(piece));
        if (candidate.size() > role.size())
            role = candidate;
    }
    return role;
}

} // namespace afterword

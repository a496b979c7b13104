// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wordchoice.h"

#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// Whether @p part begins with one small letter that has to be there.
bool beginsWithLetter(const QString &part)
{
    const bool mayBeMissing = part.size() > 1 && QStringView(u"?*+{").contains(part[1]);
    return !part.isEmpty() && part[0].isLetter() && !part[0].isUpper() && !mayBeMissing;
}

/// Parts that begin with different letters, of which only one can match, one letter once.
class Run {
public:
    void add(const QString &part)
    {
        const QChar letter = part[0];
        const auto known = std::find_if(m_groups.begin(), m_groups.end(),
                                        [letter](const Group &one) { return one.letter == letter; });
        Group &group = known == m_groups.end() ? m_groups.emplace_back(Group{letter, {}}) : *known;
        group.parts += part;
    }
    /// The run's patterns; it is empty then.
    QStringList taken()
    {
        QStringList patterns;
        for (const Group &group : std::exchange(m_groups, {})) {
            QStringList rests;
            for (const QString &part : group.parts)
                rests += part.sliced(1);
            patterns += group.parts.size() == 1
                            ? group.parts.first()
                            : group.parts.first().first(1) + u"(?:"_s + rests.join(u'|') + u')';
        }
        return patterns;
    }

private:
    struct Group {
        QChar letter;
        QStringList parts;
    };
    std::vector<Group> m_groups;
};

} // namespace

QList<QStringView> alternativesOf(QStringView choice)
{
    QList<QStringView> parts;
    qsizetype from = 0;
    int brackets = 0;
    bool inClass = false;
    for (qsizetype at = 0; at < choice.size(); ++at) {
        const QChar c = choice[at];
        if (c == u'\\') {
            ++at;
        } else if (inClass) {
            inClass = c != u']';
        } else if (c == u'[') {
            inClass = true;
        } else if (c == u'(') {
            ++brackets;
        } else if (c == u')') {
            --brackets;
        } else if (c == u'|' && brackets == 0) {
            parts << choice.sliced(from, at - from);
            from = at + 1;
        }
    }
    return parts << choice.sliced(from);
}

QString groupedByLetter(const QString &choice)
{
    QStringList patterns;
    Run run;
    for (const QStringView alternative : alternativesOf(choice)) {
        const QString part = alternative.toString();
        if (beginsWithLetter(part)) {
            run.add(part);
            continue;
        }
        patterns += run.taken();
        patterns += part;
    }
    return u"(?:"_s + (patterns + run.taken()).join(u'|') + u')';
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/soundness/flawnotes.h"

#include "core/base/iso.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FlawNotes)
};

} // namespace

QString said(std::initializer_list<QString> texts)
{
    constexpr qsizetype most = 200; // characters of each
    QStringList all;
    for (const QString &text : texts) {
        const QString line = text.simplified();
        if (!line.isEmpty())
            all += line.size() > most ? line.left(most) + u'…' : line;
    }
    return all.join(u"; "_s);
}

QString said(const WallTime &wall)
{
    return isoWallTime(wall);
}

void FlawNotes::value(const QString &where, const QString &what, const QString &stands,
                      const QString &instead)
{
    m_flaws.push_back({where, what, false, stands, instead});
}

void FlawNotes::row(const QString &where, const QString &what, const QString &stands)
{
    m_flaws.push_back({where, what, true, stands, {}, m_within});
}

QString FlawNotes::badId()
{
    return Words::tr("id: an id cannot be empty or given twice, nor hold '/' or control characters");
}

QString FlawNotes::soundIdText(QString text)
{
    text.replace(u'/', u'-').removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text.isEmpty() ? u"unnamed"_s : text;
}

} // namespace afterword

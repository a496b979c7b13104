// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/letterreport.h"

#include "ui/counted.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype mostNamed = 2; // subjects
constexpr qsizetype mostTold = 3;  // problems
constexpr qsizetype longestSubject = 40;

QString tr(const char *text)
{
    return QCoreApplication::translate("afterword::Importer", text);
}

QString subjects(const QStringList &all)
{
    QStringList named;
    for (const QString &subject : all.first(std::min(all.size(), mostNamed))) {
        const bool isLong = subject.size() > longestSubject;
        named += u"“%1”"_s.arg(isLong ? subject.left(longestSubject).trimmed() + u'…' : subject);
    }
    const QString text = named.join(u", "_s);
    return all.size() > mostNamed ? tr("%1 and %2 more").arg(text).arg(all.size() - mostNamed) : text;
}

} // namespace

QString inWords(const LetterReport &report, const QString &name)
{
    QStringList parts;
    if (report.taken > 0)
        parts += counted(report.taken, tr("one letter was taken in"), tr("%n letters were taken in"));
    if (report.known > 0)
        parts += counted(report.known, tr("one was there already"), tr("%n were there already"));
    if (!report.nobodys.isEmpty())
        parts += counted(report.nobodys.size(), tr("one belongs to no application under way: %1"),
                         tr("%n belong to no application under way: %1"))
                     .arg(subjects(report.nobodys));
    QStringList problems = report.problems;
    if (problems.size() > mostTold)
        problems = problems.mid(0, mostTold) << tr("and %1 more").arg(problems.size() - mostTold);
    QStringList sentences;
    if (!parts.isEmpty())
        sentences += parts.join(u", "_s);
    if (!problems.isEmpty())
        sentences += tr("look at this: %1").arg(problems.join(u"; "_s));
    return tr("%1: %2.").arg(name, sentences.join(u"; "_s));
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/letters/letterreport.h"

#include "ui/importing/importer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype mostNamed = 2; // subjects
constexpr qsizetype mostTold = 3;  // problems
constexpr qsizetype longestSubject = 40;

QString subjects(const QStringList &all)
{
    QStringList named;
    for (const QString &subject : all.first(std::min(all.size(), mostNamed))) {
        const bool isLong = subject.size() > longestSubject;
        named += Importer::tr("“%1”", "what a letter is about")
                     .arg(isLong ? subject.left(longestSubject).trimmed() + u'…' : subject);
    }
    const QString text = named.join(u", "_s);
    return all.size() > mostNamed ? Importer::tr("%1 and %2 more").arg(text).arg(all.size() - mostNamed)
                                  : text;
}

} // namespace

QString inWords(const LetterReport &report, const QString &name)
{
    QStringList parts;
    if (report.taken > 0)
        parts += Importer::tr("%n letters were taken in", nullptr, static_cast<int>(report.taken));
    if (report.known > 0)
        parts += Importer::tr("%n were there already", nullptr, static_cast<int>(report.known));
    if (!report.nobodys.isEmpty())
        parts += Importer::tr("%n belong to no application under way: %1", nullptr,
                              static_cast<int>(report.nobodys.size()))
                     .arg(subjects(report.nobodys));
    QStringList problems = report.problems;
    if (problems.size() > mostTold)
        problems = problems.mid(0, mostTold) << Importer::tr("and %1 more").arg(problems.size() - mostTold);
    QStringList sentences;
    if (!parts.isEmpty())
        sentences += parts.join(u", "_s);
    if (!problems.isEmpty())
        sentences += Importer::tr("look at this: %1").arg(problems.join(u"; "_s));
    return Importer::tr("%1: %2.").arg(name, sentences.join(u"; "_s));
}

} // namespace afterword

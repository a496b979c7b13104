// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/soughtjob.h"

#include "core/base/anycase.h"
#include "core/exchange/jobsentences.h"
#include "core/posting/facts/rolewords.h"
#include "core/posting/page/plaintext.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype lookedThrough = 4000; // characters
constexpr qsizetype longestRole = 100;

/// What stands behind the word that says that somebody is sought, to the end of its sentence or line.
QString behindSeeking(const QString &text)
{
    static const QRegularExpression seeking = anyCase(
        u"\\b(?:sucht|suchen(?: wir)?|gesucht(?: wird| werden)?:?|recherche|recherchons|recrute|recrutons|"
        "cherche|cherchons|busca|buscamos|selecciona|seleccionamos|necesita|necesitamos)\\s+"
        "((?:[^.!?\\n]|\\.(?=\\d)|(?<=\\d)\\.(?!\\s*$)){4,200})"_s);
    return seeking.match(text).captured(1).simplified();
}

/// "Softwareentwickler/in (m/w/d)" of "zum 1.2.2027 eine/n Softwareentwickler/in (m/w/d) in Hamburg".
QString roleBehind(const QString &sought)
{
    static const QRegularExpression article = anyCase(
        u"(?:^|\\s)(?:eine?[nrm]?(?:\\s?[/:*]\\s?(?:eine?)?[nr]?|\\(n?[rn]?\\))?|ein\\(e\\)|ein/e|als|"
        "un(?:\\(e\\)|/e|/une|e)?|un(?:/a|\\(a\\)|a)?|an?)\\s+(?=\\p{L})"_s);
    static const QRegularExpression behind(u"(?:,\\s|\\s[–—-]\\s|\\s\\(?(?:in|im|für|zur|zum|am|an|mit|ab|"
                                           u"bei|befristet|unbefristet|pour|à|dans|en|"
                                           "para|con|chez)\\s).*$"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression end(u"[\\s.,;:!–—-]+$"_s);
    // From when they seek somebody, where no article stands behind it.
    static const QRegularExpression when = anyCase(
        u"^(?:(?:zum|ab|per|ab dem)\\s+\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}+)\\s?(?:\\d{4})?|(?:ab |per "
        u")?sofort|dringend|"
        "zum nächstmöglichen (?:zeitpunkt|termin)|schnellstmöglich|aktuell|derzeit|weitere|oder|und|de suite|"
        "dès que possible)\\s+"_s);
    const auto start = article.match(sought);
    QString role = start.hasMatch() ? sought.sliced(start.capturedEnd()) : sought;
    while (!start.hasMatch() && when.match(role).hasMatch())
        role.remove(when);
    if (!start.hasMatch() && !role.isEmpty() && !role[0].isUpper())
        return {};
    role.remove(behind).remove(end);
    return role.size() > 2 && role.size() <= longestRole && soundsLikeRole(role) ? role : QString();
}

/// The name with a legal form that stands in a line, or a part of one, by itself: "Muster GmbH, Hamburg".
QString companyByItself(const QString &text)
{
    static const QRegularExpression parts(u"[\\n,;|·•]|\\s[–—-]\\s"_s);
    for (const QString &part : text.split(parts, Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        if (name.size() < 60 && !name.isEmpty() && name[0].isUpper() && soundsLikeCompany(name) &&
            !soundsLikeRole(name))
            return name;
    }
    return {};
}

} // namespace

SoughtJob soughtJobIn(const QString &text)
{
    const QString looked = text.left(lookedThrough);
    const QStringList lines = linesWithText(looked);
    if (lines.isEmpty())
        return {};
    SoughtJob job;
    QString sentence = lines.constFirst();
    job.role = roleBehind(behindSeeking(sentence));
    if (job.role.isEmpty() && lines.size() > 1 && !soundsLikeRole(sentence)) {
        sentence += u'\n' + lines[1];
        job.role = roleBehind(behindSeeking(sentence));
    }
    if (job.role.isEmpty())
        return job;
    job.company = seekerIn(sentence);
    if (job.company.isEmpty())
        job.company = companyByItself(looked);
    return job;
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/rolewords.h"

#include "core/exchange/roletext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// "80 - 100%" behind a role, or in front of whom it is for: "(m/w/d)".
QRegularExpressionMatch shareBehind(const QString &role)
{
    static const QRegularExpression share(
        u"(?<=[\\p{L}.)/])\\s*[,|(–-]?\\s*(?<!\\d)(?:([1-9]\\d)\\s?%?\\s?(?:[-–/]|bis|à)\\s?)?"
        "([1-9]\\d|100)\\s?%\\)?(?=$|\\s*\\([mwfdxhi/ ]{1,9}\\)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return role.contains(u'%') ? share.match(role) : QRegularExpressionMatch();
}

} // namespace

bool soundsLikeRole(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(analyst|engineer|developer|manager|designer|nurse|teacher|lead|head|director|assistant|"
        "consultant|scientist|architect|administrator|specialist|officer|coordinator|accountant|editor|"
        "writer|researcher|technician|intern|trainee|clerk|driver|cook|chef|baker|sales|marketing|"
        "representative|producer|librarian|translator|lawyer|physician|therapist|senior|junior|staff|"
        "entwickler(in)?|leiter(in)?|berater(in)?|ingenieur(in)?|[mwfdhx]/[mwfdhx](/[mwfdhx])?|"
        "ingénieur|développeu(r|se)|responsable|"
        "infirmi(er|ère)|comptable|chargée?|directeur|vendeu(r|se)|desarrollador(a)?|ingenier[oa]|enfermer["
        "oa]|"
        "analista|gerente|contable|pflegefachkraft|sachbearbeiter(in)?|verkäufer(in)?|mechatroniker(in)?|"
        "koch|"
        "erzieher(in)?|kaufmann|kauffrau|fachkraft|referent(in)?|werkstudent(in)?|praktikant(in)?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch() || soundsLikeRoleName(text);
}

QString roleSaidIn(const QString &text)
{
    static const QRegularExpression sought(
        u"\\b(?:recrute|recrutons|recherche|recherchons|sucht|suchen|busca|buscamos|seeks|(?:is|are|['’]re) "
        "(?:currently )?(?:looking for|seeking|hiring|recruiting)|zoekt|zoeken)\\b[^.\\n]{0,40}?\\s"
        "(?:un\\(e\\)|une?|eine?n?(?:/[nr]|\\(n\\))?|an?|una|een)\\s+([\\p{L}(][^.,:;!\\n]{2,70}?)"
        "(?=\\s+(?:à|pour|für|in|for|to|who|qui|para|que|der|die|zum|zur|ab|with|mit|avec|con|on|at|sur|voor|"
        "met|"
        "based|from|dans|en|chez|bei)\\s|[.,:;!\\n]|$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype front = 3000; // characters
    QString role = sought.match(text.left(front)).captured(1).simplified();
    if (!role.isEmpty())
        role[0] = role[0].toUpper();
    return role;
}

std::optional<ShareOfWork> shareOfWorkIn(const QString &role)
{
    const auto match = shareBehind(role);
    if (!match.hasMatch())
        return std::nullopt;
    const int most = match.captured(2).toInt();
    const int least = match.captured(1).isEmpty() ? most : match.captured(1).toInt();
    return ShareOfWork{least, most};
}

QString withoutShareOfWork(const QString &role)
{
    const auto match = shareBehind(role);
    if (!match.hasMatch())
        return role;
    return (role.first(match.capturedStart()) + role.sliced(match.capturedEnd())).simplified();
}

} // namespace afterword

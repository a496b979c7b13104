// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/rolewords.h"

#include "core/exchange/roletext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

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

} // namespace afterword

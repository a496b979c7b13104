// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/forwarded.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype mostLines = 4000;
constexpr qsizetype mostHeaders = 12; // lines

QString withoutMarks(const QString &line)
{
    static const QRegularExpression marks(u"^(\\s?>)+ ?"_s);
    return QString(line).remove(marks);
}

/// What stands behind one of these names: "*From:* Marta Olmedo <marta@...>".
QString behind(const QString &line, const QRegularExpression &names)
{
    const auto match = names.match(line.trimmed());
    return match.hasMatch() ? match.captured(u"value").trimmed() : QString();
}

QRegularExpression header(const QString &names)
{
    return QRegularExpression(u"^\\*?(?:%1)\\s?[:：]\\s*\\*?\\s*(?<value>\\S.*)$"_s.arg(names),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

/// "Marta Olmedo" and "marta@..." of "Marta Olmedo <marta@...>", "marta@...", "Marta Olmedo
/// [mailto:marta@...]".
ReadMail::Recipient recipientIn(const QString &written)
{
    static const QRegularExpression address(u"[\\w.+%'-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const auto match = address.match(written);
    if (!match.hasMatch())
        return {};
    static const QRegularExpression edges(u"^[\\s\"'<\\[(]+|[\\s\"'<\\[(:]+$|\\[?mailto:$"_s);
    QString name = written.first(match.capturedStart());
    for (qsizetype before = -1; before != name.size();) {
        before = name.size();
        name.remove(edges);
    }
    return {name.simplified(), match.captured().toLower()};
}

} // namespace

std::optional<PassedOn> passedOnIn(const QString &subject, const QString &body)
{
    static const QRegularExpression marks(
        u"^\\s*(fwd?|wg|tr|rv|enc|doorst|vb|vs|i|fs|pd|転送|转发|轉寄|전달)\\s*[:：]"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!marks.match(subject).hasMatch())
        return std::nullopt;
    static const QRegularExpression from =
        header(u"from|von|de|da|van|fra|från|od|lähettäjä|差出人|发件人"_s);
    static const QRegularExpression about =
        header(u"subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|件名|主题"_s);
    static const QRegularExpression when = header(
        u"date|sent|datum|gesendet(?: am)?|envoyé(?: le)?|fecha|enviado(?: el)?|data|inviato|verzonden|skickat|sendt|wysłano|日付|日期"_s);
    static const QRegularExpression other = header(u"[\\p{L} -]{2,20}"_s);
    QStringList lines;
    for (const QString &line : body.split(u'\n').mid(0, mostLines))
        lines += withoutMarks(line);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (behind(lines[at], from).isEmpty() && behind(lines[at], when).isEmpty() &&
            behind(lines[at], about).isEmpty())
            continue;
        PassedOn passed;
        qsizetype next = at;
        // A long header goes on in the next line, which is none.
        for (; next < lines.size() && next < at + mostHeaders && !lines[next].trimmed().isEmpty(); ++next) {
            const QString &line = lines[next];
            const bool isHeader = other.match(line.trimmed()).hasMatch();
            if (!isHeader && next == at)
                break;
            if (passed.sender.email.isEmpty())
                passed.sender = recipientIn(behind(line, from));
            if (passed.subject.isEmpty())
                passed.subject = behind(line, about);
            if (passed.written.isEmpty())
                passed.written = behind(line, when);
        }
        if (passed.sender.email.isEmpty() || (passed.subject.isEmpty() && passed.written.isEmpty()))
            continue;
        passed.body = lines.mid(next).join(u'\n').trimmed();
        return passed;
    }
    return std::nullopt;
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/quotes.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype longestAnnouncement = 300; // characters

/// "On Mon, 23 Nov 2026 at 12:30, Dana Whitfield <dana@northwind.example> wrote:", in the languages of the
/// usual programs.
bool announcesQuote(const QString &line)
{
    static const QRegularExpression announcement(
        u"^(On|Am|Le|El|Il|Em|Op|Den|Dnia|W dniu|Dne) \\S.*"
        "(wrote|schrieb( .*)?|a écrit|escribió|ha scritto|escreveu|schreef( .*)?|skrev( "
        ".*)?|napisał(\\(a\\)|a)?|napsal(\\(a\\)|a)?)"
        "\\s?:$|^.{3,200}(写道|寫道|書きました|작성|kirjoitti( .*)?|ezt írta.*|şunu "
        "yazdı|yazdı|έγραψε|написал\\(?а?\\)?|пишет|написав)\\s?[:：]$|"
        // Programs in Japanese and Russian end with the address alone.
        "^.*\\d{4}.*<[^<>\\s]+@[^<>\\s]+>\\s?[:：]$|^.{3,80} (wrote|schrieb|schreef|skrev|escribió|ha scritto|a écrit|escreveu|napsal\\(?a?\\)?|napisał\\(?a?\\)?|kirjoitti) (on|am|op|den|el|il|le|em|dne|dnia|w dniu) .{6,60}:$|^-{2,} ?(On|Am|Le|El) \\S.* (wrote|schrieb|a écrit|escribió) ?-{2,}$"_s);
    return line.size() <= longestAnnouncement && announcement.match(line).hasMatch();
}

bool isOldLetterMark(const QString &line)
{
    static const QRegularExpression mark(
        u"^-{2,}\\s*(Original Message|Forwarded message|Message transféré|Mensaje reenviado|Messaggio "
        u"inoltrato|Mensagem encaminhada|"
        "Doorgestuurd bericht|Original Appointment|Ursprüngliche Nachricht|Message d['’]origine|"
        "Mensaje original|Messaggio originale|Oorspronkelijk bericht|Mensagem original|Originalmeddelande|"
        "Oprindelig meddelelse|Opprinnelig melding|Alkuperäinen viesti|Wiadomość oryginalna|Původní zpráva|"
        "Eredeti üzenet|Orijinal (mesaj|ileti)|Исходное сообщение|Оригінальне "
        "повідомлення|原始邮件|邮件原件|原始郵件|"
        "元のメッセージ|원본 메시지|Original-Nachricht|Weitergeleitete Nachricht)\\s*-{2,}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return mark.match(line).hasMatch();
}

/// The old letter's headers as Outlook puts them above it: a sender's line, and a date's soon after or right
/// before.
bool beginsOldHeaders(const QStringList &lines, qsizetype at)
{
    static const QRegularExpression from(
        u"^\\*?((From|Von|De|Da|Van|Fra|Från|Od|Feladó|Lähettäjä|Kimden|Gönderen|От( "
        u"кого)?|Від|Από)\\s?:\\*?\\s+\\S|"
        "(发件人|寄件者|寄件人|差出人|送信者|보낸 ?사람)\\s?[:：]\\s*\\S)"_s);
    static const QRegularExpression sent(
        u"^\\*?((Sent|Date|Fecha|Data de envio|Päivä|Dátum|Gesendet|Datum|Envoyé|Enviado( el)?|Enviada "
        u"em|Inviato|Data|Verzonden|Sendt|Dato|Skickat|Wysłano|"
        "Odesláno|Elküldve|Lähetetty|Päivämäärä|Gönderilme "
        "Tarihi|Tarih|Отправлено|Дата|Надіслано|Στάλθηκε)\\s?:\\*?\\s+\\S|"
        "(发送时间|发送日期|日期|寄件日期|傳送時間|送信日時|日付|보낸 ?날짜|날짜)\\s?[:：]\\s*\\S)"_s);
    // GMX and others name the date first.
    if (sent.match(lines[at]).hasMatch() && at + 1 < lines.size())
        return from.match(lines[at + 1]).hasMatch();
    if (!from.match(lines[at]).hasMatch())
        return false;
    const qsizetype last = std::min(at + 4, lines.size() - 1);
    for (qsizetype next = at + 1; next <= last; ++next) {
        if (sent.match(lines[next]).hasMatch())
            return true;
    }
    return false;
}

bool isRuler(const QString &line)
{
    return line.size() >= 10 && line.count(u'_') == line.size();
}

bool isQuoted(const QString &line)
{
    return line.startsWith(u'>');
}

/// Programs name a date or an address there; a person who does not, quotes: "On Monday we decide, as Lee
/// wrote:" in the midst of a letter is the letter itself.
bool isMeant(const QStringList &lines, qsizetype at, qsizetype count)
{
    const QString announcement = lines.mid(at, count).join(u' ');
    const bool namesDate = std::any_of(announcement.begin(), announcement.end(),
                                       [](QChar c) { return c.isDigit() || c == u'@'; });
    qsizetype next = at + count;
    while (next < lines.size() && lines[next].isEmpty())
        ++next;
    return namesDate || (next < lines.size() && isQuoted(lines[next]));
}

/// How many lines from @p at announce a quotation; 0: none. A long announcement is often broken in two.
qsizetype announcementAt(const QStringList &lines, qsizetype at)
{
    if (announcesQuote(lines[at]))
        return isMeant(lines, at, 1) ? 1 : 0;
    const bool mayGoOn = at + 1 < lines.size() && lines[at].size() > 20 && !lines[at + 1].isEmpty();
    const bool inTwo = mayGoOn && announcesQuote(lines[at] + u' ' + lines[at + 1]);
    return inTwo && isMeant(lines, at, 2) ? 2 : 0;
}

QString joined(const QStringList &lines)
{
    static const QRegularExpression gaps(u"\\n{3,}"_s);
    return lines.join(u'\n').replace(gaps, u"\n\n"_s).trimmed();
}

} // namespace

QString newWordsOf(const QString &body)
{
    const QStringList written = body.split(u'\n');
    QStringList lines;
    for (const QString &line : written)
        lines += line.trimmed();
    const bool hasMarks = std::any_of(lines.begin(), lines.end(), isQuoted);

    QStringList kept;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const qsizetype announced = announcementAt(lines, at);
        if (isOldLetterMark(lines[at]) || beginsOldHeaders(lines, at) || (announced > 0 && !hasMarks))
            break; // nothing but the old letter follows
        if (isRuler(lines[at]) && at + 1 < lines.size() && beginsOldHeaders(lines, at + 1))
            break;
        if (announced > 0)
            at += announced - 1;
        else if (!isQuoted(lines[at]))
            kept += written[at];
    }
    const QString words = joined(kept);
    return words.isEmpty() ? body : words;
}

} // namespace afterword

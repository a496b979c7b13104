// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/mailintake.h"

#include "core/base/iso.h"
#include "core/domain/personnames.h"
#include "core/exchange/companyname.h"
#include "core/exchange/domainname.h"
#include "core/exchange/intake/importwords.h"
#include "core/exchange/intake/returnednotes.h"
#include "core/exchange/jobservices.h"
#include "core/exchange/json/returnednote.h"
#include "core/exchange/mail/automatic.h"
#include "core/exchange/mail/forwarded.h"
#include "core/exchange/participants.h"
#include "core/exchange/table/celldates.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MailIntake)
};

constexpr qsizetype mostNamed = 5; // candidates in one sentence

Participant participant(const ReadMail::Recipient &one)
{
    return {one.name, one.email.toLower()};
}

/// Those who wrote with the person, or to whom the person wrote.
struct Correspondence {
    Direction direction = Direction::In;
    std::vector<Participant> others;
};

/// Whether programs write from @p email for others.
bool isRelay(const QString &email)
{
    const QString domain = mailDomain(email);
    return isMachine(email) || isHiringSystem(domain) || isJobBoard(domain);
}

Correspondence correspondence(const ReadMail &mail, const OpenedSearch &search)
{
    if (mail.bounce) {
        // Those whom a note did not reach tell where it belongs; the mail server is nobody.
        std::vector<Participant> missed;
        missed.reserve(static_cast<size_t>(mail.bounce->recipients.size()));
        for (const QString &email : mail.bounce->recipients)
            missed.push_back({QString(), email});
        return {Direction::In, missed};
    }
    const Participant sender = writerOf(mail);
    std::vector<Participant> recipients;
    for (const ReadMail::Recipient &recipient : mail.recipients) {
        if (!isPerson(participant(recipient), search.person()))
            recipients.push_back(participant(recipient));
    }
    // A search that does not know this address of its person yet still knows whom one writes to.
    const bool personReceives = recipients.size() < mail.recipients.size();
    const bool recipientIsKnown =
        std::any_of(recipients.begin(), recipients.end(),
                    [&](const Participant &one) { return search.contactOf(one) != nullptr; });
    const bool isOut = isPerson(participant(mail.sender), search.person()) ||
                       (!personReceives && !search.contactOf(sender) && recipientIsKnown);
    if (isOut)
        return {Direction::Out, recipients};
    return {Direction::In, {sender}};
}

/// Programs are nobody's contact: neither a mail server nor a hiring system's own address.
bool isNobody(const Participant &one)
{
    return one.email.isEmpty() || isRelay(one.email);
}

/// Whether all of those who hire write from @p one, and no person by name: "Northbeam Careers
/// <careers@northbeam.example>".
bool isForAll(const Participant &one)
{
    if (!isTeamMailbox(one.email))
        return false;
    const QString first = companyLetters(one.name.section(u' ', 0, 0));
    return one.name.isEmpty() || one.name.contains(u'@') || isTeamName(one.name) ||
           companyKeyOfDomain(mailDomain(one.email)).startsWith(first);
}

Message messageOf(const ReadMail &mail, const Correspondence &written)
{
    Message message;
    message.at = *mail.date;
    message.direction = written.direction;
    message.about = written.direction == Direction::In && !mail.bounce ? About::Reply : About::Other;
    message.subject = mail.subject;
    message.body = mail.bounce ? withReturnedNote(mail.body, mail.bounce->noteId) : mail.body;
    const bool isReceiptOfProgram =
        (isNobody(writerOf(mail)) || isForAll(writerOf(mail)) || saysItIsAutomatic(mail.body)) &&
        isReceipt(mail.subject, mail.body);
    message.automatic = written.direction == Direction::In && (mail.automatic || isReceiptOfProgram);
    return message;
}

/// The id of a letter that came without one, by when it says that it was sent: that stays the same whenever
/// it is read.
QString idWithout(const ReadMail &mail, const Person &person)
{
    const Moment said = mail.saidDate.value_or(*mail.date);
    return freshIdText(u"mail "_s + person.zone.date(said).toString(Qt::ISODate) + u' ' +
                           QString::number(said.time_since_epoch().count()),
                       [](const QString &) { return false; });
}

/// Whether @p mail is among the messages of the application at @p index: by its Message-ID, or (noted without
/// one) by its moment and people.
bool isThere(const ReadMail &mail, const Correspondence &written, size_t index, const OpenedSearch &search)
{
    const auto isIt = [&](const Message &one) {
        if (one.direction != written.direction)
            return false;
        const bool bothSay = !one.body.isEmpty() && !mail.body.isEmpty();
        if (bothSay && one.subject != mail.subject && one.body != mail.body)
            return false; // several letters of one second
        if (one.subject == mail.subject || !one.contact)
            return one.subject == mail.subject;
        const Contact *contact = search.contacts().find(*one.contact);
        return contact &&
               std::any_of(written.others.begin(), written.others.end(), [&](const Participant &other) {
                   return contact->email.compare(other.email, Qt::CaseInsensitive) == 0;
               });
    };
    const auto messages = search.messagesAt(index, *mail.date);
    const bool isAtItsMoment = std::any_of(messages.begin(), messages.end(), [&](const Message *one) {
        // Two letters of one second: each came with an id of its own.
        return isIt(*one) && !(one->id.text.contains(u'@') && !mail.id.isEmpty());
    });
    if (isAtItsMoment || !mail.id.isEmpty())
        return isAtItsMoment;
    const QString id = idWithout(mail, search.person());
    const auto &all = search[index].messages;
    return std::any_of(all.begin(), all.end(), [&](const Message &one) {
        // Each file in which it was saved has a time of its own.
        return isIt(one) && (one.id.text == id || (mail.isDateGuessed && one.body == mail.body));
    });
}

MessageId freshMessageId(const ReadMail &mail, const Application &application, const OpenedSearch &search)
{
    const MessageId own = messageIdOf(mail.id);
    if (!own.text.isEmpty() && !search.ofMessage(own))
        return own;
    return {freshIdText(idWithout(mail, search.person()), [&](const QString &id) {
        return std::any_of(application.messages.begin(), application.messages.end(),
                           [&](const Message &one) { return one.id.text == id; });
    })};
}

QString nameOf(const Application &application)
{
    return application.role.isEmpty() ? application.company
                                      : application.company + u", "_s + application.role;
}

/// The names of @p candidates; of those that share one with the day on which it was applied for.
QStringList namesOf(const std::vector<Candidate> &candidates, const OpenedSearch &search)
{
    QStringList names;
    for (const Candidate &one : candidates)
        names += nameOf(search[*search.indexOf(one.application)]);
    QStringList told = names;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto applied = search[*search.indexOf(candidates[static_cast<size_t>(i)].application)].applied;
        if (names.count(names[i]) > 1 && applied)
            told[i] += u", of "_s + isoDate(*applied);
    }
    return told;
}

} // namespace

Participant writerOf(const ReadMail &mail)
{
    const Participant sender = participant(mail.sender);
    const Participant answersTo = participant(mail.answersTo);
    if (!isRelay(sender.email))
        return sender;
    if (answersTo.email.isEmpty() || isRelay(answersTo.email))
        return {sender.name, QString()};
    return {answersTo.name.isEmpty() ? sender.name : answersTo.name, answersTo.email};
}

namespace {

/// Hours ahead of UTC that @p written names behind a clock: "CET", "+0100", "GMT-05:00".
std::optional<int> minutesAhead(const QString &written)
{
    static const QRegularExpression offset(u"(?:GMT|UTC)?\\s?([+-])(\\d{1,2}):?(\\d{2})?\\b"_s);
    static const QRegularExpression name(u"\\b(GMT|UTC|CET|MEZ|CEST|MESZ|EST|EDT|CDT|PST|PDT)\\b"_s);
    static const QHash<QString, int> hours = {{u"GMT"_s, 0},  {u"UTC"_s, 0},  {u"CET"_s, 1},  {u"MEZ"_s, 1},
                                              {u"CEST"_s, 2}, {u"MESZ"_s, 2}, {u"EST"_s, -5}, {u"EDT"_s, -4},
                                              {u"CDT"_s, -5}, {u"PST"_s, -8}, {u"PDT"_s, -7}};
    if (const auto match = offset.match(written); match.hasMatch()) {
        const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
        return match.captured(1) == u"-"_s ? -minutes : minutes;
    }
    const auto match = name.match(written);
    return match.hasMatch() ? std::optional(hours.value(match.captured(1)) * 60) : std::nullopt;
}

/// The day and the hour that @p written names: "25 de noviembre de 2026, 18:20:31 CET"; where it names no
/// offset, in @p zone.
std::optional<Moment> momentWritten(const QString &written, const Zone &zone)
{
    static const QRegularExpression clock(
        u"\\b(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2}))?(?!\\.?\\d)(?:\\s?([ap])\\.?m)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression around(
        u"^\\p{L}+\\.?,\\s*|[\\s,]*(?:\\b(?:at|um|à|a las|alle|om|kl\\.?)\\s*)?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto time = clock.match(written);
    const QString day = time.hasMatch() ? written.first(time.capturedStart()) : written;
    const auto date = dateIn(day.simplified().remove(around), usualDateOrder(zone), zone);
    if (!date)
        return std::nullopt;
    if (!time.hasMatch())
        return zone.moment(*date, QTime(12, 0));
    const bool isAfternoon = time.captured(4).compare(u"p"_s, Qt::CaseInsensitive) == 0;
    const int hour = time.captured(1).toInt() + (isAfternoon && time.captured(1).toInt() < 12 ? 12 : 0);
    const QTime at(hour, time.captured(2).toInt(), time.captured(3).toInt());
    if (!at.isValid())
        return std::nullopt;
    const auto ahead = minutesAhead(written.sliced(time.capturedEnd()));
    return ahead ? Zone().moment(*date, at) - minutes(*ahead) : zone.moment(*date, at);
}

/// @p mail, or the letter that the person passed on to themselves in it, as from an older account: what
/// somebody else wrote, under the id of the letter that brought it.
ReadMail asItWasWritten(const ReadMail &mail, const Person &person)
{
    const auto isTheirs = [&](const ReadMail::Recipient &one) { return isPerson(participant(one), person); };
    if (!isTheirs(mail.sender) || mail.bounce ||
        !std::all_of(mail.recipients.begin(), mail.recipients.end(), isTheirs))
        return mail;
    const auto passed = passedOnIn(mail.subject, mail.body);
    if (!passed || isTheirs(passed->sender))
        return mail;
    ReadMail old = mail;
    old.sender = passed->sender;
    old.answersTo = {};
    if (!passed->subject.isEmpty())
        old.subject = passed->subject;
    old.body = passed->body;
    // Never later than the letter that brought it.
    if (const auto at = momentWritten(passed->written, person.zone); at && mail.date)
        old.date = std::min(*at, *mail.date);
    if (old.date != mail.date) {
        old.saidDate.reset();
        old.isDateGuessed = false;
    }
    return old;
}

} // namespace

Result<LetterProposal> propose(const ReadMail &letter, const OpenedSearch &search, Moment now)
{
    const ReadMail mail = asItWasWritten(letter, search.person());
    if (mail.unsent)
        return Error{Words::tr("is a draft that has not been sent yet")};
    if (!mail.date)
        return Error{Words::tr("does not say when it was sent")};
    if (*mail.date > now)
        return Error{
            Words::tr("says that it will be sent only later; the clock of one machine may be wrong")};
    if (!isWithinYears(*mail.date))
        return Error{
            Words::tr("the time at which it was sent is impossible: %1").arg(outsideYears().message)};
    LetterProposal proposal;
    if (const MessageId id = messageIdOf(mail.id); !id.text.isEmpty() && search.ofMessage(id)) {
        proposal.kind = LetterProposal::Kind::Known;
        return proposal;
    }
    const Correspondence written = correspondence(mail, search);
    proposal.direction = written.direction;
    if (written.direction == Direction::Out && search.cameBack(mail.id)) {
        proposal.kind = LetterProposal::Kind::CameBack;
        return proposal;
    }
    ReadMail asked = mail;
    asked.body = mail.body.left(2000);
    if (mail.bounce && !mail.bounce->noteId.isEmpty())
        asked.threadIds.prepend(mail.bounce->noteId);
    proposal.candidates = candidatesFor(asked, written.others, search);
    if (proposal.candidates.empty())
        return proposal;
    const size_t likeliest = *search.indexOf(proposal.candidates.front().application);
    if (isThere(mail, written, likeliest, search))
        proposal.kind = LetterProposal::Kind::Known;
    else
        proposal.kind =
            isClear(proposal.candidates) ? LetterProposal::Kind::Belongs : LetterProposal::Kind::Unclear;
    return proposal;
}

Taken takeIn(const ReadMail &letter, const ApplicationId &application, OpenedSearch &search)
{
    const ReadMail mail = asItWasWritten(letter, search.person());
    Taken taken;
    taken.application = application;
    const std::optional<size_t> index = search.indexOf(application);
    if (!index)
        return taken;
    const Correspondence written = correspondence(mail, search);
    Message message = messageOf(mail, written);
    message.id = freshMessageId(mail, search[*index], search);
    if (!mail.bounce && !written.others.empty()) {
        // To several people it is a message to the one of them who is known.
        const auto known =
            std::find_if(written.others.begin(), written.others.end(),
                         [&](const Participant &one) { return search.contactOf(one) != nullptr; });
        const Participant &other = known == written.others.end() ? written.others.front() : *known;
        if (const Contact *contact = isNobody(other) ? search.contactOf(other) : nullptr)
            message.contact = contact->id;
        else if (!isNobody(other))
            message.contact = search.contactFor(other, search[*index].company);
    }
    QStringList notes;
    if (mail.bounce)
        notes += takeBack(mail, *index, search);
    else if (!mail.unread.isEmpty())
        notes += Words::tr("part of “%1” could not be read: %2").arg(mail.subject, mail.unread);
    if (mail.isDateGuessed)
        notes += Words::tr("“%1” does not say when it was sent, so it is listed under %2, the day its file "
                           "was last changed")
                     .arg(mail.subject, dateWords(search.person().zone.date(*mail.date)));
    notes.removeAll(QString());
    taken.note = notes.join(u"; "_s);
    search.add(*index, std::move(message));
    taken.contacts = search.takeContactNews();
    return taken;
}

Error whyNotTaken(const LetterProposal &proposal, const OpenedSearch &search)
{
    if (proposal.candidates.empty())
        return {Words::tr("nobody in it belongs to an application that is under way, and it names none")};
    const QStringList applications = namesOf(proposal.candidates, search);
    QStringList names;
    for (const Candidate &one : proposal.candidates) {
        if (names.size() < mostNamed)
            names += Words::tr("“%1” (%2)", "an application, why it is likely")
                         .arg(applications[names.size()], one.why);
    }
    const auto more = static_cast<qsizetype>(proposal.candidates.size()) - names.size();
    const QString known = names.join(Words::tr(" or ", "between names"));
    return {more > 0 ? Words::tr("may belong to %1 or %2 more; import it in the window, which asks")
                           .arg(known)
                           .arg(more)
                     : Words::tr("may belong to %1; import it in the window, which asks").arg(known)};
}

Result<Search> takeIn(const ReadMail &mail, Search search, Moment now)
{
    OpenedSearch opened(std::move(search));
    const Result<LetterProposal> proposal = propose(mail, opened, now);
    if (!proposal)
        return proposal.error();
    switch (proposal->kind) {
    case LetterProposal::Kind::Known:
    case LetterProposal::Kind::CameBack: return opened.search();
    case LetterProposal::Kind::Belongs:
        takeIn(mail, proposal->candidates.front().application, opened);
        return opened.search();
    case LetterProposal::Kind::Unclear:
    case LetterProposal::Kind::Nobodys: break;
    }
    return whyNotTaken(*proposal, opened);
}

} // namespace afterword

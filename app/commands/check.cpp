// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/draftpage.h"
#include "app/store/opensearch.h"
#include "app/store/round.h"
#include "core/base/files.h"

#include "core/drafts/checker.h"
#include "core/exchange/intake/filekind.h"
#include "core/exchange/intake/importfile.h"
#include "core/exchange/mail/emlreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

Result<ReadMail> readMessage(const QString &path)
{
    const auto text = readFile(path, largestImport);
    if (!text)
        return text.error();
    if (fileKindOf(*text) != FileKind::Mail)
        return Error{Words::tr("is not a message (.eml), whatever its name says")};
    return readEml(*text);
}

const Contact *contactWith(const QString &email, const Search &search)
{
    const auto found =
        std::find_if(search.contacts.begin(), search.contacts.end(), [&](const Contact &contact) {
            return !email.isEmpty() && contact.email.compare(email, Qt::CaseInsensitive) == 0;
        });
    return found == search.contacts.end() ? nullptr : &*found;
}

/// The latest interview with @p contact in the room; null pointers where there is none.
InterviewOf latestRoundWith(const ContactId &contact, const Search &search)
{
    InterviewOf latest;
    for (const Application &application : search.applications) {
        for (const Interview &interview : application.interviews) {
            const bool later = !latest.interview || interview.startsAt() > latest.interview->startsAt();
            if (!interview.cancelled && later && interviewerOf(interview, contact))
                latest = {&application, &interview};
        }
    }
    return latest;
}

Finding error(Check check, const QString &message)
{
    return {check, Finding::Severity::Error, message, -1, 0, {}};
}

/// The message as a draft, with all that can be said against it. It goes on the day that it is dated, else at
/// @p now.
CheckedMessage checkMail(const ReadMail &mail, const std::optional<QString> &interview, const Search &search,
                         Moment now)
{
    CheckedMessage message;
    message.subject = mail.subject;
    message.body = mail.body;
    message.to = mail.recipients.empty() ? QString() : mail.recipients.front().email;
    if (mail.recipients.size() > 1)
        message.findings.push_back(
            error(Check::SeveralRecipients, Words::tr("It goes to %n people. Write a note to each.", nullptr,
                                                      static_cast<int>(mail.recipients.size()))));

    const Contact *contact = contactWith(message.to, search);
    if (!contact) {
        message.findings.push_back(
            error(Check::UnknownRecipient,
                  message.to.isEmpty() ? Words::tr("It goes to nobody.")
                                       : Words::tr("%1 is not a contact in this search.").arg(message.to)));
        return message;
    }
    message.contact = contact->id.text;
    const InterviewOf round =
        interview ? findInterview(search, InterviewId{*interview}) : latestRoundWith(contact->id, search);
    if (!round.interview) {
        message.findings.push_back(
            error(Check::UnknownInterview,
                  Words::tr("There was no interview with %1; --interview names one.").arg(contact->name)));
        return message;
    }
    Draft draft;
    draft.about = Rule::ThankYou;
    draft.interview = round.interview->id;
    draft.contact = contact->id;
    draft.subject = mail.subject;
    draft.body = mail.body;
    draft.updatedAt = mail.date.value_or(now);
    const auto findings = check(draft, search, *round.application, otherNotes(round, contact->id));
    message.findings.insert(message.findings.end(), findings.begin(), findings.end());
    return message;
}

} // namespace

ExitCode runCheck(const Surroundings &with)
{
    Terminal &terminal = with.terminal;
    const auto opened = openNamed(with, OpenMode::MustExist);
    if (!opened) {
        terminal.complain(with.line.store, opened.error());
        return ExitCode::Unreadable;
    }
    const Search &search = opened->search();
    if (with.line.interview && !findInterview(search, InterviewId{*with.line.interview}).interview) {
        terminal.complain(
            with.line.store,
            {Words::tr("there is no interview \"%1\"; agenda --json names them").arg(*with.line.interview)});
        return ExitCode::WrongUse;
    }

    ExitCode code = ExitCode::Done;
    JsonWriter json;
    json.beginArray();
    for (const QString &path : with.line.files) {
        const auto mail = readMessage(path);
        if (!mail) {
            terminal.complain(path, mail.error());
            code = worse(code, ExitCode::Unreadable);
            continue;
        }
        const CheckedMessage message = checkMail(*mail, with.line.interview, search, with.clock.now());
        if (message.hasError())
            code = worse(code, ExitCode::Problems);
        if (with.line.json) {
            write(json, message, path);
            continue;
        }
        terminal.print(message.findings.empty() ? Words::tr("%1: good to go").arg(path) : path);
        printFindings(message.findings, terminal);
    }
    if (with.line.json)
        print(json, terminal);
    return code;
}

} // namespace afterword

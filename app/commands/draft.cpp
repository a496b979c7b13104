// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/draftpage.h"
#include "app/store/opensearch.h"
#include "app/store/round.h"
#include "core/base/files.h"
#include "core/base/safefilename.h"

#include "core/drafts/checker.h"
#include "core/drafts/composer.h"
#include "core/exchange/mail/eml.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DraftCommand)
};

/// Composes what is missing of the round's notes and stores it.
Result<void> composeMissing(Tracker &tracker, const InterviewId &id)
{
    const InterviewOf round = findInterview(tracker.search(), id);
    const auto templates = builtInTemplates();
    if (!templates)
        return templates.error();
    auto drafts = composeRound(tracker.search(), *templates, *round.application, *round.interview,
                               tracker.clock().now());
    if (!drafts)
        return drafts.error();
    Application application = *round.application;
    application.drafts.insert(application.drafts.end(), drafts->begin(), drafts->end());
    return tracker.apply(put(tracker.search(), std::move(application)));
}

/// A note with what can be said against it now: it would go now, whenever it was written.
CheckedMessage checked(const Draft &draft, const Search &search, const InterviewOf &round, Moment now)
{
    const Moment goes = draft.state == DraftState::Sent ? draft.updatedAt : now;
    const Contact *contact = search.contacts.find(draft.contact);
    return {contact ? std::optional(contact->id.text) : std::nullopt, contact ? contact->email : QString(),
            draft.subject, draft.body,
            check(draft, search, *round.application, otherNotes(round, draft.contact), goes)};
}

/// Writes each note to a file of its own in a folder, and nowhere else.
class NoteFolder {
public:
    NoteFolder(const QString &path, const Surroundings &with, const Person &person)
        : m_folder(path)
        , m_with(with)
        , m_person(person)
    {
    }

    Result<void> make()
    {
        if (!m_folder.exists() && !QDir().mkpath(m_folder.path()))
            return Error{Words::tr("this folder cannot be made")};
        return {};
    }

    /// The file that was written; an error where the note has no address or the folder no room.
    Result<QString> write(const CheckedMessage &message, const QString &name, const QString &toName)
    {
        const auto eml =
            writeEml({m_person.name, m_person.email, toName, message.to, message.subject, message.body},
                     m_with.clock.now(), m_person.zone);
        if (!eml)
            return eml.error();
        const QString wanted = safeFileName(name, QString());
        for (int n = 1; n <= mostOfOneName; ++n) {
            const QString path =
                m_folder.filePath(n == 1 ? wanted + u".eml"_s : u"%1-%2.eml"_s.arg(wanted).arg(n));
            if (m_used.contains(path))
                continue;
            // What stands there is written over by nobody; the same note twice is one file.
            const QFileInfo there(path);
            if (!there.exists() && !there.isSymLink()) {
                if (const auto written = writePrivateFile(path, *eml, Standing::Kept); !written)
                    return written.error();
            } else if (const auto text = readFile(path, eml->size());
                       there.isSymLink() || !text || *text != *eml) {
                continue;
            }
            m_used.insert(path);
            return path;
        }
        return Error{Words::tr("there are too many files with that name in the folder")};
    }

private:
    QDir m_folder;
    const Surroundings &m_with;
    const Person &m_person;
    static constexpr int mostOfOneName = 1000;
    QSet<QString> m_used;
};

void printNote(const CheckedMessage &message, const QString &name, Terminal &terminal)
{
    terminal.print(Words::tr("To: %1 <%2>").arg(name, message.to));
    terminal.print(Words::tr("Subject: %1").arg(message.subject));
    terminal.print();
    for (const QString &line : message.body.split(u'\n'))
        terminal.print(line);
    terminal.print();
    printFindings(message.findings, terminal);
    terminal.print();
}

/// Prints the round's notes, or writes them to the folder that was asked for.
ExitCode deliver(const InterviewOf &round, const Search &search, const Surroundings &with)
{
    Terminal &terminal = with.terminal;
    ExitCode code = ExitCode::Done;
    std::optional<NoteFolder> folder;
    if (with.line.out) {
        folder.emplace(*with.line.out, with, search.person);
        if (const auto made = folder->make(); !made) {
            terminal.complain(*with.line.out, made.error());
            return ExitCode::Unreadable;
        }
    }

    JsonWriter json;
    json.beginArray();
    for (const Draft &draft : draftsOf(round)) {
        const CheckedMessage message = checked(draft, search, round, with.clock.now());
        const Contact *contact = search.contacts.find(draft.contact);
        const QString name = contact ? contact->name : QString();
        if (folder) {
            const auto file = folder->write(message, round.application->company + u'-' + name, name);
            if (!file) {
                terminal.complain(name, file.error());
                code = worse(code, message.to.isEmpty() ? ExitCode::Problems : ExitCode::Unreadable);
            } else if (!with.line.json) {
                terminal.print(*file);
                printFindings(message.findings, terminal);
            }
        } else if (!with.line.json) {
            printNote(message, name, terminal);
        }
        write(json, message);
    }
    if (with.line.json)
        print(json, terminal);
    return code;
}

} // namespace

ExitCode runDraft(const Surroundings &with)
{
    Terminal &terminal = with.terminal;
    const auto opened = openNamed(with, OpenMode::MustExist);
    if (!opened) {
        terminal.complain(with.line.store, opened.error());
        return ExitCode::Unreadable;
    }
    const InterviewId id{*with.line.interview};
    if (!findInterview(opened->search(), id).interview) {
        terminal.complain(with.line.store,
                          {Words::tr("there is no interview \"%1\"; agenda --json names them").arg(id.text)});
        return ExitCode::WrongUse;
    }
    if (const auto composed = composeMissing(*opened->tracker, id); !composed) {
        terminal.complain(with.line.store, composed.error());
        return ExitCode::Unreadable;
    }
    return deliver(findInterview(opened->search(), id), opened->search(), with);
}

} // namespace afterword

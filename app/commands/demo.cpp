// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/store/samplestory.h"
#include "core/base/files.h"

#include "core/drafts/letters/letterlanguage.h"
#include "core/storage/copies/backup.h"
#include "core/storage/storefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

/// The sample's newest interview, for which the notes are due.
constexpr auto todaysInterview = "northwind-onsite"_L1;

/// A demonstration of another day would mix its dates with these: its store is kept aside.
Result<void> setAsideOlder(const QDir &folder, const QString &store, const SampleStory &story, Moment now)
{
    QFile before(folder.filePath(u"search.json"_s));
    const bool sameDay = before.open(QIODevice::ReadOnly) && before.readAll() == story.search;
    if (sameDay || !QFile::exists(store))
        return {};
    const Result<QString> aside = startAnew(store, storefile::stampOf(now));
    return aside ? Result<void>() : Result<void>(aside.error());
}

/// Whether the file at @p path holds @p text.
bool holds(const QString &path, const QByteArray &text)
{
    const auto there = readFile(path, text.size());
    return there && *there == text;
}

/// Nothing of the person's own is written over: what stands under a name of the demonstration is an earlier
/// one's, or is in the way. An earlier one has left its store, or the very same files.
Result<void> isFree(const QDir &folder, const QString &store, const SampleStory &story)
{
    const QString search = folder.filePath(u"search.json"_s);
    if (QFile::exists(store) || holds(search, story.search))
        return {};
    for (const QString &name : {u"search.json"_s, u"invitation.ics"_s, u"everything.json"_s}) {
        if (QFileInfo::exists(folder.filePath(name)))
            return Error{
                Words::tr("%1 is there already, and is left as it is; choose another folder").arg(name)};
    }
    return {};
}

/// The sample is never mixed into somebody's own search: a store that the call names has to be new or empty.
Result<void> holdsNothing(const Surroundings &with)
{
    if (!QFileInfo::exists(with.line.store))
        return {};
    const auto opened = openSearch(with.line.store, OpenMode::ForReading, with.clock);
    if (!opened)
        return opened.error();
    const Search &search = opened->tracker->search();
    if (search.applications.empty() && search.contacts.empty())
        return {};
    return Error{Words::tr("there is a search there already, and the sample was not mixed into it; name a "
                           "new file, or leave --store out")};
}

/// Runs one command of the demonstration as a person would, and shows what they would type.
ExitCode step(const QString &title, const QString &typed, CommandLine line, Subcommand command,
              const Surroundings &with, const Clock &clock)
{
    with.terminal.print(title);
    with.terminal.print(u"$ afterword "_s + typed);
    with.terminal.print();
    line.wish = CommandLine::Wish::Command;
    line.command = command;
    const ExitCode code = runCommand({line, clock, with.terminal});
    with.terminal.print();
    return code;
}

} // namespace

ExitCode runDemo(const Surroundings &with)
{
    const QDir folder(with.line.files.first());
    if (with.line.storeGiven) {
        if (const auto empty = holdsNothing(with); !empty) {
            with.terminal.complain(with.line.store, empty.error());
            return ExitCode::Unreadable;
        }
    }
    if (!folder.exists() && !QDir().mkpath(folder.path())) {
        with.terminal.complain(folder.path(), {Words::tr("this folder cannot be made")});
        return ExitCode::Unreadable;
    }
    const FixedClock clock(with.clock.now());
    const Result<SampleStory> story = sampleStory(clock.now(), usualLetterLanguage());
    if (!story) {
        with.terminal.complain(folder.path(), story.error());
        return ExitCode::Unreadable;
    }
    const QString ownStore = folder.filePath(u"sample.afterword"_s);
    if (const auto free = isFree(folder, ownStore, *story); !free) {
        with.terminal.complain(folder.path(), free.error());
        return ExitCode::Unreadable;
    }
    if (const auto room = setAsideOlder(folder, ownStore, *story, clock.now()); !room) {
        with.terminal.complain(ownStore, room.error());
        return ExitCode::Unreadable;
    }
    QStringList samples;
    for (const auto &[name, text] :
         {std::pair(u"search.json"_s, story->search), std::pair(u"invitation.ics"_s, story->invitation)}) {
        samples += folder.filePath(name);
        if (const auto written = writePrivateFile(samples.last(), text); !written) {
            with.terminal.complain(samples.last(), written.error());
            return ExitCode::Unreadable;
        }
    }

    CommandLine line;
    line.store = with.line.storeGiven ? with.line.store : ownStore;
    line.storeGiven = true;
    line.now = clock.now();

    line.files = samples;
    ExitCode code = step(Words::tr("A job search and an invitation are read."),
                         u"import search.json invitation.ics"_s, line, Subcommand::Import, with, clock);
    line.files.clear();
    code = worse(code, step(Words::tr("What there is to do now, and why."), u"agenda"_s, line,
                            Subcommand::Agenda, with, clock));
    line.interview = todaysInterview;
    line.out = folder.filePath(u"drafts"_s);
    code = worse(code, step(Words::tr("One note for each person of the newest interview."),
                            u"draft --interview %1 --out drafts"_s.arg(todaysInterview), line,
                            Subcommand::Draft, with, clock));
    line.files = {folder.filePath(u"everything.json"_s)};
    return worse(code, step(Words::tr("Everything, to take along."), u"export everything.json"_s, line,
                            Subcommand::Export, with, clock));
}

} // namespace afterword

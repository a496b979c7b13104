// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importreport.h"

#include "core/exchange/json/jsonwriter.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

using Verb = ImportLine::Verb;

void write(JsonWriter &json, const FileReport &report)
{
    json.beginObject();
    json.field("file"_L1, report.path);
    json.field("read"_L1, report.taken);
    for (const Verb verb :
         {Verb::Added, Verb::Merged, Verb::Unchanged, Verb::Skipped, Verb::Noted, Verb::Asked}) {
        json.beginArray(toText(verb));
        for (const ImportLine &line : report.lines) {
            if (line.verb != verb)
                continue;
            json.beginObject();
            json.field(verb == Verb::Skipped ? "why"_L1 : "what"_L1, line.what);
            if (line.line > 0)
                json.field("line"_L1, line.line);
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
}

/// What happened to it, in the words for people.
QString wordOf(Verb verb)
{
    switch (verb) {
    case Verb::Added: return Words::tr("added");
    case Verb::Merged: return Words::tr("merged");
    case Verb::Unchanged: return Words::tr("unchanged");
    case Verb::Skipped: return Words::tr("skipped");
    case Verb::Noted: return Words::tr("noted");
    case Verb::Asked: return Words::tr("asked");
    }
    Q_UNREACHABLE();
}

} // namespace

void printForPeople(const std::vector<FileReport> &reports, Terminal &terminal)
{
    constexpr int column = 10;
    for (const FileReport &report : reports) {
        if (!report.taken)
            continue; // its error was told already
        terminal.print(report.path);
        bool isAsked = false;
        for (const ImportLine &line : report.lines) {
            isAsked |= line.verb == Verb::Asked;
            const QString place = line.line > 0 ? Words::tr(" (line %1)").arg(line.line) : QString();
            terminal.print(u"  "_s + wordOf(line.verb).leftJustified(column) + u' ' + line.what + place);
        }
        if (isAsked)
            terminal.print(Words::tr("  Answer with --answers FILE; afterword import --help shows how."));
    }
}

void printForPrograms(const std::vector<FileReport> &reports, Terminal &terminal)
{
    terminal.printExact(jsonArray(reports, write));
}

} // namespace afterword

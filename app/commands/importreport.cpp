// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importreport.h"

#include "app/commands/orderedjson.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

using Verb = ImportLine::Verb;

OrderedJson reportJson(const FileReport &report)
{
    OrderedJson json;
    json.add("file", report.path).add("read", report.taken);
    for (const Verb verb : {Verb::Added, Verb::Merged, Verb::Unchanged, Verb::Skipped, Verb::Noted}) {
        std::vector<OrderedJson> entries;
        for (const ImportLine &line : report.lines) {
            if (line.verb != verb)
                continue;
            OrderedJson entry;
            entry.add(verb == Verb::Skipped ? "why" : "what", line.what);
            if (line.line > 0)
                entry.add("line", line.line);
            entries.push_back(entry);
        }
        json.add(toText(verb).toLatin1().constData(), entries);
    }
    return json;
}

} // namespace

void printForPeople(const std::vector<FileReport> &reports, Terminal &terminal)
{
    constexpr int column = 10;
    for (const FileReport &report : reports) {
        if (!report.taken)
            continue; // its error was told already
        terminal.print(report.path);
        for (const ImportLine &line : report.lines) {
            const QString place = line.line > 0 ? u" (line %1)"_s.arg(line.line) : QString();
            terminal.print(u"  "_s + toText(line.verb).leftJustified(column) + u' ' + line.what + place);
        }
    }
}

void printForPrograms(const std::vector<FileReport> &reports, Terminal &terminal)
{
    std::vector<OrderedJson> files;
    files.reserve(reports.size());
    for (const FileReport &report : reports)
        files.push_back(reportJson(report));
    terminal.printExact(OrderedJson::arrayText(files));
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/draftpage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(DraftPage)
};

QString severityText(Finding::Severity severity)
{
    return severity == Finding::Severity::Error ? u"error"_s : u"warning"_s;
}

} // namespace

bool CheckedMessage::hasError() const
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Finding::Severity::Error; });
}

void write(JsonWriter &json, const CheckedMessage &message, const std::optional<QString> &file)
{
    json.beginObject();
    if (file)
        json.field("file"_L1, *file);
    json.field("contact"_L1, message.contact);
    json.field("to"_L1, message.to);
    json.field("subject"_L1, message.subject);
    json.field("body"_L1, message.body);
    json.beginArray("findings"_L1);
    for (const Finding &finding : message.findings) {
        json.beginObject();
        json.field("check"_L1, toText(finding.check));
        json.field("severity"_L1, severityText(finding.severity));
        json.field("message"_L1, finding.message);
        json.field("start"_L1, finding.start);
        json.field("length"_L1, finding.length);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void print(JsonWriter &json, Terminal &terminal)
{
    json.endArray();
    json.finish();
    terminal.printExact(json.text());
}

void printFindings(const std::vector<Finding> &findings, Terminal &terminal)
{
    for (const Finding &finding : findings)
        terminal.print(u"  "_s + (finding.severity == Finding::Severity::Error
                                      ? Words::tr("error: %1").arg(finding.message)
                                      : Words::tr("warning: %1").arg(finding.message)));
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/draftpage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

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

OrderedJson messageJson(const CheckedMessage &message, const std::optional<QString> &file)
{
    std::vector<OrderedJson> findings;
    for (const Finding &finding : message.findings) {
        OrderedJson json;
        json.add("check", finding.check)
            .add("severity", severityText(finding.severity))
            .add("message", finding.message)
            .add("start", finding.start)
            .add("length", finding.length);
        findings.push_back(json);
    }
    OrderedJson json;
    if (file)
        json.add("file", *file);
    json.add("contact", message.contact)
        .add("to", message.to)
        .add("subject", message.subject)
        .add("body", message.body)
        .add("findings", findings);
    return json;
}

void printFindings(const std::vector<Finding> &findings, Terminal &terminal)
{
    for (const Finding &finding : findings)
        terminal.print(u"  "_s + severityText(finding.severity) + u": "_s + finding.message);
}

} // namespace afterword

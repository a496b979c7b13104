// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/reportpdf.h"

#include "core/base/asshown.h"
#include "ui/parts/pdfof.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

#include <algorithm>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ReportPdf)
};

using Kind = ReportEntry::Kind;

/// A column: its name, its share of the width in per cent, and what of an entry stands there.
struct Column {
    QString name;
    double share;
    QString (*cell)(const ReportEntry &);
};

QString date(const ReportEntry &entry)
{
    return QLocale().toString(entry.date, QLocale::ShortFormat);
}

QString time(const ReportEntry &entry)
{
    return entry.time ? timeInWords(*entry.time) : QString();
}

constexpr auto style =
    "body { font-size: 9.5pt; color: black }"
    "h1 { font-size: 17pt; margin-bottom: 4px }"
    "h2 { font-size: 12pt; margin-top: 4px; margin-bottom: 4px }"
    "p { margin-top: 2px; margin-bottom: 2px }"
    ".whose { font-size: 12pt }"
    ".quiet { color: #555555; margin-top: 8px }"
    "th { text-align: left; font-weight: 600; border-bottom: 1px solid #555555; padding: 3px 8px 3px 0 }"
    "td { border-bottom: 1px solid #cccccc; padding: 3px 8px 3px 0 }"_L1;

QString paragraph(QLatin1StringView tag, const QString &text, QLatin1StringView kind = {})
{
    return u"<%1 class=\"%2\">%3</%1>"_s.arg(tag, kind, asShown(text).toHtmlEscaped());
}

/// A text document takes the square of its rows to lay out a table, so that a long one is parted.
constexpr size_t mostRows = 200;

/// What people typed stands there as it is, whatever it looks like. (To fill a table cell by cell takes a
/// text document even longer.)
QString table(const std::vector<Column> &columns, std::span<const ReportEntry *const> entries)
{
    QString html = u"<table width=\"100%\" cellspacing=\"0\"><thead><tr>"_s;
    for (const Column &column : columns)
        html +=
            u"<th width=\"%1%\">%2</th>"_s.arg(QString::number(column.share), column.name.toHtmlEscaped());
    html += u"</tr></thead>"_s;
    for (const ReportEntry *entry : entries) {
        html += u"<tr>"_s;
        for (const Column &column : columns)
            html += u"<td>"_s + asShown(column.cell(*entry)).toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

std::vector<const ReportEntry *> entriesOf(const ActivityReport &report, std::initializer_list<Kind> kinds)
{
    std::vector<const ReportEntry *> entries;
    for (const ReportEntry &entry : report.entries) {
        if (std::find(kinds.begin(), kinds.end(), entry.kind) != kinds.end())
            entries.push_back(&entry);
    }
    return entries;
}

QString section(const QString &name, const std::vector<Column> &columns,
                const std::vector<const ReportEntry *> &entries)
{
    if (entries.empty())
        return {};
    // A text document gives a heading no room of its own behind a table.
    QString html = u"<p>&nbsp;</p>"_s + paragraph("h2"_L1, name);
    for (std::span rest(entries); !rest.empty(); rest = rest.subspan(std::min(mostRows, rest.size())))
        html += table(columns, rest.first(std::min(mostRows, rest.size())));
    return html;
}

QString htmlOf(const ActivityReport &report)
{
    QString html = paragraph("h1"_L1, Words::tr("Activity report"));
    if (!report.person.isEmpty())
        html += paragraph("p"_L1, report.person, "whose"_L1);
    html += paragraph("p"_L1, inWords(report.span), "whose"_L1);
    html += paragraph("p"_L1, countsInWords(report), "quiet"_L1);

    const Column day{Words::tr("Date"), 16, date};
    const Column company{Words::tr("Company"), 22, [](const ReportEntry &entry) { return entry.company; }};
    const auto role = [](const ReportEntry &entry) { return entry.role; };
    html += section(Words::tr("Applications"),
                    {day,
                     company,
                     {Words::tr("Role"), 22, role},
                     {Words::tr("Place"), 14, [](const ReportEntry &entry) { return entry.place; }},
                     {Words::tr("Result"), 26, [](const ReportEntry &entry) { return entry.result; }}},
                    entriesOf(report, {Kind::Application}));
    const auto with = [](const ReportEntry &entry) { return entry.with; };
    const auto how = [](const ReportEntry &entry) { return entry.how; };
    html += section(Words::tr("Interviews"),
                    {day,
                     {Words::tr("Time"), 9, time},
                     {company.name, 20, company.cell},
                     {Words::tr("Role"), 20, role},
                     {Words::tr("How"), 13, how},
                     {Words::tr("With"), 22, with}},
                    entriesOf(report, {Kind::Interview}));
    html += section(Words::tr("Contacts and messages"),
                    {day,
                     {Words::tr("What"), 20, [](const ReportEntry &entry) { return nameOf(entry.kind); }},
                     company,
                     {Words::tr("With"), 26, with},
                     {Words::tr("How"), 16, how}},
                    entriesOf(report, {Kind::Contact, Kind::Sent, Kind::Received}));
    return html + paragraph("p"_L1,
                            Words::tr("Drawn up on %1.", "a date")
                                .arg(QLocale().toString(report.made, QLocale::ShortFormat)),
                            "quiet"_L1);
}

} // namespace

QByteArray reportPdf(const ActivityReport &report)
{
    QTextDocument paper;
    paper.setUndoRedoEnabled(false);
    paper.setDefaultStyleSheet(style);
    paper.setHtml(htmlOf(report));
    return pdfOf(paper, Words::tr("Activity report"));
}

} // namespace afterword

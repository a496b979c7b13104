// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/reportdialog.h"

#include "core/base/files.h"
#include "ui/insights/reportpdf.h"
#include "ui/parts/fields/datefield.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/guideplace.h"
#include "ui/parts/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int pageMargin = 16;
constexpr int dialogWidth = 460;

enum Preset { ThisMonth, LastMonth, WholeSearch, OtherDays };

} // namespace

ReportDialog::ReportDialog(const Search &search, Moment now, AskForFile askForFile, QWidget *parent)
    : ReadInOrder(parent)
    , m_search(search)
    , m_now(now)
    , m_askForFile(std::move(askForFile))
    , m_presets(new QComboBox)
    , m_first(new DateField(DayMeant::Gone, tr("From"), tr("a date")))
    , m_last(new DateField(DayMeant::Gone, tr("To"), tr("a date")))
    , m_counts(wrappedLabel(TextLook::Body, {}))
    , m_said(wrappedLabel(TextLook::Secondary, {}))
{
    setWindowTitle(tr("Activity report"));
    setGuidePage(this, u"insights"_s);
    m_presets->setAccessibleName(tr("Days"));
    for (const QString &name : {tr("This month"), tr("Last month"), tr("The whole search"), tr("Other days")})
        m_presets->addItem(name);
    for (DateField *field : {m_first, m_last}) {
        field->setToday([this] { return today(); });
        field->setCommitDate([this, field](const std::optional<QDate> &date) {
            field->setDate(date);
            m_presets->setCurrentIndex(OtherDays);
            tell();
            return true;
        });
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(12);
    layout->addWidget(
        wrappedLabel(TextLook::Secondary, tr("Applications, interviews, contacts and messages with their "
                                             "dates. No remarks, no debriefs, no text of letters.")));
    auto *form = new Form;
    form->add(tr("Days"), m_presets);
    form->add(tr("From"), m_first);
    form->add(tr("To"), m_last);
    layout->addLayout(form);
    layout->addWidget(m_counts);
    layout->addWidget(m_said);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    m_save->setDefault(true); // only a button within a window can be
    resize(dialogWidth, sizeHint().height());

    connect(m_presets, &QComboBox::activated, this, &ReportDialog::choose);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    choose(ThisMonth);
    m_presets->setFocus();
}

void ReportDialog::choose(int preset)
{
    switch (preset) {
    case ThisMonth: showSpan(monthSoFar(today())); break;
    case LastMonth: showSpan(lastMonth(today())); break;
    case WholeSearch: showSpan(whole()); break;
    default: break;
    }
    tell();
}

/// From the first day on which anything is known to have happened.
ReportSpan ReportDialog::whole() const
{
    const ActivityReport all = activityReport(m_search, {QDate(1900, 1, 1), today()}, m_now);
    return {all.entries.empty() ? today() : all.entries.front().date, today()};
}

ReportChoice ReportDialog::choice() const
{
    return {m_presets->currentIndex(), span()};
}

void ReportDialog::begin(const ReportChoice &choice)
{
    m_presets->setCurrentIndex(choice.preset);
    if (choice.preset == OtherDays && choice.span)
        showSpan(*choice.span);
    choose(choice.preset);
}

void ReportDialog::showSpan(const ReportSpan &span)
{
    m_first->startOverWith(span.first);
    m_last->startOverWith(span.last);
}

void ReportDialog::setPath(const QString &path)
{
    m_path = path;
    m_save->setText(path.isEmpty() ? tr("&Save…") : tr("&Save"));
}

std::optional<ReportSpan> ReportDialog::span() const
{
    const std::optional<QDate> first = m_first->date();
    const std::optional<QDate> last = m_last->date();
    if (!first || !last || *first > *last)
        return {};
    return ReportSpan{*first, *last};
}

void ReportDialog::tell()
{
    const std::optional<ReportSpan> days = span();
    m_save->setEnabled(days.has_value());
    const auto unread = [](const DateField *field) { return !field->date(); };
    const QString why = unread(m_first)  ? m_first->hint()
                        : unread(m_last) ? m_last->hint()
                                         : tr("The first day must not come after the last.");
    m_counts->setText(days ? countsInWords(activityReport(m_search, *days, m_now)) : why);
    m_counts->setLook(days ? TextLook::Body : TextLook::Warning);
}

void ReportDialog::save()
{
    for (DateField *field : {m_first, m_last})
        field->flush();
    const std::optional<ReportSpan> days = span();
    if (!days)
        return;
    const QString path =
        m_path.isEmpty() ? m_askForFile(this, tr("Save the report"),
                                        tr("Activity report %1.pdf", "a file's name, a month")
                                            .arg(days->last.toString(u"yyyy-MM"_s)),
                                        tr("To print or to send (*.pdf);;Table for a spreadsheet (*.csv)"))
                         : m_path;
    if (path.isEmpty())
        return;
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto written = writePrivateFile(path, reportFile(activityReport(m_search, *days, m_now), ending));
    m_said->setText(written ? tr("Saved as %1.").arg(path)
                            : tr("The report was not saved: %1.").arg(written.error().message));
    m_said->setLook(written ? TextLook::Positive : TextLook::Warning);
}

QStringList reportEndings()
{
    return {u"pdf"_s, u"csv"_s};
}

Result<QByteArray> reportFile(const ActivityReport &report, const QString &ending)
{
    if (ending == u"pdf"_s)
        return reportPdf(report);
    if (ending == u"csv"_s)
        return csvOf(report);
    return Error{ReportDialog::tr("a report is written as .pdf or .csv, by the ending of the file’s name")};
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/noticepage.h"

#include "core/base/localdays.h"
#include "ui/parts/direction.h"
#include "ui/parts/lists/wheelpast.h"
#include "ui/parts/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int longestLead = 24 * 60; // minutes

QTime usualSummary()
{
    return {8, 30};
}

QTimeEdit *timeEdit(QTime time, const QString &name)
{
    auto *edit = new QTimeEdit(time);
    letWheelPast(*edit);
    showTimeFromTheLeft(*edit);
    edit->setDisplayFormat(timeOfDayFormat());
    edit->setAccessibleName(name);
    edit->setKeyboardTracking(false);
    return edit;
}

QSpinBox *minuteEdit(int value, const QString &name)
{
    auto *edit = new QSpinBox;
    letWheelPast(*edit);
    edit->setRange(0, longestLead);
    edit->setSingleStep(15);
    edit->setValue(value);
    edit->setAccessibleName(name);
    edit->setKeyboardTracking(false);
    return edit;
}

QCheckBox *checkBox(bool checked, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setChecked(checked);
    return box;
}

/// Widgets and words in one line, as one reads them.
QHBoxLayout *line(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

QWidget *words(const QString &text)
{
    auto *label = new PlainLabel;
    label->setText(text);
    return label;
}

} // namespace

NoticePage::NoticePage(const NoticeSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_wanted(checkBox(settings.wanted, tr("Show notices on the desktop")))
    , m_how(new QWidget)
    , m_opened(
          checkBox(settings.tellOpened, tr("Tell me when something can be done, not only when it is due")))
    , m_lead(minuteEdit(settings.leadMinutes, tr("Minutes before anything is due")))
    , m_thankYouLead(minuteEdit(settings.thankYouLeadMinutes, tr("Minutes before a thank-you note is due")))
    , m_quiet(checkBox(settings.quietHours, tr("Stay quiet from")))
    , m_quietFrom(timeEdit(settings.quietFrom, tr("Quiet from")))
    , m_quietUntil(timeEdit(settings.quietUntil, tr("Quiet until")))
    , m_weekends(checkBox(settings.quietWeekends, tr("Stay quiet on my weekend")))
    , m_summary(
          checkBox(settings.morningSummary.has_value(), tr("One notice about all that is due, every day at")))
    , m_summaryAt(timeEdit(settings.morningSummary.value_or(usualSummary()), tr("Summary at")))
    , m_discreet(checkBox(settings.discreet, tr("Name nobody in notices: “A follow-up is due”")))
    , m_atLogin(checkBox(false, tr("Start in the tray when I log in")))
    , m_noService(new PlainLabel(TextLook::Secondary))
{
    m_noService->setText(
        tr("This desktop shows no notices just now. Today and the tray tell you everything."));
    m_noService->setWordWrap(true);
    m_noService->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(m_noService);
    layout->addWidget(m_wanted);
    layout->addWidget(m_how);
    layout->addWidget(m_atLogin);
    layout->addStretch(1);

    auto *how = new QVBoxLayout(m_how);
    how->setContentsMargins(0, 0, 0, 0);
    how->setSpacing(12);
    how->addWidget(m_opened);
    how->addLayout(line({words(tr("Announce anything due")), m_lead, words(tr("minutes before"))}));
    how->addLayout(
        line({words(tr("Announce a thank-you note")), m_thankYouLead, words(tr("minutes before"))}));
    how->addLayout(line({m_quiet, m_quietFrom, words(tr("until")), m_quietUntil}));
    how->addWidget(m_weekends);
    how->addLayout(line({m_summary, m_summaryAt}));
    how->addWidget(m_discreet);

    enableWhatMatters();
    connect(m_atLogin, &QCheckBox::clicked, this, &NoticePage::startAtLoginWanted);
    for (QCheckBox *box : {m_wanted, m_opened, m_quiet, m_weekends, m_summary, m_discreet})
        connect(box, &QCheckBox::toggled, this, &NoticePage::change);
    for (QSpinBox *box : {m_lead, m_thankYouLead})
        connect(box, &QSpinBox::valueChanged, this, &NoticePage::change);
    for (QTimeEdit *edit : {m_quietFrom, m_quietUntil, m_summaryAt})
        connect(edit, &QTimeEdit::timeChanged, this, &NoticePage::change);
}

void NoticePage::setServiceThere(bool there)
{
    m_noService->setVisible(!there);
}

void NoticePage::setStartsAtLogin(bool starts)
{
    m_atLogin->setChecked(starts);
}

NoticeSettings NoticePage::settings() const
{
    NoticeSettings settings;
    settings.wanted = m_wanted->isChecked();
    settings.tellOpened = m_opened->isChecked();
    settings.leadMinutes = m_lead->value();
    settings.thankYouLeadMinutes = m_thankYouLead->value();
    settings.quietHours = m_quiet->isChecked();
    settings.quietFrom = m_quietFrom->time();
    settings.quietUntil = m_quietUntil->time();
    settings.quietWeekends = m_weekends->isChecked();
    settings.discreet = m_discreet->isChecked();
    if (m_summary->isChecked())
        settings.morningSummary = m_summaryAt->time();
    return settings;
}

void NoticePage::enableWhatMatters()
{
    m_how->setEnabled(m_wanted->isChecked());
    m_quietFrom->setEnabled(m_quiet->isChecked());
    m_quietUntil->setEnabled(m_quiet->isChecked());
    m_summaryAt->setEnabled(m_summary->isChecked());
}

void NoticePage::change()
{
    enableWhatMatters();
    Q_EMIT changed(settings());
}

} // namespace afterword

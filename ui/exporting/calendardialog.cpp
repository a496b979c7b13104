// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/calendardialog.h"

#include "ui/parts/dialogs/savefile.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/quietbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int pageMargin = 12;
constexpr int dialogWidth = 520;

} // namespace

CalendarDialog::CalendarDialog(const Choices &choices, QWidget *parent)
    : ReadInOrder(parent)
    , m_kind(new QComboBox)
    , m_onlyNew(new QCheckBox(tr("Only what is &new since the last export")))
    , m_kept(wrappedLabel(TextLook::Body, {}))
    , m_keep(quietButton(tr("&Keep a Calendar File up to Date…")))
    , m_stop(quietButton(tr("S&top")))
    , m_said(wrappedLabel(TextLook::Secondary, {}))
{
    setWindowTitle(tr("Interviews and follow-ups for a calendar"));
    m_kind->setAccessibleName(tr("Follow-ups become"));
    m_kind->addItem(tr("Follow-ups become events of 15 minutes"));
    m_kind->addItem(tr("Follow-ups become tasks with a due time"));
    m_kind->setCurrentIndex(choices.tasks ? 1 : 0);
    m_kind->setToolTip(tr("khal, GNOME Calendar and konsolekalendar do not show tasks"));
    m_onlyNew->setChecked(choices.onlyNew);
    m_stop->setToolTip(tr("The file stays where it is and is not changed any more"));
    m_said->setObjectName(u"said"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(8);
    layout->addWidget(m_kind, 0, Qt::AlignLeft);

    layout->addSpacing(8);
    layout->addWidget(wrappedLabel(TextLook::Strong, tr("A file to import")));
    layout->addWidget(
        wrappedLabel(TextLook::Secondary,
                     tr("What has ended since the last export is called off in the new file. Calendars take "
                        "a second import differently: Evolution and khal change what they have. Thunderbird "
                        "stops at the first entry that it has already; new ones come first in the file, so "
                        "it gets those. GNOME Calendar imports nothing from a file if it knows one of its "
                        "entries already. KOrganizer, Orage and calcurse add everything once more.")));
    layout->addWidget(m_onlyNew);
    QPushButton *save = quietButton(tr("&Save a File…"));
    layout->addWidget(save, 0, Qt::AlignLeft);

    layout->addSpacing(8);
    layout->addWidget(wrappedLabel(TextLook::Strong, tr("A file to subscribe to")));
    layout->addWidget(wrappedLabel(
        TextLook::Secondary,
        tr("Thunderbird (New Calendar, On the Network, a file:// address) and vdirsyncer follow such a file: "
           "what moves or is over changes there too. Afterword keeps it up to date while its window is open "
           "or in the tray. What you change in the calendar does not come back, so the file is read-only.")));
    m_kept->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_kept->setAccessibleName(tr("File that is kept up to date"));
    layout->addWidget(m_kept);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keep);
    row->addWidget(m_stop);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_said);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setKeptFile(choices.keptFile);
    resize(dialogWidth, sizeHint().height());

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &CalendarDialog::chooseExport);
    connect(m_keep, &QPushButton::clicked, this, &CalendarDialog::chooseKept);
    connect(m_stop, &QPushButton::clicked, this, [this] { Q_EMIT keepWanted({}); });
    connect(m_kind, &QComboBox::activated, this, &CalendarDialog::kindChosen);
}

CalendarDialog::Choices CalendarDialog::choices() const
{
    return {m_kind->currentIndex() == 1, m_onlyNew->isChecked(), m_keptFile};
}

void CalendarDialog::setKeptFile(const QString &path)
{
    m_keptFile = path;
    m_kept->setText(path);
    m_kept->setVisible(!path.isEmpty());
    m_stop->setVisible(!path.isEmpty());
}

void CalendarDialog::say(const QString &text)
{
    m_said->setText(text);
}

void CalendarDialog::chooseExport()
{
    const QString path =
        askWhereToSave(this, tr("Export to a calendar"), u"afterword.ics"_s, tr("Calendars (*.ics)")).path;
    if (!path.isEmpty())
        Q_EMIT exportWanted(path);
}

void CalendarDialog::chooseKept()
{
    const QString path = askWhereToSave(this, tr("Keep a calendar file up to date"), u"job-search.ics"_s,
                                        tr("Calendars (*.ics)"))
                             .path;
    if (!path.isEmpty())
        Q_EMIT keepWanted(path);
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/recoverydialog.h"

#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/fields/grownwithtext.h"
#include "ui/parts/plainlabel.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int pageMargin = 12;
constexpr int dialogWidth = 520;
constexpr int leastHeight = 240;
constexpr int mostHeight = 560;
constexpr size_t mostOffered = 60;

QString titleFor(StoreState state)
{
    switch (state) {
    case StoreState::Missing: return RecoveryDialog::tr("Your search is not where it was");
    case StoreState::Damaged:
    case StoreState::Empty: return RecoveryDialog::tr("Your search cannot be read");
    case StoreState::Foreign: return RecoveryDialog::tr("This file is not an Afterword search");
    case StoreState::Newer: return RecoveryDialog::tr("This search needs a newer Afterword");
    case StoreState::Sound:
    case StoreState::Unreadable: break;
    }
    return RecoveryDialog::tr("Your search could not be opened");
}

QString whatIsSafe(const Diagnosis &diagnosis)
{
    if (diagnosis.backups.empty() && diagnosis.state == StoreState::Missing)
        return RecoveryDialog::tr(
            "No copies were found beside it. If it is on another disk, connect that disk "
            "and open Afterword again.");
    if (diagnosis.backups.empty())
        return RecoveryDialog::tr(
            "No copies were found beside it. The file stays as it is, whatever you choose.");
    if (diagnosis.state == StoreState::Missing)
        return RecoveryDialog::tr("Copies of it are safe. Nothing was changed.");
    return RecoveryDialog::tr(
        "Copies of it are safe. The file stays as it is: when you choose a copy, the file is "
        "kept beside it under another name.");
}

} // namespace

QString inWords(const OfferedBackup &offered, const Zone &zone)
{
    const WallTime wall = zone.wallTime(offered.backup.at);
    const QString when = QLocale().toString(wall.date, QLocale::LongFormat) + u", "_s +
                         QLocale().toString(wall.time, QLocale::ShortFormat);
    const QString applications =
        RecoveryDialog::tr("%n applications", nullptr, static_cast<int>(offered.counts.applications));
    const QString contacts =
        RecoveryDialog::tr("%n contacts", nullptr, static_cast<int>(offered.counts.contacts));
    return RecoveryDialog::tr("%1: %2, %3").arg(when, applications, contacts);
}

RecoveryDialog::RecoveryDialog(const QString &path, const Diagnosis &diagnosis,
                               std::vector<OfferedBackup> backups, const Zone &zone, QWidget *parent)
    : ReadInOrder(parent)
    , m_backups(std::move(backups))
{
    if (m_backups.size() > mostOffered)
        m_backups.resize(mostOffered);
    setWindowTitle(tr("Afterword"));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    page->setSpacing(8);
    page->addWidget(wrappedLabel(TextLook::Title, titleFor(diagnosis.state)));
    page->addWidget(wrappedLabel(TextLook::Body, whatIsSafe(diagnosis)));
    page->addWidget(wrappedLabel(TextLook::Secondary, path + u'\n' + diagnosis.why));
    if (diagnosis.damagedBackups > 0)
        page->addWidget(
            wrappedLabel(TextLook::Secondary, tr("%n more copies are damaged as well and are not offered.",
                                                 nullptr, diagnosis.damagedBackups)));
    if (!m_backups.empty())
        page->addWidget(backupChoice(zone), 1);
    else
        page->addStretch(1);

    auto *buttons = new QDialogButtonBox;
    const auto add = [&](const QString &text, QDialogButtonBox::ButtonRole role, Choice choice) {
        QPushButton *button = buttons->addButton(text, role);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, choice] { finish(choice); });
        return button;
    };
    QPushButton *leave = add(tr("Close Afterword"), QDialogButtonBox::RejectRole, Choice::Leave);
    add(tr("Open Another…"), QDialogButtonBox::ActionRole, Choice::OpenOther);
    // What belongs to another program, or to a newer version, is not to be put aside.
    const bool ours = diagnosis.state != StoreState::Foreign && diagnosis.state != StoreState::Newer;
    if (ours && diagnosis.state != StoreState::Unreadable)
        add(tr("Begin an Empty Search"), QDialogButtonBox::ActionRole, Choice::StartAnew);
    QPushButton *first = leave;
    if (ours && !m_backups.empty())
        first = add(tr("Use This Copy"), QDialogButtonBox::AcceptRole, Choice::Restore);
    page->addWidget(buttons);
    first->setDefault(true);
    // It stands alone, and a desktop that tiles its windows would give it the whole screen.
    // A fixed size is taken even where the buttons' words need more.
    const int width = std::max(grownWithText(dialogWidth, fontMetrics()), page->minimumSize().width());
    const int height =
        std::clamp(page->hasHeightForWidth() ? page->totalHeightForWidth(width) : sizeHint().height(),
                   leastHeight, mostHeight);
    setFixedSize(roomOnScreen(*this, {width, height}));
    first->setFocus();
}

QWidget *RecoveryDialog::backupChoice(const Zone &zone)
{
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    m_group = new QButtonGroup(this);
    for (size_t n = 0; n < m_backups.size(); ++n) {
        auto *row = new QRadioButton(inWords(m_backups[n], zone));
        row->setChecked(n == 0);
        m_group->addButton(row, static_cast<int>(n));
        rows->addWidget(row);
    }
    rows->addStretch(1);
    auto *area = new QScrollArea;
    area->setAccessibleName(tr("Copies, the newest first"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(list);
    return area;
}

const Backup &RecoveryDialog::chosenBackup() const
{
    return m_backups[static_cast<size_t>(m_group->checkedId())].backup;
}

void RecoveryDialog::finish(Choice choice)
{
    m_choice = choice;
    done(choice == Choice::Leave ? Rejected : Accepted);
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialogs/momentdialog.h"

#include "core/base/asshown.h"
#include "ui/parts/dates.h"
#include "ui/parts/fields/datefield.h"
#include "ui/parts/leaving/typedkeeper.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/readingorder.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MomentDialog)
};

} // namespace

void askForMoment(QWidget *parent, const QString &question, const QString &yes, const Zone &zone, Moment now,
                  std::function<void(Moment)> then)
{
    auto *dialog = new ReadInOrder<QDialog>(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(asShown(question));
    auto *day = new DateField(DayMeant::Ahead, Words::tr("Day"), {}, dialog);
    auto *time = new TextField(Words::tr("Time"), {}, dialog);
    day->setToday([zone, now] { return zone.date(now); });
    day->startOverWith(zone.date(now).addDays(1));
    time->startOver(timeInWords(QTime(8, 30)));
    auto *hint = new PlainLabel(TextLook::Warning, dialog);
    hint->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(day, 1);
    row->addWidget(time, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *accept = buttons->addButton(yes, QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    // Its title is cut to the width of what is below it.
    auto *asked = new PlainLabel(TextLook::Body, dialog);
    asked->setText(question);
    layout->addWidget(asked);
    layout->addLayout(row);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    new TypedKeeper(dialog, buttons->button(QDialogButtonBox::Cancel));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog,
                     [dialog, day, time, hint, zone, now, then = std::move(then)] {
                         const std::optional<QDate> date = day->date();
                         const std::optional<QTime> clock = timeFromWords(time->typed());
                         const bool isAhead = date && clock && zone.moment(*date, *clock) > now;
                         if (isAhead) {
                             const Moment chosen = zone.moment(*date, *clock);
                             dialog->accept();
                             then(chosen);
                             return;
                         }
                         hint->setText(!date    ? day->hint()
                                       : !clock ? timeHint()
                                                : Words::tr("That time has passed. Choose a later one."));
                         hint->show();
                     });
    dialog->open();
    day->setFocus();
}

} // namespace afterword

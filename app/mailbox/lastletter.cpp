// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/lastletter.h"

#include "app/mailbox/senddesk.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(LastLetter)
};

} // namespace

void leaveAfterLetters(SendDesk &desk, std::function<void()> leave, std::function<void()> stay)
{
    // Of its own, as the window may be closed already.
    auto *box =
        new QMessageBox(QMessageBox::Information, Words::tr("Afterword"),
                        Words::tr("A letter goes out in a few seconds. Afterword quits once it has gone."));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(Words::tr("If you quit now, Afterword asks you about it at the next start."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remain = box->addButton(Words::tr("Stay here"), QMessageBox::RejectRole);
    const QPushButton *now = box->addButton(Words::tr("Quit now"), QMessageBox::DestructiveRole);
    box->setDefaultButton(remain);
    QObject::connect(box, &QMessageBox::finished, &desk, [box, now, leave, stay] {
        if (box->clickedButton() == now)
            leave();
        else
            stay();
    });
    QObject::connect(
        &desk, &SendDesk::changed, box,
        [box, &desk, leave = std::move(leave), stay = std::move(stay), asked = desk.askedCount()] {
            if (desk.isAboutToSend())
                return;
            box->disconnect(&desk);
            box->close();
            if (desk.askedCount() > asked)
                stay();
            else
                leave();
        });
    box->show();
}

} // namespace afterword

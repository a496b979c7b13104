// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/lastletter.h"

#include "app/mailbox/senddesk.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

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

void leaveThoughLettersWait(const SendDesk &desk, std::function<void()> leave, std::function<void()> stay)
{
    static QPointer<QMessageBox> asking;
    if (asking) {
        asking->activateWindow();
        return;
    }
    const auto &letters = desk.outbox().letters;
    const auto waiting = std::count_if(letters.begin(), letters.end(), [](const Outgoing &one) {
        return one.state == Outgoing::State::Waiting;
    });
    if (waiting == 0) {
        leave();
        return;
    }
    auto *box =
        new QMessageBox(QMessageBox::Information, Words::tr("Afterword"),
                        Words::tr("%n letters wait for the time that you chose. Afterword does not send them "
                                  "while it is not running.",
                                  nullptr, static_cast<int>(waiting)));
    asking = box;
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        Words::tr("What misses its time is not sent late: Afterword asks you about it at the next start."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(true);
    QPushButton *remain = box->addButton(Words::tr("Stay"), QMessageBox::RejectRole);
    const QPushButton *quit = box->addButton(Words::tr("Quit anyway"), QMessageBox::DestructiveRole);
    box->setDefaultButton(remain);
    box->setEscapeButton(remain);
    QObject::connect(box, &QMessageBox::finished, &desk,
                     [box, quit, leave = std::move(leave), stay = std::move(stay)] {
                         if (box->clickedButton() == quit)
                             leave();
                         else
                             stay();
                     });
    box->show();
}

} // namespace afterword

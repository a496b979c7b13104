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

/// Shows @p text and @p more, and calls @p leave where the person chooses @p leaving, else @p stay. Of its
/// own, as the window may be closed already. @p desk must outlive what is called.
QMessageBox *askWhetherToLeave(const SendDesk &desk, const QString &text, const QString &more,
                               const QString &staying, const QString &leaving,
                               const std::function<void()> &leave, const std::function<void()> &stay)
{
    auto *box = new QMessageBox(QMessageBox::Information, Words::tr("Afterword"), text);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remain = box->addButton(staying, QMessageBox::RejectRole);
    const QPushButton *go = box->addButton(leaving, QMessageBox::DestructiveRole);
    box->setDefaultButton(remain);
    box->setEscapeButton(remain);
    QObject::connect(box, &QMessageBox::finished, &desk, [box, go, leave, stay] {
        if (box->clickedButton() == go)
            leave();
        else
            stay();
    });
    return box;
}

} // namespace

void leaveAfterLetters(SendDesk &desk, std::function<void()> leave, std::function<void()> stay)
{
    QMessageBox *box = askWhetherToLeave(
        desk, Words::tr("A letter goes out in a few seconds. Afterword quits once it has gone."),
        Words::tr("If you quit now, Afterword asks you about it at the next start."), Words::tr("Stay here"),
        Words::tr("Quit now"), leave, stay);
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

void leaveThoughLettersWait(const SendDesk &desk, const std::function<void()> &leave,
                            const std::function<void()> &stay)
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
    QMessageBox *box = askWhetherToLeave(
        desk,
        Words::tr("%n letters wait for the time that you chose. Afterword does not send them "
                  "while it is not running.",
                  nullptr, static_cast<int>(waiting)),
        Words::tr("What misses its time is not sent late: Afterword asks you about it at the next start."),
        Words::tr("Stay"), Words::tr("Quit anyway"), leave, stay);
    asking = box;
    box->setModal(true);
    box->show();
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/silentowner.h"

#include "app/desktop/singleinstance.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SilentOwner)
};

} // namespace

Error silentOwner(const SingleInstance &instance)
{
    const qint64 process = instance.ownerProcess();
    if (process <= 0)
        return {Words::tr(
            "Afterword has this search open already and does not answer; it is busy or frozen. Nothing was "
            "changed, and what was saved is safe. Wait a little, or end that process and start again")};
    return {Words::tr("Afterword has this search open already (process %1) and does not answer; it is busy "
                      "or frozen. Nothing was changed, and what was saved is safe. Wait a little, or end "
                      "that process and start again")
                .arg(process)};
}

AfterSilence askAboutSilentOwner(SingleInstance &instance, const QString &store)
{
    QString text = Words::tr(
        "Afterword has this search open already, but it does not answer.\n\n"
        "It is busy with something long, or it is frozen. Everything that was saved is safe.\n\n"
        "You can wait: as soon as it answers, its window comes to the front and this message goes away.");
    const bool canEnd = instance.canEndOwner();
    if (canEnd)
        text += u' ' + Words::tr("If it stays like this, end it and open your search again. What was typed "
                                 "there in the last few seconds may be lost.");
    else if (const qint64 process = instance.ownerProcess(); process > 0)
        text +=
            u' ' +
            Words::tr("If it stays like this, end process %1 in your system monitor and start again. What "
                      "was typed there in the last few seconds may be lost.")
                .arg(process);
    QMessageBox box(QMessageBox::Warning, Words::tr("Afterword"), text + u"\n\n"_s + store);
    box.setTextFormat(Qt::PlainText);
    QPushButton *leave = box.addButton(QMessageBox::Close);
    box.setEscapeButton(leave);
    box.setDefaultButton(leave);
    if (canEnd) {
        // Not a button that closes the box: the end of the other program does.
        auto *end = new QPushButton(Words::tr("End It and Open Again"));
        box.addButton(end, QMessageBox::DestructiveRole);
        QObject::disconnect(end, &QPushButton::clicked, nullptr, nullptr);
        QObject::connect(end, &QPushButton::clicked, &box, [&instance, end] {
            end->setEnabled(false);
            instance.endOwner();
        });
    }
    AfterSilence next = AfterSilence::Leave;
    const auto goOn = [&](AfterSilence how) {
        next = how;
        box.done(0);
    };
    QObject::connect(&instance, &SingleInstance::answered, &box, [&] { goOn(AfterSilence::Answered); });
    QObject::connect(&instance, &SingleInstance::ownerGone, &box, [&] { goOn(AfterSilence::StartAgain); });
    box.exec();
    return next;
}

} // namespace afterword

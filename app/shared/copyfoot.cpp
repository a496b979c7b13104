// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/copyfoot.h"

#include "app/shared/copydesk.h"

#include "core/storage/copied/copiedstore.h"
#include "core/storage/copies/mending.h"
#include "ui/parts/guideplace.h"
#include "ui/recovery/setasidedialog.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// What stands behind a colon elsewhere, as a sentence of its own.
QString wholeSentence(QString text)
{
    text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : text + u'.';
}

} // namespace

CopyFoot::CopyFoot(CopyDesk &desk, QWidget *parent)
    : QToolButton(parent)
    , m_desk(desk)
{
    setObjectName(u"copyFoot"_s);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setGuidePage(this, u"moving"_s);
    connect(&m_desk, &CopyDesk::changed, this, &CopyFoot::tell);
    connect(&m_desk, &CopyDesk::mendingProposed, this, &CopyFoot::decide);
    connect(&m_desk, &CopyDesk::mended, this, &CopyFoot::tellMended);
    connect(this, &QToolButton::clicked, this, &CopyFoot::showMore);
    tell();
}

void CopyFoot::tell()
{
    using State = CopyStanding::State;
    const auto &standing = m_desk.standing();
    QString text;
    const int waiting = standing ? standing->waiting : 0;
    if (!standing)
        text = m_desk.isSaving() ? tr("Saving…") : tr("Looking at the server…");
    else if (m_desk.needsPassword() && standing->state != State::InStep)
        text = tr("The server asks for your password");
    else if (m_desk.isWithdrawn())
        text = waiting == 0 ? tr("No longer shared with you")
                            : tr("No longer shared with you: %n changes did not get there, and wait here",
                                 nullptr, waiting);
    else if (standing->state == State::InStep && !standing->why.isEmpty())
        text = tr("Something on the server was set aside");
    else if (standing->state == State::InStep)
        text = m_desk.copy().mayWrite() ? tr("All saved") : tr("Shared with you for reading only");
    else if (standing->state == State::Unreachable)
        text = waiting == 0 ? tr("No connection to the server")
                            : tr("No connection: %n changes wait here, and are sent as soon as the "
                                 "server can be reached",
                                 nullptr, waiting);
    else
        text = waiting == 0 ? tr("Nothing comes from the server")
                            : tr("The server does not take %n changes, which wait here", nullptr, waiting);
    setText(text);
    setAccessibleName(text);
    setToolTip(standing ? standing->why.toHtmlEscaped() : QString());
}

void CopyFoot::showMore()
{
    if (m_desk.needsPassword()) {
        Q_EMIT passwordWanted();
        return;
    }
    const auto &standing = m_desk.standing();
    const bool mayChange = m_desk.copy().mayWrite() && !m_desk.isWithdrawn();
    const QString about = mayChange
                              ? tr("This is %1’s search at %2. All of it is on this machine too, so you can "
                                   "read and change it at any time.")
                              : tr("This is %1’s search at %2. All of it is on this machine too, so you can "
                                   "read it at any time.");
    QString text = about.arg(m_desk.copy().owner(), m_desk.address().host);
    if (standing && !standing->why.isEmpty())
        text += u"\n\n"_s + wholeSentence(standing->why);
    if (standing && m_desk.isWithdrawn() && standing->waiting > 0)
        text += u"\n\n"_s + tr("%n changes of yours did not get there. They wait on this machine, and are "
                               "sent if the search is shared with you again.",
                               nullptr, standing->waiting);
    QMessageBox box(QMessageBox::Information, tr("Shared search"), text, QMessageBox::Close, window());
    box.setTextFormat(Qt::PlainText);
    const QPushButton *again = box.addButton(tr("&Look Again"), QMessageBox::ActionRole);
    const bool isOwn = m_desk.copy().owner() == m_desk.address().person; // it counts for everybody
    const bool mayPutRight = standing && standing->setsAside && isOwn;
    const QPushButton *right =
        mayPutRight ? box.addButton(tr("&What Was Set Aside…"), QMessageBox::ActionRole) : nullptr;
    box.exec();
    if (box.clickedButton() == again)
        m_desk.look();
    else if (right && box.clickedButton() == right)
        m_desk.proposeMending();
}

void CopyFoot::decide(const std::vector<Flaw> &flaws, const QString &why)
{
    if (!why.isEmpty()) {
        say(tr("What was set aside could not be read: %1.").arg(why));
        return;
    }
    if (flaws.empty()) { // somebody else put it right meanwhile
        m_desk.look();
        return;
    }
    SetAsideDialog dialog(flaws, listOf(flaws), SetAsideDialog::Place::Server, window());
    connect(&dialog, &SetAsideDialog::failed, this, &CopyFoot::say);
    if (dialog.exec() == QDialog::Accepted)
        m_desk.putRight();
}

void CopyFoot::tellMended(const QString &keptAs, const QString &why)
{
    if (!why.isEmpty())
        say(tr("It could not be put right: %1.").arg(why));
    else if (!keptAs.isEmpty())
        say(tr("It is put right, for everybody who shares this search. What was there before is kept as %1.")
                .arg(keptAs));
}

void CopyFoot::say(const QString &text)
{
    QMessageBox box(QMessageBox::Information, tr("Shared search"), wholeSentence(text), QMessageBox::Close,
                    window());
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/office/eraselogin.h"

#include "core/base/asshown.h"
#include "ui/icons.h"
#include "ui/parts/guideplace.h"
#include "ui/parts/plainlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int textWidth = 420;

} // namespace

QStringList whatGoes(const sharedadmin::Belongings &belongings)
{
    QStringList lines;
    const auto add = [&](int count, const QString &line) {
        if (count > 0)
            lines += line;
    };
    add(belongings.applications, EraseLogin::tr("%n applications", nullptr, belongings.applications));
    add(belongings.interviews,
        EraseLogin::tr("%n interviews with what was written about them", nullptr, belongings.interviews));
    add(belongings.messages, EraseLogin::tr("%n letters, calls and drafts", nullptr, belongings.messages));
    add(belongings.people, EraseLogin::tr("%n people", nullptr, belongings.people));
    add(belongings.tasks, EraseLogin::tr("%n tasks", nullptr, belongings.tasks));
    add(belongings.given, EraseLogin::tr("the access that %n others have to it", nullptr, belongings.given));
    add(belongings.taken, EraseLogin::tr("its access to %n searches of others", nullptr, belongings.taken));
    return lines;
}

EraseLogin::EraseLogin(const QString &login, const QString &name, const sharedadmin::Belongings &belongings,
                       QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Erase %1").arg(asShown(login)));
    setGuidePage(this, u"clients"_s);
    const QStringList lines = whatGoes(belongings);
    const QString who = name.isEmpty() ? login : tr("%1 (%2)", "a login, a name").arg(login, name);
    const QString head =
        lines.isEmpty()
            ? tr("This takes the login %1 away from the server for good. It has nothing else there.").arg(who)
            : tr("This takes the login %1 away from the server for good, and with it:").arg(who);
    auto *column = new QVBoxLayout(this);
    auto *what = wrappedLabel(TextLook::Body, head);
    what->setMinimumWidth(textWidth);
    column->addWidget(what);
    if (!lines.isEmpty())
        column->addWidget(wrappedLabel(TextLook::Body, u"•  "_s + lines.join(u"\n•  "_s)));
    column->addWidget(wrappedLabel(
        TextLook::Secondary,
        tr("Copies on the machines of those who opened it, and of the whole server, stay as they are. "
           "It cannot be undone; “Export…” keeps a copy first.")));
    auto *field = new QLineEdit;
    auto *question = wrappedLabel(TextLook::Body, tr("Type %1 to do it:").arg(login));
    field->setAccessibleName(question->text());
    column->addWidget(question);
    column->addWidget(field);
    auto *buttons = new QDialogButtonBox;
    QPushButton *erase = buttons->addButton(tr("&Erase"), QDialogButtonBox::AcceptRole);
    erase->setIcon(themeIcon(Icon::Trash));
    erase->setEnabled(false);
    erase->setAutoDefault(false);
    buttons->addButton(QDialogButtonBox::Cancel)->setDefault(true);
    connect(field, &QLineEdit::textChanged, erase,
            [erase, login](const QString &typed) { erase->setEnabled(typed.trimmed() == login); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    field->setFocus();
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accountparts.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <QWidget>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(AccountPage)
};

} // namespace

QVBoxLayout *column(QWidget *parent, int margin)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(12);
    return layout;
}

void addLeft(QVBoxLayout *layout, QWidget *widget)
{
    layout->addWidget(widget, 0, Qt::AlignLeft);
}

void clear(QWidget *widget)
{
    const auto children = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(children);
    delete widget->layout();
}

QString whyPassword(Secret::Kind kind)
{
    switch (kind) {
    case Secret::Kind::Found:
    case Secret::Kind::Missing: return Words::tr("The password is not in this desktop’s keyring.");
    case Secret::Kind::Locked:
        return Words::tr("This desktop’s keyring is locked. Unlock it and try again, or type the password.");
    case Secret::Kind::Refused: return Words::tr("Type the password again.");
    case Secret::Kind::NoKeyring:
        return Words::tr(
            "No keyring on this desktop answers, so you are asked for the password at each start.");
    }
    Q_UNREACHABLE();
}

} // namespace afterword

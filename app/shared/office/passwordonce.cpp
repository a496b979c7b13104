// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/office/passwordonce.h"

#include "core/base/asshown.h"
#include "ui/icons.h"
#include "ui/parts/guideplace.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/quietbutton.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int groups = 4;
constexpr int groupLength = 5;
constexpr int textWidth = 400;

} // namespace

QByteArray freshPassword()
{
    static constexpr char letters[] = "abcdefghjkmnpqrstuvwxyz23456789"; // no i, l, o, 0 and 1
    QByteArray password;
    for (int i = 0; i < groups * groupLength; ++i) {
        if (i > 0 && i % groupLength == 0)
            password += '-';
        password += letters[QRandomGenerator::system()->bounded(int(sizeof letters) - 1)];
    }
    return password;
}

PasswordOnce::PasswordOnce(const QString &login, const QByteArray &password, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Password for %1").arg(asShown(login)));
    setGuidePage(this, u"clients"_s);
    auto *about = wrappedLabel(TextLook::Body,
                               tr("This is the password for %1. It is shown only this once and not kept "
                                  "here: pass it on in a way that nobody else can read.")
                                   .arg(login));
    about->setMinimumWidth(textWidth);
    auto *field = new QLineEdit(QString::fromLatin1(password));
    field->setReadOnly(true);
    field->setAccessibleName(tr("Password"));
    field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *copy = quietButton(tr("&Copy"));
    copy->setIcon(themeIcon(Icon::Copy));
    connect(copy, &QPushButton::clicked, field,
            [field] { QGuiApplication::clipboard()->setText(field->text()); });
    auto *line = new QHBoxLayout;
    line->addWidget(field, 1);
    line->addWidget(copy);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addLayout(line);
    column->addWidget(buttons);
    field->selectAll();
    field->setFocus();
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/clashesdialog.h"

#include "ui/parts/guideplace.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

ClashesDialog::ClashesDialog(const std::vector<KeptClash> &clashes, const Zone &zone, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What was changed twice"));
    setGuidePage(this, u"moving"_s);
    auto *about = new QLabel(
        clashes.empty() ? tr("Nothing was changed here and elsewhere at the same time.")
                        : tr("This was changed here and elsewhere before both were brought together. What "
                             "was changed elsewhere counts now; copy from here what you want back."));
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto *list = new QPlainTextEdit;
    list->setReadOnly(true);
    list->setAccessibleName(tr("What was changed twice"));
    QStringList texts;
    for (const KeptClash &clash : clashes) {
        const WallTime wall = zone.wallTime(clash.at);
        texts += QLocale().toString(wall.date, QLocale::ShortFormat) + u", "_s +
                 QLocale().toString(wall.time, QLocale::ShortFormat) + u"\n"_s + clash.text;
    }
    list->setPlainText(texts.join(u"\n\n"_s));
    list->setVisible(!clashes.empty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus(); // in the list, Enter would do nothing
    resize(620, clashes.empty() ? sizeHint().height() : 420);
}

} // namespace afterword

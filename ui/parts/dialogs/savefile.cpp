// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialogs/savefile.h"

#include <QFileDialog>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

QString endingOfFilter(const QString &filter)
{
    static const QRegularExpression ending(u"\\*\\.(\\w+)"_s);
    return ending.match(filter).captured(1);
}

FileToSave askWhereToSave(QWidget *parent, const QString &title, const QString &suggested,
                          const QString &filters)
{
    QFileDialog dialog(parent, title, {}, filters);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    const auto take = [&dialog](const QString &filter) { dialog.setDefaultSuffix(endingOfFilter(filter)); };
    take(dialog.selectedNameFilter());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, take);
    dialog.selectFile(suggested);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return {dialog.selectedFiles().value(0), dialog.selectedNameFilter()};
}

} // namespace afterword

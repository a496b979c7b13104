// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace afterword {

/// Lets files be dropped on a window, wherever nothing below it takes them.
class FileDrops : public QObject {
    Q_OBJECT

public:
    /// Watches @p window, which owns it.
    explicit FileDrops(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(QStringList paths);
};

/// The endings, in small letters, under which files that can be imported lie: those that are taken from a
/// drop and offered when one chooses files.
const QStringList &importEndings();

/// The local files of a drop that can be imported, by their endings, and folders. What a file really is, its
/// content tells when it is read.
QStringList importableFiles(const QMimeData &data);

} // namespace afterword

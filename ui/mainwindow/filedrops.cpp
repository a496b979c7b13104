// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/filedrops.h"

#include "core/exchange/intake/importers.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

FileDrops::FileDrops(QWidget *window)
    : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = importableFiles(*drop->mimeData());
    if (paths.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (type == QEvent::Drop)
        Q_EMIT dropped(paths);
    return true;
}

const QStringList &importEndings()
{
    static const QStringList endings = [] {
        QStringList all;
        for (const Importer &importer : importers())
            all += QString::fromLatin1(importer.endings).split(u',');
        return all;
    }();
    return endings;
}

QStringList importableFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        const QString path = url.toLocalFile();
        const QFileInfo file(path);
        const QString ending = file.suffix().toLower();
        if (!path.isEmpty() && (importEndings().contains(ending) || file.isDir()))
            paths << path;
    }
    return paths;
}

} // namespace afterword

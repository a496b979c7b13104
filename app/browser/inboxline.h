// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <functional>

class QLocalServer;

namespace afterword {

/// The socket "window" in the inbox's folder, on which a host tells that a page waits, and is answered. Only
/// the person's own programs reach it, since the folder is theirs alone.
class InboxLine : public QObject {
    Q_OBJECT

public:
    /// Answers a call about the page of that name with one JSON object.
    using Answer = std::function<QByteArray(const QString &name)>;

    InboxLine(QString folder, Answer answer, QObject *parent = nullptr);
    ~InboxLine() override;

    /// Listens from now on; whoever listened there before is called no more.
    Result<void> listen();

Q_SIGNALS:
    /// A host has its answer.
    void answered();

private:
    void hear();

    QString m_folder;
    Answer m_answer;
    QLocalServer *m_server = nullptr;
};

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dav/davline.h"

#include <QPointer>
#include <QThread>

namespace afterword {

/// Has talks with calendar servers carried in a thread of its own, one at a time. Nothing waits for it.
class DavRunner : public QObject {
    Q_OBJECT

public:
    explicit DavRunner(QObject *parent = nullptr);
    ~DavRunner() override;

    /// Begins @p talk; one that is under way is given up.
    void run(const DavLogin &login, std::unique_ptr<DavTalk> talk);
    /// Gives up what is under way; nothing is told of it any more.
    void drop();
    bool isRunning() const { return !m_line.isNull(); }

Q_SIGNALS:
    void told(std::vector<afterword::DavEvent> events);
    void ended(std::optional<afterword::DavTrouble> trouble);

private:
    QThread m_thread;
    QPointer<DavLine> m_line;
};

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dav/davrunner.h"

namespace afterword {

DavRunner::DavRunner(QObject *parent)
    : QObject(parent)
{
}

DavRunner::~DavRunner()
{
    drop();
    m_thread.quit();
    m_thread.wait();
}

void DavRunner::run(const DavLogin &login, std::unique_ptr<DavTalk> talk)
{
    drop();
    if (!m_thread.isRunning())
        m_thread.start();
    auto *line = new DavLine(login, std::move(talk));
    line->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, line, &QObject::deleteLater);
    connect(line, &DavLine::told, this, [this, line](std::vector<DavEvent> events) {
        if (line == m_line)
            Q_EMIT told(std::move(events));
    });
    connect(line, &DavLine::ended, this, [this, line](const std::optional<DavTrouble> &trouble) {
        if (line != m_line)
            return;
        drop();
        Q_EMIT ended(trouble);
    });
    m_line = line;
    QMetaObject::invokeMethod(line, &DavLine::begin);
}

void DavRunner::drop()
{
    if (!m_line)
        return;
    DavLine *line = m_line;
    m_line.clear();
    QMetaObject::invokeMethod(line, [line] {
        line->leave();
        line->deleteLater();
    });
}

} // namespace afterword

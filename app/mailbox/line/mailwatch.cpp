// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailbox/line/mailwatch.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace afterword {

namespace {

constexpr std::array<std::chrono::seconds, 5> pauses{5s, 20s, 60s, 5min, 15min};

MailboxLine *lineTo(const MailWatch::Place &place, MailErrand errand)
{
    if (const auto *server = std::get_if<MailServer>(&place))
        return new MailLine(*server, std::move(errand));
    return new FolderLine(std::get<MailPlace>(place), std::move(errand));
}

} // namespace

MailWatch::MailWatch(QObject *parent)
    : QObject(parent)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &MailWatch::connectLine);
}

MailWatch::~MailWatch()
{
    dropLine();
    m_thread.quit();
    m_thread.wait();
}

void MailWatch::begin(const Place &place, Errand errand)
{
    m_place = place;
    m_errand = std::move(errand);
    m_failures = 0;
    connectLine();
}

void MailWatch::end()
{
    m_again.stop();
    m_errand = {};
    dropLine();
    set(State::Kind::Off);
}

void MailWatch::renew()
{
    if (m_errand && m_state.kind != State::Kind::Stopped && m_state.kind != State::Kind::Off)
        connectLine();
}

void MailWatch::connectLine()
{
    m_again.stop();
    dropLine();
    if (!m_errand)
        return;
    if (!m_thread.isRunning())
        m_thread.start();
    MailboxLine *line = lineTo(m_place, m_errand());
    line->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, line, &QObject::deleteLater);
    connect(line, &MailboxLine::told, this, [this, line](std::vector<MailEvent> events) {
        if (line != m_line)
            return;
        const bool isDone = std::any_of(events.begin(), events.end(), [](const MailEvent &event) {
            return std::holds_alternative<RoundDone>(event);
        });
        Q_EMIT told(std::move(events));
        if (!isDone || line != m_line)
            return;
        m_failures = 0;
        set(State::Kind::Watching);
    });
    connect(line, &MailboxLine::ended, this, [this, line](const MailTrouble &trouble) {
        if (line == m_line)
            lineEnded(trouble);
    });
    m_line = line;
    set(State::Kind::Connecting);
    QMetaObject::invokeMethod(line, &MailboxLine::begin);
}

void MailWatch::dropLine()
{
    if (!m_line)
        return;
    MailboxLine *line = m_line;
    m_line.clear();
    line->giveUp();
    QMetaObject::invokeMethod(line, [line] {
        line->leave();
        line->deleteLater();
    });
}

void MailWatch::lineEnded(const MailTrouble &trouble)
{
    dropLine();
    // A refused password is not tried again and again: some servers lock the mailbox then.
    if (trouble.kind == MailTrouble::Kind::SignIn) {
        set(State::Kind::Stopped, trouble);
        return;
    }
    const size_t last = pauses.size() - 1;
    const bool canPass = trouble.kind == MailTrouble::Kind::Passing;
    m_again.start(pauses[canPass ? std::min(static_cast<size_t>(m_failures), last) : last]);
    ++m_failures;
    set(State::Kind::Broken, trouble);
}

void MailWatch::look()
{
    if (m_line && m_state.kind != State::Kind::Broken)
        QMetaObject::invokeMethod(m_line, &MailboxLine::look);
    else if (m_errand)
        connectLine();
}

void MailWatch::put(const LetterToPut &letter)
{
    if (m_line)
        QMetaObject::invokeMethod(m_line, [line = m_line.data(), letter] { line->put(letter); });
    else if (m_state.kind == State::Kind::Broken)
        connectLine(); // what is to be put is part of the errand
}

void MailWatch::keep(const CopyToKeep &copy)
{
    if (m_line)
        QMetaObject::invokeMethod(m_line, [line = m_line.data(), copy] { line->keep(copy); });
    else if (m_state.kind == State::Kind::Broken)
        connectLine(); // what is to be kept is part of the errand
}

void MailWatch::setWanted(const std::function<bool(const QByteArray &)> &isWanted)
{
    if (m_line)
        QMetaObject::invokeMethod(m_line, [line = m_line.data(), isWanted] { line->setWanted(isWanted); });
}

void MailWatch::set(State::Kind kind, const MailTrouble &trouble)
{
    const State state{kind, trouble};
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailbox/line/folderline.h"
#include "app/mailbox/line/mailline.h"

#include <QPointer>
#include <QThread>

namespace afterword {

/// Keeps a line to a mailbox, in a thread of its own, and makes it anew when it breaks: soon at first, then
/// less and less often. Nothing waits for it.
class MailWatch : public QObject {
    Q_OBJECT

public:
    /// How it stands with the line.
    struct State {
        enum class Kind {
            Off,
            Connecting,
            Watching, ///< a round was done, and it waits for what comes
            Broken,   ///< see trouble; it is tried again by itself
            Stopped,  ///< see trouble; it is not tried again before begin()
        };
        Kind kind = Kind::Off;
        MailTrouble trouble;

        bool operator==(const State &) const = default;
    };
    /// Tells what is to be done when a line is made; asked in this thread.
    using Errand = std::function<MailErrand()>;

    explicit MailWatch(QObject *parent = nullptr);
    ~MailWatch() override;

    /// Where the mailbox is.
    using Place = std::variant<MailServer, MailPlace>;
    void begin(const Place &place, Errand errand);
    /// Ends the line and makes none.
    void end();
    /// The line may have died unnoticed, as over a sleep: it is made anew at once.
    void renew();
    void look();
    void put(const LetterToPut &letter);
    void keep(const CopyToKeep &copy);
    void setWanted(const std::function<bool(const QByteArray &)> &isWanted);

    const State &state() const { return m_state; }

Q_SIGNALS:
    void told(std::vector<afterword::MailEvent> events);
    void stateChanged();

private:
    void connectLine();
    void dropLine();
    void lineEnded(const MailTrouble &trouble);
    void set(State::Kind kind, const MailTrouble &trouble = {});

    QThread m_thread;
    QPointer<MailboxLine> m_line;
    Place m_place;
    Errand m_errand;
    QTimer m_again;
    int m_failures = 0;
    State m_state;
};

} // namespace afterword

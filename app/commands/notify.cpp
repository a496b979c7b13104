// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/notices/noticeround.h"
#include "app/window/windowmemoryfile.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(NotifyCommand)
};

constexpr hours longestWait{12}; // for a button: a notice that is left alone does not keep a process for days

Error keptOut(qint64 process)
{
    if (process > 0)
        return {Words::tr("Afterword is already running (process %1) but does not answer; it is frozen or "
                          "stopped. No notice was shown now, and none is lost: what is due is shown later. "
                          "End that process, or wait until it answers")
                    .arg(process)};
    return {Words::tr(
        "Afterword is already running but does not answer; it is frozen or stopped. No notice was shown now, "
        "and none is lost: what is due is shown later. End that process, or wait until it answers")};
}

ExitCode refuse(const Surroundings &with, const QString &file, const Error &error)
{
    with.terminal.complain(file, error);
    return ExitCode::Unreadable;
}

} // namespace

ExitCode runNotify(const Surroundings &with, const std::function<void(int)> &answer)
{
    auto opened = openNamedFile(with, OpenMode::MustExist);
    if (!opened)
        return refuse(with, with.line.store, opened.error());
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return refuse(with, {}, {Words::tr("there is no session bus, so no notice can be shown")});

    const WindowMemoryFile memory(WindowMemoryFile::defaultPath());
    NoticeRound round(std::move(opened).value(), with.line.store, with.clock, loadNoticeSettings(memory),
                      bus);
    round.knowAnswered(memory.value(AskedOnce::key()));
    ExitCode code = ExitCode::Done;
    bool isShown = false;
    QObject::connect(&round, &NoticeRound::shown, &round, [&] {
        isShown = true;
        answer(static_cast<int>(ExitCode::Done));
    });
    QObject::connect(&round, &NoticeRound::keptOut, &round, [&](qint64 process) {
        if (isShown)
            return; // it is tried again for as long as a notice stands
        round.giveUp();
        code = refuse(with, with.line.store, keptOut(process));
        answer(static_cast<int>(code));
        QCoreApplication::quit();
    });
    QObject::connect(&round, &NoticeRound::ended, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QTimer::singleShot(0, &round, [&] { round.start(takeLeftStanding()); });
    QTimer::singleShot(longestWait, &round, [&] {
        round.giveUp();
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return code;
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/secrets.h"
#include "app/commands/command.h"
#include "app/desktop/activationtoken.h"
#include "app/desktop/detachedprocess.h"
#include "app/desktop/silentowner.h"
#include "app/desktop/singleinstance.h"
#include "app/look/language.h"
#include "app/look/theme.h"
#include "app/shared/opencopy.h"
#include "app/store/openedfiles.h"
#include "app/store/openorrecover.h"
#include "app/store/recentstores.h"
#include "app/systemclock.h"
#include "app/terminal/commandline.h"
#include "app/terminal/environment.h"
#include "app/terminal/terminal.h"
#include "app/window/windowmemoryfile.h"
#include "app/window/wiring.h"

#include "core/storage/postgres/storeaddress.h"
#include "core/storage/relocation.h"
#include "core/storage/storefile.h"
#include "ui/icons.h"
#include "ui/parts/fields/pasteguard.h"
#include "ui/parts/fields/undobywords.h"
#include "ui/parts/fontsahead.h"
#include "ui/parts/presses/oneclick.h"
#include "ui/parts/presses/onepress.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QUrl>

#include <csignal>
#include <new>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

std::unique_ptr<Clock> clockFor(const CommandLine &line)
{
    if (line.now)
        return std::make_unique<FixedClock>(*line.now);
    return std::make_unique<SystemClock>();
}

int exitWith(ExitCode code)
{
    return static_cast<int>(code);
}

/// A program with a window says what keeps it from starting where the person looks.
int refuse(const CommandLine &line, const Error &error, Terminal &terminal)
{
    terminal.complain(line.store, error);
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Afterword"),
                    line.store + QStringLiteral(": ") + error.message);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return exitWith(ExitCode::Unreadable);
}

/// One window from its opening to its end. What is to be done afterwards, or with what the program ends.
struct WindowEnd {
    int code = 0;
    Wiring::Afterwards afterwards;
};

WindowEnd openWindow(CommandLine &line, const QString &languageNote, Terminal &terminal)
{
    SingleInstance instance(line.store, QDBusConnection::sessionBus());
    const StartWish wish{line.files, line.action, !line.background, givenActivationToken()};
    auto role = instance.start(wish);
    if (role == SingleInstance::Role::Unanswered)
        terminal.complain(line.store, silentOwner(instance));
    while (role == SingleInstance::Role::Unanswered) {
        const AfterSilence next = askAboutSilentOwner(instance, line.store);
        if (next == AfterSilence::Leave)
            return {exitWith(ExitCode::Unreadable), {}};
        role = next == AfterSilence::Answered ? SingleInstance::Role::Guest : instance.start(wish);
    }
    if (role == SingleInstance::Role::Guest)
        return {};
    const FontsAhead fonts;
    const std::unique_ptr<Clock> clock = clockFor(line);
    RecentStores recent(RecentStores::defaultPath());
    auto entered = openOrRecover(line.store, *clock, recent, terminal);
    if (!entered)
        return {exitWith(ExitCode::Unreadable), {}};
    if (entered->opened.copy && !line.address.isEmpty()) {
        if (const auto kept = entered->opened.copy->setAddress(line.address); !kept)
            terminal.complain(line.store, kept.error());
        entered->opened.address = StoreAddress::fromText(line.address).value();
    }
    if (entered->path != line.store)
        return {0, {entered->path, {}}}; // another search has another instance
    Wiring wiring(
        {std::move(entered->opened), line, *clock, instance, recent, languageNote, std::move(entered->said)});
    wiring.start();
    const int code = QApplication::exec();
    wiring.leaveNotices();
    return {code, wiring.afterwards()};
}

/// A search among the files is the one to open, unless --store names another.
void openLikeADocument(CommandLine &line)
{
    const OpenedFiles opened = partOpenedFiles(line.files);
    if (line.storeGiven || opened.stores.isEmpty())
        return;
    line.store = storefile::itself(opened.stores.first());
    line.storeGiven = true;
    line.files.removeOne(opened.stores.first());
}

/// A window works on this machine's copy of a shared search. False where there is none to be had.
bool goToCopy(CommandLine &line, Secrets &secrets)
{
    if (!isStoreAddress(line.store))
        return true;
    const auto address = StoreAddress::fromText(line.store);
    if (!address)
        return false; // it was read when the program was called, or chosen
    const auto copy = copyOf(*address, secrets, *clockFor(line));
    if (!copy)
        return false;
    line.store = copy->path;
    line.address = copy->address.text();
    line.storeGiven = true;
    return true;
}

int runWindow(int argc, char **argv, CommandLine line, const DesktopLanguage &desktop, Terminal &terminal)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("afterword"));
    QApplication::setApplicationDisplayName(QStringLiteral("Afterword"));
    QApplication::setApplicationVersion(QStringLiteral(AFTERWORD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.afterword.Afterword"));
    QApplication::setWindowIcon(programIcon());
    QApplication::setQuitOnLastWindowClosed(false); // the wiring decides
    PasteGuard pasteGuard;
    application.installEventFilter(&pasteGuard);
    UndoByWords undoByWords;
    application.installEventFilter(&undoByWords);
    OnePress onePress;
    application.installEventFilter(&onePress);
    OneClick oneClick;
    application.installEventFilter(&oneClick);
    const LookSettings look = loadLookSettings(WindowMemoryFile(WindowMemoryFile::defaultPath()));
    applyTheme(look.theme);
    QString languageNote = speak(look.language, desktop);
    for (QString &file : line.files) {
        // A desktop hands files over as addresses where a program takes both.
        if (const QUrl url(file, QUrl::StrictMode); url.isLocalFile() && file.startsWith(u"file:"_s))
            file = url.toLocalFile();
        else if (!isAddress(file))
            file = QFileInfo(file).absoluteFilePath();
    }
    openLikeADocument(line);
    KeyringSecrets secrets; // it may answer late
    QString before;
    for (;;) {
        if (!goToCopy(line, secrets)) {
            if (before.isEmpty())
                return exitWith(ExitCode::Unreadable);
            line.store = before; // the shared one was not to be had
        }
        before = line.store;
        const WindowEnd end = openWindow(line, languageNote, terminal);
        if (const auto erased = eraseFiles(end.afterwards.erase); !erased)
            return refuse(line, erased.error(), terminal);
        if (!end.afterwards.reopen)
            return end.code;
        line.store = *end.afterwards.reopen;
        line.address.clear();
        line.files.clear();
        line.action.clear();
        line.background = false;
        languageNote =
            speak(loadLookSettings(WindowMemoryFile(WindowMemoryFile::defaultPath())).language, desktop);
    }
}

/// Words for a command; the note of speakInTerminal().
QString speakForCommand(const DesktopLanguage &desktop)
{
    const WindowMemoryFile memory(WindowMemoryFile::defaultPath());
    return speakInTerminal(loadLookSettings(memory).language, desktop);
}

int run(int argc, char **argv, const DesktopLanguage &desktop, Terminal &terminal)
{
    const QStringList arguments = argumentsOf(argc, argv);
    auto line = readCommandLine(arguments);
    if (!line) {
        const QCoreApplication application(argc, argv);
        speakForCommand(desktop);
        terminal.complain({}, readCommandLine(arguments).error()); // once more, now that there are words
        return exitWith(ExitCode::WrongUse);
    }
    if (const auto readable = checkEncoding(QList<QByteArray>(argv + 1, argv + argc));
        !readable && line->wish == CommandLine::Wish::Command) {
        const QCoreApplication application(argc, argv);
        speakForCommand(desktop);
        terminal.complain({}, checkEncoding(QList<QByteArray>(argv + 1, argv + argc)).error());
        return exitWith(ExitCode::WrongUse);
    }
    const bool isShared = isStoreAddress(line->store);
    if (isShared && !StoreAddress::fromText(line->store)) {
        const QCoreApplication application(argc, argv);
        speakForCommand(desktop);
        // Without the address, which may hold a password.
        terminal.complain({}, StoreAddress::fromText(line->store).error());
        return exitWith(ExitCode::WrongUse);
    }
    if (!isShared)
        line->store = storefile::itself(line->store); // one store has one name from here on
    if (line->wish == CommandLine::Wish::Window)
        return runWindow(argc, argv, *line, desktop, terminal);

    const std::unique_ptr<Clock> clock = clockFor(*line);
    if (line->notify && !isShared)
        return runDetached([&](const std::function<void(int)> &answer) {
            const QCoreApplication application(argc, argv);
            speakForCommand(desktop);
            return exitWith(runNotify({*line, *clock, terminal}, answer));
        });
    // What is printed on paper needs fonts, and still no display.
    const bool onPaper =
        line->report && line->files.first().endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    if (onPaper) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What Qt says of a session that a script may not have is not an error of the report.
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    }
    std::unique_ptr<QCoreApplication> application;
    if (onPaper)
        application = std::make_unique<QGuiApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    const QString languageNote = speakForCommand(desktop);
    return exitWith(runCommand({*line, *clock, terminal, languageNote}));
}

} // namespace

int main(int argc, char **argv)
{
    umask(077); // everything that is written is the person's own
    // What cannot be written is told by the call that writes; a signal would end the program in the middle.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    undoParentsLanguage();
    const DesktopLanguage desktop = DesktopLanguage::ofThisProcess();
    settleEnvironment();
    Terminal terminal(stdout, stderr);
    try {
        return run(argc, argv, desktop, terminal);
    } catch (const std::bad_alloc &) {
        terminal.complain({},
                          {QCoreApplication::translate(
                              "main", "there is not enough memory for this; what is saved stays as it is")});
        return exitWith(ExitCode::Unreadable);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/environment.h"

#include <QByteArray>

#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <pwd.h>
#include <unistd.h>

namespace afterword {

namespace {

constexpr const char *plain = "C.UTF-8";
/// Tells the processes that are started from here what LC_ALL was before.
constexpr const char *given = "AFTERWORD_LC_ALL";

/// A machine that is set to no language gets the plain one in UTF-8, so that Qt need not say so on stderr.
void speakUtf8()
{
    std::setlocale(LC_CTYPE, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    qputenv(given, qgetenv("LC_ALL"));
    qputenv("LC_ALL", plain);
}

void findHome()
{
    if (!qEnvironmentVariableIsEmpty("HOME"))
        return;
    if (const passwd *account = getpwuid(getuid()); account && account->pw_dir)
        qputenv("HOME", account->pw_dir);
}

void ignoreRelativeFolders()
{
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        if (const QByteArray folder = qgetenv(name); !folder.isEmpty() && !folder.startsWith('/'))
            qunsetenv(name);
    }
}

} // namespace

void undoParentsLanguage()
{
    if (!qEnvironmentVariableIsSet(given))
        return;
    const QByteArray before = qgetenv(given);
    qunsetenv(given);
    if (qgetenv("LC_ALL") != plain)
        return; // somebody in between has chosen another
    if (before.isEmpty())
        qunsetenv("LC_ALL");
    else
        qputenv("LC_ALL", before);
}

void settleEnvironment()
{
    speakUtf8();
    findHome();
    ignoreRelativeFolders();
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/browsersetup.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(BrowserSetup)
};

constexpr qint64 longestManifest = 65536; // bytes

QString hostName()
{
    return QStringLiteral(AFTERWORD_BROWSER_HOST);
}

/// The first of @p paths that is there, relative to the program.
QString besideProgram(std::initializer_list<QString> paths)
{
    for (const QString &path : paths) {
        const QFileInfo found(QCoreApplication::applicationDirPath() + u'/' + path);
        if (found.exists())
            return found.canonicalFilePath();
    }
    return {};
}

/// The host that the manifest at @p path names; empty where there is none.
QString hostNamedIn(const QString &path)
{
    const auto text = readFile(path, longestManifest);
    return text ? QJsonDocument::fromJson(*text).object().value(u"path"_s).toString() : QString();
}

} // namespace

QString Browser::ownManifest() const
{
    return ownFolder + u'/' + hostName() + u".json"_s;
}

BrowserPlaces BrowserPlaces::here()
{
    return {QDir::homePath(), QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
            besideProgram({u"afterword-browser"_s, u"../libexec/afterword/afterword-browser"_s}),
            besideProgram({u"../share/afterword/browser"_s, u"../../../browser/extension"_s})};
}

std::vector<Browser> browsersIn(const BrowserPlaces &places)
{
    struct Kin {
        QString name;
        QString folder; ///< below the person's settings
        QString shared;
        bool isUsual;
    };
    const std::array kin{
        Kin{u"Chromium"_s, u"chromium"_s, u"/etc/chromium/native-messaging-hosts"_s, true},
        Kin{u"Google Chrome"_s, u"google-chrome"_s, u"/etc/opt/chrome/native-messaging-hosts"_s, false},
        Kin{u"Brave"_s, u"BraveSoftware/Brave-Browser"_s, u"/etc/opt/chrome/native-messaging-hosts"_s, false},
        Kin{u"Vivaldi"_s, u"vivaldi"_s, u"/etc/opt/vivaldi/native-messaging-hosts"_s, false},
        Kin{u"Microsoft Edge"_s, u"microsoft-edge"_s, u"/etc/opt/edge/native-messaging-hosts"_s, false},
    };
    std::vector<Browser> browsers;
    browsers.reserve(kin.size() + 1);
    for (const Kin &one : kin) {
        const QString folder = places.settings + u'/' + one.folder;
        if (one.isUsual || QFileInfo(folder).isDir())
            browsers.push_back({one.name, folder + u"/NativeMessagingHosts"_s, {one.shared}, false});
    }
    // It looks there wherever its profiles lie.
    browsers.push_back(
        {u"Firefox"_s,
         places.home + u"/.mozilla/native-messaging-hosts"_s,
         {u"/usr/lib/mozilla/native-messaging-hosts"_s, u"/usr/lib64/mozilla/native-messaging-hosts"_s},
         true});
    return browsers;
}

SetUp setUpOf(const Browser &browser)
{
    const auto isThere = [](const QString &host) {
        return !host.isEmpty() && QFileInfo(host).isExecutable();
    };
    // A browser takes the person's own before that of the machine.
    if (const QString own = hostNamedIn(browser.ownManifest()); !own.isEmpty())
        return isThere(own) ? SetUp::ForThePerson : SetUp::Elsewhere;
    for (const QString &folder : browser.sharedFolders) {
        if (isThere(hostNamedIn(folder + u'/' + hostName() + u".json"_s)))
            return SetUp::ForEveryone;
    }
    return SetUp::Not;
}

QByteArray manifestFor(const Browser &browser, const QString &host)
{
    // One member more, and Firefox passes over the file.
    QJsonObject manifest{{u"name"_s, hostName()},
                         {u"description"_s, u"Afterword: keeps the posting that is open"_s},
                         {u"path"_s, host},
                         {u"type"_s, u"stdio"_s}};
    if (browser.isFirefox)
        manifest.insert(u"allowed_extensions"_s, QJsonArray{QStringLiteral(AFTERWORD_FIREFOX_ID)});
    else
        manifest.insert(u"allowed_origins"_s,
                        QJsonArray{u"chrome-extension://%1/"_s.arg(QStringLiteral(AFTERWORD_CHROMIUM_ID))});
    return QJsonDocument(manifest).toJson();
}

Result<void> setUpFor(const Browser &browser, const QString &host)
{
    if (host.isEmpty())
        return Error{Words::tr("the part of Afterword that browsers start is not installed")};
    if (!QDir().mkpath(browser.ownFolder))
        return Error{Words::tr("the folder %1 could not be made").arg(browser.ownFolder)};
    return writePrivateFile(behindLinks(browser.ownManifest()), manifestFor(browser, host));
}

Result<void> takeBack(const Browser &browser)
{
    QFile file(browser.ownManifest());
    if (!file.exists() || file.remove())
        return {};
    return Error{file.errorString()};
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser/browserpage.h"
#include "app/browser/browsersetup.h"

#include "tests/support/northwind.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

struct Place {
    QTemporaryDir folder;
    BrowserPlaces places{folder.path(), folder.path() + u"/settings"_s, folder.path() + u"/host"_s,
                         folder.path() + u"/extension"_s};

    Place()
    {
        QFile host(places.host);
        const bool opened = host.open(QIODevice::WriteOnly);
        host.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        Q_ASSERT(opened);
    }
    Browser browser(const QString &name) const
    {
        for (const Browser &browser : browsersIn(places)) {
            if (browser.name == name) {
                Browser own = browser;
                own.sharedFolders = {folder.path() + u"/shared"_s}; // not this machine's
                return own;
            }
        }
        return {};
    }
};

QJsonObject read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class BrowserSetupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachBrowserGetsItsOwnManifest_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("who");
        QTest::newRow("Chromium") << u"Chromium"_s << u"settings/chromium/NativeMessagingHosts"_s
                                  << u"allowed_origins"_s;
        QTest::newRow("Firefox") << u"Firefox"_s << u".mozilla/native-messaging-hosts"_s
                                 << u"allowed_extensions"_s;
    }
    void eachBrowserGetsItsOwnManifest()
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        QFETCH(QString, who);
        const Place place;
        const Browser browser = place.browser(name);
        QCOMPARE(setUpOf(browser), SetUp::Not);
        QVERIFY(setUpFor(browser, place.places.host).ok());
        QCOMPARE(setUpOf(browser), SetUp::ForThePerson);
        const QString file = place.folder.filePath(path + u"/org.afterword.capture.json"_s);
        const QJsonObject manifest = read(file);
        QStringList members = manifest.keys();
        members.sort();
        QStringList expected{who, u"description"_s, u"name"_s, u"path"_s, u"type"_s};
        expected.sort();
        QCOMPARE(members, expected);
        QCOMPARE(manifest[u"path"_s].toString(), place.places.host);
        QCOMPARE(manifest[who].toArray().size(), 1);
        QVERIFY(takeBack(browser).ok());
        QVERIFY(!QFile::exists(file));
        QCOMPARE(setUpOf(browser), SetUp::Not);
        QVERIFY(takeBack(browser).ok());
    }

    void aHostThatIsGoneIsNoticed()
    {
        const Place place;
        const Browser browser = place.browser(u"Chromium"_s);
        QVERIFY(setUpFor(browser, place.places.host).ok());
        QVERIFY(QFile::remove(place.places.host));
        QCOMPARE(setUpOf(browser), SetUp::Elsewhere);
        QVERIFY(!setUpFor(browser, {}).ok());
    }

    void whatEverybodyHasIsEnough()
    {
        const Place place;
        const Browser browser = place.browser(u"Firefox"_s);
        QVERIFY(QDir().mkpath(browser.sharedFolders.first()));
        QFile shared(browser.sharedFolders.first() + u"/org.afterword.capture.json"_s);
        QVERIFY(shared.open(QIODevice::WriteOnly));
        shared.write(manifestFor(browser, place.places.host));
        shared.close();
        QCOMPARE(setUpOf(browser), SetUp::ForEveryone);
    }

    void kinIsShownOnlyWhereThePersonHasUsedIt()
    {
        const Place place;
        QVERIFY(place.browser(u"Vivaldi"_s).name.isEmpty());
        QVERIFY(QDir().mkpath(place.places.settings + u"/vivaldi"_s));
        QVERIFY(!place.browser(u"Vivaldi"_s).name.isEmpty());
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        const Place place;
        const Browser browser = place.browser(u"Firefox"_s);
        QFile inTheWay(place.folder.filePath(u".mozilla"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto done = setUpFor(browser, place.places.host);
        QVERIFY(!done.ok());
        QVERIFY(done.error().message.contains(browser.ownFolder));
    }

    void thePageSetsUpAndTakesBack()
    {
        const Place place;
        Desk desk(northwindSearch());
        BrowserDesk browsers({desk.editor, u"/s"_s, u"/s"_s, place.folder.filePath(u"inbox"_s)});
        BrowserPage page(browsers, place.places);
        QPushButton *button = nullptr;
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->accessibleName() == u"Set up Chromium"_s)
                button = one;
        }
        QVERIFY(button);
        button->click();
        QVERIFY(QFile::exists(place.browser(u"Chromium"_s).ownManifest()));
        QCOMPARE(button->text(), u"Remove it"_s);
        button->click();
        QVERIFY(!QFile::exists(place.browser(u"Chromium"_s).ownManifest()));
    }

    void anotherSearchCanTakeThem()
    {
        const Place place;
        Desk desk(northwindSearch());
        BrowserDesk browsers({desk.editor, u"/other"_s, u"/usual"_s, place.folder.filePath(u"inbox"_s)});
        QVERIFY(!browsers.isTaking());
        BrowserPage page(browsers, place.places);
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->text() == u"Let them come into &this search"_s)
                one->click();
        }
        QVERIFY(browsers.isTaking());
        BrowserDesk usual({desk.editor, u"/usual"_s, u"/usual"_s, place.folder.filePath(u"inbox"_s)});
        QVERIFY(!usual.isTaking());
        QVERIFY(usual.takeFromNowOn().ok());
        QVERIFY(usual.isTaking());
        QVERIFY(!browsers.isTaking());
    }
};

QTEST_MAIN(BrowserSetupTest)
#include "tst_browsersetup.moc"

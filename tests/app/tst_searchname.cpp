// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/searchname.h"

#include "core/storage/postgres/storeaddress.h"

#include <QTest>
#include <QWidget>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

/// Two windows on two searches are told apart by their titles.
class TestSearchName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileHasItsNameInTheTitle_data()
    {
        QTest::addColumn<QString>("store");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *what, const QString &store, const QString &name) {
            QTest::newRow(what) << store << name;
        };
        row("the usual one", u"/home/robin/data/afterword/search.afterword"_s, {});
        row("another", u"/home/robin/Berlin.afterword"_s, u"Berlin"_s);
        row("dots in the name", u"/home/robin/v2.0.afterword"_s, u"v2.0"_s);
        row("another ending", u"/home/robin/search.old"_s, u"search.old"_s);
        row("the ending alone", u"/home/robin/.afterword"_s, u".afterword"_s);
        row("the usual name elsewhere", u"/media/stick/search.afterword"_s, u"search in stick"_s);
        row("at the top", u"/search.afterword"_s, u"search"_s);
        row("several lines", u"/home/robin/a\nb.afterword"_s, u"a b"_s);
    }

    void aFileHasItsNameInTheTitle()
    {
        QFETCH(QString, store);
        QTEST(searchName(store, u"/home/robin/data/afterword/search.afterword"_s), "name");
    }

    void aSharedSearchIsCalledByWhoseItIsOrWhereItIs()
    {
        StoreAddress address;
        address.person = u"robin"_s;
        address.host = u"db.example.org"_s;
        address.database = u"searches"_s;
        QCOMPARE(searchName(address, u"k4821"_s, u" Ilka Mohr"_s), u"Ilka Mohr"_s);
        QCOMPARE(searchName(address, u"robin"_s, u"Robin Vale"_s), u"Your shared search on db.example.org"_s);
        address.host = u"/run/postgresql"_s;
        QCOMPARE(searchName(address, u"robin"_s, {}), u"Your shared search"_s);
    }

    void aTitleShowsWhatTheNameIs()
    {
        QWidget window;
        window.setWindowTitle(titleText(u"old[*]"_s));
        window.winId(); // makes the window of the system, which shows the title
        QCOMPARE(window.windowHandle()->title(), u"old[*]"_s);
    }
};

QTEST_MAIN(TestSearchName)
#include "tst_searchname.moc"

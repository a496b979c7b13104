// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/findpostingbutton.h"

#include <QDesktopServices>
#include <QMenu>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestFindPostingButton : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(u"https"_s, this, "take"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"https"_s); }
    void init() { m_opened.clear(); }

    void eachPlaceOpensOnlyWhenItIsChosen()
    {
        Application application;
        application.company = u"Northwind"_s;
        application.url = u"https://northwind.example/jobs/7"_s;
        const FindPostingButton button([&] { return application; });
        const QList<QAction *> places = shownBy(button);
        QCOMPARE(places.size(), 3);
        QVERIFY(m_opened.isEmpty());
        places[0]->trigger();
        QCOMPARE(m_opened, QList<QUrl>{QUrl(application.url)});
        places[2]->trigger();
        QCOMPARE(m_opened.last().host(), u"duckduckgo.com"_s);
    }

    void theMenuIsOfTheCardThatIsShownNow()
    {
        Application application;
        application.company = u"Northwind"_s;
        application.url = u"javascript:alert(1)"_s;
        const FindPostingButton button([&] { return application; });
        QCOMPARE(shownBy(button).size(), 1);
        application.url = u"https://quillfield.example/jobs/8"_s;
        const QList<QAction *> places = shownBy(button);
        QCOMPARE(places.size(), 3);
        places[0]->trigger();
        QCOMPARE(m_opened, QList<QUrl>{QUrl(application.url)});
    }

private:
    static QList<QAction *> shownBy(const FindPostingButton &button)
    {
        Q_EMIT button.menu()->aboutToShow();
        return button.menu()->actions();
    }

    QList<QUrl> m_opened;
};

QTEST_MAIN(TestFindPostingButton)
#include "tst_findpostingbutton.moc"

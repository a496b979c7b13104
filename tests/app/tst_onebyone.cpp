// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/onebyone.h"

#include <QStringList>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

class TestOneByOne : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCameMeanwhileIsAnsweredBetweenTwoSteps()
    {
        QObject owner;
        QStringList done;
        const auto step = [&](const QString &name) {
            return [&, name] {
                done += name;
                QMetaObject::invokeMethod(
                    &owner, [&, name] { done += u"answer to "_s + name; }, Qt::QueuedConnection);
            };
        };
        oneByOne(owner, {step(u"one"_s), step(u"two"_s)});
        QVERIFY(done.isEmpty());
        QTRY_COMPARE(done, QStringList({u"one"_s, u"answer to one"_s, u"two"_s, u"answer to two"_s}));
        QTRY_VERIFY(owner.children().isEmpty());
    }

    void nothingIsDoneOnceItsOwnerIsGone()
    {
        auto owner = std::make_unique<QObject>();
        int done = 0;
        oneByOne(*owner, {[&] {
                              ++done;
                              owner->deleteLater();
                              owner.release();
                          },
                          [&] { ++done; }});
        QTRY_COMPARE(done, 1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::qWait(0);
        QCOMPARE(done, 1);
    }
};

QTEST_GUILESS_MAIN(TestOneByOne)
#include "tst_onebyone.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/closing.h"

#include "core/base/iso.h"
#include "core/domain/defaultstages.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

Moment at(const char *iso)
{
    return momentFromIso(QString::fromLatin1(iso)).value();
}

const Moment now = at("2026-11-25T20:00:00Z");

} // namespace

class TestClosing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOfferThatHasDaysHasComeAsWell_data()
    {
        QTest::addColumn<Offer>("offer");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<std::optional<Moment>>("came");
        const std::optional<Moment> none;
        Offer deadline;
        deadline.deadline = QDate(2026, 12, 1);
        QTest::newRow("in the column for offers")
            << deadline << u"offer"_s << std::optional(at("2026-11-23T16:00:00Z"));
        QTest::newRow("in that column without a move") << deadline << u"offers"_s << std::optional(now);
        QTest::newRow("elsewhere") << deadline << u"waiting"_s << std::optional(now);
        Offer gone;
        gone.deadline = QDate(2026, 11, 20);
        QTest::newRow("a deadline that is over")
            << gone << u"offer"_s << std::optional(at("2026-11-20T09:00:00Z"));
        Offer written;
        written.writtenAt = at("2026-11-21T10:00:00Z");
        QTest::newRow("in writing") << written << u"offer"_s << written.writtenAt;
        Offer isSigned;
        isSigned.signedAt = at("2026-11-24T10:00:00Z");
        QTest::newRow("signed") << isSigned << u"waiting"_s << isSigned.signedAt;
        Offer pay;
        pay.pay = u"66,000 a year"_s;
        QTest::newRow("pay alone") << pay << u"offer"_s << none;
        Offer known = deadline;
        known.receivedAt = at("2026-11-10T10:00:00Z");
        QTest::newRow("known") << known << u"offer"_s << known.receivedAt;
    }
    void anOfferThatHasDaysHasComeAsWell()
    {
        QFETCH(Offer, offer);
        QFETCH(QString, stage);
        QFETCH(std::optional<Moment>, came);
        Search search;
        search.stages = defaultStages();
        search.stages.put({{u"offers"_s}, u"More offers"_s, StageKind::Offer, {}, false});
        search.person.zone = Zone::named(u"UTC"_s).value();
        Application application;
        application.stage = {stage};
        const QString to = stage == u"offers" ? u"waiting"_s : stage;
        application.moves.push_back({at("2026-11-23T16:00:00Z"), {u"interviewing"_s}, {to}});
        application.offer = offer;
        QCOMPARE(takeAsReceived(application, search, now), came != offer.receivedAt);
        QCOMPARE(application.offer.receivedAt, came);
    }
};

QTEST_APPLESS_MAIN(TestClosing)
#include "tst_closing.moc"

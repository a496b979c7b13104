// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/byletter.h"
#include "core/meaning/meaningtext.h"
#include "core/meaning/standingmeanings.h"

#include "core/base/iso.h"
#include "core/domain/change/moves.h"
#include "core/domain/defaultstages.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const ApplicationId northwindId{u"northwind"_s};

Moment at(const char *text)
{
    return momentFromIso(QString::fromLatin1(text)).value();
}

const Moment now = at("2026-11-25T12:00:00Z");

Message letter(const QString &id, const char *came, const QString &body)
{
    Message message;
    message.id.text = id;
    message.at = at(came);
    message.direction = Direction::In;
    message.contact = ContactId{u"lee"_s};
    message.subject = u"Your application"_s;
    message.body = body;
    return message;
}

/// Northwind with @p letters, edited by @p edit.
Search searchWithLetters(
    const std::vector<Message> &letters,
    const std::function<void(Application &)> &edit = [](Application &) {})
{
    Search search;
    search.person.zone = Zone();
    search.stages = defaultStages();
    Contact lee;
    lee.id.text = u"lee"_s;
    lee.name = u"Lee Okafor"_s;
    search.contacts.put(lee);
    Application application;
    application.id = northwindId;
    application.company = u"Northwind"_s;
    application.stage = firstOfKind(search, StageKind::Interview)->id;
    application.messages = letters;
    edit(application);
    search.applications.put(application);
    return search;
}

std::vector<Meaning> standing(const Search &search, Moment when = now)
{
    StandingMeanings meanings;
    std::vector<Meaning> kinds;
    for (const StandingMeaning &one : meanings.of(*search.applications.find(northwindId), search, when))
        kinds.push_back(one.meaning.kind);
    return kinds;
}

using Kinds = std::vector<Meaning>;

const QString no = u"Hi Robin,\nWe have decided to go ahead with another candidate.\nLee"_s;
const QString offers = u"Hi Robin,\nWe would like to offer you the position.\nLee"_s;
const QString asking =
    u"Hi Robin,\nWe will get back to you by Friday 4 December. Could you send me your salary expectation?\nLee"_s;

} // namespace

class TestStandingMeanings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoStandsUntilTheCardIsClosed()
    {
        Search search = searchWithLetters({letter(u"a"_s, "2026-11-24T10:00:00Z", no)});
        QCOMPARE(standing(search), Kinds{Meaning::Rejection});
        const auto step = closingByLetter(search, northwindId, MessageId{u"a"_s}, now);
        QVERIFY(step);
        QVERIFY(apply(step->change, search).ok());
        const Application &closed = *search.applications.find(northwindId);
        QCOMPARE(search.kindOf(closed), StageKind::Closed);
        QVERIFY(closed.outcome->kind == OutcomeKind::Rejected);
        QVERIFY(closed.outcome->at == at("2026-11-24T10:00:00Z"));
        QVERIFY(closed.outcome->toldBy == ContactId{u"lee"_s});
        QVERIFY(standing(search).empty());
        QVERIFY(!closingByLetter(search, northwindId, MessageId{u"gone"_s}, now));
    }

    void anOfferStandsUntilItIsNoted()
    {
        Search search = searchWithLetters({letter(u"a"_s, "2026-11-24T10:00:00Z", offers)});
        QCOMPARE(standing(search), Kinds{Meaning::Offer});
        const auto step = offerByLetter(search, northwindId, MessageId{u"a"_s}, now);
        QVERIFY(step);
        QVERIFY(apply(step->change, search).ok());
        const Application &offered = *search.applications.find(northwindId);
        QCOMPARE(search.kindOf(offered), StageKind::Offer);
        QVERIFY(offered.offer.receivedAt == at("2026-11-24T10:00:00Z"));
        QVERIFY(standing(search).empty());
    }

    void aDayAndAQuestionStandUntilTheyAreDealtWith()
    {
        const std::vector<Message> letters = {letter(u"a"_s, "2026-11-24T10:00:00Z", asking),
                                              letter(u"b"_s, "2026-11-24T15:00:00Z", u"Here is the map."_s)};
        Search search = searchWithLetters(letters);
        QCOMPARE(standing(search), (Kinds{Meaning::Promise, Meaning::Question}));
        const auto step = answeringLetter(search, northwindId, MessageId{u"a"_s}, now);
        QVERIFY(step);
        QVERIFY(apply(step->change, search).ok());
        QCOMPARE(standing(search), Kinds{Meaning::Promise});
        QCOMPARE(standing(searchWithLetters(letters,
                                            [](Application &one) {
                                                one.promisedDecision = QDate(2026, 12, 4);
                                                Task task;
                                                task.id.text = u"t"_s;
                                                task.text =
                                                    u"Answer: Could you send me your salary expectation?"_s;
                                                one.tasks.push_back(task);
                                            })),
                 Kinds{});
        QCOMPARE(standing(searchWithLetters(letters), at("2026-12-05T12:00:00Z")), Kinds{Meaning::Question});
        QCOMPARE(standing(searchWithLetters(letters), at("2027-01-05T12:00:00Z")), Kinds{});
    }

    void ofMachinesOnlyWhatHiringSystemsSendIsRead()
    {
        Message automatic = letter(u"a"_s, "2026-11-24T10:00:00Z", no);
        automatic.automatic = true;
        QCOMPARE(standing(searchWithLetters({automatic})), Kinds{Meaning::Rejection});
        Message receipt = letter(u"b"_s, "2026-11-24T12:00:00Z", u"We received your application."_s);
        receipt.automatic = true;
        // What comes behind a no and says nothing doesn't take it back; a person's word does.
        QCOMPARE(standing(searchWithLetters({automatic, receipt})), Kinds{Meaning::Rejection});
        receipt.automatic = false;
        QVERIFY(standing(searchWithLetters({automatic, receipt})).empty());
        Message promising = letter(u"a"_s, "2026-11-24T10:00:00Z", asking);
        promising.automatic = true;
        QVERIFY(standing(searchWithLetters({promising})).empty());
    }

    void ownLettersMeanNothing()
    {
        Message own = letter(u"a"_s, "2026-11-24T10:00:00Z", no);
        own.direction = Direction::Out;
        QVERIFY(standing(searchWithLetters({own})).empty());
    }

    void ofLettersThatCameInEachSaysItsFirst()
    {
        const Message known = letter(u"a"_s, "2026-11-24T10:00:00Z", asking);
        const Message came = letter(u"b"_s, "2026-11-25T10:00:00Z", offers);
        const Search before = searchWithLetters({known});
        Search after = searchWithLetters({known, came});
        Application other = *after.applications.find(northwindId);
        other.id.text = u"harbor"_s;
        other.messages = {letter(u"c"_s, "2026-11-25T10:00:00Z", asking)};
        after.applications.put(other);
        const auto brought = StandingMeanings().ofNew(difference(before, after), after, now);
        QCOMPARE(brought.size(), size_t(2)); // nothing of the one that was there
        QCOMPARE(brought[0].letter.text, u"b"_s);
        QVERIFY(brought[0].meaning.kind == Meaning::Offer);
        QCOMPARE(brought[1].letter.text, u"c"_s);
        QVERIFY(brought[1].meaning.kind == Meaning::Promise);
        QCOMPARE(lineOf(brought[0], after),
                 u"Northwind: reads like an offer (“We would like to offer you the position.”)"_s);
        QVERIFY(StandingMeanings().ofNew(difference(after, before), before, now).empty());
    }

    void lettersAreCountedByWhatTheySay()
    {
        const auto saying = [](Meaning kind) {
            StandingMeaning one;
            one.meaning.kind = kind;
            return one;
        };
        const std::vector<StandingMeaning> letters{saying(Meaning::Invitation), saying(Meaning::Rejection),
                                                   saying(Meaning::Invitation), saying(Meaning::Rejection),
                                                   saying(Meaning::Rejection)};
        QCOMPARE(countedInFew(letters), u"3 read like a no, 2 read like an invitation"_s);
        QCOMPARE(countedInFew({letters.front()}, 1), u"reads like an invitation"_s);
        QCOMPARE(countedInFew({}, 4), QString());
    }

    void aLetterSaysItWhetherItStandsOrNot()
    {
        const Message said = letter(u"a"_s, "2026-11-24T10:00:00Z", no);
        const auto says = StandingMeanings().ofLetter(said, northwindId, Person());
        QCOMPARE(says.size(), size_t(1));
        QVERIFY(says.front().meaning.kind == Meaning::Rejection);
        Message own = said;
        own.direction = Direction::Out;
        QVERIFY(StandingMeanings().ofLetter(own, northwindId, Person()).empty());
    }

    void theirLatestWordHolds()
    {
        QCOMPARE(standing(searchWithLetters({letter(u"a"_s, "2026-11-24T10:00:00Z", no),
                                             letter(u"b"_s, "2026-11-25T10:00:00Z", offers)})),
                 Kinds{Meaning::Offer});
        StandingMeanings meanings;
        const Search search = searchWithLetters({letter(u"a"_s, "2026-11-24T10:00:00Z", no)});
        QCOMPARE(meanings.ofAll(search, now, 5).size(), size_t(1));
        QVERIFY(meanings.ofAll(search, now, 0).empty());
    }
};

QTEST_GUILESS_MAIN(TestStandingMeanings)
#include "tst_standingmeanings.moc"

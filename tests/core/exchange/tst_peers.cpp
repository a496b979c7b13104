// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/iso.h"
#include "core/domain/defaultstages.h"
#include "core/exchange/intake/importfile.h"

#include <QFile>
#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

/// What other programs of Debian 12 wrote of one meeting, one person and one letter (tests/data/peers).
class TestPeers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMeetingIsReadBack_data();
    void aMeetingIsReadBack();
    void aMeetingThatTwoProgramsKeepIsThereOnce();
    void aPersonIsReadBack_data();
    void aPersonIsReadBack();
    void aLetterIsReadBack_data();
    void aLetterIsReadBack();
};

namespace {

const Moment now = momentFromIso(u"2026-12-20T12:00:00-05:00"_s).value();
const Zone newYork = Zone::named(u"America/New_York"_s).value();

ImportFile fileOf(const QString &name)
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/peers/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no %s", qPrintable(name));
    auto read = readImport(file.readAll(), newYork);
    if (!read)
        qFatal("%s: %s", qPrintable(name), qPrintable(read.error().message));
    return *read;
}

Search robins()
{
    Search search;
    search.person.name = u"Robin Vale"_s;
    search.person.email = u"robin.vale@example.org"_s;
    search.person.zone = newYork;
    search.stages = defaultStages();
    return search;
}

Search after(const QString &name, const Search &search = robins())
{
    const auto done = importFile(fileOf(name), search, now);
    return done ? done->search : search;
}

QString addressOf(const std::optional<ContactId> &id, const Search &search)
{
    const Contact *contact = search.contacts.find(id);
    return contact ? contact->name + u" <"_s + contact->email + u'>' : QString();
}

} // namespace

void TestPeers::aMeetingIsReadBack_data()
{
    QTest::addColumn<bool>("namesPeople");
    QTest::addColumn<QString>("link");
    const QString none;
    QTest::newRow("khal.ics") << false << u"https://blue-harbor.zoom.us/j/81234567890"_s;
    QTest::newRow("calcurse.ics") << false << none;
    QTest::newRow("evolution-data-server.ics") << true << none;
    QTest::newRow("thunderbird.ics") << true << none;
    QTest::newRow("korganizer.ics") << false << none;
}

void TestPeers::aMeetingIsReadBack()
{
    QFETCH(bool, namesPeople);
    const Search search = after(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(search.applications.size(), size_t(1));
    const Application &application = search.applications.front();
    QCOMPARE(application.company, u"Blue Harbor"_s);
    QCOMPARE(application.role, u"Reporting Lead"_s);
    const Interview &interview = application.interviews.front();
    QCOMPARE(isoWallTime(interview.start), u"2026-12-08T10:00"_s);
    QCOMPARE(isoWallTime(interview.end), u"2026-12-08T11:00"_s);
    QCOMPARE(interview.zone.id(), u"America/New_York"_s);
    QCOMPARE(interview.location, u"Pier 2, Boston"_s);
    QTEST(interview.link, "link");
    QCOMPARE(interview.interviewers.size(), size_t(namesPeople ? 1 : 0));
    if (namesPeople) {
        QCOMPARE(addressOf(interview.interviewers.front().contact, search),
                 u"Amara Okafor-Núñez <amara@blue-harbor.example>"_s);
        QCOMPARE(addressOf(interview.arrangedBy, search), u"Lee Marsh <lee.marsh@blue-harbor.example>"_s);
    }
}

void TestPeers::aMeetingThatTwoProgramsKeepIsThereOnce()
{
    const Search search = after(u"khal.ics"_s);
    for (const QString &copy : {u"calcurse.ics"_s, u"korganizer.ics"_s})
        QVERIFY2(after(copy, search) == search, qPrintable(copy));
}

void TestPeers::aPersonIsReadBack_data()
{
    QTest::addColumn<QString>("card");
    for (const char *card : {"khard-3.vcf", "khard-4.vcf", "evolution-data-server.vcf", "thunderbird.vcf",
                             "kaddressbook-3.vcf", "kaddressbook-4.vcf"})
        QTest::newRow(card) << QString::fromLatin1(card);
}

void TestPeers::aPersonIsReadBack()
{
    QFETCH(QString, card);
    const Search search = after(card);
    QCOMPARE(search.contacts.size(), size_t(1));
    const Contact &contact = search.contacts.front();
    QCOMPARE(contact.name, u"Amara Okafor-Núñez"_s);
    QCOMPARE(contact.givenName, u"Amara"_s);
    QCOMPARE(contact.title, u"Head of Data, Analytics"_s);
    QCOMPARE(contact.organization, u"Blue Harbor; Sons"_s);
    QCOMPARE(contact.email, u"amara@blue-harbor.example"_s);
    QCOMPARE(contact.phone, u"+1 617 555 0144"_s);
    QCOMPARE(contact.address, u"4 Pier Road\nBoston, MA 02110\nUSA"_s);
    for (const QString &kept : {u"met on 8 December; likes short letters\nsecond line, with a comma"_s,
                                u"amara.okafor@posteo.de"_s, u"+1 857 555 0145"_s})
        QVERIFY2(contact.remarks.contains(kept), qPrintable(contact.remarks));
    // Every other program's card of her changes nothing but how a line is told.
    QCOMPARE(after(u"thunderbird.vcf"_s, search).contacts.size(), size_t(1));
}

void TestPeers::aLetterIsReadBack_data()
{
    QTest::addColumn<int>("letters");
    QTest::addColumn<bool>("unsent");
    QTest::newRow("mutt.mbox") << 2 << false;
    QTest::newRow("neomutt.mbox") << 2 << false;
    // A draft, and one that waits in the outbox.
    QTest::newRow("claws-mail.eml") << 1 << true;
    QTest::newRow("thunderbird.mbox") << 1 << true;
}

void TestPeers::aLetterIsReadBack()
{
    QFETCH(int, letters);
    QFETCH(bool, unsent);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const ImportFile file = fileOf(name);
    QCOMPARE(file.mails.size(), size_t(letters));
    QVERIFY(file.unread.empty());
    const ReadMail &mail = file.mails.front();
    QCOMPARE(mail.sender.name + u' ' + mail.sender.email, u"Robin Vale robin.vale@example.org"_s);
    QCOMPARE(mail.recipients.front().name, u"Amara Okafor-Núñez"_s);
    QCOMPARE(mail.recipients.front().email, u"amara@blue-harbor.example"_s);
    QCOMPARE(mail.subject, u"Thank you, Amara – Reporting Lead"_s);
    QVERIFY(mail.body.startsWith(u"Dear Amara,\n\nthank you for Tuesday – the café was lovely"_s));
    QVERIFY2(mail.body.endsWith(u"\n\nRobin"_s), qPrintable(mail.body));
    QCOMPARE(mail.unsent, unsent);

    // Only what was sent counts as written.
    const Search known = after(u"evolution-data-server.ics"_s);
    const Search search = after(name, known);
    const auto &messages = search.applications.front().messages;
    QCOMPARE(messages.size(), size_t(unsent ? 0 : letters));
    for (const Message &one : messages)
        QCOMPARE(one.direction, Direction::Out);
}

QTEST_APPLESS_MAIN(TestPeers)
#include "tst_peers.moc"

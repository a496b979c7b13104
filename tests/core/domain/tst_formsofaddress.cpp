// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/formsofaddress.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

Contact contact(const QString &id, const QString &name)
{
    Contact one;
    one.id.text = id;
    one.name = name;
    one.givenName = name.section(u' ', 0, 0);
    return one;
}

/// An interview with Aylin Yilmaz, and with @p other where there is one.
Search searchWith(const QString &other = {})
{
    Search search;
    search.person.name = u"Robin Vale"_s;
    search.contacts.put(contact(u"aylin"_s, u"Aylin Yilmaz"_s));
    Interview interview;
    interview.interviewers.push_back({ContactId{u"aylin"_s}, {}, {}, {}});
    if (!other.isEmpty()) {
        search.contacts.put(contact(u"other"_s, other));
        interview.interviewers.push_back({ContactId{u"other"_s}, {}, {}, {}});
    }
    Application application;
    application.id.text = u"a"_s;
    application.interviews.push_back(interview);
    search.applications.put(application);
    return search;
}

QString addressed(const Search &search, const Application &application)
{
    return asAddressed(*search.contacts.find(ContactId{u"aylin"_s}), application, search).name;
}

} // namespace

class TestFormsOfAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peopleAreAddressedAsTheirInvitationDoes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *words, const char *name) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(name);
        };
        row("Das Gespräch führt Frau Aylin Yilmaz.", "Frau Aylin Yilmaz");
        row("Das Gespräch führt Frau Dr. Yilmaz mit Ihnen.", "Frau Dr. Aylin Yilmaz");
        row("Frau Prof. Dr. Yilmaz. Frau Yilmaz freut sich.", "Frau Prof. Dr. Aylin Yilmaz");
        row("Melden Sie sich bei Herrn Yilmaz.", "Herr Aylin Yilmaz");
        row("Vous rencontrerez Mme Yilmaz.", "Mme Aylin Yilmaz");
        row("Se reunirá con la Sra. Yilmaz.", "Sra. Aylin Yilmaz");
        row("Aylin Yilmaz freut sich.", "Aylin Yilmaz");
        row("Frau Yilmaz-Kern und Herr Yilmazer kommen.", "Aylin Yilmaz");
        row("Frau Yilmaz, später Herr Yilmaz.", "Aylin Yilmaz");
    }
    void peopleAreAddressedAsTheirInvitationDoes()
    {
        QFETCH(QString, words);
        const Search search = searchWith();
        Application application = search.applications.front();
        application.remarks = words;
        QTEST(addressed(search, application), "name");
        // A letter says it as well.
        Message message;
        message.body = std::exchange(application.remarks, {});
        application.messages.push_back(message);
        QTEST(addressed(search, application), "name");
    }

    void twoOfOneNameAreNotTakenForEachOther()
    {
        const Search search = searchWith(u"Emre Yilmaz"_s);
        Application application = search.applications.front();
        application.remarks = u"Mit Frau Yilmaz und Herrn Emre Yilmaz."_s;
        QCOMPARE(addressed(search, application), u"Aylin Yilmaz"_s);
        application.remarks = u"Mit Frau Aylin Yilmaz und Herrn Emre Yilmaz."_s;
        QCOMPARE(addressed(search, application), u"Frau Aylin Yilmaz"_s);
    }

    void aNameThatHoldsOneAlreadyStays()
    {
        Search search = searchWith();
        search.contacts.put(contact(u"aylin"_s, u"Herr Aylin Yilmaz"_s));
        Application application = search.applications.front();
        application.remarks = u"Mit Frau Yilmaz."_s;
        QCOMPARE(addressed(search, application), u"Herr Aylin Yilmaz"_s);
    }

    void aDebriefSaysItToo()
    {
        const Search search = searchWith();
        Application application = search.applications.front();
        Interview interview;
        interview.debrief.nextSteps = u"Frau Yilmaz meldet sich bis Freitag."_s;
        application.interviews = {interview};
        QCOMPARE(addressed(search, application), u"Frau Aylin Yilmaz"_s);
        interview.debrief.nextSteps.clear();
        interview.interviewers.push_back(
            {ContactId{u"aylin"_s}, u"Herr Yilmaz zeigte mir das Lager."_s, {}, {}});
        application.interviews = {interview};
        QCOMPARE(addressed(search, application), u"Herr Aylin Yilmaz"_s);
    }

    void aPostingSaysItToo()
    {
        const Search search = searchWith();
        Application application = search.applications.front();
        application.posting = u"Lagerleitung (m/w/d)\n"_s + QString(30000, u'x') +
                              u"\nFragen? Frau Yilmaz hilft gern, Telefon 030 1234."_s;
        QCOMPARE(addressed(search, application), u"Frau Aylin Yilmaz"_s);
    }

    void aNameKnownInPartIsThatOfTheOneWhoIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("addressed");
        const auto row = [](const char *name, const char *words, const char *addressed) {
            QTest::addRow("%s: %s", name, words)
                << QString::fromUtf8(name) << QString::fromUtf8(words) << QString::fromUtf8(addressed);
        };
        row("Yilmaz", "Ihre Fragen beantwortet Frau Aylin Yilmaz.", "Frau Yilmaz");
        row("Yilmaz", "Ihre Fragen beantwortet Frau Yilmaz.", "Frau Yilmaz");
        row("A. Yilmaz", "Ihre Fragen beantwortet Frau Aylin Yilmaz.", "Frau A. Yilmaz");
        row("A. Yilmaz", "Ihre Fragen beantwortet Herr Emre Yilmaz.", "A. Yilmaz");
        row("M. Yilmaz", "Ihre Fragen beantwortet Frau Meral Yilmaz.", "Frau M. Yilmaz");
        row("Yilmaz", "Yilmaz freut sich.", "Yilmaz");
    }

    void aNameKnownInPartIsThatOfTheOneWhoIsNamed()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, words);
        Search search = searchWith(u"Dana Whitfield"_s);
        Contact known = contact(u"aylin"_s, name);
        known.givenName.clear();
        search.contacts.put(known);
        Application application = search.applications.front();
        // As one who is alone of that name, a given name that is another's speaks against them.
        application.remarks = words;
        QTEST(asAddressed(known, application, search).name, "addressed");
    }

    void anInitialIsNoMonsieur()
    {
        QCOMPARE(withoutFormOfAddress(u"M. Weber"_s), u"M. Weber"_s);
        QCOMPARE(withoutFormOfAddress(u"M. Jean Dupont"_s), u"Jean Dupont"_s);
        QCOMPARE(withoutFormOfAddress(u"Monsieur Dupont"_s), u"Dupont"_s);
        QCOMPARE(withoutFormOfAddress(u"Herr Weber"_s), u"Weber"_s);
    }

    void herrIsDeclined_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("declined");
        const auto row = [](const char *text, const char *declined) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(declined);
        };
        row("Dank an Herr Weber", "Dank an Herrn Weber");
        row("Bei Herr Dr. Weber nachfragen", "Bei Herrn Dr. Weber nachfragen");
        row("Danken Sie Herr Weber und sagen Sie es.", "Danken Sie Herrn Weber und sagen Sie es.");
        row("mit Ihnen sowie Herr Weber und Herr Klein", "mit Ihnen sowie Herrn Weber und Herrn Klein");
        row("mit Frau Weber, Herr Klein und Herr Jan Kurz", "mit Frau Weber, Herrn Klein und Herrn Jan Kurz");
        row("Danke für Ihre Zeit, Herr Weber.", "Danke für Ihre Zeit, Herr Weber.");
        row("Ich freue mich auf Montag, Herr Weber.", "Ich freue mich auf Montag, Herr Weber.");
        row("Sehr geehrter Herr Weber,", "Sehr geehrter Herr Weber,");
        row("Guten Tag Herr Weber,", "Guten Tag Herr Weber,");
        row("Herr Weber hat das Gespräch organisiert.", "Herr Weber hat das Gespräch organisiert.");
        row("dann darf Herr Weber wieder von Ihnen hören", "dann darf Herr Weber wieder von Ihnen hören");
        row("Das ist Herr Weber von Nordwind.", "Das ist Herr Weber von Nordwind.");
        row("der Ausgang, Herr über vieles", "der Ausgang, Herr über vieles");
        row("mit Herrn Weber", "mit Herrn Weber");
    }

    void herrIsDeclined()
    {
        QFETCH(const QString, text);
        QTEST(withHerrDeclined(text), "declined");
        QCOMPARE(withHerrDeclined(u"Herr Weber anrufen"_s, true), u"Herrn Weber anrufen"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormsOfAddress)
#include "tst_formsofaddress.moc"

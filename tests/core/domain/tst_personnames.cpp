// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/personnames.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

class TestPersonNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFormOfAddressIsKnownInAnySpelling()
    {
        for (const char *form :
             {"Dr.", "dr", "Ms", "HERR", "Señor", "Senora", "Srta.", "Señorita", "Dott.ssa"})
            QVERIFY2(isFormOfAddress(QString::fromUtf8(form)), form);
        for (const char *name : {"Dana", "Sérgio", "Do", "St", ""})
            QVERIFY2(!isFormOfAddress(QString::fromUtf8(name)), name);
        QCOMPARE(givenNameIn(QString::fromUtf8("Señora Ana Pérez")), u"Ana"_s);
        QCOMPARE(givenNameIn(QString::fromUtf8("Señor Pérez")), QString());
        QCOMPARE(givenNameIn(u"Frau von Berg"_s), QString());
        QCOMPARE(givenNameIn(u"Frau Jutta von Berg"_s), u"Jutta"_s);
        QCOMPARE(givenNameIn(u"Van Nguyen"_s), u"Van"_s);
    }

    void whatStandsBehindANameIsKnownHoweverItIsWritten()
    {
        for (const char *word : {"PhD", "Ph.D.", "jr", "Jr.,", "RN", "III"})
            QVERIFY2(isBehindName(QString::fromLatin1(word)), word);
        for (const char *word : {"Weiss", "Ma", "Do", ""})
            QVERIFY2(!isBehindName(QString::fromLatin1(word)), word);
    }

    void aMailboxOfSeveralIsATeam()
    {
        for (const char *box : {"jobs", "hr", "karriere", "bewerbung", "info", "jobs.de", "rh", "kontakt",
                                "candidatures", "rrhh"})
            QVERIFY2(isTeamMailbox(QString::fromLatin1(box) + u"@borg.example"_s), box);
        QVERIFY(!isTeamMailbox(u"ann.lee@borg.example"_s));
    }
    void whoIsMeantIsReadFromWhatIsTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("team");
        const auto row = [](const char *typed, const char *name, const char *email, bool team) {
            QTest::newRow(typed) << QString::fromUtf8(name) << QString::fromUtf8(email) << team;
        };
        row("Ann Lee", "Ann Lee", "", false);
        row("  Ann   Lee ", "Ann Lee", "", false);
        row("Ann Lee <ann.lee@borg.example>", "Ann Lee", "ann.lee@borg.example", false);
        row("\"Lee, Ann\" <ann.lee@borg.example>", "Lee, Ann", "ann.lee@borg.example", false);
        row("Ann Lee ann.lee@borg.example", "Ann Lee", "ann.lee@borg.example", false);
        row("Ann Lee, ann.lee@borg.example", "Ann Lee", "ann.lee@borg.example", false);
        row("Ann Lee (ann.lee@borg.example)", "Ann Lee", "ann.lee@borg.example", false);
        row("ann.lee@borg.example", "Ann Lee", "ann.lee@borg.example", false);
        row("<ann.lee@borg.example>", "Ann Lee", "ann.lee@borg.example", false);
        row("Ann,ann@borg.example", "Ann", "ann@borg.example", false);
        row("Ann Lee;ann.lee@borg.example", "Ann Lee", "ann.lee@borg.example", false);
        row("Ann Lee: ann@borg.example", "Ann Lee", "ann@borg.example", false);
        row("Email: ann@borg.example", "Ann", "ann@borg.example", false);
        row("E-Mail-Adresse : ann@borg.example", "Ann", "ann@borg.example", false);
        row("mailto:ann@borg.example", "Ann", "ann@borg.example", false);
        row("Kontakt: Ann Lee, E-Mail: ann@borg.example", "Ann Lee", "ann@borg.example", false);
        row("recruiting@borg.example", "Recruiting", "recruiting@borg.example", true);
        row("Borg Careers <careers@borg.example>", "Borg Careers", "careers@borg.example", true);
        row("Hiring Team", "Hiring Team", "", true);
        row("Northwind Talent Team", "Northwind Talent Team", "", true);
        row("Human Resources", "Human Resources", "", true);
        row("HR", "HR", "", true);
        row("Ufficio Personale Cartiera Serio", "Ufficio Personale Cartiera Serio", "", true);
        row("Service des ressources humaines", "Service des ressources humaines", "", true);
        row("Dpto. de Personal", "Dpto. de Personal", "", true);
        row("Serviceberater Okafor", "Serviceberater Okafor", "", false);
        row("Teamer Okafor", "Teamer Okafor", "", false);
        row("Ann @ Borg", "Ann @ Borg", "", false);
        row("", "", "", false);
    }

    void whoIsMeantIsReadFromWhatIsTyped()
    {
        const Contact contact = contactAsTyped(QString::fromUtf8(QTest::currentDataTag()));
        QTEST(contact.name, "name");
        QTEST(contact.email, "email");
        QTEST(contact.team, "team");
    }
};

QTEST_APPLESS_MAIN(TestPersonNames)
#include "tst_personnames.moc"

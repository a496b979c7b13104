// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/companyname.h"
#include "core/exchange/jobsentences.h"
#include "core/exchange/roletext.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

/// What sentences of invitations, letters and postings say of a job.
class TestJobSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheEmployer_data();
    void namesTheEmployer();
    void namesTheClientOfAnAgency_data();
    void namesTheClientOfAnAgency();
    void namesThoseWhomOneTalksWith_data();
    void namesThoseWhomOneTalksWith();
    void namesTheRole_data();
    void namesTheRole();
    void namesWhoSeeksSomebody_data();
    void namesWhoSeeksSomebody();
    void tellsWhetherADomainIsTheCompanys_data();
    void tellsWhetherADomainIsTheCompanys();
    void aPartOfANameTellsTheCompanyWhereItIsItsOwn();
    void aDomainShortensTheWordsBehindTheFirst();
    void aQuickLookMissesNoName();
    void whatPeopleDoSoundsLikeARole();
};

void TestJobSentences::namesTheEmployer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("company");
    QTest::newRow("at, behind a role")
        << u"You are confirmed for an interview for the Product Marketing Manager position at Fennel & Rye."_s
        << u"Fennel & Rye"_s;
    QTest::newRow("a label") << u"Position: Practice Manager\nCompany: Oakmere Dental\n"_s
                             << u"Oakmere Dental"_s;
    QTest::newRow("chez") << u"Suite à votre candidature chez Groupe Mérival au poste de Chargé de projet."_s
                          << u"Groupe Mérival"_s;
    QTest::newRow("bei der") << u"Es geht um die Stelle als Projektassistenz (w/m/d) bei der Nordwerk AG."_s
                             << u"Nordwerk AG"_s;
    QTest::newRow("presso, with stops in its form")
        << u"confermiamo il colloquio per la posizione di Addetto acquisti presso Molini Ferrante S.p.A."_s
        << u"Molini Ferrante S.p.A."_s;
    QTest::newRow("of a post")
        << u"Following your application for the post of Therapist at Fernleigh NHS Trust you are invited."_s
        << u"Fernleigh NHS Trust"_s;
    QTest::newRow("thanks for an interest")
        << u"Thank you for your interest in Peregrine Health."_s << u"Peregrine Health"_s;
    QTest::newRow("an interest in a role is none")
        << u"Thank you for your interest in the Data Analyst role."_s << QString();
    QTest::newRow("a day is none") << u"Your interview at 10:00 on Thursday is confirmed."_s << QString();
    QTest::newRow("a service is none")
        << u"Your interview on Microsoft Teams. Join Zoom Meeting"_s << QString();
    QTest::newRow("a company's room")
        << u"Tarnwick Labs is inviting you to a scheduled Zoom meeting."_s << u"Tarnwick Labs"_s;
    QTest::newRow("a company's room, in German")
        << u"Tarnwick Labs lädt Sie zu einem geplanten Zoom-Meeting ein."_s << u"Tarnwick Labs"_s;
    QTest::newRow("a person's room is none")
        << u"Gareth Pugh is inviting you to a scheduled Zoom meeting."_s << QString();
    QTest::newRow("a person's room is none, in German")
        << u"Gareth Pugh lädt Sie zu einem geplanten Zoom-Meeting ein."_s << QString();
    QTest::newRow("a person's room is none, in Spanish")
        << u"Lucía Ferrer le está invitando a una reunión de Zoom programada."_s << QString();
    QTest::newRow("a team signs") << u"See you soon!\nVertex Mutual Talent Team"_s << u"Vertex Mutual"_s;
}

void TestJobSentences::namesTheEmployer()
{
    QFETCH(QString, text);
    QFETCH(QString, company);
    QCOMPARE(employersSaidIn(text).value(0), company);
}

void TestJobSentences::namesTheClientOfAnAgency_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("client");
    QTest::newRow("English")
        << u"On behalf of our client Harbour & Finch, I am pleased to confirm your interview."_s
        << u"Harbour & Finch"_s;
    QTest::newRow("with a comma") << u"Our client, Stellan Marine, is seeking an electrician."_s
                                  << u"Stellan Marine"_s;
    QTest::newRow("German") << u"im Auftrag unseres Kunden Isartal Logistik laden wir Sie ein."_s
                            << u"Isartal Logistik"_s;
    QTest::newRow("French") << u"pour notre client, la Coopérative Larzanne, un entretien"_s
                            << u"Coopérative Larzanne"_s;
    QTest::newRow("Spanish") << u"una entrevista con nuestro cliente Bodegas Roca."_s << u"Bodegas Roca"_s;
    QTest::newRow("not named") << u"Our client is a leading bank in the City."_s << QString();
}

void TestJobSentences::namesTheClientOfAnAgency()
{
    QFETCH(QString, text);
    QFETCH(QString, client);
    QCOMPARE(clientSaidIn(text), client);
}

void TestJobSentences::namesThoseWhomOneTalksWith_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("people");
    QTest::newRow("in a line") << u"Interviewers: Olive Stone, Max Trent and Dr. Amir Dar"_s
                               << QStringList{u"Olive Stone"_s, u"Max Trent"_s, u"Dr. Amir Dar"_s};
    QTest::newRow("one a line") << u"Interviewers:\n- Olive Stone, Head of Buying\n- Max Trent, HRBP\n\nBye"_s
                                << QStringList{u"Olive Stone"_s, u"Max Trent"_s};
    QTest::newRow("family name first")
        << u"Interviewer(s): Okonkwo, Chidi"_s << QStringList{u"Chidi Okonkwo"_s};
    QTest::newRow("German") << u"Gesprächspartner: Frau Dr. Ines Krähling (Leiterin Finanzen)"_s
                            << QStringList{u"Dr. Ines Krähling"_s};
    QTest::newRow("with") << u"Role: Electrician\nWith: Finn Rask, Yard Manager"_s
                          << QStringList{u"Finn Rask"_s};
    QTest::newRow("not yet known") << u"Interviewers: to be confirmed"_s << QStringList();
    QTest::newRow("no label") << u"We talked with Dana Cho about it."_s << QStringList();
}

void TestJobSentences::namesThoseWhomOneTalksWith()
{
    QFETCH(QString, text);
    QFETCH(QStringList, people);
    QCOMPARE(interviewersSaidIn(text), people);
}

void TestJobSentences::namesTheRole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("role");
    QTest::newRow("a label") << u"Event: Screen\nPosition: Field Sales Representative\n"_s << QString()
                             << u"Field Sales Representative"_s;
    QTest::newRow("the ... role") << u"our chat about the Content Designer role at Stonecrop."_s << QString()
                                  << u"Content Designer"_s;
    QTest::newRow("German, with its brackets")
        << u"Es geht um die Stelle als Projektassistenz (w/m/d) bei der Nordwerk AG."_s << u"Nordwerk"_s
        << u"Projektassistenz (w/m/d)"_s;
    QTest::newRow("German, quoted") << u"das Gespräch zur Position \"Braumeister (m/w/d)\"."_s << QString()
                                    << u"Braumeister (m/w/d)"_s;
    QTest::newRow("Spanish, with the company behind it")
        << u"la entrevista para el puesto de Técnico/a de Marketing en Luzalba Cosmética."_s
        << u"Luzalba Cosmética"_s << u"Técnico/a de Marketing"_s;
    QTest::newRow("French") << u"candidature au poste de Chargé de projet, nous vous convions"_s << QString()
                            << u"Chargé de projet"_s;
    QTest::newRow("small letters") << u"see you at the cafe for the barista job!"_s << QString()
                                   << u"barista"_s;
    QTest::newRow("the position itself is none")
        << u"Thank you for the position you applied for."_s << QString() << QString();
}

void TestJobSentences::namesTheRole()
{
    QFETCH(QString, text);
    QFETCH(QString, company);
    QFETCH(QString, role);
    QCOMPARE(roleInText(text, company), role);
}

void TestJobSentences::namesWhoSeeksSomebody_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("company");
    QTest::newRow("is looking for") << u"Beacon Ceramics is looking for a kiln operator."_s
                                    << u"Beacon Ceramics"_s;
    QTest::newRow("seeks") << u"Marlow Estate seeks an experienced manager."_s << u"Marlow Estate"_s;
    QTest::newRow("German, with its town")
        << u"Wir, die Holzbau Reiter GmbH in Rosenheim, suchen einen Zimmerer."_s << u"Holzbau Reiter GmbH"_s;
    QTest::newRow("a heading") << u"The job\nYou will run labs.\nAbout Tidewell Bio\nWe are ten."_s
                               << u"Tidewell Bio"_s;
    QTest::newRow("about the role is none")
        << u"About the role\nYou will run labs.\nAbout you\nYou know labs."_s << QString();
    QTest::newRow("we are none") << u"We are looking for a kiln technician."_s << QString();
    QTest::newRow("a client is none") << u"Our client is looking for a cook."_s << QString();
}

void TestJobSentences::namesWhoSeeksSomebody()
{
    QFETCH(QString, text);
    QFETCH(QString, company);
    QCOMPARE(seekerIn(text), company);
}

void TestJobSentences::tellsWhetherADomainIsTheCompanys_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("is");
    QTest::newRow("a part of it") << u"Northgate Logistics"_s << u"northgate.example"_s << true;
    QTest::newRow("accents") << u"Groupe Mérival"_s << u"merival.example"_s << true;
    QTest::newRow("initials") << u"Blackwood Hale LLP"_s << u"bhlaw.example"_s << true;
    QTest::newRow("shortened") << u"Heathcote Veterinary Clinic"_s << u"heathcotevets.example"_s << true;
    QTest::newRow("another's") << u"Fennel & Rye"_s << u"northgate.example"_s << false;
    QTest::newRow("a word that many have") << u"Harbour Foods"_s << u"goodfoods.example"_s << false;
}

void TestJobSentences::tellsWhetherADomainIsTheCompanys()
{
    QFETCH(QString, company);
    QFETCH(QString, domain);
    QFETCH(bool, is);
    QCOMPARE(isCompanyOfKey(company, companyKeyOfDomain(domain)), is);
}

void TestJobSentences::aPartOfANameTellsTheCompanyWhereItIsItsOwn()
{
    QVERIFY(companyPartKeys(u"Groupe Mérival"_s).contains(u"merival"_s));
    QVERIFY(companyPartKeys(u"Northgate Logistics"_s).contains(u"northgate"_s));
    QVERIFY(!companyPartKeys(u"Northgate Logistics"_s).contains(u"logistics"_s));
    QVERIFY(companyPartKeys(u"Fernleigh NHS Trust"_s).contains(u"fernleigh"_s));
    QVERIFY(companyPartKeys(u"Hotel Mirador del Turia"_s).contains(u"miradorturia"_s));
    QVERIFY(companyPartKeys(u"Conservas Rías Altas"_s).contains(u"riasaltas"_s));
    QVERIFY(companyPartKeys(u"Lumen"_s).isEmpty()); // all of it is its key already
}

void TestJobSentences::aDomainShortensTheWordsBehindTheFirst()
{
    QVERIFY(isShortOf(u"ingbailen"_s, u"Ingeniería Bailén"_s));
    QVERIFY(!isShortOf(u"ingbailen"_s, u"Ingeniería Toro"_s));
    QVERIFY(isShortOf(u"heathcotevets"_s, u"Heathcote Veterinary Clinic"_s));
    QVERIFY(isShortOf(u"northgatefin"_s, u"Northgate Financial"_s));
    QVERIFY(isShortOf(u"harborlightins"_s, u"Harborlight Mutual Insurance"_s));
    QVERIFY(!isShortOf(u"northgate"_s, u"Northgate Financial"_s)); // that is a part of it
    QVERIFY(!isShortOf(u"northgatepizza"_s, u"Northgate Financial"_s));
    QVERIFY(!isShortOf(u"cityfin"_s, u"City Financial"_s));
    QVERIFY(!isShortOf(u"baker"_s, u"Baker"_s));
}

void TestJobSentences::aQuickLookMissesNoName()
{
    QVERIFY(mayName(u"Talk at Osier & Finch Ltd. on Monday"_s, u"osierfinch"_s));
    QVERIFY(mayName(u"Marks & Osier"_s, u"marksandosier"_s));
    QVERIFY(mayName(u"Ingeniería Bailén"_s, u"ingbailen"_s));
    QVERIFY(mayName(u"Heathcote Veterinary Clinic"_s, u"heathcotevets"_s));
    QVERIFY(mayName(u"Moulins Aumühle"_s, u"aumuehle"_s));
    QVERIFY(mayName(u"Aumühle"_s, u"aumuhle"_s));
    QVERIFY(mayName(u"Chat w/ Lee"_s, u"withlee"_s));
    QVERIFY(!mayName(u"Interview: Data Analyst"_s, u"northwind"_s));
    QVERIFY(!mayName(u"Osier"_s, u"osierfinch"_s));
}

void TestJobSentences::whatPeopleDoSoundsLikeARole()
{
    for (const char *role : {"Customer Service Agent",
                             "Scrum Master",
                             "HR Business Partner",
                             "Physiotherapist",
                             "Case Worker",
                             "Chief of Staff",
                             "Flight Attendant",
                             "Bürokaufmann",
                             "Berufskraftfahrer",
                             "Dachdecker",
                             "Fachinformatiker",
                             "Sozialpädagogin",
                             "Agent d'accueil",
                             "Cariste",
                             "Attaché commercial",
                             "Conducteur de travaux",
                             "Jefe de obra",
                             "Encargada de tienda",
                             "Fontanero",
                             "Cajera",
                             "Segretaria",
                             "Magazijnmedewerker",
                             "Vrachtwagenchauffeur"})
        QVERIFY2(soundsLikeRoleName(QString::fromUtf8(role)), role);
    for (const char *name : {"Brightwell", "Kestrel Dental", "Lindner GmbH", "Hotel Duero", "Bäckerei Lenz",
                             "Ann Cole", "Jochen Koch", "Fisher Bank", "Hartley Estate Agents"})
        QVERIFY2(!soundsLikeRoleName(QString::fromUtf8(name)), name);
}

QTEST_APPLESS_MAIN(TestJobSentences)
#include "tst_jobsentences.moc"

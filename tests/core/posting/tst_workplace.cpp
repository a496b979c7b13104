// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/facts/placewords.h"
#include "core/posting/facts/remotesaid.h"
#include "core/posting/facts/workplace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

Q_DECLARE_METATYPE(afterword::RemoteWork)

class TestWorkplace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsToldFromWorkingAtHome_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<RemoteWork>("remote");
        const auto row = [](const QString &text, const QString &place, RemoteWork remote) {
            QTest::newRow(qPrintable(text)) << text << place << remote;
        };
        row(u"Oslo, Norway"_s, u"Oslo, Norway"_s, RemoteWork::Unknown);
        row(u"Remote"_s, QString(), RemoteWork::Fully);
        row(u"Remote - Germany"_s, u"Germany"_s, RemoteWork::Fully);
        row(u"Remote (Ireland)"_s, u"Ireland"_s, RemoteWork::Fully);
        row(u"100% remote, EU"_s, u"EU"_s, RemoteWork::Fully);
        row(u"Berlin (hybrid)"_s, u"Berlin"_s, RemoteWork::Partly);
        row(u"Hybrid · Ghent, Belgium"_s, u"Ghent, Belgium"_s, RemoteWork::Partly);
        row(u"On-site, Lyon"_s, u"Lyon"_s, RemoteWork::No);
        row(u"Oslo or remote"_s, u"Oslo"_s, RemoteWork::Partly);
        row(u"Denver, CO or Remote (US)"_s, u"Denver, CO"_s, RemoteWork::Partly);
        row(u"Télétravail fréquent"_s, QString(), RemoteWork::Partly);
        row(u"Homeoffice möglich"_s, QString(), RemoteWork::Partly);
        row(u"Homeoffice"_s, QString(), RemoteWork::Fully);
        row(u"Télétravail non autorisé"_s, QString(), RemoteWork::No);
        row(u"Homeoffice nicht möglich"_s, QString(), RemoteWork::No);
        row(u"Remote work not available"_s, QString(), RemoteWork::No);
        row(u"Burgos, sin teletrabajo"_s, u"Burgos"_s, RemoteWork::No);
        row(u"100% en remoto"_s, QString(), RemoteWork::Fully);
        row(u"100 % télétravail"_s, QString(), RemoteWork::Fully);
        row(u"Madrid (teletrabajo)"_s, u"Madrid"_s, RemoteWork::Fully);
        row(QString(), QString(), RemoteWork::Unknown);
    }
    void aPlaceIsToldFromWorkingAtHome()
    {
        QFETCH(QString, text);
        const Workplace workplace = workplaceIn(text);
        QTEST(workplace.place, "place");
        QTEST(workplace.remote, "remote");
    }

    void aLineIsAPlaceByItsCountryOrState_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isPlace");
        const auto row = [](const QString &line, bool isPlace) {
            QTest::newRow(qPrintable(line)) << line << isPlace;
        };
        row(u"Edinburgh, United Kingdom"_s, true);
        row(u"Red Wing, Minnesota, USA"_s, true);
        row(u"Boise, ID"_s, true);
        row(u"Tucson, AZ 85719"_s, true);
        row(u"Lyon, France"_s, true);
        row(u"Bremen, Deutschland"_s, true);
        row(u"Asheville, North Carolina"_s, true);
        row(u"Annonay - 07"_s, true);
        row(u"Limoges (87)"_s, true);
        row(u"Ebene - 99"_s, false);
        row(u"Valencia, Valencia/València (España)"_s, true);
        row(u"Kitchen"_s, false);
        row(u"Copperfield, Rue & Sons"_s, false);
        row(u"Permanent, full time"_s, false);
        row(u"Engineer, IT"_s, false);
        row(u"We work in Lyon, France, and you will too"_s, false);
        row(QString(), false);
    }
    void aLineIsAPlaceByItsCountryOrState()
    {
        QFETCH(QString, line);
        QFETCH(bool, isPlace);
        QCOMPARE(placeInLine(line), isPlace ? line : QString());
    }

    void sentencesSayIt_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<RemoteWork>("remote");
        const auto row = [](const QString &line, RemoteWork remote) {
            QTest::newRow(qPrintable(line)) << line << remote;
        };
        row(u"This is a fully remote position."_s, RemoteWork::Fully);
        row(u"This role is on-site in Leeds."_s, RemoteWork::No);
        row(u"We work in a hybrid model."_s, RemoteWork::Partly);
        row(u"Two days per week in our office: 2 days a week in the office."_s, RemoteWork::Partly);
        row(u"Homeoffice möglich"_s, RemoteWork::Partly);
        row(u"Deux jours de télétravail par semaine"_s, RemoteWork::Partly);
        row(u"Danach können Sie einen Teil der Zeit mobil arbeiten."_s, RemoteWork::Partly);
        row(u"Two days a week can be worked from home after the first month."_s, RemoteWork::Partly);
        row(u"Our hybrid policy allows two days a week."_s, RemoteWork::Partly);
        row(u"Da wir den Hof sehen müssen, ist Homeoffice leider nicht möglich."_s, RemoteWork::No);
        row(u"Hours are 8.30 to 4.45, Monday to Friday, office based."_s, RemoteWork::No);
        row(u"El puesto es presencial, con aparcamiento."_s, RemoteWork::No);
        row(u"We welcome requests to work from home for writing on up to one day a week."_s,
            RemoteWork::Partly);
        row(u"A pension at 8% and two days at home each week."_s, RemoteWork::Partly);
        row(u"Based in our Boise office, with two days a week from home"_s, RemoteWork::Partly);
        row(u"Three days a week in the office"_s, RemoteWork::Partly);
        row(u"Zwei Tage Homeoffice in der Woche nach der Einarbeitung"_s, RemoteWork::Partly);
        row(u"Mobiles Arbeiten an einem Tag in der Woche"_s, RemoteWork::Partly);
        row(u"Télétravail possible deux jours par semaine"_s, RemoteWork::Partly);
        row(u"Tres días a la semana de teletrabajo"_s, RemoteWork::Partly);
        row(u"Twee dagen per week thuis werken"_s, RemoteWork::Partly);
        row(u"Två dagar i veckan hemifrån"_s, RemoteWork::Partly);
        row(u"At least 60% of your time in the Exeter office; you may work the rest from home."_s,
            RemoteWork::Partly);
        row(u"The third day you may work from home."_s, RemoteWork::Partly);
        row(u"Wir sind dienstags im Büro, den Rest von zu Hause."_s, RemoteWork::Partly);
        row(u"Trois jours au bureau, le reste en télétravail"_s, RemoteWork::Partly);
        row(u"Tres días en la oficina y dos en casa"_s, RemoteWork::Partly);
        row(u"The job is hybrid: Tuesday through Thursday at the barn."_s, RemoteWork::Partly);
        row(u"Hybrid: three days with us"_s, RemoteWork::Partly);
        row(u"Le poste est hybride."_s, RemoteWork::Partly);
        row(u"This role works on site, Tuesday through Saturday."_s, RemoteWork::No);
        row(u"The post is based entirely on-site."_s, RemoteWork::No);
        row(u"It is an in-person role."_s, RemoteWork::No);
        row(u"Télétravail non autorisé"_s, RemoteWork::No);
        row(u"Homeoffice ist nicht möglich."_s, RemoteWork::No);
        row(u"This role works on site, with two days at home each week."_s, RemoteWork::Partly);
        row(u"The crane works on site."_s, RemoteWork::Unknown);
        row(u"The engine is hybrid."_s, RemoteWork::Unknown);
        row(u"You spend 60% of your time in the field."_s, RemoteWork::Unknown);
        row(u"Visit families at home and write to them within two days."_s, RemoteWork::Unknown);
        row(u"Vier Tage Einarbeitung vor Ort bei Ihnen zu Hause"_s, RemoteWork::Unknown);
        row(u"Passer deux jours par mois sur les quais pour observer"_s, RemoteWork::Unknown);
        row(u"You will manage our remote sensors."_s, RemoteWork::Unknown);
        row(u"Experience with hybrid engines"_s, RemoteWork::Unknown);
    }
    void sentencesSayIt()
    {
        QFETCH(QString, line);
        QTEST(remoteWorkInSentences({line}), "remote");
    }
};

QTEST_APPLESS_MAIN(TestWorkplace)
#include "tst_workplace.moc"

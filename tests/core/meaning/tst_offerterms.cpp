// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meaning/offerterms.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;

namespace {

const QDate day(2026, 11, 23); // a Monday
const Moment now{std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + std::chrono::hours(12)};

/// "pay 62.000 €; deadline 2026-12-04; first day 2027-02-01"
QString inWords(const std::vector<OfferTerm> &terms)
{
    QStringList words;
    for (const OfferTerm &one : terms) {
        switch (one.kind) {
        case OfferTerm::Kind::Pay: words += u"pay "_s + one.pay; break;
        case OfferTerm::Kind::Deadline: words += u"deadline "_s + one.date.toString(Qt::ISODate); break;
        case OfferTerm::Kind::FirstDay: words += u"first day "_s + one.date.toString(Qt::ISODate); break;
        }
    }
    words.sort();
    return words.join(u"; "_s);
}

} // namespace

class TestOfferTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLettersTermsAreFound_data();
    void aLettersTermsAreFound();
    void aTrapIsLeftAlone_data();
    void aTrapIsLeftAlone();
    void whatTheOfferHasIsNotAskedAbout();
    void onlyTheOffersLettersCount();
};

void TestOfferTerms::aLettersTermsAreFound_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &body, const QString &found) {
        QTest::newRow(name) << body << found;
    };
    const QString all = u"deadline 2026-12-04; first day 2027-02-01; pay "_s;
    row("English",
        u"Dear Robin,\n\nwe are delighted to offer you the position of Data Analyst. Your salary will be "
        u"$72,000 a "
        "year, with 25 days of leave. Your first day is 1 February 2027. Please let us know by Friday, 4 "
        "December, "
        "whether you accept this offer.\n\nKind regards\nDana"_s,
        all + u"$72,000 a year"_s);
    row("English, a list",
        u"Dear Robin,\n\nit is our pleasure to offer you the role.\n\nSalary: £48,500 per annum\nStart date: "
        u"1 "
        "February 2027\n\nPlease return the signed contract no later than 4 December 2026.\n\nBest\nDana"_s,
        all + u"£48,500 per annum"_s);
    row("English, valid until",
        u"We offer you the job at an annual salary of 65k EUR. The offer is valid until 4 "
        "December. You would join us on 1 February 2027."_s,
        all + u"65k EUR"_s);
    row("German",
        u"Sehr geehrte Frau Weiß,\n\nwir freuen uns, Ihnen die Stelle anbieten zu können. Ihr Jahresgehalt "
        u"beträgt "
        "62.000 € brutto. Wir möchten Sie gerne zum 1. Februar 2027 einstellen. Bitte geben Sie uns bis zum "
        "4. "
        "Dezember 2026 Bescheid.\n\nMit freundlichen Grüßen\nMarta Klein"_s,
        all + u"62.000 € brutto"_s);
    row("German, a list",
        u"Hallo Robin,\n\nhier unser Angebot:\n\nGehalt: 62.000 Euro brutto im Jahr\nEintrittstermin: "
        u"01.02.2027\n\n"
        "Das Angebot gilt bis zum 04.12.2026.\n\nViele Grüße\nMarta"_s,
        all + u"62.000 Euro brutto im Jahr"_s);
    row("German, by the month",
        u"Ihre Vergütung beträgt 4.200 EUR brutto im Monat. Ihr Arbeitsverhältnis beginnt am 1. Februar "
        u"2027. Wir "
        "bitten um Ihre Rückmeldung bis Freitag, 4. Dezember."_s,
        all + u"4.200 EUR brutto im Monat"_s);
    row("French",
        u"Bonjour Robin,\n\nnous avons le plaisir de vous proposer le poste. Votre rémunération sera de 42 "
        u"000 € "
        "bruts annuels. Votre prise de poste est prévue le 1er février 2027. Merci de nous donner votre "
        "réponse "
        "avant le 4 décembre 2026.\n\nCordialement\nClaire"_s,
        all + u"42 000 € bruts annuels"_s);
    row("French, valid until",
        u"Salaire : 42 000 euros brut par an. Date d’entrée : 1er février 2027. Notre offre est valable "
        u"jusqu’au 4 "
        "décembre."_s,
        all + u"42 000 euros brut par an"_s);
    row("Spanish",
        u"Hola Robin:\n\nnos complace ofrecerle el puesto. Su salario será de 38.000 € brutos anuales. Su "
        "incorporación será el 1 de febrero de 2027. Le rogamos que nos dé una respuesta antes del 4 de "
        "diciembre "
        "de 2026.\n\nUn saludo\nLucía"_s,
        all + u"38.000 € brutos anuales"_s);
    row("Spanish, valid until",
        u"Sueldo: 38.000 euros al año. Fecha de inicio: 1 de febrero de 2027. La oferta es válida hasta el 4 "
        u"de "
        "diciembre de 2026."_s,
        all + u"38.000 euros al año"_s);
    row("a bonus beside it", u"Your base salary is €62,000 gross, plus a bonus of €5,000."_s,
        u"pay €62,000 gross"_s);
    row("a bonus before it", u"Mit einem Bonus von 5.000 € kommt zum Gehalt von 62.000 € etwas dazu."_s,
        u"pay 62.000 €"_s);
    row("by the month as well", u"Your salary is €60,000 a year (€5,000 a month)."_s,
        u"pay €60,000 a year"_s);
    row("in francs, by the month as well",
        u"Ihr Lohn beträgt 91'000 CHF im Jahr, also 7'000 Franken im Monat."_s, u"pay 91'000 CHF im Jahr"_s);
    row("both days in one sentence",
        u"Please return the signed contract by 4 December so that you can start with us on 1 February 2027."_s,
        u"deadline 2026-12-04; first day 2027-02-01"_s);
}

void TestOfferTerms::aLettersTermsAreFound()
{
    QFETCH(const QString, body);
    QFETCH(const QString, found);
    QCOMPARE(inWords(offerTermsIn(body, day, BusinessCalendar())), found);
}

void TestOfferTerms::aTrapIsLeftAlone_data()
{
    QTest::addColumn<QString>("body");
    for (const auto *body :
         {// somebody else's number, or another time's
          u"The average salary in the team is $72,000 a year.", u"Your colleague’s salary is €62,000.",
          u"The salary range for this role is €60,000 to €65,000.", u"Salary: €60,000 - €65,000",
          u"Your current salary of €58,000 is noted.", u"You asked for a salary of €70,000.",
          u"We cannot offer you a salary of €70,000.", u"After probation your salary rises to €65,000.",
          u"Your salary may be up to €70,000.", u"You get a signing bonus of €5,000 on top of your salary.",
          u"We have raised €12,000,000 in funding.", u"Relocation is paid up to €3,000.",
          u"Ihr Gehaltswunsch von 70.000 € ist uns zu hoch.", u"Das Durchschnittsgehalt liegt bei 58.000 €.",
          u"Ihr bisheriges Gehalt von 58.000 €.", u"Nach der Probezeit steigt Ihr Gehalt auf 65.000 €.",
          u"Das Gehalt liegt zwischen 60.000 € und 65.000 €.",
          u"Ein Gehalt von 70.000 € können wir leider nicht zahlen.",
          u"Zum Gehalt kommt ein Bonus von 5.000 €.", u"Votre salaire actuel est de 40 000 €.",
          u"Vos prétentions de 50 000 € de salaire.", u"La fourchette de salaire est de 40 000 € à 45 000 €.",
          u"Su salario actual es de 35.000 €.", u"La banda de salario es de 35.000 € a 40.000 €.",
          u"Your employee number is 62000.",
          // days that are no deadline
          u"We will let you know by 4 December.", u"You will receive the signed contract by 4 December.",
          u"Please send us your certificates by 4 December.",
          u"Please let us know by 4 December which date for the call suits you.",
          u"The posting closes on 4 December.", u"You need not reply by 4 December.",
          u"Wir melden uns bis zum 4. Dezember bei Ihnen.",
          u"Den unterschriebenen Vertrag senden wir Ihnen bis zum 4. Dezember zu.",
          u"Bitte senden Sie uns Ihre Zeugnisse bis zum 4. Dezember.",
          u"Bitte geben Sie uns bis zum 4. Dezember Bescheid, welcher Gesprächstermin Ihnen passt.",
          u"Die Bewerbungsfrist endet am 4. Dezember.", u"Nous vous répondrons avant le 4 décembre.",
          u"Merci de nous faire parvenir vos diplômes avant le 4 décembre.",
          u"Le responderemos antes del 4 de diciembre.",
          u"Envíenos su documentación antes del 4 de diciembre.", u"Please let us know by 4 or 5 December.",
          u"Please let us know soon.",
          // days on which something else begins
          u"The project starts on 1 February 2027.", u"Your colleague will start on 1 February 2027.",
          u"Could you start with us on 1 February 2027?",
          u"The training begins on 1 February 2027, and you join us there.",
          u"Das Projekt beginnt am 1. Februar 2027.", u"Die Einarbeitung beginnt am 1. Februar 2027.",
          u"Könnten Sie am 1. Februar 2027 anfangen?",
          u"Ihre Vorgängerin hat am 1. Februar 2027 ihren ersten Tag woanders.",
          u"Le projet commence le 1er février 2027.", u"Pourriez-vous commencer le 1er février 2027 ?",
          u"El proyecto empieza el 1 de febrero de 2027.", u"¿Podría empezar el 1 de febrero de 2027?",
          u"Wann könnten Sie frühestens anfangen?",
          // what was quoted
          u"Thank you.\n\n> My salary is €58,000, and I can start on 1 February 2027."})
        QTest::newRow(qPrintable(QString::fromUtf16(body))) << QString::fromUtf16(body);
}

void TestOfferTerms::aTrapIsLeftAlone()
{
    QFETCH(const QString, body);
    QCOMPARE(inWords(offerTermsIn(body, day, BusinessCalendar())), QString());
}

namespace {

Application offered()
{
    Application application;
    application.id.text = u"a"_s;
    Message letter;
    letter.id.text = u"m1"_s;
    letter.direction = Direction::In;
    letter.at = now - std::chrono::hours(24);
    letter.body =
        u"We are delighted to offer you the position. Your salary is €62,000 a year. Your first day is 1 "
        "February 2027. Please let us know by 4 December whether you accept this offer."_s;
    application.messages.push_back(letter);
    return application;
}

QString termsOf(const Application &application)
{
    std::vector<OfferTerm> terms;
    for (const StandingTerm &one : standingTerms(application, Person(), now))
        terms.push_back(one.term);
    return inWords(terms);
}

} // namespace

void TestOfferTerms::whatTheOfferHasIsNotAskedAbout()
{
    Application application = offered();
    QCOMPARE(termsOf(application), u"deadline 2026-12-04; first day 2027-02-01; pay €62,000 a year"_s);
    application.offer.deadline = QDate(2026, 12, 7);
    application.offer.pay = u"62,000"_s;
    QCOMPARE(termsOf(application), u"first day 2027-02-01"_s);
}

void TestOfferTerms::onlyTheOffersLettersCount()
{
    Application application = offered();
    application.messages.front().direction = Direction::Out;
    QCOMPARE(termsOf(application), QString());
    application = offered();
    application.messages.front().body =
        u"Your first day in the job market is hard. Salary: €62,000 a year."_s;
    QCOMPARE(termsOf(application), QString()); // nothing offered
    // A contract that comes behind the offer names what the offer left out.
    application.offer.receivedAt = application.messages.front().at - std::chrono::hours(24);
    QVERIFY(termsOf(application).contains(u"pay €62,000 a year"_s));
    // What the latest letter says counts.
    Message later = application.messages.front();
    later.id.text = u"m2"_s;
    later.at = now - std::chrono::hours(1);
    later.body = u"We have raised it: your salary is €64,000 a year."_s;
    application.messages.push_back(later);
    QVERIFY(termsOf(application).contains(u"pay €64,000 a year"_s));
}

QTEST_GUILESS_MAIN(TestOfferTerms)
#include "tst_offerterms.moc"

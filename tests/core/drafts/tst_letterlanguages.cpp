// SPDX-License-Identifier: GPL-3.0-or-later
// The checks read a letter in the language in which it is written, whatever the program speaks.
#include "core/drafts/checker.h"
#include "core/drafts/language/letterwords.h"
#include "core/drafts/likeness.h"
#include "core/drafts/textwords.h"
#include "tests/core/drafts/sample.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString german =
    u"Sehr geehrte Frau Whitfield,\n\nvielen Dank für das Gespräch heute. Mir ist in Erinnerung geblieben, "
    u"wie Sie "
    "das Dashboard gezeigt haben, und ich habe denselben Schnitt am Abend mit meinen eigenen Daten "
    "ausprobiert.\n\n"
    "Die Stelle interessiert mich sehr, und ich würde fünf Jahre Erfahrung mit solchen Modellen einbringen. "
    "Den "
    "4. Dezember habe ich mir für Ihre Entscheidung notiert.\n\nMit freundlichen Grüßen\nRobin Vale\n"_s;
const QString english =
    u"Dear Dana,\n\nThank you for our conversation today. I keep thinking of the dashboard "
    u"that you showed, and I tried it out.\n\nI would love to join your team.\n\n"
    "Best regards,\nRobin Vale\n"_s;
const QString germanToDu = u"Liebe Dana,\n\ndanke dir für das Gespräch heute. Deine Geschichte von der "
                           u"ersten Woche im Team geht mir nicht aus "
                           "dem Kopf, und ich habe am Abend gleich ausprobiert, was du mir gezeigt "
                           "hast.\n\nIch würde sehr gern bei euch "
                           "arbeiten, und beitragen kann ich, was ich in fünf Jahren gelernt habe. Bis "
                           "Freitag höre ich von dir, so habe ich es "
                           "mir aufgeschrieben. Der 4. Dezember passt gut.\n\nViele Grüße\nRobin\n"_s;
const QString french = u"Bonjour Madame Whitfield,\n\nMerci pour notre entretien d’aujourd’hui. Je repense à "
                       u"ce que vous avez montré sur le "
                       "tableau de bord, et j’ai essayé le même découpage le soir même sur mes propres "
                       "données.\n\nLe poste m’intéresse "
                       "toujours beaucoup et j’apporterais cinq ans d’expérience de ces modèles. J’ai noté "
                       "le 4 décembre pour votre "
                       "décision.\n\nBien cordialement,\nRobin Vale\n"_s;
const QString spanish = u"Estimada señora Whitfield:\n\nMuchas gracias por la conversación de hoy. Sigo "
                        u"pensando en lo que usted mostró del "
                        "panel, y esa misma noche probé el mismo corte con mis propios datos, con un "
                        "resultado que me gustaría contarle.\n\n"
                        "El puesto me interesa mucho y aportaría cinco años de experiencia con estos "
                        "modelos. He anotado el 4 de diciembre "
                        "para su decisión.\n\nUn cordial saludo,\nRobin Vale\n"_s;

Search search()
{
    Search all = sample::plain();
    Application northwind = sample::northwind(all);
    northwind.promisedDecision = QDate(2026, 12, 4);
    all.applications.put(northwind);
    return all;
}

std::vector<Finding> findingsIn(const QString &body, const Search &all)
{
    Draft draft;
    draft.id = DraftId{u"d"_s};
    draft.about = Rule::ThankYou;
    draft.interview = InterviewId{u"i1"_s};
    draft.contact = ContactId{u"dana"_s};
    draft.subject = u"Northwind"_s;
    draft.body = body;
    draft.updatedAt = sample::now();
    return check(draft, all, sample::northwind(all), {});
}

QStringList checksOf(const QString &body, const Search &all = search())
{
    QStringList found;
    for (const Finding &finding : findingsIn(body, all))
        found += toText(finding.check);
    found.removeDuplicates();
    return found;
}

QString saidOf(const QString &body, const Search &all)
{
    QString said;
    for (const Finding &finding : findingsIn(body, all))
        said += finding.message + u'\n';
    return said;
}

} // namespace

class TestLetterLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLanguageIsToldByItsSmallWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QLocale::Language>("language");
        QTest::newRow("German") << german << QLocale::German;
        QTest::newRow("German, du") << germanToDu << QLocale::German;
        QTest::newRow("French") << french << QLocale::French;
        QTest::newRow("Spanish") << spanish << QLocale::Spanish;
        QTest::newRow("English") << u"Dear Dana, thank you for the talk today."_s << QLocale::English;
        QTest::newRow("nothing") << QString() << QLocale::English;
        QTest::newRow("a name alone") << u"Liebe Dana,"_s << QLocale::English;
        QTest::newRow("English with a quote") << u"Dear Dana, you told me that in Berlin they say \"das ist "
                                                 u"nicht mein Bier\", and I thought of it on the "
                                                 "way home. Thank you for the talk and for your time."_s
                                              << QLocale::English;
    }

    void aLanguageIsToldByItsSmallWords()
    {
        QFETCH(const QString, text);
        QFETCH(const QLocale::Language, language);
        QCOMPARE(wordsOfLetter(wordsOf(text)).language, language);
    }

    void aGoodLetterHasNoFinding_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("German") << german;
        QTest::newRow("German, du") << germanToDu;
        QTest::newRow("French") << french;
        QTest::newRow("Spanish") << spanish;
    }

    void aGoodLetterHasNoFinding()
    {
        QFETCH(const QString, body);
        QCOMPARE(checksOf(body), QStringList());
    }

    void whatIsMissingIsFound_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("instead");
        QTest::addColumn<QString>("check");
        const auto row = [](const QString &body, const QString &without, const QString &check,
                            const QString &instead = {}) {
            QTest::newRow(qPrintable(check + u": "_s + without)) << body << without << instead << check;
        };
        row(german, u"Die Stelle interessiert mich sehr, und ich"_s, u"interest"_s, u"Ich"_s);
        row(german, u"fünf Jahre Erfahrung mit solchen Modellen einbringen"_s, u"contribution"_s,
            u"das mögen"_s);
        row(german, u"wie Sie das Dashboard gezeigt haben"_s, u"nothing-personal"_s, u"wie schön es war"_s);
        row(german, u"4. Dezember"_s, u"decision-date"_s, u"Tag"_s);
        row(german, u"heute"_s, u"relative-day"_s, u"gestern"_s);
        row(german, u"sehr, und"_s, u"shouting"_s, u"SEHR, und"_s);
        row(german, u"vielen Dank für das Gespräch heute"_s, u"no-thanks"_s, u"das Gespräch heute war gut"_s);
        row(german, u"Frau Whitfield"_s, u"greeting"_s, u"Frau Raman"_s);
        row(germanToDu, u"Ich würde sehr gern bei euch arbeiten, und beitragen"_s, u"interest"_s,
            u"Beitragen"_s);
        row(french, u"Le poste m’intéresse toujours beaucoup et j’apporterais"_s, u"interest"_s,
            u"J’apporterais"_s);
        row(french, u"j’apporterais cinq ans d’expérience de ces modèles"_s, u"contribution"_s,
            u"je suis prêt"_s);
        row(french, u"ce que vous avez montré sur le tableau de bord"_s, u"nothing-personal"_s, u"cela"_s);
        row(french, u"le 4 décembre"_s, u"decision-date"_s, u"le jour"_s);
        row(french, u"d’aujourd’hui"_s, u"relative-day"_s, u"d’hier"_s);
        row(spanish, u"El puesto me interesa mucho y aportaría"_s, u"interest"_s, u"Aportaría"_s);
        row(spanish, u"aportaría cinco años de experiencia con estos modelos"_s, u"contribution"_s,
            u"es el mío"_s);
        row(spanish, u"lo que usted mostró del panel"_s, u"nothing-personal"_s, u"ello"_s);
        row(spanish, u"el 4 de diciembre"_s, u"decision-date"_s, u"el día"_s);
        row(spanish, u"hoy"_s, u"relative-day"_s, u"ayer"_s);
    }

    void whatIsMissingIsFound()
    {
        QFETCH(const QString, without);
        QFETCH(const QString, instead);
        QFETCH(const QString, check);
        QFETCH(QString, body);
        QVERIFY(body.contains(without));
        body.replace(without, instead);
        QVERIFY2(checksOf(body).contains(check), qPrintable(checksOf(body).join(u' ')));
    }

    void aWeekdayThatIsNoneOfItsDateIsFound_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("wrong");
        const auto row = [](const QString &body, const char *date, bool wrong) {
            QTest::newRow(date) << body << QString::fromUtf8(date) << wrong;
        };
        // The 9th of December 2026 is a Wednesday.
        row(german, "Montag, den 9. Dezember", true);
        row(german, "Mittwoch, den 9. Dezember", false);
        row(german, "Montag, 9.12.2026", true);
        row(german, "Mittwoch, den 09.12.", false);
        row(german, "Mo, 9. Dez.", true);
        row(german, "Montag, den 9. Mai", false); // of which year is not sure
        row(german, "Montag 10 Dezember Leute", true);
        row(german, "Montag. 9 Dezember", false); // two sentences
        row(french, "lundi 9 décembre", true);
        row(french, "mercredi 9 décembre 2026", false);
        row(french, "lundi 1er décembre", true);
        row(spanish, "lunes, 9 de diciembre", true);
        row(spanish, "miércoles 9 de diciembre de 2026", false);
        row(spanish, "lunes 9/12", true);
        row(english, "Monday, December 9", true);
        row(english, "Wednesday, December 9th, 2026", false);
        row(english, "Monday the 9th of December", true);
        row(english, "Monday 9/12", false); // in September, or in December
    }

    void aWeekdayThatIsNoneOfItsDateIsFound()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, date);
        QFETCH(const bool, wrong);
        QVERIFY(!checksOf(body).contains(u"wrong-weekday"_s));
        QString dated = body;
        dated.insert(dated.lastIndexOf(u"\n\n"_s), u"\n\n"_s + date + u"\n"_s);
        QCOMPARE(checksOf(dated).contains(u"wrong-weekday"_s), wrong);
    }

    void aLetterThatSpeaksOfAnAttachmentIsFound_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("attached");
        const auto row = [](const QString &body, const char *sentence, bool attached) {
            QTest::newRow(sentence) << body << QString::fromUtf8(sentence) << attached;
        };
        row(german, "Anbei finden Sie meinen Lebenslauf.", true);
        row(german, "Meine Zeugnisse habe ich angehängt.", true);
        row(german, "Im Anhang ist das Beispiel.", true);
        row(german, "Nebenbei finde ich das schön.", false);
        row(french, "Vous trouverez ci-joint mon CV.", true);
        row(french, "Je joins mon CV.", true);
        row(spanish, "Le adjunto mi currículum.", true);
        row(spanish, "Adjunto mi currículum.", true);
        row(spanish, "Trabajé como director adjunto.", false);
        row(english, "I have attached my résumé.", true);
        row(english, "Please find attached the sample.", true);
        row(english, "I grew attached to the team.", false);
    }

    void aLetterThatSpeaksOfAnAttachmentIsFound()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, sentence);
        QFETCH(const bool, attached);
        QVERIFY(!checksOf(body).contains(u"attachment"_s));
        QString longer = body;
        longer.insert(longer.lastIndexOf(u"\n\n"_s), u"\n\n"_s + sentence);
        QCOMPARE(checksOf(longer).contains(u"attachment"_s), attached);
    }

    void politenessMakesNoTwoLettersAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("alike");
        const auto both = [](const char *name, const QString &letter, const QString &other) {
            QTest::addRow("%s", name) << letter << other << false;
            QString copied = letter;
            copied.replace(u"Whitfield"_s, u"Raman"_s);
            QTest::addRow("%s, a copy", name) << letter << copied << true;
        };
        both("German", german,
             u"Sehr geehrte Frau Raman,\n\nvielen Dank für das Gespräch heute. Besonders in Erinnerung ist "
             u"mir, wie Sie "
             "von den Nachtdiensten ohne Helden erzählt haben; so etwas habe ich bei meinem letzten "
             "Arbeitgeber "
             "vermisst.\n\nDie Stelle interessiert mich sehr, und ich würde meine Erfahrung aus zwei "
             "Krankenhäusern "
             "einbringen.\n\nMit freundlichen Grüßen\nRobin Vale\n"_s);
        both("French", french,
             u"Bonjour Madame Raman,\n\nMerci pour notre entretien d’aujourd’hui. Ce que vous avez raconté "
             u"des gardes "
             "de nuit sans héros m’a manqué chez mon dernier employeur.\n\nLe poste m’intéresse toujours "
             "beaucoup, et "
             "j’apporterais ce que deux hôpitaux m’ont appris.\n\nBien cordialement,\nRobin Vale\n"_s);
        both("Spanish", spanish,
             u"Estimada señora Raman:\n\nMuchas gracias por la conversación de hoy. Lo que usted contó de "
             u"las guardias "
             "nocturnas sin héroes lo eché de menos en mi última empresa.\n\nEl puesto me interesa mucho y "
             "aportaría lo "
             "aprendido en dos hospitales.\n\nUn cordial saludo,\nRobin Vale\n"_s);
    }

    void politenessMakesNoTwoLettersAlike()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const bool, alike);
        const Search all = search();
        const Likeness likeness = likenessOf(one, other, maskFor(all, sample::northwind(all)));
        QVERIFY2(likeness.alike == alike, qPrintable(QString::number(likeness.score)));
        if (!alike)
            QVERIFY2(likeness.score < 0.35, qPrintable(QString::number(likeness.score)));
    }

    void aComplaintIsNoMomentToThankFor_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<bool>("isComplaint");
        const QString english = u"Dear Dana,\n\nthank you for the time that you took with me today.\n"_s;
        const auto row = [](const char *language, const QString &letter, const QStringList &moments,
                            bool isComplaint) {
            for (const QString &moment : moments)
                QTest::addRow("%s: %s", language, qPrintable(moment)) << letter << moment << isComplaint;
        };
        row("en", english,
            {u"was rude to the intern"_s, u"forgot my name twice"_s, u"He complained about the tools"_s,
             u"came late and yawned"_s, u"arrogant, talked down to me"_s},
            true);
        row("en", english,
            {u"showed me the churn dashboard"_s, u"told me why customers complained in spring"_s,
             u"never rude, even under pressure"_s, u"explained how late trains are counted"_s,
             u"said that the first year was hard"_s, u"apologised for being late, kindly"_s},
            false);
        row("de", german,
            {u"kam zu spät und war genervt"_s, u"war unfreundlich"_s, u"beschwerte sich über das Team"_s,
             u"hatte meinen Lebenslauf nicht gelesen"_s, u"gähnte die ganze Zeit"_s},
            true);
        row("de", german,
            {u"zeigte mir das Dashboard"_s, u"war nie genervt"_s, u"wirkte überhaupt nicht gelangweilt"_s,
             u"erklärte, warum das Projekt zu spät fertig wurde"_s, u"erzählte von der ersten Woche"_s},
            false);
        row("fr", french,
            {u"est arrivé en retard"_s, u"s’est plaint de ses collègues"_s, u"m’a coupé la parole"_s,
             u"était arrogant"_s},
            true);
        row("fr", french,
            {u"m’a montré le tableau de bord"_s, u"a expliqué pourquoi le projet est en retard"_s,
             u"n’était pas du tout arrogante"_s, u"a raconté ses débuts"_s},
            false);
        row("es", spanish,
            {u"llegó tarde"_s, u"se quejó del equipo"_s, u"parecía aburrido"_s, u"me interrumpía siempre"_s},
            true);
        row("es", spanish,
            {u"me enseñó el panel"_s, u"explicó por qué el proyecto va con retraso"_s,
             u"nunca se quejó de nada"_s, u"habló de sus primeros meses"_s},
            false);
    }
    void aComplaintIsNoMomentToThankFor()
    {
        QFETCH(QString, letter);
        QFETCH(QString, moment);
        QFETCH(bool, isComplaint);
        Search all = search();
        Application northwind = sample::northwind(all);
        northwind.interviews.front().interviewers.front().moment = moment;
        all.applications.put(northwind);
        const QString with = letter + u"\n„"_s + moment + u"“\n"_s;
        QCOMPARE(checksOf(with, all).contains(u"tactless"_s), isComplaint);
        // Left out of the letter, it may stand in the debrief; nobody is asked to put it in.
        QVERIFY(!checksOf(letter, all).contains(u"tactless"_s));
        if (isComplaint && letter.startsWith(u"Dear Dana"))
            QVERIFY(saidOf(letter, all).contains(u"not something to thank them for"_s));
    }

    void whatWasNotedIsFoundInOtherForms()
    {
        Search all = search();
        Application northwind = sample::northwind(all);
        Interviewer &dana = northwind.interviews.front().interviewers.front();
        dana.openQuestion = u"Wie würden Sie die Stichproben ziehen?"_s;
        dana.awkward = u"kam zu spät"_s;
        all.applications.put(northwind);
        QStringList found = checksOf(german, all);
        QVERIFY(found.contains(u"open-question"_s) && found.contains(u"awkward-moment"_s));

        QString answered = german;
        answered.replace(
            u"Den 4. Dezember"_s,
            u"Die Stichprobe würde ich nach Regionen ziehen. Dass ich zu spät kam, tut mir leid. Den "
            "4. Dezember"_s);
        found = checksOf(answered, all);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    }
};

QTEST_APPLESS_MAIN(TestLetterLanguages)
#include "tst_letterlanguages.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/headings.h"

#include "core/domain/defaultstages.h"
#include "core/exchange/table/jobtitle.h"
#include "core/exchange/table/stagewords.h"

#include <QTest>

using namespace afterword;
using namespace Qt::Literals::StringLiterals;

/// The words of other tables: headings, stages, and company and role in one.
class TestHeadings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeadingMeansAColumn_data();
    void aHeadingMeansAColumn();
    void whatIsWrittenIsKnown();
    void aWordMeansAStage_data();
    void aWordMeansAStage();
    void theBoardsOwnWordsComeFirst();
    void anEndIsNeverGuessed();
    void aCellHoldsCompanyAndRole_data();
    void aCellHoldsCompanyAndRole();
};

void TestHeadings::aHeadingMeansAColumn_data()
{
    QTest::addColumn<ApplicationColumn>("column");
    using Column = ApplicationColumn;
    const auto mean = [](Column column, std::initializer_list<const char *> headings) {
        for (const char *heading : headings)
            QTest::newRow(heading) << column;
    };
    mean(Column::Company, {"Company", "COMPANY_NAME", "companyName", "Employer *", "Unternehmen", "Société",
                           "Empresa", "Azienda", "Name of company", "会社名", "Cégnév", "Εταιρεία",
                           "Poslodavac", "Company, Location", "Company (city)", "Employer / Town",
                           "Company & Location", "Entreprise, ville", "Empresa - Ciudad"});
    mean(Column::Role, {"Job Title", "jobTitle", "Position", "Role / Position", "Stelle", "Intitulé du poste",
                        "Puesto", "Cargo", "Functie", "Type of work", "Munkakör", "Radno mjesto"});
    mean(Column::Stage, {"Status", "Application Status", "List", "Statut", "Estado", "Stato", "Current stage",
                         "Result", "Outcome", "How far", "Állapot"});
    mean(Column::Applied, {"Date Applied", "Applied?", "Applied On", "Date of Application", "Bewerbungsdatum",
                           "Beworben am", "Date de candidature", "dateApplied", "Application sent on",
                           "When applied", "Date of contact", "Ansøgt", "Søkt", "Data aplicării"});
    mean(Column::Added, {"Date Saved", "Created At", "createdAt", "Date Added"});
    mean(Column::Url, {"URL", "Job Posting URL", "Link to job", "Link (posting)", "Lien", "Job post link"});
    mean(Column::Location, {"Location", "City", "Office Location", "Ort", "Ubicación", "Lieu", "By",
                            "Paikkakunta", "Oraș", "Company location", "Company City", "Location, Company"});
    mean(Column::Salary,
         {"Salary (USD)", "Pay Range", "Gehalt", "Salaire", "Salary min", "Fizetés", "Μισθός"});
    mean(Column::SalaryTo, {"Max. Salary", "salary_max", "Salary up to"});
    mean(Column::Remarks, {"Notes", "My Notes:", "Kommentare", "Bemerkungen", "Additional comments"});
    mean(Column::Posting, {"Job Description", "Description", "Stellenbeschreibung"});
    mean(Column::Tags, {"Tags", "Labels"});
    mean(Column::ContactName,
         {"Contact", "Contact Name", "Hiring Manager", "Ansprechpartner", "Contacto", "Person contacted"});
    mean(Column::ContactEmail, {"Contact Email", "E-Mail", "Hiring manager's email", "Courriel"});
    mean(Column::ContactPhone, {"Phone", "Contact Phone Number", "Telefon"});
    mean(Column::RecruiterName, {"Recruiter", "Recruiter name"});
    mean(Column::Job, {"Card Name"});
    mean(Column::Name, {"Name"});
    mean(Column::Archived, {"Archived"});
    mean(Column::Ended, {"Date of rejection", "Response date", "Closed on", "Abgesagt am", "Antwort am"});
    mean(Column::LeftOut, {"Card ID", "Company Logo"});
    // As people write them by hand.
    mean(Column::Company,
         {"Firma / Ort", "Business name", "Structure", "Établissement", "Empresa y ciudad", "Ente"});
    mean(Column::Role, {"Post applied for", "Beworben für", "Intitulé de l'offre", "Métier", "Emploi",
                        "Naam functie", "Posizione lavorativa"});
    mean(Column::Stage, {"Where am I at?", "What happened", "Stand der Bewerbung", "Wie ist der Stand?",
                         "État de la candidature", "Où en est-on ?", "Fase del proceso"});
    mean(Column::Applied, {"Bewerbung abgeschickt", "CV envoyé le", "Solicitud enviada"});
    mean(Column::Location, {"Town", "Region", "Place of work", "Zona", "Sede di lavoro", "Regio"});
    mean(Column::Salary, {"Hourly rate", "Jahresgehalt", "Taux horaire"});
    mean(Column::ContactPhone, {"Contact no.", "Tel.-Nr.", "Tfno."});
    // What looks like one of them and is another thing.
    mean(Column::Labelled,
         {"Company Website", "Company Size", "LinkedIn profile link", "Interview Date", "Job Type",
          "Follow-up date", "Offer deadline", "Phone screen date", "Last contact", "Stars", "Resume link",
          "Prochaine étape", "Next stage", "Source", "", "?"});
}

void TestHeadings::aHeadingMeansAColumn()
{
    QTEST(meaningOf(QString::fromUtf8(QTest::currentDataTag())).column, "column");
}

void TestHeadings::whatIsWrittenIsKnown()
{
    for (const ApplicationColumn column : writtenApplicationColumns) {
        QCOMPARE(meaningOf(headingOf(column)).column, column);
        QVERIFY(meaningOf(headingOf(column)).exact);
    }
}

void TestHeadings::aWordMeansAStage_data()
{
    QTest::addColumn<QString>("stage"); // empty: none
    const auto mean = [](const QString &stage, std::initializer_list<const char *> words) {
        for (const char *word : words)
            QTest::newRow(word) << stage;
    };
    mean(u"saved"_s, {"Wishlist", "Bookmarked", "To apply", "Not applied yet", "Gemerkt", "Nog versturen",
                      "Still to send", "Noch abschicken"});
    mean(u"applied"_s, {"Applied", "APPLICATION SUBMITTED", "Beworben", "Candidature envoyée", "✅ Applied",
                        "application_sent"});
    mean(u"screening"_s,
         {"Phone Interview", "Recruiter screen", "Online Assessment", "Phone screen (30 min)"});
    mean(u"interviewing"_s, {"Technical Interview", "Onsite", "2nd round", "Vorstellungsgespräch",
                             "Entretien", "面接", "Interjú", "Συνέντευξη", "Razgovor"});
    mean(u"waiting"_s, {"On Hold", "Under Review", "Awaiting response", "Pending", "En attente"});
    mean(u"offer"_s, {"Offer Received", "Offered", "Angebot", "Zusage"});
    mean(u"accepted"_s, {"Accepted", "Hired!", "Zusage angenommen"});
    mean(u"closed"_s, {"Ghosted", "Not Selected", "No response", "Rejected", "Rejected after phone screen",
                       "Absage", "Refusé", "Offer declined", "Withdrawn", "Position filled", "Elutasítva",
                       "Respins", "Odbijeno", "Descartada", "Candidatura respinta"});
    // What people write who keep a table by hand.
    mean(u"saved"_s, {"Will apply this weekend", "Draft ready", "Anschreiben fehlt noch", "À candidater",
                      "Lettre à écrire", "Sin enviar", "Da candidarmi", "Brief schrijven"});
    mean(u"applied"_s, {"Letter sent", "Bewerbung raus", "Unterlagen geschickt", "Relance faite",
                        "Confirmation email", "Sent to recruiter", "Nachgehakt am 3.12."});
    mean(u"screening"_s, {"Recruiter call scheduled", "HR call Tue", "Online test", "Pré-sélection",
                          "Test en ligne", "Llamada"});
    mean(u"interviewing"_s, {"Trial shift", "Meeting with manager", "Termin 12.12. 10 Uhr", "Citado",
                             "Journée d'essai", "Interview confirmation"});
    mean(u"waiting"_s, {"No news", "Zwischenbescheid", "Pas de nouvelles pour l'instant", "À l'étude",
                        "En estudio", "Sin noticias de momento", "Decision next week"});
    mean(u"offer"_s,
         {"Vertragsangebot", "Promesse d'embauche", "Me han hecho una oferta", "Proposta di assunzione"});
    mean(u"accepted"_s, {"Habe zugesagt", "J'ai le poste", "Me han cogido", "Pris"});
    mean(u"closed"_s, {"Not shortlisted", "Didn't make it", "Role cancelled", "Never replied",
                       "Went with another candidate", "Nie was gehört", "Sans suite", "No me han cogido",
                       "Vacante cubierta", "Proceso cerrado", "Afwijzing"});
    mean(QString(), {"Terminé", "Terminado", "Période d'essai", "Sentence"});
    // A no turns what stands behind it.
    mean(u"closed"_s, {"Not hired", "Didn't get an offer", "No offer", "Nicht eingestellt", "Kein Angebot",
                       "Keine Einladung", "Pas d'offre", "Pas embauchée", "No contratado", "Non assunto",
                       "Not invited to interview", "I was not hired"});
    mean(u"waiting"_s,
         {"No offer yet", "Noch nicht eingeladen", "Noch kein Angebot", "Pas encore d'entretien",
          "No interview yet", "Haven't heard back", "Todavía sin entrevista"});
    mean(u"saved"_s, {"Not submitted", "Nicht abgeschickt", "Pas envoyée", "No enviado"});
    mean(u"applied"_s, {"Applied, no interview", "Nicht angesehen"});
    mean(QString(), {"Zzyzx", "?", "see notes about the long call we had with them", "No interview"});
}

void TestHeadings::aWordMeansAStage()
{
    Search search;
    search.stages = defaultStages();
    const auto stage = stageNamed(QString::fromUtf8(QTest::currentDataTag()), search);
    QTEST(stage ? stage->text : QString(), "stage");
}

void TestHeadings::theBoardsOwnWordsComeFirst()
{
    Search search;
    search.stages = defaultStages();
    search.stages.put({{u"mine"_s}, u"Ghosted"_s, StageKind::Waiting, {}, false});
    QCOMPARE(stageNamed(u"ghosted"_s, search)->text, u"mine"_s);
}

void TestHeadings::anEndIsNeverGuessed()
{
    Search search;
    search.stages.put({{u"ideas"_s}, u"Ideas"_s, StageKind::Saved, {}, false});
    search.stages.put({{u"out"_s}, u"Out"_s, StageKind::Applied, {}, false});
    QCOMPARE(stageNamed(u"Phone screen"_s, search)->text, u"out"_s);
    QVERIFY(!stageNamed(u"Rejected"_s, search));
    QVERIFY(!stageNamed(u"Offer"_s, search));
}

void TestHeadings::aCellHoldsCompanyAndRole_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("role");
    QTest::newRow("Northwind - Data Analyst") << u"Northwind"_s << u"Data Analyst"_s;
    QTest::newRow("Data Analyst - Northwind") << u"Northwind"_s << u"Data Analyst"_s;
    QTest::newRow("Data Analyst at Northwind") << u"Northwind"_s << u"Data Analyst"_s;
    QTest::newRow("Data Analyst @ Northwind") << u"Northwind"_s << u"Data Analyst"_s;
    QTest::newRow("Northwind: Analyst, senior") << u"Northwind"_s << u"Analyst, senior"_s;
    QTest::newRow("Blue-Harbor") << u"Blue-Harbor"_s << QString();
    QTest::newRow("") << QString() << QString();
}

void TestHeadings::aCellHoldsCompanyAndRole()
{
    const JobTitle title = jobTitleIn(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(title.company, "company");
    QTEST(title.role, "role");
}

QTEST_APPLESS_MAIN(TestHeadings)
#include "tst_headings.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/headings.h"

#include "core/exchange/table/foldedwords.h"
#include "core/exchange/table/words/headingstems.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

using Column = ApplicationColumn;

/// Whole headings, folded, separated by commas; behind a semicolon those in other languages than English.
struct Known {
    Column column;
    const char *headings;
};

constexpr Known knownHeadings[] = {
    {Column::Company,
     "where i applied, where applied, applied to, wo beworben, ou j ai postule, donde aplique, hvor sokt, "
     "dove ho inviato, onde me candidatei, company, company name, employer, employer name, organization, "
     "organisation, organization name, hiring company, firm, business, business name, companies, "
     "employer and location, employer and town, company and location, company and town, company and city; "
     "firma ort, firma und ort, unternehmen ort, arbeitgeber ort, arbeitgeber und ort, betrieb ort, "
     "einrichtung, trager, entreprise ville, entreprise et ville, structure, etablissement, "
     "empresa ciudad, empresa y ciudad, empresa y lugar, azienda citta, azienda e citta, ente, "
     "ragione sociale, bedrijf plaats, bedrijf en plaats, dienstgeber, arbeitsstelle, boite, entidade, "
     "entidad, firma, firmenname, unternehmen, arbeitgeber, betrieb, entreprise, societe, employeur, "
     "nom de l entreprise, empresa, compania, nombre de la empresa, empleador, empregador, azienda, "
     "societa, datore di lavoro, bedrijf, werkgever, foretag, arbetsgivare, firma navn, virksomhed, "
     "arbejdsgiver, bedrift, arbeidsgiver, yritys, tyonantaja, pracodawca, spolecnost, zamestnavatel, "
     "sirket, компания, работодатель, компанія, 会社, 会社名, 企業名, 公司, 公司名称, 회사, 회사명, ceg, "
     "cegnev, munkaltato, "
     "vallalat, companie, angajator, εταιρεια, εργοδοτης, tvrtka, poduzece, kompanija, poslodavac, "
     "ettevote, uznemums, imone, empresa empleadora, zamestnavatel nazov, fyrirtaeki, חברה, الشركة, "
     "công ty"},
    {Column::Role,
     "what for, what as, what i applied for, what i applied as, als was, was fur eine stelle, comme quoi, "
     "de que, como que, come cosa, als wat, som hva, som hvad, som vad, type of work, "
     "type of work sought, kind of work, kind of work sought, work sought, type of job, type of position, "
     "occupation, role, role title, role name, position, position title, position name, job title, "
     "job position, job role, post applied for, job applied for, vacancy applied for, jobtitle, "
     "title of job, title, opening, vacancy, designation, positions; titel, titolo, titulo, beworben fur, "
     "bewerbung fur, intitule, intitule de l offre, titre, titre de l offre, metier, emploi, emploi vise, "
     "posizione lavorativa, profilo professionale, profilo ricercato, functie rol, naam functie, stelle, "
     "beworben als, stelle als, oferta, offre, stellenbezeichnung, stellentitel, berufsbezeichnung, "
     "tatigkeit, gesuchte tatigkeit, beruf, gesuchter beruf, jobtitel, rolle, funktion, poste, "
     "intitule du poste, fonction, titre du poste, puesto, cargo, vacante, titulo del puesto, vaga, "
     "funcao, titulo da vaga, ruolo, posizione, mansione, functie, functietitel, vacature, roll, tjanst, "
     "befattning, stilling, tehtava, stanowisko, pozice, pozisyon, должность, вакансия, позиция, посада, "
     "職種, 役職, 职位, 岗位, 직무, 포지션, munkakor, pozicio, beosztas, allas, post, pozitie, functie "
     "vizata, θεση, "
     "ρολος, radno mjesto, radno mesto, pozicija, tyotehtava, carrec, starf, amet, amats, pareigos, "
     "תפקיד, الوظيفة, vị trí"},
    {Column::Job,
     "content, card, card title, card name, task name, job application, job opportunity, application, "
     "opportunity, item, task, summary, job name, job offer"},
    {Column::Name,
     "name, job, jobs; bewerbung, candidature, candidatura, nom, nombre, nome, naam, navn, namn, nazwa"},
    {Column::Stage,
     "where am i at, where i am at, what happened, what happened next, where it s at, where its at, "
     "where it is at, result, results, outcome, final outcome, final result, bucket, bucket name, "
     "list title, column name, how far, stage, status, application status, application stage, "
     "current status, current stage, job status, list name, list, column, where it stands, "
     "where things stand, board column, board list, pipeline stage, progress, step, phase, "
     "section column, result of contact, outcome of contact, action taken, situation, current situation, "
     "; estatus, status actual, estado actual, endergebnis, resultat final, resultado final, "
     "wie ist der stand, wie steht es, bewerbungsstand, ou en est on, ou j en suis, en que fase esta, "
     "a che punto e, a che punto siamo, hoe staat het, liste, nom de la liste, nombre de la lista, "
     "nome della lista, spalte, listenname, suite donnee, suites donnees, suite, suites, reponse, retour, "
     "issue, ruckmeldung, reaktion, antwort, rezultat, respuesta, risposta, antwoord, svar, odpowiedz, "
     "vastaus, ergebnis, resultat, aktueller stand, verlauf, situation actuelle, avancement, resultado, "
     "esito, uitslag, resultaat, afloop, stand van zaken, voortgang, resultat de la demarche, resultats, "
     "estado de la candidatura, estado da candidatura, resultado da candidatura, resultado del contacto, "
     "stato candidatura, stato della candidatura, bewerbungsstatus, bearbeitungsstand, ausgang, wynik, "
     "vysledek, tulos, utfall, udfald,  stand, statut, etat, etape, estado, etapa, situacao, fase, stato, "
     "stadium, tila, etap, stav, durum, asama, статус, этап, стан, 状態, ステータス, 选考状況, 選考状況, "
     "選考, 進捗, 結果, 进度, "
     "结果, 状态, 상태, 전형 단계, allapot, statusz, stare, κατασταση, estat, olek, statuss, busena, סטטוס, "
     "الحالة, "
     "trạng thái, vaihe"},
    {Column::Added,
     "added, date added, date saved, saved date, saved on, saved at, date created, created, created at, "
     "created on, created date, created time, creation date, date found, found on, added on, added at, "
     "timestamp, bookmarked; zeitstempel, horodateur, marca temporal, informazioni cronologiche, "
     "tijdstempel, carimbo de data hora, hinzugefugt, angelegt, erstellt, erstellt am, gespeichert am, "
     "ajoute le, cree le, date d ajout, gefunden am, entdeckt am, trouve le, repere le, vu le, "
     "encontrado el, trovato il, gevonden op, fecha de creacion, creado, agregado, adicionado em, "
     "criado em, aggiunto il, creato il, toegevoegd, aangemaakt"},
    {Column::Applied,
     "date contacted, contact date, date of contact, applied, date applied, applied date, applied on, "
     "applied at, application date, date of application, apply date, date submitted, submitted, "
     "submitted on, submission date, date sent, sent, sent on, applying date, date application submitted, "
     "when applied, day applied; bewerbungsdatum, beworben, beworben am, bewerbung am, bewerbung vom, "
     "bewerbung gesendet, datum der bewerbung, abgeschickt am, date de candidature, postule le, "
     "candidature envoyee, date d envoi, date de postulation, fecha de solicitud, fecha de aplicacion, "
     "fecha de postulacion, solicitado, fecha de envio, data da candidatura, data de candidatura, "
     "candidatou se em, data candidatura, data di candidatura, candidatura inviata, sollicitatiedatum, "
     "gesolliciteerd op, gesolliciteerd, ansokningsdatum, ansokt, ansogningsdato, soknadsdato, hakupaiva, "
     "data aplikacji, datum zadosti, basvuru tarihi, дата отклика, дата подачи, дата заявки, "
     "дата відгуку, 応募日, 申请日期, 投递日期, 지원일, bewerbung abgeschickt, bewerbung versendet, "
     "bewerbung verschickt, bewerbung raus, candidature deposee, cv envoye, cv envoye le, cv enviado, "
     "solicitud enviada, cv inviato, gesendet, gesendet am, verschickt, verschickt am, versandt, "
     "versandt am, bewerbung verschickt, envoye le, envoyee le, enviado, enviado el, enviada, inviata il, "
     "inviato il, verstuurd, verstuurd op, skickad, sendt, wyslano, data wyslania, odeslano, ansogt, "
     "ansogt den, ansogt dato, sokt, sokt den, soknad sendt, haettu, hakemus lahetetty, "
     "jelentkezes datuma, jelentkezes, palyazat datuma, jelentkeztem, data aplicarii, data candidaturii, "
     "aplicat la, ημερομηνια αιτησης, datum prijave, prijavljeno, data de sol licitud, תאריך הגשה, "
     "تاريخ التقديم, ngày nộp, datum prihlasky, datum ziadosti"},
    {Column::Date,
     "date, when; wann, quand, cuando, quando, wanneer, nar, hvornar, kdy, kiedy, datum, fecha, data, "
     "dato, paiva, paivamaara, tarih, дата, 日付, 日期, 날짜"},
    {Column::PromisedDecision,
     "promised decision, decision date, decision by, they decide by, decision expected, "
     "expected decision; entscheidung bis, decision attendue"},
    {Column::Location,
     "location, job location, employer address, company address, business address, address of employer, "
     "where, city, town, region, place of work, place, office, office location, work location, "
     "location city; secteur geographique, zona, zona de trabajo, sede di lavoro, regio, bundesland, ort, "
     "wo, adresse, anschrift, ou, donde, dove, onde, poblacion, localidad, localidade, arbeitsort, "
     "standort, stadt, lieu, ville, localisation, lieu de travail, ubicacion, lugar, ciudad, "
     "localizacion, localizacao, local, cidade, luogo, sede, citta, localita, plaats, locatie, "
     "standplaats, plats, sted, paikka, sijainti, lokalizacja, miasto, misto, konum, sehir, город, место, "
     "локация, місто, 勤務地, 城市, 所在地, 地区, 地点, 地址, 工作地点, 근무지, by, paikkakunta, kaupunki, "
     "kunta, kommun, "
     "sted by, varos, hely, telephely, oras, locatie job, localitate, τοποθεσια, πολη, grad, mjesto, "
     "mesto, lokacija, lloc, ciutat, מיקום, الموقع, địa điểm"},
    {Column::Salary,
     "salary min, min salary, minimum salary, salary from, pay min, min pay, salary, pay, salary range, "
     "pay range, compensation, compensation range, wage, wages, salary expectation, expected salary, "
     "base salary, salary info, remuneration, rate, hourly rate, hourly pay, hourly wage, day rate, "
     "daily rate, annual pay, ctc, expected ctc, offered ctc, package; jahresgehalt, bruttogehalt, "
     "monatsgehalt, bruttolohn, monatslohn, stundenlohn, salaire horaire, taux horaire, tjm, gehalt, "
     "gehaltsspanne, lohn, vergutung, gehaltswunsch, gehaltsvorstellung, gehaltsvorstellungen, "
     "pretentions salariales, pretention salariale, expectativa salarial, pretensao salarial, "
     "expectativas salariales, salario deseado, aspiracion salarial, salarisindicatie, salariswens, "
     "gewenst salaris, stipendio richiesto, loneansprak, lonekrav, wunschgehalt, salaire souhaite, "
     "salaire, remuneration brute, fourchette de salaire, salario, sueldo, rango salarial, remuneracao, "
     "faixa salarial, stipendio, retribuzione, ral, salaris, loon, lon, palkka, wynagrodzenie, pensja, "
     "mzda, plat, maas, зарплата, оклад, 年収, 給与, 薪资, 工资, 연봉, fizetes, ber, salariu, μισθος, placa, "
     "plata, "
     "sou, שכר, الراتب, lonn, lønn, gehalt von"},
    {Column::SalaryTo,
     "salary max, max salary, maximum salary, salary to, salary up to, pay max, max pay, highest salary; "
     "gehalt bis, salaire max, salario maximo"},
    {Column::Url,
     "url, link, job url, job link, posting url, job posting url, job posting link, link to posting, "
     "link to job, link to job posting, application link, application url, job post url, job post link, "
     "job listing, job listing url, job listing link, listing url, listing link, job ad, job advert, "
     "posting link, website link, job page, links, original url, post url, post link, web page; anzeige, "
     "stellenanzeige, link zur stelle, link zur anzeige, webseite, lien, lien de l offre, "
     "lien de l annonce, annonce, enlace, enlace de la oferta, vinculo, link da vaga, link annuncio, "
     "annuncio, vacaturelink, lank, annons, linkki, ogloszenie, odkaz, baglanti, ссылка, посилання, "
     "求人url, リンク, 链接, 링크"},
    {Column::Tags,
     "tags, labels, tag, label, keywords; schlagworter, schlagworte, etiketten, etiquettes, mots cles, "
     "etiquetas, etichette, trefwoorden, taggar, теги, метки, 标签, タグ"},
    {Column::Formality, "formality"},
    {Column::GiveUpAfterDays, "give up after days"},
    {Column::Remarks,
     "remarks, remark, notes, note, comments, comment, my notes, personal notes, memo, additional notes, "
     "card description; notizen, notiz, bemerkungen, bemerkung, anmerkungen, anmerkung, kommentar, "
     "kommentare, remarques, remarque, observations, observation, commentaires, commentaire, notas, obs, "
     "anotacoes, comentario, comentarios, observaciones, observacoes, annotazioni, commenti, opmerkingen, "
     "notities, anteckningar, kommentarer, noter, notater, muistiinpanot, uwagi, notatki, poznamky, "
     "notlar, заметки, комментарий, комментарии, примечания, нотатки, メモ, 備考, 备注, 비고, 메모, notat, "
     "merknad, "
     "merknader, komentarz, komentarze, komentar, nota, appunti, besonderes, hinweis, hinweise, "
     "osservazioni, note varie, info, infos, weitere infos, precisions, notes perso, remarques perso, "
     "observacion, comentario, toelichting, bijzonderheden, megjegyzes, megjegyzesek, observatii, "
     "mentiuni, σημειωσεις, σχολια, napomene, napomena, biljeske, sonstiges, sonst, other, autres, autre, "
     "divers, otros, otro, altro, varie, outros, overig, andet, annet, ovrigt, muuta, inne, ostatni, "
     "egyeb, altele, diger, bemaerkninger, huomautukset, הערות, ملاحظات"},
    {Column::Posting,
     "description, job description, posting text, job posting text, posting description, job details, "
     "job ad text, full description; stellenbeschreibung, stellentext, description du poste, descripcion, "
     "descripcion del puesto, descricao, descricao da vaga, descrizione, omschrijving, functieomschrijving"},
    {Column::ContactName,
     "who with, who i spoke with, person contacted, name of contact, person spoken to, who i spoke to, "
     "spoke to, spoke with, contact, contact name, contact person, main contact, contacts, "
     "person of contact, point of contact, hiring manager, hiring manager name, contact person name, "
     "interviewer; ansprechpartner, ansprechpartnerin, ansprechperson, ansprechpersonen, kontakt, "
     "personne contactee, personne rencontree, nom du contact, persona contactada, pessoa de contato, "
     "persona di riferimento, kontaktpersoner, kontaktpersonen, kontaktperson, interlocuteur, "
     "personne a contacter, contacto, persona de contacto, contato, referente, contatto, contactpersoon, "
     "yhteyshenkilo, osoba kontaktowa, контакт, контактное лицо, 担当者, 联系人, 담당자, kapcsolattarto, "
     "persoana de contact, επαφη, kontakt osoba, איש קשר"},
    {Column::RecruiterName,
     "recruiter, recruiter name, recruiter contact, headhunter; personalvermittler, name des recruiters, "
     "recruiterin, nom du recruteur, recruteuse, nombre del reclutador, reclutadora, selezionatore, "
     "nome del recruiter, recruteur, reclutador, recrutador, reclutatore, рекрутер"},
    {Column::ContactEmail,
     "contact email, email, e mail, contact e mail, contact mail, mail, email address, e mail address, "
     "contact email address, hiring manager email, recruiter email; e mail adresse, mailadresse, "
     "courriel, adresse e mail, correo, correo electronico, e mail de contato, indirizzo email, "
     "e mailadres, epost, e post, sahkoposti, эл почта, почта, メール, 邮箱, 이메일"},
    {Column::ContactPhone,
     "contact phone, phone, phone number, contact phone number, telephone, contact number, contact no, "
     "mobile, tel, tel no, tel nr, recruiter phone; rufnummer, tfno, telf, tlfno, gsm, portable, movil, "
     "cellulare, mobil, mobilnummer, handy, handynummer, tlf, telefon, telefonnummer, "
     "telephone du contact, numero de telephone, telefono, telefone, telefoon, telefoonnummer, puhelin, "
     "телефон, 電話, 电话, 전화"},
    {Column::ContactTitle,
     "contact title, contact position, contact job title, contact role, recruiter title"},
    {Column::Archived, "archived, is archived, closed; archiviert, archive, archivado, arquivado"},
    {Column::Ended,
     "ended, ended on, end date, date ended, closed on, closed at, closed date, date closed, rejected on, "
     "rejection date, date rejected, rejected date, date of rejection, outcome date, date of outcome, "
     "result date, response date, date of response, date responded, withdrawn on; beendet am, "
     "abgesagt am, absage am, absagedatum, datum der absage, antwort am, refuse le, date de refus, "
     "date de reponse, fecha de rechazo, fecha de respuesta"},
    {Column::LeftOut,
     "s no, sr no, sl no, sno, serial no, serial number, lfd nr, laufende nummer, lfd, nummer, numero, "
     "num, n, ref, issue key, issue id, record id, row id, item id, _id, uuid, guid, card id, task id, "
     "parent task, projects, project name, last modified, last edited time, assignee email, completed at, "
     "board id, list id, job id, user id, company id, logo, company logo, logo url, color, colour, "
     "position index, sort order, order, index, row, no, nr, number, card number, board name, board, "
     "members ids, card members, attachment count, attachment links, checklist item total count, "
     "checklist item completed count, checklists, vote count, comment count, last activity date, "
     "due complete, due reminder, indent, date lang"},
};

using Words = QSet<QString>;

/// A heading has few words, so that each is compared; a table's first rows are all asked, many times.
bool has(const Words &words, std::initializer_list<QStringView> wanted)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return std::find(wanted.begin(), wanted.end(), word) != wanted.end();
    });
}

/// Dates of a program's own, or of something that comes later than applying.
bool namesOtherDay(const Words &words)
{
    return has(words,
               {u"modified",   u"edited",   u"completed",     u"closed",    u"started",      u"start",
                u"end",        u"ended",    u"canceled",      u"cancelled", u"archived",     u"geandert",
                u"bearbeitet", u"modifie",  u"modificado",    u"birth",     u"geburtsdatum", u"contract",
                u"available",  u"eintritt", u"eintrittsdatum"});
}

/// The meaning that single words of a heading have, where no one knows it as a whole. Absent where none has
/// one.
std::optional<Column> byWords(const Words &words)
{
    const bool isDate = has(words, {u"date", u"day", u"on", u"datum", u"fecha", u"data", u"when", u"am",
                                    u"dato", u"paiva", u"tarihi", u"termin"});
    const bool isContact = has(words, {u"contact", u"recruiter", u"recruiters", u"manager", u"interviewer",
                                       u"ansprechpartner", u"kontakt", u"contacto", u"hr", u"recruteur",
                                       u"recruteuse", u"reclutador", u"reclutadora"}) ||
                           std::any_of(words.begin(), words.end(),
                                       [](const QString &word) { return word.startsWith(u"ansprech"_s); });
    if (has(words, {u"next",
                    u"follow",
                    u"followup",
                    u"last",
                    u"updated",
                    u"change",
                    u"changed",
                    u"response",
                    u"reply",
                    u"rejected",
                    u"rejection",
                    u"offer",
                    u"interview",
                    u"deadline",
                    u"due",
                    u"closing",
                    u"expires",
                    u"reminder",
                    u"screen",
                    u"test",
                    u"posted",
                    u"days",
                    u"gesprach",
                    u"vorstellungsgesprach",
                    u"entretien",
                    u"entrevista",
                    u"colloquio",
                    u"frist",
                    u"bewerbungsfrist",
                    u"relance",
                    u"rappel",
                    u"wiedervorlage",
                    u"erinnerung",
                    u"nachfassen",
                    u"antwort",
                    u"ruckmeldung",
                    u"reponse",
                    u"respuesta",
                    u"absage",
                    u"limite",
                    u"cierre",
                    u"echeance",
                    u"scadenza",
                    u"seguimiento",
                    u"letzter",
                    u"letzte",
                    u"letzten",
                    u"letztes",
                    u"dernier",
                    u"derniere",
                    u"ultimo",
                    u"ultima",
                    u"laatste",
                    u"senaste",
                    u"seneste",
                    u"siste"}))
        return Column::Labelled;
    if (has(words, {u"email", u"mail", u"courriel", u"correo"}) && !isDate)
        return Column::ContactEmail;
    if (has(words, {u"phone", u"telephone", u"mobile", u"telefon"}) && !isDate)
        return Column::ContactPhone;
    if (has(words, {u"url", u"link", u"website", u"weblink", u"lien", u"enlace", u"hyperlink"}))
        return has(words, {u"company", u"linkedin", u"profile", u"resume", u"cv", u"cover", u"letter",
                           u"logo", u"employer", u"portfolio", u"meeting", u"firma"}) ||
                       isContact
                   ? Column::Labelled
                   : Column::Url;
    if (isDate && has(words, {u"applied",    u"apply",     u"application", u"submitted",   u"sent",
                              u"beworben",   u"bewerbung", u"envoi",       u"envio",       u"gesendet",
                              u"verschickt", u"versand",   u"postule",     u"invio",       u"odeslani",
                              u"wyslania",   u"aplikacji", u"verstuurd",   u"verzonden",   u"sollicitatie",
                              u"basvuru",    u"ansokan",   u"candidature", u"candidatura", u"solicitud",
                              u"postulacion"}))
        return Column::Applied;
    if (namesDayOfApplying(words))
        return Column::Applied;
    if (isDate && has(words, {u"added", u"saved", u"created", u"found", u"erstellt"}))
        return Column::Added;
    if (isDate && words.size() <= 4 && !namesOtherDay(words) &&
        !has(words, {u"type", u"id", u"reason", u"count", u"number", u"source"}))
        return std::nullopt;
    if (isDate ||
        has(words,
            {u"next",        u"prochaine",    u"prochain", u"nachster",  u"nachste",  u"proximo", u"proxima",
             u"prossimo",    u"prossima",     u"volgende", u"siguiente", u"suivante", u"type",    u"size",
             u"id",          u"rating",       u"industry", u"research",  u"level",    u"source",  u"board",
             u"description", u"info",         u"count",    u"number",    u"category", u"score",   u"priority",
             u"resume",      u"cv",           u"letter",   u"method",    u"portal",   u"logo",    u"color",
             u"website",     u"requirements", u"reason",   u"value",     u"values",   u"mode",    u"remote"}))
        return Column::Labelled;
    if (has(words, {u"status", u"stage", u"result", u"results", u"outcome", u"stand", u"statut", u"etat",
                    u"etape", u"fase", u"stato", u"estado", u"etapa"}))
        return Column::Stage;
    if (has(words,
            {u"salary", u"compensation", u"wage", u"pay", u"gehalt", u"salaire", u"salario", u"stipendio"}))
        return Column::Salary;
    if (has(words,
            {u"notes", u"note", u"comments", u"remarks", u"notizen", u"bemerkungen", u"notas", u"remarques"}))
        return Column::Remarks;
    if (has(words, {u"location", u"city", u"ort", u"standort", u"lieu", u"ubicacion"}))
        return Column::Location;
    if (isContact)
        return has(words,
                   {u"recruiter", u"recruiters", u"recruteur", u"recruteuse", u"reclutador", u"reclutadora"})
                   ? Column::RecruiterName
                   : Column::ContactName;
    if (has(words, {u"arbeitgeber", u"betrieb", u"employeur", u"empleador", u"empregador", u"werkgever",
                    u"bedrijf", u"organisation", u"organization", u"company", u"employer", u"firma",
                    u"unternehmen", u"entreprise", u"empresa", u"azienda"}))
        return Column::Company;
    if (has(words, {u"role", u"position", u"title", u"stelle", u"poste", u"puesto", u"ruolo"}))
        return Column::Role;
    return columnByStem(words);
}

const QHash<QString, HeadingMeaning> &knownByHeading()
{
    static const QHash<QString, HeadingMeaning> known = [] {
        QHash<QString, HeadingMeaning> found;
        for (const Column column : writtenApplicationColumns)
            found.insert(foldedWords(headingOf(column)), {column, true, false, false});
        for (const Known &one : knownHeadings) {
            const QStringList languages = QString::fromUtf8(one.headings).split(u';');
            for (qsizetype i = 0; i < languages.size(); ++i) {
                for (const QString &heading : languages[i].split(u',')) {
                    if (const QString folded = foldedWords(heading); !found.contains(folded))
                        found.insert(folded, {one.column, true, i > 0, false});
                }
            }
        }
        return found;
    }();
    return known;
}

/// "Company, Location", "Entreprise / Ville": the company, and behind it where it is. "Company location" has
/// no sign between its words, and is a place.
std::optional<HeadingMeaning> companyAndPlace(const QString &heading)
{
    static const QRegularExpression sign(u"\\s*[,;/|&+(]\\s*|\\s+[–—-]\\s+"_s);
    const QStringList parts = heading.split(sign, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return std::nullopt;
    const QHash<QString, HeadingMeaning> &known = knownByHeading();
    const HeadingMeaning first = known.value(foldedWords(parts.first()));
    // "Role / Company": what jobTitleIn() takes apart.
    const HeadingMeaning last = known.value(foldedWords(parts.last()));
    const auto isBoth = [](const HeadingMeaning &one, const HeadingMeaning &other) {
        return one.exact && one.column == Column::Role && other.exact && other.column == Column::Company;
    };
    if (parts.size() == 2 && (isBoth(first, last) || isBoth(last, first)))
        return HeadingMeaning{Column::Job, true, first.isForeign || last.isForeign, false};
    const bool isCompany = first.exact && first.column == Column::Company;
    const bool arePlaces = std::all_of(parts.begin() + 1, parts.end(), [&](const QString &part) {
        const HeadingMeaning meaning = known.value(foldedWords(part));
        return (meaning.exact && meaning.column == Column::Location) || namesAddress(part);
    });
    return isCompany && arePlaces
               ? std::optional(HeadingMeaning{Column::Company, true, first.isForeign, false})
               : std::nullopt;
}

} // namespace

HeadingMeaning meaningOf(const QString &heading)
{
    const QString folded = foldedWords(heading);
    if (folded.isEmpty()) // "#" is a number that a table gives its rows
        return {heading.trimmed() == u"#"_s ? Column::LeftOut : Column::Labelled, false, false};
    const auto known = knownByHeading().constFind(folded);
    if (known != knownByHeading().constEnd())
        return *known;
    if (const std::optional<HeadingMeaning> both = companyAndPlace(heading))
        return *both;
    const QStringList list = folded.split(u' ');
    // "Stage 2" is one of several steps, and "Note /5" what somebody gives it.
    static const QSet<QString> steps = {u"stage"_s, u"step"_s,  u"phase"_s, u"round"_s,
                                        u"runde"_s, u"etape"_s, u"etapa"_s, u"fase"_s,
                                        u"stufe"_s, u"tour"_s,  u"note"_s,  u"schritt"_s};
    bool isNumber = false;
    static_cast<void>(list.last().toInt(&isNumber));
    if (list.size() == 2 && isNumber && steps.contains(list.first()))
        return {Column::Labelled, false, false, false};
    const std::optional<Column> told = byWords(Words(list.begin(), list.end()));
    return {told.value_or(Column::Labelled), false, false, !told};
}

bool namesAddress(const QString &heading)
{
    const QStringList list = foldedWords(heading).split(u' ');
    return has(Words(list.begin(), list.end()),
               {u"address", u"anschrift", u"adresse", u"direccion", u"endereco", u"indirizzo", u"adres",
                u"ort", u"location", u"town", u"city", u"ville", u"ciudad", u"lugar", u"citta", u"plaats"});
}

} // namespace afterword

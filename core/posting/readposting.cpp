// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/readposting.h"

#include "core/exchange/jobsentences.h"
#include "core/posting/facts/companysaid.h"
#include "core/posting/facts/employment.h"
#include "core/posting/facts/placesaid.h"
#include "core/posting/facts/placewords.h"
#include "core/posting/facts/rolesaid.h"
#include "core/posting/facts/rolewords.h"
#include "core/posting/facts/workplace.h"
#include "core/posting/facts/writtendate.h"
#include "core/posting/hiring.h"
#include "core/posting/jobfacts.h"
#include "core/posting/madeupday.h"
#include "core/posting/page/opengraph.h"
#include "core/posting/page/pagecontent.h"
#include "core/posting/page/pagemarks.h"
#include "core/posting/page/plaintext.h"
#include "core/posting/page/soundjson.h"
#include "core/posting/pagehead.h"
#include "core/posting/postingaddress.h"
#include "core/posting/postingwords.h"
#include "core/posting/witnesses/contradictions.h"
#include "core/posting/witnesses/doubts.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr qsizetype fewWords = 200; ///< characters; less is a teaser

/// Takes what was not known.
template <class Value>
void fill(Told<Value> &fact, const Told<Value> &other)
{
    if (!fact)
        fact = other;
}

/// The same of a name. One that two sources guess alike, each on its own, is not a guess any more; the one
/// that writes it like a name (an address does not) is kept.
void fillName(Told<QString> &fact, const Told<QString> &other, bool mayConfirm)
{
    if (!fact) {
        fact = other;
        return;
    }
    const bool isAlike =
        other && other.source != fact.source && lettersOf(other.value) == lettersOf(fact.value);
    if (isAlike && mayConfirm && fact.isGuess)
        fact.isGuess = false;
}

/// Takes from @p more what @p posting does not know.
void fillUp(Posting &posting, const Posting &more)
{
    // An agency that stands in for the company it works for stays a guess.
    // A page's title and its address both name the board where it stands on one: they confirm nothing.
    const auto isOfSite = [](FactSource source) {
        return source == FactSource::OpenGraph || source == FactSource::Address;
    };
    const bool isBoards = isOfSite(more.company.source) && isOfSite(posting.company.source);
    const bool isGuess = posting.company && posting.company.isGuess && more.company;
    fillName(posting.company, more.company,
             isGuess && !posting.agency && !isBoards && !speaksOfClient(posting.text.value));
    fillName(posting.role, more.role, soundsLikeRole(more.role.value));
    fill(posting.agency, more.agency);
    fill(posting.place, more.place);
    fill(posting.remote, more.remote);
    fill(posting.salary, more.salary);
    fill(posting.employment, more.employment);
    fill(posting.postedOn, more.postedOn);
    fill(posting.closesOn, more.closesOn);
    fill(posting.link, more.link);
    fill(posting.text, more.text);
}

/// Reads the trees of the page. False where they hold no posting.
bool readStructured(const LinkedData &data, FactSource source, const PageFacts &page, Posting &posting)
{
    const auto job = jobPostingOf(data, page);
    if (job)
        fillUp(posting, jobFactsOf(*job, data, source, page));
    return job.has_value();
}

bool readTrees(const PageFacts &page, Posting &posting)
{
    LinkedData scripts;
    for (const QString &script : page.jsonLd)
        scripts.add(soundJson(script));
    LinkedData microdata;
    microdata.add(page.microdata);
    LinkedData rdfa;
    rdfa.add(page.rdfa);
    bool any = readStructured(scripts, FactSource::JsonLd, page, posting);
    any |= readStructured(microdata, FactSource::Microdata, page, posting);
    any |= readStructured(rdfa, FactSource::Rdfa, page, posting);
    return any;
}

/// @p part from where LinkedIn's text begins: in front stand offers to the one who is signed in.
QString withoutTopCard(const QString &part, bool isLinkedIn)
{
    static const QRegularExpression begins(
        u"^(about the job|acerca del empleo|à propos de l['’]offre d['’]emploi|info zum job|über den job|"
        "informazioni sull['’]offerta di lavoro|over de vacature|sobre a vaga|om jobbet|om jobben)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const auto found = isLinkedIn ? begins.match(part) : QRegularExpressionMatch();
    return found.hasMatch() ? part.sliced(found.capturedEnd()).trimmed() : part;
}

/// What the page's own @p part has behind @p text, which a mark has: some have one for what is done and none
/// for what is asked. Empty where that is little.
QString behindMarked(const QString &text, const QString &part)
{
    constexpr qsizetype enough = 150; // characters; less is a day or a button
    const QString last = text.section(u'\n', -1).simplified();
    const qsizetype at = last.isEmpty() ? -1 : part.lastIndexOf(last);
    const QString behind = at < 0 ? QString() : part.sliced(at + last.size()).trimmed();
    return behind.size() > enough ? behind : QString();
}

/// The text: what the person marked, else the description, else the part of the page that is the posting.
void readText(const PageFacts &page, PageContent &content, Posting &posting)
{
    if (page.selection.size() >= fewWords) {
        posting.text = {plainDescription(page.selection), FactSource::Person, false};
        return;
    }
    constexpr qsizetype teaser = 60; // characters; a description is longer
    if (posting.text.source == FactSource::Marks) {
        const QString behind = behindMarked(posting.text.value, content.part(posting.role.value));
        if (!behind.isEmpty())
            posting.text = {(posting.text.value + u"\n\n"_s + behind).left(longestPosting), FactSource::Marks,
                            true};
    }
    const bool isSure = posting.text.value.size() >= teaser && !posting.text.isGuess;
    if (isSure)
        return;
    const QString part = withoutTopCard(content.part(posting.role.value), page.title.endsWith(u"LinkedIn"_s));
    // "Remote, US" is what a page says for links, and no text.
    const bool saysMore =
        part.size() > 2 * posting.text.value.size() &&
        (part.size() >= fewWords || (posting.text.isGuess && posting.text.value.size() < teaser));
    if (!part.isEmpty() && (saysMore || !posting.text))
        posting.text = {part, FactSource::Words, true};
}

/// Whether the last part of @p address is @p role in words: "/positions/gis-technician".
bool namesRole(const QString &address, const QString &role)
{
    const QString part = lettersOf(QUrl(address).path().section(u'/', -1, -1, QString::SectionSkipEmpty));
    const QString letters = lettersOf(role);
    return !letters.isEmpty() && part.contains(letters);
}

/// Whether @p address tells by a number in its query which job is meant ("?gh_jid=4711"), and @p own, the
/// page's name for itself, leaves just that out: many jobs stand at it then.
bool leavesOutJob(const QString &own, const QString &address)
{
    // A list with one job open beside it names itself in its own way: "/q-accountant-l-hull-jobs".
    static const QRegularExpression open(u"[?&](?:vjk|current_?job_?id|selected_?job_?id)=([\\w-]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = open.match(address); match.hasMatch())
        return !own.contains(match.captured(1));
    static const QRegularExpression number(u"[?&]((?:gh_jid|ashby_jid|lever[-_]?id|jid|jk|job_?id|job|req(?:_"
                                           u"?id)?|requisition_?id|vacancy_?id|posting_?id|"
                                           "stellen?_?id|offre_?id|oferta_?id|id)=[\\w-]*\\d[\\w-]*)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = number.match(address);
    return match.hasMatch() &&
           addressKey(own).section(u'?', 0, 0) == addressKey(address).section(u'?', 0, 0) &&
           !own.contains(match.captured(1));
}

void readLink(const PageFacts &page, Posting &posting)
{
    // Of two addresses the page's own name for itself is the one that stays the same; a start page's is none.
    const auto isPage = [](const QString &address) {
        return !address.isEmpty() && addressKey(address).section(u'/', 1).size() > 1;
    };
    QString own = page.canonical;
    if (!isPage(own)) {
        // Of a page that was saved it is all that is left of its address.
        own = webAddress(metaText(page, u"og:url"_s));
        if (!page.url.isEmpty() && addressKey(own) != addressKey(page.url))
            own.clear();
    }
    // A list's own name on the page of one of its jobs, further down the path.
    const QString around = addressKey(own).section(u'?', 0, 0) + u'/';
    const bool isListAbove =
        own != page.url && addressKey(page.url).startsWith(around) && !isFormBelow(page.url, own);
    if (isPage(own) && !isListAbove && (namesRole(own, posting.role.value) || !leavesOutJob(own, page.url)))
        posting.link = {own, FactSource::Address, false};
    else if (!page.url.isEmpty())
        posting.link = {page.url, FactSource::Address, false};
    // The same page by the safer way, if one of its addresses has it.
    QString &link = posting.link.value;
    const QString safe = u"https"_s + link.mid(4);
    if (link.startsWith(u"http:"_s) && (page.url == safe || page.canonical == safe))
        link = safe;
}

/// Whether the page is a job board's, whose own name is no company's.
bool isOnBoard(const PageFacts &page)
{
    static const QRegularExpression parting(u"\\s+[-–—|·]\\s+|\\s*\\|\\s*"_s);
    const QStringList parts = page.title.split(parting) << metaText(page, u"og:site_name"_s);
    return isPostingBoard(QUrl(page.url).host()) ||
           std::any_of(parts.begin(), parts.end(),
                       [](const QString &part) { return isPostingService(part); });
}

/// "Angers" of "Accountant - Angers | Board" is no company where the page's head has it as the place, or @p
/// known, where the job is.
void leaveTownInTitle(Posting &shown, const Posting &head, const QString &known)
{
    const QString town = lettersOf(shown.company.value);
    if (!town.isEmpty() && town == lettersOf(known.section(u',', 0, 0))) {
        shown.company = {};
        return;
    }
    const bool isPlace = !town.isEmpty() && lettersOf(head.place.value).contains(town);
    if (!isPlace || town == lettersOf(head.company.value))
        return;
    shown.company = {};
    if (!shown.place)
        shown.place = head.place;
}

/// The lines of @p words among which a posting stands; what stands further behind is of others.
QString frontOf(const QString &words)
{
    constexpr qsizetype wholePosting = 40'000; // characters
    if (words.size() <= wholePosting)
        return words;
    return words.first(words.lastIndexOf(u'\n', wholePosting) + 1);
}

/// What trees leave out and the posting's own part of the page says by labels: pay, hours, work from home.
void fillUpBeside(const PageFacts &page, Posting &posting)
{
    constexpr qsizetype front = 20'000; // characters; postings are shorter, and behind them stand others
    const PostingPart parts = partsOfPosting(page.words, posting.role.value, front);
    const QString &part = parts.part;
    Posting labelled = postingInWords(part, page.lang);
    // "Einrichtung: Fachstelle Beratung" under a title and above a text that both name the company: its part.
    const QString &company = posting.company.value;
    if (!company.isEmpty() && page.title.contains(company) && posting.text.value.contains(company))
        labelled.company = {};
    fill(posting.salary, labelled.salary);
    fill(posting.remote, labelled.remote);
    fill(posting.employment, labelled.employment);
    if (isPostingService(posting.company.value) && labelled.company &&
        !isPostingService(labelled.company.value))
        posting.company = labelled.company; // the board named itself
    settleContradictions(posting, labelled);
    closeOpenPay(posting.salary, part);
    const QString known = posting.employment.value;
    if (const QString both = withKindsOfLabel(known, labelled.employment.value);
        !posting.employment.isGuess && (both != known || leavesContractOpen(known, part)))
        posting.employment = {both, FactSource::Words, true};
    const Posting said = postingInSentences(part);
    fill(posting.salary, said.salary);
    if (!posting.salary)
        posting.salary = salaryInWords(parts.behind);
    fill(posting.remote, said.remote);
    // Many systems have one mark for "from home" and for "hybrid", and a sentence may say which.
    if (posting.remote.value == RemoteWork::Fully && said.remote.value == RemoteWork::Partly)
        posting.remote = said.remote;
    fill(posting.employment, said.employment);
    if (const QString both = saidTogether(posting.employment.value, said.employment.value);
        posting.employment && said.employment && both != posting.employment.value)
        posting.employment = {both, FactSource::Words, true};
    // For how long, in the page's own sentences: where the reading doesn't say it, something is missing.
    if (saysMoreOfTerm(posting.employment.value, part))
        posting.employment.isGuess = true;
    doubtByWords(posting, said, part, page);
}

/// "Polymechaniker EFZ 80 - 100%": what stands behind the role says for how many hours.
void tellShareOfWork(Posting &posting)
{
    if (!shareOfWorkIn(posting.role.value))
        return;
    const QString both = saidTogether(posting.employment.value, employmentInRole(posting.role.value));
    if (both != posting.employment.value)
        posting.employment = {both, FactSource::Words, true};
    // "Dipl. Pflegefachperson HF (80–100%)": a range in brackets belongs to the title.
    static const QRegularExpression bracketed(u"\\(\\s*\\d+\\s?%?\\s?[-–]\\s?\\d+\\s?%\\s*\\)"_s);
    if (!posting.role.value.contains(bracketed))
        posting.role = {withoutShareOfWork(posting.role.value), posting.role.source, true};
}

} // namespace

Posting readPosting(const PageFacts &whole)
{
    const PageFacts page = withoutOtherJobs(whole);
    Posting posting;
    const bool isStructured = readTrees(page, posting);
    fillUp(posting, postingInMarks(page));
    const QString described = posting.text.value;
    // Beside one with trees stand others: only its own words fill it up, save for its last day.
    Posting labelled = postingInWords(isStructured ? described : page.words, page.lang);
    if (isPartByHost(labelled.company.value, QUrl(page.url).host()))
        labelled.company = {};
    Posting headed = postingInHeadings(page, isStructured ? QString() : labelled.company.value,
                                       posting.place ? posting.place.value : labelled.place.value);
    // "Job title: Clerk" says more than a line that happens to stand on top.
    if (labelled.role && headed.role && !soundsLikeRole(headed.role.value) &&
        !namesTheSame(headed.role.value, labelled.role.value))
        headed.role = labelled.role;
    // A role that the page shows nowhere, under a heading that says another.
    const bool isShown = lettersOf(page.words).contains(lettersOf(posting.role.value)) ||
                         namesTheSame(headed.role.value, posting.role.value);
    if (posting.role && headed.role && !isShown)
        posting.role.isGuess = true;
    // "Groundskeeper - Fern Hollow - Dayton, OH" under the heading "Groundskeeper".
    if (headed.role && addsWhereToRole(posting, headed.role.value))
        posting.role = {headed.role.value, posting.role.source, true};
    fillUp(posting, headed);
    if (isStructured) {
        const Posting head = postingInHead(page, posting.role.value, described, false, {});
        // Many systems have one mark for "from home" and for "hybrid"; the page says which.
        if (posting.remote.value == RemoteWork::Fully && head.remote.value == RemoteWork::Partly)
            posting.remote = head.remote;
        // What stands below the heading and says something else.
        const QString town = posting.place.value.section(u',', 0, 0);
        posting.place.isGuess |= posting.place && !isSamePlace(posting.place.value, head.place.value) &&
                                 !QStringView(page.words).left(fewWords * 10).contains(town);
        posting.remote.isGuess |= posting.remote && head.remote && posting.remote.value != head.remote.value;
        fillUp(posting, head);
    }
    fillUp(posting, labelled);
    if (isStructured && !posting.closesOn)
        posting.closesOn = closingDayInWords(frontOf(page.words), page.lang);
    if (isStructured)
        fillUpBeside(page, posting);
    // Who says in a sentence that they seek somebody is meant, whatever the page is called.
    PageContent content(page);
    QString seeker = posting.company ? QString() : seekerIn(content.part(posting.role.value));
    if (seeker.isEmpty() && !posting.company)
        seeker = seekerInDescription(page);
    Posting shown = openGraphOf(page, posting.place.value);
    const bool isOther = (shown.company && isPartOfCompany(seeker)) || isCountyOrPeople(seeker, page.words);
    if (!seeker.isEmpty() && !isNobody(seeker) && !isOther)
        posting.company = told(withoutKind(seeker), FactSource::Words, true);
    // "Careers | Bicycle Doctor": nobody's name is that of the job.
    if (lettersOf(shown.company.value) == lettersOf(posting.role.value))
        shown.company = {};
    // "Work with us - Pell & Sons": what the title has beside the role that the page tells is whose it is.
    const QString other = lettersOf(shown.role.value);
    const QString own = lettersOf(posting.role.value);
    const bool isWhose = !own.isEmpty() && !other.isEmpty() && !shown.company && !own.contains(other) &&
                         !other.contains(own) && !soundsLikeRole(shown.role.value) &&
                         jobInHeading(plainLine(page.title)) != plainLine(page.title);
    if (isWhose)
        shown.company = shown.role;
    shown.company = left(shown.company, asOnTop(shown.company.value, page));
    const QString role = posting.role ? posting.role.value : shown.role.value;
    const Posting head = isStructured ? Posting()
                                      : postingInHead(page, role, described, isOnBoard(page),
                                                      isOnBoard(page) ? QString() : shown.company.value);
    // "Empleo en OCC" of a title: the board, where the page's head has who seeks.
    if (head.company && isPostingService(shown.company.value))
        shown.company = {};
    leaveTownInTitle(shown, head, posting.place.value);
    if (!posting.company && (isOnBoard(page) || !shown.company))
        posting.company = companyInPictures(page, role);
    fillUp(posting, shown);
    fillUp(posting, head);
    if (!isStructured && !posting.company)
        posting.company = companyByForm(page, role);
    if (!isStructured && !posting.company)
        posting.company = companyOfHouse(page, role);
    if (!isStructured && !posting.company)
        posting.company = companyOfSeller(page);
    if (!isStructured && !posting.company)
        posting.company = companyInFirstSentence(content.part(role), role);
    readLink(page, posting);
    fillUp(posting, postingInAddress(posting.link ? posting.link.value : page.url));
    readText(page, content, posting);
    nameInFull(posting.company, page, posting.text.value);
    if (!posting.role)
        posting.role =
            told(roleSaidIn(posting.text ? posting.text.value : page.words), FactSource::Words, true);
    if (!posting.place)
        posting.place = placeSaidOf(page, posting);
    placeInFull(posting.place, page.words);
    posting.place =
        left(posting.place, withoutStateInFront(townOfHouse(withoutPostCode(posting.place.value))));
    if (!posting.salary || !posting.remote || !posting.employment)
        fillUp(posting, postingInSentences(posting.role.value + u'\n' + posting.text.value));
    // "Apprentice Organ Tuner": the role says how one is employed.
    if (!posting.employment)
        posting.employment = told(employmentInRole(posting.role.value), FactSource::Words, true);
    // "Media jornada" as a tag, "contrato temporal" in the text.
    if (!isStructured && posting.employment) {
        const Posting said =
            postingInSentences(posting.role.value + u'\n' + content.part(posting.role.value));
        const QString both = saidTogether(posting.employment.value, said.employment.value);
        if (both != posting.employment.value)
            posting.employment = {both, FactSource::Words, true};
    }
    // "Full time" as a mark, and a text that says for how long: something is missing.
    if (!isStructured && saysMoreOfTerm(posting.employment.value, posting.text.value))
        posting.employment.isGuess = true;
    if (!isStructured)
        doubtByWords(posting, {}, content.part(posting.role.value), page);
    fill(posting.agency, agencyByLabel(page.words, posting.company.value));
    if (!isStructured && !posting.agency && speaksOfClient(posting.text.value))
        tellAgencyApart(posting, false);
    // A page that is kept like a diary tells when it was put there.
    if (!posting.postedOn) {
        const WrittenDay day = writtenDayIn(metaText(page, u"article:published_time"_s), page.lang);
        if (day.date.isValid())
            posting.postedOn = {day.date, FactSource::OpenGraph, true};
    }
    // Boards and systems that must name a last day make one up, months or a year ahead.
    if (posting.closesOn && posting.postedOn && isMadeUp(posting.postedOn.value, posting.closesOn.value))
        posting.closesOn.isGuess = true;
    if (posting.company.isGuess)
        posting.company =
            left(posting.company, withoutPart(withoutTown(posting.company.value, posting.place.value, page)));
    posting.role = left(posting.role, withoutCompany(posting.role.value, posting.company.value));
    if (!isStructured)
        posting.role = left(posting.role, withForWhom(posting.role.value, page.words));
    if (posting.company.isGuess && lettersOf(posting.company.value) == lettersOf(posting.role.value))
        posting.company = {};
    tellShareOfWork(posting);
    posting.employment.value =
        withTraining(withUnlimitedTemping(posting.employment.value, page.words), posting.role.value);
    // One of two days in the wrong order is wrong.
    if (posting.closesOn && posting.postedOn && posting.closesOn.value < posting.postedOn.value) {
        posting.closesOn.isGuess = true;
        posting.postedOn.isGuess = true;
    }
    doubtByHead(posting, page);
    return posting;
}

namespace {

/// Whether the page's address, or its title, says that jobs stand there.
bool isAmongJobs(const PageFacts &page, const Posting &posting)
{
    static const QRegularExpression address(
        u"(^|[./"
        u"_-])(jobs?|careers?|vacanc(y|ies)|apply|positions?|openings?|stellen\\w*|karriere|offres?|emplois?|"
        "recrutement|empleos?|trabajo|vacatures?|werkenbij|recruit\\w*|hiring)([./?_-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression title(
        u"\\b(hiring|careers?|jobs?|vacancy|vacancies|stellenangebot|karriere|offre d['’]emploi|"
        "empleo|work with us|join us)\\b|\\s@\\s"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString link = posting.link ? posting.link.value : page.url;
    return address.match(QString(link).remove(u"https://"_s)).hasMatch() ||
           title.match(page.title).hasMatch();
}

} // namespace

bool isPostingPage(const PageFacts &page, const Posting &posting)
{
    const auto isTold = [](const Told<QString> &fact) {
        return fact.source == FactSource::JsonLd || fact.source == FactSource::Microdata ||
               fact.source == FactSource::Rdfa;
    };
    if (isTold(posting.role))
        return true;
    if (posting.role && posting.company && soundsLikeRole(posting.role.value) && isAmongJobs(page, posting))
        return true;
    // What a page says of pay, hours and days by labels tells as much as its words do.
    const int facts = int(bool(posting.salary)) + int(bool(posting.employment)) +
                      int(bool(posting.closesOn)) + int(posting.place.source == FactSource::Words) +
                      int(bool(posting.remote));
    return posting.role && (soundsLikePosting(page.words) ||
                            (facts >= 2 && (posting.company || soundsLikeRole(posting.role.value))) ||
                            (posting.role.source == FactSource::Marks && posting.company));
}

} // namespace afterword

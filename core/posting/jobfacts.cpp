// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/jobfacts.h"

#include "core/posting/witnesses/contradictions.h"
#include "core/posting/facts/employment.h"
#include "core/posting/facts/jobplace.h"
#include "core/posting/facts/jobsalary.h"
#include "core/posting/facts/writtendate.h"
#include "core/posting/hiring.h"
#include "core/posting/page/plaintext.h"
#include "core/posting/postingaddress.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// How surely @p job is the one that @p page shows; 0: nothing speaks for it.
int likeness(const QJsonObject &job, const PageFacts &page)
{
    constexpr int byAddress = 4;
    constexpr int byHeading = 2;
    constexpr int byTitle = 1;
    int points = 0;
    const QString address = firstText(job, u"url"_s);
    if (!address.isEmpty()) {
        const QString key = addressKey(QUrl(page.url).resolved(QUrl(address)).toString());
        if (!key.isEmpty() && (key == addressKey(page.url) || key == addressKey(page.canonical)))
            points += byAddress;
    }
    const QString title = lettersOf(plainLine(firstText(job, u"title"_s)));
    if (title.isEmpty())
        return points;
    if (std::any_of(page.h1.begin(), page.h1.end(),
                    [&](const QString &heading) { return lettersOf(heading).contains(title); }))
        points += byHeading;
    if (lettersOf(page.title).contains(title))
        points += byTitle;
    return points;
}

/// An organisation's name, and whether it says of itself that it finds people for others.
struct Organisation {
    QString name;
    bool isAgency = false;
};

Organisation organisationIn(const QJsonObject &job, const QString &name, const LinkedData &data)
{
    const QJsonArray values = valuesOf(job, name);
    for (const auto &one : values) {
        const QJsonObject node = data.resolved(one.toObject());
        QString called = plainLine(one.isObject() ? firstText(node, u"name"_s) : textOf(one));
        if (called.isEmpty())
            called = plainLine(firstText(node, u"legalName"_s));
        if (called.isEmpty())
            called = plainLine(textOf(one));
        if (!called.isEmpty() && webAddress(called).isEmpty() && !isNobody(called))
            return {companyNameOf(called), hasType(node, u"EmploymentAgency"_s)};
    }
    return {};
}

/// Who hires; where it is missing, who is named beside it.
Organisation hiringOrganisation(const QJsonObject &job, const LinkedData &data, bool &isGuess)
{
    Organisation found = organisationIn(job, u"hiringOrganization"_s, data);
    for (const QString &other : {u"employer"_s, u"organization"_s, u"identifier"_s, u"provider"_s}) {
        if (!found.name.isEmpty())
            return found;
        found = organisationIn(job, other, data);
        isGuess = true;
        // An identifier's value is not a name.
        if (other == u"identifier"_s && valuesOf(job, other).first().isString())
            found = {};
    }
    return found;
}

/// The description, and what stands in properties of its own and not in it.
QString textOfJob(const QJsonObject &job)
{
    QStringList pieces; // some write a list of paragraphs
    const QJsonArray described = valuesOf(job, u"description"_s);
    for (const auto &one : described) {
        if (const QString piece = plainDescription(textOf(one)); !piece.isEmpty())
            pieces << piece;
    }
    QString text = pieces.join(u"\n\n"_s);
    QString flat = lettersOf(text);
    for (const QString &more :
         {u"responsibilities"_s, u"qualifications"_s, u"skills"_s, u"educationRequirements"_s,
          u"experienceRequirements"_s, u"jobBenefits"_s, u"incentiveCompensation"_s}) {
        QStringList parts;
        const QJsonArray values = valuesOf(job, more);
        for (const auto &one : values) {
            const QString words = plainDescription(textOf(one));
            if (!words.isEmpty() && !flat.contains(lettersOf(words)))
                parts << words;
        }
        if (parts.isEmpty())
            continue;
        const QString words = parts.join(u'\n');
        text += (text.isEmpty() ? QString() : u"\n\n"_s) + words;
        flat += lettersOf(words);
    }
    return text.left(longestPosting);
}

/// Whether another of its days shows that it writes the month in front: "12/31/2026".
bool writesMonthFirst(const QJsonObject &job)
{
    static const QRegularExpression monthFirst(u"^\\s*(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01])/\\d{4}\\b"_s);
    static const std::array names{u"datePosted"_s, u"validThrough"_s, u"applicationDeadline"_s};
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return monthFirst.match(firstText(job, name)).hasMatch();
    });
}

Told<QDate> dayIn(const QJsonObject &job, const QString &name, FactSource source, const PageFacts &page)
{
    const WrittenDay day = writtenDayIn(firstText(job, name), writesMonthFirst(job) ? u"en-US"_s : page.lang);
    return day.date.isValid() ? Told<QDate>{day.date, source, day.isGuess} : Told<QDate>();
}

Told<QString> employmentOf(const QJsonObject &job, FactSource source)
{
    QStringList kinds;
    const QJsonArray values = valuesOf(job, u"employmentType"_s);
    for (const auto &one : values) {
        for (const QString &kind : plainLine(textOf(one)).split(u',', Qt::SkipEmptyParts))
            kinds << kind.simplified();
    }
    const Employment employment = employmentIn(kinds);
    return told(employment.words, source, !employment.allKnown);
}

/// Whether the page shows neither the title nor the text of @p job, but a heading that is its title too and
/// says another: it was made from another posting's page, and what programs read was left as it was.
bool isOfAnotherJob(const QJsonObject &job, const PageFacts &page)
{
    constexpr qsizetype enough = 200; // characters; a page that says less shows its posting otherwise
    constexpr qsizetype beginning = 60;
    const QString role = plainLine(firstText(job, u"title"_s));
    const QString words = lettersOf(page.words);
    if (page.words.size() < enough || role.isEmpty() || words.contains(lettersOf(role)))
        return false;
    const QString text = lettersOf(textOfJob(job)).left(beginning);
    if (text.isEmpty() || words.contains(text))
        return false;
    const QString title = lettersOf(page.title);
    return std::any_of(page.h1.begin(), page.h1.end(),
                       [&](const QString &heading) {
                           const QString letters = lettersOf(heading);
                           return !letters.isEmpty() && title.contains(letters);
                       }) &&
           std::none_of(page.h1.begin(), page.h1.end(),
                        [&](const QString &heading) { return namesTheSame(heading, role); });
}

} // namespace

std::optional<QJsonObject> jobPostingOf(const LinkedData &data, const PageFacts &page)
{
    const std::vector<QJsonObject> jobs = data.ofType(u"JobPosting"_s);
    if (jobs.empty())
        return std::nullopt;
    if (jobs.size() == 1)
        return isOfAnotherJob(jobs.front(), page) ? std::nullopt : std::optional(jobs.front());
    const QJsonObject *likeliest = nullptr;
    int most = 0;
    for (const QJsonObject &job : jobs) {
        const int points = likeness(job, page);
        // Of equals the one that says more: others only name it.
        if (points > most || (points == most && points > 0 && job.size() > likeliest->size())) {
            most = points;
            likeliest = &job;
        }
    }
    return likeliest ? std::optional(*likeliest) : std::nullopt;
}

Posting jobFactsOf(const QJsonObject &job, const LinkedData &data, FactSource source, const PageFacts &page)
{
    Posting posting;
    posting.role = told(plainLine(firstText(job, u"title"_s)), source);
    if (!posting.role)
        posting.role = told(plainLine(firstText(job, u"name"_s)), source);
    bool isGuess = false;
    const Organisation organisation = hiringOrganisation(job, data, isGuess);
    // A board that names itself where the company belongs; it may be hiring itself.
    posting.company = told(organisation.name, source, isGuess || isPostingService(organisation.name));
    posting.place = jobPlaceOf(job, data, source);
    posting.remote = remoteWorkOf(job, data, source);
    posting.salary = jobSalaryOf(job, data, source);
    posting.employment = employmentOf(job, source);
    posting.postedOn = dayIn(job, u"datePosted"_s, source, page);
    posting.closesOn = dayIn(job, u"validThrough"_s, source, page);
    if (!posting.closesOn)
        posting.closesOn = dayIn(job, u"applicationDeadline"_s, source, page);
    posting.link = told(webAddress(firstText(job, u"url"_s)), source);
    // Without a description its lists of duties and of skills are not all of the text.
    posting.text = told(textOfJob(job), source, firstText(job, u"description"_s).isEmpty());
    tellAgencyApart(posting, organisation.isAgency);
    return posting;
}

} // namespace afterword

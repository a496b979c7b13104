// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meaning/offerterms.h"

#include "core/meaning/daysinenglish.h"
#include "core/meaning/lettermeaning.h"
#include "core/meaning/meaningwords.h"
#include "core/meaning/offerwords.h"
#include "core/meaning/ownsentences.h"
#include "core/schedule/dates/datewords.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr size_t lookedInto = 3;  ///< letters
constexpr int latestAnswer = 120; ///< days ahead of the letter
constexpr int latestStart = 400;

/// In small letters with straight apostrophes, as long as what was written.
QString plainOf(const QString &written)
{
    const QString plain =
        written.toLower().replace(u'’', u'\'').replace(u'\u00a0', u' ').replace(u'\u202f', u' ');
    return plain.size() == written.size() ? plain : QString();
}

bool has(const QString &plain, const char16_t *words)
{
    thread_local QHash<const char16_t *, QRegularExpression> known;
    if (!known.contains(words))
        known.insert(words, meaningPattern(QString::fromUtf16(words)));
    return known.value(words).match(plain).hasMatch();
}

double valueOf(QString amount)
{
    static const QRegularExpression thousand(u"(?<=\\d)(?:[.,](\\d))?\\s?k\\b"_s); // not that of "franken"
    if (const auto k = thousand.match(amount); k.hasMatch())
        amount =
            amount.first(k.capturedStart()) + (k.captured(1).isEmpty() ? u"0"_s : k.captured(1)) + u"00"_s;
    static const QRegularExpression cents(u"[.,]\\d{2}(?!\\d)"_s);
    amount.remove(cents);
    QString digits;
    for (const QChar c : std::as_const(amount)) {
        if (c.isDigit())
            digits += c;
    }
    return digits.toDouble();
}

/// The one amount that is the reader's pay; empty where that is none, or more than one may be.
QString payIn(const QString &written, const QString &plain)
{
    if (!has(plain, offerwords::pay) || has(plain, offerwords::notThePay))
        return {};
    static const QRegularExpression amounts = meaningPattern(QString::fromUtf16(offerwords::amount));
    struct Found {
        QString text;
        double value = 0;
    };
    std::vector<Found> found;
    qsizetype from = 0;
    auto matches = amounts.globalMatch(plain);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString before = plain.mid(from, match.capturedStart() - from);
        const QString behind = plain.mid(match.capturedEnd(), 25);
        from = match.capturedEnd();
        if (has(before, offerwords::aBonusBefore) || has(behind, offerwords::aBonusBehind))
            continue;
        if (has(before, offerwords::noExactOne))
            return {};
        found.push_back({written.mid(match.capturedStart(), match.capturedLength()).simplified(),
                         valueOf(match.captured(1))});
    }
    const auto isMore = [&](const Found &one) { return one.value > found.front().value; };
    if (found.empty() || std::any_of(found.begin(), found.end(), isMore))
        return {}; // what is paid by the month may stand behind what is paid by the year
    QString pay = found.front().text;
    while (pay.endsWith(u',') || pay.endsWith(u'-'))
        pay = pay.chopped(1).trimmed();
    return pay;
}

/// The dates of a sentence: those by which something is to be done, and the others.
struct Dates {
    std::vector<QDate> by;
    std::vector<QDate> on;
};

Dates datesOf(const QString &plain, QDate day, const BusinessCalendar &calendar)
{
    Dates best;
    static const QRegularExpression notLater = meaningPattern(QString::fromUtf16(offerwords::notLater));
    const QString within = QString(plain).replace(notLater, u"by "_s);
    for (const MeaningWords *words : meaningWords()) {
        const DaysInEnglish &days = daysInEnglish(*words);
        const QString inEnglish = days.of(within);
        Dates dates;
        for (const DateInWords &one : datesIn(inEnglish, day, calendar, days.locale)) {
            const QString found = inEnglish.mid(one.start, one.end - one.start);
            const bool isBy =
                has(inEnglish.first(one.start), offerwords::byBefore) || has(found, offerwords::byAtFront);
            (isBy ? dates.by : dates.on).push_back(one.date);
        }
        if (dates.by.size() + dates.on.size() > best.by.size() + best.on.size())
            best = dates;
    }
    return best;
}

QDate onlyOne(const std::vector<QDate> &dates, QDate day, int latest)
{
    const bool isOne = dates.size() == 1 && dates.front().isValid() && dates.front() >= day &&
                       dates.front() <= day.addDays(latest);
    return isOne ? dates.front() : QDate();
}

bool asksForAnAnswer(const QString &plain)
{
    if (!has(plain, offerwords::answer) || has(plain, offerwords::notTheAnswer))
        return false;
    return !has(plain, offerwords::papers) || has(plain, offerwords::isSigned);
}

bool saysWhenOneBegins(const QString &plain)
{
    return !plain.endsWith(u'?') && has(plain, offerwords::start) && !has(plain, offerwords::notTheStart);
}

} // namespace

std::vector<OfferTerm> offerTermsIn(const QString &body, QDate day, const BusinessCalendar &calendar)
{
    std::vector<OfferTerm> terms;
    const auto add = [&](OfferTerm term) {
        const bool isNamed = std::any_of(terms.begin(), terms.end(),
                                         [&](const OfferTerm &one) { return one.kind == term.kind; });
        if (!isNamed)
            terms.push_back(std::move(term));
    };
    for (const QString &written : ownSentences(body)) {
        const QString plain = plainOf(written);
        if (plain.isEmpty())
            continue;
        if (const QString pay = payIn(written, plain); !pay.isEmpty())
            add({OfferTerm::Kind::Pay, pay, {}, written});
        const bool isAnswer = asksForAnAnswer(plain);
        const bool isStart = saysWhenOneBegins(plain);
        if (!isAnswer && !isStart)
            continue;
        const Dates dates = datesOf(plain, day, calendar);
        if (const QDate by = onlyOne(dates.by, day, latestAnswer); isAnswer && by.isValid())
            add({OfferTerm::Kind::Deadline, {}, by, written});
        if (const QDate on = onlyOne(dates.on, day, latestStart); isStart && on.isValid())
            add({OfferTerm::Kind::FirstDay, {}, on, written});
    }
    return terms;
}

QString StandingTerm::name(const ApplicationId &application) const
{
    const QString kind = term.kind == OfferTerm::Kind::Pay        ? u"pay"_s
                         : term.kind == OfferTerm::Kind::Deadline ? u"deadline"_s
                                                                  : u"start"_s;
    return (u"offers "_s + kind + u' ' + application.text + u' ' + letter.text).simplified();
}

std::vector<StandingTerm> standingTerms(const Application &application, const Person &person, Moment now)
{
    const Offer &offer = application.offer;
    std::vector<const Message *> letters;
    for (const Message &one : application.messages) {
        if (one.direction == Direction::In && !one.body.isEmpty() && one.at <= now)
            letters.push_back(&one);
    }
    std::stable_sort(letters.begin(), letters.end(),
                     [](const Message *a, const Message *b) { return a->at > b->at; });
    letters.resize(std::min(letters.size(), lookedInto));
    const BusinessCalendar week(person.weekend, {});
    std::vector<StandingTerm> standing;
    std::vector<OfferTerm::Kind> said;
    for (const Message *letter : letters) {
        const QDate day = person.zone.date(letter->at);
        const bool isSince = offer.receivedAt && letter->at >= *offer.receivedAt;
        const std::vector<LetterMeaning> meanings =
            isSince ? std::vector<LetterMeaning>() : meaningsOf(letter->body, day, week);
        const bool brings = std::any_of(meanings.begin(), meanings.end(),
                                        [](const LetterMeaning &one) { return one.kind == Meaning::Offer; });
        if (!isSince && !brings)
            continue;
        for (OfferTerm &term : offerTermsIn(letter->body, day, week)) {
            if (std::find(said.begin(), said.end(), term.kind) != said.end())
                continue;
            said.push_back(term.kind); // what an earlier letter says of it is over
            const bool isKnown = term.kind == OfferTerm::Kind::Pay        ? !offer.pay.isEmpty()
                                 : term.kind == OfferTerm::Kind::Deadline ? offer.deadline.has_value()
                                                                          : offer.start.has_value();
            if (!isKnown)
                standing.push_back({letter->id, std::move(term)});
        }
    }
    return standing;
}

} // namespace afterword

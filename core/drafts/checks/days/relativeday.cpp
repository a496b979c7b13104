// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include "core/drafts/checks/days/daysaid.h"
#include "core/drafts/letters/letterforms.h"
#include "core/drafts/letters/letterlanguage.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int weekdayReach = 6; ///< days in which a weekday's name alone says which day is meant

class Words {
    Q_DECLARE_TR_FUNCTIONS(RelativeDay)
};

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// Whether @p word, read on @p today, means @p day.
bool means(const DayWord &word, QDate day, QDate today)
{
    return word.unit == DayWord::Unit::Day ? today.addDays(word.away) == day
                                           : mondayOf(today).addDays(qint64(7) * word.away) == mondayOf(day);
}

/// What a letter can say in the place of a word for a day that it no longer is.
class Mending {
public:
    explicit Mending(const Letter &letter)
        : m_letter(letter)
        , m_forms(formsOf(letterLanguageOf(letter.language.language).value_or(LetterLanguage::English)))
    {
    }

    /// The day as letters of that language say it: "yesterday", "am Montag".
    QString onDay(QDate day) const { return m_forms.onDay(day, m_letter.today); }

    /// Instead of @p said where @p day is meant; empty where it takes more than that.
    QString instead(const DaySaid &said, QDate day) const
    {
        const QString plain = onDay(day);
        const qint64 ago = day.daysTo(m_letter.today);
        const bool wasTheDayBefore = ago == 1 && said.word.away == 0;
        if (ago < 0)
            return {};
        if (!said.noun.isEmpty())
            return withNoun(said, plain, wasTheDayBefore);
        if (said.word.shape == DayWord::Shape::BehindNoun)
            return tied(plain);
        if (wasTheDayBefore && *said.word.dayBefore)
            return QString::fromUtf16(said.word.dayBefore);
        // "heute Nachmittag": "am Montag Nachmittag" is none.
        return isBeforePartOfDay(said) && ago > 1 ? QString() : plain;
    }

    /// Behind a noun: "d’hier", "de lundi", "du 23 novembre"; "de ayer", "del lunes".
    QString tied(const QString &day) const
    {
        if (m_forms.language == LetterLanguage::Spanish)
            return day.startsWith(u"el ") ? u"del "_s + day.mid(3) : u"de "_s + day;
        if (m_forms.language != LetterLanguage::French)
            return day;
        if (day.startsWith(u"le "))
            return u"du "_s + day.mid(3);
        return day.startsWith(u'a') || day.startsWith(u'h') ? u"d’"_s + day : u"de "_s + day;
    }

private:
    /// "heutiges Gespräch": "gestriges Gespräch", "Gespräch am Montag"; "today’s call": "yesterday’s call".
    QString withNoun(const DaySaid &said, const QString &day, bool wasTheDayBefore) const
    {
        const QString &body = m_letter.draft.body;
        const QString ending = body.mid(said.start, said.length).mid(QStringView(said.word.words).size());
        if (m_forms.language == LetterLanguage::German && wasTheDayBefore)
            return QString::fromUtf16(said.word.dayBefore) + ending + said.noun;
        if (m_forms.language == LetterLanguage::English && wasTheDayBefore)
            return u"yesterday"_s + said.noun;
        const QString noun = said.noun.mid(said.noun.indexOf(u' ') + 1);
        // "today’s call" holds the word that "our" takes the place of.
        if (m_forms.language == LetterLanguage::English)
            return u"our "_s + noun + u' ' + day;
        // "Das heutige Gespräch" may begin a sentence, "Heutiges Gespräch" is none.
        return body[said.start].isUpper() ? QString() : noun + u' ' + day;
    }

    bool isBeforePartOfDay(const DaySaid &said) const
    {
        const QString behind =
            folded(QStringView(m_letter.draft.body).sliced(said.start + said.length).left(12));
        const QString next = behind.trimmed();
        return m_letter.language.language == QLocale::German && behind.startsWith(u' ') &&
               (next.startsWith(u"morgen") || next.startsWith(u"fruh") || next.startsWith(u"vormittag") ||
                next.startsWith(u"mittag") || next.startsWith(u"nachmittag") || next.startsWith(u"abend"));
    }

    const Letter &m_letter;
    const LetterForms &m_forms;
};

/// Of one word for a day: whether it is true, and else what can stand there instead.
class Judge {
public:
    explicit Judge(const Letter &letter)
        : m_letter(letter)
        , m_mending(letter)
        , m_knowsTalk(letter.draft.about.letter().day && letter.interview)
    {
    }

    /// What is to be said of @p said, which stands in the body or the subject; empty where it is true.
    std::optional<Finding> look(const DaySaid &said, const QString &text, bool inSubject) const
    {
        const QString words = text.mid(said.start, said.length);
        // This week may also be that of a talk to come.
        const bool isPast =
            said.word.away < 0 || (said.word.away == 0 && said.word.unit == DayWord::Unit::Day);
        if (m_knowsTalk && said.ofTalk && isPast) {
            const QDate day = m_letter.interview->start.date;
            if (means(said.word, day, m_letter.today))
                return std::nullopt;
            return finding(said, inSubject, day, ofTalk(words, inSubject, day));
        }
        if (m_letter.written >= m_letter.today)
            return std::nullopt;
        const QDate meant = said.word.unit == DayWord::Unit::Day ? m_letter.written.addDays(said.word.away)
                                                                 : mondayOf(m_letter.written);
        if (said.word.unit == DayWord::Unit::Week && mondayOf(m_letter.today) == meant)
            return std::nullopt;
        const QString sentence = inSubject ? Words::tr("The subject says \"%1\", but was written on %2.")
                                           : Words::tr("It says \"%1\", but was written on %2.");
        return finding(said, inSubject, said.word.away > 0 && meant != m_letter.today ? QDate() : meant,
                       sentence.arg(words, QLocale().toString(m_letter.written, QLocale::LongFormat)));
    }

    /// The same of the conversation's weekday, which says less the longer it is past.
    Finding look(const WeekdaySaid &said, const QString &text, bool inSubject) const
    {
        const QDate day = m_letter.interview->start.date;
        Finding found{Check::RelativeDay,
                      Finding::Severity::Warning,
                      ofTalk(text.mid(said.start, said.length), inSubject, day),
                      -1,
                      0,
                      {}};
        if (inSubject)
            return found;
        found.start = said.start;
        found.length = said.length;
        const bool isTied = isOneOf(said.tie, {u"de", u"del"});
        if (isTied)
            found.suggestion = m_mending.tied(m_mending.onDay(day));
        else if (isOneOf(said.tie, {u"on", u"am", u"el", u""}))
            found.suggestion = m_mending.onDay(day);
        return found;
    }

private:
    QString ofTalk(const QString &words, bool inSubject, QDate day) const
    {
        const QString sentence = inSubject ? Words::tr("The subject says \"%1\", but the interview was %2.")
                                           : Words::tr("It says \"%1\", but the interview was %2.");
        return sentence.arg(words, m_mending.onDay(day));
    }

    /// @p meant is invalid where nothing can be put in its place.
    Finding finding(const DaySaid &said, bool inSubject, QDate meant, const QString &message) const
    {
        Finding found{Check::RelativeDay, Finding::Severity::Warning, message, -1, 0, {}};
        if (inSubject)
            return found;
        const QString instead = meant.isValid() && said.word.unit == DayWord::Unit::Day
                                    ? m_mending.instead(said, meant)
                                    : QString();
        found.start = said.start;
        found.length = static_cast<int>(said.length + (instead.isEmpty() ? 0 : said.noun.size()));
        found.suggestion = atSamePlace(instead, m_letter.draft.body.mid(said.start, 1));
        return found;
    }

    /// With a capital where @p first has one.
    static QString atSamePlace(const QString &words, const QString &first)
    {
        return !words.isEmpty() && first.front().isUpper() ? words.front().toUpper() + words.mid(1) : words;
    }

    const Letter &m_letter;
    Mending m_mending;
    bool m_knowsTalk;
};

} // namespace

Findings relativeDay(const Letter &letter)
{
    if (!letter.isLetter())
        return {};
    const Judge judge(letter);
    Findings findings;
    for (const DaySaid &said : daysSaidIn(letter.draft.body, letter.language)) {
        if (auto found = judge.look(said, letter.draft.body, false))
            findings.push_back(std::move(*found));
    }
    for (const DaySaid &said : daysSaidIn(letter.draft.subject, letter.language)) {
        if (auto found = judge.look(said, letter.draft.subject, true)) {
            findings.push_back(std::move(*found));
            break;
        }
    }
    if (!letter.draft.about.letter().day || !letter.interview ||
        letter.interview->start.date.daysTo(letter.today) <= weekdayReach)
        return findings;
    const int weekday = letter.interview->start.date.dayOfWeek();
    for (const WeekdaySaid &said : weekdaysOfTalkIn(letter.draft.body, letter.language, weekday))
        findings.push_back(judge.look(said, letter.draft.body, false));
    for (const WeekdaySaid &said : weekdaysOfTalkIn(letter.draft.subject, letter.language, weekday))
        findings.push_back(judge.look(said, letter.draft.subject, true));
    return findings;
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/page/pagemarks.h"

#include "core/posting/facts/employment.h"
#include "core/posting/facts/salary.h"
#include "core/posting/facts/workplace.h"
#include "core/posting/facts/writtendate.h"
#include "core/posting/page/plaintext.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

enum class Meaning {
    None,
    Role,
    Company,
    Place,
    Salary,
    Employment,
    Remote,
    Posted,
    Closes,
    Text,
    Section, ///< of the text, beside the description: what is asked for, what is offered
};

struct Spelling {
    Meaning meaning;
    QStringView pattern;
};

/// Names without signs and in small letters. What names one of these within a longer word is meant as well.
constexpr std::array spellings = {
    Spelling{Meaning::Text,
             u"(^|job|posting|position)descriptions?(text|content|html)?$|jobaddetails|jobadcontent"},
    Spelling{Meaning::Section,
             u"^(job|posting|position|vacancy)(requirements?|responsibilities|qualifications?|"
             u"benefits?|skills)(text|content|html|section)?$"},
    Spelling{Meaning::Company,
             u"(company|advertiser|employer|organi[sz]ation)(name|title)$|^company$|hiringcompany"},
    Spelling{Meaning::Place,
             u"(job|company|posting|metadata|header|detail)locations?$|^locations?$|formattedaddress"},
    Spelling{Meaning::Salary, u"salary(range|info|text)?$|compensation(range)?$|payrange$"},
    Spelling{Meaning::Employment,
             u"(work|contract|job|employment)type$|^time$|^timetype$|^shifttype$|commitment$"},
    Spelling{Meaning::Remote, u"workplace(type)?s?$|remotetype$|workmodel$"},
    Spelling{Meaning::Posted, u"(online|posted|posting|published|publish)(date|on)$|^dateposted$|^date$"},
    Spelling{Meaning::Closes, u"closingdate$|deadline$|validthrough$|applyby$|expirydate$|^timelefttoapply$"},
    Spelling{Meaning::Role,
             u"(jobposting|posting|position)(header|name|headline)$|(job|position|vacancy)(detail)?"
             u"title$|infoheadertitle$|^title$"},
};

Meaning meaningOf(const QString &name)
{
    static const auto patterns = [] {
        std::array<QRegularExpression, spellings.size()> compiled;
        for (size_t index = 0; index < spellings.size(); ++index)
            compiled[index].setPattern(spellings[index].pattern.toString());
        return compiled;
    }();
    QString letters;
    for (const QChar c : name) {
        if (c.isLetter())
            letters += c.toLower();
    }
    for (size_t index = 0; index < spellings.size(); ++index) {
        if (letters.contains(patterns[index]))
            return spellings[index].meaning;
    }
    return Meaning::None;
}

/// The text of a mark without the label that stands in it: "Oslo" of "locations\nOslo".
QString withoutLabel(const QString &text)
{
    static const QRegularExpression label(
        u"^(locations?|standorte?|lieux?|ubicaci[oó]n|time type|time left to apply|posted "
        u"on|company|salary|remote type|job type|title|"
        "zeittyp|veröffentlicht am|employment type)\\s*:?\\s*\\n"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(label).trimmed();
}

/// The facts of each meaning: the first that says something, and whether others say something else.
class Marks {
public:
    explicit Marks(const PageFacts &page)
    {
        for (const PageText &mark : page.marks) {
            const Meaning meaning = meaningOf(mark.name);
            const QString text = withoutLabel(mark.text);
            if (meaning == Meaning::None || text.isEmpty())
                continue;
            if (meaning == Meaning::Section)
                m_sections << text;
            Found &found = m_found[static_cast<size_t>(meaning)];
            if (found.text.isEmpty())
                found.text = text;
            else if (found.text != text)
                found.isOneOfMany = true;
        }
    }

    /// The description with the sections that stand beside it.
    QString wholeText() const
    {
        QString whole = text(Meaning::Text);
        for (const QString &section : whole.isEmpty() ? QStringList() : m_sections) {
            if (whole.size() < longestPosting && !whole.contains(section))
                whole += u"\n\n"_s + section;
        }
        return whole;
    }
    QString text(Meaning meaning) const { return m_found[static_cast<size_t>(meaning)].text; }
    /// All lines of it, where each is one of several.
    Told<QString> lines(Meaning meaning) const
    {
        const Found &found = m_found[static_cast<size_t>(meaning)];
        QStringList lines;
        for (const QString &one : found.text.split(u'\n', Qt::SkipEmptyParts)) {
            if (const QString line = plainLine(one); !line.isEmpty() && !lines.contains(line))
                lines << line;
        }
        return told(lines.join(u"; "_s), FactSource::Marks, found.isOneOfMany);
    }
    Told<QString> line(Meaning meaning) const
    {
        const Found &found = m_found[static_cast<size_t>(meaning)];
        // Several lines are several things.
        return told(plainLine(found.text.section(u'\n', 0, 0)), FactSource::Marks, found.isOneOfMany);
    }

private:
    struct Found {
        QString text;
        bool isOneOfMany = false;
    };
    std::array<Found, spellings.size() + 1> m_found;
    QStringList m_sections;
};

Told<QDate> day(const Told<QString> &line, const QString &language)
{
    const QDate date = dayInSentence(line.value, language);
    return date.isValid() ? Told<QDate>{date, FactSource::Marks, true} : Told<QDate>();
}

} // namespace

Posting postingInMarks(const PageFacts &page)
{
    const Marks marks(page);
    Posting posting;
    posting.role = marks.line(Meaning::Role);
    // For those who hear the page only.
    static const QRegularExpression spoken(u"\\s*[-–]\\s*job post$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    posting.role.value.remove(spoken);
    posting.company = marks.line(Meaning::Company);
    if (const Told<QString> place = marks.lines(Meaning::Place)) {
        const Workplace workplace = workplaceIn(place.value);
        if (!workplace.place.isEmpty())
            posting.place = {workplace.place, FactSource::Marks, place.isGuess};
        if (workplace.remote != RemoteWork::Unknown)
            posting.remote = {workplace.remote, FactSource::Marks, place.isGuess};
    }
    if (const Told<QString> remote = marks.line(Meaning::Remote); remote && !posting.remote) {
        const RemoteWork meant = workplaceIn(remote.value).remote;
        if (meant != RemoteWork::Unknown)
            posting.remote = {meant, FactSource::Marks, remote.isGuess};
    }
    const QString pay = marks.line(Meaning::Salary).value;
    if (auto salary = isEstimatedPay(pay) ? std::nullopt : salaryIn(pay)) {
        salary->unit = unitBeside(*salary, {});
        posting.salary = {toText(*salary), FactSource::Marks, true};
    }
    if (const Told<QString> kinds = marks.line(Meaning::Employment)) {
        const Employment employment = employmentIn(kinds.value.split(u',', Qt::SkipEmptyParts));
        if (!employment.words.isEmpty())
            posting.employment = {employment.words, FactSource::Marks, kinds.isGuess || !employment.allKnown};
    }
    posting.postedOn = day(marks.line(Meaning::Posted), page.lang);
    posting.closesOn = day(marks.line(Meaning::Closes), page.lang);
    constexpr qsizetype few = 200; // characters; less is a teaser
    if (const QString text = plainDescription(marks.wholeText()); text.size() > few)
        posting.text = {text, FactSource::Marks, false};
    return posting;
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/checks/checks.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Shouting)
};

bool isInCapitals(QStringView word)
{
    int letters = 0;
    for (const QChar c : word) {
        if (c.isLetter() && !c.isUpper())
            return false;
        letters += c.isUpper() ? 1 : 0;
    }
    return letters >= 2;
}

/// Words that the facts themselves write in capitals: a company, a role, a technique.
QSet<QString> capitalsInFacts(const Letter &letter)
{
    QString facts =
        letter.application.company + u' ' + letter.application.role + u' ' + letter.search.person.name;
    if (letter.contact)
        facts +=
            u' ' + letter.contact->name + u' ' + letter.contact->title + u' ' + letter.contact->organization;
    if (letter.interview)
        facts += u' ' + letter.interview->round + u' ' + letter.interview->debrief.contribution;
    if (letter.notes)
        facts +=
            u' ' + letter.notes->moment + u' ' + letter.notes->openQuestion + u' ' + letter.notes->awkward;
    QSet<QString> capitals;
    for (const Word &word : wordsOf(facts)) {
        if (isInCapitals(QStringView(facts).sliced(word.start, word.length)))
            capitals.insert(word.folded);
    }
    return capitals;
}

Findings loudWords(const Letter &letter)
{
    constexpr int longestAbbreviation = 5;
    static const QSet<QString> names{u"matlab"_s, u"fortran"_s, u"unesco"_s, u"unicef"_s, u"nvidia"_s,
                                     u"scrum"_s,  u"pytorch"_s, u"github"_s, u"devops"_s, u"webgpu"_s};
    const QString &body = letter.draft.body;
    Findings findings;
    QSet<QString> loudAlone; // most letters have no word in capitals
    std::optional<QSet<QString>> known;
    for (size_t i = 0; i < letter.words.size();) {
        size_t end = i;
        bool loud = false;
        while (end < letter.words.size()) {
            const Word &word = letter.words[end];
            if (!isInCapitals(QStringView(body).sliced(word.start, word.length)))
                break;
            if (!known) {
                known = capitalsInFacts(letter);
                loudAlone = setOf(QString::fromUtf16(letter.language.loudAlone));
            }
            const bool longWord = word.length > longestAbbreviation && !names.contains(word.folded);
            loud |= !known->contains(word.folded) && (longWord || loudAlone.contains(word.folded));
            ++end;
        }
        if (loud) {
            const int start = letter.words[i].start;
            const int length = letter.words[end - 1].start + letter.words[end - 1].length - start;
            const QString shout = body.mid(start, length);
            QString calm = shout.toLower();
            const bool begins = start == 0 || QStringView(body).first(start).trimmed().isEmpty() ||
                                u".!?\n"_s.contains(QStringView(body).first(start).trimmed().back()) ||
                                body[start - 1] == u'\n';
            if (begins)
                calm[0] = calm[0].toUpper();
            findings.push_back({Check::Shouting, Finding::Severity::Warning,
                                Words::tr("\"%1\" is in capitals, which reads as shouting.").arg(shout),
                                start, length, calm});
        }
        i = std::max(end, i + 1);
    }
    return findings;
}

Findings loudMarks(const QString &body)
{
    Findings findings;
    for (qsizetype i = 0; i < body.size();) {
        qsizetype end = i;
        int marks = 0;
        while (end < body.size() && (body[end] == u'!' || body[end] == u'?' || body[end] == u'\u203C')) {
            marks += body[end] == u'?' ? 0 : (body[end] == u'\u203C' ? 2 : 1);
            ++end;
        }
        if (marks >= 2 || (marks == 1 && end - i >= 2)) {
            const QStringView run = QStringView(body).sliced(i, end - i);
            findings.push_back({Check::Shouting, Finding::Severity::Warning,
                                Words::tr("One mark says as much as \"%1\".").arg(run), static_cast<int>(i),
                                static_cast<int>(end - i), run.contains(u'?') ? u"?"_s : u"!"_s});
        }
        i = std::max(end, i + 1);
    }
    return findings;
}

} // namespace

Findings shouting(const Letter &letter)
{
    Findings findings = loudWords(letter);
    for (Finding &finding : loudMarks(letter.draft.body))
        findings.push_back(std::move(finding));
    if (!loudMarks(letter.draft.subject).empty())
        findings.push_back({Check::Shouting,
                            Finding::Severity::Warning,
                            Words::tr("The subject has a run of exclamation marks."),
                            -1,
                            0,
                            {}});
    return findings;
}

} // namespace afterword

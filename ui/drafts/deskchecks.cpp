// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/deskchecks.h"

#include "core/domain/soundness/namesapart.h"
#include "core/drafts/checker.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/drafts/draftdesk.h"
#include "ui/drafts/panes/letterpane.h"
#include "ui/drafts/panes/likenessstrip.h"
#include "ui/words.h"

namespace afterword {

namespace {

QString overruleKey(const Draft &draft, const Finding &finding)
{
    return draft.id.text + u'\n' + toText(finding.check) + u'\n' + finding.message;
}

QString nameOf(const Search &search, const Application &application, const Draft &draft)
{
    const Contact *contact = search.contacts.find(draft.contact);
    return contact ? nameApart(*contact, application, search) : QString();
}

} // namespace

DeskChecks::DeskChecks(Editor &editor, const DraftDesk &desk, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_desk(desk)
{
    connect(&editor.tracker(), &Tracker::changed, this, [this](const Change &change) {
        if (changesNames(change))
            m_names.reset();
    });
    connect(&editor.tracker(), &Tracker::reloaded, this, [this] { m_names.reset(); });
}

CheckedNote DeskChecks::look(int index, std::optional<Moment> goes) const
{
    const Application *application = m_desk.application();
    if (!application)
        return {};
    if (!m_names)
        m_names.emplace(m_editor.search());
    const Draft &draft = m_desk.note(index).draft;
    CheckedNote checked{check(draft, m_editor.search(), *m_names, *application, m_desk.othersThan(index),
                              likenessIn(*application), goes.value_or(m_editor.now())),
                        0};
    checked.overruled = static_cast<int>(std::erase_if(checked.findings, [&](const Finding &finding) {
        return m_overruled.contains(overruleKey(draft, finding));
    }));
    return checked;
}

RoundLikeness &DeskChecks::likenessIn(const Application &application) const
{
    LikenessMask mask = maskFor(m_editor.search(), application);
    if (!m_likeness || m_likeness->mask() != mask)
        m_likeness.emplace(std::move(mask));
    return *m_likeness;
}

void DeskChecks::overrule(int index, const Finding &finding)
{
    m_overruled.insert(overruleKey(m_desk.note(index).draft, finding));
}

void DeskChecks::takeBack(int index)
{
    const QString beginning = m_desk.note(index).draft.id.text + u'\n';
    m_overruled.removeIf([&](const QString &key) { return key.startsWith(beginning); });
}

std::vector<AlikePair> DeskChecks::pairs() const
{
    const Application *application = m_desk.application();
    std::vector<AlikePair> pairs;
    if (!application || m_desk.count() < 2)
        return pairs;
    const Search &search = m_editor.search();
    RoundLikeness &round = likenessIn(*application);
    for (int a = 0; a < m_desk.count(); ++a) {
        for (int b = a + 1; b < m_desk.count(); ++b) {
            const Draft &first = m_desk.note(a).draft;
            const Draft &second = m_desk.note(b).draft;
            const Likeness likeness = round.between(first.body, second.body);
            pairs.push_back({nameOf(search, *application, first), nameOf(search, *application, second),
                             qRound(likeness.score * 100), likeness.alike});
        }
    }
    return pairs;
}

std::vector<TextMark> DeskChecks::sharedPassages(int index) const
{
    const Application *application = m_desk.application();
    std::vector<TextMark> marks;
    if (!application)
        return marks;
    RoundLikeness &round = likenessIn(*application);
    const QString body = m_desk.note(index).draft.body;
    for (int other = 0; other < m_desk.count(); ++other) {
        if (other == index)
            continue;
        const Likeness likeness = round.between(body, m_desk.note(other).draft.body);
        for (const Passage &passage : likeness.passages)
            marks.push_back({TextMark::Kind::Shared, passage.startA, passage.lengthA});
    }
    return marks;
}

} // namespace afterword

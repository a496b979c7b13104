// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatedesk.h"

#include "core/edits/edittemplate.h"
#include "core/edits/typedonto.h"
#include "core/tracker.h"
#include "ui/commands/editor.h"
#include "ui/commands/followrenames.h"

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// How far what is kept may be behind what is typed.
constexpr std::chrono::milliseconds behind{800};

using Phrases = std::map<QString, QStringList>;

/// The phrases as they @p stands, with those sets that are others in @p typed than in @p read.
Phrases phrasesOnto(Phrases stands, const Phrases &read, const Phrases &typed)
{
    for (const auto &[name, alternatives] : typed) {
        const auto was = read.find(name);
        if (was == read.end() || was->second != alternatives)
            stands[name] = alternatives;
    }
    for (const auto &[name, alternatives] : read) {
        if (!typed.contains(name))
            stands.erase(name);
    }
    return stands;
}

/// The template as it @p stands now, with what was typed into it here.
Template withTyped(const Template &stands, const Template &read, const Template &typed)
{
    Template merged = typedOnto(stands, read, typed, &Template::name, &Template::purpose, &Template::tone,
                                &Template::subject, &Template::body);
    merged.phrases = phrasesOnto(stands.phrases, read.phrases, typed.phrases);
    return merged;
}

} // namespace

TemplateDesk::TemplateDesk(Editor &editor, const Table<Template> &builtIn, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_builtIn(builtIn)
{
    followRenames(editor.tracker(), this, m_current.id);
    followRenames(editor.tracker(), this, m_read.id);
    m_timer.setSingleShot(true);
    m_timer.setInterval(behind);
    connect(&m_timer, &QTimer::timeout, this, &TemplateDesk::flush);
    connect(&editor.tracker(), &Tracker::changed, this, &TemplateDesk::read);
    connect(&editor.tracker(), &Tracker::reloaded, this, &TemplateDesk::read);
}

bool TemplateDesk::choose(const TemplateId &id)
{
    if (!flush())
        return false;
    const Template *own = m_editor.search().templates.find(id);
    const Template *found = own ? own : m_builtIn.find(id);
    if (!found)
        return false;
    m_current = *found;
    m_read = *found;
    m_own = own;
    Q_EMIT changed();
    return true;
}

void TemplateDesk::edit(const Template &after)
{
    if (!m_own || after == m_current)
        return;
    m_current = after;
    m_dirty = true;
    // Not started anew: however fast one types, what is kept is never further behind.
    if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT savedChanged();
}

bool TemplateDesk::flush()
{
    m_timer.stop();
    if (!m_dirty)
        return true;
    // What another process wrote is read first, so that only what was typed goes over it; an error is told
    // by the write.
    (void)m_editor.tracker().reloadIfChangedOutside();
    read();
    // Where it was taken away meanwhile, the words typed since bring it back.
    const Template writing = m_current;
    const bool made = m_editor.make(editingTemplate(m_editor.search(), writing));
    m_dirty = !made || m_current != writing; // more may have been typed while it was being written
    if (made && m_dirty)
        m_timer.start();
    Q_EMIT savedChanged();
    return made;
}

void TemplateDesk::read()
{
    if (m_current.id.text.isEmpty())
        return;
    const Template *own = m_editor.search().templates.find(m_current.id);
    if (m_dirty && !own)
        return;
    const Template *stands = own ? own : m_builtIn.find(m_current.id);
    if (!stands && !m_builtIn.empty())
        stands = &m_builtIn.front();
    if (!stands)
        return;
    const Template now = m_dirty ? withTyped(*stands, m_read, m_current) : *stands;
    m_read = *stands;
    if (now == m_current && m_own == (own != nullptr))
        return;
    m_current = now;
    m_own = own;
    Q_EMIT changed();
}

bool TemplateDesk::create()
{
    Template fresh;
    fresh.purpose = Rule::ThankYou;
    fresh.subject = tr("Thank you for {{interview.talk}}");
    fresh.body = u"{{greeting}},\n\n{{> opening}}{{#debrief.moment}} "_s +
                 tr("One thing that stays with me is {{debrief.moment}}.") + u"{{/debrief.moment}}\n\n"_s +
                 tr("Kind regards,") + u"\n{{person.name}}"_s;
    fresh.phrases[u"opening"_s] = {
        tr("Thank you for {{interview.talk}}."),
        tr("It was good to meet you {{interview.day}}, and thank you for your time.")};
    return addAs(fresh, tr("My template"));
}

bool TemplateDesk::duplicate()
{
    return addAs(m_current, tr("%1, mine", "the name of a copy").arg(m_current.name));
}

bool TemplateDesk::add(const Template &source)
{
    return addAs(source, source.name);
}

bool TemplateDesk::addAs(const Template &source, const QString &name)
{
    if (!flush())
        return false;
    const Template copy = ownCopy(m_editor.search(), m_builtIn, source, name);
    return m_editor.make(editingTemplate(m_editor.search(), copy)) && choose(copy.id);
}

bool TemplateDesk::remove()
{
    if (!m_own)
        return false;
    m_timer.stop();
    // What was typed last belongs to what an undo brings back.
    return flush() && m_editor.make(removingTemplate(m_editor.search(), m_current.id));
}

} // namespace afterword

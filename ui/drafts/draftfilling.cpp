// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/draftdesk.h"

#include "core/drafts/letters/letterlanguage.h"
#include "core/edits/editapplication.h"
#include "ui/commands/editor.h"

// With which template a note is filled, and in which language.

namespace afterword {

bool DraftDesk::isAsFilled(int index) const
{
    const Draft &draft = note(index).draft;
    if (draft.body.trimmed().isEmpty())
        return true;
    const auto isFilledAt = [&](Moment at) {
        const Result<Draft> again = filled(index, {}, at);
        return again && again->body == draft.body && again->subject == draft.subject;
    };
    return isFilledAt(m_editor.now()) || isFilledAt(draft.updatedAt);
}

Occasion DraftDesk::occasionFor(const Draft &draft) const
{
    return {draft.about, *m_application, draft.interview, m_contact ? m_contact : draft.contact,
            draft.channel};
}

Result<Draft> DraftDesk::filled(int index, const TemplateId &templateId, std::optional<Moment> goes) const
{
    const Search &search = m_editor.search();
    const Draft &draft = note(index).draft;
    const TemplateId wanted = templateId.text.isEmpty() ? draft.templateId : templateId;
    const bool letter = draft.channel == Channel::Email || draft.channel == Channel::Card;
    const Template *source = search.templates.find(wanted);
    if (!source)
        source = m_builtIn.find(wanted);
    const Moment at = goes.value_or(m_editor.now());
    Result<Draft> fresh = source && letter ? composeFrom(search, *source, occasionFor(draft), at)
                                           : compose(search, m_builtIn, occasionFor(draft), at);
    if (!fresh)
        return fresh;
    Draft result = draft;
    result.templateId = fresh->templateId;
    result.subject = fresh->subject;
    result.body = fresh->body;
    return result;
}

std::vector<const Template *> DraftDesk::templates() const
{
    std::vector<const Template *> found;
    for (const Template &own : m_editor.search().templates) {
        if (own.purpose == m_about)
            found.push_back(&own);
    }
    for (const Template &one : m_builtIn) {
        if (one.purpose == m_about && (!application() || languageOf(one) == letterLanguageOf(*application())))
            found.push_back(&one);
    }
    return found;
}

LetterLanguage DraftDesk::letterLanguage() const
{
    const Application *shown = application();
    return shown ? letterLanguageOf(*shown) : usualLetterLanguage();
}

bool DraftDesk::setLetterLanguage(LetterLanguage language)
{
    if (!application() || !flush())
        return false;
    if (application()->letterLanguage == language)
        return true;
    return m_editor.make(choosingLetterLanguage(m_editor.search(), *application(), language));
}

TemplateId DraftDesk::templateInLetterLanguage(int index) const
{
    const Draft &draft = note(index).draft;
    const Template *now = m_builtIn.find(draft.templateId);
    const auto from = now ? languageOf(*now) : std::nullopt;
    const Application *shown = application();
    const Contact *to = m_editor.search().contacts.find(draft.contact);
    // One in which friends write may suit a shared mailbox no more.
    const bool suits = !shown || !now || now->tone != shown->formality || now->tone == toneTo(to, *shown);
    if (from && suits) {
        const QString plain = now->id.text.mid(templatePrefix(*from).size());
        const TemplateId same{templatePrefix(letterLanguage()) + plain};
        if (m_builtIn.find(same))
            return same;
    }
    const Template *found = shown ? templateFor(m_about, *shown, to, m_editor.search(), m_builtIn) : nullptr;
    return found ? found->id : TemplateId{};
}

void DraftDesk::fillAnew(int index)
{
    if (const Result<Draft> fresh = filled(index))
        replace(index, *fresh);
}

} // namespace afterword

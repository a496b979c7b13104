// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/factssection.h"

#include "core/drafts/letters/letterlanguage.h"
#include "core/edits/editapplication.h"
#include "core/edits/edittask.h"
#include "ui/commands/editor.h"
#include "ui/parts/fields/choicefield.h"
#include "ui/parts/fields/datefield.h"
#include "ui/parts/fields/flatlineedit.h"
#include "ui/parts/fields/form.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

QStringList tagsFrom(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags += tag;
    }
    return tags;
}

} // namespace

FactsSection::FactsSection(const PanelContext &panel, QWidget *parent)
    : PanelSection(panel, parent)
{
    auto *facts = new Form;
    addText(facts, tr("Company"), tr("the company’s name"), tr("company of %1"), &Application::company,
            [](const Application &a) { return a.company; });
    addText(facts, tr("Role"), tr("the job title"), tr("role at %1"), &Application::role,
            [](const Application &a) { return a.role; });
    addText(facts, tr("Posting"), tr("its web address"), tr("posting of %1"), &Application::url,
            [](const Application &a) { return a.url; });
    addText(facts, tr("Place"), tr("where, or remote"), tr("place of %1"), &Application::location,
            [](const Application &a) { return a.location; });
    addText(facts, tr("Salary"), tr("the amount they gave"), tr("salary at %1"), &Application::salary,
            [](const Application &a) { return a.salary; });
    addTags(facts);
    addFormality(facts);
    addApplied(facts);
    page()->addLayout(facts);
}

void FactsSection::addText(Form *form, const QString &name, const QString &placeholder, const QString &what,
                           QString Application::*member, QString (*read)(const Application &))
{
    auto *field = new TextField(name, placeholder, this);
    field->setCommit([this, what, member](const QString &typed) -> Committed {
        const QString text = typed.simplified();
        if (member == &Application::company && text.isEmpty())
            return {Committed::State::NotUnderstood, tr("An application needs the company’s name.")};
        return PanelContext::committed(
            context().edit([&](Application &a) { a.*member = text; },
                           tr("change to %1").arg(what.arg(application().company))));
    });
    form->add(name, field);
    m_texts.push_back({field, read});
}

void FactsSection::addApplied(Form *form)
{
    m_applied = new DateField(DayMeant::Gone, tr("Applied on"), tr("no date"), this);
    m_applied->setToday([this] { return context().today(); });
    m_applied->setCommitDate([this](const std::optional<QDate> &date) {
        if (!context().application())
            return false;
        Application after = application();
        after.applied = date;
        Step step =
            editingApplication(context().search(), after,
                               tr("change to %1").arg(tr("applied date of %1").arg(application().company)));
        step.change = settlingApplyTasks(std::move(step.change), context().search(), context().now());
        return context().editor().make(step);
    });
    form->add(tr("Applied on"), m_applied);
}

void FactsSection::addTags(Form *form)
{
    auto *field = new TextField(tr("Tags"), tr("separated by commas"), this);
    field->setCommitsOnPause(false);
    field->setCommit([this](const QString &typed) {
        return PanelContext::committed(
            context().edit([&](Application &a) { a.tags = tagsFrom(typed); },
                           tr("change to the tags of %1").arg(application().company)));
    });
    form->add(tr("Tags"), field);
    m_texts.push_back({field, [](const Application &a) { return a.tags.join(u", "_s); }});
}

void FactsSection::addFormality(Form *form)
{
    m_formality = new ChoiceField(tr("Tone"), this);
    m_formality->addChoice(tr("formal"), toText(Formality::Formal));
    m_formality->addChoice(tr("standard"), toText(Formality::Standard));
    m_formality->addChoice(tr("casual"), toText(Formality::Casual));
    connect(m_formality, &ChoiceField::chosen, this, [this](const QString &value) {
        const Result<Formality> chosen = fromText<Formality>(value);
        if (chosen)
            context().edit([&](Application &a) { a.formality = *chosen; },
                           tr("change of the tone for %1").arg(application().company));
        m_formality->setValue(toText(application().formality));
    });
    form->add(tr("Tone"), m_formality);

    m_letterLanguage = new ChoiceField(tr("Language of the letters"), this);
    m_letterLanguage->addChoice(
        tr("as usual (%1)", "a language").arg(letterLanguageName(usualLetterLanguage())), {});
    for (const LetterLanguage language : allOf<LetterLanguage>())
        m_letterLanguage->addChoice(letterLanguageName(language), toText(language));
    connect(m_letterLanguage, &ChoiceField::chosen, this, [this](const QString &value) {
        if (!context().application())
            return;
        const Result<LetterLanguage> chosen = fromText<LetterLanguage>(value);
        context().editor().make(choosingLetterLanguage(context().search(), application(),
                                                       chosen ? std::optional(*chosen) : std::nullopt));
        showLetterLanguage(application());
    });
    form->add(tr("Letters in"), m_letterLanguage);
}

void FactsSection::showLetterLanguage(const Application &shown)
{
    m_letterLanguage->setValue(shown.letterLanguage ? toText(*shown.letterLanguage) : QString());
}

void FactsSection::refresh(Reading reading)
{
    const Application shown = application();
    for (const Text &text : m_texts)
        give(text.field, text.read(shown), reading);
    give(m_applied, shown.applied, reading);
    m_formality->setValue(toText(shown.formality));
    showLetterLanguage(shown);
}

void FactsSection::beginRename()
{
    auto *company = static_cast<TextField *>(m_texts.front().field);
    company->setFocus(Qt::ShortcutFocusReason);
    company->edit()->selectAll();
}

} // namespace afterword

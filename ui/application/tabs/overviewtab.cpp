// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/tabs/overviewtab.h"

#include "core/drafts/letters/letterlanguage.h"
#include "ui/application/forms/directionsform.h"
#include "ui/application/forms/documentsform.h"
#include "ui/application/forms/offerform.h"
#include "ui/application/forms/outcomeform.h"
#include "ui/parts/choicefield.h"
#include "ui/parts/contactfield.h"
#include "ui/parts/datefield.h"
#include "ui/parts/flatlineedit.h"
#include "ui/parts/form.h"
#include "ui/parts/notesfield.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/sentence.h"

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

OverviewTab::OverviewTab(const PanelContext &panel, QWidget *parent)
    : PanelTab(panel, parent)
    , m_directions(new DirectionsForm(panel, this))
    , m_offer(new OfferForm(panel, this))
    , m_outcome(new OutcomeForm(panel, this))
    , m_documents(new DocumentsForm(panel, this))
{
    page()->addWidget(m_outcome);
    page()->addWidget(m_offer);

    auto *facts = new Form;
    addText(facts, tr("Company"), tr("the company's name"), tr("company of %1"), &Application::company,
            [](const Application &a) { return a.company; });
    addText(facts, tr("Role"), tr("the job title"), tr("role at %1"), &Application::role,
            [](const Application &a) { return a.role; });
    addText(facts, tr("Posting"), tr("its address on the web"), tr("posting of %1"), &Application::url,
            [](const Application &a) { return a.url; });
    addText(facts, tr("Place"), tr("where, or remote"), tr("place of %1"), &Application::location,
            [](const Application &a) { return a.location; });
    addText(facts, tr("Salary"), tr("what was named"), tr("salary at %1"), &Application::salary,
            [](const Application &a) { return a.salary; });
    addTags(facts);
    addFormality(facts);
    facts->add(tr("Applied on"), dayField(tr("Applied on"), tr("applied date of %1"), &Application::applied));
    page()->addLayout(facts);

    addHeading(tr("They said"));
    page()->addLayout(sentence(
        tr("They will decide by %1.", "a field for a date"),
        {dayField(tr("They will decide by"), tr("promised date of %1"), &Application::promisedDecision)}));
    page()->addWidget(m_directions);

    addHeading(tr("Who is who"));
    auto *people = new Form;
    addWho(people, tr("Recruiter"), &Application::recruiter);
    addWho(people, tr("Main contact"), &Application::mainContact);
    addWho(people, tr("HR"), &Application::hr);
    page()->addLayout(people);

    addHeading(tr("Files"));
    page()->addWidget(m_documents);

    addHeading(tr("Remarks"));
    addNotes(tr("Remarks"), tr("Anything worth keeping in mind"), tr("change of the remarks on %1"),
             &Application::remarks, [](const Application &a) { return a.remarks; });

    addHeading(tr("The posting’s text"));
    addNotes(tr("The posting’s text"), tr("Paste it here: postings vanish from the web"),
             tr("change of the posting’s text of %1"), &Application::posting,
             [](const Application &a) { return a.posting; });
    page()->addStretch(1);
}

void OverviewTab::addText(Form *form, const QString &name, const QString &placeholder, const QString &what,
                          QString Application::*member, QString (*read)(const Application &))
{
    auto *field = new TextField(name, placeholder, this);
    field->setCommit([this, what, member](const QString &typed) -> Committed {
        const QString text = typed.simplified();
        if (member == &Application::company && text.isEmpty())
            return {Committed::State::NotUnderstood, tr("An application needs the company's name.")};
        return PanelContext::committed(
            context().edit([&](Application &a) { a.*member = text; },
                           tr("change of %1").arg(what.arg(application().company))));
    });
    form->add(name, field);
    m_texts.push_back({field, read});
}

DateField *OverviewTab::dayField(const QString &name, const QString &what,
                                 std::optional<QDate> Application::*member)
{
    auto *field = new DateField(name, tr("no date"), this);
    field->setToday([this] { return context().today(); });
    field->setCommitDate([this, what, member](const std::optional<QDate> &date) {
        return context().edit([&](Application &a) { a.*member = date; },
                              tr("change of %1").arg(what.arg(application().company)));
    });
    m_days.push_back({field, member});
    return field;
}

void OverviewTab::addWho(Form *form, const QString &name, std::optional<ContactId> Application::*member)
{
    auto *field = new ContactField(context().editor(), name, tr("nobody yet"), this);
    field->setPick([this, name, member](const PickedContact &picked) {
        Application after = application();
        after.*member = picked.id;
        return context().editor().make(
            Step{joined(picked.adding, put(context().search(), after)),
                 tr("change of the %1 at %2", "a part in the process, a company").arg(name, after.company)});
    });
    form->add(name, field);
    m_people.push_back({field, member});
}

void OverviewTab::addTags(Form *form)
{
    auto *field = new TextField(tr("Tags"), tr("separated by commas"), this);
    field->setCommitsOnPause(false);
    field->setCommit([this](const QString &typed) {
        return PanelContext::committed(
            context().edit([&](Application &a) { a.tags = tagsFrom(typed); },
                           tr("change of the tags of %1").arg(application().company)));
    });
    form->add(tr("Tags"), field);
    m_texts.push_back({field, [](const Application &a) { return a.tags.join(u", "_s); }});
}

void OverviewTab::addFormality(Form *form)
{
    m_formality = new ChoiceField(tr("Tone"), this);
    m_formality->addChoice(tr("formal"), toText(Formality::Formal));
    m_formality->addChoice(tr("standard"), toText(Formality::Standard));
    m_formality->addChoice(tr("casual"), toText(Formality::Casual));
    connect(m_formality, &ChoiceField::chosen, this, [this](const QString &value) {
        const Result<Formality> chosen = fromText<Formality>(value);
        if (chosen)
            context().edit([&](Application &a) { a.formality = *chosen; },
                           tr("change of the tone with %1").arg(application().company));
        m_formality->setValue(toText(application().formality));
    });
    form->add(tr("Tone"), m_formality);

    m_letterLanguage = new ChoiceField(tr("Language of the letters"), this);
    m_letterLanguage->addChoice(
        tr("as usual (%1)", "a language").arg(letterLanguageName(usualLetterLanguage())), {});
    for (const LetterLanguage language : languagesWithLetters())
        m_letterLanguage->addChoice(letterLanguageName(language), toText(language));
    connect(m_letterLanguage, &ChoiceField::chosen, this, [this](const QString &value) {
        const Result<LetterLanguage> chosen = fromText<LetterLanguage>(value);
        context().edit(
            [&](Application &a) { a.letterLanguage = chosen ? std::optional(*chosen) : std::nullopt; },
            tr("change of the letters’ language for %1").arg(application().company));
        showLetterLanguage(application());
    });
    form->add(tr("Letters in"), m_letterLanguage);
}

void OverviewTab::showLetterLanguage(const Application &shown)
{
    m_letterLanguage->setValue(shown.letterLanguage ? toText(*shown.letterLanguage) : QString());
}

void OverviewTab::addNotes(const QString &name, const QString &placeholder, const QString &what,
                           QString Application::*member, QString (*read)(const Application &))
{
    auto *field = new NotesField(name, placeholder, this);
    field->setCommit([this, what, member](const QString &typed) {
        return PanelContext::committed(
            context().edit([&](Application &a) { a.*member = typed; }, what.arg(application().company)));
    });
    page()->addWidget(field);
    m_texts.push_back({field, read});
}

void OverviewTab::refresh(Reading reading)
{
    const Application shown = application();
    for (const Text &text : m_texts)
        give(text.field, text.read(shown), reading);
    for (const Day &day : m_days) {
        if (reading == Reading::StartOver)
            day.field->startOverWith(shown.*day.member);
        else
            day.field->setDate(shown.*day.member);
    }
    for (const Who &who : m_people) {
        who.field->setOrganization(shown.company);
        if (reading == Reading::StartOver)
            who.field->startOverWith(shown.*who.member);
        else
            who.field->setContact(shown.*who.member);
    }
    m_formality->setValue(toText(shown.formality));
    showLetterLanguage(shown);
    m_directions->refresh(reading);
    m_offer->refresh(reading);
    m_outcome->refresh(reading);
    m_documents->refresh(reading);
}

void OverviewTab::beginRename()
{
    auto *company = static_cast<TextField *>(m_texts.front().field);
    company->setFocus(Qt::ShortcutFocusReason);
    company->edit()->selectAll();
}

QWidget *OverviewTab::lessonPlace() const
{
    return m_outcome->lessonPlace();
}

QWidget *OverviewTab::offerPlace() const
{
    return m_offer;
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posting/postingform.h"

#include "core/edits/editapplication.h"
#include "ui/parts/fields/datefield.h"
#include "ui/parts/fields/flatlineedit.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int longest = 200;
constexpr int longestAddress = 2000;

QString guessedFrom(FactSource source)
{
    switch (source) {
    case FactSource::OpenGraph: return PostingForm::tr("A guess, from what the page says of itself");
    case FactSource::Words: return PostingForm::tr("A guess, from the page’s words");
    case FactSource::Address: return PostingForm::tr("A guess, from the page’s address");
    case FactSource::None:
    case FactSource::Person:
    case FactSource::JsonLd:
    case FactSource::Microdata:
    case FactSource::Rdfa:
    case FactSource::Marks: break;
    }
    return PostingForm::tr("A guess: please look");
}

QString remoteInWords(RemoteWork remote)
{
    switch (remote) {
    case RemoteWork::Unknown:
    case RemoteWork::No: return {};
    case RemoteWork::Partly: return PostingForm::tr("partly from home");
    case RemoteWork::Fully: return PostingForm::tr("from home");
    }
    Q_UNREACHABLE();
}

/// What has no field of its own: one line.
QString restInWords(const Posting &posting, QDate today)
{
    QStringList words;
    if (!posting.employment.value.isEmpty())
        words += posting.employment.value;
    if (const QString remote = remoteInWords(posting.remote.value); !remote.isEmpty())
        words += remote;
    if (posting.agency && !posting.agency.value.isEmpty())
        words += PostingForm::tr("advertised by %1").arg(posting.agency.value);
    if (posting.postedOn && posting.postedOn.value.isValid())
        words += PostingForm::tr("posted: %1", "a day").arg(dayInWords(posting.postedOn.value, today));
    return words.join(u" · "_s);
}

} // namespace

PostingForm::PostingForm(std::function<QDate()> today, QWidget *parent)
    : QWidget(parent)
    , m_today(std::move(today))
    , m_rest(wrappedLabel(TextLook::Secondary, {}))
    , m_date(new DateField(DayMeant::Ahead, tr("Closes on"), tr("Nobody said")))
    , m_stage(new QComboBox)
    , m_tick(new QCheckBox(tr("I applied &today")))
{
    m_date->setToday(m_today);
    auto *form = new Form;
    m_company = add(tr("Company"), new TextField(tr("Company")), *form);
    m_role = add(tr("Role"), new TextField(tr("Role")), *form);
    m_place = add(tr("Place"), new TextField(tr("Place"), tr("Nobody said")), *form);
    m_salary = add(tr("Salary"), new TextField(tr("Salary"), tr("Nobody said")), *form);
    m_closes = add(tr("Closes on"), m_date, *form);
    m_link = add(tr("Address"), new TextField(tr("Address of the posting")), *form);
    m_link.field->edit()->setMaxLength(longestAddress);
    m_stage->setAccessibleName(tr("Column"));
    form->add(tr("Column"), m_stage);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_rest);
    layout->addLayout(form);
    layout->addWidget(m_tick);
    connect(m_tick, &QCheckBox::toggled, this, [this](bool isTicked) {
        if (isTicked)
            m_before = stage();
        const auto wanted = isTicked ? m_applied : m_before;
        if (wanted)
            m_stage->setCurrentIndex(m_stage->findData(wanted->text));
    });
    // Another column chosen by hand says it again.
    connect(m_stage, &QComboBox::activated, m_tick, [this] {
        const QSignalBlocker quiet(m_tick);
        m_tick->setChecked(m_applied && stage() == m_applied);
    });
}

PostingForm::Row PostingForm::add(const QString &name, TextField *field, Form &form)
{
    field->edit()->setMaxLength(longest);
    auto *guess = wrappedLabel(TextLook::Secondary, {});
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(field);
    column->addWidget(guess);
    both->setFocusProxy(field);
    form.add(name, both);
    return {field, guess};
}

void PostingForm::showFact(const Row &row, const QString &value, FactSource source, bool isGuess)
{
    row.field->startOver(value);
    row.field->edit()->setCursorPosition(0);
    row.guess->setVisible(isGuess);
    row.guess->setText(isGuess ? guessedFrom(source) : QString());
    row.field->edit()->setAccessibleDescription(row.guess->text());
}

void PostingForm::show(const Posting &posting, const Search &search, const std::optional<StageId> &stage)
{
    m_shown = keptFactsOf(posting);
    m_applied = stageForApplied(search);
    const QString rest = restInWords(posting, m_today());
    m_rest->setText(rest);
    m_rest->setVisible(!rest.isEmpty());
    showFact(m_company, m_shown.company, posting.company.source, posting.company.isGuess);
    showFact(m_role, m_shown.role, posting.role.source, posting.role.isGuess);
    showFact(m_place, m_shown.place, posting.place.source, posting.place.isGuess);
    showFact(m_salary, m_shown.salary, posting.salary.source, posting.salary.isGuess);
    showFact(m_link, m_shown.link, posting.link.source, false);
    showFact(m_closes, {}, posting.closesOn.source, posting.closesOn.isGuess);
    m_date->startOverWith(m_shown.closesOn);

    m_stage->clear();
    const Stage *chosen = stageForNew(search, stage);
    for (const Stage &one : search.stages) {
        if (!one.hidden || &one == chosen)
            m_stage->addItem(one.name, one.id.text);
    }
    if (chosen)
        m_stage->setCurrentIndex(m_stage->findData(chosen->id.text));
}

void PostingForm::offerApplied(bool isOffered, bool isLikely)
{
    const QSignalBlocker quiet(m_tick);
    m_tick->setChecked(false);
    m_tick->setVisible(isOffered && m_applied);
    m_tick->setText(isLikely ? tr("I filled in this form and applied &today") : tr("I applied &today"));
}

KeptFacts PostingForm::corrected(const KeptFacts &stands) const
{
    KeptFacts facts = stands;
    // A field shows no more of a fact than it has room for.
    const auto take = [](const Row &row, const QString &shown, QString &into) {
        if (row.field->typed() != shown.left(row.field->edit()->maxLength()))
            into = row.field->typed();
    };
    take(m_company, m_shown.company, facts.company);
    take(m_role, m_shown.role, facts.role);
    take(m_place, m_shown.place, facts.place);
    take(m_salary, m_shown.salary, facts.salary);
    take(m_link, m_shown.link, facts.link);
    const std::optional<QDate> day = m_date->date();
    const bool isEmptied = !day && m_date->typed().trimmed().isEmpty();
    if ((day || isEmptied) && day != m_shown.closesOn)
        facts.closesOn = day;
    return facts;
}

bool PostingForm::isUnderstood() const
{
    if (m_date->date() || m_date->typed().trimmed().isEmpty())
        return true;
    m_closes.guess->setText(tr("This is not a date. Leave it empty where nobody said one."));
    m_closes.guess->show();
    m_date->setFocus(Qt::OtherFocusReason);
    return false;
}

std::optional<StageId> PostingForm::stage() const
{
    const QString id = m_stage->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(StageId{id});
}

void PostingForm::focusFirst()
{
    m_company.field->setFocus(Qt::OtherFocusReason);
}

} // namespace afterword

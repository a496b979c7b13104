// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/letters/meaningquestions.h"

#include "core/domain/questions.h"
#include "core/edits/byletter.h"
#include "core/edits/editapplication.h"
#include "core/edits/edittask.h"
#include "core/exchange/mail/eml.h"
#include "ui/commands/editor.h"
#include "ui/commands/followrenames.h"
#include "ui/parts/lists/rest.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr size_t lookedInto = 200; ///< applications, those that were written to last

QVBoxLayout *newLayout(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    return layout;
}

} // namespace

MeaningQuestions::MeaningQuestions(Editor &editor, QWidget *parent, std::shared_ptr<StandingMeanings> read)
    : QWidget(parent)
    , m_editor(editor)
    , m_standing(std::move(read))
    , m_rows(newLayout(this))
    , m_rest(new Rest(this))
{
    followRenames(editor.tracker(), this, m_application);
    setAccessibleName(tr("What their letters seem to say"));
    hide();
}

void MeaningQuestions::showOf(const std::optional<ApplicationId> &application)
{
    m_all = false;
    m_application = application;
    read();
}

void MeaningQuestions::showAll()
{
    m_all = true;
    read();
}

void MeaningQuestions::setMostAtOnce(size_t most)
{
    if (std::exchange(m_mostAtOnce, most) != most && m_all)
        read();
}

void MeaningQuestions::setAside(bool aside)
{
    m_aside = aside;
    setVisible(!m_keys.empty() && !m_aside);
}

void MeaningQuestions::read()
{
    const Search &search = m_editor.search();
    const Moment now = m_editor.now();
    const Application *application = search.applications.find(m_application);
    std::vector<StandingMeaning> standing;
    if (m_all)
        standing = m_standing->ofAll(search, now, lookedInto);
    else if (application)
        standing = m_standing->of(*application, search, now);
    std::erase_if(standing,
                  [&](const StandingMeaning &one) { return m_editor.askedOnce().isAnswered(one.name()); });
    m_noes.clear();
    for (const StandingMeaning &one : standing) {
        if (one.meaning.kind == Meaning::Rejection)
            m_noes.insert(one.application, one.meaning.sentence);
    }
    if (m_all)
        standing.resize(std::min(standing.size(), m_mostAtOnce));
    std::vector<QString> keys;
    keys.reserve(standing.size());
    for (const StandingMeaning &one : standing)
        keys.push_back(one.name());
    const auto rows = m_rows.arrange(keys, [this](const QString &) {
        auto *row = new MeaningQuestion(this);
        connect(row, &MeaningQuestion::answered, this,
                [this, row](MeaningAnswer answer) { take(row->meaning(), answer); });
        return row;
    });
    for (size_t i = 0; i < rows.size(); ++i) {
        const Application *whose = search.applications.find(standing[i].application);
        rows[i]->ask(standing[i], m_all && whose ? whose->company : QString(), search.person.zone.date(now),
                     !answerTo(standing[i]).isEmpty());
    }
    // Another question may stand under the pointer now.
    const std::vector<QString> before = std::exchange(m_keys, keys);
    if (!before.empty() && before != keys)
        m_rest->begin();
    setVisible(!keys.empty() && !m_aside);
}

QUrl MeaningQuestions::answerTo(const StandingMeaning &meaning) const
{
    const Search &search = m_editor.search();
    const Application *application = search.applications.find(meaning.application);
    const Message *letter = application ? findById(application->messages, meaning.letter) : nullptr;
    const Contact *writer = letter ? search.contacts.find(letter->contact) : nullptr;
    if (!writer || writer->email.isEmpty())
        return {};
    Mail mail;
    mail.toEmail = writer->email;
    mail.subject = answerSubject(*letter);
    return mailtoUrl(mail);
}

void MeaningQuestions::take(const StandingMeaning &meaning, MeaningAnswer answer)
{
    if (m_rest->lasts())
        return;
    const Search &search = m_editor.search();
    const Moment now = m_editor.now();
    switch (answer) {
    case MeaningAnswer::Take:
        if (accept(meaning) &&
            (meaning.meaning.kind == Meaning::Offer || meaning.meaning.kind == Meaning::Invitation))
            Q_EMIT leadRequested(meaning.application, meaning.meaning.kind);
        break;
    case MeaningAnswer::Write: Q_EMIT writeRequested(answerTo(meaning)); break;
    case MeaningAnswer::AddTask: {
        Task task;
        task.text = tr("Answer: %1", "a question out of a letter").arg(meaning.meaning.sentence);
        task.due = BusinessCalendar(search.person.weekend, {}).plus(search.person.zone.date(now), 1);
        m_editor.make(addingTask(search, std::move(task), meaning.application));
        break;
    }
    case MeaningAnswer::Answered:
        m_editor.make(answeringLetter(search, meaning.application, meaning.letter, now));
        break;
    case MeaningAnswer::NotSo: m_editor.askedOnce().answer(meaning.name()); break;
    }
    read();
    if (answer == MeaningAnswer::NotSo)
        Q_EMIT denied();
}

/// Makes it so. False where it was refused.
bool MeaningQuestions::accept(const StandingMeaning &meaning)
{
    const Search &search = m_editor.search();
    const Application *stands = search.applications.find(meaning.application);
    if (!stands)
        return false;
    switch (meaning.meaning.kind) {
    case Meaning::Rejection:
        return m_editor.make(closingByLetter(search, stands->id, meaning.letter, m_editor.now()));
    case Meaning::Offer:
        return m_editor.make(offerByLetter(search, stands->id, meaning.letter, m_editor.now()));
    case Meaning::Promise: {
        Application after = *stands;
        after.promisedDecision = meaning.meaning.date;
        return m_editor.make(editingApplication(search, after, tr("promised date of %1").arg(after.company)));
    }
    case Meaning::Invitation:
    case Meaning::Question:
    case Meaning::Hold: return true;
    }
    Q_UNREACHABLE();
}

/// It may have been answered elsewhere.
void MeaningQuestions::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

} // namespace afterword

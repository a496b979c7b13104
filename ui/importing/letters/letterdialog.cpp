// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/letters/letterdialog.h"

#include "core/exchange/intake/lettercard.h"
#include "core/exchange/mail/quotes.h"
#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/leaving/typedkeeper.h"
#include "ui/parts/lists/wheelpast.h"
#include "ui/parts/lists/wholeonhover.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int margin = 12;
constexpr qsizetype shownWords = 240; // characters of a letter
constexpr int longestName = 200;      // characters
/// What a choice stands for, where it is no application.
constexpr int roleOfChoice = Qt::UserRole + 1;
enum Choice { OldCard, NewCard, LeftOut };

PlainLabel *plainLabel(const QString &text)
{
    auto *label = new PlainLabel;
    label->setText(text);
    return label;
}

QLineEdit *lineEdit(const QString &name, const QString &text, const QString &placeholder)
{
    auto *edit = new QLineEdit(text);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    edit->setMaxLength(longestName);
    showWholeOnHover(*edit);
    return edit;
}

} // namespace

LetterDialog::LetterDialog(const std::vector<LetterQuestion> &questions, const OpenedSearch &search,
                           Moment now, Usual usual, QWidget *parent)
    : ReadInOrder(parent)
{
    setWindowTitle(tr("Where do these %n letters belong?", nullptr, static_cast<int>(questions.size())));
    auto *page = new QWidget;
    auto *list = new QVBoxLayout(page);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(8);
    for (const LetterQuestion &question : questions)
        list->addWidget(card(question, search, now, usual));
    list->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    new TypedKeeper(this, buttons->button(QDialogButtonBox::Cancel));
    m_import->setDefault(true); // in the dialog only: before, it takes its first button for the default
    refresh();
    resize(roomOnScreen(*this, {480, std::min(640, page->sizeHint().height() + 96)}));
}

QWidget *LetterDialog::card(const LetterQuestion &question, const OpenedSearch &search, Moment now,
                            Usual usual)
{
    const ReadMail &mail = question.mail;
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    if (!question.isTheirs) { // the fields of a card are seen on the window's own ground
        frame->setBackgroundRole(QPalette::Base);
        frame->setAutoFillBackground(true);
    }
    frame->setAccessibleName(mail.subject);

    PlainLabel *subject =
        plainLabel(mail.subject.isEmpty() ? tr("A letter without a subject") : mail.subject);
    subject->setLook(TextLook::Strong);
    const QString from = mail.sender.name.isEmpty() ? mail.sender.email : mail.sender.name;
    const Zone &zone = search.person().zone;
    const QString day = mail.date ? dayInWords(zone.date(*mail.date), zone.date(now)) : QString();
    const QString when = mail.isDateGuessed ? tr("perhaps %1", "a day").arg(day) : day;
    QString words = newWordsOf(mail.body).simplified();
    if (words.size() > shownWords)
        words = words.left(shownWords) + u"…"_s;

    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(4);
    layout->addWidget(subject);
    layout->addWidget(plainLabel(tr("%1, %2", "sender, day").arg(from, when)));
    layout->addWidget(plainLabel(words));
    if (question.candidates.empty())
        layout->addWidget(wrappedLabel(TextLook::Secondary, tr("It is about nothing on the board yet.")));
    Answer answer{choices(question, search, now), nullptr, nullptr, nullptr};
    layout->addWidget(answer.where);
    if (question.isTheirs) {
        addNewCard(answer, mail);
        layout->addWidget(answer.newCard);
    }
    m_answers.push_back(answer);
    if (question.candidates.empty() && usual == Usual::LeaveOut)
        answer.where->setCurrentIndex(answer.where->count() - 1);
    connect(answer.where, &QComboBox::currentIndexChanged, this, &LetterDialog::refresh);
    return frame;
}

QComboBox *LetterDialog::choices(const LetterQuestion &question, const OpenedSearch &search, Moment now)
{
    auto *where = new QComboBox;
    letWheelPast(*where);
    where->setAccessibleName(tr("Application"));
    showWholeOnHover(*where);
    where->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto add = [where](const QString &title, Choice choice) {
        where->addItem(title);
        where->setItemData(where->count() - 1, choice, roleOfChoice);
    };
    for (const Candidate &one : question.candidates) {
        const auto index = search.indexOf(one.application);
        if (!index)
            continue;
        const Application &application = search[*index];
        QString title = companyAndRole(application);
        // Two for one and the same job: the day tells them apart.
        const bool isTwice = std::count_if(question.candidates.begin(), question.candidates.end(),
                                           [&](const Candidate &other) {
                                               const auto there = search.indexOf(other.application);
                                               return there && companyAndRole(search[*there]) == title;
                                           }) > 1;
        if (isTwice && application.applied) {
            const QDate today = search.person().zone.date(now);
            title = tr("%1, applied %2").arg(title, dayInWords(*application.applied, today));
        }
        add(title, OldCard);
        where->setItemData(where->count() - 1, one.application.text);
    }
    if (question.isTheirs)
        add(tr("Make a card of it"), NewCard);
    add(tr("Leave it out"), LeftOut);
    return where;
}

void LetterDialog::addNewCard(Answer &answer, const ReadMail &mail)
{
    answer.newCard = new QWidget;
    answer.company = lineEdit(tr("Company"), companyBehind(mail), tr("whose letter it is"));
    answer.role = lineEdit(tr("Role"), {}, tr("where you know it already"));
    auto *form = new Form;
    form->setContentsMargins(0, 4, 0, 0);
    form->add(tr("Company"), answer.company);
    form->add(tr("Role"), answer.role);
    answer.newCard->setLayout(form);
    connect(answer.company, &QLineEdit::textChanged, this, &LetterDialog::refresh);
}

/// A card needs its company.
void LetterDialog::refresh()
{
    bool isComplete = true;
    for (size_t index = 0; index < m_answers.size(); ++index) {
        const LetterAnswer chosen = answer(index);
        const auto *made = std::get_if<CardOfLetter>(&chosen);
        if (m_answers[index].newCard)
            m_answers[index].newCard->setVisible(made != nullptr);
        isComplete &= !made || !made->company.isEmpty();
    }
    m_import->setEnabled(isComplete);
}

LetterAnswer LetterDialog::answer(size_t index) const
{
    const Answer &given = m_answers[index];
    switch (given.where->currentData(roleOfChoice).toInt()) {
    case OldCard: return ApplicationId{given.where->currentData().toString()};
    case NewCard: return CardOfLetter{given.company->text().simplified(), given.role->text().simplified()};
    default: return {};
    }
}

} // namespace afterword

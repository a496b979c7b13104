// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/letterdialog.h"

#include "core/exchange/mail/quotes.h"
#include "ui/parts/lists/wholeonhover.h"
#include "ui/parts/plainlabel.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFrame>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int margin = 12;
constexpr qsizetype shownWords = 240; // characters of a letter

PlainLabel *plainLabel(const QString &text)
{
    auto *label = new PlainLabel;
    label->setText(text);
    return label;
}

} // namespace

LetterDialog::LetterDialog(const std::vector<LetterQuestion> &questions, const OpenedSearch &search,
                           Moment now, QWidget *parent)
    : ReadInOrder(parent)
{
    setWindowTitle(tr("Where do these %n letters belong?", nullptr, static_cast<int>(questions.size())));
    auto *page = new QWidget;
    auto *list = new QVBoxLayout(page);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(8);
    for (const LetterQuestion &question : questions)
        list->addWidget(card(question, search, now));
    list->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    import->setDefault(true); // in the dialog only: before, the dialog takes its first button for the default
    resize(480, std::min(640, page->sizeHint().height() + 96));
}

QWidget *LetterDialog::card(const LetterQuestion &question, const OpenedSearch &search, Moment now)
{
    const ReadMail &mail = question.mail;
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::Base);
    frame->setAutoFillBackground(true);
    frame->setAccessibleName(mail.subject);

    PlainLabel *subject =
        plainLabel(mail.subject.isEmpty() ? tr("A letter without a subject") : mail.subject);
    subject->setLook(TextLook::Strong);
    const QString from = mail.sender.name.isEmpty() ? mail.sender.email : mail.sender.name;
    const Zone &zone = search.person().zone;
    const QString when = mail.date ? dayInWords(zone.date(*mail.date), zone.date(now)) : QString();
    QString words = newWordsOf(mail.body).simplified();
    if (words.size() > shownWords)
        words = words.left(shownWords) + u"…"_s;

    auto *answer = new QComboBox;
    answer->setAccessibleName(tr("Application"));
    showWholeOnHover(*answer);
    answer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
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
        if (isTwice && application.applied)
            title = tr("%1, applied %2").arg(title, dayInWords(*application.applied, zone.date(now)));
        answer->addItem(title, one.application.text);
    }
    answer->addItem(tr("Leave it out"));
    m_answers.push_back(answer);

    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(4);
    layout->addWidget(subject);
    layout->addWidget(plainLabel(tr("%1, %2", "sender, day").arg(from, when)));
    layout->addWidget(plainLabel(words));
    layout->addWidget(answer);
    return frame;
}

std::optional<ApplicationId> LetterDialog::answer(size_t index) const
{
    const QString chosen = m_answers[index]->currentData().toString();
    return chosen.isEmpty() ? std::nullopt : std::optional(ApplicationId{chosen});
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/tabs/interviewstab.h"

#include "core/domain/questions.h"
#include "ui/application/forms/debriefform.h"
#include "ui/application/forms/interviewform.h"
#include "ui/application/tabs/interviewcard.h"
#include "ui/icons.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/tourstop.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int usualHour = 10;

bool isTaken(const Search &search, const QString &id)
{
    return bool(findInterview(search, InterviewId{id}));
}

} // namespace

InterviewsTab::InterviewsTab(const PanelContext &panel, QWidget *parent)
    : PanelTab(panel, parent)
    , m_empty(new PlainLabel(TextLook::Secondary, this))
    , m_add(new QPushButton(themeIcon(Icon::Add), tr("Add an interview"), this))
    , m_list(new QVBoxLayout)
    , m_cards(m_list)
{
    setTourStop(this, TourStop::Debrief);
    m_empty->setText(
        tr("No interview yet. Drop the invitation from your calendar on the window, or add one."));
    page()->addWidget(m_empty);
    m_list->setSpacing(4);
    page()->addLayout(m_list);
    page()->addWidget(m_add, 0, Qt::AlignLeft);
    page()->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &InterviewsTab::add);
}

void InterviewsTab::refresh(Reading reading)
{
    std::vector<Interview> interviews = application().interviews;
    std::stable_sort(interviews.begin(), interviews.end(),
                     [](const Interview &a, const Interview &b) { return b.startsAt() < a.startsAt(); });
    std::vector<QString> keys;
    keys.reserve(interviews.size());
    // Another application may have an interview with the same id.
    for (const Interview &interview : interviews)
        keys.push_back(application().id.text + u'/' + interview.id.text);
    const auto cards = m_cards.arrange(keys, [&](const QString &key) {
        return new InterviewCard(context(), InterviewId{key.section(u'/', 1)}, this);
    });
    for (size_t i = 0; i < cards.size(); ++i)
        cards[i]->refresh(interviews[i]);
    m_empty->setVisible(interviews.empty());
    if (reading == Reading::StartOver && !cards.empty())
        cards.front()->setOpen(true);
}

void InterviewsTab::add()
{
    Interview interview;
    interview.id.text = freshIdText(application().id.text + u"-interview"_s,
                                    [&](const QString &text) { return isTaken(context().search(), text); });
    interview.round = application().interviews.empty() ? tr("Phone screen") : tr("Next round");
    interview.zone = context().zone();
    const QDate day = context().agenda().agenda().calendar().plus(context().today(), 1);
    interview.start = {day, QTime(usualHour, 0)};
    interview.end = {day, QTime(usualHour + 1, 0)};
    interview.arrangedBy = application().recruiter;
    const bool added = context().edit([&](Application &after) { after.interviews.push_back(interview); },
                                      tr("new interview at %1").arg(application().company));
    if (!added)
        return;
    if (InterviewCard *card = m_cards.find(application().id.text + u'/' + interview.id.text)) {
        card->setOpen(true);
        card->facts()->begin();
    }
}

void InterviewsTab::showDebriefOf(const InterviewId &interview)
{
    if (InterviewCard *card = m_cards.find(application().id.text + u'/' + interview.text))
        card->openDebrief()->begin();
}

void InterviewsTab::showNextStepsOf(const InterviewId &interview)
{
    if (InterviewCard *card = m_cards.find(application().id.text + u'/' + interview.text))
        card->openDebrief()->beginNextSteps();
}

} // namespace afterword

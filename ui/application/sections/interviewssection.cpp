// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application/sections/interviewssection.h"

#include "core/domain/questions.h"
#include "ui/application/forms/newinterviewform.h"
#include "ui/application/sections/interviewcard.h"
#include "ui/icons.h"
#include "ui/parts/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// What is ahead first, the next one on top; then what was, the latest first.
std::vector<Interview> asRead(const Application &application, Moment now)
{
    std::vector<Interview> interviews = application.interviews;
    const auto isAhead = [&](const Interview &one) { return !isOff(application, one) && one.endsAt() > now; };
    std::stable_sort(interviews.begin(), interviews.end(), [&](const Interview &a, const Interview &b) {
        if (isAhead(a) != isAhead(b))
            return isAhead(a);
        return isAhead(a) ? a.startsAt() < b.startsAt() : b.startsAt() < a.startsAt();
    });
    return interviews;
}

/// Another application may have an interview with the same id.
QString keyOf(const ApplicationId &application, const InterviewId &interview)
{
    return application.text + u'/' + interview.text;
}

} // namespace

InterviewsSection::InterviewsSection(const PanelContext &panel, QWidget *parent)
    : PanelSection(panel, parent)
    , m_empty(new PlainLabel(TextLook::Secondary, this))
    , m_add(new QPushButton(themeIcon(Icon::Add), tr("Add an interview"), this))
    , m_new(new NewInterviewForm(panel, this))
    , m_list(new QVBoxLayout)
    , m_cards(m_list)
{
    // A card keeps what is being typed in it.
    connect(&panel.editor().tracker(), &Tracker::renamed, this, [this](const Renames &renames) {
        m_cards.rename([&](const QString &key) {
            ApplicationId application{key.section(u'/', 0, 0)};
            InterviewId interview{key.section(u'/', 1)};
            renames.follow(interview, application);
            renames.follow(application);
            return keyOf(application, interview);
        });
    });
    m_empty->setText(
        tr("No interview yet. Drop the invitation from your calendar on the window, or add one."));
    page()->addWidget(m_empty);
    m_list->setSpacing(4);
    page()->addLayout(m_list);
    page()->addWidget(m_add, 0, Qt::AlignLeft);
    page()->addWidget(m_new);
    m_new->hide();
    connect(m_add, &QPushButton::clicked, this, &InterviewsSection::beginAdding);
    connect(m_new, &NewInterviewForm::arranged, this, &InterviewsSection::add);
    connect(m_new, &NewInterviewForm::cancelled, this, [this] {
        endAdding();
        m_add->setFocus();
    });
}

void InterviewsSection::refresh(Reading reading)
{
    const std::vector<Interview> interviews = asRead(application(), context().now());
    std::vector<QString> keys;
    keys.reserve(interviews.size());
    for (const Interview &interview : interviews)
        keys.push_back(keyOf(application().id, interview.id));
    const auto cards = m_cards.arrange(keys, [&](const QString &key) {
        auto *card = new InterviewCard(context(), InterviewId{key.section(u'/', 1)}, this);
        connect(card, &InterviewCard::debriefRequested, this, &InterviewsSection::debriefRequested);
        return card;
    });
    for (size_t i = 0; i < cards.size(); ++i)
        cards[i]->refresh(interviews[i]);
    m_empty->setVisible(interviews.empty());
    if (reading == Reading::StartOver)
        endAdding();
    if (reading == Reading::StartOver && !cards.empty())
        cards.front()->setOpen(true);
}

void InterviewsSection::beginAdding()
{
    m_add->hide();
    m_new->begin();
}

void InterviewsSection::endAdding()
{
    m_new->leave();
    m_add->show();
}

void InterviewsSection::add(const InterviewTime &time)
{
    const ApplicationId shown = application().id;
    if (!context().editor().make(addingInterview(context().search(), application(), time, context().now())))
        return;
    endAdding();
    const Application *after = context().search().applications.find(shown);
    if (!after || after->interviews.empty())
        return;
    if (InterviewCard *card = m_cards.find(keyOf(shown, after->interviews.back().id)))
        card->beginFacts();
}

} // namespace afterword

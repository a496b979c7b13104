// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel is made of, and who hears whom in it.
#include "ui/application/panel/applicationpanel.h"

#include "ui/application/panel/calledoff.h"
#include "ui/application/panel/nextblock.h"
#include "ui/application/panel/sectionframe.h"
#include "ui/application/panel/sectionnames.h"
#include "ui/application/sections/aheadsection.h"
#include "ui/application/sections/endsections.h"
#include "ui/application/sections/factssection.h"
#include "ui/application/sections/interviewssection.h"
#include "ui/application/sections/notessection.h"
#include "ui/application/sections/people/people.h"
#include "ui/application/sections/people/peoplesection.h"
#include "ui/application/sections/saidsection.h"
#include "ui/application/sections/timeline/timelinesection.h"
#include "ui/application/sections/todosection.h"
#include "ui/parts/direction.h"
#include "ui/parts/fields/grownwithtext.h"
#include "ui/parts/letters/meaningquestions.h"
#include "ui/parts/lists/downscroller.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/tourstop.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int usualWidth = 384;

QString inFew(qsizetype count)
{
    return count > 0 ? QLocale().toString(count) : QString();
}

} // namespace

void ApplicationPanel::placeParts()
{
    auto *next = new QVBoxLayout;
    next->setContentsMargins(12, 0, 12, 12);
    next->addWidget(m_next);
    next->addWidget(m_letters);
    next->addWidget(m_calledOff);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(next);
    m_names->add(tr("Next"), tr("What comes next"));
    addSections();
    page->addStretch(1);
    m_scroller->setWidget(m_page);
    m_scroller->setWidgetResizable(true);
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    m_scroller->viewport()->installEventFilter(this);
    m_page->installEventFilter(this);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_company);
    names->addWidget(m_role);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(marginsAsRead(12, 12, 8, 0));
    header->setSpacing(8);
    header->addLayout(names, 1);
    header->addWidget(m_close, 0, Qt::AlignTop);
    auto *sections = new QVBoxLayout;
    sections->setContentsMargins(8, 0, 8, 0);
    sections->addWidget(m_names);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(header);
    layout->addLayout(sections);
    layout->addWidget(m_scroller, 1);
    layout->addWidget(m_nothing, 1);
    resize(grownWithText(usualWidth, fontMetrics()), height());
}

void ApplicationPanel::connectParts()
{
    connect(m_close, &QToolButton::clicked, this, &ApplicationPanel::closeRequested);
    connect(m_names, &SectionNames::chosen, this, &ApplicationPanel::goTo);
    connect(m_next, &NextBlock::actionRequested, this, &ApplicationPanel::lead);
    connect(m_next, &NextBlock::guideRequested, this, &ApplicationPanel::guideRequested);
    connect(m_next, &NextBlock::personRequested, this, [this] {
        if (auto *people = made<PeopleSection>(Section::People))
            people->beginAdding();
        showFocus();
    });
    connect(m_next, &NextBlock::moveRequested, this,
            [this](StageKind to) { Q_EMIT moveWanted(*m_context.id(), to); });
    connect(m_next, &NextBlock::debriefRequested, this, &ApplicationPanel::debriefRequested);
    connect(m_letters, &MeaningQuestions::writeRequested, this, &ApplicationPanel::mailRequested);
    connect(m_letters, &MeaningQuestions::denied, this, &ApplicationPanel::refresh);
    connect(m_letters, &MeaningQuestions::denied, this, &ApplicationPanel::letterDenied);
    connect(m_letters, &MeaningQuestions::leadRequested, this,
            [this](const ApplicationId &, Meaning meaning) { showMeaning(meaning); });
    connect(m_calledOff, &CalledOff::newDayWanted, this, [this] {
        if (auto *interviews = made<InterviewsSection>(Section::Interviews))
            interviews->beginAdding();
        showFocus();
    });
    connect(m_calledOff, &CalledOff::closeWanted, this, &ApplicationPanel::closeWanted);
    connect(m_next, &NextBlock::writeRequested, this, &ApplicationPanel::writeRequested);
    connect(m_scroller->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        settle();
        showWhereOneIs();
    });
    connect(m_scroller->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ApplicationPanel::hold);
    connect(m_scroller->verticalScrollBar(), &QScrollBar::actionTriggered, &m_hold, &QTimer::stop);
}

void ApplicationPanel::addSections()
{
    add({u"outcome"_s,
         tr("How it ended"),
         tr("End", "how an application ended"),
         [this] { return new OutcomeSection(m_context); },
         [this] { return OutcomeSection::isThere(m_context); },
         {}});
    add({u"offer"_s,
         tr("The offer"),
         tr("Offer"),
         [this] { return new OfferSection(m_context); },
         [this] { return OfferSection::isThere(m_context); },
         {}});
    add({u"to-do"_s, tr("To do"), tr("To do"), [this] { return new ToDoSection(m_context); }, {}, {}});
    add({u"interviews"_s,
         tr("Interviews"),
         tr("Interviews"),
         [this] {
             auto *section = new InterviewsSection(m_context);
             connect(section, &InterviewsSection::debriefRequested, this,
                     &ApplicationPanel::debriefRequested);
             return section;
         },
         {},
         [this] { return inFew(std::ssize(m_context.application()->interviews)); }});
    add({u"said"_s, tr("They said"), tr("They said"), [this] { return new SaidSection(m_context); }, {}, {}});
    add({u"people"_s,
         tr("People"),
         tr("People"),
         [this] { return new PeopleSection(m_context); },
         {},
         [this] { return inFew(std::ssize(peopleOf(*m_context.application(), m_context.now()))); }});
    add({u"timeline"_s,
         tr("Timeline"),
         tr("Timeline"),
         [this] {
             auto *section = new TimelineSection(m_context);
             connect(section, &TimelineSection::wantsView, this, [this, section](const QRect &part) {
                 const QRect there(section->mapTo(m_page, part.topLeft()), part.size());
                 layOut();
                 // Its beginning first, where it is longer than what can be seen.
                 m_scroller->ensureVisible(there.x(), there.bottom(), 0, 8);
                 m_scroller->ensureVisible(there.x(), there.top(), 0, 8);
             });
             return section;
         },
         {},
         {}});
    add({u"facts"_s, tr("Facts"), tr("Facts"), [this] { return new FactsSection(m_context); }, {}, {}});
    add({u"notes"_s,
         tr("Notes and files"),
         tr("Notes"),
         [this] { return new NotesSection(m_context); },
         {},
         {}});
    add({u"ahead"_s,
         tr("The road ahead"),
         tr("Ahead"),
         [this] { return new AheadSection(m_context); },
         {},
         {}});
    // The frames are there before what they hold.
    setTourStop(frame(Section::Said), TourStop::TheySaid);
    setTourStop(frame(Section::Interviews), TourStop::Debrief);
}

void ApplicationPanel::add(SectionKind kind)
{
    m_names->add(kind.brief, kind.name);
    auto *frame = new SectionFrame(std::move(kind), m_page);
    m_page->layout()->addWidget(frame);
    m_frames.push_back(frame);
    connect(frame, &SectionFrame::made, this, [this](PanelSection *section) {
        connect(section, &PanelSection::actionRequested, this, &ApplicationPanel::lead);
        connect(section, &PanelSection::guideRequested, this, &ApplicationPanel::guideRequested);
    });
    connect(frame, &SectionFrame::folded, this, [this] {
        settle();
        Q_EMIT foldedChanged();
    });
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/previewpane.h"

#include "core/base/localdays.h"
#include "ui/parts/fields/choicefield.h"
#include "ui/parts/plainlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr size_t mostInterviews = 30;
constexpr int columnWidth = 260;

struct Held {
    const Application *application;
    const Interview *interview;
};

/// The interviews with somebody in the room, the latest first.
std::vector<Held> heldInterviews(const Search &search)
{
    std::vector<Held> held;
    for (const Application &application : search.applications) {
        for (const Interview &interview : application.interviews) {
            if (!interview.cancelled && !interview.interviewers.empty())
                held.push_back({&application, &interview});
        }
    }
    std::stable_sort(held.begin(), held.end(), [](const Held &a, const Held &b) {
        return b.interview->endsAt() < a.interview->endsAt();
    });
    return held;
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_interview(new ChoiceField(tr("Interview for the preview"), this))
    , m_mistake(new PlainLabel(TextLook::Warning, this))
    , m_show(new QPushButton(tr("Show it"), this))
    , m_empty(new PlainLabel(TextLook::Secondary, this))
    , m_inner(new QWidget)
    , m_row(new QHBoxLayout(m_inner))
{
    auto *heading = new ElidedLabel(TextLook::Strong, this);
    heading->setText(tr("How it reads for"));
    heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_interview->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(heading);
    top->addWidget(m_interview);
    top->addStretch(1);
    auto *wrong = new QHBoxLayout;
    wrong->setSpacing(8);
    wrong->addWidget(m_mistake, 1);
    wrong->addWidget(m_show);
    m_empty->setText(
        tr("Once there is an interview with an interviewer, you will see here how the template reads "
           "for each of them."));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(12);
    auto *scroller = new QScrollArea(this);
    scroller->setWidget(m_inner);
    scroller->setWidgetResizable(true);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addLayout(wrong);
    layout->addWidget(m_empty);
    layout->addWidget(scroller, 1);
    setMistake({});
    connect(m_interview, &ChoiceField::chosen, this, &PreviewPane::interviewChosen);
    connect(m_show, &QPushButton::clicked, this, &PreviewPane::mistakeChosen);
}

void PreviewPane::setInterviews(const Search &search, const std::optional<InterviewId> &wished)
{
    const QString chosen = wished ? wished->text : m_interview->value();
    std::vector<Held> held = heldInterviews(search);
    const auto wanted = std::find_if(held.begin(), held.end(),
                                     [&](const Held &one) { return one.interview->id.text == chosen; });
    if (wanted != held.end() && wanted - held.begin() >= static_cast<std::ptrdiff_t>(mostInterviews))
        std::rotate(held.begin(), wanted, wanted + 1);
    held.resize(std::min(held.size(), mostInterviews));
    m_interview->clear();
    for (const Held &one : held)
        m_interview->addChoice(tr("%1 · %2, %3", "a company, a round, a date")
                                   .arg(one.application->company.simplified(),
                                        one.interview->round.simplified(),
                                        dayOfMonth(one.interview->start.date)),
                               one.interview->id.text);
    if (m_interview->findData(chosen) >= 0)
        m_interview->setValue(chosen);
    else
        m_interview->setCurrentIndex(held.empty() ? -1 : 0);
    m_interview->setVisible(!held.empty());
    m_empty->setVisible(held.empty());
}

std::optional<InterviewId> PreviewPane::interview() const
{
    const QString id = m_interview->value();
    return id.isEmpty() ? std::nullopt : std::optional(InterviewId{id});
}

void PreviewPane::addColumn()
{
    Column column{new QWidget(m_inner), new ElidedLabel(TextLook::Strong),
                  new ElidedLabel(TextLook::Secondary), new QPlainTextEdit};
    column.widget->setMinimumWidth(columnWidth);
    column.body->setReadOnly(true);
    auto *layout = new QVBoxLayout(column.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(column.name);
    layout->addWidget(column.subject);
    layout->addWidget(column.body, 1);
    m_row->addWidget(column.widget);
    m_columns.push_back(column);
}

void PreviewPane::setSamples(const std::vector<PreviewSample> &samples)
{
    while (m_columns.size() < samples.size())
        addColumn();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        column.widget->setVisible(i < samples.size());
        if (i >= samples.size())
            continue;
        const PreviewSample &sample = samples[i];
        column.name->setText(sample.name);
        column.subject->setText(sample.subject);
        column.body->setAccessibleName(tr("Preview for %1").arg(sample.name));
        if (column.body->toPlainText() != sample.body)
            column.body->setPlainText(sample.body);
    }
}

void PreviewPane::setMistake(const QString &mistake)
{
    m_mistake->setText(mistake);
    m_mistake->setVisible(!mistake.isEmpty());
    m_show->setVisible(!mistake.isEmpty());
}

} // namespace afterword

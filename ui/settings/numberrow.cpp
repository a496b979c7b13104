// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/numberrow.h"

#include "core/base/localdays.h"
#include "ui/parts/direction.h"
#include "ui/parts/lists/wheelpast.h"
#include "ui/parts/plainlabel.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int fieldWidth = 96;
constexpr int defaultWidth = 128;

QTime timeOfMinutes(int minutes)
{
    return QTime::fromMSecsSinceStartOfDay(minutes * 60'000);
}

} // namespace

void copyNumber(const PolicyNumber &number, const Policy &from, Policy &to)
{
    std::visit([&](auto member) { to.*member = from.*member; }, number.member);
}

NumberRow::NumberRow(const PolicyWords &words, QWidget *parent)
    : QWidget(parent)
    , m_number(*words.number)
    , m_default(new PlainLabel(TextLook::Secondary, this))
    , m_back(new QToolButton(this))
{
    auto *meaning = new PlainLabel(TextLook::Body, this);
    meaning->setText(words.meaning);
    meaning->setWordWrap(true);
    auto *unit = new PlainLabel(TextLook::Body, this);
    unit->setText(words.unit);
    m_default->setFixedWidth(defaultWidth);
    m_default->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_back->setText(tr("Default"));
    m_back->setAutoRaise(true);
    m_back->setAccessibleName(tr("%1: back to the default").arg(words.meaning));
    m_back->setToolTip(tr("Back to the default"));
    connect(m_back, &QToolButton::clicked, this, [this] { choose(Policy()); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(meaning, 1);
    QWidget *field = nullptr;
    if (const auto *whole = std::get_if<int Policy::*>(&m_number.member)) {
        m_whole = new QSpinBox(this);
        m_whole->setRange(m_number.least, m_number.most);
        m_whole->setKeyboardTracking(false);
        connect(m_whole, &QSpinBox::valueChanged, this, [this, member = *whole](int value) {
            Policy wanted;
            wanted.*member = value;
            choose(wanted);
        });
        field = m_whole;
    } else {
        m_time = new QTimeEdit(this);
        showTimeFromTheLeft(*m_time);
        m_time->setTimeRange(timeOfMinutes(m_number.least), timeOfMinutes(m_number.most));
        m_time->setDisplayFormat(timeOfDayFormat());
        m_time->setKeyboardTracking(false);
        connect(m_time, &QTimeEdit::timeChanged, this, [this](QTime time) {
            Policy wanted;
            wanted.*std::get<QTime Policy::*>(m_number.member) = time;
            choose(wanted);
        });
        field = m_time;
    }
    letWheelPast(*field);
    field->setAccessibleName(words.unit.isEmpty() ? words.meaning : words.meaning + u", "_s + words.unit);
    field->setFixedWidth(fieldWidth);
    row->addWidget(field);
    unit->setFixedWidth(fieldWidth);
    row->addWidget(unit);
    row->addWidget(m_default);
    row->addWidget(m_back);
    QSizePolicy kept = m_back->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_back->setSizePolicy(kept);
}

void NumberRow::show(const Policy &policy)
{
    const Policy defaults;
    bool isDefault = false;
    QString usual;
    if (m_whole) {
        const auto member = std::get<int Policy::*>(m_number.member);
        const QSignalBlocker quiet(m_whole);
        m_whole->setValue(policy.*member);
        isDefault = policy.*member == defaults.*member;
        usual = QString::number(defaults.*member);
    } else {
        const auto member = std::get<QTime Policy::*>(m_number.member);
        const QSignalBlocker quiet(m_time);
        m_time->setTime(policy.*member);
        isDefault = policy.*member == defaults.*member;
        usual = timeOfDay(defaults.*member);
    }
    m_default->setText(isDefault ? QString() : tr("usually %1").arg(usual));
    m_back->setVisible(!isDefault);
}

void NumberRow::choose(const Policy &wanted)
{
    Q_EMIT chosen(m_number, wanted);
}

} // namespace afterword

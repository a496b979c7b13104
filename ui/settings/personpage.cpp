// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/personpage.h"

#include "core/edits/editsettings.h"
#include "core/exchange/calendar/holidays/holidayregions.h"
#include "core/exchange/calendar/holidays/holidays.h"
#include "core/exchange/calendar/zones/zonenames.h"
#include "ui/commands/editor.h"
#include "ui/parts/fields/emailhint.h"
#include "ui/parts/fields/flatlineedit.h"
#include "ui/parts/fields/form.h"
#include "ui/parts/fields/textfield.h"
#include "ui/parts/fields/zonecompleter.h"
#include "ui/parts/plainlabel.h"
#include "ui/settings/holidaylist.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

Committed committed(bool written)
{
    return {written ? Committed::State::Written : Committed::State::Refused, {}};
}

} // namespace

PersonPage::PersonPage(Editor &editor, QWidget *parent)
    : QScrollArea(parent)
    , m_editor(editor)
    , m_name(new TextField(tr("Your name"), tr("as you sign your notes")))
    , m_email(new TextField(tr("Your e-mail"), tr("so that invitations know who you are")))
    , m_zone(new TextField(tr("Time zone")))
    , m_holidays(new HolidayList)
    , m_proposed(new QPushButton)
    , m_free(new PlainLabel(TextLook::Secondary))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);

    auto *form = new Form;
    form->add(tr("Your name"), m_name);
    form->add(tr("Your e-mail"), m_email);
    form->add(tr("Time zone"), m_zone);
    auto *days = new QWidget;
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(QLocale().dayName(day, QLocale::ShortFormat));
        box->setAccessibleName(tr("%1 is free").arg(QLocale().dayName(day)));
        connect(box, &QCheckBox::clicked, this, &PersonPage::setWeekend);
        m_weekend[static_cast<size_t>(day - 1)] = box;
        row->addWidget(box);
    }
    row->addStretch(1);
    form->add(tr("Weekend"), days);
    layout->addLayout(form);

    auto *heading = new PlainLabel(TextLook::Strong);
    heading->setText(tr("Holidays"));
    layout->addSpacing(8);
    layout->addWidget(heading);
    auto *why = new PlainLabel(TextLook::Secondary);
    why->setWordWrap(true);
    why->setText(
        tr("On a holiday nobody is asked anything. Choose those of the country the companies are in."));
    layout->addWidget(why);
    m_proposed->setAutoDefault(false);
    connect(m_proposed, &QPushButton::clicked, this,
            [this] { edit([](Person &person) { person.holidays << holidaysAt(person.zone); }); });
    layout->addWidget(m_proposed, 0, Qt::AlignLeft);
    auto *find = new QLineEdit;
    find->setPlaceholderText(tr("Find a country or region"));
    find->setAccessibleName(tr("Find a country or region"));
    find->setClearButtonEnabled(true);
    connect(find, &QLineEdit::textChanged, m_holidays, &HolidayList::showOnly);
    layout->addWidget(find);
    layout->addWidget(m_holidays, 1);
    m_free->setWordWrap(true);
    layout->addWidget(m_free);
    auto *add = new QPushButton(tr("Add a calendar file…"));
    add->setToolTip(tr("An .ics file with whole-day events"));
    add->setAutoDefault(false);
    layout->addWidget(add, 0, Qt::AlignLeft);
    setWidget(page);
    setFocusProxy(m_name);

    m_name->setCommit([this](const QString &typed) {
        return committed(edit([&](Person &person) { person.name = typed.simplified(); }));
    });
    m_email->setCommit([this](const QString &typed) {
        Committed written = committed(edit([&](Person &person) { person.email = typed.simplified(); }));
        written.hint = emailHint(typed);
        return written;
    });
    m_zone->edit()->setCompleter(zoneCompleter(m_zone));
    m_zone->setCommitsOnPause(false);
    m_zone->setCommit([this](const QString &typed) -> Committed {
        const auto named = zoneOfName(typed);
        if (!named) {
            return {Committed::State::NotUnderstood,
                    tr("This time zone is not known. Write it as America/New_York.")};
        }
        return committed(edit([&](Person &person) { person.zone = named->zone; }));
    });
    connect(m_holidays, &HolidayList::edited, this,
            [this] { edit([this](Person &person) { person.holidays = m_holidays->chosen(); }); });
    connect(add, &QPushButton::clicked, this, &PersonPage::addCalendar);
    refresh();
}

bool PersonPage::edit(const std::function<void(Person &)> &change)
{
    Person after = m_editor.search().person;
    change(after);
    const bool made = m_editor.make(editingPerson(m_editor.search(), after));
    if (!made)
        refresh();
    return made;
}

void PersonPage::refresh()
{
    const Person &person = m_editor.search().person;
    m_name->setValue(person.name);
    m_email->setValue(person.email);
    m_zone->setValue(person.zone.id());
    for (int day = 1; day <= 7; ++day) {
        const bool isFree =
            std::find(person.weekend.begin(), person.weekend.end(), day) != person.weekend.end();
        QCheckBox *box = m_weekend[static_cast<size_t>(day - 1)];
        const QSignalBlocker quiet(box);
        box->setChecked(isFree);
    }
    m_holidays->setChosen(person.holidays);
    propose();
    countFreeDays(person.holidays, {});
}

/// The calendar of where the person's clocks are, unless one of that country is chosen already.
void PersonPage::propose()
{
    const Person &person = m_editor.search().person;
    const QString id = holidaysAt(person.zone);
    const bool isThere = std::any_of(person.holidays.begin(), person.holidays.end(), [&](const QString &one) {
        return countryOfHolidays(one) == countryOfHolidays(id);
    });
    m_proposed->setVisible(!id.isEmpty() && !isThere);
    m_proposed->setText(tr("Add “%1”, where your time zone is").arg(asMenuText(m_holidays->nameOf(id))));
}

/// Says how many weekdays the calendars of @p ids take out of the year that matters next; @p file is the one
/// that was just added.
void PersonPage::countFreeDays(const QStringList &ids, const QString &file)
{
    constexpr int halfAYear = 183;
    const Person &person = m_editor.search().person;
    const int year = person.zone.date(m_editor.now()).addDays(halfAYear).year();
    const auto dates = holidayDates(ids);
    m_free->setVisible(dates && !ids.isEmpty());
    if (!dates)
        return; // what cannot be read is told where it is used
    const auto days = static_cast<int>(std::count_if(dates->begin(), dates->end(), [&](QDate day) {
        return day.year() == year && std::find(person.weekend.begin(), person.weekend.end(),
                                               day.dayOfWeek()) == person.weekend.end();
    }));
    m_free->setText(
        file.isEmpty()
            ? tr("%n weekdays in %1 are free with these calendars.", nullptr, days).arg(year)
            : tr("%n weekdays in %1 are free with %2.", nullptr, days).arg(QString::number(year), file));
}

void PersonPage::setWeekend()
{
    std::vector<int> weekend;
    for (int day = 1; day <= 7; ++day) {
        if (m_weekend[static_cast<size_t>(day - 1)]->isChecked())
            weekend.push_back(day);
    }
    edit([&](Person &person) { person.weekend = weekend; });
}

void PersonPage::addCalendar()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Add a holiday calendar"), {},
                                                      tr("Calendars (*.ics);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const auto days = holidayDates({path}); !days) {
        Q_EMIT m_editor.failed(
            tr("%1 was not added: %2.").arg(QFileInfo(path).fileName(), days.error().message));
        return;
    }
    edit([&](Person &person) {
        if (!person.holidays.contains(path))
            person.holidays << path;
    });
    countFreeDays({path}, QFileInfo(path).fileName());
}

} // namespace afterword

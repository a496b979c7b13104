// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/intake/importwords.h"

#include "core/base/iso.h"
#include "core/domain/questions.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

using Verb = ImportLine::Verb;

/// So many things of one kind are named; of more one wants to know how many they are.
constexpr qsizetype mostNamed = 20;
constexpr qsizetype mostNames = 10; // in one line

QString counted(qsizetype count)
{
    const QLocale own;
    const QLocale writing = own.language() == QLocale::C ? QLocale(QLocale::English) : own;
    return writing.toString(static_cast<qlonglong>(count));
}

QString jobOf(const Application &application)
{
    return application.role.isEmpty() ? application.company
                                      : application.company + u", "_s + application.role;
}

QString interviewWords(const Interview &interview, const Application &application)
{
    const bool off = interview.cancelled;
    const QString date = dateWords(interview.start.date);
    const QString time = isoTime(interview.start.time);
    if (interview.round.isEmpty())
        return (off ? Words::tr("interview of %1 on %2 at %3 (%4), called off")
                    : Words::tr("interview of %1 on %2 at %3 (%4)"))
            .arg(application.company, date, time, interview.zone.id());
    return (off ? Words::tr("interview “%1” of %2 on %3 at %4 (%5), called off")
                : Words::tr("interview “%1” of %2 on %3 at %4 (%5)"))
        .arg(interview.round, application.company, date, time, interview.zone.id());
}

void describeApplication(const Edit<Application> &edit, const Search &search, ImportTally &tally)
{
    if (!edit.after)
        return;
    const Application none;
    const Application &before = edit.before ? *edit.before : none;
    tally.add(edit.before ? Verb::Merged : Verb::Added, ImportTally::Kind::Application,
              edit.before ? changedJobWords(before, *edit.after, search) : jobOf(*edit.after));
    for (const Interview &interview : edit.after->interviews) {
        const Interview *old = findInterview(before, interview.id);
        if (!old || *old != interview) {
            tally.add(old ? Verb::Merged : Verb::Added, ImportTally::Kind::Interview,
                      interviewWords(interview, *edit.after));
        }
    }
}

/// A person by name, with what a newer card says of them.
QString personWords(const Edit<Contact> &edit)
{
    struct Field {
        QString Contact::*text;
        const char *now;
    };
    static constexpr Field fields[] = {
        {&Contact::email, QT_TRANSLATE_NOOP("ImportWords", "e-mail now %1")},
        {&Contact::phone, QT_TRANSLATE_NOOP("ImportWords", "phone now %1")},
        {&Contact::title, QT_TRANSLATE_NOOP("ImportWords", "title now %1")},
        {&Contact::organization, QT_TRANSLATE_NOOP("ImportWords", "company now %1")},
        {&Contact::address, QT_TRANSLATE_NOOP("ImportWords", "address now %1")}};
    QStringList changed;
    for (const Field &field : fields) {
        QString text = (*edit.after).*field.text;
        if (edit.before && text != (*edit.before).*field.text && !text.isEmpty())
            changed += Words::tr(field.now).arg(text.replace(u'\n', u", "_s));
    }
    const QString &name = edit.after->name;
    return changed.isEmpty() ? name : u"%1 (%2)"_s.arg(name, changed.join(u"; "_s));
}

/// "and 1,200 more applications"
QString andMore(Verb verb, ImportTally::Kind kind, qsizetype count)
{
    const auto words = [&] {
        const int n = static_cast<int>(count);
        switch (kind) {
        case ImportTally::Kind::Application: return Words::tr("and %1 more applications", nullptr, n);
        case ImportTally::Kind::Interview: return Words::tr("and %1 more interviews", nullptr, n);
        case ImportTally::Kind::Person: return Words::tr("and %1 more people", nullptr, n);
        case ImportTally::Kind::Message: return Words::tr("and %1 more messages", nullptr, n);
        case ImportTally::Kind::Other: break;
        }
        return verb == Verb::Unchanged ? Words::tr("and %1 more that were read before", nullptr, n)
                                       : Words::tr("and %1 more", nullptr, n);
    };
    return words().arg(counted(count));
}

/// One line for those that are new and one for those that were changed, by their names, which @p kind takes
/// in %1.
template <class Value, class Name>
void describeNames(const std::vector<Edit<Value>> &edits, const QString &kind, Name name,
                   std::vector<ImportLine> &lines)
{
    for (const bool isNew : {true, false}) {
        QStringList names;
        for (const Edit<Value> &edit : edits) {
            if (edit.after && edit.before.has_value() != isNew)
                names += name(edit);
        }
        if (!names.isEmpty())
            lines.push_back({isNew ? Verb::Added : Verb::Merged, kind.arg(namedOrCounted(names)), 0});
    }
}

} // namespace

QString changedJobWords(const Application &before, const Application &after, const Search &search)
{
    struct Field {
        QString Application::*text;
        const char *now;
    };
    static constexpr Field fields[] = {
        {&Application::company, QT_TRANSLATE_NOOP("ImportWords", "company now %1")},
        {&Application::role, QT_TRANSLATE_NOOP("ImportWords", "role now %1")},
        {&Application::location, QT_TRANSLATE_NOOP("ImportWords", "place now %1")},
        {&Application::salary, QT_TRANSLATE_NOOP("ImportWords", "salary now %1")},
        {&Application::url, QT_TRANSLATE_NOOP("ImportWords", "link now %1")}};
    QStringList changed;
    for (const Field &field : fields) {
        if (before.*field.text != after.*field.text && !(after.*field.text).isEmpty())
            changed += Words::tr(field.now).arg((after.*field.text).simplified());
    }
    if (after.applied && before.applied != after.applied)
        changed += Words::tr("applied for on %1").arg(dateWords(*after.applied));
    const Stage *stage = before.stage == after.stage ? nullptr : search.stages.find(after.stage);
    if (stage)
        changed += Words::tr("stage now %1").arg(stage->name);
    if (before.remarks != after.remarks)
        changed += Words::tr("new remarks");
    return changed.isEmpty() ? jobOf(before) : u"%1 (%2)"_s.arg(jobOf(before), changed.join(u"; "_s));
}

QString dateWords(QDate date)
{
    const QLocale own;
    const bool isEnglish = own.language() == QLocale::English || own.language() == QLocale::C;
    return isEnglish ? isoDate(date) : own.toString(date, QLocale::ShortFormat);
}

QString namedOrCounted(const QStringList &names)
{
    if (names.size() <= mostNames)
        return names.join(u", "_s);
    return Words::tr("%1 and %2 more")
        .arg(names.first(mostNames).join(u", "_s), counted(names.size() - mostNames));
}

void ImportTally::add(Verb verb, Kind kind, const QString &what, int line)
{
    const bool isNamed = names(verb, kind);
    ++m_counts[static_cast<size_t>(verb)][static_cast<size_t>(kind)];
    if (isNamed)
        m_lines.push_back({verb, what, line});
}

bool ImportTally::names(Verb verb, Kind kind) const
{
    return m_counts[static_cast<size_t>(verb)][static_cast<size_t>(kind)] < mostNamed;
}

void ImportTally::skip(const Error &error)
{
    add(Verb::Skipped, Kind::Other, error.message, error.line);
}

void ImportTally::add(const Taken &taken, const OpenedSearch &search, const QString &why)
{
    const std::optional<size_t> index = search.indexOf(taken.application);
    if (!index)
        return;
    const Application &application = search[*index];
    const Verb verb = taken.isNewApplication ? Verb::Added : Verb::Merged;
    if (!m_told.contains(application.id)) {
        m_told.insert(application.id);
        add(verb, Kind::Application,
            why.isEmpty() ? jobOf(application) : u"%1 (%2)"_s.arg(jobOf(application), why));
    }
    const auto addInterviews = [&](const std::vector<InterviewId> &ids, Verb of) {
        for (const InterviewId &id : ids) {
            if (!names(of, Kind::Interview))
                add(of, Kind::Interview, {}); // its words would cost more than the interview
            else if (const Interview *found = findInterview(application, id))
                add(of, Kind::Interview, interviewWords(*found, application));
        }
    };
    addInterviews(taken.newInterviews, Verb::Added);
    addInterviews(taken.changedInterviews, Verb::Merged);
    for (const ContactId &id : taken.contacts.added)
        m_newPeople += search.contacts().find(id)->name;
    for (const ContactId &id : taken.contacts.changed)
        m_changedPeople += search.contacts().find(id)->name;
    if (!taken.note.isEmpty())
        add(verb, Kind::Other, taken.note);
}

std::vector<ImportLine> ImportTally::lines() const
{
    std::vector<ImportLine> lines = m_lines;
    if (!m_newPeople.isEmpty())
        lines.push_back({Verb::Added, Words::tr("people: %1").arg(namedOrCounted(m_newPeople)), 0});
    if (!m_changedPeople.isEmpty())
        lines.push_back({Verb::Merged, Words::tr("people: %1").arg(namedOrCounted(m_changedPeople)), 0});
    for (size_t verb = 0; verb < verbs; ++verb) {
        for (size_t kind = 0; kind < kinds; ++kind) {
            const qsizetype more = m_counts[verb][kind] - mostNamed;
            if (more > 0) {
                const auto of = static_cast<Verb>(verb);
                lines.push_back({of, andMore(of, static_cast<Kind>(kind), more), 0});
            }
        }
    }
    return lines;
}

std::vector<ImportLine> describe(const Change &change, const Search &after)
{
    std::vector<ImportLine> lines;
    if (change.policy)
        lines.push_back({Verb::Merged, Words::tr("your policy"), 0});
    if (change.stages)
        lines.push_back({Verb::Merged, Words::tr("the board’s columns"), 0});
    ImportTally tally;
    for (const Edit<Application> &edit : change.applications)
        describeApplication(edit, after, tally);
    for (ImportLine &line : tally.lines())
        lines.push_back(std::move(line));
    describeNames(change.contacts, Words::tr("people: %1"), personWords, lines);
    describeNames(
        change.tasks, Words::tr("tasks: %1"), [](const Edit<Task> &edit) { return edit.after->text; }, lines);
    describeNames(
        change.templates, Words::tr("templates: %1"),
        [](const Edit<Template> &edit) { return edit.after->name; }, lines);
    if (!change.decisions.empty())
        lines.push_back(
            {Verb::Added, Words::tr("%n decisions", nullptr, static_cast<int>(change.decisions.size())), 0});
    return lines;
}

} // namespace afterword

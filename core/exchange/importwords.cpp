// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importfile.h"

#include "core/base/iso.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

using Verb = ImportLine::Verb;

QString jobOf(const Application &application)
{
    return application.role.isEmpty() ? application.company
                                      : application.company + u", "_s + application.role;
}

QString interviewWords(const Interview &interview, const Application &application)
{
    const QString round =
        interview.round.isEmpty() ? u"interview"_s : u"interview “%1”"_s.arg(interview.round);
    return u"%1 of %2 on %3 at %4 (%5)%6"_s.arg(round, application.company, isoDate(interview.start.date),
                                                isoTime(interview.start.time), interview.zone.id(),
                                                interview.cancelled ? u", called off"_s : QString());
}

const Interview *interviewWith(const InterviewId &id, const Application &application)
{
    const auto found = std::find_if(application.interviews.begin(), application.interviews.end(),
                                    [&](const Interview &interview) { return interview.id == id; });
    return found == application.interviews.end() ? nullptr : &*found;
}

void describeApplication(const Edit<Application> &edit, std::vector<ImportLine> &lines)
{
    if (!edit.after)
        return;
    const Application none;
    const Application &before = edit.before ? *edit.before : none;
    lines.push_back({edit.before ? Verb::Merged : Verb::Added, jobOf(*edit.after), 0});
    for (const Interview &interview : edit.after->interviews) {
        const Interview *old = interviewWith(interview.id, before);
        if (!old || *old != interview)
            lines.push_back({old ? Verb::Merged : Verb::Added, interviewWords(interview, *edit.after), 0});
    }
}

/// A person by name, with what a newer card says of them.
QString personWords(const Edit<Contact> &edit)
{
    struct Field {
        QString Contact::*text;
        const char *name;
    };
    static constexpr Field fields[] = {{&Contact::email, "e-mail"},
                                       {&Contact::phone, "phone"},
                                       {&Contact::title, "title"},
                                       {&Contact::organization, "company"},
                                       {&Contact::address, "address"}};
    QStringList changed;
    for (const Field &field : fields) {
        QString text = (*edit.after).*field.text;
        if (edit.before && text != (*edit.before).*field.text && !text.isEmpty())
            changed += u"%1 now %2"_s.arg(QLatin1StringView(field.name), text.replace(u'\n', u", "_s));
    }
    const QString &name = edit.after->name;
    return changed.isEmpty() ? name : u"%1 (%2)"_s.arg(name, changed.join(u"; "_s));
}

/// One line for those that are new and one for those that were changed, by their names.
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
            lines.push_back({isNew ? Verb::Added : Verb::Merged, kind + names.join(u", "_s), 0});
    }
}

} // namespace

std::vector<ImportLine> describe(const Change &change)
{
    std::vector<ImportLine> lines;
    if (change.policy)
        lines.push_back({Verb::Merged, u"your policy"_s, 0});
    if (change.stages)
        lines.push_back({Verb::Merged, u"the board's columns"_s, 0});
    for (const Edit<Application> &edit : change.applications)
        describeApplication(edit, lines);
    describeNames(change.contacts, u"people: "_s, personWords, lines);
    describeNames(
        change.tasks, u"tasks: "_s, [](const Edit<Task> &edit) { return edit.after->text; }, lines);
    describeNames(
        change.templates, u"templates: "_s, [](const Edit<Template> &edit) { return edit.after->name; },
        lines);
    if (!change.decisions.empty())
        lines.push_back({Verb::Added, u"%1 decisions"_s.arg(change.decisions.size()), 0});
    return lines;
}

} // namespace afterword

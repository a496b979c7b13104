// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/bothsides/takein.h"

#include "core/domain/soundness/soundness.h"
#include "core/domain/soundness/validate.h"
#include "core/edits/bothsides/mergedparts.h"
#include "core/edits/bothsides/roomfor.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

/// What is called by a name, and is not here: it is new on the other side, or was deleted on one of both.
ValueWords::Names otherNames(const Change &news, const HadInCommon &common)
{
    ValueWords::Names names;
    const auto take = [](auto &known, const auto &rows) {
        for (const auto &row : rows)
            known.insert(row.id, row.name);
    };
    take(names.contacts, common.contacts);
    take(names.stages, common.stages);
    for (const Edit<Contact> &edit : news.contacts)
        names.contacts.insert(edit.after ? edit.after->id : edit.before->id,
                              edit.after ? edit.after->name : edit.before->name);
    if (news.stages) {
        take(names.stages, *news.stages->before);
        take(names.stages, *news.stages->after);
    }
    return names;
}

/// Merges what others did into values of this side, and keeps in mind where both did something.
class Merging {
public:
    Merging(const Search &here, const Change &news, const HadInCommon &common)
        : m_words(here, otherNames(news, common))
    {
    }

    std::vector<Clash> takeClashes() { return std::move(m_clashes); }

    /// What @p edit of others makes of the row that stands here (null: none): absent where none is to stand.
    template <class Row>
    std::optional<Row> rowFrom(const Edit<Row> &edit, const Row *stands)
    {
        const QString what = labelOf(edit.after ? *edit.after : *edit.before);
        if (!edit.after)
            return afterTheirDeletion(*edit.before, stands, what);
        if (!stands)
            return afterOurDeletion(edit.before ? &*edit.before : nullptr, *edit.after, what);
        Row merged = *stands;
        // Of two that were added apart, what only one of them says counts.
        const Row before = edit.before.value_or(Row());
        if constexpr (std::is_same_v<Row, Application>)
            keepStandingWhole(merged, before, *edit.after, what);
        mergeParts(merged, before, *edit.after, what);
        if constexpr (std::is_same_v<Row, Application>) {
            for (Clash &kept : keepNeededInterviews(merged, {*stands, *edit.after, before}, what))
                m_clashes.push_back(std::move(kept));
        }
        return merged;
    }

    template <class Value>
    void merge(Value &onto, const Value &before, const Value &after, const QString &what,
               QLatin1StringView name)
    {
        if (before == after || onto == after)
            return;
        if (onto == before) {
            onto = after;
            return;
        }
        mergeBoth(onto, before, after, what, name);
    }

    template <HasParts Value>
    void mergeParts(Value &onto, const Value &before, const Value &after, const QString &what)
    {
        const auto stands = partsOf(onto);
        const auto from = partsOf(before);
        const auto to = partsOf(after);
        [&]<size_t... part>(std::index_sequence<part...>)
        {
            (mergePart(std::get<part>(stands), std::get<part>(from), std::get<part>(to), what), ...);
        }
        (std::make_index_sequence<std::tuple_size_v<decltype(stands)>>());
    }

    void mergePolicy(Policy &onto, const Policy &before, const Policy &after)
    {
        for (const PolicyNumber &number : policyNumbers()) {
            std::visit(
                [&](auto member) {
                    merge(onto.*member, before.*member, after.*member,
                          QCoreApplication::translate("PolicyWords", number.meaning), {});
                },
                number.member);
        }
    }

    /// In the order of @p after, with what was added here behind it.
    template <HasKey Row>
    std::vector<Row> mergeRows(const std::vector<Row> &onto, const std::vector<Row> &before,
                               const std::vector<Row> &after, const QString &what)
    {
        const RowsByKey<Row> were(before);
        const RowsByKey<Row> ours(onto);
        const RowsByKey<Row> theirs(after);
        std::vector<Row> merged;
        const auto keep = [&](std::optional<Row> row) {
            if (row)
                merged.push_back(std::move(*row));
        };
        for (const Row &row : after) {
            const Row *was = were.find(row);
            const Row *stands = ours.find(row);
            if (!stands) {
                keep(afterOurDeletion(was, row, joined(what, labelOf(row))));
                continue;
            }
            Row both = *stands;
            mergeParts(both, was ? *was : Row(), row, joined(what, labelOf(row)));
            if constexpr (std::is_same_v<Row, Interview>)
                keepOrder(both, *stands, row, joined(what, labelOf(row)));
            merged.push_back(std::move(both));
        }
        for (const Row &row : onto) {
            if (theirs.find(row))
                continue;
            if (const Row *was = were.find(row))
                keep(afterTheirDeletion(*was, &row, joined(what, labelOf(row))));
            else
                merged.push_back(row);
        }
        return merged;
    }

private:
    /// An outcome belongs to the stage in which it was said: where both sides moved the card or ended it,
    /// theirs stands with both, and what was said here is told.
    void keepStandingWhole(Application &both, const Application &before, const Application &theirs,
                           const QString &what)
    {
        const auto standing = [](const Application &one) {
            return std::pair(one.stage, one.outcome ? std::optional(one.outcome->kind) : std::nullopt);
        };
        const auto here = standing(both);
        if (here == standing(before) || standing(theirs) == standing(before) || here == standing(theirs))
            return;
        if (both.stage != before.stage && both.stage != theirs.stage)
            clash(both.stage, theirs.stage, what, "stage"_L1);
        if (both.outcome != before.outcome && both.outcome != theirs.outcome)
            clash(both.outcome, theirs.outcome, what, "outcome"_L1);
        both.stage = theirs.stage;
        both.outcome = theirs.outcome;
    }

    /// One side moved the beginning and the other the end: where the two make no hour together, theirs stand.
    void keepOrder(Interview &both, const Interview &here, const Interview &theirs, const QString &what)
    {
        if (both.endsAt() > both.startsAt() || theirs.endsAt() <= theirs.startsAt())
            return;
        both.start = theirs.start;
        both.end = theirs.end;
        both.zone = theirs.zone;
        m_clashes.push_back({Clash::Kind::BothChanged, what, fieldInWords("startAndEnd"_L1),
                             shown(here.start) + u" – "_s + shown(here.end),
                             shown(theirs.start) + u" – "_s + shown(theirs.end)});
    }

    template <class Value>
    void mergePart(const WrittenField<Value> &onto, const WrittenField<const Value> &before,
                   const WrittenField<const Value> &after, const QString &what)
    {
        merge(onto.value, before.value, after.value, what, onto.name);
    }

    /// A card's place among others is nothing that anybody typed.
    template <class Value>
    void mergePart(const StoreOnly<Value> &onto, const StoreOnly<const Value> &before,
                   const StoreOnly<const Value> &after, const QString &)
    {
        if (before.value != after.value)
            onto.value = after.value;
    }

    template <class Value>
    void mergeBoth(Value &onto, const Value &before, const Value &after, const QString &what,
                   QLatin1StringView name)
    {
        using Inner = InsideOf<Value>;
        if constexpr (HasParts<Value>) {
            mergeParts(onto, before, after, what);
        } else if constexpr (HasParts<Inner>) {
            if (onto && after)
                mergeParts(*onto, before ? *before : Inner(), *after, what);
            else
                clash(onto, after, what, name);
        } else {
            clash(onto, after, what, name);
        }
    }

    template <HasKey Row>
    void mergeBoth(std::vector<Row> &onto, const std::vector<Row> &before, const std::vector<Row> &after,
                   const QString &what, QLatin1StringView)
    {
        onto = mergeRows(onto, before, after, what);
    }

    /// The way over the board only grows and shrinks by whole moves.
    void mergeBoth(std::vector<StageMove> &onto, const std::vector<StageMove> &before,
                   const std::vector<StageMove> &after, const QString &, QLatin1StringView)
    {
        onto = mergeWholes(onto, before, after);
        std::stable_sort(onto.begin(), onto.end(),
                         [](const StageMove &a, const StageMove &b) { return a.at < b.at; });
    }

    /// Tags and calendars are there or not.
    void mergeBoth(QStringList &onto, const QStringList &before, const QStringList &after, const QString &,
                   QLatin1StringView)
    {
        onto = mergeWholes(onto, before, after);
    }

    template <class List>
    static List mergeWholes(const List &onto, const List &before, const List &after)
    {
        const auto holds = [](const List &list, const auto &one) {
            return std::find(list.begin(), list.end(), one) != list.end();
        };
        List merged;
        for (const auto &one : after) {
            if (holds(onto, one) || !holds(before, one))
                merged.push_back(one);
        }
        for (const auto &one : onto) {
            if (!holds(before, one) && !holds(after, one))
                merged.push_back(one);
        }
        return merged;
    }

    template <class Value>
    void clash(Value &onto, const Value &after, const QString &what, QLatin1StringView name)
    {
        // When something was saved is no news; the text that was saved is.
        const bool isTyped = name != "updatedAt"_L1 && name != "savedAt"_L1 && name != "sequence"_L1 &&
                             name != "stamp"_L1 && name != "uid"_L1;
        if (isTyped)
            m_clashes.push_back(
                {Clash::Kind::BothChanged, what, fieldInWords(name), shown(onto), shown(after)});
        onto = after;
    }

    template <class Row>
    std::optional<Row> afterTheirDeletion(const Row &before, const Row *stands, const QString &what)
    {
        if (!stands || *stands == before)
            return {};
        m_clashes.push_back({Clash::Kind::DeletedThere, what, {}, {}, {}});
        return *stands;
    }

    template <class Row>
    std::optional<Row> afterOurDeletion(const Row *before, const Row &after, const QString &what)
    {
        if (before && *before == after)
            return {}; // it is gone here, and nobody changed it
        if (before)
            m_clashes.push_back({Clash::Kind::DeletedHere, what, {}, {}, {}});
        return after;
    }

    static QString joined(const QString &whole, const QString &part)
    {
        return part.isEmpty() || whole.isEmpty() ? whole + part : whole + u": "_s + part;
    }

    QString labelOf(const Application &application) const { return m_words.of(application); }
    QString labelOf(const Interviewer &interviewer) const { return m_words.of(interviewer.contact); }
    static QString labelOf(const Contact &contact) { return contact.name; }
    static QString labelOf(const Stage &stage) { return stage.name; }
    static QString labelOf(const Template &made) { return made.name; }
    static QString labelOf(const Task &task) { return task.text; }
    static QString labelOf(const Interview &interview) { return interview.round; }
    static QString labelOf(const Message &message) { return message.subject; }
    static QString labelOf(const Draft &draft) { return draft.subject; }

    static QString shown(const QString &text) { return text; }
    static QString shown(const QStringList &texts) { return texts.join(u", "_s); }
    static QString shown(int number) { return QString::number(number); }
    static QString shown(bool isSo) { return ValueWords::of(isSo); }
    static QString shown(QDate date) { return ValueWords::of(date); }
    static QString shown(QTime time) { return ValueWords::of(time); }
    static QString shown(const WallTime &wall) { return ValueWords::of(wall); }
    static QString shown(const Zone &zone) { return zone.id(); }
    QString shown(Moment moment) const { return m_words.of(moment); }
    QString shown(const StageId &id) const { return m_words.of(id); }
    QString shown(const ContactId &id) const { return m_words.of(id); }
    template <class Entity>
    static QString shown(const Id<Entity> &id)
    {
        return id.text;
    }
    template <HasStableText Value>
    static QString shown(const Value &value)
    {
        return toText(value);
    }
    QString shown(const std::map<QString, QStringList> &phrases) const
    {
        QStringList all;
        for (const auto &[name, texts] : phrases)
            all += name + u": "_s + shown(texts);
        return all.join(u"; "_s);
    }
    template <class Value>
    QString shown(const std::vector<Value> &values) const
    {
        QStringList all;
        for (const Value &value : values)
            all += shown(value);
        return all.join(u"; "_s);
    }
    template <class Value>
    QString shown(const Value &value) const
    {
        if constexpr (HasParts<Value>) {
            QStringList all;
            std::apply([&](const auto &...parts) { ((all += shown(parts.value)), ...); }, partsOf(value));
            all.removeAll(QString());
            return all.join(u", "_s);
        } else {
            return value ? shown(*value) : QString();
        }
    }

    ValueWords m_words;
    std::vector<Clash> m_clashes;
};

std::vector<Stage> rowsOf(const Table<Stage> &stages)
{
    return {stages.begin(), stages.end()};
}

template <class Value>
void edit(std::optional<Edit<Value>> &edited, const Value &stands, Value merged)
{
    if (merged != stands)
        edited = Edit<Value>{stands, std::move(merged)};
}

template <class Row>
void mergeTable(const std::vector<Edit<Row>> &news, const Table<Row> &here, std::vector<Edit<Row>> &edits,
                Merging &merging)
{
    for (const Edit<Row> &edit : news) {
        const Row *stands = here.find(edit.before ? edit.before->id : edit.after->id);
        std::optional<Row> merged = merging.rowFrom(edit, stands);
        if (stands ? merged != *stands : merged.has_value())
            edits.push_back({stands ? std::optional<Row>(*stands) : std::nullopt, std::move(merged)});
    }
}

/// What @p news makes of @p here, thing by thing.
Change mergedInto(const Change &news, const Search &here, Merging &merging)
{
    Change change;
    if (news.person) {
        Person person = here.person;
        merging.mergeParts(person, *news.person->before, *news.person->after, personInWords());
        edit(change.person, here.person, std::move(person));
    }
    if (news.policy) {
        Policy policy = here.policy;
        merging.mergePolicy(policy, *news.policy->before, *news.policy->after);
        edit(change.policy, here.policy, policy);
    }
    if (news.stages) {
        const std::vector<Stage> stands = rowsOf(here.stages);
        edit(change.stages, stands,
             stands == *news.stages->before
                 ? *news.stages->after
                 : merging.mergeRows(stands, *news.stages->before, *news.stages->after, {}));
    }
    mergeTable(news.contacts, here.contacts, change.contacts, merging);
    mergeTable(news.tasks, here.tasks, change.tasks, merging);
    mergeTable(news.applications, here.applications, change.applications, merging);
    mergeTable(news.templates, here.templates, change.templates, merging);
    for (const Edit<Decision> &edit : news.decisions) {
        const auto stands = [&](const std::optional<Decision> &one) {
            return one &&
                   std::find(here.decisions.begin(), here.decisions.end(), *one) != here.decisions.end();
        };
        if (edit.before && stands(edit.before))
            change.decisions.push_back({edit.before, std::nullopt});
        if (edit.after && !stands(edit.after))
            change.decisions.push_back({std::nullopt, edit.after});
    }
    return change;
}

} // namespace

TakenIn takenIn(const Change &news, const Search &here, const HadInCommon &common)
{
    TakenIn taken;
    taken.renames = roomFor(here, news);
    const bool isCrowded = !taken.renames.isEmpty();
    Search moved;
    if (isCrowded) {
        moved = here;
        taken.renames.follow(moved);
    }
    const Search &stands = isCrowded ? moved : here;
    Merging merging(stands, news, common);
    taken.change = mergedInto(news, stands, merging);
    taken.clashes = merging.takeClashes();
    const bool isSound = validate(taken.change, stands).ok();
    if (isSound && !isCrowded)
        return taken;
    Search merged = stands;
    make(taken.change, merged);
    if (!isSound) {
        for (Clash &kept : keepWhatIsNeeded(merged, news, common))
            taken.clashes.push_back(std::move(kept));
        for (const Flaw &flaw : putRight(merged))
            taken.clashes.push_back({Clash::Kind::PutRight, flaw.where, {}, flaw.text(), flaw.instead});
    }
    taken.change = difference(here, merged);
    return taken;
}

} // namespace afterword

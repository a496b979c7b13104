// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/manycards.h"

#include "core/edits/closing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ManyCards)
};

/// "Resume data roles" of "/home/robin/Resume_data_roles.pdf".
QString titleOf(const QString &path)
{
    return QFileInfo(path).completeBaseName().replace(u'_', u' ').simplified();
}

/// The step's name: about one company, or about so many cards.
QString named(const Change &change, const QString &one, const QString &many)
{
    const size_t count = change.applications.size();
    return count == 1 ? one.arg(change.applications.front().after->company) : many;
}

} // namespace

Result<Step> taggingCards(const Search &search, std::span<const ApplicationId> cards, const QString &tag,
                          bool tagged)
{
    const QString name = tag.simplified();
    if (name.isEmpty())
        return Error{Words::tr("a tag needs a name")};
    Step step;
    for (const ApplicationId &id : cards) {
        const Application *stands = search.applications.find(id);
        if (!stands || stands->tags.contains(name) == tagged)
            continue;
        Application after = *stands;
        if (tagged)
            after.tags << name;
        else
            after.tags.removeAll(name);
        step.change.applications.push_back({*stands, std::move(after)});
    }
    if (step.change.isEmpty())
        return step;
    const auto count = static_cast<int>(step.change.applications.size());
    step.text = named(step.change, tagged ? Words::tr("tag for %1") : Words::tr("removal of a tag from %1"),
                      tagged ? Words::tr("tag for %n cards", nullptr, count)
                             : Words::tr("removal of a tag from %n cards", nullptr, count));
    return step;
}

Result<Step> closingCards(const Search &search, std::span<const ApplicationId> cards, OutcomeKind kind,
                          Moment now)
{
    if (kind == OutcomeKind::Accepted)
        return Error{Words::tr("an offer counts when it is signed; move the card to where signed ones are")};
    std::vector<ApplicationId> open;
    std::copy_if(cards.begin(), cards.end(), std::back_inserter(open), [&](const ApplicationId &id) {
        const Application *stands = search.applications.find(id);
        return stands && !stands->outcome;
    });
    if (open.empty())
        return Step{};
    Result<Change> change = ending(search, open, StageKind::Closed, now, [&](Application &one) {
        one.outcome = Outcome{kind, now, {}, {}, {}};
    });
    if (!change)
        return change.error();
    const QString name = named(*change, Words::tr("closing %1"),
                               Words::tr("closing %n cards", nullptr, static_cast<int>(open.size())));
    return Step{*std::move(change), name};
}

QString documentPlace(const QString &path, const QString &home)
{
    return QDir::cleanPath(QDir(home).absoluteFilePath(path));
}

Result<Step> linkingFiles(const Search &search, const ApplicationId &application, const QStringList &paths,
                          const QString &home)
{
    const Application *stands = search.applications.find(application);
    if (!stands)
        return Error{Words::tr("the application is not there any more; nothing was linked")};
    Application after = *stands;
    for (const QString &path : paths) {
        const QString place = documentPlace(path, home);
        const bool linked =
            std::any_of(after.documents.begin(), after.documents.end(),
                        [&](const Document &known) { return documentPlace(known.path, home) == place; });
        if (!linked)
            after.documents.push_back({titleOf(place), place, {}});
    }
    const QString name = Words::tr("linking files to %1").arg(after.company);
    if (after == *stands)
        return Step{{}, name};
    return Step{put(search, std::move(after)), name};
}

} // namespace afterword

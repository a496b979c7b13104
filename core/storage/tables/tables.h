// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search.h"
#include "core/storage/statements/rows.h"
#include "core/storage/tables/nearestfirst.h"

#include <span>

namespace afterword {

class Database;
class RowStore;

} // namespace afterword

namespace afterword::tables {

// Each entity's columns, one file for each: how its values become rows, and how they are read back. A reader
// adds to the search what its table holds; the tables are read in the order in which they stand here.

Result<void> readSettings(const RowStore &store, Search &search);
Result<void> writePerson(const RowStore &store, const Person &before, const Person &after);
Result<void> writePolicy(const RowStore &store, const Policy &before, const Policy &after);
/// What a person and a policy say, as the rows of settings: each a name and its value.
std::vector<Row> settingRows(const Person &person, const Policy &policy);
/// Changes those settings of a file that are there and say something else; none is added.
Result<void> writeSettingsAnew(const Database &database, const Person &person, const Policy &policy);

/// A setting that is neither the person's nor the policy's; empty where there is none of that name.
Result<QString> readNote(const RowStore &store, const QString &name);
Result<void> writeNote(const RowStore &store, const QString &name, const QString &value);

Result<void> readStages(const RowStore &store, Search &search);
Result<void> writeStages(const RowStore &store, const std::vector<Stage> &before,
                         const std::vector<Stage> &after);

Result<void> readContacts(const RowStore &store, Search &search);
Result<void> writeContact(const RowStore &store, const Contact *before, const Contact *after);

/// The search's own.
Result<void> readOwnTasks(const RowStore &store, Search &search);
Result<void> writeOwnTask(const RowStore &store, const Task *before, const Task *after);

Result<void> readApplications(const RowStore &store, Search &search);
Result<void> writeApplication(const RowStore &store, const Application *before, const Application *after);

Result<void> readTemplates(const RowStore &store, Search &search);
Result<void> writeTemplate(const RowStore &store, const Template *before, const Template *after);

Result<void> readDecisions(const RowStore &store, Search &search);
Result<void> writeDecision(const RowStore &store, const Decision *before, const Decision *after);

/// The applications while they are being read, to which the lists of their children are added.
class Applications {
public:
    void reserve(qint64 count);
    /// A new one, to be read where it stands, until the next one is added.
    struct Added {
        Application &application;
        qint64 &position;
    };
    Added add();
    /// Null where there is none with this id. To be asked when all are added.
    Application *find(const QString &id);
    /// Those that are there, in the order in which they were added.
    std::span<Application> all();
    /// Lets @p contact, of a row of @p application, stand in memory where the application names the same one.
    static void share(std::optional<ContactId> &contact, const Application &application);
    /// All, by their positions; nothing is left here.
    std::vector<Application> takeAll();

private:
    std::vector<Application> m_applications;
    std::vector<qint64> m_positions;
    NearestFirst m_finder;
};

// The lists inside an application. Absent: the application is not there before, or not after.
Result<void> readInterviews(const RowStore &store, Applications &applications);
Result<void> writeInterviews(const RowStore &store, const Application &before, const Application &after);
Result<void> readMessages(const RowStore &store, Applications &applications);
Result<void> writeMessages(const RowStore &store, const Application &before, const Application &after);
Result<void> readDrafts(const RowStore &store, Applications &applications);
Result<void> writeDrafts(const RowStore &store, const Application &before, const Application &after);
Result<void> readDocuments(const RowStore &store, Applications &applications);
Result<void> writeDocuments(const RowStore &store, const Application &before, const Application &after);
Result<void> readMoves(const RowStore &store, Applications &applications);
Result<void> writeMoves(const RowStore &store, const Application &before, const Application &after);
Result<void> readTasks(const RowStore &store, Applications &applications);
Result<void> writeTasks(const RowStore &store, const Application &before, const Application &after);

} // namespace afterword::tables

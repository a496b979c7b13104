// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change/change.h"
#include "core/exchange/intake/importfile.h"
#include "ui/commands/applychange.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QWidget;

namespace afterword {

class Editor;
class MeaningList;
struct ImportReading;
struct SortedLetters;

/// Brings files in: invitations and tables after a look at what they will become, everything else at once.
/// What was handed over together is one step that can be undone. Files are told apart by their content.
class Importer : public QObject {
    Q_OBJECT

public:
    /// @p editor must outlive the importer; @p window is the parent of what it asks.
    Importer(Editor &editor, QWidget *window);

    /// Asked before the first thing is written; an error keeps it from being imported.
    void setBefore(std::function<Result<void>()> before) { m_before = std::move(before); }

    /// What the person says of tables is kept at @p path, for tables with the same headings; without one it
    /// is not kept.
    void rememberTablesAt(const QString &path) { m_tableMemory = path; }

    /// Files and folders. All letters and all invitations among them are asked about together.
    void import(const QStringList &paths);
    /// The same for files that another program hands over: nothing is taken in before the person has seen
    /// what it would bring, whatever kind of file it is. What comes while one is being asked about waits its
    /// turn.
    void preview(const QStringList &paths);
    /// Which of letters and invitations the person has decided about; of the others they think later.
    struct Decided {
        bool invitations = false;
        bool letters = false;
    };
    /// The same for letters and invitations that come from elsewhere, called @p name: who puts off the ones
    /// is asked about the others all the same.
    Decided importIntake(const ImportFile &intake, const QString &name);
    /// What is neither invitation nor table and comes from elsewhere than a file, called @p name. False where
    /// it was not taken in: the person thinks better of it, or it cannot be.
    bool importFacts(const ImportFile &file, const QString &name);

Q_SIGNALS:
    /// It was brought in; @p application is one that changed, to be shown.
    void imported(std::optional<afterword::ApplicationId> application);
    /// The card of that application is to be seen.
    void lookWanted(afterword::ApplicationId application);
    /// A file could not be read. @p why is a whole sentence with the file's name.
    void failed(QString why);

private:
    enum class Asking { AboutInvitations, AboutEverything };
    void importAll(const QStringList &paths, Asking asking);
    ImportReading read(const QStringList &paths, Asking asking);
    bool ask(SortedLetters &letters, Asking asking);
    bool importFacts(const ImportFile &file, const QString &name, Asking asking, const QString &title = {});
    bool importLetters(const ImportFile &file, const QString &name, Asking asking, int files = 1);
    void importTable(const QByteArray &text, const QString &name, Asking asking);
    enum class Source { Files, Waiting };
    bool importInvitations(const std::vector<Invitation> &invitations, const QStringList &skipped,
                           Source source = Source::Files);
    /// @p title of what it asks by; empty: a file's.
    bool isWanted(const ImportFile &file, const QString &name, Asking asking, int files = 1,
                  const QString &title = {});
    /// @p letter: the one that the posting came in, which is theirs; null: none.
    bool importPosting(const Posting &posting, const ReadMail *letter, const QString &name, Asking asking);
    void keepPosting(const Posting &posting, const ReadMail *letter, const QString &name);
    bool finish(const Change &change, const QString &name);
    void showMeanings(const Change &change);

    Editor &m_editor;
    std::optional<StepGroup> m_together; ///< what is brought in together
    QWidget *m_window;
    std::function<Result<void>()> m_before;
    QString m_tableMemory;    ///< its path
    QStringList m_handedOver; ///< not asked about yet
    bool m_isPreviewing = false;
    QPointer<MeaningList> m_meanings;
};

} // namespace afterword

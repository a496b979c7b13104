// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/typedids.h"
#include "core/posting/posting.h"
#include "ui/parts/readingorder.h"

#include <QDialog>

#include <deque>
#include <optional>

class QPlainTextEdit;
class QPushButton;

namespace afterword {

class Editor;
class PlainLabel;
class PostingForm;

/// A posting that came from a browser, and what became of it.
struct ArrivedPosting {
    enum class Kind {
        Kept,  ///< it is on the board: to be corrected
        Known, ///< it was there before
        Asked, ///< it is not on the board, and goes there only if the person says so
    };
    Kind kind = Kind::Asked;
    std::optional<ApplicationId> application; ///< but for Asked
    Posting posting;
    bool isForm = false; ///< the page was for filling in an application
};

/// A small window of its own for what a browser's button brought. It keeps nobody from the board; what comes
/// while it is open waits behind what it shows. Closed in whatever way, it keeps what was corrected.
class PostingWindow : public ReadInOrder<QDialog> {
    Q_OBJECT

public:
    /// @p editor must outlive the window.
    explicit PostingWindow(Editor &editor, QWidget *parent = nullptr);

    /// Shows @p arrived, now or behind the others.
    void add(const ArrivedPosting &arrived);
    /// How many are to be looked over yet, with the one that is shown.
    int count() const { return static_cast<int>(m_waiting.size()); }

    /// Keeps what was corrected as far as it can be understood, and closes: the program ends.
    void leave();
    void reject() override;

Q_SIGNALS:
    /// The person wants to see the card.
    void showWanted(afterword::ApplicationId application);
    /// The card is wanted in another column, which may ask for a fact first.
    void moveWanted(afterword::ApplicationId application, afterword::StageId stage);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showFirst();
    void showKnown(const ArrivedPosting &arrived);
    void showForm(const ArrivedPosting &arrived);
    void tellHowManyWait();
    bool finish();
    bool showsKept() const;
    bool keepCorrections(bool isLast);
    bool putOnBoard();
    void takeAway();
    void applied();
    void next();
    void hideEmpty();
    void lookWhetherItStands();

    Editor &m_editor;
    std::deque<ArrivedPosting> m_waiting;
    PlainLabel *m_title;
    PlainLabel *m_what;
    PlainLabel *m_more;
    PostingForm *m_form;
    QPlainTextEdit *m_changes;
    QPushButton *m_done;
    QPushButton *m_away;
    QPushButton *m_show;
    QPushButton *m_keepText;
    QPushButton *m_applied;
};

} // namespace afterword

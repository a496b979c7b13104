// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/letters/meaningquestion.h"
#include "ui/parts/lists/keyedwidgets.h"

#include <QUrl>

#include <memory>

namespace afterword {

class Editor;
class Rest;

/// What letters seem to mean, asked about and never done by itself. What is taken is one undoable step; what
/// is not so is not asked again. It is there only while there is something to ask.
class MeaningQuestions : public QWidget {
    Q_OBJECT

public:
    /// @p editor must outlive it. @p read: what others who show the same letters have read of them.
    explicit MeaningQuestions(Editor &editor, QWidget *parent = nullptr,
                              std::shared_ptr<StandingMeanings> read = std::make_shared<StandingMeanings>());

    /// Asks about the letters of one application; absent: about none.
    void showOf(const std::optional<ApplicationId> &application);
    /// Asks about the newest letters of all applications, and names the companies.
    void showAll();
    /// How many are asked about at once over all applications: what waits is asked when these are answered.
    void setMostAtOnce(size_t most);
    /// Asks nothing for the time being, whatever the letters say.
    void setAside(bool aside);
    /// Whether a letter that is asked about reads like a no: what is advised meanwhile may suppose the
    /// opposite.
    bool endsIt() const { return !m_noes.isEmpty(); }
    /// What reads like a no in each application, asked about or waiting to be: the sentence.
    const QHash<ApplicationId, QString> &noes() const { return m_noes; }

Q_SIGNALS:
    /// The person wants to answer a letter, in the mail program: a mailto:.
    void writeRequested(QUrl address);
    /// It is so, and the rest is done where the application is shown: an interview is to be added, or the
    /// offer that was noted is to be looked at.
    void leadRequested(afterword::ApplicationId application, afterword::Meaning meaning);
    /// Something isn't so; nothing else has changed.
    void denied();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void take(const StandingMeaning &meaning, MeaningAnswer answer);
    bool accept(const StandingMeaning &meaning);
    QUrl answerTo(const StandingMeaning &meaning) const;

    Editor &m_editor;
    std::shared_ptr<StandingMeanings> m_standing;
    bool m_all = false;
    bool m_aside = false;
    size_t m_mostAtOnce = 3;
    std::optional<ApplicationId> m_application;
    std::vector<QString> m_keys;
    QHash<ApplicationId, QString> m_noes;
    KeyedWidgets<MeaningQuestion> m_rows;
    Rest *m_rest;
};

} // namespace afterword

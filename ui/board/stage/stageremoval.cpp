// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/stage/stageremoval.h"

#include "core/base/asshown.h"
#include "core/domain/change/moves.h"
#include "core/edits/editstages.h"
#include "ui/board/move/movequestion.h"
#include "ui/board/stage/stagewords.h"
#include "ui/commands/editor.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/readingorder.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StageRemoval)
};

constexpr int pageMargin = 16;

std::vector<ApplicationId> cardsIn(const Search &search, const StageId &stage)
{
    std::vector<ApplicationId> cards;
    for (const Application *application : cardsOf(search, stage))
        cards.push_back(application->id);
    return cards;
}

void removeInto(Editor &editor, const StageId &stage, const StageId &to, const MoveAnswers &answers)
{
    editor.make(removingStage(editor.search(), stage, to, answers, editor.now()));
}

void askAndRemove(Editor &editor, const StageId &stage, const StageId &to, QWidget *window)
{
    const Search &search = editor.search();
    const std::vector<MoveAsking> askings = askingsOfMove(search, cardsIn(search, stage), to, editor.now());
    if (askings.empty()) {
        removeInto(editor, stage, to, {});
        return;
    }
    auto *question = new MoveQuestion(search, askings, editor.now(), window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(question, &QDialog::accepted, window,
                     [&editor, stage, to, question] { removeInto(editor, stage, to, question->answers()); });
    question->open();
}

/// "Where do its 3 cards go?"
QDialog *destinationQuestion(const Search &search, const Stage &stage, int cards, QComboBox *stages,
                             QWidget *window)
{
    auto *dialog = new ReadInOrder<QDialog>(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Delete the stage %1").arg(asShown(stage.name)));
    auto *title = new PlainLabel(TextLook::Title);
    title->setText(Words::tr("Where do its %n cards go?", nullptr, static_cast<int>(cards)));
    stages->setAccessibleName(Words::tr("Stage"));
    for (const Stage &other : search.stages) {
        if (other.id != stage.id)
            stages->addItem(stageSwatch(other, window->palette()), other.name, other.id.text);
    }
    const int index = search.stages.indexOf(stage.id);
    stages->setCurrentIndex(std::max(0, index - 1));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *remove = buttons->addButton(Words::tr("Delete the stage"), QDialogButtonBox::AcceptRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(stages);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    remove->setDefault(true);
    return dialog;
}

} // namespace

void removeStage(Editor &editor, const StageId &stage, QWidget *window)
{
    const Search &search = editor.search();
    const Stage *found = search.stages.find(stage);
    if (!found)
        return;
    const int cards = static_cast<int>(cardsIn(search, stage).size());
    if (cards == 0 || search.stages.size() == 1) {
        const Stage &other =
            search.stages[search.stages.front().id == stage && search.stages.size() > 1 ? 1 : 0];
        removeInto(editor, stage, other.id, {});
        return;
    }
    auto *stages = new QComboBox;
    QDialog *dialog = destinationQuestion(search, *found, cards, stages, window);
    QObject::connect(dialog, &QDialog::accepted, window, [&editor, stage, stages, window] {
        askAndRemove(editor, stage, {stages->currentData().toString()}, window);
    });
    dialog->open();
}

} // namespace afterword

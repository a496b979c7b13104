// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/factsdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int pageMargin = 12;
constexpr qsizetype longFacts = 300; ///< characters; a posting's text is longer
/// More is scrolled through by nobody.
constexpr size_t mostShown = 500;

QString inWords(const ImportLine &line)
{
    switch (line.verb) {
    case ImportLine::Verb::Added: return FactsDialog::tr("New: %1").arg(line.what);
    case ImportLine::Verb::Merged: return FactsDialog::tr("Changed: %1").arg(line.what);
    case ImportLine::Verb::Unchanged: return FactsDialog::tr("As it is: %1").arg(line.what);
    case ImportLine::Verb::Skipped: return FactsDialog::tr("Left out: %1").arg(line.what);
    case ImportLine::Verb::Asked:
    case ImportLine::Verb::Noted: return FactsDialog::tr("Note: %1").arg(line.what);
    }
    Q_UNREACHABLE();
}

/// What comes in goes before what is to be known of it, and what changes nothing comes last: of a folder of
/// letters most may be left out.
int placeOf(const ImportLine &line)
{
    switch (line.verb) {
    case ImportLine::Verb::Added:
    case ImportLine::Verb::Merged: return 0;
    case ImportLine::Verb::Asked:
    case ImportLine::Verb::Noted: return 1;
    case ImportLine::Verb::Unchanged: return 2;
    case ImportLine::Verb::Skipped: return 3;
    }
    Q_UNREACHABLE();
}

QString inWords(std::vector<ImportLine> lines)
{
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ImportLine &a, const ImportLine &b) { return placeOf(a) < placeOf(b); });
    QStringList words;
    for (const ImportLine &line : lines) {
        if (words.size() == qsizetype(mostShown)) {
            words << FactsDialog::tr("and %1 more").arg(lines.size() - mostShown);
            break;
        }
        words << inWords(line);
    }
    return words.join(u'\n');
}

} // namespace

FactsDialog::FactsDialog(const QString &name, const std::vector<ImportLine> &lines, Usual usual,
                         QWidget *parent, int files)
    : ReadInOrder(parent)
{
    const bool wasHanded = usual == Usual::Cancel;
    const QString one = wasHanded ? tr("%1 was handed to Afterword. It would bring in this:").arg(name)
                                  : tr("%1 would bring in this:").arg(name);
    const QString several =
        wasHanded ? tr("%n files were handed to Afterword. They would bring in this:", nullptr, files)
                  : tr("%n files would bring in this:", nullptr, files);
    layOut(files == 1 ? one : several, inWords(lines), usual);
}

FactsDialog::FactsDialog(const QString &name, const std::vector<ImportLine> &lines, const QString &text,
                         Usual usual, QWidget *parent)
    : ReadInOrder(parent)
{
    // Of a posting the facts are the matter, not remarks on how it was read.
    QStringList facts;
    for (const ImportLine &line : lines)
        facts << (line.verb == ImportLine::Verb::Noted ? line.what : inWords(line));
    layOut(tr("%1 holds a job posting. It would bring in this:").arg(name),
           facts.join(u'\n') + u"\n\n"_s + text, usual);
}

void FactsDialog::layOut(const QString &asked, const QString &facts, Usual usual)
{
    setWindowTitle(tr("Import a file"));
    auto *question = new QLabel;
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setText(asked);
    auto *list = new QPlainTextEdit(facts.trimmed());
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(tr("What it would bring in"));
    question->setBuddy(list);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->addWidget(question);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    (usual == Usual::Import ? import : buttons->button(QDialogButtonBox::Cancel))->setDefault(true);
    resize(sizeHint().expandedTo(facts.size() > longFacts ? QSize(560, 480) : QSize(480, 320)));
}

} // namespace afterword

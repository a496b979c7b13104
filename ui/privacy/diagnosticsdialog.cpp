// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/diagnosticsdialog.h"

#include "ui/parts/plainlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr int pageMargin = 12;
constexpr QSize firstSize{520, 420};

/// Folders may have people's and companies' names: only where the file lies in general, and its ending, is
/// told.
QString shortened(const QString &path, const QString &home)
{
    const QFileInfo file(path);
    const bool atHome = !home.isEmpty() && path.startsWith(home + u'/');
    const QString rest = atHome ? path.mid(home.size() + 1) : path.mid(1);
    const qsizetype folders = rest.count(u'/');
    const QString suffix = file.suffix() == u"afterword"_s ? u".afterword"_s : QString();
    return (atHome ? u"~/"_s : u"/"_s) + u"…/"_s.repeated(folders) + u"…"_s + suffix;
}

template <class Member>
size_t sum(const Search &search, Member member)
{
    size_t count = 0;
    for (const Application &application : search.applications)
        count += (application.*member).size();
    return count;
}

} // namespace

QString diagnosticText(const DiagnosticFacts &facts, const Search &search)
{
    QStringList lines;
    const auto add = [&](const char *name, const QString &value) {
        lines += QString::fromLatin1(name) + u": "_s + value;
    };
    const auto count = [&](const char *name, size_t value) { add(name, QString::number(value)); };
    add("Afterword", QStringLiteral(AFTERWORD_VERSION));
    add("Qt", QString::fromLatin1(qVersion()));
    add("SQLite", facts.sqlite);
    add("System", QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture());
    add("Window system", QGuiApplication::platformName());
    add("Store", shortened(facts.storePath, facts.home));
    add("Store size", QString::number(facts.storeBytes) + u" bytes"_s);
    add("Read only", facts.readOnly ? u"yes"_s : u"no"_s);
    add("On a network", facts.onNetwork ? u"yes"_s : u"no"_s);
    count("Copies", static_cast<size_t>(facts.backups));
    count("Stages", search.stages.size());
    count("Applications", search.applications.size());
    count("Contacts", search.contacts.size());
    count("Interviews", sum(search, &Application::interviews));
    count("Messages", sum(search, &Application::messages));
    count("Drafts", sum(search, &Application::drafts));
    count("Templates", search.templates.size());
    count("Decisions", search.decisions.size());
    return lines.join(u'\n') + u'\n';
}

DiagnosticsDialog::DiagnosticsDialog(const QString &text, QWidget *parent)
    : ReadInOrder(parent)
{
    setWindowTitle(tr("Diagnostics"));
    auto *explanation = new PlainLabel;
    explanation->setWordWrap(true);
    explanation->setText(
        tr("For a report when something goes wrong. It holds no names and nothing that you wrote."));
    auto *page = new QPlainTextEdit(text);
    page->setReadOnly(true);
    page->setAccessibleName(tr("Diagnostics"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    layout->addWidget(explanation);
    layout->addWidget(page, 1);
    layout->addWidget(buttons);
    copy->setDefault(true);
    resize(firstSize);
}

} // namespace afterword

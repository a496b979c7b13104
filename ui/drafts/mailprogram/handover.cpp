// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafts/mailprogram/handover.h"

#include "ui/drafts/mailprogram/desktopentry.h"
#include "ui/drafts/mailprogram/desktopmail.h"
#include "ui/opening.h"
#include "ui/parts/dialogs/savefile.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

constexpr int longestName = 120; ///< in bytes, without the ending

constexpr int mostOfOneName = 1000;

QString ending()
{
    return u".eml"_s;
}

Error notSaved(const QString &path, const QString &why)
{
    return {Words::tr("The message was not saved. %1: %2. The draft is safe here.")
                .arg(QFileInfo(path).fileName(), why),
            0};
}

} // namespace

Handover desktopHandover(const std::function<QString()> &chosenProgram)
{
    // The one that the person chose, as long as it is installed.
    const auto chosen = [chosenProgram] {
        const QString program = chosenProgram ? chosenProgram() : QString();
        return findDesktopEntry(program) ? program : QString();
    };
    return {
        [chosen](const QUrl &url) {
            if (url.isLocalFile())
                return openPlace(url.toLocalFile());
            const QString program = url.scheme() == u"mailto" ? chosen() : QString();
            return program.isEmpty() ? openAddress(url) : openAddressIn(program, url);
        },
        [](QWidget *parent, const QString &name) {
            return askWhereToSave(parent, Words::tr("Save the message"), name, Words::tr("Messages (*.eml)"))
                .path;
        },
        [](QWidget *parent) {
            return QFileDialog::getExistingDirectory(parent, Words::tr("Save all messages into a folder"));
        },
        [](const QString &text) { QGuiApplication::clipboard()->setText(text); },
        [](QWidget *parent, const QString &name) {
            return askWhereToSave(parent, Words::tr("Save the card"), name, Words::tr("PDF (*.pdf)")).path;
        },
        [chosen] {
            const QString program = chosen();
            return program.isEmpty() ? desktopMailProgram() : program;
        },
        {},
        openDraftIn,
    };
}

QString writeWith(const Handover &handover, const QUrl &address)
{
    // A desktop says that it opened something also where nothing opens.
    const auto program = handover.mailProgram ? handover.mailProgram() : std::nullopt;
    if (!(program && program->isEmpty()) && handover.openUrl(address))
        return {};
    handover.copy(address.path());
    return Words::tr("No e-mail program is set up on this computer. The address %1 is on the clipboard: "
                     "paste it where you write your mail.")
        .arg(address.path());
}

QString emlFileName(const Mail &mail)
{
    const QString title = Words::tr("%1, to %2", "a subject, a name").arg(mail.subject, mail.toName);
    QString name;
    for (const QChar c : title) {
        const bool safe = c.isPrint() && !uR"(/\:*?"<>|)"_s.contains(c);
        name += safe ? c : QChar(u' ');
    }
    name = name.simplified();
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.toUtf8().size() > longestName)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    if (name.isEmpty())
        name = Words::tr("message");
    return name.trimmed() + ending();
}

Result<void> saveEml(const Mail &mail, const QString &path, Moment date, const Zone &zone, Standing standing)
{
    const Result<QByteArray> text = writeEml(mail, date, zone);
    if (!text)
        return text.error();
    if (const auto written = writePrivateFile(path, *text, standing); !written)
        return notSaved(path, written.error().message);
    return {};
}

Result<void> saveEmlInFolder(const Mail &mail, const QString &folder, Moment date, const Zone &zone)
{
    const QString wanted = emlFileName(mail);
    const QString name = wanted.chopped(ending().size());
    for (int n = 1; n <= mostOfOneName; ++n) {
        const QString path =
            QDir(folder).filePath(n == 1 ? wanted : u"%1 %2%3"_s.arg(name).arg(n).arg(ending()));
        const QFileInfo there(path);
        if (!there.exists() && !there.isSymLink())
            return saveEml(mail, path, date, zone, Standing::Kept);
    }
    return notSaved(QDir(folder).filePath(wanted), Words::tr("there are too many files with that name"));
}

} // namespace afterword

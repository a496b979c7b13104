// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/office/officedialog.h"

#include "app/shared/office/eraselogin.h"
#include "app/shared/office/logindialog.h"
#include "app/shared/office/passwordonce.h"
#include "app/shared/opencopy.h"
#include "app/shared/peoplelist.h"
#include "app/shared/servertalk.h"

#include "core/base/asshown.h"
#include "core/base/files.h"
#include "core/exchange/json/json.h"
#include "ui/icons.h"
#include "ui/mainwindow/windowmemory.h"
#include "ui/parts/dialogs/roomonscreen.h"
#include "ui/parts/dialogs/savefile.h"
#include "ui/parts/guideplace.h"
#include "ui/parts/lists/foldingrow.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/quietbutton.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

constexpr QSize usualSize(720, 480);
constexpr int widestName = 220;

enum Column { LoginName, Name };

/// Under which the window's memory keeps the address that was typed last.
QString addressKey()
{
    return u"shared/office"_s;
}

} // namespace

OfficeDialog::OfficeDialog(ServerTalk &talk, const Zone &zone, QWidget *parent)
    : QDialog(parent)
    , m_talk(talk)
    , m_zone(zone)
    , m_field(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_said(new PlainLabel(TextLook::Secondary))
    , m_password(quietButton(tr("New &Password…")))
    , m_export(quietButton(tr("E&xport…")))
    , m_erase(quietButton(tr("&Erase…")))
{
    setWindowTitle(tr("Logins at %1").arg(asShown(talk.address().host)));
    setGuidePage(this, u"clients"_s);
    m_field->setPlaceholderText(tr("Find somebody"));
    m_field->setAccessibleName(tr("Find somebody"));
    m_field->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Who may log in"));
    m_list->setHeaderLabels({tr("Login"), tr("Name"), tr("Has"), tr("Sees of others", "how many searches"),
                             tr("Seen by", "how many people"), tr("Last change")});
    makePeopleList(*m_list);
    auto *make = quietButton(tr("&New Login…"));
    make->setIcon(themeIcon(Icon::Add));
    m_export->setIcon(themeIcon(Icon::Export));
    m_erase->setIcon(themeIcon(Icon::Trash));
    auto *ways = new FoldingRow;
    for (QPushButton *button : {make, m_password, m_export, m_erase})
        ways->first()->addWidget(button);
    auto *ends = new QDialogButtonBox(QDialogButtonBox::Close);
    ends->button(QDialogButtonBox::Close)->setAutoDefault(false);
    ways->second()->addWidget(ends);
    m_said->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_said);
    column->addWidget(ways);
    connect(m_field, &QLineEdit::textChanged, this, &OfficeDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &OfficeDialog::enable);
    connect(make, &QPushButton::clicked, this, &OfficeDialog::makeLogin);
    connect(m_password, &QPushButton::clicked, this, &OfficeDialog::givePassword);
    connect(m_export, &QPushButton::clicked, this, &OfficeDialog::exportChosen);
    connect(m_erase, &QPushButton::clicked, this, &OfficeDialog::eraseChosen);
    connect(ends, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enable();
    m_field->setFocus();
    resize(roomOnScreen(*this, usualSize));
}

bool OfficeDialog::say(const QString &doing, const Said &work)
{
    return m_talk.ask({doing, tr("It was not done: %1.")},
                      [&](const auto &password, const auto &patience, Welcome &welcome) -> Result<void> {
                          const auto line = ServerLine::open(m_talk.address(), password, patience, &welcome);
                          return line ? work(**line) : line.error();
                      });
}

bool OfficeDialog::load()
{
    std::vector<sharedadmin::Login> logins;
    const bool isDone = say(tr("Asking %1 who may log in…").arg(m_talk.address().host),
                            [&](ServerLine &line) -> Result<void> {
                                auto all = sharedadmin::loginsAt(line);
                                if (!all)
                                    return all.error();
                                logins = std::move(all).value();
                                return {};
                            });
    if (isDone)
        tell(logins);
    return isDone;
}

void OfficeDialog::tell(const std::vector<sharedadmin::Login> &logins)
{
    const bool isFirst = m_logins.empty();
    const sharedadmin::Login *at = chosen();
    const QString login = at ? at->login : QString();
    m_logins = logins;
    m_list->clear();
    QList<QTreeWidgetItem *> rows;
    const auto count = [](int number) { return number == 0 ? QString() : QLocale().toString(number); };
    for (const sharedadmin::Login &one : m_logins) {
        const QString changed =
            one.changedAt ? QLocale().toString(m_zone.wallTime(*one.changedAt).date, QLocale::ShortFormat)
                          : tr("never");
        auto *row =
            new QTreeWidgetItem({one.login, one.name.simplified(),
                                 one.hasSearch ? tr("a search of their own") : tr("no search of their own"),
                                 count(one.sees), count(one.seenBy), changed});
        row->setToolTip(Name, one.name.toHtmlEscaped());
        rows += row;
    }
    m_list->addTopLevelItems(rows);
    if (isFirst)
        fitPeopleColumns(*m_list, Name, widestName);
    choose(login);
    filter();
}

void OfficeDialog::choose(const QString &login)
{
    for (size_t i = 0; i < m_logins.size(); ++i) {
        if (m_logins[i].login == login)
            m_list->setCurrentItem(m_list->topLevelItem(int(i)));
    }
}

const sharedadmin::Login *OfficeDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 ? &m_logins[size_t(row)] : nullptr;
}

void OfficeDialog::filter()
{
    const QString wanted = m_field->text().trimmed();
    showPeople(*m_list, [&](const QTreeWidgetItem &row) {
        return row.text(LoginName).contains(wanted, Qt::CaseInsensitive) ||
               row.text(Name).contains(wanted, Qt::CaseInsensitive);
    });
    enable();
}

void OfficeDialog::enable()
{
    const sharedadmin::Login *one = chosen();
    m_password->setEnabled(one != nullptr);
    m_export->setEnabled(one && one->hasSearch);
    m_erase->setEnabled(one != nullptr);
}

void OfficeDialog::makeLogin()
{
    LoginDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString login = dialog.login();
    const bool hasSearch = dialog.isWithSearch(); // asked here: the rest is done in another thread
    const QByteArray password = freshPassword();
    bool isNew = false;
    const auto make = [&](ServerLine &line) -> Result<void> {
        const auto made = sharedadmin::addLogin(line, login, password, hasSearch);
        isNew = made && *made;
        return made ? Result<void>() : made.error();
    };
    const bool isThere = std::any_of(m_logins.begin(), m_logins.end(),
                                     [&](const sharedadmin::Login &one) { return one.login == login; });
    if (isThere) {
        m_said->setText(
            tr("There is a login %1 already; “New Password…” gives it another password.").arg(login));
        choose(login);
        return;
    }
    if (!say(tr("Creating the login…"), make))
        return;
    PasswordOnce(login, password, this).exec();
    load();
    choose(login);
    m_said->setText(isNew ? tr("%1 may log in.").arg(login) : tr("%1 has a new password.").arg(login));
}

void OfficeDialog::givePassword()
{
    const QString login = chosen()->login;
    QMessageBox question(
        QMessageBox::Question, tr("New password"),
        tr("Give %1 a new password? The one they have stops working the next time they log in.").arg(login),
        QMessageBox::NoButton, this);
    question.setTextFormat(Qt::PlainText);
    const QPushButton *give = question.addButton(tr("&New Password"), QMessageBox::AcceptRole);
    question.addButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() != give)
        return;
    const QByteArray password = freshPassword();
    const bool isDone = say(tr("Changing the password…"), [&](ServerLine &line) -> Result<void> {
        const auto changed = sharedadmin::addLogin(line, login, password, false);
        return changed ? Result<void>() : changed.error();
    });
    if (!isDone)
        return;
    PasswordOnce(login, password, this).exec();
    m_said->setText(tr("%1 has a new password.").arg(login));
}

void OfficeDialog::exportChosen()
{
    const QString login = chosen()->login;
    const QString path = askWhereToSave(this, tr("Export"), login + u".json"_s,
                                        tr("Everything, to be imported again (*.json)"))
                             .path;
    if (path.isEmpty())
        return;
    const bool isDone = say(tr("Reading the search…"), [&](ServerLine &line) -> Result<void> {
        const auto search = sharedadmin::searchOf(line, login);
        if (!search)
            return search.error();
        return writePrivateFile(path, writeSearch(*search));
    });
    if (isDone)
        m_said->setText(tr("%1’s search is in %2.").arg(login, path));
}

void OfficeDialog::eraseChosen()
{
    const sharedadmin::Login one = *chosen();
    sharedadmin::Belongings belongings;
    const bool isKnown = say(tr("Asking what goes with it…"), [&](ServerLine &line) -> Result<void> {
        const auto found = sharedadmin::belongingsOf(line, one.login);
        if (!found)
            return found.error();
        belongings = *found;
        return {};
    });
    if (!isKnown)
        return;
    EraseLogin question(one.login, one.name.simplified(), belongings, this);
    if (question.exec() != QDialog::Accepted || !say(tr("Erasing %1…").arg(one.login), [&](ServerLine &line) {
            return sharedadmin::erase(line, one.login);
        }))
        return;
    load();
    m_said->setText(tr("%1 is erased; copies of the server, if there are any, still hold what was erased.")
                        .arg(one.login));
}

void lookAfterServer(Secrets &secrets, WindowMemory &memory, const Zone &zone, QWidget *window)
{
    const auto address =
        askForAddress(window, OfficeDialog::tr("Look after a server"),
                      OfficeDialog::tr("The address of the database, with a login that may create others, "
                                       "such as postgresql://postgres@store.example/afterword:"),
                      QString::fromUtf8(memory.value(addressKey())));
    if (!address)
        return;
    memory.setValue(addressKey(), address->text().toUtf8());
    ServerTalk talk(*address, secrets, window);
    bool isReady = false;
    const QString failed = OfficeDialog::tr("The server could not be opened: %1.");
    const bool isKnown =
        talk.ask({OfficeDialog::tr("Asking %1…").arg(address->host), failed},
                 [&](const auto &password, const auto &patience, Welcome &welcome) -> Result<void> {
                     const auto line = ServerLine::open(*address, password, patience, &welcome);
                     const auto ready = line ? sharedadmin::isReady(**line) : Result<bool>(line.error());
                     isReady = ready && *ready;
                     return ready ? Result<void>() : ready.error();
                 });
    if (!isKnown)
        return;
    if (!isReady) {
        QMessageBox question(
            QMessageBox::Question, OfficeDialog::tr("Look after a server"),
            OfficeDialog::tr("The database %1 is not ready for shared searches of this version. Make it so "
                             "now? People may go on working meanwhile.")
                .arg(address->database),
            QMessageBox::NoButton, window);
        question.setTextFormat(Qt::PlainText);
        const QPushButton *make =
            question.addButton(OfficeDialog::tr("&Make It Ready"), QMessageBox::AcceptRole);
        question.addButton(QMessageBox::Cancel);
        question.exec();
        if (question.clickedButton() != make ||
            !talk.ask({OfficeDialog::tr("Making it ready…"), failed},
                      [&](const auto &password, const auto &patience, Welcome &) {
                          return sharedadmin::create(*address, password, patience);
                      }))
            return;
    }
    OfficeDialog dialog(talk, zone, window);
    if (dialog.load())
        dialog.exec();
}

} // namespace afterword

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/scenes.h"

#include "app/browser/browserpage.h"
#include "app/dav/caldavpage.h"
#include "app/dav/contactspage.h"
#include "app/mailbox/mailboxpage.h"
#include "app/mailbox/senddesk.h"
#include "app/mailbox/sendingsection.h"
#include "app/shared/clashesdialog.h"
#include "app/shared/clients/clientsdialog.h"
#include "app/shared/office/eraselogin.h"
#include "app/shared/office/logindialog.h"
#include "app/shared/office/officedialog.h"
#include "app/shared/office/passwordonce.h"
#include "app/shared/passworddialog.h"
#include "app/shared/servertalk.h"
#include "app/shared/sharingdialog.h"
#include "app/shared/visit/notedialog.h"
#include "core/base/files.h"
#include "core/drafts/composer.h"
#include "core/edits/editapplication.h"
#include "core/exchange/intake/importfile.h"
#include "tests/app/mailbox/heldaccounts.h"
#include "tests/app/mailbox/heldsecrets.h"
#include "ui/agenda/todayview.h"
#include "ui/application/forms/debriefwindow.h"
#include "ui/application/panel/applicationpanel.h"
#include "ui/board/move/movequestion.h"
#include "ui/board/stage/stageremoval.h"
#include "ui/board/stage/stagesdialog.h"
#include "ui/drafts/notecomposer.h"
#include "ui/exporting/calendardialog.h"
#include "ui/guide/guidewindow.h"
#include "ui/importing/factsdialog.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/letters/letterdialog.h"
#include "ui/importing/tabledialog.h"
#include "ui/insights/insightsview.h"
#include "ui/insights/reportdialog.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/helppages.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/offers/closingdialog.h"
#include "ui/offers/offersdialog.h"
#include "ui/parts/dialogs/checklistdialog.h"
#include "ui/parts/dialogs/momentdialog.h"
#include "ui/parts/dialogs/pickdialog.h"
#include "ui/parts/dialogs/tasksdialog.h"
#include "ui/parts/letters/meaninglist.h"
#include "ui/people/mergedialog.h"
#include "ui/people/peopleview.h"
#include "ui/posting/postingwindow.h"
#include "ui/privacy/diagnosticsdialog.h"
#include "ui/privacy/erasedialog.h"
#include "ui/privacy/forgetdialog.h"
#include "ui/privacy/storedialog.h"
#include "ui/recovery/copiesdialog.h"
#include "ui/recovery/recoverydialog.h"
#include "ui/recovery/setasidedialog.h"
#include "ui/settings/settingswindow.h"
#include "ui/templates/templatewindow.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace afterword::testing {

namespace {

const Table<Template> &templates()
{
    static const Table<Template> table = builtInTemplates().value();
    return table;
}

/// The accounts of a search, as their pages of Settings need them; what is remembered of them lies in a
/// folder of their own. None opens a connection.
struct Accounts {
    Accounts(Scene &on, bool connected)
    {
        if (connected)
            remember();
        mail = std::make_unique<MailDesk>(
            MailDesk::Parts{on.desk.editor, on.desk.clock, secrets, online, folder.filePath(u"mail"_s)});
        sending = std::make_unique<SendDesk>(
            SendDesk::Parts{on.desk.editor, on.desk.clock, folder.filePath(u"outbox"_s),
                            [this] { return mail->sendingLine(); },
                            [this]() -> const MailboxMemory & { return mail->memory(); }});
        calDav = std::make_unique<CalDavDesk>(CalDavDesk::Parts{
            on.desk.editor, on.desk.agenda, on.desk.clock, secrets, folder.filePath(u"calendar"_s),
            [](const Search &, const BusinessCalendar &, Moment) { return std::vector<CalendarEntry>(); }});
        contacts = std::make_unique<ContactsDesk>(
            ContactsDesk::Parts{on.desk.clock, secrets, folder.filePath(u"book"_s),
                                [](const QByteArray &, const QString &) { return true; }});
        if (!connected)
            return;
        // Each wants its password, since the keyring is locked.
        secrets.otherwise = Secret::Kind::Locked;
        mail->start();
        calDav->start();
        contacts->read();
    }
    void remember() const
    {
        const Moment before = Zone().moment(QDate(2026, 11, 22), QTime(15, 0));
        MailboxMemory mailbox;
        mailbox.account.address = u"robin.vale@a-provider-of-mail.example"_s;
        mailbox.account.user = mailbox.account.address;
        mailbox.account.host = u"imap.a-provider-of-mail.example"_s;
        mailbox.account.sends = true;
        QVERIFY(writePrivateFile(folder.filePath(u"mail"_s), mailboxMemoryText(mailbox)));
        PublishedCalendar calendar;
        calendar.account = {u"robin"_s,
                            QUrl(u"https://cloud.example/robin/jobs/"_s),
                            u"Interviews and what else belongs to my search for a job"_s,
                            {},
                            true};
        PublishedEntry moved;
        moved.uid = u"interview/i1"_s;
        moved.name = "i1.ics";
        moved.state = PublishedEntry::State::Moved;
        moved.there.start = before + hours(48);
        moved.there.end = before + hours(49);
        calendar.note(moved);
        PublishedEntry left;
        left.uid = u"follow-up/check-in/x"_s;
        left.name = "x.ics";
        left.state = PublishedEntry::State::LeftOut;
        calendar.note(left);
        calendar.looked = before;
        QVERIFY(writePrivateFile(folder.filePath(u"calendar"_s), publishedCalendarText(calendar)));
        AddressBook book;
        book.account = {u"robin"_s,
                        QUrl(u"https://cloud.example/robin/people/"_s),
                        u"People from work and from everywhere else"_s,
                        {}};
        book.read = before;
        QVERIFY(writePrivateFile(folder.filePath(u"book"_s), addressBookText(book)));
    }

    QTemporaryDir folder;
    HeldSecrets secrets;
    HeldAccounts online;
    std::unique_ptr<MailDesk> mail;
    std::unique_ptr<SendDesk> sending;
    std::unique_ptr<CalDavDesk> calDav;
    std::unique_ptr<ContactsDesk> contacts;
};

/// The page of Settings that @p make makes of accounts, which are connected or not.
Open accountPage(bool connected, const std::function<QWidget *(Accounts &, Scene &)> &make)
{
    return [connected, make](Scene &on) {
        auto accounts = std::make_shared<Accounts>(on, connected);
        auto *settings = on.show(std::make_unique<SettingsWindow>(on.desk.editor));
        QWidget *page = make(*accounts, on);
        QObject::connect(page, &QObject::destroyed, page, [accounts] {});
        settings->addPage(page, u"Account"_s);
        auto *pages = settings->findChild<QTabWidget *>();
        pages->setCurrentIndex(pages->count() - 1);
    };
}

QWidget *mailboxPage(Accounts &accounts, Scene &on)
{
    auto *page = new MailboxPage(*accounts.mail, on.desk.editor);
    page->addSection(new SendingSection(*accounts.mail, *accounts.sending, on.desk.editor));
    return page;
}

QWidget *calendarPage(Accounts &accounts, Scene &on)
{
    return new CalDavPage(*accounts.calDav, on.desk.editor);
}

QWidget *contactsPage(Accounts &accounts, Scene &on)
{
    return new ContactsPage(*accounts.contacts, on.desk.editor);
}

/// A move of Northwind to a column of that kind, which asks.
Open moving(const char *stage)
{
    return [stage](Scene &on) {
        const std::array cards = {ApplicationId{u"a1"_s}};
        const std::vector<MoveAsking> askings =
            askingsOfMove(on.desk.editor.search(), cards, {QString::fromLatin1(stage)}, on.desk.editor.now());
        QVERIFY(!askings.empty());
        on.show(std::make_unique<MoveQuestion>(on.desk.editor.search(), askings, on.desk.editor.now()));
    };
}

Open recovering(StoreState state, bool copies)
{
    return [state, copies](Scene &on) {
        Diagnosis diagnosis;
        diagnosis.state = state;
        diagnosis.why = u"the store is damaged"_s;
        std::vector<OfferedBackup> offered;
        if (copies)
            offered = {{{u"/b/new"_s, at("2026-11-22T15:00:00Z")}, {12, 30}},
                       {{u"/b/old"_s, at("2026-11-20T15:00:00Z")}, {11, 29}}};
        for (const OfferedBackup &one : offered)
            diagnosis.backups.push_back(one.backup);
        on.show(
            std::make_unique<RecoveryDialog>(u"/home/robin/search.afterword"_s, diagnosis, offered, Zone()));
    };
}

/// A dialog that opens over a window of its own.
Open over(const std::function<void(Scene &, MainWindow *)> &open)
{
    return [open](Scene &on) {
        auto window = std::make_unique<MainWindow>(on.desk.editor, on.desk.agenda, on.memory);
        window->show();
        open(on, window.get());
        for (QDialog *dialog : window->findChildren<QDialog *>())
            on.window = dialog;
        on.behind = std::move(window);
    };
}

Open posting(ArrivedPosting::Kind kind)
{
    return [kind](Scene &on) {
        Posting posting;
        posting.company = {u"Northwind"_s, FactSource::Address, true};
        posting.role = {u"Data Analyst"_s, FactSource::Words, true};
        posting.place = {u"Boston, MA; New York, NY"_s, FactSource::OpenGraph, true};
        posting.agency = {u"Bridge Talent"_s, FactSource::JsonLd, false};
        posting.employment = {u"Full-time"_s, FactSource::JsonLd, false};
        posting.remote = {RemoteWork::Partly, FactSource::JsonLd, false};
        posting.closesOn = {QDate(2026, 12, 11), FactSource::Words, true};
        posting.text = {u"You read numbers.\nYou say what they mean."_s, FactSource::JsonLd, false};
        auto made = std::make_unique<PostingWindow>(on.desk.editor);
        made->add({kind, kind == ArrivedPosting::Kind::Asked ? std::nullopt : std::optional(northwindId),
                   posting, true});
        on.show(std::move(made));
    };
}

/// With an offer, an end and letters as well, so that every section is there.
Open panel(int height)
{
    return [height](Scene &on) {
        Application full = northwindOf(on.desk);
        full.offer.receivedAt = on.desk.clock.now();
        full.outcome = Outcome{OutcomeKind::Declined, on.desk.clock.now(), {}, {}, u"ask earlier"_s};
        for (int i = 0; i < 15; ++i) {
            Message letter;
            letter.id.text = u"letter-%1"_s.arg(i);
            letter.at = on.desk.clock.now() - hours(i + 1);
            letter.direction = i % 2 ? Direction::In : Direction::Out;
            letter.about = i % 2 ? About::Reply : About::Other;
            letter.contact = ContactId{u"lee"_s};
            letter.body = u"We will come back to you as soon as everybody has been heard. "_s.repeated(4);
            full.messages.push_back(letter);
        }
        QVERIFY(on.desk.editor.make(editingApplication(on.desk.tracker.search(), full)));
        ApplicationPanel *panel = on.show(std::make_unique<ApplicationPanel>(on.desk.editor, on.desk.agenda));
        panel->resize(460, height);
        panel->setApplication(northwindId);
    };
}

} // namespace

const std::map<QByteArray, Kind> &kinds()
{
    static const std::map<QByteArray, Kind> all = {
        {"import",
         {u"ImportDialog"_s,
          [](Scene &on) {
              QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR
                                        "/tests/data/invitations/1-google-northwind-onsite.ics"));
              QVERIFY(file.open(QIODevice::ReadOnly));
              const auto read = readImport(file.readAll(), Zone());
              QVERIFY(read.ok());
              Search search = on.desk.editor.search();
              search.person.email.clear();
              on.show(std::make_unique<ImportDialog>(
                  IntakePlan(read->invitations.invitations, search, on.desk.editor.now()), QStringList(),
                  on.desk.editor.now()));
          },
          u"Import"_s}},
        {"what a file brings in",
         {u"FactsDialog"_s,
          [](Scene &on) {
              ImportLine line;
              line.verb = ImportLine::Verb::Added;
              line.what = u"Northwind, Data Analyst"_s;
              on.show(std::make_unique<FactsDialog>(u"table.csv"_s, std::vector{line},
                                                    FactsDialog::Usual::Cancel));
          },
          u"Cancel"_s}},
        {"a table",
         {u"TableDialog"_s,
          [](Scene &on) {
              auto layout = layoutOf("company,role,applied,status\nQuillfield,Editor,03/04/2026,Rolling on\n",
                                     DateOrder::DayFirst);
              QVERIFY(layout.ok());
              on.show(std::make_unique<TableDialog>(
                  TablePlan(std::move(layout).value(), on.desk.editor.search(), on.desk.editor.now()),
                  u"table.csv"_s));
          },
          u"Import"_s}},
        {"where a letter belongs",
         {u"LetterDialog"_s,
          [](Scene &on) {
              LetterQuestion question;
              question.mail.subject = u"Your application"_s;
              question.candidates = {{ApplicationId{u"northwind"_s}, 2, u"it names Northwind"_s}};
              LetterQuestion unknown;
              unknown.mail.subject = u"A role that may interest you"_s;
              unknown.mail.sender.name = u"Quill Careers"_s;
              on.show(std::make_unique<LetterDialog>(std::vector{question, unknown},
                                                     OpenedSearch(on.desk.editor.search()),
                                                     on.desk.editor.now(), LetterDialog::Usual::NewCard));
          },
          u"Import"_s}},
        {"what letters seem to say",
         {u"MeaningList"_s,
          [](Scene &on) {
              Application answered = northwindOf(on.desk);
              Message letter;
              letter.id.text = u"letter"_s;
              letter.at = on.desk.clock.now();
              letter.direction = Direction::In;
              letter.body = u"We have decided to go ahead with another candidate."_s;
              answered.messages = {letter};
              QVERIFY(on.desk.editor.make(editingApplication(on.desk.tracker.search(), answered)));
              auto list = std::make_unique<MeaningList>(on.desk.editor);
              list->add(StandingMeanings().of(answered, on.desk.editor.search(), on.desk.editor.now()));
              on.show(std::move(list));
          },
          {}}},
        {"one of many",
         {u"PickDialog"_s,
          [](Scene &on) {
              on.show(std::make_unique<PickDialog>(
                  u"Company"_s, QStringList{u"Any"_s, u"Harbor & Pine"_s, u"Northwind"_s}, 0, u"Show"_s));
          },
          u"Show"_s}},
        {"the same person",
         {u"MergeDialog"_s,
          [](Scene &on) {
              on.show(
                  std::make_unique<MergeDialog>(on.desk.editor, ContactId{u"dana"_s}, ContactId{u"priya"_s}));
          },
          u"Merge Them"_s}},
        {"tasks",
         {u"TasksDialog"_s,
          [](Scene &on) {
              on.show(std::make_unique<TasksDialog>(on.desk.editor, ApplicationId{u"northwind"_s}));
          },
          u"Add"_s}},
        {"a check list",
         {u"CheckListDialog"_s,
          [](Scene &on) {
              on.show(std::make_unique<CheckListDialog>(on.desk.editor, ApplicationId{u"northwind"_s},
                                                        BusinessCalendar()));
          },
          u"Add 7 tasks"_s}},
        {"what was set aside",
         {u"SetAsideDialog"_s,
          [](Scene &on) {
              const std::vector<Flaw> flaws{{u"application fen, stage"_s, u"there is no stage \"nowhere\""_s,
                                             false, u"nowhere"_s, u"saved"_s}};
              on.show(std::make_unique<SetAsideDialog>(flaws, QByteArray("fen, stage\n"),
                                                       SetAsideDialog::Place::File));
          },
          u"Keep It Aside"_s}},
        {"a calendar",
         {u"CalendarDialog"_s,
          [](Scene &on) { on.show(std::make_unique<CalendarDialog>(CalendarDialog::Choices())); },
          u"Close"_s}},
        {"a move to an interview", {u"MoveQuestion"_s, moving("interviewing"), u"Move"_s}},
        {"a move to an offer", {u"MoveQuestion"_s, moving("offer"), u"Move"_s}},
        {"a move to accepted", {u"MoveQuestion"_s, moving("accepted"), u"Move"_s}},
        {"a move to closed", {u"MoveQuestion"_s, moving("closed"), u"Move"_s}},
        {"a posting on the board", {u"PostingWindow"_s, posting(ArrivedPosting::Kind::Kept), u"Close"_s}},
        {"a posting that is known", {u"PostingWindow"_s, posting(ArrivedPosting::Kind::Known), u"Close"_s}},
        {"a posting that is asked for",
         {u"PostingWindow"_s, posting(ArrivedPosting::Kind::Asked), u"Put it on the board"_s}},
        {"browsers",
         {u"BrowserPage"_s,
          [](Scene &on) {
              auto browsers = std::make_shared<BrowserDesk>(
                  BrowserDesk::Parts{on.desk.editor, u"/home/robin/other.afterword"_s,
                                     u"/home/robin/search.afterword"_s, u"/nowhere/inbox"_s});
              auto *settings = on.show(std::make_unique<SettingsWindow>(on.desk.editor));
              auto *page = new BrowserPage(
                  *browsers, {u"/nowhere"_s, u"/nowhere"_s, {}, u"/usr/share/afterword/browser"_s});
              QObject::connect(page, &QObject::destroyed, page, [browsers] {});
              settings->addPage(page, u"Browser"_s);
              auto *pages = settings->findChild<QTabWidget *>();
              pages->setCurrentIndex(pages->count() - 1);
          },
          {}}},
        {"a mailbox to connect", {u"MailboxPage"_s, accountPage(false, mailboxPage), {}}},
        {"a mailbox", {u"MailboxPage"_s, accountPage(true, mailboxPage), {}}},
        {"a calendar to connect", {u"CalDavPage"_s, accountPage(false, calendarPage), {}}},
        {"a calendar", {u"CalDavPage"_s, accountPage(true, calendarPage), {}}},
        {"an address book to connect", {u"ContactsPage"_s, accountPage(false, contactsPage), {}}},
        {"an address book", {u"ContactsPage"_s, accountPage(true, contactsPage), {}}},
        {"stages",
         {u"StagesDialog"_s, [](Scene &on) { on.show(std::make_unique<StagesDialog>(on.desk.editor)); }, {}}},
        {"where its cards go",
         {u"stageremoval.cpp"_s,
          over([](Scene &on, MainWindow *window) { removeStage(on.desk.editor, {u"applied"_s}, window); }),
          u"Delete the stage"_s}},
        {"when a note goes",
         {u"momentdialog.cpp"_s, over([](Scene &on, MainWindow *window) {
              askForMoment(window, u"Send this note"_s, u"Send It Then"_s,
                           on.desk.editor.search().person.zone, on.desk.editor.now(), [](Moment) {});
          }),
          u"Send It Then"_s}},
        {"shortcuts",
         {u"helppages.cpp"_s, over([](Scene &, MainWindow *window) { showShortcuts(window); }), u"Close"_s}},
        {"about",
         {u"helppages.cpp"_s, over([](Scene &, MainWindow *window) { showAbout(window); }), u"Close"_s}},
        {"settings",
         {u"SettingsWindow"_s,
          [](Scene &on) { on.show(std::make_unique<SettingsWindow>(on.desk.editor)); },
          {}}},
        {"the etiquette's numbers",
         {u"SettingsWindow"_s,
          [](Scene &on) {
              on.show(std::make_unique<SettingsWindow>(on.desk.editor))
                  ->findChild<QTabWidget *>()
                  ->setCurrentIndex(1);
          },
          {}}},
        {"where it is kept",
         {u"StoreDialog"_s,
          [](Scene &on) {
              on.show(std::make_unique<StoreDialog>(StoreDialog::Facts{
                  u"/home/robin/search.afterword"_s, {}, {u"/home/robin/old.afterword"_s}}));
          },
          u"Close"_s}},
        {"a copy to put back",
         {u"CopiesDialog"_s,
          [](Scene &on) {
              on.show(std::make_unique<CopiesDialog>(
                  std::vector<OfferedBackup>{{{u"/a"_s, at("2026-11-23T15:00:00Z")}, {}}}, Zone()));
          },
          u"Put It Back"_s}},
        {"the password of a shared search",
         {u"PasswordDialog"_s,
          [](Scene &on) {
              on.show(std::make_unique<PasswordDialog>(
                  StoreAddress{u"robin"_s, u"store.example"_s, 5432, u"office"_s, {}, {}}, true, nullptr));
          },
          u"Open"_s}},
        {"the searches shared with a coach",
         {u"ClientsDialog"_s,
          [](Scene &on) {
              const Moment now = at("2026-11-23T15:00:00Z");
              on.show(std::make_unique<ClientsDialog>(
                  std::vector<Client>{{1, u"ada"_s, u"Ada Brandt"_s, false, now - hours(24 * 20), 0},
                                      {2, u"ben"_s, u"Ben Osei"_s, true, now, 2},
                                      {3, u"cleo"_s, {}, false, {}, 0}},
                  now, Zone(), nullptr));
          },
          u"Open"_s}},
        {"a note to a client",
         {u"NoteDialog"_s,
          [](Scene &on) {
              auto *dialog = on.show(std::make_unique<NoteDialog>(
                  u"Ada Brandt"_s, on.desk.editor.search(), northwindOf(on.desk).id,
                  Signer{u"k4821"_s, u"Mara Lind"_s}, on.desk.editor.now(), [] { return true; }, nullptr));
              dialog->findChild<QLineEdit *>()->setText(u"Read the posting again"_s);
          },
          u"Leave the Note"_s}},
        {"who may log in at a server",
         {u"OfficeDialog"_s,
          [](Scene &on) {
              static HeldSecrets secrets;
              static ServerTalk talk(
                  StoreAddress{u"postgres"_s, u"store.example"_s, 5432, u"office"_s, {}, {}}, secrets,
                  nullptr);
              OfficeDialog *dialog = on.show(std::make_unique<OfficeDialog>(talk, Zone(), nullptr));
              dialog->tell({{u"ada"_s, u"Ada Brandt"_s, true, at("2026-11-23T15:00:00Z"), 1, 0},
                            {u"coach_lee"_s, {}, false, {}, 0, 120}});
          },
          {}}},
        {"a new login",
         {u"LoginDialog"_s,
          [](Scene &on) {
              on.show(std::make_unique<LoginDialog>(nullptr))->findChild<QLineEdit *>()->setText(u"ada"_s);
          },
          u"Create"_s}},
        {"a new password, shown once",
         {u"PasswordOnce"_s,
          [](Scene &on) {
              on.show(std::make_unique<PasswordOnce>(u"ada"_s, "abcde-fghjk-mnpqr-stuvw", nullptr));
          },
          u"Close"_s}},
        {"a login to be erased",
         {u"EraseLogin"_s,
          [](Scene &on) {
              on.show(std::make_unique<EraseLogin>(u"ada"_s, u"Ada Brandt"_s,
                                                   sharedadmin::Belongings{12, 30, 7, 41, 3, 1, 2}, nullptr));
          },
          u"Cancel"_s}},
        {"who may see a shared search",
         {u"SharingDialog"_s,
          [](Scene &on) {
              const Moment since = at("2026-11-02T15:00:00Z");
              SharingDialog *dialog = on.show(std::make_unique<SharingDialog>(
                  StoreAddress{u"robin"_s, u"store.example"_s, 5432, u"office"_s, {}, {}}, Zone(), nullptr));
              dialog->tell(
                  {{{u"coach_may"_s, Access::Write, since}, {u"coach_lee"_s, Access::Read, since}}, {}});
              dialog->findChild<QLineEdit *>()->setText(u"coach_may"_s);
          },
          u"Allow"_s}},
        {"what was changed twice",
         {u"ClashesDialog"_s,
          [](Scene &on) {
              on.show(std::make_unique<ClashesDialog>(
                  std::vector<KeptClash>{{at("2026-11-23T15:00:00Z"), u"Northwind, salary, was changed"_s}},
                  Zone(), nullptr));
          },
          u"Close"_s}},
        {"erase",
         {u"EraseDialog"_s,
          [](Scene &on) {
              on.show(std::make_unique<EraseDialog>(QStringList{u"/a"_s}, QStringList{u"/b"_s}))
                  ->findChild<QLineEdit *>()
                  ->setText(u"erase"_s);
          },
          u"Erase"_s}},
        {"forget",
         {u"ForgetDialog"_s,
          [](Scene &on) { on.show(std::make_unique<ForgetDialog>(on.desk.editor.search(), 2)); },
          u"Cancel"_s}},
        {"diagnostics",
         {u"DiagnosticsDialog"_s,
          [](Scene &on) { on.show(std::make_unique<DiagnosticsDialog>(u"Version 1"_s)); }, u"Copy"_s}},
        {"a damaged store with copies",
         {u"RecoveryDialog"_s, recovering(StoreState::Damaged, true), u"Use This Copy"_s}},
        {"a missing store without copies",
         {u"RecoveryDialog"_s, recovering(StoreState::Missing, false), u"Close Afterword"_s}},
        {"a store of another program",
         {u"RecoveryDialog"_s, recovering(StoreState::Foreign, false), u"Close Afterword"_s}},
        {"composer",
         {u"NoteComposer"_s,
          [](Scene &on) {
              auto made = std::make_unique<NoteComposer>(on.desk.editor, templates(), desktopHandover());
              QVERIFY(made->open(*planned(on.desk, "thank-you/i1/dana")).ok());
              on.show(std::move(made));
          },
          {},
          false}},
        {"composer, a card",
         {u"NoteComposer"_s,
          [](Scene &on) {
              auto made = std::make_unique<NoteComposer>(on.desk.editor, templates(), desktopHandover());
              QVERIFY(made->open(*planned(on.desk, "thank-you/i1/dana")).ok());
              made->resize(683, 700);
              on.show(std::move(made));
          },
          {},
          false}},
        {"templates",
         {u"TemplateWindow"_s,
          [](Scene &on) {
              on.show(std::make_unique<TemplateWindow>(on.desk.editor, templates(), desktopTemplateFiles()))
                  ->open();
          },
          {},
          false}},
        {"guide",
         {u"GuideWindow"_s,
          [](Scene &on) {
              auto made = std::make_unique<GuideWindow>(
                  QStringList{u"en"_s}, [] { return Policy(); }, desktopAskForPdf());
              QVERIFY(made->open(u"check-in"_s).ok());
              on.show(std::move(made));
          },
          {},
          false}},
        {"panel", {u"ApplicationPanel"_s, panel(4800), {}, false}},
        {"panel, as high as a screen", {u"ApplicationPanel"_s, panel(760), {}, false}},
        {"debrief",
         {u"DebriefWindow"_s,
          [](Scene &on) {
              auto made = std::make_unique<DebriefWindow>(on.desk.editor, on.desk.agenda);
              QVERIFY(made->open({northwindId, InterviewId{u"i1"_s}, DebriefQuestion::WentWell, {}}));
              on.show(std::move(made));
          },
          {},
          false}},
        {"board with a panel",
         {u"MainWindow"_s,
          [](Scene &on) {
              auto *window = on.show(std::make_unique<MainWindow>(on.desk.editor, on.desk.agenda, on.memory));
              auto *beside = new ApplicationPanel(on.desk.editor, on.desk.agenda);
              window->setPanel(beside);
              beside->setApplication(northwindId);
              window->resize(1400, 1000);
              window->showApplication(northwindId);
          },
          {},
          false}},
        {"a new application",
         {u"MainWindow"_s,
          [](Scene &on) {
              auto *window = on.show(std::make_unique<MainWindow>(on.desk.editor, on.desk.agenda, on.memory));
              window->resize(1400, 1000);
              window->show();
              window->actions().newApplication->trigger();
              for (QToolButton *button : window->findChildren<QToolButton *>()) {
                  if (button->isVisible() && button->text() == u"More"_s)
                      button->click();
              }
          },
          {},
          false}},
        {"today",
         {u"MainWindow"_s,
          [](Scene &on) {
              auto *window = on.show(std::make_unique<MainWindow>(on.desk.editor, on.desk.agenda, on.memory));
              window->setTodayPage(new TodayView(on.desk.editor, on.desk.agenda));
              window->resize(1400, 1000);
              window->showToday();
          },
          {},
          false}},
        {"people",
         {u"MainWindow"_s,
          [](Scene &on) {
              auto *window = on.show(std::make_unique<MainWindow>(on.desk.editor, on.desk.agenda, on.memory));
              window->setPeoplePage(new PeopleView(on.desk.editor));
              window->resize(1400, 1000);
              window->show();
              window->actions().people->trigger();
          },
          {},
          false}},
        {"offers",
         {u"OffersDialog"_s,
          [](Scene &on) {
              Search search = on.desk.editor.search();
              for (Application one : on.desk.editor.search().applications) {
                  one.offer.receivedAt = at("2026-11-23T15:00:00Z");
                  one.salary = u"62,000"_s;
                  search.applications.put(one);
              }
              on.show(std::make_unique<OffersDialog>(search, on.desk.editor.now()));
          },
          u"Close"_s}},
        {"closing well",
         {u"ClosingDialog"_s,
          [](Scene &on) { on.show(std::make_unique<ClosingDialog>(on.desk.editor, northwindId)); },
          u"Add as Tasks"_s}},
        {"activity report",
         {u"ReportDialog"_s,
          [](Scene &on) {
              on.show(std::make_unique<ReportDialog>(on.desk.editor.search(), on.desk.editor.now(),
                                                     [](auto...) { return QString(); }));
          },
          u"Save…"_s}},
        {"insights",
         {u"MainWindow"_s,
          [](Scene &on) {
              auto *window = on.show(std::make_unique<MainWindow>(on.desk.editor, on.desk.agenda, on.memory));
              window->setInsightsPage(new InsightsView(on.desk.editor, on.desk.agenda, desktopAskForFile()));
              window->resize(1400, 1000);
              window->show();
              window->actions().insights->trigger();
          },
          {},
          false}},
    };
    return all;
}

} // namespace afterword::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/secondarywindows.h"

#include "app/browser/browserpage.h"
#include "app/dav/caldavpage.h"
#include "app/dav/contactspage.h"
#include "app/desktop/autostart.h"
#include "app/look/lookpage.h"
#include "app/look/theme.h"
#include "app/mailbox/mailboxpage.h"
#include "app/mailbox/sendingsection.h"
#include "app/notices/noticepage.h"
#include "app/notices/notificationservice.h"
#include "app/notices/notifier.h"

#include "core/drafts/composer.h"
#include "core/schedule/followup.h"
#include "core/schedule/next.h"
#include "ui/application/forms/debriefwindow.h"
#include "ui/board/boardview.h"
#include "ui/commands/editor.h"
#include "ui/commands/handsoff.h"
#include "ui/drafts/mailprogram/desktopmail.h"
#include "ui/drafts/mailprogram/mailprogrampage.h"
#include "ui/drafts/notecomposer.h"
#include "ui/guide/guidewindow.h"
#include "ui/importing/importer.h"
#include "ui/insights/insightsview.h"
#include "ui/insights/reportdialog.h"
#include "ui/liveagenda.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/windowmemory.h"
#include "ui/parts/guideplace.h"
#include "ui/parts/leaving/unsaved.h"
#include "ui/settings/settingswindow.h"
#include "ui/templates/templatewindow.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace afterword {

namespace {

std::optional<SendingState> sendingStateOf(const Outbox &outbox, const DraftId &draft)
{
    using Kind = SendingState::Kind;
    const Outgoing *outgoing = outbox.find(draft);
    if (!outgoing)
        return std::nullopt;
    switch (outgoing->state) {
    case Outgoing::State::Waiting: return SendingState{Kind::Waits, outgoing->at, {}};
    case Outgoing::State::GivenOver:
    case Outgoing::State::Sent: return SendingState{Kind::Goes, outgoing->at, {}};
    case Outgoing::State::Asking: return SendingState{Kind::NotSent, outgoing->at, outgoing->why};
    case Outgoing::State::Unclear: return SendingState{Kind::Unclear, outgoing->at, outgoing->why};
    }
    Q_UNREACHABLE();
}

constexpr auto spellingKey = "drafts/spelling"_L1;
constexpr auto mailProgramKey = "drafts/mailProgram"_L1; // a desktop entry

void bringUp(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

SecondaryWindows::SecondaryWindows(const Parts &parts)
    : m_window(parts.window)
    , m_editor(parts.editor)
    , m_memory(parts.memory)
    , m_notifier(parts.notifier)
    , m_notifications(parts.notifications)
    , m_mail(parts.mail)
    , m_sending(parts.sending)
    , m_calDav(parts.calDav)
    , m_contacts(parts.contacts)
    , m_agenda(parts.agenda)
    , m_browser(parts.browser)
    , m_words(parts.words)
    , m_atLogin(parts.atLogin)
    , m_languageNote(parts.languageNote)
{
}

SecondaryWindows::~SecondaryWindows() = default;

void SecondaryWindows::write(FollowUp followUp)
{
    if (!m_composer)
        makeComposer();
    if (const auto opened = m_composer->open(std::move(followUp)); !opened) {
        m_window.messageBar()->warn(tr("This note cannot be laid out: %1").arg(opened.error().message));
        return;
    }
    bringUp(*m_composer);
}

void SecondaryWindows::writeTo(const QUrl &address)
{
    if (const QString trouble = writeWith(desktop(), address); !trouble.isEmpty())
        m_window.messageBar()->warn(trouble);
}

/// The desktop's ways out, with the mail program of the settings.
Handover SecondaryWindows::desktop() const
{
    return desktopHandover([this] { return QString::fromUtf8(m_memory.value(mailProgramKey)); });
}

/// Nobody writes a letter while the program starts: they are read for the first window that needs them.
const Table<Template> &SecondaryWindows::builtIn()
{
    if (!m_builtInTemplates.empty())
        return m_builtInTemplates;
    if (Result<Table<Template>> read = builtInTemplates())
        m_builtInTemplates = *std::move(read);
    else
        m_window.messageBar()->warn(read.error().message);
    return m_builtInTemplates;
}

void SecondaryWindows::makeComposer()
{
    Handover handover = desktop();
    handover.putIntoMailbox = [this](const std::vector<DraftId> &drafts) { return m_mail.put(drafts); };
    handover.send = [this](const DraftId &draft, Moment at) { return m_sending.send(draft, at); };
    handover.takeBack = [this](const DraftId &draft) { return m_sending.takeBack(draft); };
    handover.sending = [this](const DraftId &draft) { return sendingStateOf(m_sending.outbox(), draft); };
    handover.whatIsNext = [this](const ApplicationId &application) {
        const FollowUp *next = nextFollowUp(m_agenda.agenda().of(application));
        return next ? followUpLine(*next, m_editor.search(), m_editor.now()) : QString();
    };
    m_composer = std::make_unique<NoteComposer>(m_editor, builtIn(), std::move(handover), m_words);
    new HandsOff(*m_composer, m_editor);
    setGuidePage(m_composer.get(), u"composer"_s);
    const auto showMailbox = [this] {
        m_composer->setMailbox(m_mail.isConnected() && m_mail.takesDrafts());
        m_composer->setSending(m_mail.isConnected() && m_mail.memory().account.sends);
    };
    connect(&m_mail, &MailDesk::changed, m_composer.get(), showMailbox);
    connect(&m_mail, &MailDesk::draftRefused, m_composer.get(), &NoteComposer::tellRefused);
    connect(&m_sending, &SendDesk::changed, m_composer.get(), &NoteComposer::tellSending);
    showMailbox();
    m_composer->setUsualLanguage(QString::fromLatin1(m_memory.value(spellingKey)));
    connect(m_composer.get(), &NoteComposer::usualLanguageChosen, this,
            [this](const QString &id) { m_memory.setValue(spellingKey, id.toLatin1()); });
    connect(m_composer.get(), &NoteComposer::templatesRequested, this,
            [this](const TemplateWish &wish) { showTemplates(wish.id, wish.interview); });
    connect(m_composer.get(), &NoteComposer::nameRequested, this, &SecondaryWindows::showPerson);
}

void SecondaryWindows::showDebrief(const DebriefPlace &place)
{
    if (!m_debrief) {
        m_debrief = std::make_unique<DebriefWindow>(m_editor, m_agenda);
        new HandsOff(*m_debrief, m_editor);
        setGuidePage(m_debrief.get(), u"debrief"_s);
        connect(m_debrief.get(), &DebriefWindow::writeRequested, this, &SecondaryWindows::write);
    }
    m_debrief->open(place); // where the one before cannot be written, it is what one is to see
    bringUp(*m_debrief);
}

void SecondaryWindows::showTemplates(const TemplateId &id, const std::optional<InterviewId> &interview)
{
    if (!m_templates)
        m_templates = std::make_unique<TemplateWindow>(m_editor, builtIn(), desktopTemplateFiles());
    setGuidePage(m_templates.get(), u"templates"_s);
    m_templates->open(id, interview);
    bringUp(*m_templates);
}

void SecondaryWindows::showReport(const QString &path)
{
    auto *dialog = new ReportDialog(m_editor.search(), m_editor.now(), desktopAskForFile(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPath(path);
    if (m_report)
        dialog->begin(*m_report);
    connect(dialog, &QDialog::finished, this,
            [this, dialog] { m_report = std::make_unique<ReportChoice>(dialog->choice()); });
    dialog->open();
}

void SecondaryWindows::showSettings()
{
    if (!m_settings)
        makeSettings();
    bringUp(*m_settings);
}

void SecondaryWindows::showMailbox()
{
    showSettings();
    m_settings->showPage(m_settings->findChild<MailboxPage *>());
}

void SecondaryWindows::showCalendar()
{
    showSettings();
    m_settings->showPage(m_settings->findChild<CalDavPage *>());
}

void SecondaryWindows::showGuide(const QString &page)
{
    if (!m_guide) {
        m_guide = std::make_unique<GuideWindow>(
            guideLanguages(QLocale()), [this] { return m_editor.search().policy; }, desktopAskForPdf());
    }
    if (const auto opened = m_guide->open(page); !opened) {
        m_window.messageBar()->warn(tr("The guide cannot be shown: %1.").arg(opened.error().message));
        return;
    }
    bringUp(*m_guide);
}

void SecondaryWindows::showPerson()
{
    showSettings();
    m_settings->showPerson();
}

void SecondaryWindows::makeSettings()
{
    m_settings = std::make_unique<SettingsWindow>(m_editor, &m_window);
    setGuidePage(m_settings.get(), u"settings"_s);
    addLookPage();
    addNoticePage();
    addMailProgramPage();
    addMailboxPage();
    addCalendarPage();
    addContactsPage();
    addBrowserPage();
}

void SecondaryWindows::addBrowserPage()
{
    auto *page = new BrowserPage(m_browser, BrowserPlaces::here());
    setGuidePage(page, u"browser"_s);
    m_settings->addPage(page, tr("Browser"));
}

void SecondaryWindows::addMailProgramPage()
{
    auto *page =
        new MailProgramPage(programsThatOpen(u"mailto"_s), QString::fromUtf8(m_memory.value(mailProgramKey)));
    m_settings->addPage(page, tr("Letters"));
    connect(page, &MailProgramPage::chosen, this,
            [this](const QString &program) { m_memory.setValue(mailProgramKey, program.toUtf8()); });
    // The desktop answers through a program of its own; the window does not wait for it.
    QThreadPool::globalInstance()->start([page = QPointer<MailProgramPage>(page)] {
        const std::optional<QString> program = desktopMailProgram();
        QMetaObject::invokeMethod(qApp, [page, program] {
            if (page)
                page->setDesktopProgram(program);
        });
    });
}

void SecondaryWindows::addMailboxPage()
{
    auto *page = new MailboxPage(m_mail, m_editor);
    page->addSection(new SendingSection(m_mail, m_sending, m_editor));
    m_settings->addPage(page, tr("Mailbox"));
    connect(page, &MailboxPage::lookAtAskedWanted, this, &SecondaryWindows::lookAtAsked);
}

void SecondaryWindows::addCalendarPage()
{
    auto *page = new CalDavPage(m_calDav, m_editor);
    setGuidePage(page, u"privacy"_s);
    m_settings->addPage(page, tr("Calendar"));
}

void SecondaryWindows::addContactsPage()
{
    auto *page = new ContactsPage(m_contacts, m_editor);
    setGuidePage(page, u"privacy"_s);
    m_settings->addPage(page, tr("Address Book"));
}

/// What may belong to several applications, or brings an invitation, is asked about as files are.
void SecondaryWindows::lookAtAsked()
{
    auto *importer = m_window.findChild<Importer *>();
    if (!importer)
        return;
    const Importer::Decided decided = importer->importIntake(m_mail.asked(), tr("your mailbox"));
    m_mail.askedAbout(decided.invitations, decided.letters);
}

void SecondaryWindows::addLookPage()
{
    auto *look = new LookPage(loadLookSettings(m_memory), m_languageNote);
    m_settings->addPage(look, tr("Look"));
    connect(look, &LookPage::changed, this, [this](const LookSettings &settings) {
        saveLookSettings(m_memory, settings);
        m_window.board()->setOpensByOneClick(settings.oneClick);
        applyTheme(settings.theme);
    });
    connect(look, &LookPage::newWindowWanted, this, &SecondaryWindows::newWindowWanted);
}

void SecondaryWindows::addNoticePage()
{
    auto *notices = new NoticePage(m_notifier.settings());
    setGuidePage(notices, u"notices"_s);
    m_settings->addPage(notices, tr("Notices"));
    connect(notices, &NoticePage::changed, this, [this](const NoticeSettings &settings) {
        saveNoticeSettings(m_memory, settings);
        m_notifier.setSettings(settings);
    });
    notices->setStartsAtLogin(startsAtLogin(autostartFolders()));
    connect(notices, &NoticePage::startAtLoginWanted, this, [this, notices](bool wanted) {
        const AutostartFolders folders = autostartFolders();
        const auto done = wanted ? startAtLogin(folders, m_atLogin) : doNotStartAtLogin(folders);
        if (!done)
            m_window.messageBar()->warn(
                tr("Whether Afterword starts when you log in could not be changed: %1")
                    .arg(done.error().message));
        notices->setStartsAtLogin(startsAtLogin(folders));
    });
    notices->setServiceThere(QDBusConnection::sessionBus().isConnected());
    connect(&m_notifications, &NotificationService::failed, notices,
            [notices] { notices->setServiceThere(false); });
    connect(&m_notifications, &NotificationService::shown, notices,
            [notices] { notices->setServiceThere(true); });
    connect(&m_notifications, &NotificationService::available, notices,
            [notices] { notices->setServiceThere(true); });
}

bool SecondaryWindows::flush()
{
    const bool notes = !m_composer || m_composer->flush();
    return (!m_debrief || m_debrief->mayClose()) && notes;
}

void SecondaryWindows::keep()
{
    if (m_composer)
        m_composer->keep();
    if (m_debrief)
        keepFields(m_debrief.get());
    if (m_templates)
        m_templates->flush();
}

std::vector<UnsavedText> SecondaryWindows::unsavedWords() const
{
    std::vector<UnsavedText> all;
    const QWidget *const windows[] = {m_composer.get(), m_debrief.get()};
    for (const QWidget *one : windows) {
        if (!one || !one->isVisible())
            continue;
        const std::vector<UnsavedText> some = unsavedTexts(one);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

void SecondaryWindows::letGo()
{
    if (m_composer)
        m_composer->letGo();
    if (m_debrief)
        m_debrief->letGo();
}

void SecondaryWindows::close()
{
    if (m_settings)
        m_settings->close();
    if (m_composer)
        m_composer->close();
    if (m_debrief)
        m_debrief->close();
    if (m_templates)
        m_templates->close();
    if (m_guide)
        m_guide->close();
}

} // namespace afterword

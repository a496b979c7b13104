// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the guide's pictures: each from the program's own windows, filled with the sample search or a story
// of invented people, in light colours and without a screen. packaging/screenshots/guide.sh runs it. Usage:
// guidepictures LANGUAGE FOLDER AGENDA    (what `afterword agenda` prints of the sample)
#include "app/look/language.h"
#include "app/look/theme.h"
#include "app/notices/noticepage.h"
#include "app/shared/clients/clientsview.h"
#include "app/store/samplestory.h"
#include "app/window/secondarywindows.h"
#include "core/domain/defaultstages.h"
#include "core/drafts/composer.h"
#include "core/exchange/intake/importfile.h"
#include "core/posting/keep/keepposting.h"
#include "tests/support/memoryinmemory.h"
#include "tests/support/northwind.h"
#include "tests/ui/guide/pictures/stories.h"
#include "ui/agenda/todayview.h"
#include "ui/application/panel/applicationpanel.h"
#include "ui/application/panelcontext.h"
#include "ui/application/sections/followuprow.h"
#include "ui/drafts/notecomposer.h"
#include "ui/drafts/panes/checkspane.h"
#include "ui/drafts/panes/letterpane.h"
#include "ui/exporting/calendardialog.h"
#include "ui/importing/importdialog.h"
#include "ui/insights/insightsview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/sample/sample.h"
#include "ui/people/peopleview.h"
#include "ui/posting/postingwindow.h"
#include "ui/privacy/storedialog.h"
#include "ui/settings/settingswindow.h"
#include "ui/templates/templatewindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QString folder;
constexpr int longestLook = 3000; // in milliseconds

/// Lets the window do all that it puts off, and takes its picture.
void take(QWidget &window, const QString &page, const QSize &size = {}, const QRect &part = {})
{
    if (size.isValid())
        window.resize(size);
    window.show();
    for (int round = 0; round < 20; ++round)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    const QImage image = window.grab(part.isValid() ? part : window.rect()).toImage();
    if (!image.convertToFormat(QImage::Format_RGB888).save(folder + u'/' + page + u".png"_s))
        qFatal("%s could not be written", qPrintable(page));
    window.hide();
}

Moment sampleMoment()
{
    return at("2026-11-23T19:30:00Z");
}

Search sample()
{
    const auto story = sampleStory(sampleMoment());
    Search search = readSample(story.value().search).value();
    // The program puts the sample on the board that is there, whose columns have their names from the
    // language.
    search.stages = defaultStages();
    return search;
}

/// The sample, and all that a window needs of it.
struct Scene {
    Desk desk{sample(), sampleMoment()};
    MemoryInMemory memory;
};

void takeRule(const RuleRow &row)
{
    const Story story = storyOf(row.rule);
    Desk desk(story.search, story.now);
    PanelContext context(desk.editor, desk.agenda);
    for (const FollowUp &followUp : desk.agenda.agenda().all()) {
        if (followUp.rule() != row.rule)
            continue;
        if (followUp.application)
            context.setApplication(followUp.application);
        QWidget frame;
        auto *line = new FollowUpRow(context, &frame);
        auto *layout = new QVBoxLayout(&frame);
        layout->setContentsMargins(12, 8, 12, 8);
        layout->addWidget(line);
        line->refresh(followUp);
        frame.setFixedWidth(520);
        frame.ensurePolished();
        take(frame, row.text, {520, frame.heightForWidth(520)});
        return;
    }
    qFatal("the story of %s has no such follow-up", row.text.data());
}

void takeWindows()
{
    Scene scene;
    {
        Desk empty(searchWith(0), sampleMoment());
        MainWindow window(empty.editor, empty.agenda, scene.memory);
        window.setSample(sample());
        take(window, u"start"_s, {820, 480});
    }
    {
        MainWindow window(scene.desk.editor, scene.desk.agenda, scene.memory);
        take(window, u"board"_s, {1000, 560});
    }
    {
        TodayView today(scene.desk.editor, scene.desk.agenda);
        take(today, u"today"_s, {640, 460});
        PeopleView people(scene.desk.editor);
        take(people, u"people"_s, {640, 360});
    }
    {
        Desk behind(searchThatLiesBehind(), sampleMoment());
        InsightsView insights(behind.editor, behind.agenda, {});
        take(insights, u"insights"_s, {700, 560});
    }
    for (const auto &[page, section] : {std::pair(u"application"_s, ApplicationPanel::Section::Next),
                                        std::pair(u"etiquette"_s, ApplicationPanel::Section::ToDo)}) {
        ApplicationPanel panel(scene.desk.editor, scene.desk.agenda);
        for (const Application &application : scene.desk.editor.search().applications) {
            if (application.company == u"Northwind"_s)
                panel.setApplication(application.id);
        }
        panel.resize(440, 640);
        panel.show();
        QCoreApplication::processEvents();
        panel.showSection(section);
        take(panel, page, {440, 640});
    }
}

void takeLetters()
{
    Scene scene;
    const auto templates = builtInTemplates();
    if (!templates)
        qFatal("%s", qPrintable(templates.error().message));
    NoteComposer composer(scene.desk.editor, *templates, desktopHandover());
    for (const FollowUp &followUp : scene.desk.agenda.agenda().all()) {
        if (followUp.rule() == Rule::ThankYou) {
            if (const auto opened = composer.open(followUp); !opened)
                qFatal("%s", qPrintable(opened.error().message));
            break;
        }
    }
    take(composer, u"composer"_s, {1000, 620});
    composer.resize(1000, 1000);
    composer.show();
    for (auto *text : composer.findChildren<QPlainTextEdit *>()) {
        if (text->accessibleName() == LetterPane::tr("Text of the note"))
            text->setPlainText(carelessLetter());
    }
    QElapsedTimer typed;
    typed.start();
    while (typed.elapsed() < longestLook) // it is looked over when nobody has typed for a moment
        QCoreApplication::processEvents(QEventLoop::AllEvents, 100);
    auto *checks = composer.findChild<ChecksPane *>();
    const QRect part(checks->mapTo(&composer, QPoint()), checks->size());
    take(composer, u"checks"_s, {}, part.adjusted(-8, 0, 8, 0));
    TemplateWindow window(scene.desk.editor, *templates, desktopTemplateFiles());
    window.open();
    take(window, u"templates"_s, {960, 620});
}

void takeDialogs()
{
    Scene scene;
    {
        QFile file(u":/sample/invitation.ics"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the sample has no invitation");
        const auto read = readImport(file.readAll(), scene.desk.editor.search().person.zone);
        ImportDialog dialog(
            IntakePlan(read.value().invitations.invitations, scene.desk.editor.search(), sampleMoment()), {},
            sampleMoment());
        take(dialog, u"importing"_s);
    }
    {
        Posting posting;
        posting.company = {u"Brightloom"_s, FactSource::JsonLd, false};
        posting.role = {u"Data Analyst"_s, FactSource::JsonLd, false};
        posting.place = {u"Boston, MA"_s, FactSource::JsonLd, false};
        posting.salary = {u"USD 84,000–96,000 a year"_s, FactSource::Words, true};
        posting.employment = {u"Full-time"_s, FactSource::JsonLd, false};
        posting.remote = {RemoteWork::Partly, FactSource::JsonLd, false};
        posting.closesOn = {QDate(2026, 12, 11), FactSource::JsonLd, false};
        posting.link = {u"https://brightloom.example/jobs/4711"_s, FactSource::Address, false};
        const auto step =
            keepingPosting(scene.desk.editor.search(), keptFactsOf(posting), {}, sampleMoment());
        if (!scene.desk.editor.make(step))
            qFatal("the posting is not on the board");
        PostingWindow arrived(scene.desk.editor);
        arrived.add(
            {ArrivedPosting::Kind::Kept, step->change.applications.front().after->id, posting, false});
        take(arrived, u"browser"_s, {500, arrived.sizeHint().height()});
    }
    SettingsWindow settings(scene.desk.editor);
    settings.addPage(new NoticePage(NoticeSettings()), SecondaryWindows::tr("Notices"));
    auto *pages = settings.findChild<QTabWidget *>();
    take(settings, u"settings"_s, {640, 480});
    pages->setCurrentIndex(1);
    take(settings, u"sources"_s, {640, 480});
    pages->setCurrentIndex(2);
    take(settings, u"notices"_s, {640, 420});
    const QDateTime copied(QDate(2026, 11, 23), QTime(9, 2));
    StoreDialog store({u"/home/robin/.local/share/afterword/search.afterword"_s,
                       QLocale().toString(copied, QLocale::ShortFormat),
                       {}});
    take(store, u"privacy"_s);
    CalendarDialog calendar(CalendarDialog::Choices{});
    take(calendar, u"moving"_s);
}

/// All who let a coach in, and in which of the coach's groups they are.
void takeClients()
{
    QWidget page;
    ClientsView view(true, Zone(), &page);
    auto *layout = new QVBoxLayout(&page);
    layout->addWidget(&view);
    const auto ago = [](int days) { return sampleMoment() - hours(24 * days); };
    view.setClients({{1, u"a17"_s, u"Ada Brandt"_s, true, ago(0), 1, 1, u"2026/2"_s},
                     {2, u"b04"_s, u"Ben Osei"_s, false, ago(1), 0, 1, u"2026/2"_s},
                     {3, u"c21"_s, u"Cleo Marin"_s, true, ago(19), 0, 1, u"2026/1"_s},
                     {4, u"d33"_s, u"Dario Keller"_s, false, ago(4), 2, 1, u"2026/2"_s},
                     {5, u"e02"_s, u"Emine Yıldız"_s, true, ago(27), 0, 1, u"2026/1"_s}},
                    sampleMoment());
    view.tellLate({{1, 0}, {2, 2}, {3, 5}, {4, 0}, {5, 1}});
    take(page, u"clients"_s, {std::max(780, view.wishedWidth() + 40), 270});
}

void takeTerminal(const QString &agenda)
{
    QFile file(agenda);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(agenda));
    QPlainTextEdit terminal;
    terminal.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    terminal.setLineWrapMode(QPlainTextEdit::NoWrap);
    terminal.setFrameShape(QFrame::NoFrame);
    terminal.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    terminal.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    terminal.setReadOnly(true);
    terminal.setPlainText(u"$ afterword agenda\n"_s + QString::fromUtf8(file.readAll()));
    take(terminal, u"commandline"_s, {760, 320});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 4) {
        qCritical("Usage: guidepictures LANGUAGE FOLDER AGENDA");
        return 2;
    }
    const QString language = QString::fromLocal8Bit(argv[1]);
    folder = QString::fromLocal8Bit(argv[2]);
    // "de" as it is spoken where most people speak it, English as in the United States.
    if (const QString why = speak(language, {QLocale(language).name(), true, false}); !why.isEmpty())
        qFatal("%s", qPrintable(why));
    QApplication::setFont(QFont(u"DejaVu Sans"_s, 9));
    QApplication::setWindowIcon({});
    applyTheme(Theme::Light);
    for (const RuleRow &row : rulerows::rows)
        takeRule(row);
    takeWindows();
    takeLetters();
    takeDialogs();
    takeClients();
    takeTerminal(QString::fromLocal8Bit(argv[3]));
    return 0;
}

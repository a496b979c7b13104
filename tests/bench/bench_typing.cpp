// SPDX-License-Identifier: GPL-3.0-or-later
// How long the composer keeps the window from painting while a person types in a note of 500 words: real key
// events in the middle of the note, in a round of four, among 10,000 applications, with everything that runs
// beside it (checks, likeness, spelling, saving). Every event that the program handles is measured; the
// slowest is what a person could feel. A frame lasts 16.7 ms on most screens.
#include "core/drafts/composer.h"
#include "tests/support/northwind.h"
#include "ui/drafts/notecomposer.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace afterword;
using namespace afterword::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keys = 300;
constexpr int betweenKeys = 110; // ms; a quick writer
constexpr int pauseAfter = 40;   // keys; long enough a rest for the checks, the spelling and the store
constexpr int rest = 2500;       // ms
constexpr double frame = 16.7;   // ms

/// Notes how long the handling of each outermost event takes.
class Measured : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_inside || !measuring)
            return QApplication::notify(receiver, event);
        m_inside = true;
        QElapsedTimer timer;
        timer.start();
        const bool handled = QApplication::notify(receiver, event);
        took.push_back(double(timer.nsecsElapsed()) / 1e6);
        m_inside = false;
        return handled;
    }

    bool measuring = false;
    std::vector<double> took; ///< ms

private:
    bool m_inside = false;
};

/// Northwind's round with a fourth interviewer, among many other applications.
Search roundOfFour(int applications)
{
    Search search = northwindSearch();
    Contact mei;
    mei.id.text = u"mei"_s;
    mei.name = u"Mei Lindqvist"_s;
    mei.givenName = u"Mei"_s;
    mei.email = u"mei@northwind.example"_s;
    search.contacts.put(mei);
    Application northwind = *search.applications.find(northwindId);
    northwind.interviews.front().interviewers.push_back(
        {mei.id, u"asked how I would plan the first month"_s, {}, {}});
    search.applications.put(northwind);
    for (const Application &other : searchWith(applications).applications)
        search.applications.put(other);
    return search;
}

QString longNote(const QString &name)
{
    const QStringList sentences{
        u"Thank you for the hour on Monday, and for the careful way in which you took me through the work."_s,
        u"The churn dashboard stayed with me, above all the part that nobody had planned to measure."_s,
        u"I have been thinking about the question of sampling since, and about what a smaller study would say."_s,
        u"In my last team we had the same trouble with late figures, and a weekly review of them helped."_s,
        u"I would like to learn how your group decides what is worth building, and who speaks for the readers."_s};
    QString text = u"Dear %1,\n\n"_s.arg(name);
    for (int n = 0; text.count(u' ') < 500; ++n)
        text += sentences[n % sentences.size()] + (n % 4 == 3 ? u"\n\n"_s : u" "_s);
    return text;
}

void waitFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void type(QPlainTextEdit &text)
{
    const QString words = u"and what I would still like to ask you about the retention study is this: "_s;
    for (int n = 0; n < keys; ++n) {
        const QChar letter = words[n % words.size()];
        for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent key(kind, 0, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(&text, &key);
        }
        waitFor(n % pauseAfter == pauseAfter - 1 ? rest : betweenKeys);
    }
}

} // namespace

int main(int argc, char **argv)
{
    Measured application(argc, argv);
    QTextStream out(stdout);
    const auto templates = builtInTemplates();
    if (!templates) {
        out << templates.error().message << '\n';
        return 1;
    }
    Desk desk(roundOfFour(10'000));
    NoteComposer composer(desk.editor, *templates, {}, {});
    const auto followUp = planned(desk, "thank-you/i1/dana");
    if (!followUp || !composer.open(*followUp)) {
        out << "The round did not open.\n";
        return 1;
    }
    composer.show();
    auto *text = named<QPlainTextEdit>(composer, u"Text of the note"_s);
    const QStringList names{u"Dana"_s, u"Priya"_s, u"Jonas"_s, u"Mei"_s};
    for (int note = int(names.size()) - 1; note >= 0; --note) {
        composer.showNote(note);
        text->selectAll();
        text->insertPlainText(longNote(names[note]));
    }
    text->moveCursor(QTextCursor::Start);
    for (int line = 0; line < 3; ++line)
        text->moveCursor(QTextCursor::NextBlock);
    waitFor(rest);

    application.measuring = true;
    type(*text);
    application.measuring = false;
    std::vector<double> &took = application.took;
    std::sort(took.begin(), took.end());
    const auto late = std::count_if(took.begin(), took.end(), [](double one) { return one > frame; });
    out << keys << " keys in a note of " << text->toPlainText().simplified().count(u' ') + 1
        << " words, three others beside it, 10,000 applications: " << took.size() << " events, median "
        << took[took.size() / 2] << " ms, 99 of 100 within " << took[took.size() * 99 / 100]
        << " ms, the slowest " << took.back() << " ms; " << late << " longer than a frame (" << frame
        << " ms)\n";
    return 0;
}

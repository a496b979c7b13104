// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is cut in a language whose words are longer than English ones, nor in one that goes from right to
// left. The language is made up: each text of the program with a third more behind it, in a mirrored window.
#include "tests/app/scenes.h"

#include "app/look/language.h"
#include "ui/application/panel/sectionnames.h"
#include "ui/board/column/columnheader.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/parts/direction.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>
#include <QToolTip>
#include <QTranslator>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace afterword;
using namespace afterword::testing;

namespace {

/// Says everything a third longer, in words of the usual length.
class LongWords : public QTranslator {
public:
    explicit LongWords(QObject *parent)
        : QTranslator(parent)
    {
    }

    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        Q_UNUSED(context);
        const QString text = QString::fromUtf8(source);
        // The forms of dates, and the names of files, are not words.
        static const QRegularExpression noWords(u"^[dMyHhms ,.:'-]+$|\\*\\.|^%1( %2)?$"_s);
        const bool isForm = comment && QByteArray(comment).contains("date") && text.contains(u"MMM"_s);
        if (text.isEmpty() || isForm || noWords.match(text).hasMatch())
            return text;
        static const QString more =
            u"ömä ilün dasor ketu nowem rilasu batelo minade fosir luneka "_s.repeated(20);
        const qsizetype wanted = std::max<qsizetype>(2, qRound(double(text.size()) * 0.35));
        const bool endsInDots = text.endsWith(u'…');
        const QString longer = endsInDots ? text.chopped(1) : text;
        return longer + u' ' + more.left(wanted - 1).trimmed() + (endsInDots ? u"…"_s : QString());
    }
};

constexpr int rounding = 2;   // pixels
constexpr int lineMargin = 2; // what QLineEdit keeps at both sides of its text

QString nameOf(const QWidget *widget, const QWidget &window)
{
    const QPoint place = widget->mapTo(&window, QPoint(0, 0));
    return u"%1 %2 at %3,%4, %5 wide"_s
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
        .arg(place.x())
        .arg(place.y())
        .arg(widget->width());
}

/// Whether hovering tells what the place has no room for.
bool isToldOnHover(const QWidget *widget, const QString &text)
{
    const QPoint middle = widget->rect().center();
    QHelpEvent hover(QEvent::ToolTip, middle, widget->mapToGlobal(middle));
    QApplication::sendEvent(const_cast<QWidget *>(widget), &hover);
    const QString told = QToolTip::text();
    QToolTip::hideText();
    return told.simplified().contains(text.simplified().left(60), Qt::CaseInsensitive);
}

int widthOf(const QWidget *widget, const QString &text)
{
    int most = 0;
    for (const QString &line : text.split(u'\n'))
        most = std::max(most, widget->fontMetrics().horizontalAdvance(line));
    return most;
}

/// The text of @p widget that does not fit in it; empty where all does.
QString cutIn(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        const QString text = label->text();
        if (text.isEmpty())
            return {};
        // A day in short ends in a full stop of its own in some languages.
        if (static const QRegularExpression twoStops(u"(?<!\\.)\\.\\.(?!\\.)"_s);
            twoStops.match(text).hasMatch())
            return text;
        if (!label->wordWrap())
            return widthOf(label, text) > label->contentsRect().width() + rounding &&
                           !isToldOnHover(label, text)
                       ? text
                       : QString();
        int longest = 0;
        for (const QString &word : text.split(QRegularExpression(u"\\s+"_s)))
            longest = std::max(longest, widthOf(label, word));
        const bool fits = longest <= label->contentsRect().width() + rounding &&
                          label->height() + rounding >= label->heightForWidth(label->width());
        return fits || isToldOnHover(label, text) ? QString() : text;
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const QString text = button->text();
        if (text.isEmpty())
            return {};
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            return {};
        const bool hasLabel = tool || qobject_cast<const QPushButton *>(button) ||
                              qobject_cast<const QCheckBox *>(button) ||
                              qobject_cast<const QRadioButton *>(button);
        return hasLabel && button->sizeHint().width() > button->width() + rounding &&
                       !isToldOnHover(button, text)
                   ? text
                   : QString();
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        const QString text = line->text().isEmpty() ? line->placeholderText() : QString();
        return widthOf(line, text) + 2 * lineMargin > line->contentsRect().width() + rounding &&
                       !isToldOnHover(line, text)
                   ? text
                   : QString();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        const QString text = box->currentText();
        const bool fits =
            widthOf(box, text) <= box->width() - 20 || box->isEditable() || isToldOnHover(box, text);
        return fits ? QString() : text;
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            const QString text = tabs->tabText(i);
            if (widthOf(tabs, text) > tabs->tabRect(i).width() + rounding && tabs->tabToolTip(i).isEmpty())
                return text;
        }
    }
    return {};
}

/// What @p widget sticks out of, where nothing can be scrolled.
const QWidget *sticksOutOf(const QWidget *widget, const QWidget &window)
{
    for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        const QRect within(widget->mapTo(around, QPoint(0, 0)), widget->size());
        if (within.left() < -rounding || within.right() >= around->width() + rounding)
            return around;
        if (around == &window)
            break;
    }
    return nullptr;
}

bool isInAScrollArea(const QWidget *widget)
{
    for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(around);
            area && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            return true;
    }
    return false;
}

QStringList cutsIn(const QWidget &window)
{
    QStringList cuts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isWindow() || !widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (const QString text = cutIn(widget); !text.isEmpty())
            cuts += u"“%1” is cut: %2"_s.arg(text, nameOf(widget, window));
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) ||
                               qobject_cast<const QLineEdit *>(widget) ||
                               qobject_cast<const QLabel *>(widget);
        if (!isControl || isInAScrollArea(widget))
            continue;
        if (const QWidget *around = sticksOutOf(widget, window))
            cuts += u"%1 sticks out of %2"_s.arg(nameOf(widget, window), nameOf(around, window));
    }
    cuts.removeDuplicates();
    return cuts;
}

/// Two entries of one menu that answer to the same letter, where there is a choice of letters.
QStringList sharedLetters(const QWidget &window)
{
    QStringList shared;
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        QHash<QChar, QString> letters;
        for (const QAction *action : menu->actions()) {
            const QString text = action->text();
            const qsizetype sign = text.indexOf(QRegularExpression(u"&[^&\\s]"_s));
            if (sign < 0 || !action->isVisible())
                continue;
            const QChar letter = text.at(sign + 1).toLower();
            if (letters.contains(letter))
                shared += u"“%1” and “%2” in the menu “%3”"_s.arg(letters.value(letter), text, menu->title());
            letters.insert(letter, text);
        }
    }
    return shared;
}

/// How many pixels of text are to be seen: those that are grey and dark.
int inkIn(QWidget &widget)
{
    const QImage picture = widget.grab().toImage();
    int ink = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor colour = picture.pixelColor(x, y);
            ink += colour.hsvSaturation() < 20 && colour.value() < 160 ? 1 : 0;
        }
    }
    return ink;
}

} // namespace

class TestLongWords : public QObject {
    Q_OBJECT

private:
    /// For whoever wants to look at all of them: AFTERWORD_PICTURES names the folder.
    static void savePicture(QWidget &window, const QString &width)
    {
        const QString folder = qEnvironmentVariable("AFTERWORD_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(window.grab().save(
                u"%1/%2%3.png"_s.arg(folder, QLatin1StringView(QTest::currentDataTag()), width)));
    }

    void forget()
    {
        for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>()) {
            if (m_before.contains(translator))
                continue;
            QCoreApplication::removeTranslator(translator);
            delete translator;
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
    }

    QList<QTranslator *> m_before;

private Q_SLOTS:
    void initTestCase() { m_before = QCoreApplication::instance()->findChildren<QTranslator *>(); }
    void cleanup() { forget(); }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("name");
        QStringList spoken = languages();
        spoken.removeAll(u"en"_s);
        spoken.prepend(QString());
        for (const QString &language : spoken) {
            for (const auto &[name, kind] : kinds())
                QTest::addRow("%s, %s", name.constData(),
                              language.isEmpty() ? "mirrored" : qPrintable(language))
                    << language << name;
        }
    }

    void nothingIsCut()
    {
        QFETCH(const QString, language);
        QFETCH(const QByteArray, name);
        if (language.isEmpty()) {
            QCoreApplication::installTranslator(new LongWords(QCoreApplication::instance()));
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        } else {
            speak(language, DesktopLanguage());
        }
        Scene on;
        kinds().at(name).open(on);
        if (QTest::currentTestFailed())
            return;
        on.window->show();
        QVERIFY(QTest::qWaitForWindowExposed(on.window));
        QCoreApplication::processEvents();
        savePicture(*on.window, QString());
        QStringList cuts = cutsIn(*on.window);
        QVERIFY2(on.window->minimumSizeHint().width() <= 800,
                 qPrintable(u"it needs %1 pixels"_s.arg(on.window->minimumSizeHint().width())));
        std::vector<int> widths = {800, on.window->minimumSizeHint().width()};
        if (name.startsWith("panel"))
            widths.insert(widths.end(), {320, 400, 700});
        for (const int width : widths) {
            on.window->resize(width, std::max(on.window->height(), 600));
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            cuts += cutsIn(*on.window);
            if (width == 800)
                savePicture(*on.window, u", 800"_s);
        }
        cuts += sharedLetters(*on.window);
        // An hour before its minutes, whichever way one reads.
        for (const QTimeEdit *edit : on.window->findChildren<QTimeEdit *>()) {
            if (edit->isVisible())
                QCOMPARE(edit->text(), edit->locale().toString(edit->time(), edit->displayFormat()));
        }
        cuts.removeDuplicates();
        QVERIFY2(cuts.isEmpty(), qPrintable(u'\n' + cuts.join(u'\n')));
    }

    void marginsTurnWithTheReading()
    {
        QCOMPARE(marginsAsRead(12, 1, 4, 2), QMargins(12, 1, 4, 2));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(marginsAsRead(12, 1, 4, 2), QMargins(4, 1, 12, 2));
    }

    void whatIsPaintedStandsBehindWhatOneReadFirst()
    {
        const QRect line(10, 0, 100, 20);
        QCOMPARE(behind(line, 30, Qt::LeftToRight), QRect(40, 0, 70, 20));
        QCOMPARE(behind(line, 30, Qt::RightToLeft), QRect(10, 0, 70, 20));
        QCOMPARE(before(line, 30, Qt::LeftToRight), QRect(10, 0, 70, 20));
        QCOMPARE(before(line, 30, Qt::RightToLeft), QRect(40, 0, 70, 20));
        QCOMPARE(endOf(line, 30, Qt::LeftToRight), QRect(80, 0, 30, 20));
        QCOMPARE(endOf(line, 30, Qt::RightToLeft), QRect(10, 0, 30, 20));
    }

    void whatIsPaintedByHandIsMirrored_data()
    {
        QTest::addColumn<QByteArray>("scene");
        QTest::addColumn<QByteArray>("painted");
        QTest::newRow("Today's lines") << QByteArray("today") << QByteArray("QListView");
        QTest::newRow("the columns' heads")
            << QByteArray("board with a panel") << QByteArray("afterword::ColumnHeader");
    }

    /// Two texts at one place take less ink than each at its own; between the pixels, letters take a little
    /// more or less.
    void whatIsPaintedByHandIsMirrored()
    {
        QFETCH(const QByteArray, scene);
        QFETCH(const QByteArray, painted);
        std::vector<int> ink;
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QGuiApplication::setLayoutDirection(direction);
            Scene on;
            kinds().at(scene).open(on);
            on.window->show();
            QVERIFY(QTest::qWaitForWindowExposed(on.window));
            // Columns find their widths when the window stands, and a busy machine lets them wait.
            constexpr int often = 10; // it looks as before
            int before = 0;
            int seen = 0;
            int same = 0;
            const auto standsStill = [&] {
                before = std::exchange(seen, 0);
                for (QWidget *widget : on.window->findChildren<QWidget *>()) {
                    if (widget->isVisible() && widget->inherits(painted.constData()))
                        seen += inkIn(*widget);
                }
                same = seen == before ? same + 1 : 0;
                return seen > 0 && same >= often;
            };
            QTRY_VERIFY_WITH_TIMEOUT(standsStill(), 60'000);
            ink.push_back(seen);
        }
        QVERIFY(ink.front() > 500);
        QVERIFY2(std::abs(ink.front() - ink.back()) * 20 < ink.front(),
                 qPrintable(u"%1 and %2 pixels of ink"_s.arg(ink.front()).arg(ink.back())));
    }

    void theButtonsOfAColumnStandBehindItsName()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        Scene on;
        kinds().at("board with a panel").open(on);
        on.window->show();
        QVERIFY(QTest::qWaitForWindowExposed(on.window));
        int looked = 0;
        for (const ColumnHeader *header : on.window->findChildren<ColumnHeader *>()) {
            if (!header->isVisible() || header->width() < 100)
                continue;
            QVERIFY(header->findChild<QToolButton *>()->geometry().center().x() < header->width() / 2);
            ++looked;
        }
        QVERIFY(looked > 0);
    }

    void thePanelShowsTheNamesOfAllItsSections()
    {
        QCoreApplication::installTranslator(new LongWords(QCoreApplication::instance()));
        Scene on;
        kinds().at("panel").open(on);
        on.window->show();
        QVERIFY(QTest::qWaitForWindowExposed(on.window));
        const auto *names = on.window->findChild<SectionNames *>();
        for (const int width : {on.window->minimumSizeHint().width(), 400, 700}) {
            on.window->resize(width, 760);
            QCoreApplication::processEvents();
            int seen = 0;
            for (const QToolButton *name : names->findChildren<QToolButton *>()) {
                QVERIFY(names->rect().contains(name->geometry()));
                QVERIFY(name->width() >= name->sizeHint().width());
                ++seen;
            }
            QCOMPARE(seen, 11);
        }
    }

    void whatIsCutIsFound()
    {
        QWidget window;
        auto *label = new QLabel(u"A label with many words"_s, &window);
        label->resize(30, 20);
        auto *button = new QPushButton(u"A button with many words"_s, &window);
        button->setGeometry(0, 30, 300, 30);
        window.resize(200, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QStringList cuts = cutsIn(window);
        QCOMPARE(cuts.size(), 2);
        QVERIFY(cuts.first().contains(u"A label"_s) && cuts.last().contains(u"sticks out"_s));
    }
};

QTEST_MAIN(TestLongWords)
#include "tst_longwords.moc"

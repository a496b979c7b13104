// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/find/filterbutton.h"

#include "core/tracker.h"
#include "ui/board/card/boardchoice.h"
#include "ui/board/column/columns.h"
#include "ui/board/stage/stagewords.h"
#include "ui/colours.h"
#include "ui/commands/editor.h"
#include "ui/icons.h"
#include "ui/parts/dialogs/pickdialog.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

namespace afterword {

namespace {

/// More than that are not read in a menu.
constexpr size_t mostInMenu = 15;
constexpr int widestText = 200; ///< what is longer is cut; the tooltip says all of it
constexpr double onTint = 0.2;
constexpr int corner = 4;

} // namespace

FilterButton::FilterButton(Columns &columns, QWidget *parent)
    : QToolButton(parent)
    , m_columns(columns)
    , m_menu(new QMenu(this))
    , m_clear(new QToolButton)
{
    setIcon(themeIcon(Icon::Filter));
    setMenu(m_menu);
    setPopupMode(InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setIcon(themeIcon(Icon::Close));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_clear->setToolTip(tr("Show everything"));
    m_clear->setAccessibleName(tr("Show everything"));
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setFocus(Qt::OtherFocusReason); // the button goes
        clear();
    });
    connect(m_menu, &QMenu::aboutToShow, this, &FilterButton::fill);
    // Who is looked for may get another name, or go.
    connect(&columns, &Columns::settled, this, &FilterButton::tell);
    tell();
}

void FilterButton::clear()
{
    choose({});
}

void FilterButton::offer()
{
    setFocus(Qt::ShortcutFocusReason);
    m_menu->popup(mapToGlobal(QPoint(0, height())));
}

QWidget *FilterButton::withClearButton()
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(this);
    row->addWidget(m_clear);
    tell();
    return both;
}

QString FilterButton::shownText() const
{
    return fontMetrics().elidedText(m_words.isEmpty() ? tr("Filter") : m_words, Qt::ElideRight, widestText);
}

QSize FilterButton::sizeHint() const
{
    // As wide as what it shows; the text itself may be long.
    const QSize size = QToolButton::sizeHint();
    const int whole = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {size.width() - whole + fontMetrics().horizontalAdvance(shownText()), size.height()};
}

void FilterButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    if (!m_words.isEmpty()) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            mixed(palette().color(QPalette::Window), palette().color(QPalette::Highlight), onTint));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 2.5, -0.5, -2.5), corner, corner);
        painter.restore();
    }
    // Without the styles' little arrow, which stands beside the words as if by accident.
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::HasMenu;
    option.text = asMenuText(shownText());
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

void FilterButton::fill()
{
    using Due = BoardChoice::Due;
    using Order = BoardChoice::Order;
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    m_menu->clear();
    const Search &search = m_columns.editor().search();
    const BoardChoice now = m_columns.choice();
    m_menu->addSection(tr("Show"));
    for (const Due due : {Due::Any, Due::Late, Due::Now, Due::Waiting}) {
        BoardChoice choice = now;
        choice.due = due;
        add(m_menu, inWords(due), choice);
    }
    const auto with = [&now](auto change) {
        BoardChoice choice = now;
        change(choice);
        return choice;
    };
    std::vector<BoardChoice> choices;
    const QStringList tags = tagsOf(search);
    for (const QString &tag : tags)
        choices.push_back(with([&](BoardChoice &choice) { choice.tag = tag; }));
    offerOneOf(tr("&Tag"), tags, choices, with([](BoardChoice &choice) { choice.tag.clear(); }));

    choices.clear();
    const QStringList companies = companiesOf(search);
    for (const QString &company : companies)
        choices.push_back(with([&](BoardChoice &choice) { choice.company = company; }));
    offerOneOf(tr("&Company"), companies, choices, with([](BoardChoice &choice) { choice.company.clear(); }));

    choices.clear();
    QStringList people;
    for (const Contact *person : peopleOf(search)) {
        people << personAndCompany(*person);
        choices.push_back(with([&](BoardChoice &choice) { choice.person = person->id; }));
    }
    offerOneOf(tr("&Person"), people, choices, with([](BoardChoice &choice) { choice.person.reset(); }));

    QMenu *kinds = m_menu->addMenu(tr("Kind of &Stage"));
    add(kinds, tr("Any"), with([](BoardChoice &choice) { choice.kind.reset(); }));
    for (const StageKind kind : allOf<StageKind>())
        add(kinds, kindInWords(kind), with([&](BoardChoice &choice) { choice.kind = kind; }));
    m_menu->addSection(tr("Sort"));
    for (const Order order : {Order::ByHand, Order::NextDue, Order::Added, Order::Company}) {
        BoardChoice sorted = now;
        sorted.order = order;
        add(m_menu, inWords(order), sorted);
    }
    m_menu->addSeparator();
    QAction *everything = m_menu->addAction(tr("Show &Everything"));
    everything->setEnabled(now != BoardChoice{});
    connect(everything, &QAction::triggered, this, &FilterButton::clear);
}

void FilterButton::add(QMenu *menu, const QString &text, const BoardChoice &choice)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(choice == m_columns.choice());
    connect(action, &QAction::triggered, this, [this, choice] { choose(choice); });
}

void FilterButton::offerOneOf(const QString &name, const QStringList &names,
                              const std::vector<BoardChoice> &choices, const BoardChoice &any)
{
    if (choices.empty())
        return;
    if (choices.size() <= mostInMenu) {
        QMenu *menu = m_menu->addMenu(name);
        add(menu, tr("Any"), any);
        for (size_t index = 0; index < choices.size(); ++index)
            add(menu, asMenuText(names[static_cast<qsizetype>(index)]), choices[index]);
        return;
    }
    QAction *action = m_menu->addAction(name + u'…');
    action->setCheckable(true);
    action->setChecked(any != m_columns.choice());
    connect(action, &QAction::triggered, this, [this, name, names, choices, any] {
        const auto stands = std::find(choices.begin(), choices.end(), m_columns.choice());
        const auto now = static_cast<int>(stands - choices.begin());
        auto *dialog = new PickDialog(QString(name).remove(u'&'), QStringList(tr("Any")) + names,
                                      stands == choices.end() ? 0 : now + 1, tr("Show"), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PickDialog::picked, this, [this, choices, any](int index) {
            choose(index == 0 ? any : choices[static_cast<size_t>(index - 1)]);
        });
        dialog->open();
    });
}

void FilterButton::choose(const BoardChoice &choice)
{
    const bool isOther = choice != m_columns.choice();
    m_columns.setChoice(choice);
    tell();
    if (isOther)
        Q_EMIT chosen();
}

void FilterButton::tell()
{
    const BoardChoice &choice = m_columns.choice();
    const Search &search = m_columns.editor().search();
    if (choice.person && !search.contacts.contains(*choice.person)) {
        BoardChoice without = choice;
        without.person.reset();
        choose(without);
        return;
    }
    m_words = inWords(choice, search);
    setText(asMenuText(m_words.isEmpty() ? tr("Filter") : m_words));
    setToolTip(asToolTip(m_words.isEmpty() ? tr("Which cards are shown, and in which order") : m_words));
    setAccessibleName(m_words.isEmpty() ? tr("Filter and sort") : tr("Filter and sort: %1").arg(m_words));
    m_clear->setVisible(!m_words.isEmpty() && m_clear->parentWidget());
    updateGeometry();
    update();
}

} // namespace afterword

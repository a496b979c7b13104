// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of whole.py: a window of the program's first size with nothing in it.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    const QApplication program(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/editsettings.h"

#include <QCoreApplication>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(EditSettings)
};

} // namespace

Step editingPerson(const Search &search, const Person &after)
{
    Step step;
    step.text = Words::tr("change to your own details");
    if (search.person != after)
        step.change.person = Edit<Person>{search.person, after};
    return step;
}

Step editingPolicy(const Search &search, const Policy &after)
{
    Step step;
    step.text = Words::tr("change to the etiquette’s numbers");
    if (search.policy != after)
        step.change.policy = Edit<Policy>{search.policy, after};
    return step;
}

} // namespace afterword

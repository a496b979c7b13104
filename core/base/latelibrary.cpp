// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/latelibrary.h"

#include <QCoreApplication>

#include <dlfcn.h>

namespace afterword {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(LateLibrary)
};

} // namespace

Result<void> LateLibrary::load()
{
    if (m_handle.load(std::memory_order_acquire))
        return {};
    // Two that load it at the same time are given the same one.
    void *handle = ::dlopen(m_name, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (!handle)
        return Error{
            Words::tr("the library %1 could not be loaded; start Afterword again, and if that does not help, "
                      "install its package again")
                .arg(QString::fromLatin1(m_name))};
    m_handle.store(handle, std::memory_order_release);
    return {};
}

void *LateLibrary::function(const char *name)
{
    void *found = load() ? ::dlsym(m_handle.load(std::memory_order_acquire), name) : nullptr;
    if (!found)
        qFatal("%s of %s is missing", name, m_name);
    return found;
}

} // namespace afterword

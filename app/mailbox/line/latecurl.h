// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/latelibrary.h"

#include <curl/curl.h>

/// curl's library, which brings two dozen others and is needed by those alone who send letters from here.
namespace afterword {

constinit inline LateLibrary libcurl("libcurl.so.4");

AFTERWORD_LATE(libcurl, curl_easy_cleanup);
AFTERWORD_LATE(libcurl, curl_easy_getinfo);
AFTERWORD_LATE(libcurl, curl_easy_init);
AFTERWORD_LATE(libcurl, curl_easy_perform);
AFTERWORD_LATE(libcurl, curl_easy_setopt);
AFTERWORD_LATE(libcurl, curl_global_init);
AFTERWORD_LATE(libcurl, curl_slist_append);
AFTERWORD_LATE(libcurl, curl_slist_free_all);

} // namespace afterword

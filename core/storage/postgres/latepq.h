// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/latelibrary.h"

#include <libpq-fe.h>

/// PostgreSQL's own library, which brings two dozen others and is needed by those alone who share a search.
namespace afterword {

constinit inline LateLibrary libpq("libpq.so.5");

AFTERWORD_LATE(libpq, PQbackendPID);
AFTERWORD_LATE(libpq, PQclear);
AFTERWORD_LATE(libpq, PQcmdStatus);
AFTERWORD_LATE(libpq, PQconnectPoll);
AFTERWORD_LATE(libpq, PQconnectStartParams);
AFTERWORD_LATE(libpq, PQconnectionNeedsPassword);
AFTERWORD_LATE(libpq, PQconsumeInput);
AFTERWORD_LATE(libpq, PQencryptPasswordConn);
AFTERWORD_LATE(libpq, PQenterPipelineMode);
AFTERWORD_LATE(libpq, PQerrorMessage);
AFTERWORD_LATE(libpq, PQexitPipelineMode);
AFTERWORD_LATE(libpq, PQfinish);
AFTERWORD_LATE(libpq, PQflush);
AFTERWORD_LATE(libpq, PQfname);
AFTERWORD_LATE(libpq, PQfreemem);
AFTERWORD_LATE(libpq, PQftype);
AFTERWORD_LATE(libpq, PQgetResult);
AFTERWORD_LATE(libpq, PQgetisnull);
AFTERWORD_LATE(libpq, PQgetlength);
AFTERWORD_LATE(libpq, PQgetvalue);
AFTERWORD_LATE(libpq, PQisBusy);
AFTERWORD_LATE(libpq, PQnfields);
AFTERWORD_LATE(libpq, PQnotifies);
AFTERWORD_LATE(libpq, PQntuples);
AFTERWORD_LATE(libpq, PQparameterStatus);
AFTERWORD_LATE(libpq, PQpipelineSync);
AFTERWORD_LATE(libpq, PQresultErrorField);
AFTERWORD_LATE(libpq, PQresultStatus);
AFTERWORD_LATE(libpq, PQsendQuery);
AFTERWORD_LATE(libpq, PQsendQueryParams);
AFTERWORD_LATE(libpq, PQserverVersion);
AFTERWORD_LATE(libpq, PQsetErrorVerbosity);
AFTERWORD_LATE(libpq, PQsetNoticeProcessor);
AFTERWORD_LATE(libpq, PQsetnonblocking);
AFTERWORD_LATE(libpq, PQsocket);
AFTERWORD_LATE(libpq, PQstatus);

} // namespace afterword

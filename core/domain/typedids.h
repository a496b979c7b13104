// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

namespace afterword {

struct Application;
struct Contact;
struct Interview;
struct Message;
struct Draft;
struct Task;
struct Stage;
struct Template;

using ApplicationId = Id<Application>;
using ContactId = Id<Contact>;
using InterviewId = Id<Interview>;
using MessageId = Id<Message>;
using DraftId = Id<Draft>;
using TaskId = Id<Task>;
using StageId = Id<Stage>;
using TemplateId = Id<Template>;

} // namespace afterword

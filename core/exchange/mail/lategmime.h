// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/latelibrary.h"

#include <gmime/gmime.h>

/// GMime, which brings a dozen other libraries and is needed where a letter is read or written.
namespace afterword {

constinit inline LateLibrary libgmime("libgmime-3.0.so.0");

AFTERWORD_LATE(libgmime, g_mime_content_type_is_type);
AFTERWORD_LATE(libgmime, g_mime_data_wrapper_new_with_stream);
AFTERWORD_LATE(libgmime, g_mime_data_wrapper_write_to_stream);
AFTERWORD_LATE(libgmime, g_mime_format_options_free);
AFTERWORD_LATE(libgmime, g_mime_format_options_new);
AFTERWORD_LATE(libgmime, g_mime_format_options_set_newline_format);
AFTERWORD_LATE(libgmime, g_mime_header_get_name);
AFTERWORD_LATE(libgmime, g_mime_header_get_raw_value);
AFTERWORD_LATE(libgmime, g_mime_header_get_value);
AFTERWORD_LATE(libgmime, g_mime_header_list_get_count);
AFTERWORD_LATE(libgmime, g_mime_header_list_get_header_at);
AFTERWORD_LATE(libgmime, g_mime_init);
AFTERWORD_LATE(libgmime, g_mime_message_add_mailbox);
AFTERWORD_LATE(libgmime, g_mime_message_get_message_id);
AFTERWORD_LATE(libgmime, g_mime_message_get_mime_part);
AFTERWORD_LATE(libgmime, g_mime_message_get_subject);
AFTERWORD_LATE(libgmime, g_mime_message_new);
AFTERWORD_LATE(libgmime, g_mime_message_part_get_message);
AFTERWORD_LATE(libgmime, g_mime_message_part_get_type);
AFTERWORD_LATE(libgmime, g_mime_message_set_date);
AFTERWORD_LATE(libgmime, g_mime_message_set_message_id);
AFTERWORD_LATE(libgmime, g_mime_message_set_mime_part);
AFTERWORD_LATE(libgmime, g_mime_message_set_subject);
AFTERWORD_LATE(libgmime, g_mime_multipart_get_count);
AFTERWORD_LATE(libgmime, g_mime_multipart_get_part);
AFTERWORD_LATE(libgmime, g_mime_multipart_get_type);
AFTERWORD_LATE(libgmime, g_mime_object_get_content_type);
AFTERWORD_LATE(libgmime, g_mime_object_get_content_id);
AFTERWORD_LATE(libgmime, g_mime_object_get_content_type_parameter);
AFTERWORD_LATE(libgmime, g_mime_object_get_disposition);
AFTERWORD_LATE(libgmime, g_mime_object_get_header);
AFTERWORD_LATE(libgmime, g_mime_object_get_header_list);
AFTERWORD_LATE(libgmime, g_mime_object_get_type);
AFTERWORD_LATE(libgmime, g_mime_object_set_content_type_parameter);
AFTERWORD_LATE(libgmime, g_mime_object_set_header);
AFTERWORD_LATE(libgmime, g_mime_object_write_to_stream);
AFTERWORD_LATE(libgmime, g_mime_parser_construct_message);
AFTERWORD_LATE(libgmime, g_mime_parser_new_with_stream);
AFTERWORD_LATE(libgmime, g_mime_parser_options_new);
AFTERWORD_LATE(libgmime, g_mime_parser_options_set_fallback_charsets);
AFTERWORD_LATE(libgmime, g_mime_part_get_content);
AFTERWORD_LATE(libgmime, g_mime_part_get_filename);
AFTERWORD_LATE(libgmime, g_mime_part_get_type);
AFTERWORD_LATE(libgmime, g_mime_part_new_with_type);
AFTERWORD_LATE(libgmime, g_mime_part_set_content);
AFTERWORD_LATE(libgmime, g_mime_part_set_content_encoding);
AFTERWORD_LATE(libgmime, g_mime_stream_mem_get_byte_array);
AFTERWORD_LATE(libgmime, g_mime_stream_mem_get_type);
AFTERWORD_LATE(libgmime, g_mime_stream_mem_new);
AFTERWORD_LATE(libgmime, g_mime_stream_mem_new_with_buffer);
AFTERWORD_LATE(libgmime, g_mime_text_part_get_type);
AFTERWORD_LATE(libgmime, g_mime_utils_header_decode_date);
AFTERWORD_LATE(libgmime, g_mime_utils_header_unfold);
AFTERWORD_LATE(libgmime, internet_address_get_name);
AFTERWORD_LATE(libgmime, internet_address_group_get_members);
AFTERWORD_LATE(libgmime, internet_address_group_get_type);
AFTERWORD_LATE(libgmime, internet_address_list_get_address);
AFTERWORD_LATE(libgmime, internet_address_list_length);
AFTERWORD_LATE(libgmime, internet_address_list_parse);
AFTERWORD_LATE(libgmime, internet_address_mailbox_get_addr);
AFTERWORD_LATE(libgmime, internet_address_mailbox_get_type);

constinit inline LateLibrary libgobject("libgobject-2.0.so.0");

AFTERWORD_LATE(libgobject, g_object_unref);
AFTERWORD_LATE(libgobject, g_type_check_instance_cast);
AFTERWORD_LATE(libgobject, g_type_check_instance_is_a);

} // namespace afterword

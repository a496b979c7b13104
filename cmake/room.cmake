# A room is a static library made of one folder's sources. It links only the rooms that
# ARCHITECTURE.md allows it to know; tests/core/tst_arrows.cpp checks the includes as well.
set(AFTERWORD_ROOT ${CMAKE_CURRENT_SOURCE_DIR})

add_library(afterword_house INTERFACE)
target_include_directories(afterword_house INTERFACE ${AFTERWORD_ROOT})
target_compile_options(afterword_house INTERFACE
  -Wall -Wextra -Wshadow -Wconversion $<$<BOOL:${AFTERWORD_WERROR}>:-Werror>)
# g++ 12 guesses these from what it inlines, and is often wrong about std::optional and QString: seen, but no error.
target_compile_options(afterword_house INTERFACE $<$<CXX_COMPILER_ID:GNU>:
  -Wno-error=maybe-uninitialized -Wno-error=array-bounds -Wno-error=stringop-overflow
  -Wno-error=stringop-overread -Wno-error=restrict -Wno-error=free-nonheap-object>)
target_compile_definitions(afterword_house INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT
  QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400
  AFTERWORD_VERSION="${PROJECT_VERSION}")

# afterword_room(NAME [SOURCES...] LINKS ROOMS-AND-LIBRARIES...); without sources: all that its folder holds.
function(afterword_room name)
  cmake_parse_arguments(ROOM "" "" "LINKS" ${ARGN})
  if(NOT ROOM_UNPARSED_ARGUMENTS)
    file(GLOB_RECURSE ROOM_UNPARSED_ARGUMENTS CONFIGURE_DEPENDS *.cpp *.h)
  endif()
  add_library(${name} STATIC ${ROOM_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PUBLIC afterword_house ${ROOM_LINKS})
  afterword_use_headers(${name})
endfunction()

# The headers that nearly every source includes are read by the compiler once for all sources without windows
# ("core") and once for all with them ("ui"). Each source still includes what it uses itself:
# -DAFTERWORD_PRECOMPILE=OFF shows that it does.
option(AFTERWORD_PRECOMPILE "Precompile the headers that most sources include" ON)

function(afterword_headers kind library)
  file(GENERATE OUTPUT headers_${kind}.cpp CONTENT "")
  add_library(afterword_headers_${kind} STATIC ${CMAKE_CURRENT_BINARY_DIR}/headers_${kind}.cpp)
  set_target_properties(afterword_headers_${kind} PROPERTIES AUTOMOC OFF)
  target_link_libraries(afterword_headers_${kind} PRIVATE afterword_house ${library})
  target_precompile_headers(afterword_headers_${kind} PRIVATE ${ARGN}
    <algorithm> <array> <functional> <map> <memory> <optional> <variant> <vector>)
endfunction()

# Lets the sources of the target NAME use them: those for "ui", unless the folder says otherwise with
# set(AFTERWORD_HEADERS core).
function(afterword_use_headers name)
  if(NOT AFTERWORD_PRECOMPILE)
    return()
  endif()
  if(NOT AFTERWORD_HEADERS)
    set(AFTERWORD_HEADERS ui)
  endif()
  target_precompile_headers(${name} REUSE_FROM afterword_headers_${AFTERWORD_HEADERS})
endfunction()

if(AFTERWORD_PRECOMPILE)
  afterword_headers(core Qt6::Core <QtCore>)
  afterword_headers(ui Qt6::Widgets <QtWidgets>)
endif()

# Who may hand postings over: the extension, by the id that each browser knows it under. Chromium's follows from the
# key in browser/extension/manifest.json, Firefox's stands there; browser/tests/manifest.test.js holds them together.
set(AFTERWORD_CHROMIUM_ID dlpndimmpkmbicbcfnhmbjnnlejiknpd)
set(AFTERWORD_FIREFOX_ID capture@afterword.example)
set(AFTERWORD_BROWSER_HOST org.afterword.capture)

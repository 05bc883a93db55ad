"""Does what was said match the record? Evidence for names, dates and codes."""

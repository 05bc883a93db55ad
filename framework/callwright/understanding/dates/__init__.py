"""Dates: words of the calendar, parts, days counted from others, and what misheard ones were."""

"""Phrases and patterns to intents, and how upset a caller is."""

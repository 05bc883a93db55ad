"""Adapters for `AudioLink`, chosen by URI."""

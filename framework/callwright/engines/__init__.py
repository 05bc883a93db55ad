"""Adapters for speech engines and language models: one vendor per file."""

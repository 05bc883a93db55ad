"""Where journals and recordings are kept."""

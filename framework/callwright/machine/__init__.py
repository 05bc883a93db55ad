"""The pure core: events in, snapshots and effects out. No clock, no I/O, no randomness."""

"""Shipped for tests of dialogs and of this package: virtual time, fakes, scenarios, exploration."""

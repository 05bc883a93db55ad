"""Weights that are shipped as tables: counted or learned anew by hand, never in a call."""

"""What callers say of a name and around it: letters, order, asides, and how it is written."""

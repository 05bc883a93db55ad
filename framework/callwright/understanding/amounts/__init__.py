"""Parts of amounts of money: cents, notes, sums, and what is said relative to what is owed."""

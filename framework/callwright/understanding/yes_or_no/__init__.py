"""A yes or a no in the words that people use for one."""

"""Numbers in words, English and Spanish, and runs of digits."""

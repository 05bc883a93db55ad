"""How words and letters sound over a telephone, and how they are spelled aloud."""

"""What is proved about an application before a call is placed: one file per family of codes."""

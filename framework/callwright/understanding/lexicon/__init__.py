"""The words every application starts with, by what they are about, and the index over them."""

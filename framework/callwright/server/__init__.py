"""Calls that come in: sockets, admission, and a server that ends in good order."""

"""Today's figures. Each module here with a `measure` function is run by `make bench`."""

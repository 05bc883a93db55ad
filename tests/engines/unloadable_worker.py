"""A worker program whose extra is missing."""

from callwright.engines.embedded.child import Do, serve
from callwright.engines.embedded.weights import need


def load() -> Do:
    need("no_such_package", "The tiny engine")
    raise AssertionError("unreachable")


if __name__ == "__main__":
    serve(load)

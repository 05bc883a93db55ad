"""callwright: put a dependable voice worker on the phone with borrowers."""

__all__ = ["__version__"]

__version__ = "0.1.0"

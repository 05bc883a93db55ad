"""What may be kept and shown: sealed values, keyed hashes, redaction. Pure."""

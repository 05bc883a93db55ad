"""The shape of every file an author writes, closed per verb: pydantic models and JSON Schema."""

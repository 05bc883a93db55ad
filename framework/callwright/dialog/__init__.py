"""Authoring: strict YAML, schema, checks, compiler, prompts, diagram."""

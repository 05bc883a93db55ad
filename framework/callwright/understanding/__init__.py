"""Text and n-best to meaning: slot values, intents, answers. Pure; knows what was asked."""

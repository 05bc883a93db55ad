"""How a value stands in its sentence: given now, told, denied, asked, or put right."""

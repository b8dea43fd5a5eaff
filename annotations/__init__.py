"""The bundled sample with its gold, and the guideline both follow; data only, nothing is imported from here."""

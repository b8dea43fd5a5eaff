"""The bundled sample with its gold, and the guideline both follow: data, no code."""

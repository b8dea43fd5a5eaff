"""From text to metrics: numerals, quantities, exclusions, kinds, roles, each on top of the one before."""

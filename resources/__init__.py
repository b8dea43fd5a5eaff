"""What the program reads and does not run: schema, lexicons, icons, translations."""

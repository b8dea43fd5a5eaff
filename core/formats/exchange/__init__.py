"""What the exchange formats share: documents of marks and links, offsets made ours, losses told, output."""
